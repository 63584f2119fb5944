"""Downloads of a search: every row, in the order of the page, each text as it stands."""

import csv
import datetime
import io
import json
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import Meeting, Source, Utterance
from archive.search.api import Sort, search
from archive.web.passage_rows import ADDED, COLUMNS
from archive.web.tabular_export import MARK
from tests.chance import examples
from tests.search import conftest as by_hand
from tests.search.conftest import Add, found_passages
from tests.search.test_hostile import HOSTILE
from tests.web.conftest import Asked, Grow, Visit
from tests.web.test_tabular_export import unguarded

pytestmark = pytest.mark.django_db

add = by_hand.add

SITE = "http://testserver"

Record = dict[str, str]


def body(response: Any) -> str:
    text: str = response.getvalue().decode()  # of a stream too
    return text


def taken(client: Client, **asked: str) -> list[Record]:
    """The records of a file in any format, as they were before a cell was guarded."""
    response = client.get("/search/", asked)
    assert response.status_code == 200
    text = body(response)
    if asked["format"] == "jsonl":
        return [json.loads(line) for line in text.split("\n") if line]
    rows = csv.DictReader(io.StringIO(text.removeprefix(MARK), newline=""))
    return [{name: unguarded(cell) for name, cell in row.items()} for row in rows]


def test_a_row_tells_the_words_who_said_them_where_and_when(client: Client, add: Add) -> None:
    add("Our harvest, “late” as ever.", speaker="Rudolf Elphberg", date="1999-03-05", place="Zenda")
    Meeting.objects.update(title="Talks")
    Source.objects.update(site="kremlin", url="https://zenda.example/1")
    Utterance.objects.update(label="Regent Rudolf Elphberg", role="Regent")
    expected = {
        "permalink": f"{SITE}/meetings/1999-03-05-1/#u1-p1",
        "meeting": "1999-03-05-1",
        "title": "Talks",
        "date": "1999-03-05",
        "place": "Zenda",
        "speaker": "rudolf-elphberg",
        "label": "Regent Rudolf Elphberg",
        "role": "Regent",
        "kind": "speech",
        "text": "Our harvest, “late” as ever.",
        "doubt": "",
        "time": "",
        "page": "",
        "date_end": "",
        "question": "",
        "language": "en",
        "speaker_name": "Rudolf Elphberg",
        "country": "",
        "words": 5,
        "source": "https://zenda.example/1",
        "rights": "CC BY 4.0",
    }
    assert taken(client, q="harvest", format="jsonl") == [expected]
    assert taken(client, q="harvest", format="csv") == [expected | {"words": "5"}]
    assert tuple(expected) == COLUMNS + ADDED


def test_a_voice_without_a_name_has_no_speaker(client: Client, add: Add) -> None:
    add("A harvest?", speaker="", kind="question")
    (row,) = taken(client, q="harvest", format="csv")
    assert (row["speaker"], row["label"], row["kind"]) == ("", "", "question")


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("sort", [*Sort])
@pytest.mark.parametrize("format", ["csv", "jsonl"])
@pytest.mark.parametrize("query", ["the", "Kyrgyzstan relations", "-the", "is:question"])
def test_rows_are_all_that_is_found_in_the_order_of_the_pages(
    client: Client, query: str, sort: Sort, format: str
) -> None:
    rows = taken(client, q=query, sort=sort, format=format)
    leads = [hit.passage for hit in search(query, sort=sort, size=10_000).hits]
    assert [row["text"] for row in rows] == [passage.text for passage in found_passages(query, sort=sort)]
    assert len(rows) == search(query).total
    linked = [row["permalink"] for row in rows]
    places = [linked.index(SITE + passage.get_absolute_url()) for passage in leads]
    assert places == sorted(places)


@pytest.mark.usefixtures("seeds")
def test_filters_narrow_what_is_taken_away(client: Client) -> None:
    rows = taken(client, q="Kyrgyzstan", speaker="sadyr-japarov", year="2021", format="jsonl")
    assert rows
    assert {(row["speaker"], row["date"][:4]) for row in rows} == {("sadyr-japarov", "2021")}


def test_the_page_that_is_open_makes_no_difference(client: Client, grow: Grow) -> None:
    grow(20)
    assert len(taken(client, q="harvest", page="2", format="csv")) == 40


def test_csv_has_a_heading_and_lines_as_its_standard_says(client: Client, add: Add) -> None:
    add('A "late" harvest,\nsaid he', speaker="Ada Lovelace", date="2021-02-24")
    text = body(client.get("/search/?q=harvest&format=csv&excel=0"))
    assert body(client.get("/search/?q=harvest&format=csv")) == f"{MARK}{text}"
    assert text == (
        "permalink,meeting,title,date,place,speaker,label,role,kind,text,doubt,time,page,date_end,question,"
        "language,speaker_name,country,words,source,rights\r\n"
        f"{SITE}/meetings/2021-02-24-1/#u1-p1,2021-02-24-1,Meeting 1,2021-02-24,Bishkek,"
        "ada-lovelace,,,speech,"
        '"A ""late"" harvest,\nsaid he",,,,,,en,Ada Lovelace,,5,,\r\n'
    )


def test_json_lines_are_not_escaped_needlessly(client: Client, add: Add) -> None:
    add("Ещё “harvest”")
    assert '"text": "Ещё “harvest”", "doubt": "",' in body(client.get("/search/?q=harvest&format=jsonl"))


def test_a_file_holds_what_was_said_or_what_is_written_as_the_page_does(client: Client, add: Add) -> None:
    add("The harvest is late.")
    add("They spoke of the harvest.", kind="narration", speaker="")
    kinds = {
        text: [row["kind"] for row in taken(client, q="harvest", text=text, format="csv")]
        for text in ("said", "written", "both")
    }
    assert kinds["said"] == ["speech"]
    assert kinds["written"] == ["narration"]
    assert sorted(kinds["both"]) == ["narration", "speech"]
    assert client.get("/search/?q=harvest&text=loud&format=csv").status_code == 400


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"q": '"strategic partnership"'}, "strategic-partnership"),
        (
            {"q": "harvest", "year": "1999", "speaker": "rudolf"},
            "harvest-said-by-rudolf-elphberg-in-1999",
        ),
        ({"q": "урожай"}, "urozhay"),
        ({"q": "収穫"}, "search"),
        ({"q": 'a"; filename="x.exe\r\nSet-Cookie: a=b'}, "a-filenamexexe-set-cookie-ab"),
        (
            {"q": "late " * 60},
            "late-late-late-late-late-late-late-late-late-late-late-late-late-late-late-late",
        ),
        ({"q": "harvest", "view": "kwic"}, "concordance-harvest"),
        ({"q": "harvest", "text": "written"}, "harvest-written"),
    ],
)
def test_a_file_is_named_after_what_was_asked_and_the_day_of_the_data(
    client: Client, grow: Grow, asked: dict[str, str], name: str
) -> None:
    grow(1)
    Source.objects.update(last_read=datetime.datetime(2021, 3, 5, 12, tzinfo=datetime.UTC))
    response = client.get("/search/", {**asked, "format": "csv"})
    assert response["Content-Disposition"] == f'attachment; filename="{name}-2021-03-05.csv"'


@pytest.mark.parametrize(
    ("format", "media"),
    [
        ("csv", "text/csv; charset=utf-8; header=present"),
        ("jsonl", "application/x-ndjson; charset=utf-8"),
        ("atom", "application/atom+xml; charset=utf-8"),
    ],
)
def test_each_format_says_what_it_is(client: Client, grow: Grow, format: str, media: str) -> None:
    grow(1)
    assert client.get(f"/search/?q=harvest&format={format}")["Content-Type"] == media
    assert client.head(f"/search/?q=harvest&format={format}")["Content-Type"] == media


def test_the_heading_is_sent_before_any_row_is_read(client: Client, grow: Grow) -> None:
    grow(20)
    response = client.get("/search/?q=harvest&format=csv")
    parts = iter(response.streaming_content)  # type: ignore[attr-defined]
    with CaptureQueriesContext(connection) as queries:
        assert next(parts).decode().startswith(f"{MARK}permalink,")
    assert len(queries) == 0


@pytest.mark.parametrize("view", ["", "kwic"])
@pytest.mark.parametrize("format", ["csv", "jsonl", "atom"])
def test_it_asks_the_database_as_often_for_many_rows_as_for_few(
    asked: Asked, grow: Grow, format: str, view: str
) -> None:
    address = f"/search/?q=harvest&format={format}&view={view}"
    grow(20)
    few = asked(address)
    grow(20)
    assert asked(address) == few <= 4  # the last for the day of the data


@pytest.mark.usefixtures("index")
@pytest.mark.parametrize("view", ["", "kwic"])
@pytest.mark.parametrize("format", ["csv", "jsonl", "atom"])
def test_without_an_index_there_is_a_plain_answer_and_no_file(client: Client, format: str, view: str) -> None:
    response = client.get("/search/", {"q": "harvest", "format": format, "view": view})
    assert response.status_code == 503
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert not response.has_header("Content-Disposition")
    assert "nothing was downloaded" in body(response)


@pytest.mark.parametrize("format", ["csv", "jsonl", "atom"])
@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"speaker": "nobody"}, "has no such speaker"),
        ({"from": "yesterday"}, "Write it as 2021-02-24"),
        ({"from": "2021", "to": "2020"}, "before the first date"),
        ({"q": "late " * 300}, "at most 1,000 characters"),
    ],
)
def test_a_filter_that_makes_no_sense_gives_no_file_instead_of_a_larger_one(
    client: Client, grow: Grow, format: str, asked: dict[str, str], told: str
) -> None:
    grow(1)
    response = client.get("/search/", {"q": "harvest", "format": format, **asked})
    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert told in body(response)


def test_where_nothing_is_found_there_is_a_heading_alone(client: Client, grow: Grow) -> None:
    grow(1)
    assert body(client.get("/search/?q=snow&format=csv")) == MARK + ",".join(COLUMNS + ADDED) + "\r\n"
    assert body(client.get("/search/?q=snow&format=jsonl")) == ""


def test_before_anything_is_asked_there_is_nothing_to_take_away(visit: Visit) -> None:
    assert "needs a query or a filter" in visit("/search/?format=csv", status=404)


@settings(
    max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    q=st.sampled_from([*HOSTILE, "harvest"]),
    format=st.sampled_from(["csv", "jsonl", "atom"]),
    values=st.dictionaries(st.sampled_from(["view", "order", "page", "sort", "from", "place"]), st.text()),
)
def test_no_query_string_breaks_a_download(
    client: Client, grow: Grow, q: str, format: str, values: dict[str, str]
) -> None:
    if not search("harvest").total:
        grow(2)
    asked = {"q": q, **values, "format": format}
    address = "/search/?" + urlencode({k: v.encode(errors="surrogatepass") for k, v in asked.items()})
    response = client.get(address)
    assert response.status_code in (200, 400, 404)
    if response.status_code == 200 and format == "atom":
        ElementTree.fromstring(body(response))  # noqa: S314
    elif response.status_code == 200:
        assert body(response) or format == "jsonl"
