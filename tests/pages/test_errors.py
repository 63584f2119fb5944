import pytest
from django.template.loader import render_to_string
from django.test import Client

from tests.pages.conftest import Visit


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/nowhere/", "/meetings/2021-02-24-nothing/", "/speakers/nobody/"])
def test_an_unknown_address_is_told_with_ways_on(visit: Visit, address: str) -> None:
    page = visit(address, status=404)
    assert "There is no page at this address" in page
    assert "Search what was said" in page
    assert "all meetings by date" in page


@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["%00", "a" * 5000, "Ж", "%ff", "..", "a%2Fb"])
@pytest.mark.parametrize("part", ["meetings", "speakers"])
def test_no_address_breaks_a_page(client: Client, part: str, slug: str) -> None:
    assert client.get(f"/{part}/{slug}/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/meetings/", "/search/?q=gas", "/speakers/nobody/"])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "PROPFIND"])
def test_a_page_can_only_be_read(address: str, method: str) -> None:
    response = Client(enforce_csrf_checks=True).generic(method, address)
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert "This page can only be read" in response.content.decode()


@pytest.mark.django_db
def test_a_head_alone_can_be_asked_for(client: Client) -> None:
    assert [client.head(address).status_code for address in ("/", "/about/", "/nowhere/")] == [200, 200, 404]


def test_the_page_for_a_fault_needs_no_database() -> None:
    assert "Something went wrong here" in render_to_string("500.html")


@pytest.mark.django_db
def test_a_fault_is_told_without_its_details(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("the secret part")

    monkeypatch.setattr("archive.views.home._totals", fail)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == 500
    assert b"Something went wrong here" in response.content
    assert b"the secret part" not in response.content
