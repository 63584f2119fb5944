"""The turns of a meeting in order, as a picture."""

import re

from hypothesis import given
from hypothesis import strategies as st

from archive.models import Utterance
from archive.web.meetings.turn_timeline import MAX_ROWS, ROW_PIXELS, ROW_UNITS, turn_timeline


def _turns(words: list[int], kind: str = "speech") -> list[Utterance]:
    return [Utterance(number=number, words=each, kind=kind) for number, each in enumerate(words, start=1)]


def _strokes(svg: str) -> dict[str, list[tuple[int, int, int]]]:
    """The strokes of each turn: where they begin, in which row, how long they are."""
    links = re.findall(r'href="#(u\d+)" tabindex="-1"><path d="([^"]*)"', svg)
    return {
        anchor: [(int(x), int(y), int(h)) for x, y, h in re.findall(r"M(\d+) (\d+)h(\d+)", path)]
        for anchor, path in links
    }


@given(st.lists(st.integers(0, 40_000), min_size=2, max_size=60))
def test_each_turn_is_seen_within_the_strip(words: list[int]) -> None:
    svg = turn_timeline(_turns(words), {})
    if not any(words):
        assert svg == ""
        return
    rows = int(re.findall(r'height="(\d+)"', svg)[0]) // ROW_PIXELS
    assert 1 <= rows <= MAX_ROWS
    strokes = _strokes(svg)
    assert len(strokes) == len(words)
    for each in strokes.values():
        assert each
        for start, row, width in each:
            assert width >= 1
            assert start + width <= ROW_UNITS
            assert row < rows


def test_a_turn_is_as_wide_as_it_has_words() -> None:
    strokes = _strokes(turn_timeline(_turns([100, 300]), {}))
    assert strokes == {"u1": [(0, 0, ROW_UNITS // 4 - 1)], "u2": [(ROW_UNITS // 4, 0, ROW_UNITS * 3 // 4)]}


def test_a_long_turn_goes_on_in_the_next_row() -> None:
    strokes = _strokes(turn_timeline(_turns([1500, 3000]), {}))
    assert [row for _, row, _ in strokes["u2"]] == [1, 2]


def test_what_nobody_says_leaves_a_gap() -> None:
    svg = turn_timeline([*_turns([50], "narration"), *_turns([50, 50])[1:]], {})
    assert _strokes(svg) == {"u2": [(ROW_UNITS // 2, 0, ROW_UNITS // 2)]}


def test_a_meeting_of_one_turn_has_no_strip() -> None:
    assert turn_timeline(_turns([100]), {}) == ""
