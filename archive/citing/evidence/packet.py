"""The files of an evidence packet."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import IO, Any

from archive.citing.evidence.annotations import annotations
from archive.citing.evidence.bag import bagging_date, write_bag
from archive.citing.evidence.overview import overview
from archive.citing.evidence.provenance import provenance
from archive.citing.evidence.records import (
    Chosen,
    EvidencePacket,
    FormerWordingRecord,
    MeetingEvidence,
    PassageRecord,
    TurnRecord,
    VersionRecord,
)
from archive.citing.evidence.transcript_file import TranscriptFile, transcript_file

_VERIFIER = Path(__file__).with_name("verify.py")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
# Some systems know only paths of 260 characters.
_SHORT = 40
_README = """\
This is the place for a time stamp by an authority that you trust (RFC 3161). It proves that this packet was
as it is at that time.

    curl -H "Content-Type: application/timestamp-query" --data-binary @timestamp/request.tsq \\
        -o timestamp/reply.tsr ADDRESS-OF-THE-AUTHORITY

Put the authority's certificate beside it as timestamp/authority.pem. python verify.py then checks the stamp
with openssl, as does

    openssl ts -verify -in timestamp/reply.tsr -queryfile timestamp/request.tsq \\
        -CAfile timestamp/authority.pem
"""


def write_packet(packet: EvidencePacket, file: IO[bytes]) -> None:
    """Write the packet as a ZIP with one folder, a BagIt bag."""
    facts = {
        "Source-Organization": packet.archive,
        "External-Description": packet.title,
        "External-Identifier": packet.asked,
        "Bagging-Date": bagging_date(packet.made),
        "Bag-Software-Agent": packet.software,
    }
    write_bag(file, folder_name(packet), dict(_files(packet)), facts)


def folder_name(packet: EvidencePacket) -> str:
    """ "evidence-2015-03-03-talks-u3-p2", or by the number of passages."""
    first = packet.chosen[0]
    if len(packet.chosen) == 1:
        return f"evidence-{first.slug[:_SHORT]}-{first.anchor}"
    return f"evidence-{len(packet.chosen)}-passages"


def _files(packet: EvidencePacket) -> Iterator[tuple[str, bytes]]:
    meetings = {
        meeting.slug: MeetingFiles(meeting, number) for number, meeting in enumerate(packet.meetings, start=1)
    }
    for files in meetings.values():
        yield files.transcript_path, files.transcript.text.encode()
        for version in files.meeting.versions:
            if version.data is not None:
                yield files.bytes_path(version), version.data
            if version.decoded and not version.decoded.codec:
                yield files.text_path(version), version.decoded.text.encode()
        for place, source in enumerate(files.meeting.further, start=1):
            for version in source.versions:
                if version.data is not None:
                    yield files.bytes_path(version, place), version.data
    passages = [PassageFacts(chosen, meetings[chosen.slug]) for chosen in packet.chosen]
    listed = {
        "packet": {
            "title": packet.title,
            "asked": packet.asked,
            "archive": packet.archive,
            "software": packet.software,
            "made": _time(packet.made),
            "remark": packet.remark,
        },
        "meetings": [files.as_dict() for files in meetings.values()],
        "passages": [passage.as_dict() for passage in passages],
    }
    yield "data/passages.json", _json(listed)
    yield "data/annotations.jsonld", _json(annotations(listed))
    yield "data/provenance.jsonld", _json(provenance(listed))
    yield "index.html", overview(packet, listed).encode()
    yield "verify.py", _VERIFIER.read_bytes()
    yield "timestamp/README.txt", _README.encode()


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


@dataclass(frozen=True)
class MeetingFiles:
    """A meeting, and where its files are in the packet."""

    meeting: MeetingEvidence
    number: int

    @property
    def folder(self) -> str:
        return f"data/meetings/{self.number}-{self.meeting.slug[:_SHORT]}"

    @property
    def transcript_path(self) -> str:
        return f"{self.folder}/transcript.txt"

    @cached_property
    def transcript(self) -> TranscriptFile:
        return transcript_file(self.meeting)

    @cached_property
    def turns(self) -> Mapping[str, tuple[TurnRecord, PassageRecord]]:
        """Passages by anchor, each with its turn."""
        turns = self.meeting.turns
        return {passage.anchor: (turn, passage) for turn in turns for passage in turn.passages}

    @cached_property
    def locations(self) -> Mapping[str, list[dict[str, Any]]]:
        """Where each passage stands in the versions of the source, by anchor; the latest version first."""
        anchors = list(self.turns)
        found: dict[str, list[dict[str, Any]]] = {anchor: [] for anchor in anchors}
        for version in reversed(self.meeting.versions):
            if not version.decoded:
                continue
            located = version.decoded.locate([passage.words for _, passage in self.turns.values()])
            for anchor, location in zip(anchors, located, strict=True):
                if location:
                    found[anchor].append(
                        {
                            "version": version.number,
                            "file": self.bytes_path(version)
                            if version.decoded.codec
                            else self.text_path(version),
                            "encoding": version.decoded.codec or "utf-8",
                            "markup": version.decoded.markup,
                            "start": location.start,
                            "end": location.end,
                            "first_byte": location.first_byte,
                            "last_byte": location.last_byte,
                            "exact": location.exact,
                        }
                    )
        return found

    def bytes_path(self, version: VersionRecord, further: int = 0) -> str:
        """`further`: the number of the further source that it is a version of, 0 for the meeting's own."""
        name = _NOT_IN_NAMES.sub("-", version.name.rpartition("/")[2])[-_SHORT:].lstrip(".-") or "source"
        folder = f"further/{further}" if further else "versions"
        return f"{self.folder}/{folder}/{version.number}/{name}"

    def text_path(self, version: VersionRecord) -> str:
        return f"{self.folder}/versions/{version.number}.text.txt"

    def as_dict(self) -> dict[str, Any]:
        meeting = self.meeting
        return {
            "slug": meeting.slug,
            "title": meeting.title,
            "date": meeting.date,
            "place": meeting.place,
            "language": meeting.language,
            "address": meeting.address,
            "publisher": meeting.publisher,
            "transcript": self.transcript_path,
            "reading_notes": list(meeting.warnings),
            "versions": [self._version(version) for version in meeting.versions],
            "further_sources": [
                {
                    "name": source.name,
                    "publisher": source.publisher,
                    "versions": [self._version(version, place) for version in source.versions],
                }
                for place, source in enumerate(meeting.further, start=1)
            ],
        }

    def _version(self, version: VersionRecord, further: int = 0) -> dict[str, Any]:
        is_decoded = version.decoded is not None and not version.decoded.codec
        return {
            "number": version.number,
            "name": version.name,
            "media_type": version.media_type,
            "sha256": version.sha256,
            "address": version.address,
            "first_read": _time(version.first_read),
            "last_read": _time(version.last_read),
            "fetched": _time(version.fetched),
            "reader": version.reader,
            "reader_version": version.reader_version,
            "file": self.bytes_path(version, further) if version.data is not None else None,
            "text": self.text_path(version) if is_decoded else None,
        }


@dataclass(frozen=True)
class PassageFacts:
    """A chosen passage, and what the packet says of it."""

    chosen: Chosen
    files: MeetingFiles

    def as_dict(self) -> dict[str, Any]:
        meeting, anchor = self.files.meeting, self.chosen.anchor
        head = {"meeting": meeting.slug, "anchor": anchor, "address": f"{meeting.address}#{anchor}"}
        if anchor not in self.files.turns:
            gone = next(passage for passage in meeting.gone if passage.anchor == anchor)
            return head | {"words": "", "gone": True, "former": [_former(each) for each in gone.former]}
        turn, passage = self.files.turns[anchor]
        start, end = self.chosen.span
        place = self.files.transcript.places[anchor]
        return head | {
            "words": passage.words[start:end],
            "passage": passage.words,
            "within": [start, end],
            "gone": False,
            "kind": turn.kind,
            "speaker": turn.speaker or None,
            "speaker_address": turn.speaker_address or None,
            "label": turn.label or None,
            "role": turn.role or None,
            "note": turn.note or None,
            "inferred": turn.inferred,
            "doubt": turn.doubt or None,
            "transcript": {
                "file": self.files.transcript_path,
                "start": place + start,
                "end": place + end,
                "prefix": self.files.transcript.before(place + start),
                "suffix": self.files.transcript.after(place + end),
            },
            "located": self.files.locations[anchor],
            "former": [_former(each) for each in passage.former],
        }


def _former(wording: FormerWordingRecord) -> dict[str, Any]:
    return {
        "words": wording.words,
        "speaker": wording.speaker or None,
        "label": wording.label or None,
        "since": _time(wording.since),
        "until": _time(wording.until),
        "fate": wording.fate,
        "cause": wording.cause,
    }


def _time(time: datetime | None) -> str | None:
    return time.isoformat(timespec="seconds") if time else None
