"""How many meetings of a list have each value of a facet."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from django.db.models import Count, QuerySet, Sum, Value

from archive.models import Appearance, FactTally, Meeting, SpeakerTally
from archive.models.meetings import MeetingQuerySet
from archive.web.meetings.meeting_list import MeetingList

COUNTRIES = "countries"
# The facts of a meeting by the parameters of which they are values, or COUNTRIES (a set of codes).
_FACTS = {"place": "place", "kind": "kind", "language": "language", COUNTRIES: "country_codes"}
_NAMES = {column: name for name, column in _FACTS.items()}
Rows = TypeVar("Rows", bound=QuerySet[Any, Any])


@dataclass
class ValueCounts:
    """The numbers of meetings with each fact (name and value), tag and speaker (by key)."""

    facts: Counter[tuple[str, str]] = field(default_factory=Counter)
    tags: Counter[int] = field(default_factory=Counter)
    speakers: Counter[int] = field(default_factory=Counter)

    def without(self, other: "ValueCounts") -> "ValueCounts":
        return ValueCounts(self.facts - other.facts, self.tags - other.tags, self.speakers - other.speakers)


def counted_values(meetings: MeetingList, most: int | None) -> ValueCounts:
    """Those of the meetings of a list, with the `most` speakers of most meetings; no speakers with None.

    The tallies tell all meetings. Of some, these are counted, or if they are most of all, the others.
    """
    if not meetings.selection.filters:
        return _tallied(meetings, most)
    kinds = _of_year(FactTally.objects.filter(name="kind"), meetings)
    every = kinds.aggregate(held=Sum(meetings.counted, default=0))["held"]
    if 3 * meetings.total <= 2 * every:
        found = _counted(meetings.shown, speakers=most is not None, most=most)
    else:
        others = _counted(meetings.others, speakers=most is not None)
        # Those in other meetings have fewer here than are tallied; behind these stand the others in order.
        found = _tallied(meetings, None if most is None else most + len(others.speakers)).without(others)
    found.speakers = Counter(dict(_most_frequent(found.speakers, most or 0)))
    return found


def _most_frequent(counts: Counter[int], most: int) -> list[tuple[int, int]]:
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return list(islice(ordered, most))


def _tallied(meetings: MeetingList, most: int | None) -> ValueCounts:
    found = ValueCounts()
    rows = _of_year(FactTally.objects.order_by(), meetings).values_list("name", "value")
    for name, value, count in rows.annotate(count=Sum(meetings.counted)).filter(count__gt=0):
        if name == "tag":
            found.tags[int(value)] = count
        else:
            found.facts[_NAMES[name], value] = count
    if most is not None:
        speaking = _of_year(SpeakerTally.objects.all(), meetings)
        found.speakers.update(dict(speaking.most_frequent(meetings.counted, most)))
    return found


def _of_year(rows: Rows, meetings: MeetingList) -> Rows:
    return rows.filter(year=meetings.period.year) if meetings.period else rows


def _counted(rows: MeetingQuerySet, *, speakers: bool, most: int | None = None) -> ValueCounts:
    """The meetings are read once for all their facts, and once each for their tags and speakers: the `most`
    frequent, or all."""
    found = ValueCounts()
    keys = rows.order_by().values("pk")
    facts = rows.order_by().values_list(Value(0), *_FACTS.values())
    tagged = Meeting.tags.through.objects.filter(meeting__in=keys).order_by()
    tags = tagged.values_list("tag", *[Value("")] * len(_FACTS))
    both = facts.annotate(count=Count("pk")).union(tags.annotate(count=Count("pk")), all=True)
    for tag, *values, count in both:
        if tag:
            found.tags[tag] = count
        for name, value in zip(_FACTS, values, strict=True):
            if value:
                found.facts[name, value] += count
    if speakers:
        found.speakers.update(Appearance.objects.filter(meeting__in=keys).most_frequent(most))
    return found
