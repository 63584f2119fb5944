"""The concordance: each word found on a line of its own."""

import re
from html import unescape
from urllib.parse import urlencode

import html5lib
import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import Utterance
from archive.search.api import Occurrence, Sort, occurrences, search
from archive.web.search import concordance
from tests.chance import examples
from tests.html import folded
from tests.search import conftest as by_hand
from tests.search.conftest import Add, found_passages
from tests.search.test_hostile import HOSTILE
from tests.web.conftest import Asked, Grow, Visit

pytestmark = pytest.mark.django_db

add = by_hand.add

Cells = list[str]


def table(client: Client, address: str) -> list[Cells]:
    """The rows of the table of lines as their cells' text, exactly."""
    html = client.get(address).content.decode()
    body = html.partition('<table class="lines">')[2].partition("<tbody>")[2].partition("</tbody>")[0]
    rows = re.findall(r"<tr>(.*?)</tr>", body, re.DOTALL)
    return [
        [unescape(re.sub("<[^>]*>", "", cell)) for cell in re.findall(r"<td.*?</td>", row, re.DOTALL)]
        for row in rows
    ]


def lines(client: Client, address: str) -> list[str]:
    return ["".join(cells[:-2]) for cells in table(client, address)]


def test_each_occurrence_is_a_line_with_who_said_it_and_when(client: Client, add: Add) -> None:
    add("Our harvest is late; late harvests are dear.", speaker="Rudolf Elphberg", date="1999-03-05")
    assert table(client, "/search/?q=harvest&view=kwic&order=date") == [
        ["Our ", "harvest", " is late; late harvests are dear.", "Rudolf Elphberg", "5 Mar 1999"],
        ["Our harvest is late; late ", "harvests", " are dear.", "Rudolf Elphberg", "5 Mar 1999"],
    ]


def test_a_line_leads_to_its_paragraph_with_the_words_marked_there(client: Client, add: Add) -> None:
    meeting = add("Snow fell.", "The harvest is late.")
    html = client.get("/search/?q=%22the+harvest%22&view=kwic").content.decode()
    assert (
        f'<a href="{meeting.get_absolute_url()}?q=%22the%20harvest%22#u1-p2" data-stop>The harvest</a>'
        in html
    )


def test_lines_are_sorted_by_the_words_before_or_after(client: Client, add: Add) -> None:
    add("a good harvest came", "the late harvest ended", "the good harvest began")
    address = "/search/?q=harvest&view=kwic&order="
    assert lines(client, address + "left") == [
        "a good harvest came",
        "the good harvest began",
        "the late harvest ended",
    ]
    assert lines(client, address + "right") == [
        "the good harvest began",
        "a good harvest came",
        "the late harvest ended",
    ]
    assert lines(client, "/search/?q=harvest&view=kwic") == lines(client, address + "left")


def test_lines_are_sorted_by_date_and_stay_as_they_were_spoken(client: Client, add: Add) -> None:
    add("harvest 1", "harvest 2", date="2020-01-01")
    add("harvest 3", "harvest 4", date="2021-01-01")
    address = "/search/?q=harvest&view=kwic&order="
    assert lines(client, address + "date") == ["harvest 1", "harvest 2", "harvest 3", "harvest 4"]
    assert lines(client, address + "date-desc") == ["harvest 3", "harvest 4", "harvest 1", "harvest 2"]


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(("order", "sort"), [("date", Sort.OLDEST), ("date-desc", Sort.NEWEST)])
@pytest.mark.parametrize("query", ["the", "cooperation OR relations", '"the President"'])
def test_pages_by_date_hold_every_occurrence_in_order(
    client: Client, query: str, order: str, sort: Sort
) -> None:
    assert on_all_pages(client, query, order) == [
        shown(occurrence)
        for passage in found_passages(query, sort=sort)
        for occurrence in occurrences(passage.text, query)
    ]


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("order", ["left", "right"])
def test_pages_by_words_hold_every_occurrence_once(client: Client, order: str) -> None:
    found = [shown(each) for passage in found_passages("the") for each in occurrences(passage.text, "the")]
    assert len(found) > 2 * concordance.LINES
    assert sorted(on_all_pages(client, "the", order)) == sorted(found)


def on_all_pages(client: Client, query: str, order: str) -> list[str]:
    address = f"/search/?{urlencode({'q': query, 'view': 'kwic', 'order': order})}"
    pages = client.get(address).context["shown"].pages
    return [line for number in range(pages) for line in lines(client, f"{address}&page={number + 1}")]


def shown(occurrence: Occurrence) -> str:
    return re.sub(r"\s+", " ", occurrence.left + occurrence.match + occurrence.right)


@pytest.mark.usefixtures("seeds")
def test_filters_narrow_it_and_can_be_taken_off_as_on_the_page_of_quotes(client: Client) -> None:
    address = "/search/?q=Kyrgyzstan&speaker=sadyr-japarov&year=2021&view=kwic"
    assert {cells[-2] for cells in table(client, address)} == {"Sadyr Japarov"}
    html = unescape(folded(client.get(address).content.decode()))
    assert 'href="?q=Kyrgyzstan&view=kwic&year=2021"><span class="unseen">Remove the filter: ' in html
    assert "&view=kwic&speaker=sadyr-japarov&year=2021&speaker=" in html


@pytest.mark.usefixtures("seeds")
def test_where_nothing_is_found_it_helps_as_the_page_of_quotes_does(visit: Visit) -> None:
    assert "Speakers with such a name Sadyr Japarov" in visit("/search/?q=Japarow&view=kwic")


@pytest.mark.usefixtures("index")
def test_where_there_is_no_index_it_says_so_and_claims_nothing(visit: Visit) -> None:
    page = visit("/search/?q=harvest&view=kwic")
    assert "Search can’t answer now" in page
    assert "No paragraph found" not in page


def test_a_page_past_the_end_is_not_found_and_the_last_is_named(visit: Visit, grow: Grow) -> None:
    grow(60)
    for order, last in (("left", 2), ("date", 3)):
        address = f"/search/?q=harvest&view=kwic&order={order}&page="
        assert f"has no page 99; its last is page {last}." in visit(address + "99", status=404)
        assert f"Page {last} of {last}" in visit(address + str(last))


@pytest.mark.parametrize("query", ["-snow", "is:speech", "speaker:rudolf -snow", ""])
def test_where_no_word_is_asked_for_paragraphs_are_shown_by_their_first_words(
    client: Client, visit: Visit, grow: Grow, query: str
) -> None:
    grow(1)
    for order in ("", "left", "date"):
        address = f"/search/?q={query}&speaker=rudolf&view=kwic&order={order}"
        assert "there is nothing to align" in visit(address)
        assert lines(client, address) == ["We spoke of the harvest.", "It is late this year."]


def test_of_a_long_paragraph_without_the_words_a_dozen_are_shown(client: Client, add: Add) -> None:
    add("snow " * 30)
    assert lines(client, "/search/?q=-harvest&view=kwic") == ["snow " * 12 + "…"]


def test_a_paragraph_found_by_a_fact_alone_keeps_a_line_among_the_others(client: Client, grow: Grow) -> None:
    grow(1)
    query = "/search/?q=harvest OR speaker:rudolf&view=kwic&order=left"
    assert lines(client, query) == [
        "We spoke of the harvest.",
        "We spoke of the harvest.",
        "It is late this year.",
    ]


def test_the_lines_of_one_paragraph_on_a_page_by_date_are_bounded_and_the_rest_is_counted(
    client: Client, visit: Visit, add: Add
) -> None:
    add("harvest " * (concordance.LINES_OF_ONE + 7))
    address = "/search/?q=harvest&view=kwic&order="
    assert len(table(client, address + "date")) == concordance.LINES_OF_ONE + 1
    assert "7 more in this paragraph" in visit(address + "date")
    assert len(on_all_pages(client, "harvest", "left")) == concordance.LINES_OF_ONE + 7


def test_where_not_all_is_sorted_the_page_says_so_and_how_to_see_all(
    client: Client, visit: Visit, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("b harvest", "a harvest", "c harvest")
    monkeypatch.setattr(concordance, "SORTED", 2)
    address = "/search/?q=harvest&view=kwic&sort=oldest&order="
    assert lines(client, address + "left") == ["a harvest", "b harvest"]
    told = "only the lines of the 2 paragraphs that are oldest, of 3 found. All lines stand in the order of"
    assert told in visit(address + "left")
    assert "only the lines" not in visit(address + "date")
    assert len(lines(client, address + "date")) == 3


def test_so_many_lines_are_sorted_and_no_more(
    visit: Visit, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("harvest harvest", "harvest harvest", "harvest harvest")
    monkeypatch.setattr(concordance, "SORTED_LINES", 3)
    page = visit("/search/?q=harvest&view=kwic")
    assert "only the lines of the 2 paragraphs" in page
    assert "4 lines" in page


@pytest.mark.parametrize("order", ["left", "date"])
def test_it_asks_the_database_as_often_for_many_lines_as_for_few(
    asked: Asked, grow: Grow, order: str
) -> None:
    address = f"/search/?q=harvest&view=kwic&order={order}&speaker=rudolf"
    grow(20)
    few = asked(address)
    grow(20)
    assert asked(address) == few <= 7


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("query", ["q=the", "q=the&order=date&page=2", "year=2021&q=-the", "q=zebra"])
def test_it_is_valid_and_its_table_has_headers(client: Client, query: str) -> None:
    html = client.get(f"/search/?{query}&view=kwic").content.decode()
    html5lib.HTMLParser(strict=True).parse(html)
    assert " style=" not in html
    headers = re.findall(r'<th scope="col"', html.partition('<table class="lines">')[2])
    assert len(headers) == {"q=zebra": 0, "year=2021&q=-the": 3}.get(query, 5)


def test_what_looks_like_a_tag_is_shown_as_it_stands(client: Client, add: Add) -> None:
    add("<b>Our</b> harvest <script>")
    assert lines(client, "/search/?q=harvest&view=kwic") == ["<b>Our</b> harvest <script>"]


def test_a_line_holds_no_line_break(client: Client, add: Add) -> None:
    add("Our\nlate\n harvest\r\nis\u2028here")
    assert lines(client, "/search/?q=%22late+harvest%22&view=kwic") == ["Our late harvest is here"]


def test_an_unnamed_voice_is_called_as_it_is_printed(client: Client, add: Add) -> None:
    add("A harvest?", speaker="", kind="question")
    add("The harvest.", speaker="", kind="remark", date="2020-01-01")
    Utterance.objects.filter(kind="remark").update(label="A voice from the hall")
    rows = table(client, "/search/?q=harvest&view=kwic&order=date-desc")
    assert [cells[3] for cells in rows] == ["Question", "A voice from the hall"]


@settings(
    max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    q=st.sampled_from([*HOSTILE, "harvest"]),
    values=st.dictionaries(st.sampled_from(["order", "page", "sort", "from", "year", "speaker"]), st.text()),
)
def test_no_query_string_breaks_it(client: Client, grow: Grow, q: str, values: dict[str, str]) -> None:
    if not search("harvest").total:
        grow(2)
    asked = {"q": q, "view": "kwic", **values}
    address = "/search/?" + urlencode({k: v.encode(errors="surrogatepass") for k, v in asked.items()})
    response = client.get(address)
    assert response.status_code in (200, 404)
    assert b"\0" not in response.content
