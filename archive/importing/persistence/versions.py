"""Versions of a source: the bytes as they came, each kept once, and under which names."""

import hashlib
from datetime import UTC, datetime

from django.utils.dateparse import parse_datetime

from archive.importing.persistence.inserting import insert, new_row
from archive.importing.persistence.looking_up import rows_where
from archive.models import Cause, Source, SourceName, SourceVersion, StoredBytes
from archive.parsing.readings import Reading


def cause_of(source: Source | None, reading: Reading) -> Cause:
    """Why what the addresses of a meeting say changes when this is written over its source."""
    if source is None:
        return Cause.FIRST
    if source.sha256 != reading.sha256:
        return Cause.PUBLISHER
    transcript = reading.transcript
    reader = (source.reader, source.reader_version)
    return Cause.READER if reader != (transcript.reader, transcript.reader_version) else Cause.CURATOR


def keep_version(source: Source, reading: Reading, made: datetime, *, is_new: bool) -> SourceVersion:
    """The version of a saved source that was read: a new one where the bytes are, else the latest."""
    latest = None if is_new else source.versions.order_by("-number").first()
    name, given = reading.document.name, {"fingerprint": reading.sha256}
    if is_new:
        insert([new_row(SourceName, source=source, name=name, **given)])
    else:
        SourceName.objects.update_or_create(source=source, name=name, defaults=given)
    is_same = latest is not None and latest.fingerprint == reading.sha256
    version = latest if latest and is_same else _new_version(source, latest, reading, name, made)
    if reading.data and version.stored_id is None:
        earlier = latest.stored if latest and not is_same else None
        version.stored = store_bytes(reading.data, earlier)
    version.last_read = made
    version.fetched = version.fetched or _moment(reading.fetched)
    version.reader = source.reader
    version.reader_version = source.reader_version
    if version.pk:
        version.save()
    else:
        insert([version])
    return version


def store_bytes(data: bytes, earlier: StoredBytes | None = None) -> StoredBytes:
    """The row of these bytes, made where there is none; as a difference from `earlier` where that is much
    shorter."""
    row = new_row(StoredBytes, sha256=hashlib.sha256(data).hexdigest(), size=len(data))
    for (key,) in rows_where(StoredBytes, "sha256", [row.sha256], "id"):
        return StoredBytes.objects.defer("packed").get(pk=key)
    row.pack(data, earlier)
    insert([row])
    return row


def _new_version(
    source: Source, latest: SourceVersion | None, reading: Reading, name: str, made: datetime
) -> SourceVersion:
    return new_row(
        SourceVersion,
        source=source,
        number=latest.number + 1 if latest else 1,
        name=name,
        fingerprint=reading.sha256,
        media_type=source.media_type,
        url=source.url,
        first_read=made,
    )


def _moment(text: str) -> datetime | None:
    try:
        moment = parse_datetime(text)
    except ValueError:
        return None
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
