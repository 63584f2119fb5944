"""What curators answer on the desk where nothing in a transcript is changed."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from archive.models.decisions import Decision
from archive.models.meetings import Meeting


class AnswerQuerySet(models.QuerySet["DeskAnswer"]):
    def standing(self) -> AnswerQuerySet:
        return self.filter(undone=None)


class DeskAnswer(models.Model):
    """A curator's answer to an item of the desk: that it is left, was read right, or which meeting is meant.

    `queue`, `item` (a primary key) and `detail` (what tells items of one record apart, as a name key) say
    which item it is; it is not asked again while the answer stands. `told` is the answer as a sentence.
    `before`: what undoing it restores, by the names of fields of the item. `decision`: what was decided
    along with it; that one is undone for itself.
    """

    queue = models.CharField(max_length=20)
    item = models.PositiveBigIntegerField()
    detail = models.CharField(max_length=300, blank=True)
    told = models.CharField(max_length=1000)
    reason = models.TextField(blank=True)
    made = models.DateTimeField(default=timezone.now, db_index=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, related_name="+", null=True, blank=True)
    by_name = models.CharField(max_length=150, blank=True)
    meeting = models.ForeignKey(Meeting, models.SET_NULL, related_name="+", null=True, blank=True)
    before = models.JSONField(default=dict, blank=True)
    decision = models.ForeignKey(Decision, models.SET_NULL, related_name="+", null=True, blank=True)
    undone = models.DateTimeField(null=True, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["queue", "item"])]

    def __str__(self) -> str:
        return self.told

    @property
    def is_standing(self) -> bool:
        return self.undone is None
