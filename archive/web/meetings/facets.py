"""What a list of meetings can be narrowed to, each choice with the number of meetings that it leaves."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Value

from archive.geo.countries import country_name, state_code
from archive.models import Appearance, Meeting, Speaker
from archive.models.meetings import MeetingQuerySet
from archive.parsing.transcript import TagKind
from archive.web.meetings.filters import Filter

TITLES = {
    "kind": "Kinds",
    "place": "Places",
    TagKind.COUNTRY: "Countries",
    "speaker": "Speakers",
    TagKind.TOPIC: "Topics",
    TagKind.REGION: "Regions",
    TagKind.SECTION: "Sections",
}
COUNTRIES = "countries"
MOST = 100
HEARD = 10


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    filed: int


@dataclass(frozen=True)
class Shelf:
    """Choices under one name of the address, the most used first; `more`: there are others besides."""

    name: str
    title: str
    choices: list[Choice]
    more: bool = False


def shelves(shown: MeetingQuerySet, filters: Collection[Filter]) -> list[Shelf]:
    """What the meetings shown have, but for what is asked for already."""
    asked = {each.name for each in filters}
    found: dict[str, list[Choice]] = {title: [] for title in TITLES}
    countries: Counter[str] = Counter()
    for row in _facts(shown):
        if row["name"] == COUNTRIES:
            countries.update(dict.fromkeys(row["value"].split(), row["filed"]))
        elif row["name"] != TagKind.COUNTRY or not state_code(row["value"]):
            label = row["value"].capitalize() if row["name"] == "kind" else row["value"]
            found[row["name"]].append(Choice(row["value"], label, row["filed"]))
    found[TagKind.COUNTRY] += [Choice(code, country_name(code), filed) for code, filed in countries.items()]
    found["speaker"] = _heard(shown)
    return [_shelf(name, choices) for name, choices in found.items() if choices and name not in asked]


def _shelf(name: str, choices: list[Choice]) -> Shelf:
    most = HEARD if name == "speaker" else MOST
    ordered = sorted(choices, key=lambda choice: (-choice.filed, choice.label))
    return Shelf(name, TITLES[name], ordered[:most], len(ordered) > most)


def _facts(shown: MeetingQuerySet) -> Iterable[Mapping[str, Any]]:
    """Places, kinds, countries and tags in one question: the `name` in the address, the `value`, how many
    `filed`. Of countries the value is a set of them."""
    meetings = shown.order_by()
    filed = Meeting.tags.through.objects.filter(meeting__in=shown.values("pk")).order_by()
    places = meetings.exclude(place="").values(name=Value("place"), value=F("place"))
    kinds = meetings.values(name=Value("kind"), value=F("kind"))
    countries = meetings.exclude(country_codes="").values(name=Value(COUNTRIES), value=F("country_codes"))
    tags = filed.values(name=F("tag__kind"), value=F("tag__name"))
    count = Count("pk")
    return places.annotate(filed=count).union(
        kinds.annotate(filed=count), countries.annotate(filed=count), tags.annotate(filed=count), all=True
    )


def _heard(shown: MeetingQuerySet) -> list[Choice]:
    """Who speaks at most of them."""
    spoke = Appearance.objects.filter(turns__gt=0, speaker__isnull=False, meeting__in=shown.values("pk"))
    counted = spoke.order_by().values("speaker").annotate(filed=Count("meeting", distinct=True))
    # Counted without their names, which would be looked up at each appearance.
    filed = dict(counted.order_by("-filed", "speaker").values_list("speaker", "filed")[: HEARD + 1])
    speakers = Speaker.objects.in_bulk(filed)
    return [Choice(speakers[pk].slug, speakers[pk].name, count) for pk, count in filed.items()]
