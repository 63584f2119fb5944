"""Under which part of a name a list of persons files it."""

import pytest

from archive.parsing.people.filing import filed_name, filing_key


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Hugo Sapt", "Sapt"),
        ("A C Holf", "Holf"),
        ("A. Holf", "Holf"),
        ("Sapt H.W.", "Sapt"),
        ("Sapt Zenda, Hugo", "Sapt Zenda"),
        ("Hugo Sapt, Jr.", "Sapt"),
        ("Hugo Sapt Jr.", "Sapt"),
        ("Hugo Sapt III", "Sapt"),
        ("Hugo Sapt (by video link)", "Sapt"),
        ("Ursula von der Zenda", "Zenda"),
        ("Anton bin Sapt", "Sapt"),
        ("Rosa Van Holf", "Holf"),
        ("President Sapt", "Sapt"),
        ("King Rudolf II of Ruritania", "Rudolf"),
        ("Patriarch Anton", "Anton"),
        ("Prince Rudolf bin Sapt", "Sapt"),
        ("Рудольф Зендов", "Зендов"),
        ("Рудольф Антонович Зендов", "Зендов"),
        ("Зендов Рудольф Антонович", "Зендов"),
        ("Rudolf Rassendyllovich", "Rassendyllovich"),
        ("Zhang Sapu", "Zhang"),
        ("Kim Sap-ti", "Kim"),
        ("Kim Sap Ti", "Kim"),
        ("Kim Zenda", "Zenda"),
        ("Lee Strelsau", "Strelsau"),
        ("Zhang Strelsau", "Strelsau"),
        ("Rosa Zhang", "Zhang"),
        ("王小明", "王"),
        ("Rudolf", "Rudolf"),
        ("R.E.", "R.E."),
        ("", ""),
        (", ,", ", ,"),
    ],
)
def test_a_name_is_filed_under_its_surname(name: str, surname: str) -> None:
    filed = filed_name(name)
    assert filed.surname == surname
    assert "".join(filed) == name


def test_names_are_sorted_by_surname_then_given_name_in_any_script() -> None:
    names = ["Bertha Sapt", "Anton Tarlenheim", "Гуго Сапт", "Ánna Sapt", "Zoe Holf", "Anton Saptor"]
    assert sorted(names, key=filing_key) == [
        "Zoe Holf",
        "Ánna Sapt",
        "Bertha Sapt",
        "Гуго Сапт",
        "Anton Saptor",
        "Anton Tarlenheim",
    ]
