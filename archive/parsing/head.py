"""What a document says of itself at its top: title, date, hour, place and kind."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive.languages.head_words import RELEASE
from archive.parsing.content import Content
from archive.parsing.dates import Precision
from archive.parsing.document import SideFacts
from archive.parsing.head_country import country_of
from archive.parsing.head_dates import FoundDate, find_date
from archive.parsing.head_lines import (
    HeadLine,
    ends_sentence,
    head_line,
    is_junk,
    is_labelled_fact,
    is_place,
    length,
    names_event,
    time_of,
)
from archive.parsing.head_places import find_place, find_time, is_institution_alone
from archive.parsing.head_title import Title, are_apart, find_title, find_title_below
from archive.parsing.text import Block, fold_space, words
from archive.parsing.title_ends import site_names, without_site
from archive.parsing.transcript import ReadingWarning, WarningCode

_MOST_LINES = 120
_MOST_RUNNING = 12
# "Talks in Zenda*": a note stands below
_NOTE_MARK = re.compile(r"(?<=[^\W_]|[”\"’»)])\s?[*†‡]+\d?$")
_LONGEST_LINE = 30
_DATA = frozenset({"JSON", "table", "XML", "TEI", "Akoma Ntoso", "vtt", "srt", "sbv"})
"""Containers that hold data: such a file is none that lost its title."""
_TIMED = frozenset({"vtt", "srt", "sbv", "ttml", "dfxp", "eaf"})
"""Containers of cues."""


@dataclass(frozen=True, slots=True)
class HeadReading:
    """What is known of a document before its first turn, empty or None where nothing is.

    `date` is the first day of what `precision` says is known; `date_end` the last day of a range.
    `lines`: the indexes of the blocks that give these facts or are the publisher's; what stands before
    the first turn beside them is narration. `kind_words`: the texts that name the kind of event, the
    surest first. `country`: whose order of day and month the document follows, an ISO code.
    """

    title: str = ""
    date: datetime.date | None = None
    precision: Precision = Precision.DAY
    date_end: datetime.date | None = None
    time: str = ""
    place: str = ""
    kind_words: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    country: str = ""
    warnings: tuple[ReadingWarning, ...] = ()


def find_head(
    content: Content,
    first_turn: int,
    name: str,
    side: SideFacts,
    language: str = "",
    running: Sequence[str] = (),
) -> HeadReading:
    """Read the head of a document.

    `first_turn`: the index of the first block that opens a turn, the number of blocks if none does.
    `name`: the file's name, the last resort for a date and a title. `language`: the document's.
    `running`: what runs through its pages.
    """
    has_turns = first_turn < len(content.blocks)
    country = country_of(content, side, language)
    if content.container in _TIMED:
        first_turn = 0  # What is shown at its time is said.
    end = min(first_turn, _MOST_LINES)
    lines = [
        head_line(index, block.text, block.heading, language, country)
        for index, block in enumerate(content.blocks[:end])
    ]
    below = None if content.container in _DATA | _TIMED else (first_turn, language, country)
    title, warnings = _title(content, lines, side, name, has_turns, below)
    if running and not title.marked and not (title.text and title.blocks) and not side.title:
        title, warnings = _title_of_running(content, running, language, country) or (title, warnings)
    found = find_date(
        content,
        lines,
        first_turn,
        (title.dated or title.text, title.blocks),
        name,
        side,
        language,
        country,
        running,
    )
    if not title.text and has_turns and found:
        title, warnings = _title_of_date(found)
    place, place_blocks, place_warnings = find_place(content, lines, title, side)
    time, time_blocks = find_time(content, lines, found)
    kinds = _kind_words(content, lines, title)
    used = {*title.blocks, *place_blocks, *time_blocks, *_furniture(content, lines, title)}
    if found and 0 <= found.fact.block < first_turn and _gives_facts(lines[found.fact.block]):
        used.add(found.fact.block)
    return HeadReading(
        title=_NOTE_MARK.sub("", title.text),
        date=found.fact.match.date if found else None,
        precision=found.fact.match.precision if found else Precision.DAY,
        date_end=found.fact.match.last if found else None,
        time=time,
        place=place,
        kind_words=kinds,
        lines=tuple(sorted(used)),
        country=country,
        warnings=(*warnings, *(found.warnings if found else ()), *place_warnings),
    )


def _title(
    content: Content,
    lines: Sequence[HeadLine],
    side: SideFacts,
    name: str,
    has_turns: bool,
    below: tuple[int, str, str] | None,
) -> tuple[Title, tuple[ReadingWarning, ...]]:
    """The printed title; the side file's where the text marks none, or says nothing like it.

    `below`: the first turn, the language and the country, to look for a title among the first words.
    """
    printed = find_title(content, lines, not has_turns)
    beside = without_site(side.title, content) if side.title else ""
    if printed and not beside:
        return printed, ()
    if (
        printed
        and beside
        and (
            printed.marked
            or not are_apart(printed.text, beside)
            or (printed.blocks[:1] == (0,) and not ends_sentence(printed.text))
        )
    ):
        if not are_apart(printed.text, beside):
            return printed, ()
        detail = f"the side file's title is “{beside}”; the text was followed"
        return printed, (ReadingWarning(WarningCode.CONTRADICTION, detail),)
    if beside:
        return Title(beside), (ReadingWarning(WarningCode.FROM_SIDE_FILE, "title"),)
    under = find_title_below(content, *below) if below else None
    if under:
        return under, ()
    by_name = _title_of_name(name, 1 if has_turns or content.container in _DATA else 2)
    if by_name:
        return Title(by_name), (ReadingWarning(WarningCode.TITLE_FROM_NAME, by_name),)
    return Title(""), ()


def _title_of_running(
    content: Content, running: Sequence[str], language: str, country: str
) -> tuple[Title, tuple[ReadingWarning, ...]] | None:
    """The title among what runs through the pages, where nothing else stands above the first turn."""
    texts = list(dict.fromkeys(running))[:_MOST_RUNNING]
    for among in (texts, list(filter(names_event, texts))):
        lines = [head_line(index, text, False, language, country) for index, text in enumerate(among)]
        blocks = tuple(map(Block, among))
        alone = replace(content, blocks=blocks, metadata=replace(content.metadata, title=""))
        found = find_title(alone, lines, False)
        if found and names_event(found.text):
            return Title(found.text, dated=found.dated), ()
    return None


def _title_of_name(name: str, fewest: int) -> str:
    """The words of a file's name, where there are at least so many: "talks_in_zenda.txt"."""
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    spaced = fold_space(re.sub(r"[_+]|(?<=\w)-(?=\w)|%20", " ", stem))
    spaced = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", spaced)
    letters = [word for word in words(spaced) if word.isalpha() and len(word) > 1]
    return spaced if len(letters) >= fewest else ""


def _title_of_date(found: FoundDate) -> tuple[Title, tuple[ReadingWarning, ...]]:
    """The last resort for what is a transcript, so that no words are lost for want of a title."""
    text = f"Transcript of {found.fact.match.date}"
    return Title(text), (ReadingWarning(WarningCode.TITLE_FROM_TEXT, text),)


def _gives_facts(line: HeadLine) -> bool:
    if not _may_be_head(line):
        return False
    dateline = line.is_date and not names_event(line.rest)
    return dateline or is_labelled_fact(line) or bool(RELEASE.search(line.text))


def _may_be_head(line: HeadLine) -> bool:
    """Whether a line may be taken out of the text: a sentence never is, whatever it mentions."""
    return length(line.text) <= _LONGEST_LINE and (line.is_bare_date or not ends_sentence(line.text))


def _kind_words(content: Content, lines: Sequence[HeadLine], title: Title) -> tuple[str, ...]:
    texts = [title.text, content.metadata.kind]
    texts += [line.text for line in lines if length(line.text) <= _LONGEST_LINE and names_event(line.text)]
    return tuple(dict.fromkeys(text for text in texts if text))


def _furniture(content: Content, lines: Sequence[HeadLine], title: Title) -> Iterator[int]:
    """Lines of the head that are the publisher's, dates, hours and facts with their names."""
    sites = site_names(content)
    first_title = min(title.blocks, default=-1)
    for line in lines:
        fact = line.is_bare_date or is_labelled_fact(line) or bool(time_of(line.text))
        release = bool(RELEASE.search(line.text)) and is_junk(line, sites)
        above = line.index < first_title and (
            is_institution_alone(line.text) or is_junk(line, sites) or is_place(line.text)
        )
        if _may_be_head(line) and (fact or release or above):
            yield line.index


__all__ = ["HeadReading", "find_head"]
