"""Initials as labels, with whom a key below the talk or brackets in the first label explain them."""

import pytest

from archive.parsing.labels.initials import keys_to_initials
from tests.parsing.reading.outline import document, persons, read

WORDS = ("Good morning. Is the road ready?", "It is not.", "And who will pay for it?", "The king will.")
NAMES = {"JvdH": "Jan van den Holf", "SM": "Sapt Min-jun"}


def test_a_key_below_the_talk_explains_initials_with_particles_and_hyphens() -> None:
    said = [f"{list(NAMES)[i % 2]}: {words}" for i, words in enumerate(WORDS)]
    key = "\n".join(f"{letters} = {name}" for letters, name in NAMES.items())
    assert persons(read(document(*said, key))) == NAMES


@pytest.mark.parametrize(
    "names",
    [
        NAMES,
        {"RH": "Rosa Holf", "PM": "Petra Mauban"},
        {"SRO": "Sen. Rosa Olf", "PHS": "Prof. Hugo Sapt"},
        {"T": "Anton Tarl", "H": "Rosa Holf"},
    ],
)
def test_brackets_behind_a_name_explain_the_initials_of_later_labels(names: dict[str, str]) -> None:
    first = [f"{name} ({letters}): Welcome to you all." for letters, name in names.items()]
    later = [f"{list(names)[i % 2]}: {words}" for i, words in enumerate(WORDS)]
    found = persons(read(document(*first, *later)))
    untitled = {letters: name.removeprefix("Sen. ").removeprefix("Prof. ") for letters, name in names.items()}
    assert {letters: found[letters] for letters in names} == untitled


def test_a_key_of_one_entry_explains_initials_that_are_a_label() -> None:
    said = [f"{('Question', 'ObR')[i % 2]}: {words}" for i, words in enumerate(WORDS)]
    assert persons(read(document(*said, "ObR = Omar bin Rashid")))["ObR"] == "Omar bin Rashid"


def test_a_letter_without_a_key_is_nobody() -> None:
    said = [f"{'TH'[i % 2]}: {words}" for i, words in enumerate(WORDS)]
    assert not any(persons(read(document(*said))).values())


def test_words_of_a_script_without_capitals_are_no_initials() -> None:
    assert not keys_to_initials(["우리 대표단", "항만 당국"])
    assert set(keys_to_initials(["RH Rosa Holf", "HS Hugo Sapt"])) == {0, 1}
