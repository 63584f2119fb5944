"""Rows as CSV and JSON Lines: any text comes back as it was, and no spreadsheet takes it for a formula."""

import csv
import io
import json
import re

from hypothesis import given
from hypothesis import strategies as st

from archive.web.tabular_export import csv_lines, json_lines

ODD = [
    "=1+1",
    "+7 495",
    "- Mr Sapt?",
    "@zenda",
    "'quoted' from the start",
    "'=1",
    "''-",
    '"He said "no","',
    "one\r\ntwo\nthree\rfour",
    ",;\t|",
    "\ttab",
    " leads",
    "",
    "\u2028\u2029\u0085",
    "Ё ﷺ 💣 é",
    "\x00\x1a",
]


@given(cells=st.lists(st.text() | st.sampled_from(ODD), min_size=1, max_size=4))
def test_any_text_comes_back_from_csv_as_it_was(cells: list[str]) -> None:
    cells = [cell.encode(errors="replace").decode() for cell in cells]
    columns = tuple(f"c{number}" for number in range(len(cells)))
    written = "".join(csv_lines(columns, iter([tuple(cells)])))
    heading, row = csv.reader(io.StringIO(written, newline=""))
    assert (tuple(heading), [unguarded(cell) for cell in row]) == (columns, cells)


@given(cell=st.text() | st.sampled_from(ODD))
def test_no_cell_is_a_formula(cell: str) -> None:
    written = "".join(csv_lines(("text",), iter([(cell,)])))
    _, row = csv.reader(io.StringIO(written, newline=""))
    assert not row or not row[0].startswith(tuple("=+-@\t\r\n"))


@given(cells=st.lists(st.tuples(st.text() | st.sampled_from(ODD)), max_size=4))
def test_any_text_comes_back_from_json_lines_as_it_was(cells: list[tuple[str]]) -> None:
    written = "".join(json_lines(("text",), iter(cells)))
    assert [tuple(json.loads(line).values()) for line in written.split("\n")[:-1]] == cells


def unguarded(cell: str) -> str:
    """What `archive.web.tabular_export` says to do."""
    return cell[1:] if re.match(r"'+[=+\-@＝＋－＠\t\r\n]", cell) else cell
