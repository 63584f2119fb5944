"""JSON of any nesting as tables: the list of turns found, the facts around it, and what is neither.

Known shapes: a list of turns or of speeches; turns in sections or meetings, each with facts of its own
(Oyez); segments, utterances, monologues and paragraphs of speech recognisers (Whisper, AssemblyAI, Rev,
Deepgram), with names beside them; parallel lists of speakers and texts (dialogue sets); objects by id;
columns of a data frame; one object with one text.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from archive.parsing.containers.json_meetings import splitting_level
from archive.parsing.containers.json_people import people_by_id
from archive.parsing.containers.json_shapes import normalised
from archive.parsing.containers.json_tree import Key, Number, flattened
from archive.parsing.containers.table_columns import Columns, Row, map_columns
from archive.parsing.containers.table_values import with_answers
from archive.parsing.containers.table_vocabulary import ABOUT, Field, plain_column, rank
from archive.parsing.containers.table_wide import with_turns
from archive.parsing.containers.table_words import are_words, with_labels_of_segments
from archive.parsing.containers.xml_people import Voice
from archive.parsing.text import count_words

HEADING = "heading of the section"
_SAMPLE = 60
_MANY = 0.95
_WORD_BY_WORD = 1.8
_ALIKE = 0.8


@dataclass(slots=True)
class Section:
    """Rows that stand together, the facts of the objects around them, and the values that are neither."""

    rows: list[Row] = field(default_factory=list)
    facts: dict[str, list[str]] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Group:
    """The records at one path, and the objects around each, the outermost first.

    `within`: paths of objects within those around the path that hold some of the records, too.
    """

    path: str
    within: tuple[str, ...] = ()
    records: list[Any] = field(default_factory=list)
    around: list[tuple[Any, ...]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class JsonTable:
    """The sections of a file, the columns of its rows, and its people by id."""

    sections: list[Section]
    columns: Columns
    people: Mapping[str, Voice]


def find_table(tree: Any, given: Mapping[str, str]) -> JsonTable | None:
    """The turns or texts of a tree, or None where no field is known to hold a text."""
    tree = with_labels_of_segments(normalised(tree))
    groups = _groups(tree)
    fitting = [group for group in groups if _has_columns(group, given)] or groups
    best = _best(fitting, given) or _best(fitting, given, by_values=True)
    if best is None:
        return None
    _, group, columns = best
    deeper = _at_other_depths(groups, group, columns)
    if deeper:
        outermost = min(group.path, *deeper, key=len)
        groups = _groups(tree, dict.fromkeys([group.path, *deeper], outermost))
        group = next(each for each in groups if each.path == outermost)
        holders = (path.rpartition(".")[0] for path in (*deeper, best[1].path) if path != outermost)
        group.within = tuple(f"{holder}." for holder in holders)
    return JsonTable(_sections(tree, group, columns), columns, people_by_id(_others(groups, group)))


def _best(
    groups: Sequence[_Group], given: Mapping[str, str], *, by_values: bool = False
) -> tuple[float, _Group, Columns] | None:
    """The group of records that gives most words, with its score and its columns."""
    best: tuple[float, _Group, Columns] | None = None
    for group in groups:
        sample = _sample(group.records)
        rows = with_turns(with_answers([row for record in sample for row in _rows(record)]))
        columns = map_columns(rows, given, by_values=by_values) if rows else None
        if columns is None:
            continue
        score = _score(rows, columns, len(group.records) / len(sample))
        # Where one object holds the whole, the list in it tells more.
        ties = best is not None and len(best[1].records) == 1 < len(group.records)
        if best is None or score > best[0] * (0.98 if ties else 1.02):
            best = (score, group, columns)
    return best


def paths(tree: Any) -> list[str]:
    """The fields of the records of a tree, for a message."""
    found: dict[str, None] = {}
    for group in _groups(normalised(tree)):
        for record in group.records[:5]:
            found.update(dict.fromkeys(flattened(record)))
    return list(found)


def _sample(records: list[Any]) -> list[Any]:
    half = _SAMPLE // 2
    return records[:half] + records[half :: max(1, len(records) // _SAMPLE)]


def _score(rows: Sequence[Row], columns: Columns, times: float) -> float:
    """How many words a group gives; half of them if no speaker is told, or more than one in a record."""
    words = sum(count_words(value) for row in rows for value in columns.values(row, Field.TEXT)) * times
    if Field.SPEAKER in columns or Field.LAST_NAME in columns:
        what = Field.SPEAKER if Field.SPEAKER in columns else Field.LAST_NAME
        single = sum(len(set(columns.values(row, what))) <= 1 for row in rows)
        voices = [values[0] for row in rows if (values := columns.values(row, what))]
        if single < len(rows) * _MANY or _are_rows_within(rows, columns, what):
            return words * 0.1
        if len(rows) == 1 and "".join(voices).isdecimal():  # a count of the speakers
            return words
        if len(voices) * 2 < len(rows):  # headings and stage directions may be more than what is spoken
            return words * (1.5 if len(set(voices)) > 1 else 0.1)
        return words * (_WORD_BY_WORD if are_words(rows, columns) else 2)
    return words


def _are_rows_within(rows: Sequence[Row], columns: Columns, what: Field) -> bool:
    """Whether records hold a list of texts of which some name a speaker: that list has the rows."""
    holder = columns.by_field[Field.TEXT].rpartition(".")[0]
    inside = bool(holder) and columns.by_field[what].startswith(f"{holder}.")
    return inside and any(len(columns.values(row, Field.TEXT)) > 1 for row in rows)


def _at_other_depths(groups: Sequence[_Group], rows: _Group, columns: Columns) -> list[str]:
    """The paths of lists that hold rows, too: of the same name and fields, in objects within objects."""
    name = rows.path.rpartition(".")[2]
    needed = {columns.by_field[what] for what in (Field.TEXT, Field.SPEAKER) if what in columns}
    return [
        group.path
        for group in groups
        if group is not rows
        and name.endswith("[]")
        and group.path.rpartition(".")[2] == name
        and not group.path.startswith(rows.path)
        and not rows.path.startswith(group.path)
        and needed <= {path for record in group.records for path in flattened(record)}
    ]


def _groups(tree: Any, same: Mapping[str, str] = {}) -> list[_Group]:
    """Every list of objects in a tree, by its path, from the outermost inwards; a single object is one.

    `same`: paths whose records are put with those of another path, in the order of the file.
    """
    groups: dict[str, _Group] = {}
    stack: list[tuple[str, Any, tuple[Any, ...]]] = [("", tree, ())]
    while stack:
        path, node, around = stack.pop()
        if isinstance(node, dict):
            at = same.get(path, path)
            group = groups.setdefault(at, _Group(at))
            group.records.append(node)
            group.around.append(around)
            inner = (*around, node)
            stack.extend((f"{path}.{key}", value, inner) for key, value in reversed(node.items()))
        elif isinstance(node, list):
            stack.extend((f"{path}[]", value, around) for value in reversed(node))
    return list(groups.values())


def _has_columns(group: _Group, given: Mapping[str, str]) -> bool:
    names = {
        plain_column(part)
        for record in group.records[:5]
        for path in flattened(record)
        for part in (path, path.rpartition(".")[2])
    }
    return all(plain_column(column) in names for column in given.values())


def _rows(record: Any) -> list[Row]:
    """The rows of a record: one, or of parallel lists of speakers and texts one for each place in them."""
    if isinstance(record, dict):
        lists = {
            key: value
            for key, value in record.items()
            if isinstance(value, list) and len(value) > 1 and all(isinstance(each, str) for each in value)
        }
        for key, texts in lists.items():
            speaker = next(
                (name for name in lists if name != key and rank(Field.SPEAKER, name) is not None), None
            )
            if rank(Field.TEXT, key) is None or speaker is None or len(lists[speaker]) != len(texts):
                continue
            same = {name: value for name, value in lists.items() if len(value) == len(texts)}
            return [
                {name: [value[i]] for name, value in same.items() if value[i].strip()}
                for i in range(len(texts))
            ]
    flat = flattened(record)
    return [flat] if flat else []


def _sections(tree: Any, group: _Group, columns: Columns) -> list[Section]:
    """Rows by the outermost object around them that states a day or an id, and the values around."""
    splitting = splitting_level(group.around)
    headings = _headings(group, splitting)
    sections: dict[int, Section] = {}
    used_as_heading: set[tuple[int, str]] = set()
    for record, around in zip(group.records, group.around, strict=True):
        rows = _rows(record)
        is_parallel = len(rows) > 1
        owner = record if is_parallel else None
        if splitting is not None and len(around) > splitting and not is_parallel:
            owner = around[splitting]
        section = sections.setdefault(id(owner) if owner is not None else 0, Section())
        if is_parallel:
            used = {name for row in rows for name in row}
            section.facts.update(
                {name: values for name, values in flattened(record).items() if name not in used}
            )
        titled = {id(outer): headings.pop(id(outer)) for outer in around if id(outer) in headings}
        if titled and rows:
            rows[0] = {**rows[0], HEADING: [value for _, value in titled.values()]}
            used_as_heading |= {(outer, key) for outer, (key, _) in titled.items()}
        section.rows += with_turns(with_answers(rows))
    if not sections:
        return []
    taken = frozenset(id(record) for record in group.records)
    owners = {key: section for key, section in sections.items() if key}
    first = next(iter(sections.values()))
    for path, value, owner_id in _outside(tree, taken, frozenset(owners), used_as_heading):
        section = owners.get(owner_id, first)
        holder = path.rpartition(".")[0]
        about = f"{group.path}.".startswith(f"{holder}.") or _is_about(path) or _is_beside(holder, group.path)
        if about and not path.startswith(group.within):
            section.facts.setdefault(path.lstrip(".").replace("[]", ""), []).append(value)
        else:
            section.rest.append(value)
    return list(sections.values())


def _headings(group: _Group, splitting: int | None) -> dict[int, tuple[str, str]]:
    """Key and title of the sections that the records stand in, by the `id` of each; a file's own is none."""
    found: dict[int, tuple[str, str]] = {}
    depth = max(map(len, group.around), default=0)
    for level in range(0 if splitting is None else splitting + 1, depth):
        objects = {id(around[level]): around[level] for around in group.around if len(around) > level}
        if len(objects) < 2:
            continue
        for key, each in objects.items():
            titles = [
                (name, value)
                for name, value in each.items()
                if isinstance(value, str)
                and not isinstance(value, Number)
                and (rank(Field.HEADING, name) is not None or rank(Field.TITLE, name) is not None)
            ]
            if titles:
                found[key] = titles[0]
    return found


def _is_beside(holder: str, rows: str) -> bool:
    """Whether an object stands beside the list of rows, or a list around it: it tells of all of them."""
    return f"{rows}.".startswith(f"{holder.rpartition('.')[0]}.") and not holder.endswith("]")


def _outside(
    tree: Any, taken: frozenset[int], owners: frozenset[int], headings: Set[tuple[int, str]]
) -> Iterator[tuple[str, str, int]]:
    """Every value outside of the records taken: its path, itself, and the nearest of `owners` around it."""
    stack: list[tuple[str, Any, int]] = [("", tree, 0)]
    while stack:
        path, node, owner = stack.pop()
        if id(node) in taken:
            continue
        owner = id(node) if id(node) in owners else owner
        if isinstance(node, dict):
            keys = [key for key in node if (id(node), key) not in headings]
            stack.extend((f"{path}.{key}", node[key], owner) for key in reversed(keys))
        elif isinstance(node, list):
            stack.extend((f"{path}[]", value, owner) for value in reversed(node))
        elif isinstance(node, str) and node.strip() and not isinstance(node, Key):
            yield path, node, owner


def _others(groups: Sequence[_Group], turns: _Group) -> Iterator[tuple[str, list[Any]]]:
    return ((group.path, group.records) for group in groups if group is not turns)


def _is_about(path: str) -> bool:
    """Whether a value stands in an object of facts beside the turns: "metadata.date"."""
    return any(plain_column(part) in ABOUT for part in path.rpartition(".")[0].split("."))
