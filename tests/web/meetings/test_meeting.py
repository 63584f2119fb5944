import re

import pytest
from django.test import Client

from archive.models import Meeting, Utterance
from tests.html import folded
from tests.web.conftest import Visit

pytestmark = pytest.mark.usefixtures("seeds")


def _address(year: int, month: int) -> str:
    return Meeting.objects.get(date__year=year, date__month=month).get_absolute_url()


def _html(client: Client, address: str) -> str:
    return folded(client.get(address).content.decode())


def test_the_head_says_what_when_and_where(visit: Visit) -> None:
    page = visit(_address(2021, 2))
    assert "Meeting with President of Kyrgyzstan Sadyr Japarov" in page
    assert "24 February 2021 · The Kremlin, Moscow" in page


def test_one_who_is_named_but_does_not_speak_is_said_so(visit: Visit) -> None:
    named = visit(_address(2020, 10)).partition("1 named here, but not heard")[2]
    assert named.startswith(" Ruslan Kazakbayev")


def test_each_turn_and_paragraph_has_its_anchor_once(client: Client) -> None:
    html = _html(client, _address(2025, 11))
    for said in Utterance.objects.filter(meeting__date__year=2025).prefetch_related("passages"):
        for anchor in [said.anchor, *(passage.anchor for passage in said.passages.all())]:
            assert html.count(f'id="{anchor}"') == 1
            assert "-" not in anchor or html.count(f'href="#{anchor}"') == 1


def test_the_lead_is_shown_once_as_a_standfirst(client: Client) -> None:
    html = _html(client, _address(2021, 2))
    lead = Meeting.objects.get(date__year=2021).lead
    assert html.partition("<body")[2].count(lead) == 1
    assert re.search(r'class="line standfirst" id="u1-p1">' + re.escape(lead), html)


def test_an_office_is_told_once_not_at_every_turn(client: Client) -> None:
    text = _html(client, _address(2021, 2)).partition('class="transcript"')[2]
    assert text.count("President of Russia</p>") == 1


def test_a_repeated_block_is_folded_in_its_place(client: Client) -> None:
    html = _html(client, _address(2025, 11))
    folded = re.search('<details class="repeat">(.*?)</details>', html, re.DOTALL)
    assert folded
    assert "The source prints these eleven paragraphs a second time" in folded[1]
    assert folded[1].count('class="line"') == 11


def test_an_inferred_speaker_is_said_to_be_one(visit: Visit) -> None:
    page = visit(_address(2020, 10))
    assert "Speaker inferred : the opening statement has no label; the title names" in page


def test_a_heading_and_a_question_are_set_apart(client: Client) -> None:
    assert re.search(
        r'<h2 class="line" id="u\d+-p1">Beginning of the meeting', _html(client, _address(2017, 11))
    )
    assert _html(client, _address(2020, 10)).count("turn--question") == 3


def test_words_searched_for_are_marked(client: Client, visit: Visit) -> None:
    address = _address(2021, 2) + "?q=%22strategic+partnership%22"
    assert "<mark>strategic" in _html(client, address)
    assert "stands in one paragraph here" in visit(address)


def test_words_that_are_not_there_are_said_not_to_be(visit: Visit) -> None:
    assert "“zebra” does not stand in this transcript" in visit(_address(2021, 2) + "?q=zebra")


@pytest.mark.parametrize("query", ["%00", '"', "*", "-", "(", "a" * 5000, "<script>alert(1)</script>"])
def test_no_query_breaks_the_page(client: Client, query: str) -> None:
    response = client.get(_address(2021, 2), {"q": query})
    assert response.status_code == 200
    assert b"<script>alert" not in response.content


def test_a_note_by_a_curator_is_marked_as_one(visit: Visit) -> None:
    Meeting.objects.filter(date__year=2017).update(note="The speakers are in St Petersburg.")
    assert "Note by the archive. The speakers are in St Petersburg." in visit(_address(2017, 11))


def test_where_the_text_comes_from_stands_in_one_place(visit: Visit) -> None:
    source = Meeting.objects.get(date__year=2025).source
    told = visit(_address(2025, 11)).partition("Where this comes from")[2]
    for fact in (
        source.name,
        source.sha256,
        "kremlin.ru, the site of the President of Russia",
        source.reader,
        "Repeated block: the source prints 11",
    ):
        assert fact in told


def test_the_meetings_before_and_after_are_linked(visit: Visit) -> None:
    page = visit(_address(2021, 2))
    assert "Previous transcript, 23 October 2020" in page
    assert "Next transcript, 26 November 2025" in page


def test_the_text_says_its_language(client: Client) -> None:
    assert '<section class="transcript" lang="en"' in _html(client, _address(2021, 2))


def test_stage_remarks_stand_apart(client: Client) -> None:
    said = Utterance.objects.filter(kind="speech", meeting__date__year=2021)[0]
    said.passages.create(position=99, number=99, text="(Laughter.)", aside=True)
    assert f'class="line stage" id="{said.anchor}-p99">(Laughter.)' in _html(client, _address(2021, 2))


def test_each_marked_paragraph_leads_to_the_one_before_and_after(client: Client) -> None:
    html = _html(client, _address(2021, 2) + "?q=Kyrgyzstan")
    marked = [
        line for line in re.findall(r'<p class="line[^"]*" id="[^"]*">.*?</p>', html) if "<mark>" in line
    ]
    anchors = [re.findall(r'id="([^"]*)"', line)[0] for line in marked]
    assert len(marked) > 2
    for number, line in enumerate(marked):
        steps = re.findall(
            r'<a href="#([^"]*)" aria-label="(Previous|Next) paragraph with these words"', line
        )
        before = [(anchors[number - 1], "Previous")] if number else []
        after = [(anchors[number + 1], "Next")] if number + 1 < len(marked) else []
        assert steps == before + after
        assert f"{number + 1} of {len(marked)}" in line


def test_words_of_the_archive_within_a_text_in_another_language_say_that_they_are_english(
    client: Client,
) -> None:
    meeting = Meeting.objects.get(date__year=2025)
    assert '<summary lang="en">' not in _html(client, meeting.get_absolute_url())
    Meeting.objects.update(language="ru")
    html = _html(client, meeting.get_absolute_url())
    assert '<section class="transcript" lang="ru"' in html
    assert '<summary lang="en">' in html
    assert not re.search('class="margin voice" lang="en"', html)


def test_what_the_source_prints_stays_text(client: Client) -> None:
    said = Utterance.objects.filter(kind="speech", meeting__date__year=2021)[0]
    said.passages.create(position=99, number=99, text="<em>&amp;</em>")
    Utterance.objects.filter(pk=said.pk).update(label='<i x="', note="<u>", role="<s>")
    for query in ("", "?q=em"):
        html = _html(client, _address(2021, 2) + query)
        assert "&lt;em&gt;" in html or "&lt;<mark>em</mark>&gt;" in html
        assert not re.search(r"<(em|[ius])[ >]", html)


@pytest.mark.usefixtures("seeds")
def test_a_lead_that_a_curator_wrote_stands_above_the_words_of_the_page(client: Client) -> None:
    meeting = Meeting.objects.get(date__year=2021)
    printed = meeting.lead
    meeting.lead = "They spoke of the harvest."
    meeting.mark_curated(["lead"])
    meeting.save()
    html = client.get(meeting.get_absolute_url()).content.decode()
    assert '<p class="standfirst indent">They spoke of the harvest.</p>' in html
    assert re.search(r'class="line" id="u1-p1">' + re.escape(printed), html)
