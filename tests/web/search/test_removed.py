"""Words that an edit removed can be searched."""

import pytest
from django.test import Client

from archive.importing.importer import Importer
from archive.models import FormerPassage
from tests.html import folded
from tests.importing.conftest import BRIEFING, TALKS

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def edited() -> None:
    first = TALKS.replace("So do I.", "So do I. We will never close the border with our neighbours.")
    for name, text in {"talks.txt": first, "briefing.txt": BRIEFING}.items():
        Importer().import_document(name, text.encode())
    Importer().import_document(
        "talks.txt", first.replace("never ", "").replace("late this", "early this").encode()
    )


def found(client: Client, query: str) -> str:
    return folded(client.get("/search/", {"q": query}).content.decode())


def test_a_removed_word_is_found_with_what_stood_around_it(client: Client) -> None:
    page = found(client, "never in:removed")
    assert "1 change that removed" in page
    assert "We will <del>never </del>close the border" in page
    assert "#u4-p1" in page


def test_a_word_that_still_stands_is_not_removed(client: Client) -> None:
    assert "0 changes" in found(client, "border in:removed")
    assert "1 change " in found(client, "in:removed never border")


def test_without_words_all_that_was_removed_is_shown(client: Client) -> None:
    page = found(client, "in:removed")
    assert "2 changes" in page
    assert "<del>late</del><ins>early</ins>" in page


def test_other_forms_of_a_word_and_phrases_are_found(client: Client) -> None:
    assert "1 change " in found(client, '"never closing" OR "will never close" in:removed')
    assert "0 changes" in found(client, '"close never" in:removed')


def test_removed_words_are_narrowed_by_speaker(client: Client) -> None:
    assert "1 change " in folded(
        client.get("/search/", {"q": "never in:removed", "speaker": "hugo-sapt"}).content.decode()
    )


def test_removed_words_are_those_that_were_said_or_those_of_the_page_as_is_chosen(client: Client) -> None:
    FormerPassage.objects.filter(text__contains="late this").update(kind="narration")
    assert "1 change " in found(client, "in:removed")
    page = folded(client.get("/search/", {"q": "in:removed", "text": "written"}).content.decode())
    assert "1 change " in page
    assert "<del>late</del><ins>early</ins>" in page
    assert "2 changes" in folded(client.get("/search/", {"q": "in:removed", "text": "both"}).content.decode())


@pytest.mark.parametrize(
    "query", ['in:removed "', "in:removed -never", "in:removed )(", "in:removed speaker:sapt"]
)
def test_whatever_is_typed_is_answered(client: Client, query: str) -> None:
    assert client.get("/search/", {"q": query}).status_code == 200
