"""Speakers: persons, the spellings of their names, and what is known of who is who."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.db import models
from django.db.models import Count, Max, Min, Q, Sum, Value
from django.db.models.functions import Cast, Concat, Substr

from archive.cached_reverse import address_of
from archive.models.base import Curated
from archive.models.statements import fetched
from archive.parsing.people.filing import LONGEST_KEY, filing_key
from archive.parsing.people.name_keys import possible_keys, spelling_key
from archive.parsing.transcript import DatePrecision


def _spelled(word: str) -> Q:
    keys = possible_keys(word) or (word,)
    return reduce(or_, (Q(key__contains=key) for key in keys), Q(name__icontains=word))


class SpeakerQuerySet(models.QuerySet["Speaker"]):
    def named(self, text: str) -> SpeakerQuerySet:
        """Speakers with a spelling of their name that holds each of these words, or the sound of it."""
        spellings = Alias.objects.all()
        for word in text.split()[:8]:
            spellings = spellings.filter(_spelled(word))
        found = spellings.values("speaker")
        return self.filter(Q(pk__in=found) | Q(parted_from__in=found)) if text else self

    def with_counts(self) -> SpeakerQuerySet:
        """Speakers with statements: `meetings`, `statements`, `spoken` (words), `first`, `last` (dates)."""
        spoke = Q(appearances__turns__gt=0)
        dated = ~Q(appearances__meeting__date_precision=DatePrecision.UNKNOWN)
        return self.filter(spoke).annotate(
            meetings=Count("appearances__meeting", distinct=True),
            statements=Sum("appearances__turns"),
            spoken=Sum("appearances__words"),
            first=Min("appearances__meeting__date", filter=dated),
            last=Max("appearances__meeting__date", filter=dated),
        )

    def with_office(self, country: str = "") -> SpeakerQuerySet:
        """Each speaker with `office`, the latest that a transcript gives to one who speaks in it; with a
        country, the latest in which they speak for it."""
        held = Q(appearances__role__gt="", appearances__turns__gt=0)
        if country:
            held &= Q(appearances__country=country)
        # The greatest of "2021-02-24 President", so that it is counted with the rest of an aggregation.
        day = Cast("appearances__meeting__date", models.TextField())
        dated = Concat(day, Value(" "), "appearances__role", output_field=models.TextField())
        return self.annotate(office=Substr(Max(dated, filter=held), len("2021-02-24 ") + 1))


class Speaker(Curated):
    """A person who speaks in at least one meeting."""

    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=300)
    # Lists are sorted by it: see archive.parsing.people.filing.
    filing_key = models.CharField(max_length=LONGEST_KEY, default="", db_index=True, editable=False)
    note = models.TextField("curator's note", blank=True)
    # Of namesakes, all but the first: documents name them alike, and record linkage tells who is meant.
    parted_from = models.ForeignKey(
        "self", models.CASCADE, related_name="namesakes", null=True, blank=True, editable=False
    )

    objects = SpeakerQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return address_of("speaker", self.slug)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Whatever a speaker is called is also a spelling, by which the speaker is found."""
        self.filing_key = filing_key(self.name)
        if "name" in (kwargs.get("update_fields") or ()):
            kwargs["update_fields"] = {*kwargs["update_fields"], "filing_key"}
        super().save(*args, **kwargs)
        if self.parted_from_id:
            return
        Alias.objects.get_or_create(speaker=self, name=self.name)


def names_of(slugs: Iterable[str]) -> dict[str, str]:
    """The names of speakers, by slug."""
    return dict(fetched(_names_of, slugs))


def _names_of(slugs: Sequence[str]) -> models.QuerySet[Speaker, tuple[str, str]]:
    return Speaker.objects.order_by().filter(slug__in=slugs).values_list("slug", "name")


class Alias(models.Model):
    """A spelling of a speaker's name; `key` is its folded form, by which labels find the speaker."""

    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300, db_index=True, editable=False)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "aliases"
        constraints = [models.UniqueConstraint(fields=["speaker", "name"], name="alias_once_a_speaker")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = spelling_key(self.name)
        super().save(*args, **kwargs)


class Identifier(models.Model):
    """A number by which a source knows a speaker, as "site:number"."""

    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="identifiers")
    value = models.CharField(max_length=200, unique=True)

    class Meta:
        ordering = ["value"]

    def __str__(self) -> str:
        return self.value


class SuggestedMerge(models.Model):
    """Two speakers who may be one person. A curator merges them or declines; neither is asked again."""

    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="suggested_merges")
    other = models.ForeignKey(Speaker, models.CASCADE, related_name="+")
    reason = models.CharField(max_length=300)
    declined = models.BooleanField(default=False, db_index=True)

    class Meta:
        ordering = ["declined", "speaker__name"]
        constraints = [models.UniqueConstraint(fields=["speaker", "other"], name="merge_suggested_once")]

    def __str__(self) -> str:
        return f"{self.speaker} and {self.other}"
