"""Facets of a list of meetings, each value with its number of meetings."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from archive.geo.countries import country_name, state_code
from archive.models import Speaker, Tag
from archive.parsing.transcript import TagKind
from archive.search.api import language_name
from archive.web.meetings.facet_counts import COUNTRIES, counted_values
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
    asked = {each.name for each in meetings.selection.filters}
    counts = counted_values(meetings, None if "speaker" in asked else MAX_SPEAKERS + 1)
    found: dict[str, list[MeetingFacetValue]] = {title: [] for title in FACET_TITLES}
    countries: Counter[str] = Counter()
    for (name, value), count in counts.facts.items():
        if name == COUNTRIES:
            countries.update(dict.fromkeys(value.split(), count))
        else:
            label = _LABELS.get(name, str)(value)
            found[name].append(MeetingFacetValue(value, label, count))
    for tag in Tag.objects.filter(pk__in=counts.tags):
        if tag.kind != TagKind.COUNTRY or not state_code(tag.name):
            found[tag.kind].append(MeetingFacetValue(tag.name, tag.name, counts.tags[tag.pk]))
    found[TagKind.COUNTRY] += [
        MeetingFacetValue(code, country_name(code), count) for code, count in countries.items()
    ]
    speakers = Speaker.objects.in_bulk(counts.speakers)
    found["speaker"] = [
        MeetingFacetValue(speakers[pk].slug, speakers[pk].name, count)
        for pk, count in counts.speakers.items()
    ]
    if len(found["language"]) < 2:
        del found["language"]  # nothing to choose
    return [_meeting_facet(name, values) for name, values in found.items() if values and name not in asked]


def _meeting_facet(name: str, values: list[MeetingFacetValue]) -> MeetingFacet:
    most = MAX_SPEAKERS if name == "speaker" else MAX_VALUES
    ordered = sorted(values, key=lambda choice: (-choice.count, choice.label))
    return MeetingFacet(name, FACET_TITLES[name], ordered[:most], len(ordered) > most)
