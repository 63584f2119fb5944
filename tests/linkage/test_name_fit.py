import pytest

from archive.linkage.name_fit import NameFit, name_fit
from archive.linkage.person_name import person_name


@pytest.mark.parametrize(
    ("one", "other", "fit"),
    [
        ("Hugo Sapt", "HUGO SAPT", NameFit.SAME),
        ("Sapt Hugo", "Hugo Sapt", NameFit.REORDERED),
        ("Tarlen Jin Ho", "Tarlen Jinho", NameFit.SAME),
        ("Tony Tarlenheim", "Antony Tarlenheim", NameFit.VARIANT),
        ("Sandy Holf", "Samuel Holf", NameFit.VARIANT),
        ("Joe R Holf", "Joe Holf", NameFit.MIDDLE),
        ("Hugo Sapt", "Hugo W. Sapt", NameFit.MIDDLE),
        ("Hugo von Sapt", "Hugo Sapt", NameFit.MIDDLE),
        ("Anton Tarlenheim", "Anton Tarlenhiem", NameFit.SLIP),
        ("Rosa Holf Zenda", "Rosa Holf", NameFit.SURNAME),
        ("H. Sapt", "Hugo Sapt", NameFit.INITIALS),
        ("H.V. Sapt", "Hugo Sapt", NameFit.INITIALS),
        ("Ms. Holf-Zenda", "Rosa Holf-Zenda", NameFit.SHORT),
        ("King Rudolf", "King Rudolf V", NameFit.MIDDLE),
        ("Mr. Sapt", "Sapt Hu Go", NameFit.FIRST),
        ("Mr. Sapt", "Hugo von Sapt", NameFit.SHORT),
        ("Mr. Sapt", "Hugo Sapt Zenda", NameFit.SHORT),
        ("King Rudolf V", "King Rudolf V", NameFit.SAME),
        ("Works Rosa Holf", "Rosa Holf", NameFit.FRONT),
    ],
)
def test_two_names_may_be_one_persons(one: str, other: str, fit: NameFit) -> None:
    assert name_fit(person_name(one), person_name(other)) is fit
    assert name_fit(person_name(other), person_name(one)) is fit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("King Rudolf IV", "King Rudolf V"),
        ("Hugo Sapt Jr.", "Hugo Sapt Sr."),
        ("Hugo H. W. Sapt", "Hugo W. Sapt"),
        ("Hugo A. Sapt", "Hugo B. Sapt"),
        ("Anton bin Sapt", "Anton Sapt"),
        ("Rosa Holf", "Rosa Wolf"),
        ("Anna Sapt", "Hugo Sapt"),
        ("King Rudolf V", "King Hugo V"),
        ("Hugo B. Sapt", "Hugo A. Zenda Sapt"),
        ("Hugo Maria Sapt", "Hugo Anton Zenda Sapt"),
        ("Mr. Sapt", "Mr. Holf"),
        ("Mr. Sapt", "Rosa Holf"),
        ("A. Sapt", "Hugo Sapt"),
    ],
)
def test_two_names_are_two_peoples(one: str, other: str) -> None:
    assert name_fit(person_name(one), person_name(other)) is None


@pytest.mark.parametrize(
    ("name", "gender"), [("Ms. Sapt", "f"), ("Mr. Sapt", "m"), ("Rosa Holf", "f"), ("Sapt", "")]
)
def test_a_form_of_address_or_a_given_name_tells_the_gender(name: str, gender: str) -> None:
    assert person_name(name).gender == gender


def test_particles_stay_with_the_name_behind_them() -> None:
    assert person_name("Anton bin Rudolf Al Zenda").parts == ("anton", "bin rudolf", "zenda")
    assert person_name("President Sapt", "President").parts == ("sapt",)
