"""Utterances and their passages: what was said, to the paragraph."""

from __future__ import annotations

from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Length
from django.db.models.lookups import LessThan

from archive.models.base import Curated, choices
from archive.models.meetings import Meeting
from archive.models.speakers import Speaker
from archive.parsing.transcript import UtteranceKind


class UtteranceQuerySet(models.QuerySet["Utterance"]):
    def with_text(self) -> UtteranceQuerySet:
        """Utterances in reading order, speakers and passages loaded."""
        return self.select_related("speaker").prefetch_related("passages").order_by("position")

    def with_excerpts(self) -> UtteranceQuerySet:
        """Each utterance with `excerpt`, its first paragraph that is more than a form of address."""
        spoken = Passage.objects.filter(utterance=OuterRef("pk"), aside=False, repeated=False)
        telling = spoken.order_by(LessThan(Length("text"), 60), "position")
        return self.annotate(excerpt=Subquery(telling.values("text")[:1]))


class Utterance(Curated):
    """What one voice says until the next label. `number` makes its permanent anchor, #u3."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="utterances")
    position = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=choices(UtteranceKind))
    label = models.CharField(max_length=1000, blank=True)
    note = models.CharField(max_length=500, blank=True)
    speaker = models.ForeignKey(Speaker, models.SET_NULL, related_name="utterances", null=True, blank=True)
    role = models.CharField("office", max_length=500, blank=True)
    inferred = models.BooleanField("speaker inferred", default=False)
    # Why it is not certain who speaks; the words are then nobody's.
    doubt = models.TextField("speaker not certain", blank=True)
    # As whom the name is read, where the document has another or none.
    link = models.ForeignKey(
        "SpeakerLink", models.SET_NULL, related_name="utterances", null=True, blank=True, editable=False
    )
    # The offices that an authority says the speaker held at that time.
    offices_then = models.CharField(max_length=1000, blank=True, editable=False)
    # Where it is not the meeting's.
    language = models.CharField(max_length=35, blank=True)
    # The question of the same meeting that this is said in answer to.
    answers = models.ForeignKey(
        "self", models.SET_NULL, related_name="answer_turns", null=True, blank=True, editable=False
    )
    words = models.PositiveIntegerField(default=0, editable=False)
    last_number = models.PositiveIntegerField(default=0, editable=False)

    objects = UtteranceQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "position"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "number"], name="utterance_number_once"),
            models.CheckConstraint(condition=Q(doubt="") | Q(speaker=None), name="doubt_names_nobody"),
        ]
        indexes = [
            # In it alone, what somebody says is put in order and counted by languages.
            models.Index(
                fields=["speaker", "meeting", "position", "language", "id"], name="statements_of_speaker"
            ),
            # What is not in the language of its meeting is counted in it alone.
            models.Index(
                fields=["speaker", "language"], name="statements_elsewhere", condition=~Q(language="")
            ),
            # The questions that a speaker answers are few among all that is said.
            models.Index(fields=["id"], name="questions", condition=Q(kind="question")),
            models.Index(
                fields=["speaker", "answers"], name="answers_of_speaker", condition=Q(answers__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.label or self.kind} ({self.anchor})"

    @property
    def anchor(self) -> str:
        return f"u{self.number}"

    @property
    def is_spoken(self) -> bool:
        """Whether these are somebody's words, not narration or a heading."""
        return self.kind not in (UtteranceKind.NARRATION, UtteranceKind.HEADING)

    def get_absolute_url(self) -> str:
        return f"{self.meeting.get_absolute_url()}#{self.anchor}"


class Passage(models.Model):
    """One paragraph of an utterance: the unit of search and citation. Its anchor is #u3-p2.

    It keeps that, and with it every address that was given of it, when it is read as part of another
    utterance later: `moved_from` is then the number of the one in its anchor. `since` is the revision of
    the meeting from which on it has these words and this speaker; what it had before is in FormerPassage.
    """

    utterance = models.ForeignKey(Utterance, models.CASCADE, related_name="passages")
    position = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    moved_from = models.PositiveIntegerField(null=True, blank=True, editable=False)
    text = models.TextField()
    repeated = models.BooleanField(default=False)
    aside = models.BooleanField("stage remark", default=False)
    page = models.PositiveIntegerField("page of paper, 0 where there is none", default=0)
    time = models.CharField("time code, as 01:02:03", max_length=20, blank=True)
    since = models.PositiveIntegerField("since revision", default=1, editable=False)

    class Meta:
        ordering = ["utterance", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["utterance", "number"], condition=Q(moved_from=None), name="passage_number_once"
            ),
            models.UniqueConstraint(
                fields=["utterance", "moved_from", "number"],
                condition=Q(moved_from__isnull=False),
                name="moved_passage_once",
            ),
        ]

    def __str__(self) -> str:
        return self.anchor

    @property
    def anchor(self) -> str:
        return f"u{self.moved_from or self.utterance.number}-p{self.number}"

    def get_absolute_url(self) -> str:
        return f"{self.utterance.meeting.get_absolute_url()}#{self.anchor}"
