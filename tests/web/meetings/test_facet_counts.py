"""Facets of a narrowed list say how many of its meetings have each value, however many it leaves."""

import datetime
import random
from collections import Counter
from pathlib import Path
from typing import TypeVar

import pytest
from django.http import QueryDict

from archive.models import Appearance, Meeting, Source, Speaker, Tag
from archive.parsing.transcript import DatePrecision
from archive.web.meetings.facet_counts import counted_values
from archive.web.meetings.filters import filters_of
from archive.web.meetings.meeting_list import MeetingList, MeetingSelection
from archive.web.periods import Period
from tests.snapshots import Written

pytestmark = pytest.mark.django_db

Value = TypeVar("Value")

# Of each parameter a value that most meetings have, and one that few have.
ASKED = [
    "language=en",
    "language=fi",
    "kind=talks",
    "kind=address",
    "place=Zenda",
    "place=Strelsau",
    "country=RU",
    "country=FI",
    "topic=Harvest",
    "topic=Tolls",
    "speaker=rudolf",
    "speaker=rosa",
    "language=en&speaker=rudolf",
    "kind=talks&country=FI&topic=Harvest",
]


@pytest.fixture
def archive(index: Path, written: Written) -> None:
    written.once("meetings with many facets", index, _write)


def _write() -> None:
    chance = random.Random(3)  # noqa: S311 - no secret
    slugs = "rudolf sapt rosa fritz michael flavia antoinette".split()
    speakers = [Speaker.objects.create(slug=slug, name=slug.title()) for slug in slugs]
    tags = [Tag.objects.create(kind="topic", name=name) for name in ("Harvest", "Tolls")]

    def mostly(frequent: Value, rare: Value) -> Value:
        return rare if chance.random() > 0.75 else frequent

    for number in range(40):
        source = Source.objects.create(
            name=f"{number}.txt", sha256=f"{number:064}", text="", reader="general", reader_version=1
        )
        meeting = Meeting.objects.create(
            slug=f"talks-{number}",
            title="Talks",
            source=source,
            date=datetime.date(chance.choice([1999, 2001]), 3, 5),
            date_precision=mostly(DatePrecision.DAY, DatePrecision.UNKNOWN),
            language=mostly("en", "fi"),
            kind=mostly("talks", "address"),
            place=mostly("Zenda", chance.choice(["", "Strelsau"])),
            country_codes=mostly("RU", "FI RU"),
            has_transcript=mostly(True, False),
        )
        meeting.tags.set({mostly(*tags)})
        for speaker in chance.choices(speakers, weights=(6, 3, 1, 1, 1, 1, 1), k=3):
            Appearance.objects.create(meeting=meeting, speaker=speaker, name=speaker.name, turns=number % 4)


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("every", [False, True], ids=["transcripts", "all"])
@pytest.mark.parametrize("year", [None, 1999])
@pytest.mark.parametrize("asked", ASKED)
def test_counts_are_those_of_the_meetings_that_are_shown(asked: str, year: int | None, every: bool) -> None:
    selection = MeetingSelection(every, filters_of(QueryDict(asked)))
    shown = selection.in_period(Period(year)) if year else selection.by_week()
    found = counted_values(shown, most=2)
    facts, tags, speakers = _counted_one_by_one(shown)
    assert found.facts == facts
    assert found.tags == tags
    assert list(found.speakers.items()) == sorted(speakers.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
    assert not counted_values(shown, most=None).speakers


def _counted_one_by_one(meetings: MeetingList) -> tuple[Counter[tuple[str, str]], Counter[int], Counter[int]]:
    facts: Counter[tuple[str, str]] = Counter()
    tags: Counter[int] = Counter()
    speakers: Counter[int] = Counter()
    for each in meetings.shown:
        values = {"place": each.place, "kind": each.kind, "language": each.language}
        facts.update(pair for pair in {**values, "countries": each.country_codes}.items() if pair[1])
        tags.update(each.tags.values_list("pk", flat=True))
        speakers.update({row.speaker_id for row in each.appearances.all() if row.turns and row.speaker_id})
    return facts, tags, speakers
