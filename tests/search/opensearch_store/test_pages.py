"""Pages are the same bytes on both engines, on a server that is named: `make test-opensearch`."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from tests.search.opensearch_store.conftest import OnBoth
from tests.snapshots import OPENSEARCH

pytestmark = [
    pytest.mark.skipif(not OPENSEARCH, reason="asks a server: make test-opensearch OPENSEARCH=http://…"),
    pytest.mark.django_db,
]

SEARCHES = ("the", "cooperation", "energy security", '"united nations"', "coop*", "russia OR kyrgyzstan -gas")
WAYS = (
    "",
    "&sort=newest",
    "&sort=oldest&page=2",
    "&year=2021",
    "&from=2012-01-01&to=2020-12-31",
    "&speaker=vladimir-putin",
    "&place=moscow",
    "&text=both",
    "&view=kwic",
    "&view=kwic&order=left",
    "&format=csv",
)
OTHERS = (
    "/speakers/vladimir-putin/?q=gas",
    "/trends/?q=gas&q=energy&by=speaker",
    "/trends/?q=%22united+nations%22&format=csv",
    "/phrase/?q=mutual+understanding",
    "/search/?q=coperation",
    "/search/complete/?q=coop",
    "/search/?q=gas&format=jsonl",
    "/search/?q=title:talks",
    '/search/?q="gas+energy"~12',
    "/search/?q=gas+/s+energy&text=both",
    "/search/?q=speaker:putin+country:kyrgyzstan",
    "/meetings/?q=gas",
)


def got(address: str) -> Callable[[], Any]:
    def ask() -> Any:
        response = Client().get(address, follow=True)
        body = response.getvalue()
        return response.status_code, response.get("content-type"), body.decode()

    return ask


@pytest.mark.parametrize("query", SEARCHES)
def test_a_search_is_the_same_page_whatever_is_chosen(on_both: OnBoth, query: str) -> None:
    for way in WAYS:
        own, other = on_both(got(f"/search/?q={query}{way}"))
        # A page that there is not is none on either.
        assert own[0] == 200 or "page=2" in way
        assert other == own, way


def test_whatever_else_asks_the_engine_is_the_same_page(on_both: OnBoth) -> None:
    for address in OTHERS:
        own, other = on_both(got(address))
        assert (own[0], other) == (200, own), address
