"""What goes into an evidence packet, as plain values."""

from dataclasses import dataclass
from datetime import datetime

from archive.citing.evidence.locating import DecodedSource


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """A version of a source. `data`: its bytes, None where they were not kept when it was read.

    `decoded`: the text that passages are looked for in. `file`: path of the bytes in the packet.
    """

    number: int
    name: str
    media_type: str
    sha256: str
    address: str
    first_read: datetime
    last_read: datetime
    fetched: datetime | None
    reader: str
    reader_version: int
    data: bytes | None = None
    decoded: DecodedSource | None = None


@dataclass(frozen=True, slots=True)
class FormerWordingRecord:
    """What the address of a passage said for a time. `cause`: of its end, as "edit by the publisher"."""

    words: str
    speaker: str
    label: str
    since: datetime
    until: datetime
    fate: str
    cause: str


@dataclass(frozen=True, slots=True)
class PassageRecord:
    """A passage. `words` are empty where it is gone, and stand in the last of `former` then."""

    anchor: str
    words: str
    former: tuple[FormerWordingRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """An utterance. `speaker` is empty for unnamed voices and in doubt; `doubt` then is the reason."""

    anchor: str
    kind: str
    speaker: str
    speaker_address: str
    label: str
    role: str
    note: str
    inferred: bool
    doubt: str
    passages: tuple[PassageRecord, ...]

    @property
    def heading(self) -> str:
        """Who speaks, as a line above the words; "" for narration and headings."""
        if self.doubt:
            return f"[speaker not certain: {self.doubt}]"
        name = self.speaker or self.label
        parts = (name, self.role if self.speaker else "", self.note and f"({self.note})")
        inferred = "[speaker inferred]" if self.inferred else ""
        return " ".join(filter(None, (", ".join(filter(None, parts)), inferred)))


@dataclass(frozen=True, slots=True)
class FurtherSource:
    """Another source that tells the same meeting, with its versions, oldest first."""

    name: str
    publisher: str
    versions: tuple[VersionRecord, ...]


@dataclass(frozen=True, slots=True)
class MeetingEvidence:
    """A meeting with all its turns, the versions of its source, oldest first, and what is gone from it."""

    slug: str
    title: str
    date: str
    place: str
    language: str
    address: str
    publisher: str
    turns: tuple[TurnRecord, ...]
    versions: tuple[VersionRecord, ...]
    gone: tuple[PassageRecord, ...] = ()
    warnings: tuple[str, ...] = ()
    further: tuple[FurtherSource, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """A passage that the packet is about: meeting, anchor, and the span of the words in it."""

    slug: str
    anchor: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class EvidencePacket:
    """`asked`: the address by which the packet was asked for. `remark`: as "the first 200 of 1,234".

    `software`: name and version of what made it. `made`: the only thing that differs between two packets
    of the same input.
    """

    title: str
    asked: str
    archive: str
    software: str
    made: datetime
    meetings: tuple[MeetingEvidence, ...]
    chosen: tuple[Chosen, ...]
    remark: str = ""
