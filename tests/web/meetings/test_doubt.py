"""Words of which it is not certain who spoke them, with time codes and pages of paper, on every page."""

import json
import re

import pytest
from django.test import Client

from archive.models import Meeting, Passage, Utterance
from archive.parsing.transcript import MeetingKind
from archive.search.indexing.updates import index_pending
from archive.web.meetings.participants import speaker_shares
from archive.web.meetings.turn_timeline import turn_timeline
from tests.html import folded
from tests.web.conftest import Visit
from tests.web.ruritania import ADDRESS, csl, quoted

REASON = "“Sapt” may be either of two people"


@pytest.fixture
def doubted(talks: Meeting, index: object) -> Utterance:
    """The turn of Hugo Sapt, in doubt, with time codes and pages."""
    said = talks.utterances.get(number=3)
    said.speaker, said.label, said.role, said.doubt, said.words = None, "Sapt", "", REASON, 6
    said.save()
    said.passages.filter(number=1).update(time="00:01:02", page=7)
    said.passages.filter(number=2).update(time="00:02:03", page=7)
    index_pending()
    return said


pytestmark = pytest.mark.usefixtures("doubted")


def turn(client: Client, anchor: str) -> str:
    html = folded(client.get(ADDRESS).content.decode())
    return html.partition(f'id="{anchor}"')[2].partition('id="u4"')[0]


def test_a_turn_in_doubt_is_headed_so_with_the_reason_and_the_label_beside(client: Client) -> None:
    shown = turn(client, "u3")
    assert "<h3>Speaker not certain</h3>" in shown
    assert f'<p class="office">{REASON}</p>' in shown
    assert "printed as “Sapt”" in shown
    assert "not identified" not in shown
    assert "turn--doubt" in client.get(ADDRESS).content.decode()


def test_on_a_page_in_another_language_it_is_told_in_english(client: Client, talks: Meeting) -> None:
    Meeting.objects.update(language="ru")
    assert '<h3 lang="en">Speaker not certain</h3>' in turn(client, "u3")


def test_words_in_doubt_count_for_no_speaker(talks: Meeting) -> None:
    said = list(talks.utterances.with_text())
    *named, unknown, doubtful = speaker_shares(said)
    assert [share.speaker.slug for share in named if share.speaker] == ["rudolf"]
    assert (unknown.doubt, unknown.first) == (False, "u4")
    assert (doubtful.doubt, doubtful.speaker, doubtful.words, doubtful.hue) == (True, None, 6, 0)


def test_the_list_of_speakers_tells_them_from_voices_without_a_name(visit: Visit) -> None:
    shown = visit(ADDRESS).partition("Who speaks")[2]
    assert "Not identified" in shown
    assert "Speaker not certain" in shown


def test_on_the_timeline_they_differ_by_more_than_colour(talks: Meeting) -> None:
    strip = turn_timeline(list(talks.utterances.with_text()), {})
    assert '<a href="#u3" class="doubtful"' in strip


def test_time_code_and_page_stand_at_the_paragraph(client: Client) -> None:
    shown = turn(client, "u3")
    assert '<span class="at">p. 7 · <time datetime="PT0H1M2S">00:01:02</time></span> It rained' in shown
    assert '<span class="at"><time datetime="PT0H2M3S">00:02:03</time></span> Thank you.' in shown


def test_they_are_cited_under_no_name_with_time_and_page(client: Client, visit: Visit) -> None:
    cited = visit(f"{ADDRESS}cite/?passage=u3-p1")
    assert cited.count("[speaker not certain]") >= 8
    assert "Sapt" not in quoted(client, "?passage=u3-p1")
    assert "p. 7, at 00:01:02, Strelsau, 3 March 2015" in quoted(client, "?passage=u3-p1")
    item = csl(client, "?passage=u3-p1")
    assert item["author"] == [{"literal": "[speaker not certain]"}]
    assert f"Speaker not certain: {REASON}." in item["note"]
    assert item["page"] == "7"


def test_a_whole_turn_is_cited_from_its_first_time_to_its_last(client: Client) -> None:
    assert ", p. 7, at 00:01:02–00:02:03, " in quoted(client, "?passage=u3")


def test_the_head_of_the_citation_names_nobody(client: Client) -> None:
    html = client.get(f"{ADDRESS}cite/?passage=u3-p1").content.decode()
    assert "citation_author" not in html
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert found
    facts = json.loads(found[1])
    assert "spokenByCharacter" not in facts
    assert facts["creditText"] == f"Speaker not certain: {REASON}"


def test_a_meeting_in_which_all_is_in_doubt_names_no_author(client: Client, talks: Meeting) -> None:
    talks.utterances.exclude(number=3).delete()
    assert "author" not in csl(client)


@pytest.mark.parametrize("view", ["", "&view=kwic"])
def test_search_says_so_in_place_of_the_speaker(visit: Visit, view: str) -> None:
    shown = visit(f"/search/?q=rained{view}")
    assert "Speaker not certain" in shown
    if not view:
        assert REASON in shown
        assert "p. 7, at 00:01:02" in shown


def test_downloads_and_feeds_of_a_search_say_so(client: Client) -> None:
    (line,) = client.get("/search/?q=rained&format=jsonl").getvalue().decode().splitlines()
    row = json.loads(line)
    assert (row["speaker"], row["doubt"], row["time"], row["page"]) == ("", REASON, "00:01:02", "7")
    feed = client.get("/search/?q=rained&format=atom").content.decode()
    assert "<title>Speaker not certain, 3 March 2015: Talks" in feed
    assert f"[Speaker not certain: {REASON}.]" in feed


def test_no_page_or_feed_of_the_speaker_has_them(client: Client) -> None:
    for address in ("/speakers/hugo/", "/speakers/hugo/feed/", "/speakers/hugo/statements.txt"):
        assert "It rained" not in client.get(address).getvalue().decode()


def test_paragraphs_without_time_or_page_have_no_mark(client: Client) -> None:
    Passage.objects.update(time="", page=0)
    assert 'class="at"' not in client.get(ADDRESS).content.decode()


def test_an_announcement_is_shown_as_one(visit: Visit, client: Client) -> None:
    Meeting.objects.update(kind=MeetingKind.ANNOUNCEMENT)
    shown = visit(ADDRESS)
    assert "Announcement of a meeting to come · 3 March 2015" in shown
    assert "This page announces a meeting to come." in shown
    assert "Announcement of a meeting to come" in visit("/meetings/")
    assert csl(client)["genre"] == "Announcement of a meeting to come, Strelsau"


def test_words_in_another_language_are_marked_as_such(client: Client, doubted: Utterance) -> None:
    Utterance.objects.filter(pk=doubted.pk).update(language="de")
    assert '<div class="said" lang="de">' in turn(client, "u3")
    for view in ("", "&view=kwic"):
        assert 'lang="de"' in client.get(f"/search/?q=rained{view}").content.decode()
