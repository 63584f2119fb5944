"""XML that is a sheet: rows of cells without names, the first of which names the columns (SpreadsheetML)."""

import csv
import io
from collections.abc import Mapping
from dataclasses import replace

from lxml.etree import _Element as Element

from archive.parsing.containers.table import delimited_members
from archive.parsing.containers.table_vocabulary import Field, rank
from archive.parsing.containers.xml_tree import attribute, local_name, text_of
from archive.parsing.content import Content
from archive.parsing.text import fold_space
from archive.parsing.transcript import UnreadableDocument

_ROWS = frozenset({"row", "tr"})
_CELLS = frozenset({"cell", "td", "th", "entry", "c"})
_FEWEST = 3
_WIDEST = 200
_SURE = 1
_FACTS = (Field.TITLE, Field.DATE, Field.PLACE, Field.URL)


def cell_members(name: str, root: Element, given: Mapping[str, str]) -> list[tuple[str, Content]]:
    """The meetings of a sheet that names speakers in a column, none where a file is no sheet.

    What stands outside of the rows is kept: a title and a day as facts, all else as boilerplate.
    """
    rows = [element for element in root.iter("{*}*") if local_name(element) in _ROWS and _is_row(element)]
    if len(rows) < _FEWEST:
        return []
    within = {each for row in rows for each in row.iter("{*}*")}
    outside = [
        (local_name(each), fold_space(each.text))
        for each in root.iter("{*}*")
        if each not in within and each.text and each.text.strip()
    ]
    facts = [f"{key}: {text}" for key, text in outside if _is_fact(key)]
    sheet = io.StringIO()
    csv.writer(sheet).writerows([*([fact] for fact in facts), *map(_cells, rows)])
    try:
        found = delimited_members(name, sheet.getvalue(), given)
    except UnreadableDocument:
        return []
    rest = tuple(text for key, text in outside if f"{key}: {text}" not in facts)
    (first, content), *others = found
    whole = replace(
        content,
        container="XML",
        boilerplate=(*content.boilerplate, *rest),
        shown=(*content.shown, *rest),
    )
    return [(first, whole), *others] if any(each.attributed for _, each in found) else []


def _is_fact(key: str) -> bool:
    """Whether an element surely gives a title or a day; when a sheet was made is none of the meeting's."""
    return any(found is not None and found <= _SURE for found in (rank(what, key) for what in _FACTS))


def _is_row(element: Element) -> bool:
    cells = [child for child in element if isinstance(child.tag, str)]
    return len(cells) > 1 and all(local_name(child) in _CELLS for child in cells)


def _cells(row: Element) -> list[str]:
    """The texts of the cells of a row. One may state its number, where empty ones before it are left out."""
    found: list[str] = []
    for cell in row:
        if isinstance(cell.tag, str):
            number = attribute(cell, "index")
            if number.isdecimal() and len(found) < int(number) <= _WIDEST:
                found += [""] * (int(number) - 1 - len(found))
            found.append(fold_space(text_of(cell)))
    return found
