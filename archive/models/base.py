"""What several kinds of records share."""

from __future__ import annotations

from enum import StrEnum

from django.db import models


def choices(kinds: type[StrEnum]) -> list[tuple[str, str]]:
    return [(kind.value, kind.value.capitalize()) for kind in kinds]


class Curated(models.Model):
    """A record whose fields a curator may mend; `curated` names those that reading must not undo."""

    curated = models.JSONField(default=list, blank=True, editable=False)

    class Meta:
        abstract = True

    def mark_curated(self, fields: list[str]) -> None:
        self.curated = sorted({*self.curated, *fields})
