"""Cells of a table that are none of a name: names of columns, what counts rows, time codes."""

from collections.abc import Sequence
from dataclasses import replace

from archive.languages.column_names import COLUMN_NAMES
from archive.languages.letter_forms import folded_name
from archive.parsing.text import Block

_COLUMNS = frozenset(
    folded_name(name) for groups in COLUMN_NAMES.values() for group in groups for name in group.split("|")
)
_LEAST = 3
_CLOCK_CELL = 12


def header_cells(blocks: Sequence[Block]) -> set[int]:
    """The positions of the cells of a first row, if all name columns: "Speaker | Text"."""
    first = next((block.row for block in blocks if block.row >= 0), -1)
    cells = {i for i, block in enumerate(blocks) if block.row == first >= 0}
    named = all(folded_name(blocks[i].text.strip(" .:")) in _COLUMNS for i in cells)
    return cells if len(cells) > 1 and named else set()


def _is_clock(text: str) -> bool:
    return len(text) <= _CLOCK_CELL and ":" in text and not any(map(str.isalpha, text))


def without_clock_cells(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the cell of a time code at the start of a row put before the text of the next cell."""
    if not any(block.column == 0 and _is_clock(block.text) for block in blocks):
        return list(blocks)
    found: list[Block] = []
    clock: Block | None = None
    row = -1
    for block in blocks:
        if block.column == 0 and _is_clock(block.text):
            found += [clock] if clock is not None else []
            clock, row = block, block.row
            continue
        if clock is not None and block.row == clock.row:
            text = f"{clock.text} {block.text}"
            lead = len(clock.text) + 1 + block.lead if block.lead else 0
            found.append(replace(block, text=text, column=0, bold=0, lead=lead))
        else:
            found += [clock] if clock is not None else []
            shifted = block.row == row and block.column > 1
            found.append(replace(block, column=block.column - 1) if shifted else block)
        clock = None
    return [*found, clock] if clock is not None else found


def counting_cells(blocks: Sequence[Block]) -> set[int]:
    """The positions of first cells that count the rows of a table, with a name and words behind them."""
    first = {block.row: i for i, block in enumerate(blocks) if block.column == 0 and block.row >= 0}
    wide = {block.row for block in blocks if block.column > 1}
    found = {i for row, i in first.items() if row in wide and blocks[i].text.strip(" .)#").isdigit()}
    if alike := _alike_cells(blocks, list(first.values())):
        return alike
    return found if len(found) >= _LEAST and 2 * len(found) > len(wide) else set()


def _alike_cells(blocks: Sequence[Block], first: Sequence[int]) -> set[int]:
    """The first cells of a table that hold one and the same letter: a link of the page, and no voice."""
    letters = {i for i in first if len(blocks[i].text) == 1}
    same = len({blocks[i].text for i in letters}) == 1
    return letters if same and len(letters) >= max(_LEAST, len(first) - 1) else set()


def without_cells(blocks: Sequence[Block], cells: set[int]) -> list[Block]:
    """The blocks without some first cells; the cells behind them move up."""
    rows = {blocks[position].row for position in cells}
    return [
        replace(block, column=block.column - 1) if block.row in rows and block.column > 0 else block
        for position, block in enumerate(blocks)
        if position not in cells
    ]
