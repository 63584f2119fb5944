"""Meetings that turned out to be one with another: counted and searched once, and kept as they were."""

from __future__ import annotations

from django.db import models

from archive.models.meetings import Meeting
from archive.models.sources import Source


class JoinedMeeting(models.Model):
    """A meeting whose source tells another `meeting`, too, by a curator's decision.

    Its source is a further one of that meeting. `packed` holds all its own rows, so that its address still
    shows what it said, and the decision can be taken back.
    """

    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=1000)
    source = models.OneToOneField(Source, models.CASCADE, related_name="joined_meeting")
    meeting = models.ForeignKey(
        Meeting, models.CASCADE, verbose_name="joined to", related_name="joined_meetings"
    )
    joined = models.DateTimeField()
    packed = models.BinaryField(editable=False)

    class Meta:
        ordering = ["-joined"]

    def __str__(self) -> str:
        return self.slug
