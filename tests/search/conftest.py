"""Meetings made by hand, in an index of the test's own."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils.text import slugify

from archive.models import Meeting, Passage, Source, Speaker, Utterance
from archive.search.api import ResultPage, Sort, found_keys, loaded
from archive.search.indexing.updates import index_pending
from tests.snapshots import Written

Add = Callable[..., Meeting]
Added = Callable[..., None]


@pytest.fixture
def add(db: None, index: Path) -> Add:
    """Adds a meeting of one utterance with these paragraphs, and indexes it."""

    def run(
        *paragraphs: str,
        speaker: str = "Ada Lovelace",
        date: str = "2021-02-24",
        kind: str = "speech",
        indexed: bool = True,
        **fields: Any,
    ) -> Meeting:
        number = Source.objects.count() + 1
        source = Source.objects.create(
            name=f"{number}.txt",
            sha256=f"{number:064}",
            media_type="text/plain",
            reader="none",
            reader_version=1,
        )
        meeting = Meeting.objects.create(
            slug=f"{date}-{number}",
            date=datetime.date.fromisoformat(date),
            source=source,
            **{
                "title": f"Meeting {number}",
                "language": "en",
                "kind": "meeting",
                "place": "Bishkek",
                **fields,
            },
        )
        add_utterance(meeting, *paragraphs, speaker=speaker, kind=kind)
        if indexed:
            index_pending()
        return meeting

    return run


@pytest.fixture
def added(add: Add, index: Path, written: Written) -> Added:
    """Adds a meeting of these paragraphs to an archive of nothing: for tests of many cases of one archive."""

    def run(*paragraphs: str, **fields: Any) -> None:
        written.once(f"{paragraphs} {fields}", index, lambda: add(*paragraphs, **fields))

    return run


def add_utterance(
    meeting: Meeting, *paragraphs: str, speaker: str = "Ada Lovelace", kind: str = "speech", **flags: bool
) -> Utterance:
    person = (
        Speaker.objects.get_or_create(slug=slugify(speaker), defaults={"name": speaker})[0]
        if speaker
        else None
    )
    number = meeting.utterances.count() + 1
    utterance = Utterance.objects.create(
        meeting=meeting, position=number, number=number, kind=kind, speaker=person
    )
    Passage.objects.bulk_create(
        Passage(utterance=utterance, position=place, number=place, text=text, **flags)
        for place, text in enumerate(paragraphs, start=1)
    )
    Meeting.objects.filter(pk=meeting.pk).update(indexed=False)
    return utterance


def texts(page: ResultPage) -> list[str]:
    return [each.passage.text for hit in page.hits for each in (hit, *hit.folded)]


def found_passages(text: str, sort: Sort = Sort.RELEVANCE) -> Iterator[Passage]:
    """Every passage found, in the order of the pages."""
    return loaded(found_keys(text, sort=sort))
