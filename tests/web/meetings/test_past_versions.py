import json
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from archive.curation.attributions import recorded
from archive.importing.importer import Importer
from archive.models import FormerPassage, Meeting, Passage, Revision, Utterance
from tests.citing.evidence.examples import FIRST, SECOND
from tests.html import folded
from tests.snapshots import Written
from tests.web.conftest import Asked, Visit

OLD = """\
Talks on the border

5 March 1999, Zenda

Colonel Hugo Sapt: We will never close the border to our neighbours.

The harvest of this year is late, as every peasant knows.

Regent Michael Elphberg: I remember that harvest of our fathers very well.
"""
NEW = OLD.replace("never ", "").replace("\nThe harvest of this year is late, as every peasant knows.\n", "")


@pytest.fixture
def address(db: None, index: Path, written: Written) -> str:
    """The address of talks that were read, and read again when the publisher had changed them."""

    def write() -> None:
        for text in (OLD, NEW):
            Importer().import_document("talks.txt", text.encode())
        Revision.objects.filter(number=1).update(made=FIRST)
        Revision.objects.filter(number=2).update(made=SECOND)

    written.once("talks of two versions", index, write)
    return Meeting.objects.get().get_absolute_url()


def test_a_former_version_has_the_words_as_they_were_and_says_until_when(visit: Visit, address: str) -> None:
    text = visit(f"{address}?version=1")
    assert "We will never close the border to our neighbours." in text
    assert "The harvest of this year is late" in text
    assert "Version 1." in text
    assert "from 3 March 2015, 12:00 to 9 March 2015, 08:30 (UTC), and says no more" in text


def test_the_latest_version_has_the_words_of_today(visit: Visit, address: str) -> None:
    text = visit(f"{address}?version=2")
    assert "We will close the border" in text
    assert "The harvest of this year" not in text
    assert "since 9 March 2015, 08:30 (UTC)" in text


def test_its_passages_stand_at_their_addresses_under_their_speakers(client: Client, address: str) -> None:
    html = client.get(f"{address}?version=1").content.decode()
    assert '<p class="line" id="u1-p2">The harvest of this year' in html
    assert html.index("Hugo Sapt</a>") < html.index('id="u1-p1"') < html.index("Michael Elphberg</a>")


def test_words_in_doubt_are_nobodys_in_a_version_too(visit: Visit, address: str) -> None:
    said = Meeting.objects.get().utterances.get(number=1)
    said.speaker, said.doubt = None, "either of two people"
    said.save()
    text = visit(f"{address}?version=2")
    assert "Speaker not certain" in text
    assert "Either of two people" in text


def changed(field: str, value: object) -> None:
    """Another reading in which an utterance is introduced otherwise, as the importer records it."""
    with recorded([Meeting.objects.get().pk]):
        Utterance.objects.filter(number=2).update(**{field: value})


def test_a_version_says_what_was_said_of_its_speakers_then(visit: Visit, address: str) -> None:
    rows = FormerPassage.objects.count()
    for field, value in (
        ("note", "by telephone"),
        ("role", "King of Ruritania"),
        ("speaker", None),
        ("doubt", "either of two people"),
        ("doubt", "any of three people"),
    ):
        changed(field, value)
    told = [visit(f"{address}?reading={number}") for number in range(2, 8)]
    assert ["(by telephone)" in each for each in told] == [False, True, True, True, True, True]
    assert ["King of Ruritania" in each for each in told][:3] == [False, False, True]
    assert ["Either of two people" in each for each in told] == [False] * 4 + [True, False]
    assert "Any of three people" in told[5]
    # Only where another speaks, and then without its words, is a passage on record.
    assert FormerPassage.objects.count() == rows + 1
    assert FormerPassage.objects.latest("pk").text == ""


def test_a_version_has_the_title_the_heading_and_the_stage_directions_of_then(
    client: Client, address: str
) -> None:
    meeting = Meeting.objects.get()
    with recorded([meeting.pk]):
        Meeting.objects.filter(pk=meeting.pk).update(title="Talks on the harvest", place="Strelsau")
        Utterance.objects.filter(number=2).update(kind="heading", label="", speaker=None)
        Passage.objects.filter(utterance__number=1).update(aside=True)
    before, after = (client.get(f"{address}?reading={number}").content.decode() for number in (2, 3))
    assert '<h1 lang="en">Talks on the border</h1>' in folded(before)
    assert ("Zenda" in before, "Strelsau" in before) == (True, False)
    assert '<h1 lang="en">Talks on the harvest</h1>' in folded(after)
    assert '<h2 class="line" id="u2-p1">' not in before
    assert '<h2 class="line" id="u2-p1">' in after
    assert ('class="line stage"' in before, 'class="line stage"' in after) == (False, True)
    assert Meeting.objects.get().former_passages.filter(fate="set otherwise", text="").count() == 1
    assert "Changed since first read</a>: 3 passages" in folded(client.get(address).content.decode())


def test_a_changed_title_alone_is_a_revision(visit: Visit, address: str) -> None:
    Importer().import_document("talks.txt", NEW.replace("on the border", "in the castle").encode())
    address = Meeting.objects.get().get_absolute_url()
    assert "Talks on the border" in visit(f"{address}?version=2")
    assert "Talks in the castle" in visit(f"{address}?version=3")
    redline = visit(f"{address}versions/?from=2&to=3")
    assert "Title: Talks on the border Talks in the castle" in redline
    assert "Of the meeting: title." in redline


def test_a_version_carries_its_time_and_links_to_the_others(client: Client, address: str) -> None:
    response = client.get(f"{address}?version=1")
    assert response["Memento-Datetime"] == "Tue, 03 Mar 2015 12:00:00 GMT"
    assert f'<http://testserver{address}>; rel="original"' in response["Link"]
    assert f'<http://testserver{address}?reading=2>; rel="next last memento"' in response["Link"]


def test_the_page_of_today_links_to_its_gate_and_list(client: Client, address: str) -> None:
    response = client.get(address)
    assert f'<http://testserver{address}timegate/>; rel="timegate"' in response["Link"]
    assert f'<http://testserver{address}timemap/>; rel="timemap"' in response["Link"]
    assert "Memento-Datetime" not in response


@pytest.mark.parametrize(
    ("asked", "version"),
    [("Wed, 04 Mar 2015 00:00:00 GMT", 1), ("Tue, 10 Mar 2015 00:00:00 GMT", 2), ("", 2)],
)
def test_the_gate_leads_to_what_the_page_said_at_a_time(
    client: Client, address: str, asked: str, version: int
) -> None:
    headers = {"Accept-Datetime": asked} if asked else {}
    response = client.get(f"{address}timegate/", headers=headers)
    assert (response.status_code, response["Location"]) == (
        302,
        f"http://testserver{address}?reading={version}",
    )
    assert response["Vary"] == "Accept-Datetime"
    assert 'rel="original"' in response["Link"]


def test_the_time_that_a_version_tells_chooses_it_again(client: Client, address: str) -> None:
    Revision.objects.filter(number=2).update(made=SECOND.replace(microsecond=999_999))
    told = client.get(f"{address}?reading=2")["Memento-Datetime"]
    response = client.get(f"{address}timegate/", headers={"Accept-Datetime": told})
    assert response["Location"].endswith("?reading=2")


def test_a_time_that_is_none_is_refused(client: Client, address: str) -> None:
    response = client.get(f"{address}timegate/", headers={"Accept-Datetime": "yesterday"})
    assert response.status_code == 400


def test_the_versions_are_listed_for_programs(client: Client, address: str) -> None:
    listed = client.get(f"{address}timemap/")
    assert listed["Content-Type"] == "application/link-format"
    assert listed.content.decode().count("memento") == 2
    as_json = json.loads(client.get(f"{address}timemap.json").content)
    assert as_json["timemap_uri"]["json_format"] == f"http://testserver{address}timemap.json"
    assert len(as_json["mementos"]["list"]) == 2


@pytest.mark.parametrize("version", ["0", "3", "x", "", "9" * 30])
@pytest.mark.parametrize("what", ["version", "reading"])
def test_a_version_that_never_was_is_not_found(client: Client, address: str, what: str, version: str) -> None:
    assert client.get(address, {what: version}).status_code == 404


def test_of_a_version_that_was_read_anew_the_last_reading_is_shown(client: Client, address: str) -> None:
    first = Revision.objects.get(number=1)
    Revision.objects.filter(number=2).update(version=first.version, cause="better reading")
    html = client.get(f"{address}?version=1").content.decode()
    assert "We will close the border" in html
    assert "We will never close" in client.get(f"{address}?reading=1").content.decode()


def test_a_version_of_the_same_words_shows_those_of_the_one_before(client: Client, address: str) -> None:
    Importer().import_document("talks.txt", f"{NEW}\n\n".encode())
    assert Meeting.objects.get().source.versions.count() == 3
    assert "We will close the border" in client.get(f"{address}?version=3").content.decode()


@pytest.mark.parametrize("rest", ["?version=1", "timegate/", "timemap/", "timemap.json"])
def test_a_former_address_leads_on(client: Client, address: str, rest: str) -> None:
    Meeting.objects.get().former_slugs.create(slug="1999-03-05-old-name")
    response = client.get(f"/meetings/1999-03-05-old-name/{rest}")
    assert (response.status_code, response["Location"]) == (301, f"{address}{rest}")


def test_it_asks_the_database_as_often_for_a_long_transcript(
    asked: Asked, address: str, importing: Callable[[str], None]
) -> None:
    few = asked(f"{address}?version=1")
    turns = "".join(
        f"Colonel Hugo Sapt: Word {n}.\n\nRegent Michael Elphberg: Reply {n}.\n\n" for n in range(20)
    )
    importing(NEW + "\n" + turns)
    assert asked(f"{address}?version=1") == few


@pytest.fixture
def importing(db: None) -> Callable[[str], None]:
    def run(text: str) -> None:
        Importer().import_document("talks.txt", text.encode())

    return run


def test_a_source_is_downloaded_as_it_came(client: Client, address: str) -> None:
    for version, text in zip(
        Meeting.objects.get().source.versions.order_by("number"), (OLD, NEW), strict=True
    ):
        response = client.get(reverse("source-file", args=[version.sha256]))
        assert response.content == text.encode()
        assert response["Content-Disposition"] == 'attachment; filename="talks.txt"'
        assert response["Content-Type"] == "application/octet-stream"
        assert "sandbox" in response["Content-Security-Policy"]
        again = client.get(response.request["PATH_INFO"], headers={"If-None-Match": response["ETag"]})
        assert again.status_code == 304


@pytest.mark.parametrize("sha256", ["0" * 64, "abc", "G" * 64])
def test_bytes_that_the_archive_has_not_are_not_found(client: Client, db: None, sha256: str) -> None:
    assert client.get(f"/sources/{sha256}/").status_code == 404
