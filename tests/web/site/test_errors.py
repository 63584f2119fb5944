import pytest
from django.template.loader import render_to_string
from django.test import Client

from archive.web.periods import Period
from archive.web.site.errors import period_in, words_in
from tests.web.conftest import Asked, Visit


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/nowhere/", "/meetings/2021-02-24-nothing/", "/speakers/nobody/"])
def test_an_unknown_address_is_told_with_ways_on(visit: Visit, address: str) -> None:
    page = visit(address, status=404)
    assert "There is no page at this address" in page
    assert "Search what was said" in page
    assert "all meetings by date" in page


@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["%00", "a" * 5000, "Ж", "%ff", "..", "a%2Fb"])
@pytest.mark.parametrize("part", ["meetings", "speakers", "places", "countries"])
def test_no_address_breaks_a_page(client: Client, part: str, slug: str) -> None:
    assert client.get(f"/{part}/{slug}/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/", "/meetings/", "/search/?q=gas", "/speakers/nobody/", "/places/", "/countries/kg/"]
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "PROPFIND"])
def test_a_page_can_only_be_read(address: str, method: str) -> None:
    response = Client(enforce_csrf_checks=True).generic(method, address)
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert "This page can only be read" in response.content.decode()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/meetings/2021-02-24-talks-on-gas/", "talks on gas"),
        ("/speakers/rudolf-elphberg.html", "rudolf elphberg"),
        ("/Саммит_2021/%00/<b>", "Саммит b"),
        ("/meetings/2021/13/", ""),
        ("/" + "word/" * 500, " ".join(["word"] * 8)),
    ],
)
def test_an_address_tells_what_was_looked_for(path: str, words: str) -> None:
    assert words_in(path) == words


@pytest.mark.parametrize(
    ("path", "period"),
    [
        ("/meetings/2021-02-24-talks/", Period(2021, 2, 24)),
        ("/meetings/2021/02/30/", Period(2021, 2)),
        ("/meetings/2021/13/01/", Period(2021)),
        ("/meetings/2021-2/", Period(2021, 2)),
        ("/meetings/0000/", None),
        ("/meetings/20211/", None),
        ("/meetings/talks/", None),
    ],
)
def test_an_address_tells_a_date_as_far_as_the_calendar_has_it(path: str, period: Period | None) -> None:
    assert period_in(path) == period


@pytest.mark.usefixtures("seeds")
def test_words_of_the_address_are_in_the_search_box(client: Client) -> None:
    html = client.get("/speakers/rudolf-%3Cb%3E%22elphberg/").content.decode()
    assert 'value="rudolf b elphberg"' in html
    assert 'href="/speakers/?name=rudolf%20b%20elphberg"' in html


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/meetings/2021-02-24-cut-off/", "Near 24 February 2021 24 February 2021 Meeting with President"),
        ("/meetings/2020/02/30/", "Near February 2020 17 November 2017 Meeting"),
        ("/meetings/2030/99/", "Near 2030 26 November 2025 Press"),
    ],
)
def test_a_wrong_address_with_a_date_shows_what_was_near_it(visit: Visit, address: str, told: str) -> None:
    assert told in visit(address, status=404)


@pytest.mark.usefixtures("seeds")
def test_an_address_without_a_page_asks_little(asked: Asked) -> None:
    assert asked("/meetings/2020/02/30/", 404) <= 3
    assert asked("/nowhere/2020/02/30/", 404) == 0


@pytest.mark.django_db
def test_a_head_alone_can_be_asked_for(client: Client) -> None:
    assert [client.head(address).status_code for address in ("/", "/about/", "/nowhere/")] == [200, 200, 404]


def test_the_page_for_a_fault_needs_no_database() -> None:
    assert "Something went wrong here" in render_to_string("500.html")


@pytest.mark.django_db
def test_a_fault_is_told_without_its_details(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("the secret part")

    monkeypatch.setattr("archive.web.site.home._totals", fail)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == 500
    assert b"Something went wrong here" in response.content
    assert b"the secret part" not in response.content
