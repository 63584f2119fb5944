"""Addresses: readable, never given twice, and kept when they change."""

import re
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet
from django.utils.text import slugify

from archive.languages.transliteration import in_latin_letters, romanise
from archive.models import FormerSlug, JoinedMeeting, Meeting, Speaker, Withdrawal

LENGTH = 100

_NUMBER = re.compile(r"(?:-\d+)?")


def meeting_slug(meeting: Meeting) -> str:
    """The meeting's slug while date and title give the same one, else a new one, never used before."""
    base = _base(meeting)
    if _is_numbered(meeting.slug, base) or _is_numbered(meeting.slug, _former_base(meeting)):
        return meeting.slug
    if not _was_given(base):
        return base
    former = FormerSlug.objects.filter(speaker=None).exclude(meeting=meeting.pk)
    others = Meeting.objects.exclude(pk=meeting.pk)
    return _free(base, others, former, Withdrawal.objects.all(), JoinedMeeting.objects.all())


def _is_numbered(slug: str, base: str) -> bool:
    """Whether a slug is `base`, or that with a number."""
    return slug.startswith(base) and _NUMBER.fullmatch(slug, len(base)) is not None


def shares_its_slug(meeting: Meeting) -> bool:
    """Whether another meeting had the slug that date and title give, so that a number was added."""
    return meeting.slug not in (_base(meeting), _former_base(meeting))


def _base(meeting: Meeting) -> str:
    return _dated(meeting, slugify(in_latin_letters(meeting.title)))


def _former_base(meeting: Meeting) -> str:
    """What was given when letters of most scripts were left out: an address that was given stays."""
    return _dated(meeting, slugify(romanise(meeting.title)))


def _dated(meeting: Meeting, words: str) -> str:
    base = f"{meeting.known_date or 'undated'}-{words or slugify(meeting.kind)}"
    return base if len(base) <= LENGTH else base[:LENGTH].rpartition("-")[0]


def speaker_slug(name: str) -> str:
    base = slugify(in_latin_letters(name))[:LENGTH].strip("-") or "speaker"
    if not _was_given(base):
        return base
    return _free(base, Speaker.objects.all(), FormerSlug.objects.filter(speaker__isnull=False))


def _free(base: str, users: QuerySet[Any], *former: QuerySet[Any]) -> str:
    """`base`, or the first of base-2, base-3, … that nobody has or had."""
    begins_so = Q(slug=base) | Q(slug__startswith=f"{base}-")
    taken = set(
        users.filter(begins_so)
        .order_by()
        .values_list("slug", flat=True)
        .union(*(each.filter(begins_so).order_by().values_list("slug", flat=True) for each in former))
    )
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def _was_given(slug: str) -> bool:
    """Whether anything has or had this slug: one statement, since nearly all are new."""
    with connection.cursor() as cursor:
        cursor.execute(_having_slug(), {"slug": slug})
        return cursor.fetchone() is not None


@cache
def _having_slug() -> str:
    tables = (each._meta.db_table for each in (Meeting, Speaker, FormerSlug, Withdrawal, JoinedMeeting))
    each_one = " UNION ALL ".join(
        f"SELECT 1 FROM {connection.ops.quote_name(table)} WHERE slug = %(slug)s"  # noqa: S608 - our tables
        for table in tables
    )
    return f"{each_one} LIMIT 1"


def keep_former_slug(meeting: Meeting, former: str) -> None:
    """Let the address that a meeting had lead on to the one it has."""
    if former and former != meeting.slug:
        FormerSlug.objects.filter(meeting=meeting, slug=meeting.slug).delete()
        FormerSlug.objects.get_or_create(meeting=meeting, slug=former)
