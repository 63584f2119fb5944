"""The benchmark itself: that what it makes up is like the documents, and that it runs."""

import os
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from archive.importing.importer import Importer, Status
from archive.models import Meeting, Passage
from archive.search.api import Filters, TextKind, search
from archive.search.indexing.updates import rebuild
from tests.benchmarks.language import folded
from tests.benchmarks.likeness import SEEDS, Likeness, likeness_of
from tests.benchmarks.made_up import MadeUp, MadeUpMeeting
from tests.benchmarks.newcomers import Newcomers, Spelling
from tests.benchmarks.queries import queries
from tests.benchmarks.rows import fill

PASSAGES = 400


@pytest.fixture(scope="module")
def likeness() -> Likeness:
    return likeness_of(SEEDS)


@pytest.fixture(scope="module")
def meetings(likeness: Likeness) -> list[MadeUpMeeting]:
    return list(MadeUp(likeness).meetings(PASSAGES))


def texts(meetings: list[MadeUpMeeting]) -> list[str]:
    return [text for meeting in meetings for turn in meeting.turns for text in turn.paragraphs]


def test_the_same_is_made_up_each_time(likeness: Likeness, meetings: list[MadeUpMeeting]) -> None:
    assert list(MadeUp(likeness).meetings(PASSAGES)) == meetings


def test_paragraphs_have_the_lengths_and_the_pairs_of_words_of_the_documents(
    likeness: Likeness, meetings: list[MadeUpMeeting]
) -> None:
    made_up = texts(meetings)
    lengths = {len(paragraph) for paragraph in likeness.paragraphs}
    assert {len(text.split()) for text in made_up} <= lengths
    pairs = {pair for words in likeness.paragraphs for pair in pairwise(words)}
    found = [pair in pairs for text in made_up for pair in pairwise(text.split())]
    # All but those with a made-up word, or over the end of a paragraph.
    assert sum(found) > 0.6 * len(found)


def test_the_more_is_made_up_the_more_different_words_there_are(likeness: Likeness) -> None:
    few, many = (
        {folded(word) for text in texts(list(MadeUp(likeness).meetings(count))) for word in text.split()}
        for count in (PASSAGES, 8 * PASSAGES)
    )
    assert len(many) > 2 * len(few)


def test_what_came_often_comes_often_and_most_come_once() -> None:
    newcomers = Newcomers(np.random.default_rng(1))
    drawn = [number for _ in range(20) for number in newcomers.draw(500, 0.3).tolist()]
    counts = Counter(drawn)
    assert set(counts) == set(range(newcomers.count))
    assert sum(count == 1 for count in counts.values()) > len(counts) / 2
    assert max(counts.values()) > 100


def test_no_two_numbers_have_the_same_word() -> None:
    spelling = Spelling(["zenda", "strelsau", "ruritania"])
    assert len({spelling.word(number) for number in range(20_000)}) == 20_000


@pytest.mark.django_db
def test_made_up_documents_are_read_as_they_were_made(meetings: list[MadeUpMeeting]) -> None:
    importer = Importer()
    outcomes = [
        importer.import_document(f"{number}.txt", meeting.document().encode())
        for number, meeting in enumerate(meetings)
    ]
    assert {outcome.status for outcome in outcomes} == {Status.READ}
    assert Passage.objects.count() == len(texts(meetings))
    read = Meeting.objects.order_by("pk").values_list("date", "place", "title")
    assert list(read) == [(each.date, each.place, each.title) for each in meetings]


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_rows_written_straight_are_found_with_their_filters(
    likeness: Likeness, meetings: list[MadeUpMeeting]
) -> None:
    fill(meetings)
    assert rebuild() == len(texts(meetings))
    commonest = {"speaker": "vladimir-putin", "year": "2020", "place": "Bishkek", "kind": "meeting"}
    asked = queries(likeness, texts(meetings), commonest)
    assert len(asked) == len(set(map(str, asked))) == 30
    every = Filters(text_kind=TextKind.BOTH)
    assert all(search(query.text, every).total for query in asked[:11])
    found = search(asked[0].text, every)
    assert found.facets["speaker"][0].value == "vladimir-putin"


def test_the_search_is_measured_from_end_to_end(tmp_path: Path) -> None:
    arguments = "--sizes 40 --import-to 0 --only search --rounds 0 --stock 10".split()
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *arguments, "--work", str(tmp_path)],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not run.returncode, run.stderr
    for told in ("Search, 30 queries", "archive, page", "FTS5", "stock haystack", "MB"):
        assert told in run.stdout
