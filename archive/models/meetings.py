"""Meetings, and who appears in them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import connection, models
from django.db.models import Case, Count, F, Max, Min, Prefetch, Q, Sum, When

from archive.cached_reverse import address_of
from archive.geo.places import place_slug
from archive.models.base import Curated, choices
from archive.models.countries import Country
from archive.models.sources import Source
from archive.models.speakers import Speaker
from archive.models.tags import Tag
from archive.models.weeks import WeekOfMonth
from archive.parsing.transcript import DatePrecision, MeetingKind

# A meeting whose hour is not known stands before the others of its day.
_EARLIEST_FIRST = ("date", F("time").asc(nulls_first=True), "pk")

DayRow = tuple[datetime.date, int, int, int, str]


def _counts() -> dict[str, Count]:
    return {"pages": Count("pk"), "transcripts": Count("pk", filter=Q(has_transcript=True))}


def _known_year() -> Case:
    """The year of the meeting of an appearance, or None."""
    undated = When(meeting__date_precision=DatePrecision.UNKNOWN, then=None)
    return Case(undated, default=F("meeting__date__year"), output_field=models.IntegerField())


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def latest_first(self) -> MeetingQuerySet:
        return self.order_by("-date", F("time").desc(nulls_last=True), "-pk")

    def earliest_first(self) -> MeetingQuerySet:
        return self.order_by(*_EARLIEST_FIRST)

    def transcripts(self) -> MeetingQuerySet:
        """Meetings with a transcript; other pages are kept as records."""
        return self.filter(has_transcript=True)

    def with_people(self) -> MeetingQuerySet:
        """Each meeting with `people`: its appearances in order, speakers loaded."""
        people = Appearance.objects.select_related("speaker").order_by("position")
        return self.prefetch_related(Prefetch("appearances", people, to_attr="people"))

    def with_participant(self, speaker: Speaker) -> MeetingQuerySet:
        return self.filter(pk__in=Appearance.objects.filter(speaker=speaker).values("meeting"))

    def by_place(self) -> Iterable[Mapping[str, Any]]:
        """One row a spelling of a place: `place_slug`, `place`, `pages`, `transcripts`, `first`, `last`."""
        return self._summed("place_slug", "place").exclude(place="")

    def by_countries(self) -> Iterable[Mapping[str, Any]]:
        """One row a set of countries: `country_codes`, `pages`, `transcripts`, `first`, `last`."""
        return self._summed("country_codes").exclude(country_codes="")

    def _summed(self, *names: str) -> models.QuerySet[Meeting, dict[str, Any]]:
        rows: models.QuerySet[Meeting, dict[str, Any]] = self.order_by(*names).values(*names)
        dated = ~Q(date_precision=DatePrecision.UNKNOWN)
        first, last = Min("date", filter=dated), Max("date", filter=dated)
        return rows.annotate(**_counts(), first=first, last=last)

    def dated(self) -> MeetingQuerySet:
        """Those of which at least the year is known."""
        return self.exclude(date_precision=DatePrecision.UNKNOWN)

    def by_day(self, *, undated: bool = False) -> Iterable[DayRow]:
        """One row a day and precision that has any: date, pages, transcripts, words spoken, precision.

        `undated`: with a row of those whose date is not known.
        """
        rows = self if undated else self.dated()
        days = rows.order_by("date", "date_precision").values("date", "date_precision")
        counted = days.annotate(**_counts(), spoken=Sum("words"))
        return counted.values_list("date", "pages", "transcripts", "spoken", "date_precision")

    def by_week(self, *, undated: bool = False) -> Iterable[DayRow]:
        """The same for each seven days of a month (fewer at its end), dated by its first day."""
        rows = self if undated else self.dated()
        weeks = rows.order_by().values("date_precision", week=WeekOfMonth("date"))
        counted = weeks.annotate(first=Min("date"), **_counts(), spoken=Sum("words"))
        ordered = counted.order_by("first", "date_precision")
        return ordered.values_list("first", "pages", "transcripts", "spoken", "date_precision")


class Meeting(Curated):
    """An event with a transcript. `last_number` is the highest utterance number ever given.

    `date` is never empty, so that order, neighbours and indexes are the same in every database: of what
    is known to the month or year it is the first day, of what has no date the first that there is
    (UNDATED), which stands behind all others in `latest_first`. What is shown of it is `known_date`.
    """

    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=1000)
    date = models.DateField()
    date_precision = models.CharField(
        "date is known to the", max_length=10, choices=choices(DatePrecision), default=DatePrecision.DAY.value
    )
    date_end = models.DateField("last day, of a range", null=True, blank=True)
    time = models.TimeField("local time", null=True, blank=True)
    place = models.CharField(max_length=300, blank=True)
    # The address of the place: one for "The Kremlin, Moscow" and "Kremlin, Moscow".
    place_slug = models.SlugField(max_length=120, blank=True, editable=False)
    # Of its tags, its place and the offices in it.
    countries = models.ManyToManyField(Country, related_name="meetings", editable=False)
    # The same for lists and the index, which read no other table for it; sorted, a space between: "KG RU".
    country_codes = models.CharField(max_length=800, blank=True, editable=False)
    kind = models.CharField(max_length=40, choices=choices(MeetingKind))
    # Whether anybody speaks in its source; other pages are kept as records.
    has_transcript = models.BooleanField(default=True, editable=False)
    tags = models.ManyToManyField(Tag, related_name="meetings", blank=True)
    language = models.CharField(max_length=35)
    lead = models.TextField(blank=True)
    # The paragraph from which the reader took the lead.
    lead_passage = models.ForeignKey(
        "Passage", models.SET_NULL, related_name="+", null=True, blank=True, editable=False
    )
    note = models.TextField("curator's note", blank=True)
    words = models.PositiveIntegerField(default=0, editable=False)
    source = models.OneToOneField(Source, models.CASCADE, related_name="meeting")
    last_number = models.PositiveIntegerField(default=0, editable=False)
    # The number of the present revision.
    revision = models.PositiveIntegerField(default=1, editable=False)
    # False from the moment it changes until the search indexes are told so: see IndexedMeeting.
    indexed = models.BooleanField(default=False, editable=False, db_index=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = _EARLIEST_FIRST
        # Meetings are counted, with and without transcript, in the indexes alone; on PostgreSQL those of a
        # list with filters in one more, which migration 0095 makes.
        indexes = [
            models.Index(fields=["date", "time", "id"]),
            models.Index(fields=["date", "date_precision", "has_transcript", "words"], name="meeting_days"),
            *(
                models.Index(fields=[fact, "has_transcript"], name=f"meeting_by_{fact}")
                for fact in ("place", "kind", "country_codes", "language")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.known_date or 'undated'}: {self.title}"

    @property
    def known_date(self) -> str:
        """As much of the date as is known: "2021-02-24", "2021-02", "2021" or ""."""
        length = {DatePrecision.UNKNOWN: 0, DatePrecision.YEAR: 4, DatePrecision.MONTH: 7}
        return self.date.isoformat()[: length.get(DatePrecision(self.date_precision), 10)]

    @property
    def clock(self) -> str:
        """The local time as "15:30", or ""."""
        return self.time.strftime("%H:%M") if self.time else ""

    def store_countries(self) -> None:
        """Bring `countries` in step with `country_codes`."""
        codes = self.country_codes.split()
        Country.objects.ensure(codes)
        self.countries.set(Country.objects.filter(code__in=codes))

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.place_slug = place_slug(self.place)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return address_of("meeting", self.slug)


class AppearanceQuerySet(models.QuerySet["Appearance"]):
    def by_office_and_year(self) -> Iterable[Mapping[str, Any]]:
        """One row an office and year: `role`, `year`, `meetings`, `statements`, `spoken` (words).

        `year` is None for meetings whose date is not known.
        """
        rows = self.order_by().values("role", year=_known_year())
        counted = rows.annotate(
            meetings=Count("meeting", distinct=True), statements=Sum("turns"), spoken=Sum("words")
        )
        return counted.order_by("year", "role")

    def in_meetings_with(self, speaker: Speaker, since: int | None = None) -> AppearanceQuerySet:
        """Appearances of others in the meetings in which this speaker speaks, since a year or ever."""
        spoken = Appearance.objects.filter(speaker=speaker, turns__gt=0).values("meeting")
        if since is not None:
            spoken = spoken.filter(meeting__date__gte=datetime.date(max(since, 1), 1, 1))
        return self.filter(meeting__in=spoken).exclude(speaker=speaker)

    def most_frequent(self, most: int | None) -> dict[int, int]:
        """At how many of these meetings each speaker speaks, by key: those at most of them, or all."""
        spoke = self.filter(turns__gt=0, speaker__isnull=False).order_by()
        each, values = spoke.values("meeting", "speaker").distinct().query.sql_with_params()
        # Counting what is distinct of each speaker would sort all of it; the index has it in order.
        counted = f"SELECT speaker, count(*) FROM ({each}) spoke GROUP BY 1 ORDER BY 2 DESC, 1"  # noqa: S608
        with connection.cursor() as cursor:
            cursor.execute(f"{counted} LIMIT {most}" if most is not None else counted, values)
            return dict(cursor.fetchall())

    def by_speaker(self, most: int | None = None) -> Iterable[Mapping[str, Any]]:
        """One row a speaker: `slug`, `person`, `meetings`, `statements`, most meetings first."""
        spoken = self.filter(turns__gt=0, speaker__isnull=False).order_by()
        rows = spoken.values(slug=F("speaker__slug"), person=F("speaker__name")).annotate(
            meetings=Count("meeting", distinct=True), statements=Sum("turns")
        )
        return rows.order_by("-meetings", "-statements", "person")[:most]


class Appearance(models.Model):
    """A person at a meeting in an office. `turns` is 0 for one who is named there but does not speak.

    `speaker` is empty for a participant who speaks nowhere in the archive.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="appearances", db_index=False)
    speaker = models.ForeignKey(
        Speaker, models.CASCADE, related_name="appearances", null=True, blank=True, db_index=False
    )
    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300, db_index=True, editable=False)
    role = models.CharField("office", max_length=500, blank=True)
    country = models.ForeignKey(
        Country,
        models.PROTECT,
        verbose_name="stands for",
        related_name="+",
        null=True,
        blank=True,
        editable=False,
    )
    position = models.PositiveIntegerField(default=0)
    turns = models.PositiveIntegerField(default=0, editable=False)
    words = models.PositiveIntegerField(default=0, editable=False)

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "position"]
        # In which meetings a speaker speaks, and who speaks at a meeting, is told in the indexes alone.
        indexes = [
            models.Index(fields=["speaker", "meeting", "turns"], name="meetings_of_speaker"),
            models.Index(fields=["meeting", "speaker", "turns"], name="speakers_of_meeting"),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.role}" if self.role else self.name
