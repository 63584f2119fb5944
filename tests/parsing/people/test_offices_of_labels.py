"""Offices of several fields, and words cut short, beside the name of a label."""

import pytest

from archive.parsing.transcript import Person
from tests.parsing.people.test_label_persons import meant


@pytest.mark.parametrize(
    ("language", "label", "person"),
    [
        ("es", "Ministro de Agricultura, Pesca y Alimentación", None),
        ("es", "Ministro de Transportes, Movilidad y Agenda Urbana", None),
        (
            "es",
            "Ministro de Agricultura, Pesca y Alimentación, Sr. Sapt",
            Person("Sapt", "Ministro de Agricultura, Pesca y Alimentación"),
        ),
        ("es", "Ministra de Sanidad, Rosa Holf", Person("Rosa Holf", "Ministra de Sanidad")),
    ],
)
def test_the_fields_of_an_office_behind_commas_are_nobodys_name(
    language: str, label: str, person: Person | None
) -> None:
    assert meant(language, label) == person


@pytest.mark.parametrize(
    ("label", "name", "role"),
    [
        ("FMR. PRES. RUDOLF HOLF", "RUDOLF HOLF", "FMR. PRES."),
        ("Rosa Holf – ZBC – Radio Zenda", "Rosa Holf", "ZBC – Radio Zenda"),
    ],
)
def test_words_cut_short_and_media_stay_beside_the_name(label: str, name: str, role: str) -> None:
    assert meant("en", label) == Person(name, role)
