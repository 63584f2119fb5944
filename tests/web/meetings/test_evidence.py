import io
import json
import zipfile
from typing import Any

import pytest
from django.test import Client

from archive.models import Meeting
from tests.citing.evidence.test_gathering import keep, revise
from tests.web.conftest import Asked, Grow, Visit
from tests.web.ruritania import ADDRESS

EVIDENCE = f"{ADDRESS}evidence.zip"


def packet(client: Client, address: str) -> dict[str, Any]:
    """What the packet lists."""
    response = client.get(address)
    assert response.status_code == 200, response.content
    assert response["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(response.getvalue())) as package:
        (name,) = (name for name in package.namelist() if name.endswith("/passages.json"))
        content = json.loads(package.read(name))
    assert isinstance(content, dict)
    return content


def test_the_evidence_of_words_is_a_file_named_after_them(client: Client, talks: Meeting) -> None:
    response = client.get(f"{EVIDENCE}?passage=u3-p1&text=rained")
    response.getvalue()  # to the end, so that the client closes it without the connection
    assert response["Content-Disposition"] == ('attachment; filename="evidence-2015-03-03-talks-u3-p1.zip"')
    content = packet(client, f"{EVIDENCE}?passage=u3-p1&text=rained")
    assert content["packet"]["title"] == "Passage u3-p1 of Talks with <Hugo> & “friends”"
    assert content["packet"]["asked"] == f"http://testserver{EVIDENCE}?passage=u3-p1&text=rained"
    assert [each["words"] for each in content["passages"]] == ["rained"]
    assert content["passages"][0]["speaker"] == "Hugo Sapt"


def test_several_passages_of_a_meeting_are_in_one_packet(client: Client, talks: Meeting) -> None:
    content = packet(client, f"{EVIDENCE}?passage=u2-p1&passage=u4")
    assert [each["anchor"] for each in content["passages"]] == ["u2-p1", "u4-p1"]


def test_passages_of_several_meetings_are_asked_for_by_their_permalinks(
    client: Client, talks: Meeting, grow: Grow
) -> None:
    grow(1)
    other = Meeting.objects.exclude(pk=talks.pk).get()
    talks.former_slugs.create(slug="2015-03-03-old-name")
    links = [
        "http://testserver/meetings/2015-03-03-old-name/%23u2-p2:~:text=harvest",
        f"{other.slug}%23u1-p2",
    ]
    content = packet(client, "/evidence.zip?" + "&".join(f"passage={link}" for link in links))
    assert [(each["meeting"], each["anchor"]) for each in content["passages"]] == [
        (talks.slug, "u2-p2"),
        (other.slug, "u1-p2"),
    ]


def test_the_citation_of_words_leads_to_their_evidence(client: Client, talks: Meeting) -> None:
    html = client.get(f"{ADDRESS}cite/?passage=u3-p1&text=rained").content.decode()
    assert f'href="{EVIDENCE}?passage=u3-p1&amp;text=rained"' in html
    assert "evidence.zip" not in client.get(f"{ADDRESS}cite/").content.decode()


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        (EVIDENCE, "Say which passage"),
        (f"{EVIDENCE}?passage=u99", "never had a passage at “u99”"),
        ("/evidence.zip", "Say which passages"),
        ("/evidence.zip?passage=nowhere%23u1-p1", "no meeting at “nowhere”"),
    ],
)
def test_what_never_was_has_no_evidence(visit: Visit, talks: Meeting, address: str, reason: str) -> None:
    assert reason in visit(address, 404)


def test_an_old_address_of_the_meeting_leads_on(client: Client, talks: Meeting) -> None:
    talks.former_slugs.create(slug="2015-03-03-old-name")
    response = client.get("/meetings/2015-03-03-old-name/evidence.zip?passage=u2-p1")
    assert (response.status_code, response["Location"]) == (301, f"{EVIDENCE}?passage=u2-p1")


def test_a_head_request_gets_no_body(client: Client, talks: Meeting) -> None:
    response = client.head(f"{EVIDENCE}?passage=u2-p1")
    assert (response.status_code, response.content) == (200, b"")


def test_a_search_is_downloaded_as_evidence_in_its_order(
    client: Client, grow: Grow, monkeypatch: pytest.MonkeyPatch
) -> None:
    grow(3)
    content = packet(client, "/search/?q=harvest&sort=oldest&format=zip")
    assert len(content["passages"]) == 6
    assert content["packet"]["title"] == "Search: harvest"
    assert content["packet"]["remark"] == ""
    monkeypatch.setattr("archive.web.search.downloads.MOST_PASSAGES", 2)
    content = packet(client, "/search/?q=harvest&view=kwic&format=zip")
    assert len(content["passages"]) == 2
    assert content["packet"]["remark"] == "the first 2 of 6 passages found"


def test_a_search_that_finds_nothing_gives_no_packet(client: Client, grow: Grow) -> None:
    grow(1)
    response = client.get("/search/?q=vintage&format=zip")
    assert (response.status_code, response.content) == (
        400,
        b"Nothing was downloaded: the search finds no passage.\n",
    )


def test_the_results_of_a_search_lead_to_their_evidence(client: Client, grow: Grow) -> None:
    grow(1)
    html = client.get("/search/?q=harvest").content.decode()
    assert '?q=harvest&amp;format=zip" rel="nofollow">Evidence</a>' in html


def test_it_asks_the_database_as_often_for_many_passages_as_for_few(asked: Asked, grow: Grow) -> None:
    def grown(count: int) -> int:
        grow(count)
        for meeting in Meeting.objects.filter(source__versions=None):
            revise(meeting, 1, keep(meeting, 1, meeting.slug.encode()), "first reading")
        return asked("/search/?q=harvest&format=zip")

    assert grown(2) == grown(10)
