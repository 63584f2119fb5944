"""Curators' words on who is meant."""

from django.db import models

from archive.models.meetings import Meeting
from archive.models.speakers import Speaker


class Attribution(models.Model):
    """A curator's word on who is meant by a name in one meeting. It outlives reading the source again.

    `key` is the folded form of the name as that meeting's labels have it.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="attributions")
    key = models.CharField(max_length=300)
    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="attributions")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "key"], name="attribution_once")]

    def __str__(self) -> str:
        return f"{self.key} in {self.meeting}"
