"""Sources that tell a meeting which another source has told already: kept, readable, and counted once."""

from django.db import transaction
from django.utils import timezone

from archive.importing.persistence.source_rows import store_source
from archive.importing.persistence.versions import keep_version
from archive.importing.read_passages import pack_passages, read_passages
from archive.models import Source, SuggestedSource
from archive.parsing.readings import Reading


def store_further(
    source: Source | None, reading: Reading, name: str, sketch: bytes, leading: int | None
) -> Source:
    """Write a source of the meeting of the `leading` one (a primary key), or a version of it.

    `name`: of a new source. `leading` is None of a source whose own meeting is withheld.
    """
    with transaction.atomic():
        is_new = source is None
        source = store_source(source, reading, name, sketch, leading)
        version = keep_version(source, reading, timezone.now(), is_new=is_new)
        version.passages = pack_passages(version.sha256, read_passages(reading))
        version.save(update_fields=["passages"])
    return source


def suggest(source: Source, other: int, share: float) -> None:
    """Ask a curator whether two sources tell one meeting."""
    if source.pk != other:
        SuggestedSource.objects.get_or_create(
            source=source,
            other_id=other,
            defaults={"share": round(100 * share), "reason": f"{share:.0%} of the words are the same"},
        )
