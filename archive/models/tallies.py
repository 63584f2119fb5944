"""Counts of meetings and of who spoke in them, by day and by year, so that no page counts all meetings.

Triggers keep them right in the transaction of whatever changes a meeting, an appearance or a tag, by any
statement: see `tally_triggers.py`. They are derived: nothing else writes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import models
from django.db.models import Count, F, Max, Min, Q, Sum

from archive.models.meetings import DayRow
from archive.models.speakers import Speaker
from archive.models.weeks import WeekOfMonth
from archive.parsing.transcript import DatePrecision

UNKNOWN_YEAR = 0


class DayTallyQuerySet(models.QuerySet["DayTally"]):
    def by_day(self, *, undated: bool = False) -> Iterable[DayRow]:
        """As `MeetingQuerySet.by_day`, of all meetings."""
        rows = self if undated else self.exclude(date_precision=DatePrecision.UNKNOWN)
        ordered = rows.order_by("date", "date_precision")
        return ordered.values_list("date", "pages", "transcripts", "words", "date_precision")

    def by_week(self) -> Iterable[DayRow]:
        """As `MeetingQuerySet.by_week`, of all meetings, with those whose date is not known."""
        weeks = self.order_by().values("date_precision", week=WeekOfMonth("date"))
        counted = weeks.annotate(
            first=Min("date"), held=Sum("pages"), spoken_at=Sum("transcripts"), spoken=Sum("words")
        )
        ordered = counted.order_by("first", "date_precision")
        return ordered.values_list("first", "held", "spoken_at", "spoken", "date_precision")

    def totals(self) -> dict[str, Any]:
        """`pages`, `transcripts`, `words`, and the `first` and `last` known date of a transcript."""
        dated = ~Q(date_precision=DatePrecision.UNKNOWN) & Q(transcripts__gt=0)
        # The dates first: what is named as a column hides it from the sums behind.
        return self.order_by().aggregate(
            first=Min("date", filter=dated),
            last=Max("date", filter=dated),
            pages=Sum("pages", default=0),
            transcripts=Sum("transcripts", default=0),
            words=Sum("words"),
        )


class DayTally(models.Model):
    """The meetings of a date of which as much is known."""

    date = models.DateField()
    date_precision = models.CharField(max_length=10)
    pages = models.IntegerField(default=0)
    transcripts = models.IntegerField(default=0)
    words = models.BigIntegerField(default=0)

    objects = DayTallyQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["date", "date_precision"], name="day_tallied_once")]

    def __str__(self) -> str:
        return f"{self.date}: {self.pages}"


class FactTallyQuerySet(models.QuerySet["FactTally"]):
    def country_sets(self, code: str) -> list[Mapping[str, Any]]:
        """One row a set of countries with this one: `country_codes`, `pages`, `transcripts`."""
        # A code has two letters, and a space stands between two: no other set has this within it.
        rows = self.filter(name="country_codes", pages__gt=0, value__contains=code) if code else self.none()
        counted = (
            rows.order_by("value").values("value").annotate(held=Sum("pages"), spoken_at=Sum("transcripts"))
        )
        return list(counted.values(country_codes=F("value"), pages=F("held"), transcripts=F("spoken_at")))


def of_country(sets: Iterable[Mapping[str, Any]]) -> Q:
    """The condition that a meeting is of the country of these `country_sets`; several can be combined.

    By the sets that there are, meetings need not be joined with their countries.
    """
    return Q(country_codes__in=[each["country_codes"] for each in sets])


class FactTally(models.Model):
    """The meetings of a year that have a value of a fact: `kind`, `place`, `language`, `country_codes`, or
    `tag` by its key. The year is UNKNOWN_YEAR where the date is not known; empty values are not counted."""

    name = models.CharField(max_length=20)
    value = models.CharField(max_length=800)
    year = models.IntegerField()
    pages = models.IntegerField(default=0)
    transcripts = models.IntegerField(default=0)

    objects = FactTallyQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name", "value", "year"], name="fact_tallied_once")]
        indexes = [models.Index(fields=["year", "name"], name="facts_of_year")]

    def __str__(self) -> str:
        return f"{self.name} {self.value} in {self.year}: {self.pages}"


class SpeakerTallyQuerySet(models.QuerySet["SpeakerTally"]):
    def by_year(self) -> dict[int, int]:
        """The number of meetings of each year, UNKNOWN_YEAR too, of one speaker."""
        return dict(self.order_by("-year").values_list("year", "pages"))

    def most_frequent(self, counted: str, most: int) -> Iterable[tuple[int, int]]:
        """Those in most `pages` or `transcripts`, by their keys, each with the number of these."""
        rows = self.order_by().values_list("speaker").annotate(count=Sum(counted)).filter(count__gt=0)
        return rows.order_by("-count", "speaker")[:most]


class SpeakerTally(models.Model):
    """The meetings of a year in which a speaker speaks."""

    # Rows go with the last appearance of the speaker, not by a constraint of their own.
    speaker = models.ForeignKey(Speaker, models.DO_NOTHING, related_name="+", db_constraint=False)
    year = models.IntegerField()
    pages = models.IntegerField(default=0)
    transcripts = models.IntegerField(default=0)

    objects = SpeakerTallyQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["speaker", "year"], name="speaker_tallied_once")]
        indexes = [models.Index(fields=["year"], name="speakers_of_year")]

    def __str__(self) -> str:
        return f"{self.speaker_id} in {self.year}: {self.pages}"


class OfficeTallyQuerySet(models.QuerySet["OfficeTally"]):
    def totals(self) -> dict[str, Any]:
        """`statements`, and how many `speakers` made them."""
        return self.order_by().aggregate(
            statements=Sum("statements"), speakers=Count("speaker", distinct=True)
        )

    def most_statements(self, most: int) -> Sequence[Mapping[str, Any]]:
        """`slug`, `name` and `statements` of the speakers with most statements."""
        rows = self.order_by().values("speaker").annotate(total=Sum("statements"))
        ordered = rows.order_by("-total", "speaker__name")[:most]
        return list(ordered.values(statements=F("total"), name=F("speaker__name"), slug=F("speaker__slug")))

    def rows(self) -> list[dict[str, Any]]:
        """`role`, `language`, `year`, `meetings`, `statements` and `spoken` (words), by years, with the
        `slug` of the speaker."""
        rows = self.order_by("year", "role", "language", "country").values(
            "role", "language", "year", "meetings", "statements", spoken=F("words"), slug=F("speaker__slug")
        )
        return [{**row, "year": row["year"] or None} for row in rows]


class OfficeTally(models.Model):
    """What a speaker says in an office at the meetings of a year in a language. `last`: the latest date.

    `country`: the code of the one that they speak for, or "".
    """

    speaker = models.ForeignKey(Speaker, models.DO_NOTHING, related_name="+", db_constraint=False)
    role = models.CharField(max_length=500)
    country = models.CharField(max_length=2, default="")
    language = models.CharField(max_length=35)
    year = models.IntegerField()
    meetings = models.IntegerField(default=0)
    statements = models.IntegerField(default=0)
    words = models.BigIntegerField(default=0)
    last = models.DateField()

    objects = OfficeTallyQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["speaker", "role", "country", "language", "year"], name="office_tallied_once"
            )
        ]
        # Of each country, who speaks for it.
        indexes = [models.Index(fields=["country", "speaker"], name="offices_of_country")]

    def __str__(self) -> str:
        return f"{self.speaker_id}, {self.role} in {self.year}: {self.statements}"


TALLIES = (DayTally, FactTally, SpeakerTally, OfficeTally)
