"""Marks, numbers and time codes before labels, and types that a style sets."""

import pytest

from tests.parsing.reading.outline import document, read, spoken

TURNS = (
    ("Rosa Holf", "Good morning. Is the road ready?"),
    ("Hugo Sapt", "It is not. We wait for the rain to end."),
    ("Rosa Holf", "And who will pay for it?"),
    ("Hugo Sapt", "The king will pay, as he does."),
    ("Rosa Holf", "Then I thank you for your answers."),
)


@pytest.mark.parametrize(
    "form",
    [
        *("{n}/ {}: {}", "§ {n} {}: {}", "§{n}. {}: {}", "¶{n} {}: {}", "¶ {}: {}"),
        *("#00:0{n}:12-3# {}: {}", "({n}) {}: {}"),
    ],
)
def test_numbers_and_time_codes_before_labels_are_no_part_of_them(form: str) -> None:
    lines = [form.format(name, words, n=n) for n, (name, words) in enumerate(TURNS, 1)]
    assert spoken(read(document(*lines))) == list(TURNS)


@pytest.mark.parametrize("title", ["श्री.", "डॉ.", "प्रा.", "শ্রী."])
def test_letters_joined_to_one_are_a_title_cut_short(title: str) -> None:
    turns = [(name.replace("Rosa", f"{title} Rosa"), words) for name, words in TURNS]
    found = read(document(*(f"{name}: {words}" for name, words in turns)))
    assert [words for _, words in spoken(found)] == [words for _, words in TURNS]
    assert {label for label, _ in spoken(found)} == {f"{title} Rosa Holf", "Hugo Sapt"}
