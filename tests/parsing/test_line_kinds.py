import pytest

from archive.parsing.line_kinds import capital_headings
from archive.parsing.text import Block


def _headings(line: str, before: str = "Order.", behind: str | None = "Thank you.") -> set[int]:
    blocks = [Block(f"Rosa Holf: {before}"), Block(line), Block("Hugo Sapt: Thank you.")]
    return capital_headings(blocks, [before, None, behind])


@pytest.mark.parametrize("line", ["PAPERS", "ВОПРОСЫ К МИНИСТРУ"])
def test_a_line_in_capitals_above_a_label_is_a_heading(line: str) -> None:
    assert _headings(line) == {1}


@pytest.mark.parametrize(
    "line", ["請看 TESAS", "OK。", "(VIDEO: THE CASTLE)", "ORDER!", "I --", "Papers", "1", "**PAPERS**"]
)
def test_other_lines_above_a_label_are_none(line: str) -> None:
    assert _headings(line) == set()


def test_a_line_in_capitals_within_a_turn_is_none() -> None:
    assert _headings("PAPERS", behind=None) == set()


def test_a_line_in_capitals_below_a_label_without_words_is_what_is_said() -> None:
    assert _headings("YES", before="") == set()
