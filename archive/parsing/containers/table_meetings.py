"""From the rows of a table to the documents in it: one meeting each, attributed or to be read for labels."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from archive.parsing.attributed import stated_labels
from archive.parsing.containers.field_values import clock, language_tag
from archive.parsing.containers.json_tree import Key
from archive.parsing.containers.markup import field_blocks, shown_text
from archive.parsing.containers.table_columns import Columns, Row
from archive.parsing.containers.table_facts import facts_of
from archive.parsing.containers.table_json import HEADING
from archive.parsing.containers.table_kinds import RowKinds, is_heading_kind
from archive.parsing.containers.table_splitting import MeetingRows
from archive.parsing.containers.table_vocabulary import Field, rank
from archive.parsing.containers.xml_people import UNKNOWN, Voice, without_end
from archive.parsing.content import Content
from archive.parsing.line_kinds import is_aside
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import name_key
from archive.parsing.people.office_case import tidy_role
from archive.parsing.people.stated import is_nameless, stated_person
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import Person, ReadingWarning, WarningCode

# What was said and not understood is somebody's words, and no stage direction.
_UNHEARD = re.compile(
    r"inaudib|unintelligible|indiscernible|indistinct|unverständlich|ininteligible|inintelligible"
    r"|incomprensible|inaudível|неразборчив|нерозбірлив|anlaşılmıyor|niesłyszalne|听不清|聽不清|聞き取れない",
    re.IGNORECASE,
)
_CIRCLES = ("○", "◯", "〇")
_PRINTED_LABEL = re.compile(r"\S{2,60}\s")
_SECONDS_A_LETTER = 0.07
_MUCH = 20
_LEAST_MILLISECONDS = 10_000
_LONGEST_TIME = 12
_ONE_CHARACTER = 2
_QUESTIONS = frozenset("QA")


def content(
    name: str,
    meeting: MeetingRows,
    columns: Columns,
    shown: Sequence[str],
    *,
    container: str,
    people: Mapping[str, Voice] | None = None,
    dates: Sequence[str] = (),
    warnings: tuple[ReadingWarning, ...] = (),
) -> Content:
    """The content of one meeting.

    `shown`: its texts, read independently. `people`: those whom the file lists, by id. `dates`: days
    elsewhere in the table, which tell the order of day and month. One speaker over a whole meeting is its
    author, and its text is read for labels: a column for the president may stand beside a whole news
    conference.
    """
    rows = _in_order(meeting.rows, columns)
    stated = {columns.get(row, Field.SPEAKER) for row in rows}
    signs = _QUESTIONS if "Q" in stated and "B" not in stated else frozenset()
    voices = [_voice(row, columns, people or {}, signs) for row in rows]
    named = {label for label, _ in voices if label and not is_nameless(label)}
    labels = {label for label, _ in voices if label and label != UNKNOWN}
    attributed = len(labels) > 1
    facts, used = facts_of(name, meeting.facts, rows, columns, dates)
    blocks, rest, untold = _blocks(rows, voices if attributed else [("", None)] * len(rows), columns, used)
    if not attributed and len(named) == 1:
        facts = replace(facts, author=next(iter(named)))
    if untold and attributed:
        detail = f"{untold} rows of the table state no speaker"
        warnings = (*warnings, ReadingWarning(WarningCode.UNATTRIBUTED, detail))
    head = [text for path in used for text in meeting.facts.get(path, ())]
    others = [text for path, texts in meeting.facts.items() if path not in used for text in texts]
    return Content(
        container=container,
        blocks=tuple(blocks),
        shown=(*shown, *stated_labels(blocks)),
        metadata=facts,
        head=tuple(map(shown_text, head)),
        boilerplate=(*rest, *map(shown_text, (*others, *meeting.rest))),
        attributed=attributed,
        warnings=warnings,
    )


def _in_order(rows: list[Row], columns: Columns) -> list[Row]:
    """Rows by their numbers, where each has one of its own; as they stand otherwise."""
    if Field.ORDER not in columns:
        return rows
    try:
        numbers = [float(columns.get(row, Field.ORDER)) for row in rows]
    except ValueError:
        return rows
    if len(set(numbers)) < len(numbers) or numbers == sorted(numbers):
        return rows
    return [row for _, row in sorted(zip(numbers, rows, strict=True), key=lambda pair: pair[0])]


def _voice(
    row: Row, columns: Columns, people: Mapping[str, Voice], signs: frozenset[str]
) -> tuple[str, Person | None]:
    """Label and person of a row.

    `people`: those whom the file lists, by id. `signs`: letters that are labels as they stand.
    """
    given, family = columns.get(row, Field.FIRST_NAME), columns.get(row, Field.LAST_NAME)
    parts = fold_space(f"{tidy_name(given)} {tidy_name(family)}")
    several = dict.fromkeys(fold_space(shown_text(value)) for value in columns.values(row, Field.SPEAKER))
    if len(several) > 1 and not parts:
        return ", ".join(several), None
    stated = next(iter(several), "") or parts
    identifier = columns.get(row, Field.PERSON)
    listed = people.get(stated) or people.get(identifier)
    if listed and (not stated or people.get(stated)):
        stated = listed.label
    stated = without_end(stated)
    if not stated:
        return "", None
    if (len(stated) < _ONE_CHARACTER and not listed and stated not in signs) or stated.isdecimal():
        stated = f"Speaker {stated}"
    role, site = columns.get(row, Field.ROLE), _site(row, columns)
    key = f"{site}:{identifier}" if site and identifier not in ("", stated) else ""
    if listed and listed.person:
        known = listed.person
        return stated, replace(known, role=known.role or tidy_role(role), identifier=key)
    if (
        given
        and family
        and name_key(" ".join(sorted(stated.split()))) == name_key(" ".join(sorted(parts.split())))
    ):
        # "Holf Rosa", where other columns say which is the surname
        return stated, stated_person(parts, role, key)
    if columns.are_roles:
        return stated, None
    return stated, stated_person(stated, role, key)


def _site(row: Row, columns: Columns) -> str:
    """The publisher whose ids of persons a row gives, told by an address of a person beside the id."""
    holder = columns.by_field.get(Field.PERSON, "").rpartition(".")[0]
    for path, values in row.items():
        if holder and path.startswith(f"{holder}.") and rank(Field.URL, path.rpartition(".")[2]) is not None:
            host = values[0].partition("//")[2].partition("/")[0].split(".")
            return host[-2] if len(host) > 1 else ""
    return ""


def _blocks(
    rows: Sequence[Row],
    voices: Sequence[tuple[str, Person | None]],
    columns: Columns,
    used: Sequence[str],
) -> tuple[list[Block], list[str], int]:
    """The blocks of rows, the values that are no text, and how many rows state no speaker."""
    blocks: list[Block] = []
    rest: list[str] = []
    untold = 0
    is_attributed = any(label for label, _ in voices)
    per_second = _time_unit(rows, columns)
    kinds = RowKinds.of(rows, [bool(label) for label, _ in voices])
    text, heading = columns.by_field[Field.TEXT], columns.by_field.get(Field.HEADING, "")
    before = ""
    for row, (label, person) in zip(rows, voices, strict=True):
        titles = [fold_space(value) for path in (HEADING, heading) for value in row.get(path, ())]
        if titles and titles[-1] != before:
            blocks += [Block(title, heading=True) for title in dict.fromkeys(titles)]
            before = titles[-1]
            titles = []
        others = [
            value for path, values in row.items() if path not in (text, heading, HEADING) for value in values
        ]
        told = (shown_text(value) for value in [*others, *titles] if not isinstance(value, Key))
        rest.append(fold_space(" ".join(told)))
        language = language_tag(columns.get(row, Field.LANGUAGE))
        own, printed = _without_label(list(_row_blocks(row, columns, per_second, not is_attributed)), label)
        rest.append(printed)
        is_untold = is_attributed and not label
        kind = kinds.unspoken(row) if is_untold else ""
        if kind:
            blocks += [replace(block, heading=is_heading_kind(kind), language=language) for block in own]
            continue
        if is_untold and not all(map(_is_direction, own)):
            untold += 1
            label = UNKNOWN
        for block in own:
            is_outside = is_attributed and _is_direction(block) and (is_untold or person is not None)
            is_heading = block.heading and not is_attributed
            blocks.append(
                replace(
                    block,
                    label=label,
                    speaker=person,
                    outside=is_outside,
                    heading=is_heading,
                    language=language,
                )
            )
    return blocks, [text for text in rest if text], untold


def _without_label(blocks: list[Block], label: str) -> tuple[list[Block], str]:
    """The paragraphs of a row without the label that the words repeat, and that label.

    "○国務大臣（鈴木一郎君） お答えします。", "Hugo Sapt: Yes.", where a field of the row names the speaker.
    """
    text = blocks[0].text if blocks and label else ""
    found = _PRINTED_LABEL.match(text) if text[:1] in _CIRCLES else None
    length = found.end() if found and label[:1] in found.group() else 0
    if text.startswith((f"{label}:", f"{label} :", f"{label}：", f"{label}. ")):
        length = len(label) + 2
    words = text[length:].strip()
    if not length or not words:
        return blocks, ""
    return [replace(blocks[0], text=words), *blocks[1:]], text[:length].strip()


def _is_direction(block: Block) -> bool:
    return is_aside(block.text) and not _UNHEARD.search(block.text)


def _row_blocks(row: Row, columns: Columns, per_second: int, lines: bool) -> Iterator[Block]:
    """The paragraphs of a row: of its text, or of each of its texts, with the time at which each begins."""
    texts = columns.values(row, Field.TEXT)
    times = [clock(value, per_second) for value in columns.values(row, Field.TIME)]
    if columns.by_field[Field.TEXT].endswith("elements.value"):
        texts = ["".join(texts)]
    for number, text in enumerate(texts):
        paragraphs = field_blocks(text, lines)
        for part, block in enumerate(paragraphs):
            at = times[number] if len(times) == len(texts) else (times[0] if times and number == 0 else "")
            yield replace(block, time=at if part == 0 else "")


def _time_unit(rows: Sequence[Row], columns: Columns) -> int:
    """1000 where times are milliseconds: by the column's name, or as nobody speaks that slowly."""
    if Field.TIME not in columns:
        return 1
    values = [value for row in rows if (value := columns.get(row, Field.TIME))]
    numbers = [int(value) for value in values if value.isdecimal() and len(value) < _LONGEST_TIME]
    if "ms" in columns.by_field[Field.TIME].lower().split("_"):
        return 1000
    letters = sum(len(text) for row in rows for text in columns.values(row, Field.TEXT))
    slowest = max(letters * _SECONDS_A_LETTER * _MUCH, _LEAST_MILLISECONDS)
    return 1000 if len(numbers) == len(values) and max(numbers, default=0) > slowest else 1
