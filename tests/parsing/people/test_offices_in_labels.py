"""Offices in labels that words beside them make longer, and whom these name."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.shapes import shape_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.transcript import Person


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("sv", "TREDJE VICE TALMANNEN"),
        ("en", "The Second Deputy Chairman"),
        ("fr", "Deuxième vice-président"),
        ("it", "Terzo Vicepresidente"),
        ("el", "Τρίτος Αντιπρόεδρος"),
    ],
)
def test_an_ordinal_before_an_office_is_nobodys_name(language: str, label: str) -> None:
    assert person_meant(label, vocabulary_of(language)) is None
    assert shape_of(label, vocabulary_of(language)).points > 0


@pytest.mark.parametrize(("bracket", "holder"), [("Holf Sapt", True), ("New Zealand", False)])
def test_a_name_in_a_bracket_behind_an_office_in_capitals_holds_it(bracket: str, holder: bool) -> None:
    office = "HERRIKO LEHENDAKARIAK"
    assert (person_meant(f"{office} ({bracket})", vocabulary_of("eu")) == Person(bracket, office)) is holder
