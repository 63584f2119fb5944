"""What is found by arrays is what is found by looking at each position."""

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.search.execute.position_sets import Spans, in_one_sentence, together, within
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, Positions
from tests.chance import examples

# Positions at the beginning of one document and at the end of the one before.
PLACES = st.sets(st.integers(POSITIONS_PER_DOCUMENT - 8, POSITIONS_PER_DOCUMENT + 12), max_size=8).map(sorted)


def array(places: list[int]) -> Positions:
    return np.array(places, np.int64)


def doc(place: int) -> int:
    return place // POSITIONS_PER_DOCUMENT


@settings(max_examples=examples(200))
@given(PLACES, PLACES, PLACES, st.integers(2, 6))
def test_stretches_hold_as_many_of_each_as_are_asked_for(
    one: list[int], two: list[int], three: list[int], slop: int
) -> None:
    lists, times = [one, two, three], [1, 2, 1]
    expected = [
        start
        for start in sorted({*one, *two, *three})
        if all(
            sum(start <= at <= start + slop and doc(at) == doc(start) for at in places) >= wanted
            for places, wanted in zip(lists, times, strict=True)
        )
    ]
    assert together(list(map(array, lists)), times, slop).tolist() == expected


@settings(max_examples=examples(200))
@given(PLACES, PLACES, st.integers(1, 6), st.integers(0, 2), PLACES)
@example([8, 9], [8, 9], 1, 1, [8, 9])
def test_what_is_near_another_or_in_its_sentence_is_kept(
    one: list[int], two: list[int], reach: int, longer: int, sentences: list[int]
) -> None:
    two = [at for at in two if doc(at) == doc(at + longer)]
    first, second = Spans(array(one), array(one)), Spans(array(two), array(two) + longer)
    near = [
        at
        for at in one
        if any(doc(at) == doc(b) and (0 < b - at <= reach or 0 < at - b - longer <= reach) for b in two)
    ]
    assert within(first, second, reach).tolist() == near

    def sentence(at: int) -> tuple[int, int]:
        return doc(at), sum(start <= at for start in sentences)

    beside = [at for at in one if sum(sentence(b) == sentence(at) for b in two) > (not longer and at in two)]
    assert in_one_sentence(first, second, array(sentences)).tolist() == beside
