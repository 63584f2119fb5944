"""Uses of a phrase, against brute force."""

import random

import pytest

from archive.search.api import phrase_uses
from archive.search.tokenizer import folded_words
from tests.phrase_uses import SaidPassages

LEAST_RECALL = 0.99


@pytest.mark.usefixtures("seeds")
def test_of_fifty_phrases_all_uses_are_found_that_brute_force_finds() -> None:
    said = SaidPassages()
    chance = random.Random(3)  # noqa: S311 - the same phrases each time
    found = wanted = 0
    for text in chance.sample(sorted(text for text in said.texts.values() if len(text.split()) > 12), 50):
        words = folded_words(text)
        length = chance.randint(3, 9)
        start = chance.randrange(len(words) - length)
        phrase = list(words[start : start + length])
        if length > 5:  # not as it was said, but in other words
            phrase[chance.randrange(length)] = "harvest"
        expected = said.uses(phrase)
        got = {use.passage for use in phrase_uses(" ".join(phrase)).uses}
        assert got <= expected
        found, wanted = found + len(got & expected), wanted + len(expected)
    assert wanted > 50
    assert found >= LEAST_RECALL * wanted
