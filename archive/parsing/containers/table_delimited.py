"""CSV and its kin: separator, quoting and header detected, rows by column."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from archive.parsing.containers.table_columns import Row, map_columns
from archive.parsing.containers.table_values import word_count
from archive.parsing.containers.table_vocabulary import UNSURE, Field, rank
from archive.parsing.dates import find_dates
from archive.parsing.text import count_words
from archive.parsing.transcript import ReadingWarning, UnreadableDocument, WarningCode

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 300
_SAMPLE_LENGTH = 1 << 20
_HEADER_WITHIN = 12
_LONGEST_FIELD = 1 << 28
_LONGEST_NAME = 6
_LEAST_ROWS = 4
_MOST_CELLS = 2
_FACTS = (Field.TITLE, Field.DATE, Field.PLACE, Field.LANGUAGE, Field.URL)


@dataclass(frozen=True, slots=True)
class Delimited:
    """A table: its rows by column, and what stands above its header: facts by their names, and the rest."""

    rows: list[Row]
    columns: list[str]
    header: list[str]
    above: list[str]
    facts: dict[str, list[str]]
    warnings: tuple[ReadingWarning, ...] = ()


def read_delimited(text: str, given: Mapping[str, str]) -> Delimited:
    """The rows of a text of separated values. Raises UnreadableDocument where it is none."""
    csv.field_size_limit(_LONGEST_FIELD)
    options = _dialect(text)
    if options is None:
        raise UnreadableDocument(
            "the file is no table (no separator parts its lines into columns); name it .txt if it is a text"
        )
    records = [[cell.strip() for cell in record] for record in _records(text, options)]
    records = [record for record in records if any(record)]
    is_said = any(word_count(cell) > _LONGEST_NAME for cell in records[0])
    unnamed = (0, _unique([""] * len(records[0]))) if is_said else (1, _unique(records[0]))
    at, header = header_of(records, given) or unnamed
    rows: list[Row] = []
    spilt = 0
    for record in records[at:]:
        row: dict[str, list[str]] = {}
        if len(record) > len(header):
            spilt += 1
            # A separator that stands unquoted in the last column, mostly in the text.
            cut = len(header) - 1
            record = [*record[:cut], options["delimiter"].join(record[cut:])]
        for name, cell in zip(header, record, strict=False):
            if cell:
                row[name] = [cell]
        rows.append(row)
    detail = f"{spilt} rows have more cells than the header; the last column was given the rest"
    warnings = (ReadingWarning(WarningCode.UNKNOWN_LAYOUT, detail),) if spilt else ()
    above, facts = _above(records[: max(at - 1, 0)], options["delimiter"])
    return Delimited(rows, header, records[at - 1] if at else [], above, facts, warnings)


def _above(records: Sequence[Sequence[str]], separator: str) -> tuple[list[str], dict[str, list[str]]]:
    """The lines above a header: the names of facts and other words, and the facts ("Date: …", a title).

    `separator`: what a title or a day may hold as well ("Council of Zenda, no. 24").
    """
    rest: list[str] = []
    facts: dict[str, list[str]] = {}
    for record in records:
        cells = [cell for cell in record if cell]
        line = f"{separator} ".join(cells)
        name, sign, value = (
            cells[0].partition(":") if len(cells) == 1 else (cells[0], ":", " ".join(cells[1:]))
        )
        name = name.strip(" :")
        if sign and value.strip() and any(rank(what, name) is not None for what in _FACTS):
            rest.append(name)
            facts.setdefault(name, []).append(value.strip())
        elif len(cells) <= _MOST_CELLS and not facts and not rest:
            facts[Field.TITLE.value] = [line]
        elif Field.DATE.value not in facts and count_words(line) <= _LONGEST_NAME and find_dates(line):
            facts[Field.DATE.value] = [line]
        else:
            rest.append(line)
    return rest, facts


def _records(text: str, options: Mapping[str, str]) -> Iterator[list[str]]:
    escape = "\\" if options["quote"] == "escaped" else None
    lines = io.StringIO(text, newline="")
    yield from csv.reader(
        lines,
        delimiter=options["delimiter"],
        quoting=csv.QUOTE_NONE if options["quote"] == "none" else csv.QUOTE_MINIMAL,
        escapechar=escape,
        doublequote=True,
    )


def _dialect(text: str) -> dict[str, str] | None:
    """Separator and quoting under which most rows have the same number of cells, and more than one."""
    sample = text[:_SAMPLE_LENGTH]
    if len(text) > _SAMPLE_LENGTH:
        sample = sample[: sample.rfind("\n") + 1] or sample
    escapes = '\\"' in sample
    best, best_score = None, 0.0
    for delimiter in _SEPARATORS:
        if delimiter not in sample:
            continue
        for quote in ("escaped", "double", "none") if escapes else ("double", "none"):
            options = {"delimiter": delimiter, "quote": quote}
            score = _regularity(sample, options)
            if score > best_score:
                best, best_score = options, score
    return best


def _regularity(sample: str, options: Mapping[str, str]) -> float:
    try:
        widths = [len(row) for row in islice(_records(sample, options), _SAMPLE_ROWS) if any(row)]
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, rows = Counter(widths).most_common(1)[0]
    if width < 2:
        return 0.0
    # The header has as many columns as there are; more columns are better at equal regularity.
    agrees = rows / len(widths)
    is_plain = options["quote"] == "none" and '"' in sample
    return agrees * (1.0 if widths[0] == width else 0.9) + min(width, 20) / 1000 - 0.2 * is_plain


def header_of(records: Sequence[Sequence[str]], given: Mapping[str, str]) -> tuple[int, list[str]] | None:
    """Where the rows begin, and the names of the columns: by their values where the table names none.

    None where neither tells which holds the text.
    """
    for at, record in enumerate(records[:_HEADER_WITHIN]):
        names = _unique(record)
        if len([name for name in record if name]) < 2 or any(
            count_words(name) > _LONGEST_NAME for name in record
        ):
            continue
        rows = records[at + 1 : at + 1 + _SAMPLE_ROWS]
        if not _stands_once(record, rows):
            continue
        if _is_header(records[at + 1 : at + 2], rows[1:]):
            continue
        below = [{name: [cell] for name, cell in zip(names, row, strict=False) if cell} for row in rows]
        if below and _maps(below, given):
            return at + 1, names
    guessed = _by_values(records)
    return (0, guessed) if guessed is not None else None


def _is_header(records: Sequence[Sequence[str]], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row names columns as well: the second line of a header, whose first names groups of them."""
    cells = [cell for record in records for cell in record if cell]
    known = [cell for cell in cells if any(_is_name(what, cell) for what in Field)]
    is_short = all(count_words(cell) <= _LONGEST_NAME for cell in cells)
    return is_short and len(known) > 1 and len(known) * 2 >= len(cells) and _stands_once(records[0], below)


def _is_name(what: Field, cell: str) -> bool:
    found = rank(what, cell)
    return found is not None and found < UNSURE


def _stands_once(record: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether no cell of a row comes back in its column, as those of a header don't."""
    return not any(cell and cell == own for row in below for cell, own in zip(row, record, strict=False))


def _maps(rows: list[dict[str, list[str]]], given: Mapping[str, str]) -> bool:
    try:
        return map_columns(rows, given) is not None
    except UnreadableDocument:
        return False


def _unique(record: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    names = []
    for number, cell in enumerate(record, 1):
        name = cell.replace(".", " ").strip() or f"column {number}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def _by_values(records: Sequence[Sequence[str]]) -> list[str] | None:
    """Names for the columns of a table without a header: one of short names that recur, one of long texts."""
    width = len(records[0])
    rows = [record for record in records[:_SAMPLE_ROWS] if len(record) == width]
    if len(rows) < _LEAST_ROWS or width < 2:
        return None
    lengths = [sum(word_count(row[i]) for row in rows) / len(rows) for i in range(width)]
    text = max(range(width), key=lengths.__getitem__)
    names = [
        i
        for i in range(width)
        if i != text
        and 0 < lengths[i] <= _LONGEST_NAME
        and len({row[i] for row in rows}) * 2 <= len(rows)
        and not any(letter.isdigit() for row in rows for letter in row[i])
    ]
    if len(names) > 1:
        # Of names and their parties the first have parts.
        names = [i for i in names if sum(" " in row[i] for row in rows) * 2 > len(rows)]
    if (
        lengths[text] < _LONGEST_NAME
        or len(names) != 1
        or records[0][names[0]] not in {row[names[0]] for row in rows[1:]}
    ):
        return None
    named = {text: "text", names[0]: "speaker"}
    return [named.get(i, f"column {i + 1}") for i in range(width)]
