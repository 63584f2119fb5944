"""Uses of a phrase against brute force: every window of every paragraph that was spoken."""

import random
from collections import Counter

import pytest

from archive.comparing.phrases import COVER, SHORT, SHORT_COVER, WINDOW, weight
from archive.models import Passage
from archive.search.api import phrase_uses
from archive.search.stemming import possible_stems, stem
from archive.search.tokenizer import folded_words

LEAST_RECALL = 0.99


@pytest.mark.usefixtures("seeds")
def test_of_fifty_phrases_all_uses_are_found_that_brute_force_finds() -> None:
    rows = Passage.objects.filter(repeated=False, aside=False).exclude(utterance__kind="heading")
    columns = ("pk", "text", "utterance__language", "utterance__meeting__language", "utterance__kind")
    texts = {
        pk: ([stem(word, own or common) for word in folded_words(text)], text, kind)
        for pk, text, own, common, kind in rows.values_list(*columns)
    }
    chance = random.Random(3)  # noqa: S311 - the same phrases each time
    found = wanted = 0
    for text in chance.sample(sorted(text for _, text, _ in texts.values() if len(text.split()) > 12), 50):
        words = folded_words(text)
        length = chance.randint(3, 9)
        start = chance.randrange(len(words) - length)
        phrase = list(words[start : start + length])
        if length > 5:  # not as it was said, but in other words
            phrase[chance.randrange(length)] = "harvest"
        expected = _by_brute_force(phrase, texts)
        got = {use.passage for use in phrase_uses(" ".join(phrase)).uses}
        assert got <= expected
        found, wanted = found + len(got & expected), wanted + len(expected)
    assert wanted > 50
    assert found >= LEAST_RECALL * wanted


def _by_brute_force(phrase: list[str], texts: dict[int, tuple[list[str], str, str]]) -> set[int]:
    stems = [possible_stems(word)[0] for word in phrase]
    counts = Counter(each for said, _, _ in texts.values() for each in set(said))
    weights = {each: weight(counts[each], len(texts)) for each in stems}
    wanted = Counter(stems)
    least = (SHORT_COVER if len(stems) <= SHORT else COVER) * sum(weights[each] for each in stems) - 1e-9
    width = max(-(-WINDOW * len(stems) // 1), len(stems) + 1)
    found = set()
    for pk, (said, _, kind) in texts.items():
        for start in [] if kind == "narration" else range(len(said)):
            if said[start] in wanted:
                have = Counter(each for each in said[start : start + int(width)] if each in wanted)
                if sum(min(count, wanted[each]) * weights[each] for each, count in have.items()) >= least:
                    found.add(pk)
                    break
    return found
