"""References: words of a speaker about what was said before, and the meeting that they mean."""

from enum import StrEnum

from django.db import models

from archive.models.base import choices
from archive.models.meetings import Meeting
from archive.models.utterances import Passage


class ReferenceState(StrEnum):
    """`INFERRED`: place, date and people leave one meeting. `OPEN`: there are several, or it is not certain.
    The last two are decisions of a curator."""

    INFERRED = "inferred"
    OPEN = "open"
    UNKNOWN = "none"
    DECIDED = "decided"
    DISMISSED = "dismissed"


class Reference(models.Model):
    """Words of a passage, text[start:end], and the meeting that they mean, `target`.

    What the words tell (`since`, `until`, `place`, `person`, `kind`) is kept, so that meetings that are
    read later can be found.
    """

    passage = models.ForeignKey(Passage, models.CASCADE, related_name="references")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.CharField(max_length=500)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)
    place = models.CharField(max_length=300, blank=True)
    person = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=40, blank=True)
    is_event = models.BooleanField("place is an event", default=False)
    shared = models.BooleanField("said of more than the speaker", default=False)
    state = models.CharField(
        max_length=20, choices=choices(ReferenceState), default=ReferenceState.UNKNOWN.value
    )
    target = models.ForeignKey(Meeting, models.SET_NULL, related_name="referred_to", null=True, blank=True)
    candidates = models.ManyToManyField(Meeting, related_name="+", blank=True, editable=False)

    class Meta:
        ordering = ["passage", "start"]
        constraints = [models.UniqueConstraint(fields=["passage", "start"], name="reference_once")]
        indexes = [models.Index(fields=["state"])]

    def __str__(self) -> str:
        return self.text
