import datetime
import json
import re
from html import unescape
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

from archive.models import Appearance, FormerSlug, Meeting, Source, Speaker, Utterance
from tests.pages.conftest import Visit

ADDRESS = "/meetings/2015-03-03-talks/"
HERE = f"http://testserver{ADDRESS}"


@pytest.fixture(autouse=True)
def meeting(db: None) -> Meeting:
    """Talks with all that makes citing hard: a guessed speaker, an unnamed voice, a laugh, a copy."""
    source = Source.objects.create(
        name="talks.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text="Talks",
        reader="plain",
        reader_version=1,
        site="zenda",
        url="https://zenda.example/talks?a=1&b=2",
    )
    meeting = Meeting.objects.create(
        slug="2015-03-03-talks",
        title="Talks with <Hugo> & “friends”",
        date=datetime.date(2015, 3, 3),
        time="15:30",
        place="Strelsau",
        kind="talks",
        language="en",
        source=source,
    )
    rudolf = Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    hugo = Speaker.objects.create(slug="hugo", name="Hugo Sapt")
    people = [(rudolf, "Regent", 1), (hugo, "Minister", 1), (None, "Guest", 0)]
    for position, (person, role, turns) in enumerate(people):
        name = person.name if person else "Fritz von Tarlenheim"
        Appearance.objects.create(
            meeting=meeting, speaker=person, name=name, role=role, position=position, turns=turns
        )
    _say(meeting, 1, "narration", "They met at noon.")
    _say(
        meeting,
        2,
        "speech",
        "Thank you.",
        "The harvest is late.",
        speaker=rudolf,
        role="Regent",
        inferred=True,
    )
    _say(meeting, 3, "speech", "It rained, well-nigh always.", "Thank you.", speaker=hugo, role="Minister")
    _say(meeting, 4, "question", "Why?", label="Question")
    said = _say(
        meeting, 5, "speech", "(Laughter.)", "It is spring.", "It is spring.", speaker=rudolf, role="Regent"
    )
    said.passages.filter(number=1).update(aside=True)
    said.passages.filter(number=3).update(repeated=True)
    return meeting


def _say(meeting: Meeting, number: int, kind: str, *texts: str, **facts: Any) -> Utterance:
    said = Utterance.objects.create(meeting=meeting, position=number, number=number, kind=kind, **facts)
    for place, text in enumerate(texts, start=1):
        said.passages.create(position=place, number=place, text=text)
    return said


def _csl(client: Client, query: str = "") -> dict[str, Any]:
    (item,) = json.loads(client.get(f"{ADDRESS}cite.json{query}").content)
    assert isinstance(item, dict)
    return item


def _linked(client: Client, address: str) -> Any:
    html = client.get(address).content.decode()
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(block)


def _link(client: Client, query: str) -> str:
    html = client.get(f"{ADDRESS}cite/{query}").content.decode()
    found = re.search(r'<h2>Link</h2><p class="copied"><a href="([^"]*)"', html)
    assert found
    return unescape(found[1])


def _quote(client: Client, query: str) -> str:
    return client.get(f"{ADDRESS}cite.txt{query}").content.decode().partition("\n\n")[0]


def test_a_meeting_is_cited_by_its_speakers(client: Client, visit: Visit) -> None:
    page = visit(f"{ADDRESS}cite/")
    assert "Cite this transcript" in page
    assert (
        "Chicago, note Rudolf Elphberg and Hugo Sapt, “Talks with <Hugo> & ‘Friends’” (transcript of talks, "
        f"Strelsau, March 3, 2015), Transcript Archive, {HERE}; originally published by zenda, "
        "https://zenda.example/talks?a=1&b=2. Chicago, bibliography"
    ) in page
    for name in ("Chicago, author-date", "APA", "BibTeX", "RIS", "CSL-JSON", "Download:"):
        assert name in page
    assert _csl(client)["URL"] == HERE


def test_who_has_a_label_somewhere_is_a_sure_speaker_of_the_meeting(client: Client) -> None:
    assert "speaker inferred" not in client.get(f"{ADDRESS}cite.txt").content.decode()
    Utterance.objects.filter(number=5).delete()
    assert (
        "Rudolf Elphberg (speaker inferred) and Hugo Sapt, “"
        in client.get(f"{ADDRESS}cite.txt").content.decode()
    )


def test_words_are_cited_under_the_name_and_office_of_who_said_them(client: Client) -> None:
    assert _quote(client, "?passage=u3-p1") == (
        "“It rained, well-nigh always.”\n— Hugo Sapt, Minister, ‘Talks with <Hugo> & “friends”’, Strelsau, "
        f"3 March 2015, Transcript Archive, {HERE}#u3-p1"
    )
    item = _csl(client, "?passage=u3-p1")
    assert item["id"] == "2015-03-03-talks-u3-p1"
    assert item["author"] == [{"family": "Sapt", "given": "Hugo"}]
    assert item["genre"] == "Statement, transcript of talks, Strelsau"
    assert item["note"].startswith("Hugo Sapt, Minister. Originally published by zenda, https://")
    assert item["annote"] == "It rained, well-nigh always."


def test_a_turn_is_cited_without_the_copies_in_it(client: Client) -> None:
    assert _csl(client, "?passage=u5")["annote"] == "(Laughter.) Rudolf Elphberg, Regent: It is spring."
    assert _csl(client, "?passage=u5-p3")["annote"] == "It is spring."
    assert _csl(client, "?passage=u5")["URL"] == f"{HERE}#u5"


def test_doubt_about_the_speaker_is_in_every_format(client: Client) -> None:
    for form in ("bib", "ris", "json"):
        body = client.get(f"{ADDRESS}cite.{form}?passage=u2-p2").content.decode()
        assert "Speaker inferred: Rudolf Elphberg" in body
    plain = client.get(f"{ADDRESS}cite.txt?passage=u2-p2").content.decode()
    assert plain.lower().count("(speaker inferred)") == 5


@pytest.mark.parametrize(
    ("passage", "signed"),
    [
        ("u1-p1", "— no speaker named, "),
        ("u4-p1", "— unidentified speaker (“Question”), "),
        ("u5-p1", "(Laughter.)\n— no speaker named, "),
    ],
)
def test_words_of_nobody_known_have_no_author(client: Client, passage: str, signed: str) -> None:
    assert signed in _quote(client, f"?passage={passage}")
    assert "author" not in _csl(client, f"?passage={passage}")
    assert not client.get(f"{ADDRESS}cite.ris?passage={passage}").content.count(b"AU  -")


def test_a_piece_of_a_paragraph_is_quoted_in_whole_words(client: Client) -> None:
    query = f"?passage=u3-p1&text={quote(' ained,  well-ni ')}"
    assert _quote(client, query).startswith("“rained, well-nigh”\n— Hugo Sapt")
    assert _link(client, query) == f"{HERE}#u3-p1:~:text=It-,rained%2C%20well%2Dnigh,-always."
    assert _csl(client, query)["URL"] == f"{HERE}#u3-p1"


def test_words_that_stand_in_two_places_are_marked_in_the_right_one(client: Client) -> None:
    assert _link(client, "?passage=u3-p2&text=Thank+you").startswith(f"{HERE}#u3-p2")
    assert "text=Thank%20you" not in _link(client, "?passage=u3-p2&text=Thank+you")


@pytest.mark.parametrize("words", ["It never rained", "it rained", "\0", "It rained" * 500, "<script>"])
def test_words_that_were_not_said_are_never_quoted(client: Client, visit: Visit, words: str) -> None:
    query = f"?passage=u3-p1&text={quote(words)}"
    page = visit(f"{ADDRESS}cite/{query}")
    assert "The words asked for do not stand in this paragraph, so all of it is quoted." in page
    assert _quote(client, query).startswith("“It rained, well-nigh always.”")
    assert _link(client, query) == f"{HERE}#u3-p1"
    assert "script>" not in client.get(f"{ADDRESS}cite/{query}").content.decode().partition("<main")[2]


def test_each_of_two_speakers_is_quoted_under_their_own_name(client: Client) -> None:
    query = "?passage=u2-p2&text=harvest+is+late.&passage=u3-p1&text=It+rained"
    assert _quote(client, query) == (
        "Rudolf Elphberg (speaker inferred), Regent: “harvest is late.”\n"
        "Hugo Sapt, Minister: “It rained”\n"
        f"— ‘Talks with <Hugo> & “friends”’, Strelsau, 3 March 2015, Transcript Archive, {HERE}#u2-p2"
    )
    item = _csl(client, query)
    assert [author["family"] for author in item["author"]] == ["Elphberg", "Sapt"]
    assert item["genre"] == "Statements (speaker inferred: Rudolf Elphberg), transcript of talks, Strelsau"
    assert _link(client, query).startswith(f"{HERE}#u2-p2:~:text=harvest%20is%20late.,")


def test_an_exchange_with_an_unnamed_voice_says_so(client: Client) -> None:
    query = "?passage=u3-p2&passage=u4-p1"
    assert _csl(client, query)["genre"].startswith("Exchange with an unidentified speaker (“Question”), ")
    assert "Unidentified speaker (“Question”): “Why?”" in _quote(client, query)


def test_paragraphs_stand_in_the_order_of_the_text_whatever_order_was_asked(client: Client) -> None:
    assert _quote(client, "?passage=u3-p2&passage=u3-p1&passage=u3-p2").startswith(
        "“It rained, well-nigh always.\n“Thank you.”\n— Hugo Sapt"
    )


def test_an_address_is_good_for_its_paragraph(client: Client) -> None:
    asked = quote(f"{HERE}#u3-p1:~:text=rained")
    assert _csl(client, f"?passage={asked}")["URL"] == f"{HERE}#u3-p1"


@pytest.mark.parametrize("rest", ["cite/", "cite.bib", "cite.txt"])
@pytest.mark.parametrize("passage", ["u9-p9", "u3-p9", "x", "%00", "%FF", "u3-p1%20u", "9" * 5000])
def test_a_paragraph_that_is_not_there_is_not_found(client: Client, rest: str, passage: str) -> None:
    assert client.get(f"{ADDRESS}{rest}?passage={passage}").status_code == 404


@pytest.mark.parametrize("query", ["?passage=", "?text=x", "?x=%00", "?passage=%20"])
def test_no_paragraph_means_the_whole(client: Client, query: str) -> None:
    assert _csl(client, query)["id"] == "2015-03-03-talks"


@pytest.mark.parametrize(
    ("form", "media"),
    [
        ("bib", "application/x-bibtex"),
        ("ris", "application/x-research-info-systems"),
        ("json", "application/vnd.citationstyles.csl+json"),
        ("txt", "text/plain"),
    ],
)
def test_a_download_has_its_type_and_a_name(client: Client, form: str, media: str) -> None:
    response = client.get(f"{ADDRESS}cite.{form}?passage=u3-p1")
    assert response["Content-Type"] == f"{media}; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="2015-03-03-talks-u3-p1.{form}"'


def test_downloads_of_the_page_are_of_the_same_words(client: Client) -> None:
    html = client.get(f"{ADDRESS}cite/?passage=u3-p1&text=rained").content.decode()
    assert html.count("?passage=u3-p1&amp;text=rained") == 4


@pytest.mark.parametrize("form", ["xml", "BIB", "bib2", "-"])
def test_another_form_is_not_found(client: Client, form: str) -> None:
    assert client.get(f"{ADDRESS}cite.{form}").status_code == 404


@pytest.mark.parametrize("rest", ["cite/", "cite.bib"])
def test_a_former_address_leads_on_with_what_it_was_asked(
    client: Client, meeting: Meeting, rest: str
) -> None:
    FormerSlug.objects.create(slug="2015-03-03-meeting", meeting=meeting)
    response = client.get(f"/meetings/2015-03-03-meeting/{rest}?passage=u3-p1")
    assert (response.status_code, response["Location"]) == (301, f"{ADDRESS}{rest}?passage=u3-p1")


def test_the_page_of_a_meeting_tells_programs_of_the_event(client: Client) -> None:
    told = _linked(client, ADDRESS)
    assert told["@type"] == "Event"
    assert told["name"] == "Talks with <Hugo> & “friends”"
    assert told["startDate"] == "2015-03-03T15:30"
    assert [person["name"] for person in told["performer"]] == ["Rudolf Elphberg", "Hugo Sapt"]
    assert [person["name"] for person in told["attendee"]] == ["Fritz von Tarlenheim"]
    assert told["performer"][1]["jobTitle"] == "Minister"
    assert told["performer"][1]["url"] == "http://testserver/speakers/hugo/"


def test_the_page_of_a_meeting_can_be_taken_by_a_reference_manager(client: Client) -> None:
    html = client.get(ADDRESS).content.decode()
    assert '<meta name="citation_author" content="Elphberg, Rudolf">' in html
    assert '<meta property="og:title" content="Talks with &lt;Hugo&gt; &amp; “friends”">' in html
    assert f'<link rel="cite-as" href="{HERE}">' in html


def test_the_page_of_cited_words_tells_programs_whose_they_are(client: Client) -> None:
    told = _linked(client, f"{ADDRESS}cite/?passage=u3-p1&text=rained")
    assert (told["@type"], told["text"]) == ("Quotation", "rained")
    assert told["spokenByCharacter"]["name"] == "Hugo Sapt"
    both = _linked(client, f"{ADDRESS}cite/?passage=u2-p2&passage=u4-p1")["@graph"]
    assert both[0]["creditText"] == "Speaker inferred"
    assert "spokenByCharacter" not in both[1]


def test_the_page_of_a_speaker_tells_programs_of_the_person(client: Client) -> None:
    told = _linked(client, "/speakers/hugo/")
    assert (told["@type"], told["name"]) == ("Person", "Hugo Sapt")
    assert told["hasOccupation"][0]["hasOccupation"]["name"] == "Minister"


def test_a_page_without_a_transcript_is_cited_as_a_report_by_nobody(
    client: Client, visit: Visit, meeting: Meeting
) -> None:
    meeting.source.warnings.create(code="no transcript")
    meeting.utterances.exclude(number=1).delete()
    assert "Cite this page" in visit(f"{ADDRESS}cite/")
    assert _csl(client)["genre"] == "Report of talks, Strelsau"
    assert "author" not in _csl(client)


def test_the_publisher_is_named_as_the_archive_knows_it(client: Client, meeting: Meeting) -> None:
    Source.objects.update(site="kremlin", url="")
    assert (
        "; originally published by the President of Russia."
        in client.get(f"{ADDRESS}cite.txt").content.decode()
    )
    Source.objects.update(site="", url="https://www.zenda.example/talks")
    assert "published by www.zenda.example, https://www" in client.get(f"{ADDRESS}cite.txt").content.decode()
    Source.objects.update(site="", url="")
    assert "published" not in client.get(f"{ADDRESS}cite.txt").content.decode()
