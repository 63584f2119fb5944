"""What curators decided, with all that is needed to take it back; and work that is done off the request."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from django.conf import settings
from django.db import models
from django.utils import timezone

from archive.models.base import choices
from archive.models.meetings import Meeting
from archive.models.speakers import Speaker


class DecisionKind(StrEnum):
    """What a curator does. All of it can be undone: see `archive.curation.undo`."""

    MERGE = "merge speakers"
    SPLIT = "split a speaker"
    UNLINK = "take a reading of a name back"
    DECLINE = "decline a suggestion"
    JOIN = "join documents"
    SEPARATE = "separate documents"
    ATTRIBUTE = "give turns to a speaker"
    CUT = "cut a turn in two"
    JOIN_TURNS = "join a turn with the one before"
    KIND = "set the kind of turns"
    OFFICE = "set the office of turns"
    TURN = "mend turns"
    MEETING = "mend a meeting"
    SPEAKER = "mend a speaker"
    TAG = "mend a tag"
    WITHHOLD = "withhold a document"


class DecisionState(StrEnum):
    STANDING = "standing"
    UNDONE = "undone"


class SubjectKind(StrEnum):
    MEETING = "meeting"
    SPEAKER = "speaker"


class DecisionQuerySet(models.QuerySet["Decision"]):
    def standing(self) -> DecisionQuerySet:
        return self.filter(state=DecisionState.STANDING)

    def of_meeting(self, meeting: Meeting) -> DecisionQuerySet:
        """Decisions about a meeting itself, the latest first; merges of its speakers are not among them."""
        return self._about(SubjectKind.MEETING, [meeting.pk])

    def of_speaker(self, speaker: Speaker) -> DecisionQuerySet:
        """Decisions about a speaker, the latest first, merges and splits among them."""
        return self._about(SubjectKind.SPEAKER, [speaker.pk])

    def _about(self, kind: SubjectKind, keys: Collection[int]) -> DecisionQuerySet:
        subjects = DecisionSubject.objects.filter(kind=kind, key__in=keys)
        return self.filter(pk__in=subjects.values("decision")).order_by("-pk")


class Decision(models.Model):
    """One act of a curator: who, when, what and why, what was before and what is after.

    `before` and `after` say it for people: a list of rows `{"what": …, "who": …, "value": …}`. `packed` holds
    the rows of all tables as they were before and after, by which it is undone. `portable`: the same act by
    hashes, texts and names, as it travels to other archives. `problem`: why reading a source again no
    longer finds its place. `by_name` outlives the account.
    """

    kind = models.CharField(max_length=40, choices=choices(DecisionKind))
    state = models.CharField(
        max_length=10, choices=choices(DecisionState), default=DecisionState.STANDING.value, db_index=True
    )
    made = models.DateTimeField(default=timezone.now, db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, related_name="decisions", null=True, blank=True
    )
    by_name = models.CharField(max_length=150, blank=True)
    reason = models.TextField(blank=True)
    before = models.JSONField(default=list, blank=True)
    after = models.JSONField(default=list, blank=True)
    portable = models.JSONField(default=dict, blank=True)
    packed = models.BinaryField(default=bytes, editable=False)
    problem = models.CharField(max_length=300, blank=True)
    undone = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, related_name="+", null=True, blank=True
    )
    undone_by_name = models.CharField(max_length=150, blank=True)
    undone_reason = models.TextField(blank=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.kind} (decision {self.pk})"

    @property
    def is_standing(self) -> bool:
        return self.state == DecisionState.STANDING


class DecisionSubject(models.Model):
    """What a decision is about. No foreign key: the record may go and come back with the same key."""

    decision = models.ForeignKey(Decision, models.CASCADE, related_name="subjects")
    kind = models.CharField(max_length=10, choices=choices(SubjectKind))
    key = models.BigIntegerField()
    slug = models.CharField(max_length=120, blank=True)
    name = models.CharField(max_length=1000, blank=True)

    class Meta:
        indexes = [models.Index(fields=["kind", "key"])]
        constraints = [
            models.UniqueConstraint(fields=["decision", "kind", "key"], name="decision_subject_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.slug}"


class JobState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Job(models.Model):
    """Work off the request: see `archive.curation.jobs`. `done` of `total` are counts for a progress bar,
    `step` says what it is at. `error` says why it failed; nothing was changed then."""

    kind = models.CharField(max_length=20)
    state = models.CharField(
        max_length=10, choices=choices(JobState), default=JobState.QUEUED.value, db_index=True
    )
    arguments = models.JSONField(default=dict)
    step = models.CharField(max_length=200, blank=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)
    decision = models.ForeignKey(Decision, models.SET_NULL, related_name="jobs", null=True, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, related_name="jobs", null=True, blank=True
    )
    created = models.DateTimeField(auto_now_add=True)
    started = models.DateTimeField(null=True, blank=True)
    finished = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.kind} (job {self.pk}, {self.state})"

    @property
    def is_over(self) -> bool:
        return self.state in (JobState.DONE, JobState.FAILED)
