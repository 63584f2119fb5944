"""Offices in labels: what stands for one."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_offices import office_length
from archive.parsing.people.offices_compared import is_short_for
from tests.growth import grows_in_proportion


@pytest.mark.parametrize(
    ("letters", "role", "is_short"),
    [
        ("PM", "Prime Minister of Ruritania", True),
        ("MP", "Ministerpräsident", True),
        ("MP’s", "Ministerpräsident", True),
        ("PM", "Foreign Minister", False),
        ("PX", "Prime Minister", False),
        ("Premier", "Prime Minister", False),
        ("P", "President", False),
    ],
)
def test_letters_stand_for_an_office_whose_words_have_them_in_order(
    letters: str, role: str, *, is_short: bool
) -> None:
    assert is_short_for(letters, role) is is_short


def test_the_work_on_a_long_office_grows_with_its_words() -> None:
    vocabulary = vocabulary_of("en")
    assert grows_in_proportion(lambda n: lambda: office_length(["General"] * n, vocabulary), 200)
