"""What meetings are filed under."""

from django.db import models

from archive.models.base import choices
from archive.parsing.transcript import TagKind


class Tag(models.Model):
    """Something that sources file meetings under: a topic, a country, a region, a section."""

    kind = models.CharField(max_length=20, choices=choices(TagKind))
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["kind", "name"]
        constraints = [models.UniqueConstraint(fields=["kind", "name"], name="tag_once")]

    def __str__(self) -> str:
        return self.name
