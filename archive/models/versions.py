"""Versions of sources: the bytes that came, each kept once, and when they were read.

Rows are added, never altered, but for the times and the reader of the latest reading of a version.
"""

from __future__ import annotations

import hashlib

from django.db import models

from archive.models.packing import pack, pack_difference, unpack, unpack_difference
from archive.models.sources import Source


class StoredBytes(models.Model):
    """The bytes of a document, kept once by their hash, in the database, so that backups and all web
    processes have them. With `base`, `packed` holds the difference from its bytes alone."""

    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    size = models.PositiveBigIntegerField()
    packed = models.BinaryField()
    base = models.ForeignKey("self", models.PROTECT, related_name="differences", null=True, blank=True)

    class Meta:
        verbose_name_plural = "stored bytes"

    def __str__(self) -> str:
        return self.sha256

    def content(self) -> bytes:
        """The bytes as they came. Raises ValueError or zlib.error if the row was damaged."""
        packed = bytes(self.packed)
        data = unpack_difference(self.base.content(), packed) if self.base else unpack(packed)
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise ValueError(f"the stored bytes {self.sha256} are damaged; restore them from a backup")
        return data

    def pack(self, data: bytes, earlier: StoredBytes | None = None) -> None:
        """Set what is kept of these bytes; as a difference from `earlier` where that is much shorter. Bytes
        that are a difference are no base themselves, so that none needs more than one.
        """
        self.packed = pack(data)
        if earlier:
            base = earlier.base or earlier
            difference = pack_difference(base.content(), data)
            if len(difference) < len(self.packed) / 2:
                self.packed, self.base = difference, base


class SourceVersion(models.Model):
    """A source as its publisher gave it at one time. `number` counts from 1.

    The same bytes read again, by a better reader or with other facts beside them, are the same version.
    `fingerprint` tells versions apart: the SHA-256 of the bytes or, of a document that is one of several
    in its file, of the bytes and its name. `stored` is empty where the bytes were not kept when it was
    read. `fetched`: when a crawler took it, where that is known. `reader`: who read it last. `passages`:
    of a further source, which has no rows of its own, what was read, packed.
    """

    source = models.ForeignKey(Source, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(default=1)
    name = models.CharField("name of the file", max_length=500)
    fingerprint = models.CharField(max_length=64, db_index=True)
    stored = models.ForeignKey(StoredBytes, models.PROTECT, related_name="versions", null=True, blank=True)
    media_type = models.CharField(max_length=100)
    url = models.URLField("address", max_length=1000, blank=True)
    first_read = models.DateTimeField()
    last_read = models.DateTimeField()
    fetched = models.DateTimeField(null=True, blank=True)
    reader = models.CharField(max_length=100)
    reader_version = models.PositiveIntegerField()
    passages = models.BinaryField(default=bytes, editable=False)

    class Meta:
        ordering = ["source", "number"]
        constraints = [models.UniqueConstraint(fields=["source", "number"], name="source_version_once")]

    def __str__(self) -> str:
        return f"version {self.number} of {self.name}"

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes."""
        return self.stored.sha256 if self.stored else self.fingerprint


class SourceName(models.Model):
    """A name under which a source was given. Different sources may share one.

    `fingerprint`: of what was last given under this name, by which a file that did not change is known.
    """

    source = models.ForeignKey(Source, models.CASCADE, related_name="names")
    name = models.CharField(max_length=500, db_index=True)
    fingerprint = models.CharField(max_length=64)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["source", "name"], name="source_name_once")]

    def __str__(self) -> str:
        return self.name


class SuggestedSourceQuerySet(models.QuerySet["SuggestedSource"]):
    def undecided(self) -> SuggestedSourceQuerySet:
        """Those of which no curator has said yet whether the two tell one meeting."""
        return self.filter(declined=False, source__leading=None, other__leading=None)


class SuggestedSource(models.Model):
    """Two sources that may tell one meeting. `share`: of their words in common, in hundredths.

    Where a curator says that they do, one of them has the other as its `leading` source.
    """

    source = models.ForeignKey(Source, models.CASCADE, related_name="suggested_sources")
    other = models.ForeignKey(Source, models.CASCADE, related_name="+")
    share = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=300)
    declined = models.BooleanField(default=False, db_index=True)

    objects = SuggestedSourceQuerySet.as_manager()

    class Meta:
        ordering = ["declined", "-share"]
        constraints = [models.UniqueConstraint(fields=["source", "other"], name="source_suggested_once")]

    def __str__(self) -> str:
        return f"{self.source} and {self.other}"
