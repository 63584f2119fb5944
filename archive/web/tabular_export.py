r"""Rows of text as CSV and JSON Lines, streamed. Pure.

A spreadsheet evaluates a cell that begins with =, +, - or @ as a formula. So in CSV an apostrophe is
put in front of each cell that matches

    ^'*[=+\-@＝＋－＠\t\r\n]

and of no other. It can be undone: remove one apostrophe from each cell that matches the same pattern
with '+ for '*. JSON Lines has every text unchanged.

A spreadsheet takes a file without a byte order mark for one in an old encoding, so that one stands first
unless it is left out (`mark`).
"""

import csv
import io
import json
import re
from collections.abc import Iterator
from itertools import islice

# Rows written at once.
CHUNK = 100

Cells = tuple[str | int, ...]

MARK = "\ufeff"

# The full-width signs are those of Japanese keyboards.
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")


def csv_lines(columns: Cells, rows: Iterator[Cells], *, mark: bool = False) -> Iterator[str]:
    """CSV as in RFC 4180, CHUNK lines at a time, after the header; `mark`: after a byte order mark."""
    sheet = io.StringIO()
    write = csv.writer(sheet).writerow
    write(columns)
    yield f"{MARK if mark else ''}{_drain(sheet)}"
    while chunk := list(islice(rows, CHUNK)):
        for cells in chunk:
            write([_escaped(cell) for cell in cells])
        yield _drain(sheet)


def json_lines(columns: Cells, rows: Iterator[Cells]) -> Iterator[str]:
    while chunk := list(islice(rows, CHUNK)):
        objects = (dict(zip(columns, cells, strict=True)) for cells in chunk)
        yield "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)


def _escaped(cell: str | int) -> str | int:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _drain(sheet: io.StringIO) -> str:
    text = sheet.getvalue()
    sheet.seek(0)
    sheet.truncate()
    return text
