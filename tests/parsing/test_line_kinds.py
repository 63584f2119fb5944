import pytest

from archive.parsing.line_kinds import capital_headings
from archive.parsing.text import Block


@pytest.mark.parametrize("line", ["PAPERS", "ВОПРОСЫ К МИНИСТРУ"])
def test_a_line_in_capitals_above_a_label_is_a_heading(line: str) -> None:
    blocks = [Block("Rosa Holf: Order."), Block(line), Block("Hugo Sapt: Thank you.")]
    assert capital_headings(blocks, [True, False, True]) == {1}


@pytest.mark.parametrize("line", ["請看 TESAS", "(VIDEO: THE CASTLE)", "ORDER!", "Papers", "1", "**PAPERS**"])
def test_other_lines_above_a_label_are_none(line: str) -> None:
    blocks = [Block("Rosa Holf: Order."), Block(line), Block("Hugo Sapt: Thank you.")]
    assert capital_headings(blocks, [True, False, True]) == set()


def test_a_line_in_capitals_within_a_turn_is_none() -> None:
    blocks = [Block("Rosa Holf: Order."), Block("PAPERS"), Block("They are on the table.")]
    assert capital_headings(blocks, [True, False, False]) == set()
