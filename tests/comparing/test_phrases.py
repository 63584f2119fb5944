import datetime

import pytest

from archive.comparing.phrases import COVER, PhrasePattern, slots, windows
from archive.comparing.silences import silences
from archive.comparing.variants import variants

RARE, SMALL = 9.0, 1.0


def _phrase(text: str, small: str = "we of the to and") -> PhrasePattern:
    asked = slots([(word, (word,)) for word in text.split()])
    return PhrasePattern(
        asked.stems, asked.wanted, tuple(SMALL if w in small.split() else RARE for w in asked.words)
    )


def _found(phrase: str, text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[each.start : each.end]) for each in windows(_phrase(phrase), words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("today no threat to third countries exists", ["no threat to third countries"]),
        ("third countries see no threat", ["third countries see no threat"]),
        ("a threat to third parties and countries near", ["threat to third parties and countries"]),
        ("a threat to whom and why asked third and other far off countries", []),
        ("no threat at all", []),
        ("no threat to third countries " * 2, ["no threat to third countries"] * 2),
    ],
)
def test_a_use_has_most_of_the_words_near_to_each_other_in_any_order(text: str, found: list[str]) -> None:
    assert _found("no threat to third countries", text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the fight against famine", ["fight against famine"]),
        ("famine which all of us fight against", []),
        ("famine we fight against", ["famine we fight against"]),
        ("the fight against drought", []),
        ("against famine", []),
    ],
)
def test_a_phrase_of_a_few_words_is_used_with_all_of_them(text: str, found: list[str]) -> None:
    assert _found("fight against famine", text) == found


def test_a_phrase_of_a_few_words_may_lack_a_small_one() -> None:
    assert _found("state of emergency", "an emergency state") == ["emergency state"]


def test_six_small_words_are_no_use_without_the_rare_one() -> None:
    assert _found("we of the to and harvest", "we of the to and") == []


def test_each_use_has_one_of_the_anchors() -> None:
    phrase = _phrase("we speak of the harvest to friends and neighbours")
    without = sum(
        phrase.wanted[slot] * phrase.weights[slot]
        for slot in range(len(phrase.weights))
        if slot not in phrase.anchors()
    )
    assert without < COVER * phrase.total


def test_a_word_that_the_phrase_has_twice_counts_twice() -> None:
    assert _found("roads roads roads bridges", "roads bridges") == []


def test_wordings_that_differ_little_are_one_variant_and_each_names_the_one_it_is_like() -> None:
    said = [
        "no threat to third countries",
        "peace and trade",
        "no threat to other third countries",
        "peace trade",
    ]
    found = variants([each.split() for each in said])
    assert [each.members for each in found] == [(0, 2), (1, 3)]
    assert [each.like for each in found] == [None, 1]


def test_a_silence_is_told_where_the_rate_would_lead_to_expect_three_uses() -> None:
    days = [datetime.date(2000, 1, 1) + datetime.timedelta(days=10 * each) for each in range(100)]
    spoken = dict.fromkeys(days, 1_000)
    uses = [*days[:10], *days[60:65]]
    found = silences(uses, spoken)
    assert [(each.start, each.end, each.lasting) for each in found] == [
        (days[9], days[60], False),
        (days[64], days[99], True),
    ]
    assert found[0].expected == pytest.approx(50 * 15 / 65)


def test_there_is_no_rate_of_two_uses() -> None:
    days = [datetime.date(2000, 1, 1), datetime.date(2010, 1, 1)]
    assert silences(days, {**dict.fromkeys(days, 9), datetime.date(2005, 1, 1): 1_000_000}) == []
