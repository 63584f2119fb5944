"""Sources: the documents as they came, and what reading them left in doubt."""

from __future__ import annotations

from django.db import models

from archive.models.base import choices
from archive.parsing.transcript import WarningCode


class Source(models.Model):
    """One document as its latest version came; see SourceVersion for all.

    `leading`: where several sources tell one meeting, the one that has the meeting; this one then has none.
    `sketch` tells which sources share rare runs of words.
    """

    name = models.CharField(max_length=500, unique=True)
    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    media_type = models.CharField(max_length=100)
    text = models.TextField()
    side_facts = models.JSONField("facts kept beside it", default=dict, blank=True)
    site = models.CharField(max_length=100, blank=True)
    url = models.URLField("address", max_length=1000, blank=True)
    reader = models.CharField(max_length=100)
    reader_version = models.PositiveIntegerField()
    head = models.JSONField(default=list, blank=True)
    furniture = models.JSONField(default=list, blank=True)
    # What the lines of a text were read as, in runs: [["head", 2], ["text", 40]].
    line_runs = models.JSONField(default=list, blank=True, editable=False)
    leading = models.ForeignKey(
        "self", models.CASCADE, related_name="further_sources", null=True, blank=True, editable=False
    )
    sketch = models.BinaryField(default=bytes, editable=False)
    first_read = models.DateTimeField(auto_now_add=True)
    last_read = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["name"]
        # Documents are counted by site in it alone: their rows are large.
        indexes = [models.Index(fields=["site"], name="source_by_site")]

    def __str__(self) -> str:
        return self.name


class ReadingWarning(models.Model):
    """Something that reading a source left in doubt, or did beyond what the page marks."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="warnings")
    code = models.CharField(max_length=40, choices=choices(WarningCode), db_index=True)
    detail = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code
