"""What tells this archive from every other, wherever it is served."""

import uuid

from django.db import models


class ArchiveIdentity(models.Model):
    """One row, made with the database. Identifiers that are to outlast hosts and titles are made of it."""

    uuid = models.UUIDField(default=uuid.uuid4, editable=False)

    class Meta:
        verbose_name_plural = "archive identities"

    def __str__(self) -> str:
        return str(self.uuid)


def archive_uuid() -> uuid.UUID:
    known = ArchiveIdentity.objects.first() or ArchiveIdentity.objects.create()
    return known.uuid
