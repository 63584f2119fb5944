"""Which version a citation is made from, and whether what it cites has changed."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from archive.citing.record import ReadVersion
from archive.history.records import MeetingHistory, history_of
from archive.history.wordings import Wording
from archive.models import Fate, Meeting, SourceVersion
from archive.web.formatting import dated


@dataclass(frozen=True)
class CitedVersion:
    """`number`: of the version that is cited. `changed`: when cited words were last changed since the
    version that was asked for (since the first, if none was); None if they were not. `cause`: why they were.
    """

    version: SourceVersion
    changed: datetime.datetime | None
    since: int
    cause: str = ""

    @property
    def as_read(self) -> ReadVersion:
        return ReadVersion(
            number=self.version.number,
            sha256=self.version.sha256,
            read=self.version.first_read.date(),
            changed=self.changed.date() if self.changed else None,
            since=self.since,
        )

    def __str__(self) -> str:
        return f"version {self.version.number}, read {dated(self.version.first_read)}"


def cited_version(meeting: Meeting, anchors: Sequence[str], since: str) -> CitedVersion | None:
    """`since`: the number of the version that a reader has cited, "" for the first. None for a meeting of
    which no version was recorded."""
    versions = meeting.source.versions.select_related("stored").defer("stored__packed")
    latest = versions.order_by("-number").first()
    if latest is None:
        return None
    number = int(since) if since.isascii() and since.isdecimal() and len(since) < 7 else 1
    if meeting.revision == 1:
        return CitedVersion(latest, None, number)
    history = history_of(meeting)
    read = _first_reading(history, number)
    changes = [
        wording.until
        for wordings in history.former.values()
        for wording in wordings
        if wording.until > read and wording.fate != Fate.RESET and (not anchors or _is_in(wording, anchors))
    ]
    revision = history.revisions.get(max(changes, default=0))
    if revision is None:
        return CitedVersion(latest, None, number)
    return CitedVersion(latest, revision.made, number, revision.cause)


def _first_reading(history: MeetingHistory, version: int) -> int:
    """The revision from which on this version stood, or else the last one before it.

    What the archive decided or read otherwise since then is a change, too, though the version is the same.
    """
    known = [each for each in history.revisions.values() if each.version.number <= version]
    latest = max((each.version.number for each in known), default=version)
    return min((each.number for each in known if each.version.number == latest), default=1)


def _is_in(wording: Wording, anchors: Sequence[str]) -> bool:
    return wording.anchor in anchors or f"u{wording.address[0]}" in anchors


def removed_when(meeting: Meeting, anchor: str) -> str:
    """The day on which the paragraph of this address was removed, "" if none ever had it."""
    history = history_of(meeting) if meeting.revision > 1 else MeetingHistory()
    gone = [
        wording
        for address, wordings in history.former.items()
        for wording in wordings
        if address not in history.present and _is_in(wording, [anchor])
    ]
    revisions = [history.revisions[each.until] for each in gone if each.until in history.revisions]
    return dated(max(each.made for each in revisions)) if revisions else ""
