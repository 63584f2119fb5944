"""Addresses that pages once had."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from archive.models.joined import JoinedMeeting
from archive.models.meetings import Meeting
from archive.models.speakers import Speaker


class FormerSlug(models.Model):
    """An address that a meeting or a speaker once had; it leads on to the present one for good.

    `joined`: of a meeting that was joined to another since.
    """

    slug = models.SlugField(max_length=120)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="former_slugs", null=True, blank=True)
    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="former_slugs", null=True, blank=True)

    joined = models.ForeignKey(
        JoinedMeeting, models.CASCADE, related_name="former_slugs", null=True, blank=True
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(meeting__isnull=False, speaker=None, joined=None)
                | Q(meeting=None, speaker__isnull=False, joined=None)
                | Q(meeting=None, speaker=None, joined__isnull=False),
                name="former_slug_of_one",
            ),
            models.UniqueConstraint(fields=["slug", "meeting"], name="former_meeting_slug_once"),
            models.UniqueConstraint(fields=["slug", "speaker"], name="former_speaker_slug_once"),
        ]

    def __str__(self) -> str:
        return self.slug


class FormerPlace(models.Model):
    """An address of a place at which no meeting is any more, since its name was mended; it leads on."""

    slug = models.SlugField(max_length=120, unique=True)
    place_slug = models.SlugField(max_length=120)

    def __str__(self) -> str:
        return self.slug
