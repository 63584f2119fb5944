import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.comparing.shingles import SIZES, positions, postings, ranges, samples, shingle_hashes


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(0, 5), max_size=40), st.lists(st.integers(0, 5), max_size=6))
def test_a_shingle_is_found_wherever_it_stands_and_nowhere_else(text: list[int], sought: list[int]) -> None:
    words, wanted = np.array(text, np.uint32), np.array(sought, np.uint32)
    for size in SIZES:
        index = postings(words, size)
        begin, end = ranges(index, samples(index), shingle_hashes(wanted, size))
        for at, (low, high) in enumerate(zip(begin.tolist(), end.tolist(), strict=True)):
            there = [n for n in range(len(text) - size + 1) if text[n : n + size] == sought[at : at + size]]
            assert positions(index, low, high).tolist() == there


def test_a_shingle_is_found_across_the_blocks_of_a_long_index() -> None:
    words = np.array([1, 2, 3] * 2_000, np.uint32)
    index = postings(words, 2)
    begin, end = ranges(index, samples(index), shingle_hashes(np.array([1, 2, 9], np.uint32), 2))
    assert (end - begin).tolist() == [2_000, 0]
    assert positions(index, int(begin[0]), int(end[0])).tolist() == list(range(0, 6_000, 3))
