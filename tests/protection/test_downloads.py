"""Downloads have a bound, which whoever asks for less, or has a token, does not meet."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

DOWNLOAD = "/search/?q=Kyrgyzstan&format=csv"
LISTS = [
    "/meetings/?format=jsonl",
    "/speakers/?format=jsonl",
    "/speakers/vladimir-putin/statements.jsonl?",
    "/speakers/vladimir-putin/statements.txt?",
]

pytestmark = pytest.mark.usefixtures("seeds")


@pytest.fixture(autouse=True)
def bound(settings: Settings) -> None:
    settings.DOWNLOAD_ROWS, settings.DOWNLOAD_TOKENS = 2, ["of-Strelsau"]


def rows(client: Client, query: str = "", **headers: str) -> int:
    response = client.get(DOWNLOAD + query, headers=headers)
    assert response.status_code == 200
    return response.getvalue().decode().count("#u")


@pytest.mark.parametrize("address", [DOWNLOAD, f"{DOWNLOAD}&view=kwic", *LISTS])
def test_a_download_of_more_is_refused_with_the_way_out(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 429
    assert "limit=1000" in response.content.decode()
    assert int(response.headers["Retry-After"]) > 0


@pytest.mark.parametrize("limit", ["", "x", "-1", "9" * 30])
def test_a_limit_that_bounds_nothing_lifts_nothing(client: Client, limit: str) -> None:
    assert client.get(f"{DOWNLOAD}&limit={limit}").status_code == 429


@pytest.mark.parametrize("address", LISTS[:3])
def test_of_lists_fewer_can_be_asked_for_too(client: Client, address: str) -> None:
    assert len(client.get(f"{address}&limit=1").getvalue().splitlines()) == 1


def test_fewer_can_be_asked_for_and_a_token_lifts_the_bound(client: Client, settings: Settings) -> None:
    assert rows(client, "&limit=1") == 1
    assert rows(client, authorization="Bearer of-Strelsau") > 2
    assert client.get(DOWNLOAD, headers={"authorization": "Bearer of-Zenda"}).status_code == 429
    settings.DOWNLOAD_ROWS = 0
    assert rows(client) > 2
