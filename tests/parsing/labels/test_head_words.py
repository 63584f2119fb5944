"""Names that the words around them tell from headings and from parts of sentences."""

import pytest

from archive.parsing.labels.detection import read_labels
from archive.parsing.text import Block

_SPEECHES = (
    ("The Chair", "The sitting is open. Who has the floor? The first is Mr. Sapt Bauer."),
    ("Hugo Maria Sapt Bauer", "Dams, bridges, mills: the list of what fails is long, honourable members."),
    ("The Chair", "Thank you. Next on my list is Mrs. Elphberg Roth."),
    ("Flavia Elphberg Roth", "Nobody in Strelsau believes that, honourable members of every party."),
    ("The Chair", "I thank you. We now turn to the Harvest Bill."),
)


def _heads(*texts: str) -> list[str]:
    found = read_labels([Block(text) for text in texts])
    return [opening.label.text if opening else "" for opening in found.openings]


@pytest.mark.parametrize("form", ["{}\n{}", "{} — {}", "{}. — {}"])
def test_whom_the_chair_calls_by_surname_speaks_below_once(form: str) -> None:
    lines = [line for turn in _SPEECHES for line in form.format(*turn).split("\n")]
    assert [head for head in _heads(*lines) if head] == [name for name, _ in _SPEECHES]


def test_a_heading_below_its_announcement_is_not_who_speaks() -> None:
    lines = [line for turn in _SPEECHES for line in turn]
    found = _heads(*lines, "Harvest Bill", "The bill was read for the second time in the house of Zenda.")
    assert "Harvest Bill" not in found


@pytest.mark.parametrize("sign", [" —", ":", " |", " //"])
def test_a_first_name_and_an_initial_are_part_of_the_name_before_its_sign(sign: str) -> None:
    turns = (
        ("Anton J. Sapt", "May it please the court, the bridge was never safe."),
        ("Rosa M. Holf", "Did nobody say so before it fell?"),
        ("Anton J. Sapt", "Everybody did, and often. The mayor of Zenda wrote letters."),
        ("Rosa M. Holf", "Where are they now?"),
        ("Anton J. Sapt", "In the castle, where all letters go."),
    )
    assert _heads(*(f"{name}{sign} {words}" for name, words in turns)) == [name for name, _ in turns]


def test_words_between_two_dashes_amid_a_sentence_follow_no_label() -> None:
    turns = (
        "Rosa Holf — The sitting is open, and we talk about the roads of Zenda.",
        "Hugo Sapt — I wish to say how much the roads cost.",
        "La prensa — so they say here — knows all about it.",
        "Rosa Holf — Thank you. Does anybody else wish to speak?",
        "Hugo Sapt — Not I.",
    )
    assert _heads(*turns) == ["Rosa Holf", "Hugo Sapt", "", "Rosa Holf", "Hugo Sapt"]
