"""Meetings of two speakers or of two countries, with the gaps between them and the words of each."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Max, Min, Q, Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from archive.geo.countries import code_of, country_name
from archive.models import Appearance, FactTally, Meeting, Speaker
from archive.models.meetings import MeetingQuerySet
from archive.models.tallies import of_country
from archive.parsing.transcript import DatePrecision
from archive.web.parameters import texts
from archive.web.view_helpers import page_of

PAGE = 50
# Most characters of a name.
LONGEST = 200
# Shorter gaps, as within one visit, are not shown.
MIN_GAP = datetime.timedelta(days=31)
# Most names offered for an ambiguous one.
MAX_SUGGESTIONS = 8


@dataclass(frozen=True)
class Party:
    """A speaker or country, with conditions on its meetings and its appearances in them."""

    kind: str
    value: str
    name: str
    address: str
    meetings: Q
    appearances: Q


@dataclass(frozen=True)
class SpokenShare:
    name: str
    statements: int
    words: int
    share: int


@dataclass(frozen=True)
class JointMeeting:
    """A meeting of both. `gap`: time since the one before, "" if shorter than MIN_GAP."""

    meeting: Meeting
    said: list[SpokenShare]
    gap: str


@dataclass(frozen=True)
class NameSuggestions:
    """Names that match what was typed, each with the address of the page with it."""

    typed: str
    names: list[tuple[str, str]]


def together(request: HttpRequest) -> HttpResponse:
    asked = [(kind, value) for kind in ("speaker", "country") for value in texts(request.GET, kind, LONGEST)]
    if len(asked) > 2 or len({kind for kind, _ in asked}) > 1:
        raise Http404("Two speakers can be seen together, or two countries: no more, and not one of each.")
    found = [_party(*pair) for pair in asked]
    parties = [each for each in found if isinstance(each, Party)]
    context: dict[str, Any] = {"asked": asked, "kind": asked[0][0] if asked else "speaker"}
    if len(parties) < 2 or parties[0].value == parties[1].value:
        unknown = [pair for pair, each in zip(asked, found, strict=True) if each is None]
        context["suggestions"] = [_name_suggestions(pair, asked) for pair in unknown]
        context["same"] = len(parties) == 2
        return render(request, "speakers/joint_meetings.html", context)
    if [each.value for each in parties] != [value for _, value in asked]:
        return redirect(_address([(each.kind, each.value) for each in parties]), permanent=True)
    meetings = _meetings(parties)
    page = page_of(request, meetings.latest_first(), PAGE)
    dated = ~Q(date_precision=DatePrecision.UNKNOWN)
    figures = meetings.order_by().aggregate(
        count=Count("pk"), first=Min("date", filter=dated), last=Max("date", filter=dated)
    )
    context |= {
        "parties": parties,
        "figures": figures,
        "joint_meetings": _joint_meetings(list(page), meetings, parties),
        "totals": _said(parties, meetings).get(None, []),
        "page": page,
    }
    return render(request, "speakers/joint_meetings.html", context)


def _party(kind: str, value: str) -> Party | None:
    return _country(value) if kind == "country" else _speaker(value)


def _country(value: str) -> Party | None:
    code = code_of(value)
    sets = FactTally.objects.country_sets(code)
    if not sets:
        return None
    address = reverse("country", args=[code.lower()])
    return Party("country", code.lower(), country_name(code), address, of_country(sets), Q(country=code))


def _speaker(value: str) -> Party | None:
    """By slug, present or former, or by a name that only one speaker has."""
    known = list(Speaker.objects.filter(Q(slug=value) | Q(former_slugs__slug=value)).distinct()[:2])
    speaker = min(known, key=lambda each: each.slug != value, default=None)
    if speaker is None:
        named = list(Speaker.objects.named(value)[:2])
        speaker = named[0] if len(named) == 1 else None
    if speaker is None:
        return None
    spoken = Appearance.objects.filter(speaker=speaker, turns__gt=0)
    meetings = Q(pk__in=spoken.values("meeting"))
    address = speaker.get_absolute_url()
    return Party("speaker", speaker.slug, speaker.name, address, meetings, Q(speaker=speaker))


def _name_suggestions(pair: tuple[str, str], asked: Sequence[tuple[str, str]]) -> NameSuggestions:
    kind, value = pair
    names: list[tuple[str, str]] = []
    if kind == "speaker":
        for slug, name in Speaker.objects.named(value).values_list("slug", "name")[:MAX_SUGGESTIONS]:
            names.append((name, _address([(kind, slug) if each == pair else each for each in asked])))
    return NameSuggestions(value, names)


def _address(pairs: Sequence[tuple[str, str]]) -> str:
    return f"{reverse('together')}?{urlencode(pairs)}"


def _meetings(parties: Sequence[Party]) -> MeetingQuerySet:
    one, other = parties
    return Meeting.objects.transcripts().filter(one.meetings).filter(other.meetings)


def _joint_meetings(
    shown: Sequence[Meeting], meetings: MeetingQuerySet, parties: Sequence[Party]
) -> list[JointMeeting]:
    if not shown:
        return []
    said = _said(parties, meetings.filter(pk__in=[each.pk for each in shown]), by_meeting=True)
    earlier = meetings.dated().filter(date__lt=shown[-1].date).aggregate(last=Max("date"))["last"]
    before = [*(each.date if each.known_date else None for each in shown[1:]), earlier]
    return [
        JointMeeting(each, said.get(each.pk, []), _gap(each.date, date))
        for each, date in zip(shown, before, strict=True)
    ]


def _said(
    parties: Sequence[Party], meetings: MeetingQuerySet, *, by_meeting: bool = False
) -> Mapping[int | None, list[SpokenShare]]:
    """What each of the two said, by primary key of the meeting, or under None in all."""
    rows = Appearance.objects.filter(meeting__in=meetings.order_by()).order_by()
    sums = {
        f"{what}{number}": Sum(column, filter=party.appearances, default=0)
        for number, party in enumerate(parties)
        for what, column in (("words", "words"), ("statements", "turns"))
    }
    totals: Iterable[Mapping[str, Any]]
    totals = rows.values("meeting").annotate(**sums) if by_meeting else [rows.aggregate(**sums)]
    return {row.get("meeting"): _shares(row, parties) for row in totals}


def _shares(row: Mapping[str, Any], parties: Sequence[Party]) -> list[SpokenShare]:
    words = sum(row[f"words{number}"] for number in range(len(parties)))
    return [
        SpokenShare(
            party.name,
            row[f"statements{number}"],
            row[f"words{number}"],
            round(100 * row[f"words{number}"] / words) if words else 0,
        )
        for number, party in enumerate(parties)
    ]


def _gap(date: datetime.date, before: datetime.date | None) -> str:
    """The time between two dates in months, from two years on in years and months; "" below MIN_GAP."""
    if before is None or date - before < MIN_GAP:
        return ""
    months = max(1, round((date - before).days / 30.44))
    if months < 24:
        return f"{months} month{'s' if months > 1 else ''}"
    years, rest = divmod(months, 12)
    return f"{years} years" + (f" and {rest} month{'s' if rest > 1 else ''}" if rest else "")
