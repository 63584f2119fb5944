"""The export says which versions a meeting has, and what its addresses said before."""

import hashlib
from typing import Any

import pytest

from archive.importing.importer import Importer
from archive.management.export import meetings
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db

HARVEST = "Then we spoke of the harvest, which is late this year."


def exported(*texts: str) -> dict[str, Any]:
    for text in texts:
        Importer().import_document("talks.txt", text.encode())
    (meeting,) = meetings()
    return meeting


def test_every_paragraph_has_its_address() -> None:
    utterances = exported(TALKS)["utterances"]
    assert utterances[1]["anchors"] == ["u2-p1", "u2-p2"]
    assert all(len(each["anchors"]) == len(each["paragraphs"]) for each in utterances)


def test_versions_are_told_oldest_first_by_the_hashes_of_their_bytes() -> None:
    mended = TALKS.replace("late", "early")
    versions = exported(TALKS, mended)["versions"]
    assert [each["sha256"] for each in versions] == [
        hashlib.sha256(text.encode()).hexdigest() for text in (TALKS, mended)
    ]
    assert versions[0]["read"] < versions[1]["read"]
    assert (versions[0]["fetched"], versions[0]["url"]) == (None, "")


def test_a_meeting_that_never_changed_has_no_former_wordings() -> None:
    assert "former" not in exported(TALKS)


def test_former_words_are_told_with_the_times_between_which_they_stood() -> None:
    meeting = exported(TALKS, TALKS.replace("late", "early"))
    (former,) = meeting["former"]
    assert (former["anchor"], former["text"], former["speaker"]) == ("u2-p2", HARVEST, "hugo-sapt")
    assert former["since"] < former["until"]
    assert former["cause"] == "edit by the publisher"


def test_a_former_speaker_is_told_with_the_words_of_that_time() -> None:
    meeting = exported(TALKS, TALKS.replace("Hugo Sapt: So do I.", "Regent Michael Elphberg: So do I."))
    (former,) = meeting["former"]
    assert (former["text"], former["speaker"]) == ("So do I.", "hugo-sapt")


def test_a_removed_passage_is_told() -> None:
    meeting = exported(TALKS, TALKS.replace(HARVEST, ""))
    (former,) = meeting["former"]
    assert (former["anchor"], former["text"], former["fate"]) == ("u2-p2", HARVEST, "removed")
