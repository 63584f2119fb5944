"""Meetings, speakers, utterances and passages, and the sources that they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import models
from django.db.models import Count, F, Max, Min, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Length
from django.db.models.lookups import LessThan
from django.urls import reverse

from archive.reading.names import name_key
from archive.reading.transcript import MeetingKind, UtteranceKind, WarningCode


def _choices(kinds: type[MeetingKind] | type[UtteranceKind] | type[WarningCode]) -> list[tuple[str, str]]:
    return [(kind.value, kind.value.capitalize()) for kind in kinds]


class Source(models.Model):
    """One imported document as it came."""

    name = models.CharField(max_length=500, unique=True)
    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    media_type = models.CharField(max_length=100)
    text = models.TextField()
    side_facts = models.JSONField("facts kept beside it", default=dict, blank=True)
    site = models.CharField(max_length=100, blank=True)
    url = models.URLField("address", max_length=1000, blank=True)
    reader = models.CharField(max_length=100)
    reader_version = models.PositiveIntegerField()
    head = models.JSONField(default=list, blank=True)
    furniture = models.JSONField(default=list, blank=True)
    first_read = models.DateTimeField(auto_now_add=True)
    last_read = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ReadingWarning(models.Model):
    """Something that reading a source left in doubt, or did beyond what the page marks."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="warnings")
    code = models.CharField(max_length=40, choices=_choices(WarningCode), db_index=True)
    detail = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code


class Curated(models.Model):
    """A record whose fields a curator may mend; `curated` names those that reading must not undo."""

    curated = models.JSONField(default=list, blank=True, editable=False)

    class Meta:
        abstract = True

    def mark_curated(self, fields: list[str]) -> None:
        self.curated = sorted({*self.curated, *fields})


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def latest_first(self) -> MeetingQuerySet:
        return self.order_by("-date", "-time", "-pk")

    def with_people(self) -> MeetingQuerySet:
        """Each meeting with `people`: its appearances in order, speakers loaded."""
        people = Appearance.objects.select_related("speaker").order_by("position")
        return self.prefetch_related(Prefetch("appearances", people, to_attr="people"))

    def of(self, speaker: Speaker) -> MeetingQuerySet:
        return self.filter(pk__in=Appearance.objects.filter(speaker=speaker).values("meeting"))

    def by_month(self) -> Iterable[Mapping[str, Any]]:
        """One row a month with meetings: `year`, `month`, `meetings`, `spoken` (words)."""
        months = self.order_by().values(year=F("date__year"), month=F("date__month"))
        return months.annotate(meetings=Count("pk"), spoken=Sum("words")).order_by("year", "month")


class Meeting(Curated):
    """An event with a transcript. `last_number` is the highest utterance number ever given."""

    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=1000)
    date = models.DateField(db_index=True)
    time = models.CharField("local time, as 15:30", max_length=5, blank=True)
    place = models.CharField(max_length=300, blank=True, db_index=True)
    kind = models.CharField(max_length=40, choices=_choices(MeetingKind), db_index=True)
    language = models.CharField(max_length=10)
    lead = models.TextField(blank=True)
    note = models.TextField("curator's note", blank=True)
    words = models.PositiveIntegerField(default=0, editable=False)
    source = models.OneToOneField(Source, models.CASCADE, related_name="meeting")
    last_number = models.PositiveIntegerField(default=0, editable=False)
    # False: changed since it was last in the search index; None: being written there now. A change in
    # the meantime makes it False again, so that no change is lost.
    indexed = models.BooleanField(null=True, default=False, editable=False, db_index=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = ["date", "time", "pk"]
        indexes = [models.Index(fields=["date", "time", "id"])]

    def __str__(self) -> str:
        return f"{self.date}: {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("meeting", args=[self.slug])

    def previous(self) -> Meeting | None:
        """The meeting just before this one in the order of the archive (date, time, then entry)."""
        return self._neighbours(before=True).first()

    def next(self) -> Meeting | None:
        return self._neighbours(before=False).first()

    def _neighbours(self, *, before: bool) -> models.QuerySet[Meeting]:
        way = "lt" if before else "gt"
        beyond = (
            Q(**{f"date__{way}": self.date})
            | Q(date=self.date, **{f"time__{way}": self.time})
            | Q(date=self.date, time=self.time, **{f"pk__{way}": self.pk})
        )
        order = ("-date", "-time", "-pk") if before else ("date", "time", "pk")
        return Meeting.objects.filter(beyond).order_by(*order)


class SpeakerQuerySet(models.QuerySet["Speaker"]):
    def with_counts(self) -> SpeakerQuerySet:
        """Speakers with statements: `meetings`, `statements`, `spoken` (words), `first`, `last` (dates)."""
        spoke = Q(appearances__turns__gt=0)
        return self.filter(spoke).annotate(
            meetings=Count("appearances__meeting", distinct=True),
            statements=Sum("appearances__turns"),
            spoken=Sum("appearances__words"),
            first=Min("appearances__meeting__date"),
            last=Max("appearances__meeting__date"),
        )

    def with_office(self) -> SpeakerQuerySet:
        """Each speaker with `office`, the latest that a transcript gives."""
        held = Appearance.objects.filter(speaker=OuterRef("pk")).exclude(role="").order_by("-meeting__date")
        return self.annotate(office=Subquery(held.values("role")[:1]))


class Speaker(Curated):
    """A person who speaks in at least one meeting."""

    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=300)
    note = models.TextField("curator's note", blank=True)

    objects = SpeakerQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("speaker", args=[self.slug])


class Alias(models.Model):
    """A spelling of a speaker's name; `key` is its folded form, by which labels find the speaker."""

    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300, db_index=True, editable=False)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "aliases"
        constraints = [models.UniqueConstraint(fields=["speaker", "key"], name="alias_once_a_speaker")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = name_key(self.name)
        super().save(*args, **kwargs)


class AppearanceQuerySet(models.QuerySet["Appearance"]):
    def by_office_and_year(self) -> Iterable[Mapping[str, Any]]:
        """One row an office and year: `role`, `year`, `meetings`, `statements`."""
        rows = self.order_by().values("role", year=F("meeting__date__year"))
        counted = rows.annotate(meetings=Count("meeting", distinct=True), statements=Sum("turns"))
        return counted.order_by("year", "role")


class Appearance(models.Model):
    """A person at a meeting in an office. `turns` is 0 for one who is named there but does not speak.

    `speaker` is empty for a participant who speaks nowhere in the archive.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="appearances")
    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="appearances", null=True, blank=True)
    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300, db_index=True, editable=False)
    role = models.CharField("office", max_length=500, blank=True)
    position = models.PositiveIntegerField(default=0)
    turns = models.PositiveIntegerField(default=0, editable=False)
    words = models.PositiveIntegerField(default=0, editable=False)

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "position"]

    def __str__(self) -> str:
        return f"{self.name}, {self.role}" if self.role else self.name


class UtteranceQuerySet(models.QuerySet["Utterance"]):
    def with_text(self) -> UtteranceQuerySet:
        """Utterances in reading order, speakers and passages loaded."""
        return self.select_related("speaker").prefetch_related("passages").order_by("position")

    def with_excerpts(self) -> UtteranceQuerySet:
        """Each utterance with `excerpt`, its first paragraph that is more than a form of address."""
        spoken = Passage.objects.filter(utterance=OuterRef("pk"), aside=False, repeated=False)
        telling = spoken.order_by(LessThan(Length("text"), 60), "position")
        return self.annotate(excerpt=Subquery(telling.values("text")[:1]))


class Utterance(Curated):
    """What one voice says until the next label. `number` makes its permanent anchor, #u3."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="utterances")
    position = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=_choices(UtteranceKind))
    label = models.CharField(max_length=1000, blank=True)
    note = models.CharField(max_length=500, blank=True)
    speaker = models.ForeignKey(Speaker, models.SET_NULL, related_name="utterances", null=True, blank=True)
    role = models.CharField("office", max_length=500, blank=True)
    inferred = models.BooleanField("speaker inferred", default=False)
    words = models.PositiveIntegerField(default=0, editable=False)
    last_number = models.PositiveIntegerField(default=0, editable=False)

    objects = UtteranceQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "position"]
        constraints = [models.UniqueConstraint(fields=["meeting", "number"], name="utterance_number_once")]
        indexes = [models.Index(fields=["speaker", "meeting", "position"])]

    def __str__(self) -> str:
        return f"{self.label or self.kind} ({self.anchor})"

    @property
    def anchor(self) -> str:
        return f"u{self.number}"

    def get_absolute_url(self) -> str:
        return f"{self.meeting.get_absolute_url()}#{self.anchor}"


class Passage(models.Model):
    """One paragraph of an utterance: the unit of search and citation. Its anchor is #u3-p2."""

    utterance = models.ForeignKey(Utterance, models.CASCADE, related_name="passages")
    position = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    text = models.TextField()
    repeated = models.BooleanField(default=False)
    aside = models.BooleanField("stage remark", default=False)

    class Meta:
        ordering = ["utterance", "position"]
        constraints = [models.UniqueConstraint(fields=["utterance", "number"], name="passage_number_once")]

    def __str__(self) -> str:
        return f"{self.utterance.anchor}-p{self.number}"

    @property
    def anchor(self) -> str:
        return f"{self.utterance.anchor}-p{self.number}"

    def get_absolute_url(self) -> str:
        return f"{self.utterance.meeting.get_absolute_url()}#{self.anchor}"


class FormerSlug(models.Model):
    """An address that a meeting or a speaker once had; it leads on to the present one for good."""

    slug = models.SlugField(max_length=120)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="former_slugs", null=True, blank=True)
    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="former_slugs", null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(meeting=None) ^ Q(speaker=None), name="former_slug_of_one"),
            models.UniqueConstraint(fields=["slug", "meeting"], name="former_meeting_slug_once"),
            models.UniqueConstraint(fields=["slug", "speaker"], name="former_speaker_slug_once"),
        ]

    def __str__(self) -> str:
        return self.slug
