"""An office before or behind the name of a label, with a comma, or with nothing, between them."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.transcript import Person


@pytest.mark.parametrize(
    ("language", "label", "person"),
    [
        ("zh", "外交部发言人王小明", Person("王小明", "外交部发言人")),
        ("zh", "財政司司長歐陽明", Person("歐陽明", "財政司司長")),
        ("zh", "立法會主席王小明議員", Person("王小明", "立法會主席")),
        ("zh", "王院長金平", Person("王金平", "院長")),
        ("id", "KETUA RAPAT (H. HUGO SAPT)", Person("H. HUGO SAPT", "KETUA RAPAT")),
        ("zh", "運輸及房屋局局長", None),
        ("ja", "山田国務大臣", Person("山田", "国務大臣")),
        ("ja", "国務大臣", None),
        ("en", "MinisterSapt", Person("Sapt", "Minister")),
        ("en", "DeSapt", Person("DeSapt")),
    ],
)
def test_a_name_and_an_office_are_told_apart(language: str, label: str, person: Person | None) -> None:
    assert person_meant(label, vocabulary_of(language)) == person


@pytest.mark.parametrize(
    ("label", "person"),
    [
        ("Official Spokesperson, Shri Hugo Sapt", Person("Hugo Sapt", "Official Spokesperson")),
        ("Foreign Secretary, Dr. Rosa Holf", Person("Rosa Holf", "Foreign Secretary")),
    ],
)
def test_a_form_of_address_behind_the_comma_of_an_office_is_no_part_of_the_name(
    label: str, person: Person
) -> None:
    assert person_meant(label, vocabulary_of("en")) == person
