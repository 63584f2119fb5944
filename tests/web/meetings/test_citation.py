"""How a transcript and words of it are cited: whose they are, and where they were published."""

import pytest
from django.test import Client

from archive.models import Meeting, Source, Utterance
from tests.web.conftest import Visit
from tests.web.ruritania import ADDRESS, HERE, csl, link, quoted

pytestmark = pytest.mark.usefixtures("talks")


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
    assert csl(client)["URL"] == HERE


def test_who_has_a_label_somewhere_is_a_sure_speaker_of_the_meeting(client: Client) -> None:
    assert "speaker inferred" not in client.get(f"{ADDRESS}cite.txt").content.decode()
    Utterance.objects.filter(number=5).delete()
    assert (
        "Rudolf Elphberg (speaker inferred) and Hugo Sapt, “"
        in client.get(f"{ADDRESS}cite.txt").content.decode()
    )


def test_words_are_cited_under_the_name_and_office_of_who_said_them(client: Client) -> None:
    assert quoted(client, "?passage=u3-p1") == (
        "“It rained, well-nigh always.”\n— Hugo Sapt, Minister, ‘Talks with <Hugo> & “friends”’, Strelsau, "
        f"3 March 2015, Transcript Archive, {HERE}#u3-p1"
    )
    item = csl(client, "?passage=u3-p1")
    assert item["id"] == "2015-03-03-talks-u3-p1"
    assert item["author"] == [{"family": "Sapt", "given": "Hugo"}]
    assert item["genre"] == "Statement, transcript of talks, Strelsau"
    assert item["note"].startswith("Hugo Sapt, Minister. Originally published by zenda, https://")
    assert item["annote"] == "It rained, well-nigh always."


def test_a_turn_is_cited_without_the_copies_in_it(client: Client) -> None:
    assert csl(client, "?passage=u5")["annote"] == "(Laughter.) Rudolf Elphberg, Regent: It is spring."
    assert csl(client, "?passage=u5-p3")["annote"] == "It is spring."
    assert csl(client, "?passage=u5")["URL"] == f"{HERE}#u5"


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
    assert signed in quoted(client, f"?passage={passage}")
    assert "author" not in csl(client, f"?passage={passage}")
    assert not client.get(f"{ADDRESS}cite.ris?passage={passage}").content.count(b"AU  -")


def test_each_of_two_speakers_is_quoted_under_their_own_name(client: Client) -> None:
    query = "?passage=u2-p2&text=harvest+is+late.&passage=u3-p1&text=It+rained"
    assert quoted(client, query) == (
        "Rudolf Elphberg (speaker inferred), Regent: “harvest is late.”\n"
        "Hugo Sapt, Minister: “It rained”\n"
        f"— ‘Talks with <Hugo> & “friends”’, Strelsau, 3 March 2015, Transcript Archive, {HERE}#u2-p2"
    )
    item = csl(client, query)
    assert [author["family"] for author in item["author"]] == ["Elphberg", "Sapt"]
    assert item["genre"] == "Statements (speaker inferred: Rudolf Elphberg), transcript of talks, Strelsau"
    assert link(client, query).startswith(f"{HERE}#u2-p2:~:text=harvest%20is%20late.,")


def test_an_exchange_with_an_unnamed_voice_says_so(client: Client) -> None:
    query = "?passage=u3-p2&passage=u4-p1"
    assert csl(client, query)["genre"].startswith("Exchange with an unidentified speaker (“Question”), ")
    assert "Unidentified speaker (“Question”): “Why?”" in quoted(client, query)


def test_a_page_without_a_transcript_is_cited_as_a_report_by_nobody(
    client: Client, visit: Visit, talks: Meeting
) -> None:
    Meeting.objects.filter(pk=talks.pk).update(has_transcript=False)
    talks.utterances.exclude(number=1).delete()
    assert "Cite this page" in visit(f"{ADDRESS}cite/")
    assert csl(client)["genre"] == "Report of talks, Strelsau"
    assert "author" not in csl(client)


def test_the_publisher_is_named_as_the_archive_knows_it(client: Client, talks: Meeting) -> None:
    Source.objects.update(site="kremlin", url="")
    assert (
        "; originally published by the President of Russia."
        in client.get(f"{ADDRESS}cite.txt").content.decode()
    )
    Source.objects.update(site="", url="https://www.zenda.example/talks")
    assert "published by www.zenda.example, https://www" in client.get(f"{ADDRESS}cite.txt").content.decode()
    Source.objects.update(site="", url="")
    assert "published" not in client.get(f"{ADDRESS}cite.txt").content.decode()
