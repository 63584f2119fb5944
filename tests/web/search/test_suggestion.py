"""The search page offers the query as it may have been meant."""

import re
from html import unescape

import pytest
from django.test import Client

from tests.web.conftest import Visit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("seeds")]


def offered(client: Client, address: str) -> str:
    """Where the offer leads."""
    html = client.get(address).content.decode()
    found = re.search(r'Did you mean <a href="([^"]*)">', html)
    return unescape(found[1]) if found else ""


def test_it_stands_above_nothing_found_with_the_filters_kept(client: Client, visit: Visit) -> None:
    address = "/search/?q=%22stratejic+partnership%22&year=2021&sort=newest"
    assert "No paragraph found" in visit(address)
    assert "Did you mean “" not in visit(address)
    assert "“stratejic” is nowhere in the archive." in visit(address)
    leads = offered(client, address)
    assert leads == "?q=%22strategic+partnership%22&sort=newest&year=2021"
    assert client.get(f"/search/{leads}").context["found"].total > 0


def test_it_stands_above_results_of_which_a_word_has_none(client: Client, visit: Visit) -> None:
    page = visit("/search/?q=Kyrgyzstan+OR+partnershp")
    assert "Did you mean Kyrgyzstan OR partnership ?" in page
    assert "No paragraph found" not in page


def test_it_stands_above_a_concordance_and_leads_to_one(client: Client) -> None:
    leads = offered(client, "/search/?q=Kyrgyzstan+OR+partnershp&view=kwic")
    assert leads == "?q=Kyrgyzstan+OR+partnership&view=kwic"


def test_it_leaves_out_filters_that_leave_nothing_of_it_and_says_so(client: Client, visit: Visit) -> None:
    address = "/search/?q=partnershp&year=1999"
    assert offered(client, address) == "?q=partnership"
    assert "without the filters" in visit(address)


@pytest.mark.parametrize("query", ["partnership", "zebra", "", "Kyrgyzstan -zzzzzz", "%3Cmark%3E"])
def test_it_stands_nowhere_else(client: Client, query: str) -> None:
    assert offered(client, f"/search/?q={query}&year=2021") == ""


def test_what_was_typed_is_escaped(client: Client) -> None:
    html = client.get("/search/?q=%3Cb%3E+OR+stratejic").content.decode()
    assert "Did you mean" in html
    assert "<b>" not in html.partition("<main")[2]
