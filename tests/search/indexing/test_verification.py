"""The index is held against the archive, and mended where it differs."""

import io
import random
from typing import Any

import numpy as np
import pytest
from django.core.management import CommandError, call_command
from haystack import connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.curation.decisions import merge
from archive.models import Appearance, Meeting, Passage, Speaker, Utterance
from archive.search.api import search
from archive.search.indexing.updates import index_pending
from archive.search.indexing.verification import Differences, differences, repair
from archive.search.types import IndexBusy
from archive.search_indexes import PassageIndex
from tests.chance import examples
from tests.search.conftest import Add


def numbers(found: Differences) -> tuple[int, int, int, int]:
    return len(found.missing), len(found.stale), len(found.orphaned), len(found.faulty)


def backend() -> Any:
    return connections["default"].get_backend()


def test_an_index_that_was_just_written_differs_in_nothing(add: Add) -> None:
    add("gas", "oil " * 70_000)
    add("coal", kind="question", speaker="")
    assert differences().count == 0


def test_a_passage_that_is_not_in_the_index_is_missing(add: Add) -> None:
    add("gas", "oil")
    backend().remove(Passage.objects.get(text="oil"))
    assert numbers(differences()) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("model", "change"),
    [
        (Passage, {"text": "coal"}),
        (Utterance, {"role": "Minister"}),
        (Utterance, {"kind": "question"}),
        (Utterance, {"speaker": None}),
        (Meeting, {"place": "Sochi"}),
        (Meeting, {"date": "1999-01-01"}),
        (Meeting, {"kind": "interview"}),
        (Meeting, {"country_codes": "KG"}),
        (Speaker, {"slug": "ada-king"}),
    ],
)
def test_whatever_changes_behind_the_back_of_the_index_is_stale(
    add: Add, model: Any, change: dict[str, Any]
) -> None:
    add("gas")
    add("oil", speaker="Alan Turing")
    model.objects.filter(pk=model.objects.order_by("pk").first().pk).update(**change)
    found = differences()
    assert numbers(found) == (0, 1, 0, 0)
    assert repair(found) == 1
    assert differences().count == 0


def test_a_passage_that_is_gone_from_the_archive_is_orphaned(add: Add) -> None:
    add("gas", "oil")
    gone = add("coal")
    Meeting.objects.filter(pk=gone.pk).delete()
    Passage.objects.get(text="oil").delete()
    assert numbers(differences()) == (0, 0, 2, 0)


def test_a_passage_that_is_in_the_index_twice_is_orphaned_once(add: Add) -> None:
    meeting = add("gas", "oil")
    documents = [PassageIndex().full_prepare(Passage.objects.get(text="gas"))]
    backend().replace_meetings([], documents)
    assert numbers(differences()) == (0, 0, 1, 0)
    assert repair(differences()) == 1
    assert search("gas").total == 1
    assert differences().count == 0
    assert Meeting.objects.get().pk == meeting.pk


def test_a_passage_that_can_not_be_found_by_all_its_words_is_faulty(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("gas")
    monkeypatch.setattr("archive.search_indexes.folded_words", lambda text: (*text.split(), "more"))
    add("oil and coal")
    assert numbers(differences()) == (0, 0, 0, 1)


def test_an_index_that_is_not_there_is_unusable_and_is_built(add: Add) -> None:
    add("gas", indexed=False)
    assert differences().unusable
    repair(differences())
    assert differences().count == 0


def test_the_command_reports_and_fails_and_with_repair_mends(add: Add) -> None:
    meeting = add("gas", "oil")
    Passage.objects.filter(text="oil").update(text="coal")
    said = io.StringIO()
    with pytest.raises(CommandError, match="--repair"):
        call_command("verify_index", stdout=said)
    assert "stale              1 passages" in said.getvalue()
    assert meeting.slug in said.getvalue()
    call_command("verify_index", "--repair", stdout=io.StringIO())
    call_command("verify_index", stdout=io.StringIO())
    assert search("coal").total == 1


def test_the_command_says_who_keeps_it_waiting(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy() -> None:
        raise IndexBusy("Another process is writing.")

    add("gas")
    monkeypatch.setattr("archive.search.indexing.verification.writing", busy)
    with pytest.raises(CommandError, match="Another process"):
        call_command("verify_index", stdout=io.StringIO())


def test_updating_finds_changes_that_nobody_told_of(add: Add) -> None:
    add("gas")
    Passage.objects.update(text="coal")
    call_command("update_index", stdout=io.StringIO())
    assert search("coal").total == 1
    assert differences().count == 0


def test_nothing_differs_after_speakers_were_merged(add: Add) -> None:
    add("gas", speaker="Ada Lovelace")
    add("oil", speaker="A. Lovelace")
    for utterance in Utterance.objects.all():
        Appearance.objects.create(meeting=utterance.meeting, speaker=utterance.speaker, name="A", turns=1)
    keep, other = Speaker.objects.order_by("-name")
    merge(keep, [other])
    index_pending()
    assert differences().count == 0


@settings(
    max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(texts=st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_no_text_makes_a_difference_of_its_own(add: Add, texts: list[str]) -> None:
    random.seed()  # each example starts with the same one, and Whoosh names its segments by chance
    Meeting.objects.all().delete()
    add(*(text.replace("\0", " ") for text in texts))
    found = differences()
    assert (len(found.stale), len(found.faulty), len(found.missing)) == (0, 0, 0)
    assert np.all(found.orphaned >= 0)
