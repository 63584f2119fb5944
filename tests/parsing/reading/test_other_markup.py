"""Texts in the markup of wikis, boards, LaTeX: the signs around a name set it apart as bold type does."""

import pytest

from tests.parsing.reading.outline import document, read, spoken

TALK = (
    ("Rosa van den Holf", "Good morning. Is the road ready?"),
    ("Hugo Sapt, PhD", "It is not. We wait for the rain to end."),
    ("Rosa van den Holf", "And who will pay for it?"),
    ("Hugo Sapt, PhD", "The king will pay, as he does."),
    ("Anton Tarl", "He always did."),
)


@pytest.mark.parametrize(
    "form",
    [
        "'''{}:''' {}",
        "'''{}''': {}",
        "[b]{}:[/b] {}",
        "\\speaker{{{}}} {}",
        "; {} : {}",
        ";{}\n{}",
        "{{00:01:02}} {}: {}",
        "10h05 – {}: {}",
        "\u200f{}:\u200f {}",
    ],
)
def test_signs_of_markup_around_a_name_are_no_part_of_it(form: str) -> None:
    found = read(document(*(form.format(*each) for each in TALK)))
    assert [(label, words.lstrip("\u200f ")) for label, words in spoken(found)] == list(TALK)
