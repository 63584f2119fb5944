"""As whom the names in documents are read, where that is not simply the speaker of that name."""

from django.db import models

from archive.linkage.mentions import LinkGrade
from archive.models.base import choices
from archive.models.meetings import Meeting
from archive.models.speakers import Speaker


class SpeakerLink(models.Model):
    """A name in one meeting that is read as a speaker who is known by another, or as one of namesakes.

    `name` is as that meeting has it, and `key` its folded form. `own` is the speaker who is known by that
    very name; None of an office without a name. A curator who says otherwise makes an Attribution, which
    holds.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="links")
    key = models.CharField(max_length=300)
    name = models.CharField(max_length=300)
    own = models.ForeignKey(Speaker, models.CASCADE, related_name="links_away", null=True, blank=True)
    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="links")
    grade = models.CharField(max_length=10, choices=choices(LinkGrade), db_index=True)
    reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["meeting", "key"]
        constraints = [models.UniqueConstraint(fields=["meeting", "key"], name="link_once")]

    def __str__(self) -> str:
        return f"{self.name} is read as {self.speaker}"

    @property
    def is_likely(self) -> bool:
        """Whether it is likely only, and to be shown as such."""
        return self.grade == LinkGrade.LIKELY
