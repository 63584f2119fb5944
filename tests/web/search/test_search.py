import pytest
from django.test import Client

from archive.models import Passage
from tests.html import folded
from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.django_db

PHRASE = "/search/?q=%22strategic+partnership%22"


@pytest.mark.usefixtures("seeds")
def test_a_quote_is_shown_with_who_said_it_in_which_office_when_and_where(
    client: Client, visit: Visit
) -> None:
    page = visit(PHRASE + "&speaker=sadyr-japarov&year=2021")
    assert "Sadyr Japarov President of Kyrgyzstan" in page
    assert "24 February 2021 , The Kremlin, Moscow" in page


@pytest.mark.usefixtures("seeds")
def test_words_found_are_marked_and_lead_to_the_very_paragraph(client: Client) -> None:
    html = folded(client.get(PHRASE + "&speaker=sadyr-japarov&year=2021").content.decode())
    passage = Passage.objects.get(utterance__meeting__date__year=2021, text__contains="strategic partnership")
    address = passage.utterance.meeting.get_absolute_url()
    assert "<mark>strategic" in html
    assert f'href="{address}?q=%22strategic%20partnership%22#{passage.anchor}"' in html


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("typed", ["Russia-Kyrgyzstan relations", "Kyrgyzstan's", "of Kyrgyzstan"])
def test_what_any_keyboard_can_type_finds_what_is_printed(client: Client, typed: str) -> None:
    assert client.get("/search/", {"q": typed}).context["found"].total > 0


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("filters", "years"),
    [
        ("year=2025", {2025}),
        ("from=2021", {2021, 2025}),
        ("to=2020-09", {2017, 2020}),
        ("from=2020-10-23&to=2021-12-31", {2020, 2021}),
        ("kind=press+statements", {2025}),
        ("place=Sochi", {2020}),
    ],
)
def test_filters_narrow_what_is_found(client: Client, filters: str, years: set[int]) -> None:
    found = client.get(f"/search/?q=Kyrgyzstan&{filters}").context["found"]
    assert {hit.passage.utterance.meeting.date.year for hit in found.hits} == years


@pytest.mark.usefixtures("seeds")
def test_filters_may_stand_without_words(client: Client) -> None:
    assert client.get("/search/?speaker=sergey-lavrov").context["found"].total > 0


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(("sort", "first", "last"), [("newest", 2025, 2017), ("oldest", 2017, 2025)])
def test_results_can_be_sorted_by_date(client: Client, sort: str, first: int, last: int) -> None:
    hits = client.get(f"/search/?q=President&sort={sort}").context["found"].hits
    assert hits[0].passage.utterance.meeting.date.year == first
    assert hits[-1].passage.utterance.meeting.date.year != first or first == last


@pytest.mark.usefixtures("seeds")
def test_a_filter_that_is_set_can_be_taken_off(client: Client) -> None:
    html = folded(client.get(PHRASE + "&speaker=sadyr-japarov&page=1").content.decode())
    assert '<a href="?q=%22strategic+partnership%22"><span class="unseen">Remove the filter: </span>' in html
    assert "said by Sadyr Japarov" in html


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("values", "told"),
    [
        ("from=yesterday", "Not a date, so it was left out. Write it as 2021-02-24"),
        ("to=2021-02-30", "Not a date, so it was left out. Write it as 2021-02-24"),
        ("from=2021&to=2020", "This is before the first date"),
        ("page=x", "Not a page number"),
        ("page=0", "greater than or equal to 1"),
        ("year=abc", "Not a year"),
        ("year=99999", "Not a year"),
        ("speaker=nobody", "has no such speaker"),
        ("kind=party", "Not a kind of meeting"),
        ("sort=size", "Select a valid choice"),
    ],
)
def test_a_value_that_makes_no_sense_is_told_and_left_out(
    client: Client, visit: Visit, values: str, told: str
) -> None:
    address = f"/search/?q=Kyrgyzstan&{values}"
    assert told in visit(address)
    assert client.get(address).context["found"].total > 0


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    "query",
    ["%00", '"', "*", "-", "a\0b", "AND", "((((", "<mark>", "я" * 200, "a" * 10_000, "* " * 400, "\ud800"],
)
def test_no_query_breaks_the_search(client: Client, query: str) -> None:
    response = client.get("/search/", {"q": query.encode(errors="surrogatepass")})
    assert response.status_code == 200
    assert b"\0" not in response.content


@pytest.mark.usefixtures("seeds")
def test_a_page_past_the_end_is_not_found(visit: Visit) -> None:
    assert "This search has no page 99" in visit("/search/?q=Kyrgyzstan&page=99", status=404)


@pytest.mark.usefixtures("seeds")
def test_where_nothing_is_found_the_filter_to_take_off_is_named(visit: Visit) -> None:
    page = visit(PHRASE + "&speaker=sergey-lavrov&year=2021")
    assert "No paragraph found" in page
    assert "Remove “said by Sergey Lavrov” : " in page


@pytest.mark.usefixtures("seeds")
def test_where_nothing_has_all_words_the_page_shows_most_of_them_and_names_the_word_in_the_way(
    client: Client, visit: Visit
) -> None:
    page = visit("/search/?q=Kyrgyzstan+relations+zweibund")
    assert "2 of the 3 words are in" in page
    assert "Without “zweibund” :" in page
    html = client.get("/search/?q=Kyrgyzstan+relations+zweibund&language=en").content.decode()
    assert 'href="?q=Kyrgyzstan+relations&amp;language=en"' in html


@pytest.mark.usefixtures("seeds")
def test_what_may_be_meant_is_offered_as_a_link_with_how_much_it_finds(client: Client, visit: Visit) -> None:
    address = "/search/?q=Kyrgyzstan+%7C+Russia"
    page = visit(address)
    assert "“|” was not read as an operator; here that is OR, in capitals." in page
    assert "Search for Kyrgyzstan OR Russia :" in page
    assert 'href="?q=Kyrgyzstan+OR+Russia"' in client.get(address).content.decode()


@pytest.mark.usefixtures("seeds")
def test_where_nothing_is_found_a_name_that_is_nearly_right_is_offered(visit: Visit) -> None:
    assert "Speakers with such a name Sadyr Japarov" in visit("/search/?q=Japarow")


@pytest.mark.usefixtures("seeds")
def test_without_a_question_the_page_says_how_to_ask(visit: Visit) -> None:
    assert "Search help" in visit("/search/")


def test_many_results_are_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(30)
    assert "60 paragraphs" in visit("/search/?q=harvest")
    assert "Page 2 of 3" in visit("/search/?q=harvest&page=2")


@pytest.mark.usefixtures("index")
def test_where_there_is_no_index_the_page_says_so_and_claims_nothing(visit: Visit) -> None:
    page = visit("/search/?q=harvest", 503)
    assert "Search can’t answer now" in page
    assert "rebuild_index" in page
    assert "No paragraph found" not in page


@pytest.mark.usefixtures("seeds")
def test_a_printed_search_says_at_its_foot_what_was_asked(client: Client) -> None:
    html = client.get("/search/?q=partnership").content.decode()
    foot = html.partition('class="on-paper"')[2].partition("</p>")[0]
    assert "http://testserver/search/?q=partnership" in foot
