"""XML that is a table: alike elements, each a row of attributes and of leaves, as databases export them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from lxml.etree import _Element as Element

from archive.parsing.containers.markup import shown_text
from archive.parsing.containers.table_columns import Columns, Row, map_columns
from archive.parsing.containers.table_meetings import content
from archive.parsing.containers.table_speaker_rows import with_speakers
from archive.parsing.containers.table_splitting import split
from archive.parsing.containers.table_vocabulary import Field
from archive.parsing.containers.xml_facts import raw_name
from archive.parsing.containers.xml_tree import has_words, local_name, text_of
from archive.parsing.content import Content
from archive.parsing.text import count_words, fold_space

_LEAST_ROWS = 2
_DEPTH = 4
_MOST_FIELDS = 80


@dataclass(frozen=True, slots=True)
class _Rows:
    rows: list[Row]
    columns: Columns
    facts: Mapping[str, list[str]]
    rest: list[str]


def table_members(
    name: str, root: Element, given: Mapping[str, str], *, nested: bool = False
) -> list[tuple[str, Content]]:
    """The meetings of an XML file that is a table; none where it is a document.

    It is one where most words are in attributes, or where the rows are of several days: elements that are
    turns of one document are read with all that stands between them. `nested`: fields may stand in wrappers,
    and any table will do.
    """
    table = _rows(root, given, nested)
    if table is None:
        return []
    meetings = split(table.rows, table.columns)
    if len(meetings) == 1:
        meetings[0].facts = table.facts
    meetings[0].rest = table.rest
    found = []
    for meeting in meetings:
        member = content(
            name, meeting, table.columns, list(map(shown_text, meeting.values())), container="XML"
        )
        found.append((name if len(meetings) == 1 else f"{name}#{meeting.key}", member))
    return found


def _rows(root: Element, given: Mapping[str, str], nested: bool) -> _Rows | None:
    parent = root
    for _ in range(_DEPTH):
        children = [child for child in parent if isinstance(child.tag, str)]
        if not children:
            return None
        tag = max(children, key=lambda child: len(child.attrib) + len(child)).tag
        alike = [child for child in children if child.tag == tag]
        if len(alike) >= _LEAST_ROWS and all(map(_is_nested_row if nested else _is_row, alike)):
            depths = parent is root or parent.getparent() is root
            return _table(root, parent, alike, given, nested) if depths else None
        parent = max(children, key=len)
    return None


def _table(
    root: Element, parent: Element, alike: list[Element], given: Mapping[str, str], nested: bool
) -> _Rows | None:
    rows: list[Row] = [_row(child) for child in alike]
    columns = map_columns(rows, given if set(given) <= {field.value for field in Field} else None)
    if columns is not None:
        rows, columns = with_speakers(rows, columns)
    if columns is None or not (Field.SPEAKER in columns or Field.LAST_NAME in columns):
        return None
    days = {columns.get(row, Field.DATE) for row in rows} - {""}
    inside = count_words(text_of(root))
    in_attributes = sum(count_words(value) for child in alike for value in map(str, child.attrib.values()))
    is_named = (
        nested or all(map(_has_named_fields, alike)) or (bool(days) and _are_bare_records(parent, alike))
    )
    if inside >= in_attributes and len(days) < _LEAST_ROWS and not is_named:
        return None
    facts = {_name(str(key)): [str(value)] for key, value in root.attrib.items()}
    taken = set(alike)
    around = [child for child in parent if isinstance(child.tag, str) and child not in taken]
    outer = [child for child in root if isinstance(child.tag, str) and child is not parent]
    others = [*around, *(outer if parent is not root else [])]
    # <metadata><title>…</title><date>…</date></metadata>
    inner = [each for child in others for each in (child if len(child) else (child,))]
    inner = [each for each in inner if isinstance(each.tag, str)]
    facts |= {_name(raw_name(each)): [fold_space(text_of(each))] for each in inner if len(each) == 0}
    rest = [fold_space(text_of(each)) for each in inner if len(each)]
    return _Rows(rows, columns, {key: value for key, value in facts.items() if value[0]}, rest)


def _is_row(element: Element) -> bool:
    is_flat = all(len(child) == 0 and not has_words(child.tail) for child in element)
    return is_flat and not has_words(element.text) and len(element.attrib) + len(element) > 1


def _is_nested_row(element: Element) -> bool:
    """Whether an element holds fields, some of them in wrappers, as Atom has them in its content."""
    below = list(islice(element.iter("{*}*"), 1, _MOST_FIELDS + 2))
    names = Counter(raw_name(each) for each in below if len(each) == 0)
    is_bare = not any(has_words(each.tail) or (len(each) and has_words(each.text)) for each in below)
    return is_bare and 1 < len(below) <= _MOST_FIELDS and max(names.values()) == 1


def _are_bare_records(parent: Element, alike: list[Element]) -> bool:
    """Whether nothing stands between records that have the same fields, as a database exports them."""
    fields = Counter(local_name(child) for element in alike for child in element)
    return len(parent) == len(alike) and max(fields.values(), default=0) == len(alike)


def _has_named_fields(element: Element) -> bool:
    """Whether fields have their names in attributes."""
    return len(element) > 0 and all(raw_name(child) != str(child.tag) for child in element)


def _row(element: Element) -> Row:
    row: dict[str, list[str]] = {}
    for key, value in element.attrib.items():
        if str(value).strip():
            row.setdefault(_name(str(key)), []).append(str(value))
    for child in element.iter("{*}*"):
        if child is not element and (child.text or "").strip():
            row.setdefault(_name(raw_name(child)), []).append(child.text or "")
    return row


def _name(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2]
