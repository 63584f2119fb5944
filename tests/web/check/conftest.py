"""Meetings of Ruritania that are quoted, indexed."""

import datetime
from pathlib import Path

import pytest

from archive.models import Appearance, Meeting, Source, Speaker, Utterance
from archive.search.indexing.updates import index_pending
from tests.snapshots import Written

BRIDGE = "The bridge at Zenda was closed for 14 months, and 3,500 people crossed the river by boat."
WALLS = "We do not threaten any third country. Ruritania wants good roads, not tall walls."
MILLS = "Minister Tarlenheim told me in Strelsau that five mills stand idle this autumn."
DOUBTED = "Whoever laughs at steam engines has never waited in deep snow for a horse."


@pytest.fixture
def speeches(db: None, index: Path, written: Written) -> None:
    written.once("speeches", index, _write)


def _write() -> None:
    rudolf = Speaker.objects.create(slug="rudolf-elphberg", name="Rudolf Elphberg")
    hugo = Speaker.objects.create(slug="hugo-sapt", name="Hugo Sapt")
    add_meeting(1, rudolf, BRIDGE, WALLS)
    add_meeting(2, hugo, MILLS, note="speaks in Ruritanian, as interpreted")
    add_meeting(3, None, DOUBTED, doubt="two people have this label")
    index_pending()


def add_meeting(
    number: int, speaker: Speaker | None, *paragraphs: str, note: str = "", doubt: str = ""
) -> None:
    source = Source.objects.create(
        name=f"{number}.txt",
        sha256=f"{number:064}",
        media_type="text/plain",
        text="Talks",
        reader="plain",
        reader_version=1,
    )
    meeting = Meeting.objects.create(
        slug=f"1897-0{number}-03-talks",
        title=f"Talks {number}",
        date=datetime.date(1897, number, 3),
        place="Strelsau",
        kind="talks",
        language="en",
        source=source,
    )
    label = speaker.name if speaker else "Elphberg"
    said = Utterance.objects.create(
        meeting=meeting,
        position=1,
        number=1,
        kind="speech",
        speaker=speaker,
        label=label,
        note=note,
        doubt=doubt,
    )
    if speaker:
        Appearance.objects.create(meeting=meeting, speaker=speaker, name=label, position=1, turns=1)
    for at, text in enumerate(paragraphs, start=1):
        said.passages.create(position=at, number=at, text=text)
