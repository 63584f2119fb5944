"""The date of a document: every date that it, its page, its name or a side file gives, weighed."""

import datetime
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from archive.languages.head_words import PUBLISHED, RECORDED, RELEASE, UPKEEP
from archive.parsing.content import Content
from archive.parsing.dated_facts import DatedFact, shown_later, told_by_title, told_by_weekday
from archive.parsing.dates import (
    DateMatch,
    Precision,
    read_date_field,
    read_dates,
    read_name_date,
    without_weekdays,
)
from archive.parsing.document import SideFacts
from archive.parsing.head_lines import HeadLine, length, names_event
from archive.parsing.transcript import ReadingWarning, WarningCode

_LONGEST_MEETING = datetime.timedelta(days=31)
_AGREES = 2.0
_FOOT = 4
_PUBLISHED_BELOW = 1.0
_OPENING = 3
_OPENING_LINES = 6
_LONGEST_RUNNING = 12
_RUNNING = 2.5
"""Of a date in a running head: surer than one in the opening words, less so than one in the head."""
_IN_TITLE = 5.5
"""At least, of a day within a long title: the foot, which may say when it was published, weighs less."""
_OF_EVENT = 5.5
"""At least, of the one day in a sentence of the head that names the event, for the same reason."""
_RECORDED = 11.0
"""Of a day that a word says to be that of the recording: whatever the page says more than once."""
_WORDS_OF_RECORDING = 4
_OWN_LINE = 7.0
"""Of a day with a line of its own just below what was taken for the first words."""
_LONGEST_DAY = 60
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:[A-Z]{2,4}T|GMT|UTC|uhr)?", re.I)
_ASIDE = 16
_OPENING_BRACKET = re.compile(r"\((?:[^()\d]{2,40},\s)?(?:le |den |dne )?")
_IN_BRACKETS = 11.0
"""Of a day in brackets at the end of the title: the day of the event, whenever the page was published."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    fact: DatedFact
    warnings: tuple[ReadingWarning, ...] = ()


def find_date(
    content: Content,
    lines: Sequence[HeadLine],
    first_turn: int,
    title: tuple[str, Sequence[int]],
    name: str,
    side: SideFacts,
    language: str,
    country: str,
    running: Sequence[str] = (),
) -> FoundDate | None:
    """The date that weighs most, those that agree with it counted; None if there is none at all.

    `running`: what runs through the pages.
    """
    in_titles = list(_in_titles(title, side, language, country))
    facts = [
        *_stated(content, side, name, language, country, {fact.match.date for fact in in_titles}),
        *_in_head(lines, title[1]),
        *in_titles,
        *_beside_the_text(content, first_turn, language, country),
        *_in_running_heads(running, language, country),
    ]
    facts = [settled for fact in facts for settled in _settled(fact, facts)]
    if not facts:
        return None
    best = max(facts, key=lambda fact: (_sum(fact, facts), -fact.block))
    best = (
        told_by_title(best, facts, lines, title)
        or told_by_weekday(best, facts, lines)
        or shown_later(best, facts)
        or best
    )
    return FoundDate(best, tuple(_warnings(best, facts)))


def _stated(
    content: Content,
    side: SideFacts,
    name: str,
    language: str,
    country: str,
    in_titles: Collection[datetime.date],
) -> Iterator[DatedFact]:
    for text, weight, origin in ((side.date, 9.0, "side file"), (content.metadata.date, 7.5, "page")):
        match = _read_field(text, language, country, in_titles) if text else None
        if match:
            yield DatedFact(match, weight, origin)
    match = read_name_date(name, language, country)
    if match:
        yield DatedFact(match, 1.5 if match.precision is Precision.DAY else 0.5, "name")


def _read_field(
    text: str, language: str, country: str, in_titles: Collection[datetime.date]
) -> DateMatch | None:
    """The date of a field; of one in figures that reads two ways, as a title writes it out."""
    # Not even the language decides between two readings where the title does.
    open_to_both = read_date_field(text)
    if open_to_both and open_to_both.other:
        for reading in (open_to_both.date, open_to_both.other):
            if reading in in_titles:
                return replace(open_to_both, date=reading, other=None)
    return read_date_field(text, language, country)


def _in_head(lines: Sequence[HeadLine], title_blocks: Sequence[int]) -> Iterator[DatedFact]:
    for line in lines:
        for match in line.dates:
            rest = length(line.rest)
            weight = (
                10.0 if rest <= 2 else 8.5 if rest <= 7 else 6.5 if rest <= 16 else 4.0 if rest <= 35 else 2.0
            )
            if line.is_named_date:
                weight = 9.5
            if RECORDED.match(line.rest) and rest <= _WORDS_OF_RECORDING:
                weight = _RECORDED
            elif _opens_in_brackets(match, line.text):
                weight = 9.0 if match.last else max(weight, 9.0)
            elif rest > _ASIDE and len(line.dates) == 1 and names_event(line.text):
                weight = max(weight, _OF_EVENT)
            if RELEASE.search(line.text) or PUBLISHED.match(line.rest):
                weight = min(weight, 8.2)
            if UPKEEP.search(line.text):
                weight -= 7.0
            if line.index in title_blocks:
                named = max(_IN_TITLE, weight) if match.precision is Precision.DAY else weight
                weight = _IN_BRACKETS if _ends_in_brackets(match, line.text) else min(named, 8.0)
            if len({each.date for each in line.dates}) > 1:
                weight -= 1.0
            if match.last and match.last - match.date > _LONGEST_MEETING:
                # "(October 30, 2012 to March 5, 2014)": of a session
                weight -= 4.0
            # When it was published, the page may say twice: that makes it no likelier the event's day.
            origin = "page" if PUBLISHED.match(line.rest) else "text"
            yield DatedFact(match, weight - 0.02 * line.index, origin, line.index)


def _opens_in_brackets(match: DateMatch, text: str) -> bool:
    """Whether a paragraph opens with its place and day: "(Zenda, 3 March 2015) - Press conference of …"."""
    before, behind = text[: match.start], text[match.end :].lstrip()
    return bool(_OPENING_BRACKET.fullmatch(before)) and behind.startswith(")")


def _ends_in_brackets(match: DateMatch, text: str) -> bool:
    """Whether a title closes with its day in brackets: "Weekly briefing (3 March 2015)"."""
    before, behind = text[: match.start].rstrip(), text[match.end :].strip()
    return before.endswith("(") and behind == ")" and match.precision is Precision.DAY


def _in_titles(
    title: tuple[str, Sequence[int]], side: SideFacts, language: str, country: str
) -> Iterator[DatedFact]:
    for text, blocks in ((title[0], title[1]), (side.title, ())):
        if text and not blocks:
            for match in read_dates(text, language, country, partial=True):
                yield DatedFact(match, _IN_BRACKETS if _ends_in_brackets(match, text) else 7.8, "title")


def _beside_the_text(content: Content, first_turn: int, language: str, country: str) -> Iterator[DatedFact]:
    """Dates at the foot of the document, and in its opening words, which rarely say when they were said."""
    last = len(content.blocks)
    for index in range(max(first_turn, last - _FOOT), last):
        text = content.blocks[index].text
        if len(text) < 200:
            for match in read_dates(text, language, country):
                rest = length(text[: match.start] + text[match.end :])
                if rest <= 8 and not UPKEEP.search(text):
                    published = _PUBLISHED_BELOW if PUBLISHED.search(text.lower()) else 0.0
                    yield DatedFact(match, 5.0 - 0.2 * rest - published, "foot", index)
    for index in range(first_turn, min(last, first_turn + _OPENING_LINES)):
        text = content.blocks[index].text[:600]
        for match in read_dates(text, language, country):
            beside = text[: match.start] + text[match.end :]
            alone = len(text) <= _LONGEST_DAY and length(_CLOCK.sub("", without_weekdays(beside))) <= 1
            if index < first_turn + _OPENING or (alone and index < last - _FOOT):
                yield DatedFact(match, _OWN_LINE if alone else 1.4, "speech", index)


def _in_running_heads(running: Sequence[str], language: str, country: str) -> Iterator[DatedFact]:
    """Dates that stand on the pages: of the sitting that a part of a longer record was taken from."""
    for text in dict.fromkeys(running):
        for match in read_dates(text, language, country) if length(text) <= _LONGEST_RUNNING else ():
            yield DatedFact(match, _RUNNING, "running head")


def _settled(fact: DatedFact, facts: Sequence[DatedFact]) -> list[DatedFact]:
    """A date that reads two ways, read as another one says; else known to its year or month alone."""
    other = fact.match.other
    if other is None:
        return [fact]
    certain = [
        each.match.date
        for each in facts
        if each.match.other is None and each.match.precision is Precision.DAY
    ]
    for reading in (fact.match.date, other):
        if reading in certain:
            return [replace(fact, match=replace(fact.match, date=reading, other=None))]
    return [replace(fact, match=replace(fact.match, precision=Precision.YEAR), weight=fact.weight - 2.0)]


def _sum(fact: DatedFact, facts: Iterable[DatedFact]) -> float:
    agreeing = {
        each.origin
        for each in facts
        if each is not fact
        and each.match.date == fact.match.date
        and each.match.precision is fact.match.precision
        and each.origin != fact.origin
    }
    partial = {Precision.DAY: 0.0, Precision.MONTH: 4.0, Precision.YEAR: 6.0}[fact.match.precision]
    return fact.weight + _AGREES * len(agreeing) - partial


def _warnings(best: DatedFact, facts: Sequence[DatedFact]) -> Iterator[ReadingWarning]:
    date = best.match.date
    codes = {
        "side file": WarningCode.FROM_SIDE_FILE,
        "title": WarningCode.DATE_FROM_TITLE,
        "name": WarningCode.DATE_FROM_NAME,
        "speech": WarningCode.DATE_FROM_TEXT,
        "foot": WarningCode.DATE_FROM_TEXT,
        "running head": WarningCode.DATE_FROM_TEXT,
    }
    if best.origin in codes and best.match.precision is Precision.DAY:
        yield ReadingWarning(codes[best.origin], f"the date {date} is from the {best.origin}")
    if best.match.other:
        yield ReadingWarning(
            WarningCode.AMBIGUOUS_DATE,
            f"the date reads as {date} and as {best.match.other}; only the year was taken",
        )
    elif best.match.precision is not Precision.DAY:
        yield ReadingWarning(
            WarningCode.PARTIAL_DATE, f"only the {best.match.precision} of the date is known"
        )
    side = next((fact for fact in facts if fact.origin == "side file"), None)
    if side and best.origin != "side file" and side.match.date != date:
        yield ReadingWarning(
            WarningCode.CONTRADICTION,
            f"the side file says {side.match.date}, the text {date}; the text was followed",
        )
