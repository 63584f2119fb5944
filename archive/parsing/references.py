"""References of a speaker to what was said before, with what the words tell of when, where and with whom.

A reference is told only where its own clause names a day, a time or a place. Whether one meeting of the
archive is meant is for others to find out.
"""

import datetime
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from archive.languages.reference_words import BY_LANGUAGE, ReferenceWords

# Characters behind the words of saying in which a time or a place belongs to them, between two of these, and
# between an event and what it was given to.
_REACH, _APART, _CLOSE = 110, 25, 4
_CLAUSE_END = re.compile(r"[.!?;:…](?:\s|$)|\n|\s[–—]\s")


@dataclass(frozen=True, slots=True)
class Reference:
    """Words of a paragraph, text[start:end]. `since` and `until`: the days that may be meant, both included,
    None where nothing is said of them. `place`: of a place or, if `is_event`, an event. `kind`: of meetings
    that the words fit, "" where any may be meant. `shared`: said of more than the speaker, as "our talks".
    """

    start: int
    end: int
    since: datetime.date | None = None
    until: datetime.date | None = None
    place: str = ""
    person: str = ""
    kind: str = ""
    is_event: bool = False
    shared: bool = False

    @property
    def is_of_a_day(self) -> bool:
        return self.since is not None and self.since == self.until


@dataclass(frozen=True)
class _Patterns:
    heads: tuple[re.Pattern[str], ...]
    days: tuple[tuple[re.Pattern[str], int], ...]
    spans: tuple[tuple[re.Pattern[str], tuple[int, int]], ...]
    dated: tuple[re.Pattern[str], ...]
    monthly: re.Pattern[str]
    yearly: re.Pattern[str]
    last_year: re.Pattern[str]
    place: re.Pattern[str]
    person: re.Pattern[str]
    light: re.Pattern[str]
    words: ReferenceWords

    def month(self, printed: str) -> int:
        """The number of a month by its name."""
        name = printed.casefold()
        fits = [at for at, stem in enumerate(self.words.months, start=1) if name.startswith(stem)]
        # "мая" begins as "март" does not; the longest stem is meant.
        return max(fits, key=lambda at: len(self.words.months[at - 1]), default=0)

    def kind(self, text: str, start: int, end: int) -> str:
        """That of the first event named."""
        event = self.heads[1].search(text, start, end)
        return self.kind_of(event["event"]) if event else ""

    def kind_of(self, event: str) -> str:
        folded = event.casefold()
        return next(
            (kind for kind, stems in self.words.kinds.items() if any(stem in folded for stem in stems)),
            "",
        )


def references(text: str, language: str, said: datetime.date | None) -> list[Reference]:
    """In order, without overlaps. `said`: the day on which the words were spoken, None if it is not known."""
    patterns = _patterns(language.partition("-")[0].lower())
    if patterns is None:
        return []
    heads = sorted((match for head in patterns.heads for match in head.finditer(text)), key=re.Match.start)
    found: list[Reference] = []
    for head in heads:
        if found and head.start() < found[-1].end:
            continue
        reference = _reference(text, head, patterns, said)
        if reference:
            found.append(reference)
    return found


@cache
def _patterns(language: str) -> _Patterns | None:
    known = BY_LANGUAGE.get(language)
    if known is None:
        return None
    return _Patterns(
        heads=(re.compile(known.said), re.compile(known.events)),
        days=tuple((re.compile(text, re.IGNORECASE), ago) for text, ago in known.days.items()),
        spans=tuple((re.compile(text, re.IGNORECASE), ago) for text, ago in known.spans.items()),
        dated=tuple(map(re.compile, known.dated)),
        monthly=re.compile(known.monthly),
        yearly=re.compile(known.yearly),
        last_year=re.compile(known.last_year, re.IGNORECASE),
        place=re.compile(known.place),
        person=re.compile(known.person),
        light=re.compile(rf"(?:\W|\b(?:{'|'.join(known.light.split())})\b)*", re.IGNORECASE),
        words=known,
    )


@dataclass(frozen=True, slots=True)
class _Detail:
    """What a part of the clause tells."""

    start: int
    end: int
    days: tuple[datetime.date, datetime.date] | None = None
    place: str = ""
    person: str = ""
    is_event: bool = False


def _reference(
    text: str, head: re.Match[str], patterns: _Patterns, said: datetime.date | None
) -> Reference | None:
    ends = _CLAUSE_END.search(text, head.end())
    stop = min(ends.start() if ends else len(text), head.end() + _REACH)
    found: dict[str, _Detail] = {}
    end = head.end()
    for detail in sorted(_details(text, head.start(), stop, patterns, said), key=lambda each: each.start):
        between = text[end : max(detail.start, end)]
        if len(between) > (2 * _APART if end == head.end() else _APART) or between.strip(" ,").count(","):
            break
        # What is between a verb and a place may be what was spoken of there: "the harvest in Zenda".
        if detail.place and not head.groupdict().get("event") and not patterns.light.fullmatch(between):
            break
        for told in ("days", "place", "person"):
            if getattr(detail, told):
                found.setdefault(told, detail)
        end = max(end, detail.end)
    if "days" not in found and "place" not in found:
        return None
    nothing = _Detail(0, 0)
    since, until = found.get("days", nothing).days or (None, None)
    place = found.get("place", nothing)
    return Reference(
        start=head.start(),
        end=end,
        since=since,
        until=until,
        place=place.place,
        person=found.get("person", nothing).person,
        kind=patterns.kind(text, head.start(), end),
        is_event=place.is_event,
        shared=bool(head.groupdict().get("us")),
    )


def _details(
    text: str, start: int, stop: int, patterns: _Patterns, said: datetime.date | None
) -> Iterator[_Detail]:
    if said:
        yield from _times(text, start, stop, patterns, said)
    for match in patterns.place.finditer(text, start, stop):
        # "to" leads to a place from an event alone: "my Address to the Chamber"; not "I spoke to the King".
        event = patterns.heads[1].search(text, start, match.start())
        is_led = match["by"] != "to" or (event and match.start() - event.end() < _CLOSE)
        if is_led and not patterns.month(match["place"].split()[0]):
            is_event = match["by"].lower() in patterns.words.events_at
            yield _Detail(*match.span(), place=match["place"], is_event=is_event)
    for match in patterns.person.finditer(text, start, stop):
        if patterns.kind_of(match["person"]):
            continue  # "с Посланием" is no person
        yield _Detail(*match.span(), person=match["person"])


def _times(text: str, start: int, stop: int, patterns: _Patterns, said: datetime.date) -> Iterator[_Detail]:
    for pattern, ago in patterns.days:
        for match in pattern.finditer(text, start, stop):
            day = said - datetime.timedelta(days=ago)
            yield _Detail(*match.span(), days=(day, day))
    for pattern, (nearest, farthest) in patterns.spans:
        for match in pattern.finditer(text, start, stop):
            near, far = (said - datetime.timedelta(days=ago) for ago in (nearest, farthest))
            yield _Detail(*match.span(), days=(far, near))
    for pattern in patterns.dated:
        for match in pattern.finditer(text, start, stop):
            if meant := _day(match, patterns, said):
                yield _Detail(*match.span(), days=(meant, meant))
    for match in patterns.monthly.finditer(text, start, stop):
        if month := _month(match, patterns, said):
            yield _Detail(*match.span(), days=month)
    for match in patterns.yearly.finditer(text, start, stop):
        yield _Detail(*match.span(), days=_year(int(match["year"])))
    for match in patterns.last_year.finditer(text, start, stop):
        yield _Detail(*match.span(), days=_year(said.year - 1))


def _day(match: re.Match[str], patterns: _Patterns, said: datetime.date) -> datetime.date | None:
    """The day meant: without a year, the last one before the words were spoken."""
    month = patterns.month(match["month"])
    years = [int(match["year"])] if match["year"] else [said.year, said.year - 1]
    for year in years:
        try:
            day = datetime.date(year, month, int(match["day"]))
        except ValueError:
            continue
        if day <= said:
            return day
    return None


def _month(
    match: re.Match[str], patterns: _Patterns, said: datetime.date
) -> tuple[datetime.date, datetime.date] | None:
    month = patterns.month(match["month"])
    year = int(match["year"]) if match["year"] else said.year - (month > said.month)
    if not month or not 1 <= year <= said.year:
        return None
    return datetime.date(year, month, 1), datetime.date(year, month, monthrange(year, month)[1])


def _year(year: int) -> tuple[datetime.date, datetime.date]:
    return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
