"""Facets of a list of meetings, each value with its number of meetings."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Count, F, QuerySet, Sum, Value

from archive.geo.countries import country_name, state_code
from archive.models import Appearance, FactTally, Meeting, Speaker, SpeakerTally, Tag
from archive.models.meetings import MeetingQuerySet
from archive.parsing.transcript import TagKind
from archive.search.api import language_name
from archive.web.meetings.meeting_list import MeetingList

FACET_TITLES = {
    "kind": "Kinds",
    "place": "Places",
    TagKind.COUNTRY: "Countries",
    "language": "Languages",
    "speaker": "Speakers",
    TagKind.TOPIC: "Topics",
    TagKind.REGION: "Regions",
    TagKind.SECTION: "Sections",
}
COUNTRIES = "countries"
Rows = TypeVar("Rows", bound=QuerySet[Any, Any])
_LABELS: Mapping[str, Callable[[str], str]] = {"kind": str.capitalize, "language": language_name}
MAX_VALUES = 100
MAX_SPEAKERS = 10


@dataclass(frozen=True)
class MeetingFacetValue:
    value: str
    label: str
    count: int


@dataclass(frozen=True)
class MeetingFacet:
    """The values of one query parameter, most frequent first. `more`: some are left out."""

    name: str
    title: str
    values: list[MeetingFacetValue]
    more: bool = False


def meeting_facets(meetings: MeetingList) -> list[MeetingFacet]:
    """The facets of the meetings of all years, or of one, without those that are filtered by already."""
    filters = meetings.selection.filters
    asked = {each.name for each in filters}
    found: dict[str, list[MeetingFacetValue]] = {title: [] for title in FACET_TITLES}
    countries: Counter[str] = Counter()
    for row in _counted_values(meetings.shown) if filters else _tallied_values(meetings):
        if row["name"] == COUNTRIES:
            countries.update(dict.fromkeys(row["value"].split(), row["count"]))
        elif row["name"] != TagKind.COUNTRY or not state_code(row["value"]):
            label = _LABELS.get(row["name"], str)(row["value"])
            found[row["name"]].append(MeetingFacetValue(row["value"], label, row["count"]))
    found[TagKind.COUNTRY] += [
        MeetingFacetValue(code, country_name(code), count) for code, count in countries.items()
    ]
    found["speaker"] = _most_frequent_speakers(meetings.shown) if filters else _tallied_speakers(meetings)
    if len(found["language"]) < 2:
        del found["language"]  # nothing to choose
    return [_meeting_facet(name, values) for name, values in found.items() if values and name not in asked]


def _meeting_facet(name: str, values: list[MeetingFacetValue]) -> MeetingFacet:
    most = MAX_SPEAKERS if name == "speaker" else MAX_VALUES
    ordered = sorted(values, key=lambda choice: (-choice.count, choice.label))
    return MeetingFacet(name, FACET_TITLES[name], ordered[:most], len(ordered) > most)


def _tallied_values(meetings: MeetingList) -> Iterator[Mapping[str, Any]]:
    """The same as `_counted_values`, of all meetings or of those of a year."""
    rows = _of_year(FactTally.objects.order_by(), meetings).values("name", "value")
    counted = rows.annotate(count=Sum(meetings.counted)).filter(count__gt=0)
    tagged = []
    for row in counted:
        if row["name"] == "tag":
            tagged.append(row)
        else:
            yield {**row, "name": COUNTRIES if row["name"] == "country_codes" else row["name"]}
    tags = Tag.objects.in_bulk([int(row["value"]) for row in tagged])
    for row in tagged:
        tag = tags[int(row["value"])]
        yield {"name": tag.kind, "value": tag.name, "count": row["count"]}


def _tallied_speakers(meetings: MeetingList) -> list[MeetingFacetValue]:
    rows = _of_year(SpeakerTally.objects.all(), meetings).most_frequent(meetings.counted, MAX_SPEAKERS + 1)
    return [MeetingFacetValue(row["slug"], row["person"], row["count"]) for row in rows]


def _of_year(rows: Rows, meetings: MeetingList) -> Rows:
    return rows.filter(year=meetings.period.year) if meetings.period else rows


def _counted_values(shown: MeetingQuerySet) -> Iterable[Mapping[str, Any]]:
    """Places, kinds, languages, sets of countries and tags in one query: `name` of the parameter, `value` and
    `count`."""
    meetings = shown.order_by()
    tagged = Meeting.tags.through.objects.filter(meeting__in=shown.values("pk")).order_by()
    places = meetings.exclude(place="").values(name=Value("place"), value=F("place"))
    kinds = meetings.values(name=Value("kind"), value=F("kind"))
    languages = meetings.values(name=Value("language"), value=F("language"))
    countries = meetings.exclude(country_codes="").values(name=Value(COUNTRIES), value=F("country_codes"))
    tags = tagged.values(name=F("tag__kind"), value=F("tag__name"))
    number = Count("pk")
    return places.annotate(count=number).union(
        *(each.annotate(count=number) for each in (kinds, languages, countries, tags)), all=True
    )


def _most_frequent_speakers(shown: MeetingQuerySet) -> list[MeetingFacetValue]:
    """The speakers of most of these meetings."""
    spoke = Appearance.objects.filter(turns__gt=0, speaker__isnull=False, meeting__in=shown.values("pk"))
    counted = spoke.order_by().values("speaker").annotate(count=Count("meeting", distinct=True))
    # Counted without their names, which would be looked up at each appearance.
    counts = dict(counted.order_by("-count", "speaker").values_list("speaker", "count")[: MAX_SPEAKERS + 1])
    speakers = Speaker.objects.in_bulk(counts)
    return [MeetingFacetValue(speakers[pk].slug, speakers[pk].name, count) for pk, count in counts.items()]
