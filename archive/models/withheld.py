"""Meetings that the archive withholds: kept whole, shown to nobody, and restored at will."""

from __future__ import annotations

from django.db import models

from archive.models.sources import Source


class WithheldMeeting(models.Model):
    """A meeting that a curator withholds. Each of its addresses has a Withdrawal, the public stub.

    Its rows are with the decision by which it was withheld. Its source is kept, so that reading it again
    brings nothing back.
    """

    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=1000)
    source = models.OneToOneField(Source, models.CASCADE, related_name="withheld_meeting")
    withheld = models.DateTimeField()
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["-withheld"]

    def __str__(self) -> str:
        return self.slug
