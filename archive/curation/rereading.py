"""Reads the kept bytes of meetings again, so that they say what they would without an undone decision."""

from collections.abc import Collection

from archive.importing.identity import voices_of
from archive.importing.persistence.rows import store
from archive.importing.rereading import read_again
from archive.importing.speaker_registry import Roster
from archive.models import Alias, Identifier, Meeting, Source, SourceVersion


def read_meetings_again(keys: Collection[int]) -> None:
    """Write anew what the latest version of their sources says. One whose bytes are not kept stays."""
    meetings = list(Meeting.objects.filter(pk__in=keys).order_by("pk").values_list("source", flat=True))
    if not meetings:
        return
    known = roster()
    for key in meetings:
        source = Source.objects.get(pk=key)
        latest = latest_version(source)
        if latest:
            read_version(source, latest, known)


def latest_version(source: Source) -> SourceVersion | None:
    return source.versions.select_related("stored__base").order_by("-number").first()


def roster() -> Roster:
    """The speakers of the archive, as an import knows them."""
    return Roster(
        Alias.objects.filter(speaker__parted_from=None).values_list("name", "speaker"),
        Identifier.objects.values_list("value", "speaker"),
    )


def read_version(source: Source, version: SourceVersion, known: Roster) -> None:
    """Read a version into the meeting of its source, where its bytes are kept."""
    reading = read_again(source, version)
    if reading:
        store(source, reading, voices_of(reading.transcript), known, sketch=bytes(source.sketch))


def read_newer_version(key: int, meeting: Meeting) -> None:
    """Read into a meeting the version of its source (a primary key) that came last, if it came since."""
    source = Source.objects.get(pk=key)
    latest = latest_version(source)
    revision = meeting.revisions.select_related("version").order_by("-number").first()
    if latest is None or revision is None or latest.pk == revision.version_id:
        return
    # What the meeting says is of the version before.
    source.sha256 = revision.version.fingerprint
    read_version(source, latest, roster())
