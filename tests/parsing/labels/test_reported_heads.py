"""Heads that report who speaks: "Rosa Holf said: …"."""

import pytest

from tests.parsing.reading.outline import document, read, spoken

TURNS = (
    ("Rosa Holf", "Good morning. Is the road ready?"),
    ("Siti binti Sapt", "It is not. We wait for the rain to end."),
    ("Rosa Holf", "And who will pay for it?"),
    ("Jan van den Elphberg", "The king will pay, as he does."),
    ("Anna d’Elphberg", "Some of it, from what the mill brings in."),
    ("Rosa Holf", "Then I thank you for your answers."),
)


@pytest.mark.parametrize("verb", ["said", "asked", "sagte", "dijo", "a dit", "mówi"])
def test_a_name_before_a_word_that_reports_is_the_speakers_with_small_words_in_it(verb: str) -> None:
    assert spoken(read(document(*(f"{name} {verb}: {words}" for name, words in TURNS)))) == list(TURNS)


@pytest.mark.parametrize(("one", "other"), [("The president", "The minister"), ("The chair", "Mr. Sapt")])
def test_an_office_in_small_letters_behind_an_article_is_no_word_that_reports(one: str, other: str) -> None:
    said = [((one, other)[i % 2], words) for i, (_, words) in enumerate(TURNS)]
    assert spoken(read(document(*(f"{name}: {words}" for name, words in said)))) == said
