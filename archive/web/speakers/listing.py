"""The list of speakers, from the tallies: who speaks, in which order, with which counts."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, Exists, IntegerField, Max, Min, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Substr

from archive.models import OfficeTally, Speaker, SpeakerTally
from archive.models.speakers import SpeakerQuerySet
from archive.models.tallies import UNKNOWN_YEAR


def heard(speakers: SpeakerQuerySet, country: str = "") -> SpeakerQuerySet:
    """Those who speak in the archive, or speak in it for a country."""
    if country:
        return speakers.filter(pk__in=OfficeTally.objects.filter(country=country).values("speaker"))
    return speakers.filter(pk__in=SpeakerTally.objects.values("speaker"))


def in_order(speakers: SpeakerQuerySet, order: str) -> SpeakerQuerySet:
    """By "name", surname first, or those first who have most "statements" or spoke "latest"."""
    if order == "name":
        return speakers.order_by("filing_key", "name", "pk")
    counted = Sum("statements") if order == "statements" else Max("last")
    return speakers.annotate(by=Subquery(_of(OfficeTally.objects.all(), counted))).order_by(
        "-by", "filing_key", "name", "pk"
    )


def counts_by_letter(speakers: SpeakerQuerySet) -> dict[str, int]:
    """How many of them are filed under names that begin with each letter, in order; "" for no name."""
    first = speakers.order_by().values_list(Substr("filing_key", 1, 1)).annotate(Count("pk"))
    return dict(sorted(first))


def with_counts(keys: Sequence[int], country: str) -> list[Speaker]:
    """These speakers in order, each with `meetings`, `statements`, `spoken` (words), the years `first` and
    `last`, and `office`: the latest, or with a country, the latest in which they speak for it."""
    years = SpeakerTally.objects.exclude(year=UNKNOWN_YEAR)
    held = OfficeTally.objects.filter(speaker=OuterRef("pk"), role__gt="")
    latest = (held.filter(country=country) if country else held).order_by("-last", "-role")
    rows = Speaker.objects.filter(Exists(SpeakerTally.objects.filter(speaker=OuterRef("pk")))).annotate(
        meetings=Subquery(_of(SpeakerTally.objects.all(), Sum("pages")), IntegerField()),
        statements=Subquery(_of(OfficeTally.objects.all(), Sum("statements")), IntegerField()),
        spoken=Subquery(_of(OfficeTally.objects.all(), Sum("words")), IntegerField()),
        first=Subquery(_of(years, Min("year")), IntegerField()),
        last=Subquery(_of(years, Max("year")), IntegerField()),
        office=Subquery(latest.values("role")[:1]),
    )
    loaded = rows.in_bulk(list(keys))
    return [loaded[key] for key in keys if key in loaded]


def _of(
    tallies: QuerySet[OfficeTally] | QuerySet[SpeakerTally], counted: Sum | Max | Min
) -> QuerySet[Any, Any]:
    of_speaker = tallies.filter(speaker=OuterRef("pk")).order_by().values("speaker")
    return of_speaker.annotate(found=counted).values("found")
