"""Scores are the same in whatever order they are added up."""

from itertools import accumulate
from operator import add

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive.search.execute.matching import in_steps
from archive.search.execute.proximity import side_by_side

SCORES = st.lists(st.floats(0, 64, width=32), min_size=1, max_size=15)


@given(scores=SCORES, split=st.integers(0, 15))
def test_scores_of_several_words_add_up_to_the_same_in_any_order(scores: list[float], split: int) -> None:
    """Also where some are added up before, as an engine does for words in brackets."""
    steps = list(in_steps(np.array(scores, np.float32)))
    exact = sum(map(float, steps))
    zero = np.float32(0)
    parts = [sum(steps[:split], zero), sum(steps[split:], zero)]
    assert sum(parts, zero) == list(accumulate(reversed(steps), add))[-1] == exact


@given(first=st.floats(0, 20), second=st.floats(0, 20), score=st.floats(0, 64, width=32))
def test_so_does_what_is_added_for_words_side_by_side(first: float, second: float, score: float) -> None:
    (stepped,) = in_steps(np.array([score], np.float32))
    assert float(stepped + np.float32(side_by_side(first, second))) == float(stepped) + side_by_side(
        first, second
    )
