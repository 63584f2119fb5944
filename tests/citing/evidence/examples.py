"""A packet of talks in Zenda: a page in two versions, and a paper whose bytes are no text."""

import io
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from archive.citing.evidence.locating import DecodedSource, decoded_source
from archive.citing.evidence.packet import write_packet
from archive.citing.evidence.records import (
    Chosen,
    EvidencePacket,
    FormerWordingRecord,
    FurtherSource,
    MeetingEvidence,
    PassageRecord,
    TurnRecord,
    VersionRecord,
)

PAGE = """<!doctype html><html><head><title>Talks</title><style>p {{ color: red }}</style></head>
<body><h1>Talks</h1><p><b>Rudolf Elphberg</b>: We will{never} close the border &mdash; to&nbsp;anybody.</p>
<p>“The harvest is late”, we said in Zenda.</p></body></html>
"""
FORMER, NOW = PAGE.format(never="").encode(), PAGE.format(never=" never").encode()
FURTHER = PAGE.format(never=" ever").encode()
SCAN = b"%PDF-1.4\xff\xfe made up"
FIRST, SECOND = datetime(2015, 3, 3, 12, tzinfo=UTC), datetime(2015, 3, 9, 8, 30, tzinfo=UTC)
MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def version(number: int, data: bytes, name: str = "2015/03/talks.html", **facts: str) -> VersionRecord:
    decoded = decoded_source(data, "utf-8") or DecodedSource("Hugo Sapt: Why?\nIt rained.", "", markup=False)
    return VersionRecord(
        number=number,
        name=name,
        media_type=facts.get("media_type", "text/html"),
        sha256=sha256(data).hexdigest(),
        address="https://zenda.example/talks?a=1&b=2",
        first_read=(FIRST, SECOND)[number - 1],
        last_read=(FIRST, SECOND)[number - 1],
        fetched=None,
        reader="general",
        reader_version=3,
        data=data,
        decoded=decoded,
    )


def turn(number: int, speaker: str, *passages: PassageRecord, **facts: str) -> TurnRecord:
    return TurnRecord(
        anchor=f"u{number}",
        kind="speech",
        speaker=speaker,
        speaker_address=f"https://archive.example/speakers/{number}/" if speaker else "",
        label=facts.get("label", speaker),
        role=facts.get("role", ""),
        note="",
        inferred=False,
        doubt=facts.get("doubt", ""),
        passages=passages,
    )


ALTERED = FormerWordingRecord(
    "We will close the border — to anybody.",
    "Rudolf Elphberg",
    "Rudolf Elphberg",
    FIRST,
    SECOND,
    "altered",
    "edit by the publisher",
)
TALKS = MeetingEvidence(
    slug="2015-03-03-talks",
    title="Talks with <Hugo> & “friends”",
    date="2015-03-03",
    place="Zenda",
    language="en",
    address="https://archive.example/meetings/2015-03-03-talks/",
    publisher="the Court of Ruritania",
    turns=(
        turn(
            1,
            "Rudolf Elphberg",
            PassageRecord("u1-p1", "We will never close the border — to anybody.", (ALTERED,)),
            PassageRecord("u1-p2", "“The harvest is late”, we said in Zenda."),
            role="Regent",
        ),
    ),
    versions=(version(1, FORMER), version(2, NOW)),
    gone=(PassageRecord("u1-p3", "", (ALTERED,)),),
    further=(FurtherSource("zenda/talks.html", "the City of Zenda", (version(1, FURTHER),)),),
)
PAPER = MeetingEvidence(
    slug="2016-01-01-paper",
    title="A paper",
    date="2016",
    place="",
    language="en",
    address="https://archive.example/meetings/2016-01-01-paper/",
    publisher="",
    turns=(
        turn(1, "", PassageRecord("u1-p1", "Why?"), label="Question"),
        turn(2, "", PassageRecord("u2-p1", "It rained."), doubt="either of two people"),
    ),
    versions=(version(1, SCAN, "paper.pdf", media_type="pdf"),),
)
PACKET = EvidencePacket(
    title="Search: border",
    asked="https://archive.example/search/?q=border&format=zip",
    archive="Transcript Archive",
    software="Transcript Archive 1.2.3",
    made=MADE,
    meetings=(TALKS, PAPER),
    chosen=(
        Chosen("2015-03-03-talks", "u1-p1", (8, 30)),
        Chosen("2015-03-03-talks", "u1-p2", (0, 40)),
        Chosen("2015-03-03-talks", "u1-p3", (0, 0)),
        Chosen("2016-01-01-paper", "u2-p1", (0, 10)),
    ),
)


def packed(packet: EvidencePacket = PACKET) -> bytes:
    file = io.BytesIO()
    write_packet(packet, file)
    return file.getvalue()


def unpacked(folder: Path, packet: EvidencePacket = PACKET) -> Path:
    """The packet's own folder, unpacked into this one."""
    with zipfile.ZipFile(io.BytesIO(packed(packet))) as package:
        package.extractall(folder)
    (inner,) = folder.iterdir()
    return inner


def verify(folder: Path) -> "subprocess.CompletedProcess[str]":
    """What the packet's own check says, by a Python that has nothing but its standard library."""
    command = [sys.executable, "-I", "-S", "-B", str(folder / "verify.py")]
    return subprocess.run(command, capture_output=True, text=True, check=False)
