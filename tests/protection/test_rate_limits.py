"""How often an address may ask: counted by sliding windows, by kind, and refused kindly."""

from collections.abc import Iterator
from ipaddress import ip_network

import pytest
from django.core.cache import caches
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from archive.protection.environment import Misconfigured
from archive.protection.limiting import kind_of
from archive.protection.rate_limits import DEFAULTS, Limit, parse_limits, seconds_to_wait

CLIENT = "192.0.2.1"


@pytest.fixture(autouse=True)
def counts() -> Iterator[None]:
    caches["limits"].clear()
    yield
    caches["limits"].clear()


def waits(times: list[float], limit: Limit, who: str = "someone") -> list[int]:
    return [seconds_to_wait(caches["limits"], "page", who, limit, time) for time in times]


def test_a_limit_holds_within_a_window_and_for_each_address_alone() -> None:
    assert waits([1000.0] * 3, Limit(3, 60)) == [0, 0, 0]
    assert waits([1000.0], Limit(3, 60))[0] > 0
    assert waits([1000.0], Limit(3, 60), "another") == [0]


@pytest.mark.parametrize("limit", [Limit(1, 10), Limit(5, 60), Limit(7, 13)])
def test_whoever_waits_as_long_as_told_is_let_in(limit: Limit) -> None:
    now = 100_003.5
    for _ in range(40):
        wait = seconds_to_wait(caches["limits"], "page", "patient", limit, now)
        if wait:
            assert wait <= 2 * limit.seconds
            assert seconds_to_wait(caches["limits"], "page", "patient", limit, now + wait) == 0
            now += wait
        now += 0.1


def test_nobody_gets_twice_the_limit_around_the_turn_of_a_window() -> None:
    late, early = [1019.0] * 10, [1021.0] * 10
    assert sum(not wait for wait in waits([*late, *early], Limit(10, 60))) <= 11


def test_limits_are_changed_one_by_one_or_lifted() -> None:
    assert parse_limits("search=1/2")["search"] == Limit(1, 2)
    assert parse_limits("search=1/2")["page"] == DEFAULTS["page"]
    assert "search" not in parse_limits("search=off")
    assert set(parse_limits("off")) == {"login"}
    for wrong in ("search", "search=10", "searches=1/2", "search=0/60", "page=-1/60"):
        with pytest.raises(Misconfigured):
            parse_limits(wrong)


@pytest.mark.parametrize(
    ("method", "path", "kind"),
    [
        ("GET", "/", "page"),
        ("GET", "/nowhere/", "page"),
        ("GET", "/search/?q=gas", "search"),
        ("GET", "/search/?q=gas&format=csv", "download"),
        ("GET", "/search/?q=gas&format=", "search"),
        ("GET", "/meetings/?format=parquet", "download"),
        ("GET", "/trends/?q=gas&format=png", "download"),
        ("GET", "/meetings/feed/", "download"),
        ("GET", "/search/complete/?q=ga", "complete"),
        ("GET", "/evidence.zip", "download"),
        ("GET", "/check/", "page"),
        ("POST", "/check/", "check"),
        ("POST", "/api/check/", "check"),
        ("POST", "/admin/login/", "login"),
        ("GET", "/admin/login/", "page"),
        ("GET", "/health/ready/", ""),
    ],
)
def test_each_kind_of_request_is_counted_by_itself(method: str, path: str, kind: str) -> None:
    assert kind_of(RequestFactory().generic(method, path)) == kind


@pytest.mark.django_db
def test_too_many_requests_are_told_how_long_to_wait(client: Client, settings: Settings) -> None:
    settings.RATE_LIMITS = {"page": Limit(2, 60)}
    assert [client.get("/about/", REMOTE_ADDR=CLIENT).status_code for _ in range(3)] == [200, 200, 429]
    page = client.get("/about/", headers={"accept": "text/html"}, REMOTE_ADDR=CLIENT)
    assert 0 < int(page.headers["Retry-After"]) <= 120
    assert "try again" in page.content.decode()
    assert "Content-Security-Policy" in page.headers
    assert client.get("/about/", REMOTE_ADDR=CLIENT).content.startswith(b"Too many requests")
    assert client.get("/about/", REMOTE_ADDR="192.0.2.2").status_code == 200
    assert client.get("/health/live/", REMOTE_ADDR=CLIENT).status_code == 200
    assert client.get("/static/css/site/frame.css", REMOTE_ADDR=CLIENT).getvalue()


@pytest.mark.django_db
def test_the_machine_itself_is_not_limited_but_for_logins(client: Client, settings: Settings) -> None:
    settings.RATE_LIMITS = {"page": Limit(1, 60), "login": Limit(1, 60)}
    settings.UNLIMITED = [ip_network("127.0.0.0/8")]
    assert [client.get("/about/").status_code for _ in range(3)] == [200] * 3
    assert [client.post("/admin/login/", {}).status_code for _ in range(2)] == [200, 429]


@pytest.mark.django_db
def test_behind_a_proxy_each_client_is_counted_by_itself(client: Client, settings: Settings) -> None:
    settings.RATE_LIMITS = {"page": Limit(1, 60)}
    settings.TRUSTED_PROXIES = 1
    for forged in ("", "203.0.113.1, ", "203.0.113.2, "):
        forwarded = {"x-forwarded-for": f"{forged}198.51.100.7"}
        expected = 429 if forged else 200
        assert client.get("/about/", headers=forwarded).status_code == expected
    assert client.get("/about/", headers={"x-forwarded-for": "198.51.100.8"}).status_code == 200
