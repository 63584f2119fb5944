r"""Rows of text as CSV and as JSON Lines, written as they come. Pure.

A spreadsheet takes a cell that begins with an equals sign, plus, minus or at sign for a formula, though
it be words of record. So in CSV an apostrophe is put in front of each cell that matches

    ^'*[=+\-@＝＋－＠\t\r\n]

and of no other. Nothing is lost: who takes one apostrophe off each cell that matches the same with '+
for '* has every text as it was. JSON Lines has it so at once.
"""

import csv
import io
import json
import re
from collections.abc import Iterator
from itertools import islice

# Rows that are written in one go.
CHUNK = 100

Cells = tuple[str, ...]

# The wide signs are those of a Japanese keyboard.
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")


def csv_lines(columns: Cells, rows: Iterator[Cells]) -> Iterator[str]:
    """As RFC 4180 has it, some lines at a time; the heading goes ahead."""
    sheet = io.StringIO()
    write = csv.writer(sheet).writerow
    write(columns)
    yield _taken(sheet)
    while chunk := list(islice(rows, CHUNK)):
        for cells in chunk:
            write([_guarded(cell) for cell in cells])
        yield _taken(sheet)


def json_lines(columns: Cells, rows: Iterator[Cells]) -> Iterator[str]:
    while chunk := list(islice(rows, CHUNK)):
        objects = (dict(zip(columns, cells, strict=True)) for cells in chunk)
        yield "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _taken(sheet: io.StringIO) -> str:
    text = sheet.getvalue()
    sheet.seek(0)
    sheet.truncate()
    return text
