"""What the addresses of a meeting said before, and since when they say something else.

Append-only: a revision is added whenever what an address says changes, and with it one row for each
passage whose words, speaker or place changed. What did not change is not copied.
"""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from archive.models.base import choices
from archive.models.meetings import Meeting
from archive.models.speakers import Speaker
from archive.models.versions import SourceVersion
from archive.models.withheld import WithheldMeeting


class Cause(StrEnum):
    """Why what an address says changed."""

    FIRST = "first reading"
    PUBLISHER = "edit by the publisher"
    READER = "better reading"
    CURATOR = "decision of the archive"


class Fate(StrEnum):
    """What became of a passage. With `JOINED`, its words stand in another passage now; with `RESET`, it has
    its words and its speaker, and is set otherwise, as a stage direction or as printed twice."""

    ALTERED = "altered"
    REATTRIBUTED = "given to another speaker"
    REMOVED = "removed"
    JOINED = "joined to another passage"
    RESET = "set otherwise"


class Revision(models.Model):
    """A time from which on addresses of a meeting say something else. `number` counts from 1.

    Only a revision with the cause `PUBLISHER` is an edit of the document itself; `version` is what was
    read then. The counts are of passages, and of words inserted and deleted. `arrangement`: which passages
    stood in which order until the next revision, as `passage_order` writes it; empty for the present one,
    which the passages tell. `facts`: what was said of the meeting until the next revision, by the name of
    its field, where that says otherwise.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField(default=1)
    version = models.ForeignKey(SourceVersion, models.CASCADE, related_name="revisions")
    cause = models.CharField(max_length=30, choices=choices(Cause))
    reader = models.CharField(max_length=100)
    reader_version = models.PositiveIntegerField()
    made = models.DateTimeField(db_index=True)
    added = models.PositiveIntegerField(default=0)
    altered = models.PositiveIntegerField(default=0)
    removed = models.PositiveIntegerField(default=0)
    reattributed = models.PositiveIntegerField(default=0)
    moved = models.PositiveIntegerField(default=0)
    words_inserted = models.PositiveIntegerField(default=0)
    words_deleted = models.PositiveIntegerField(default=0)
    arrangement = models.TextField(blank=True)
    facts = models.JSONField(default=dict, blank=True)
    # The revision that this one takes back, where a decision was undone; 0 for none.
    undoes = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["meeting", "number"]
        constraints = [models.UniqueConstraint(fields=["meeting", "number"], name="revision_once")]

    def __str__(self) -> str:
        return f"revision {self.number} of {self.meeting}"


class FormerPassage(models.Model):
    """What the address of a passage said from revision `since` up to, but not with, revision `until`.

    `utterance_number` and `number` make the address, as they do in `Passage`. `text` is empty where the
    words did not change then: they are those of the next row of this address, or else of its passage.
    `speaker_name` is as the archive had it then; `label` as printed; `aside` and `repeated` as in
    Passage. `before` is the address of the passage
    before it (of the last one that then still stood, "" for the beginning): the place where it stood.
    `joined_to` is the address of the passage in which its words stand now.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="former_passages")
    utterance_number = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    since = models.PositiveIntegerField()
    until = models.PositiveIntegerField()
    fate = models.CharField(max_length=30, choices=choices(Fate))
    text = models.TextField(blank=True)
    kind = models.CharField("kind of utterance", max_length=20)
    label = models.CharField(max_length=1000, blank=True)
    speaker = models.ForeignKey(
        Speaker, models.SET_NULL, related_name="former_passages", null=True, blank=True
    )
    speaker_name = models.CharField(max_length=300, blank=True)
    role = models.CharField("office", max_length=500, blank=True)
    repeated = models.BooleanField(default=False)
    aside = models.BooleanField("stage remark", default=False)
    before = models.CharField("stood after", max_length=30, blank=True)
    joined_to = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["meeting", "utterance_number", "number", "since"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "utterance_number", "number", "since"], name="former_passage_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.anchor} until revision {self.until}"

    @property
    def anchor(self) -> str:
        return f"u{self.utterance_number}-p{self.number}"

    @property
    def is_gone(self) -> bool:
        """Whether from then on nothing stood at this address."""
        return self.fate in (Fate.REMOVED, Fate.JOINED)


class FormerUtterance(models.Model):
    """To whom an utterance was attributed up to, but not with, revision `until`, and how certainly.

    The one that held as of a revision is the first whose `until` is later, or else the utterance itself.
    `speaker_name` is as the archive had it then; all else as in Utterance.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="former_utterances")
    number = models.PositiveIntegerField()
    until = models.PositiveIntegerField()
    kind = models.CharField("kind of utterance", max_length=20)
    label = models.CharField(max_length=1000, blank=True)
    note = models.CharField(max_length=500, blank=True)
    speaker = models.ForeignKey(
        Speaker, models.SET_NULL, related_name="former_utterances", null=True, blank=True
    )
    speaker_name = models.CharField(max_length=300, blank=True)
    role = models.CharField("office", max_length=500, blank=True)
    inferred = models.BooleanField("speaker inferred", default=False)
    doubt = models.TextField("speaker not certain", blank=True)
    language = models.CharField(max_length=35, blank=True)

    class Meta:
        ordering = ["meeting", "number", "until"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "number", "until"], name="former_utterance_once")
        ]

    def __str__(self) -> str:
        return f"u{self.number} until revision {self.until}"


class Withdrawal(models.Model):
    """A meeting that the archive took out: its address says since when, and why; it is never given again.

    `withheld`: it is kept, and may be restored; this row then goes.
    """

    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=1000)
    withdrawn = models.DateTimeField()
    reason = models.TextField(blank=True)
    withheld = models.ForeignKey(
        WithheldMeeting, models.CASCADE, related_name="stubs", null=True, blank=True, editable=False
    )

    class Meta:
        ordering = ["-withdrawn"]

    def __str__(self) -> str:
        return self.slug
