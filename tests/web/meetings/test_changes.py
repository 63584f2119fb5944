"""A meeting's page marks what changed, and answers for every address that it ever had."""

import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.importing.importer import Importer
from archive.models import Meeting
from tests.html import folded
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db

HARVEST = "Then we spoke of the harvest, which is late this year."
Shown = Callable[..., str]


@pytest.fixture
def shown(client: Client) -> Shown:
    """The page of the talks after these versions were imported, one after the other."""

    def run(*texts: str, below: str = "") -> str:
        for text in texts:
            Importer().import_document("talks.txt", text.encode())
        return folded(client.get(f"{Meeting.objects.get().get_absolute_url()}{below}").content.decode())

    return run


def test_a_page_that_never_changed_says_nothing_of_changes(shown: Shown) -> None:
    assert "Changed since first read" not in shown(TALKS)


def test_an_altered_passage_shows_what_was_taken_out_and_put_in(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace("late this", "early this"))
    assert "Changed since first read</a>: 1 passage." in page
    assert "which is <del>late</del><ins>early</ins> this year." in page
    assert "Changed by the publisher on" in page


def test_words_given_to_another_speaker_are_said_so_aloud(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace("Hugo Sapt: So do I.", "Regent Michael Elphberg: So do I."))
    assert "<strong>1 of them given to another speaker</strong>" in page
    assert "these words were Hugo Sapt’s; now they are Michael Elphberg’s." in page


def test_a_removed_passage_answers_with_its_words_in_its_place(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace(HARVEST, ""))
    stone = re.search(r'id="u2-p1">.*?id="u2-p2">(.*?)</div>.*id="u3"', page)
    assert stone
    assert f"<blockquote><del>{HARVEST}</del></blockquote>" in stone[1]
    assert "said by Hugo Sapt, was removed by the publisher on" in stone[1]


def test_a_removed_turn_keeps_its_address(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace("Hugo Sapt: So do I.", ""))
    assert re.search(r'id="u4"></span><div class="gone repeat" id="u4-p1">', page)


def test_every_address_stands_once_on_the_page(shown: Shown) -> None:
    mended = TALKS.replace("The talks took place in the castle.", "").replace("an hour.\n\n", "an hour. ")
    page = shown(TALKS, mended, TALKS)
    for anchor in ("u1", "u1-p1", "u2", "u2-p1", "u2-p2", "u3", "u3-p1", "u4", "u4-p1"):
        assert page.count(f'id="{anchor}"') == 1, anchor


def test_former_words_are_shown_as_text(shown: Shown) -> None:
    page = shown(TALKS.replace("harvest", "harvest <b>now</b>"), TALKS)
    assert "&lt;b&gt;now&lt;/b&gt;" in page


def test_a_page_asks_the_database_as_often_for_many_changes_as_for_few(shown: Shown, client: Client) -> None:
    shown(TALKS, TALKS.replace("late", "early"))
    address = Meeting.objects.get().get_absolute_url()

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
            client.get(f"{address}versions/")
        return len(queries)

    few = asked()
    shown(TALKS.replace("early", "late").replace("So do I", "I do").replace("castle", "fort"), TALKS)
    assert asked() == few


def test_the_versions_are_listed_with_their_hashes_and_what_changed(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace("late this", "early this"), below="versions/")
    assert "Passages: 1 altered; words:" in page
    assert "words: 1 taken out, 1 put in" in page
    assert page.count("SHA-256 <code>") == 2


def test_any_two_readings_are_compared(shown: Shown) -> None:
    texts = [TALKS, TALKS.replace("late this", "early this"), TALKS.replace(HARVEST, "")]
    page = shown(*texts, below="versions/?from=1&to=2")
    assert "which is <del>late</del><ins>early</ins> this year." in page
    assert "So do I." not in page
    assert "So do I." in shown(below="versions/?from=1&to=2&text=whole")
    assert f"<del>{HARVEST}</del>" in shown(below="versions/?from=1&to=3")


def test_a_speaker_is_compared_too(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace("Hugo Sapt: So", "Regent Michael Elphberg: So"), below="versions/")
    assert "<del>Hugo Sapt</del> <ins>Michael Elphberg</ins>" in page


@pytest.mark.parametrize("query", ["?from=9", "?from=x", "?to=99999999999"])
def test_a_reading_that_is_none_is_not_found(shown: Shown, client: Client, query: str) -> None:
    shown(TALKS)
    assert client.get(f"{Meeting.objects.get().get_absolute_url()}versions/{query}").status_code == 404


def test_every_version_can_be_had_as_it_came(shown: Shown, client: Client) -> None:
    mended = TALKS.replace("late this", "early this")
    shown(TALKS, mended)
    address = Meeting.objects.get().get_absolute_url()
    assert client.get(f"{address}versions/1/").content == TALKS.encode()
    response = client.get(f"{address}versions/2/")
    assert response.content == mended.encode()
    assert response["Content-Disposition"] == 'attachment; filename="talks.txt"'
    assert client.get(f"{address}versions/3/").status_code == 404


def test_a_citation_names_its_version_and_says_whether_it_changed_since(shown: Shown) -> None:
    mended = TALKS.replace("late this", "early this")
    page = shown(TALKS, mended, below="cite/?passage=u2-p2")
    assert "Made from version 2, read" in page
    assert "<strong>Changed since version 1</strong>: these words on" in page
    assert "Changed since" not in shown(below="cite/?passage=u2-p2&version=2")
    assert "Changed since" not in shown(below="cite/?passage=u2-p1")
    assert "Changed since" in shown(below="cite/")
    assert "From version 2, read" in shown(below="cite.bib?passage=u2-p2")
    assert "From version 2, read" in shown(below="cite.txt?passage=u2-p2")
    for form in ("bib", "ris", "json", "txt"):
        assert "changed since version 1, on" in shown(below=f"cite.{form}?passage=u2-p2")
        assert "changed since" not in shown(below=f"cite.{form}?passage=u2-p2&version=2")


def test_a_citation_of_the_only_version_needs_no_number(shown: Shown) -> None:
    assert "From version" not in shown(TALKS, below="cite.txt?passage=u2-p2")


def test_a_removed_passage_can_no_more_be_cited_and_that_is_said(shown: Shown) -> None:
    page = shown(TALKS, TALKS.replace(HARVEST, ""), below="cite/?passage=u2-p2")
    assert "The paragraph at that address was removed on" in page
