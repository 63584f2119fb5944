"""The completions as browsers ask for them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

ADDRESS = "/search/complete/"
Ask = Callable[[str], list[Any]]


@pytest.fixture
def ask(client: Client, seeds: None) -> Ask:
    def run(typed: str) -> list[Any]:
        response = client.get(ADDRESS, {"q": typed})
        assert response.status_code == 200
        assert response["Content-Type"] == "application/x-suggestions+json"
        answer: list[Any] = response.json()
        assert len(answer[1]) == len(answer[2]) == len(answer[3]) <= 10
        return answer

    return run


def test_a_speaker_is_told_by_the_office_and_leads_to_the_speakers_page(ask: Ask, client: Client) -> None:
    query, names, descriptions, addresses = ask("japar")
    assert query == "japar"
    assert names[0] == "Sadyr Japarov"
    assert descriptions[0] == "speaker, President of Kyrgyzstan"
    assert addresses[0] == "http://testserver/speakers/sadyr-japarov/"
    assert client.get(addresses[0]).status_code == 200


def test_a_place_leads_to_the_search_narrowed_to_it(ask: Ask, client: Client) -> None:
    _, names, descriptions, addresses = ask("Soch")
    place = names.index("Sochi")
    assert descriptions[place] == "place"
    assert addresses[place] == "http://testserver/search/?place=Sochi"
    assert client.get(addresses[place]).context["found"].total > 0


def test_words_lead_to_their_search_and_need_no_description(ask: Ask) -> None:
    _, names, descriptions, addresses = ask('"strategic partn')
    assert names[0] == '"strategic partnership"'
    assert descriptions[0] == ""
    assert addresses[0] == "http://testserver/search/?q=%22strategic+partnership%22"


def test_nothing_typed_is_completed_by_nothing(ask: Ask) -> None:
    assert ask("") == ["", [], [], []]


def test_a_long_text_is_cut(ask: Ask) -> None:
    assert len(ask("strategic " * 100)[0]) == 200


@pytest.mark.parametrize("typed", ["\0", "a\0b", '"', "((((", "<b>", "я" * 300, "%", "_%", "* " * 200])
def test_no_query_breaks_it(ask: Ask, typed: str) -> None:
    ask(typed)


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("query", ["?q=%FF%FE", "?q=%00", "?q", "?q=a&q=strat", "?q=%ED%A0%80ab", ""])
def test_broken_addresses_are_answered(client: Client, query: str) -> None:
    assert client.get(ADDRESS + query).status_code == 200


@pytest.mark.usefixtures("seeds")
def test_an_answer_is_kept_for_five_minutes_and_asked_for_again_by_its_mark(client: Client) -> None:
    first = client.get(ADDRESS, {"q": "strat"})
    assert {part.strip() for part in first["Cache-Control"].split(",")} == {"public", "max-age=300"}
    assert "Cookie" not in first.get("Vary", "")
    again = client.get(ADDRESS, {"q": "strat"}, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    other = client.get(ADDRESS, {"q": "partn"}, headers={"if-none-match": first["ETag"]})
    assert other.status_code == 200


@pytest.mark.usefixtures("index")
def test_without_an_index_there_are_none(client: Client) -> None:
    assert client.get(ADDRESS, {"q": "strat"}).json() == ["strat", [], [], []]


def test_it_is_only_read(client: Client) -> None:
    assert client.post(ADDRESS, {"q": "strat"}).status_code == 405
    assert client.head(ADDRESS, {"q": ""}).status_code == 200


@pytest.mark.usefixtures("seeds")
def test_the_description_of_the_search_names_it(client: Client) -> None:
    assert f"{ADDRESS}?q={{searchTerms}}" in client.get("/opensearch.xml").content.decode()
