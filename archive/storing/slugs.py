"""Addresses: readable, never given twice, and kept when they change."""

import re

from django.db.models import Model, Q, QuerySet
from django.utils.text import slugify

from archive.models import FormerSlug, Meeting, Speaker
from archive.reading.transliteration import romanise

LENGTH = 100


def meeting_slug(meeting: Meeting) -> str:
    """The meeting's slug while date and title give the same one, else a new one, never used before."""
    words = slugify(romanise(meeting.title)) or slugify(meeting.kind)
    base = f"{meeting.date}-{words}"
    if len(base) > LENGTH:
        base = base[:LENGTH].rpartition("-")[0]
    if re.fullmatch(rf"{re.escape(base)}(?:-\d+)?", meeting.slug):
        return meeting.slug
    former = FormerSlug.objects.filter(speaker=None).exclude(meeting=meeting.pk)
    return _free(base, Meeting.objects.exclude(pk=meeting.pk), former)


def speaker_slug(name: str) -> str:
    base = slugify(romanise(name))[:LENGTH] or "speaker"
    return _free(base, Speaker.objects.all(), FormerSlug.objects.filter(meeting=None))


def _free(base: str, *users: QuerySet[Model]) -> str:
    """`base`, or the first of base-2, base-3, … that nobody has or had."""
    begins_so = Q(slug=base) | Q(slug__startswith=f"{base}-")
    taken = {slug for user in users for slug in user.filter(begins_so).values_list("slug", flat=True)}
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def keep_former_slug(meeting: Meeting, former: str) -> None:
    """Let the address that a meeting had lead on to the one it has."""
    FormerSlug.objects.filter(meeting=meeting, slug=meeting.slug).delete()
    if former and former != meeting.slug:
        FormerSlug.objects.get_or_create(meeting=meeting, slug=former)
