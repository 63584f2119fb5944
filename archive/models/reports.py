"""What readers report as wrong."""

from enum import StrEnum

from django.db import models

from archive.models.base import choices
from archive.models.meetings import Meeting


class ReportState(StrEnum):
    """`OPEN`: nobody has decided. `MENDED`: it was right, and what it told of is mended. `LEFT`: nothing
    was changed."""

    OPEN = "open"
    MENDED = "mended"
    LEFT = "left"


class Report(models.Model):
    """A reader's word that something is wrong in a meeting. Nothing else of the reader is kept.

    `anchor` is that of the passage or the turn, "" for the whole. `slug`: of the meeting when it was
    reported, by which it is found again where it was joined to another since. `email` is forgotten when the
    report is decided.
    """

    meeting = models.ForeignKey(Meeting, models.SET_NULL, related_name="reports", null=True, blank=True)
    slug = models.SlugField(max_length=120)
    anchor = models.CharField(max_length=30, blank=True)
    text = models.TextField()
    email = models.EmailField(blank=True)
    made = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=10, choices=choices(ReportState), default=ReportState.OPEN.value)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["state"])]

    def __str__(self) -> str:
        return f"report on {self.slug}{'#' if self.anchor else ''}{self.anchor}"
