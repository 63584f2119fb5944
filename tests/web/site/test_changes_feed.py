"""Edits by publishers can be followed, all or those of one publisher or speaker."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.importing.importer import Importer
from archive.models import Source
from tests.importing.conftest import BRIEFING, TALKS

pytestmark = pytest.mark.django_db

EDITED = TALKS.replace("late this year", "early this year")


@pytest.fixture(autouse=True)
def edited() -> None:
    for name, text in {"talks.txt": TALKS, "briefing.txt": BRIEFING}.items():
        Importer().import_document(name, text.encode())
    Importer().import_document("talks.txt", EDITED.encode())


def entries(client: Client, query: str = "") -> list[str]:
    return re.findall("<entry.*?</entry>", client.get(f"/changes/feed/{query}").content.decode(), re.DOTALL)


def test_an_edit_is_told_with_its_kind_its_size_and_the_former_words(client: Client) -> None:
    (entry,) = entries(client)
    assert "5 March 1999: Talks with Regent Michael Elphberg (1 altered)" in entry
    assert "1 words taken out, 1 put in" in entry
    assert "#u2-p2 was: “Then we spoke of the harvest, which is late this year.”" in entry
    assert '<category term="altered"' in entry
    assert "/versions/?from=1&amp;to=2" in entry


def test_a_first_reading_is_no_edit(client: Client) -> None:
    assert "Briefing" not in client.get("/changes/feed/").content.decode()


def test_edits_are_narrowed_by_publisher_and_speaker(client: Client) -> None:
    Source.objects.filter(name="talks.txt").update(site="zenda")
    Source.objects.filter(name="briefing.txt").update(site="strelsau")
    assert len(entries(client, "?publisher=zenda&speaker=hugo-sapt")) == 1
    assert not entries(client, "?publisher=strelsau")
    assert not entries(client, "?speaker=michael-elphberg")
    Source.objects.filter(name="talks.txt").update(site="", url="https://www.zenda.example/talks")
    assert len(entries(client, "?publisher=zenda.example")) == 1
    assert client.get("/changes/feed/?publisher=nobody").status_code == 404
    assert client.get("/changes/feed/?speaker=nobody").status_code == 404


def test_a_changed_title_alone_is_an_edit(client: Client) -> None:
    Importer().import_document("talks.txt", EDITED.replace("Talks with", "Long talks with").encode())
    entry = entries(client)[0]
    assert "Long talks with Regent Michael Elphberg (title or facts of the meeting)" in entry
    assert '<category term="retitled"' in entry


def test_the_feed_asks_the_database_as_often_for_many_edits_as_for_few(client: Client) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get("/changes/feed/")
        return len(queries)

    few = asked()
    Importer().import_document("briefing.txt", BRIEFING.replace("all of you", "everybody").encode())
    Importer().import_document("talks.txt", TALKS.encode())
    assert asked() == few
