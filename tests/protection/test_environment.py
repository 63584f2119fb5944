"""What the environment may say of how the archive is served, and what is refused with the way out."""

import pytest

from archive.protection.environment import (
    Hsts,
    Misconfigured,
    cache_settings,
    hsts,
    https_settings,
    networks,
    path_prefix,
    switched_on,
    trusted_proxies,
    whole_number,
)


def test_https_is_off_until_it_is_asked_for() -> None:
    assert https_settings({}) == {}
    on = https_settings({"ARCHIVE_HTTPS": "1"})
    assert on["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")
    assert on["SESSION_COOKIE_NAME"].startswith("__Host-")


def test_what_anybody_can_send_is_not_believed_where_there_is_no_proxy() -> None:
    alone = {"ARCHIVE_HTTPS": "1", "ARCHIVE_PROXIES": "0"}
    assert "SECURE_PROXY_SSL_HEADER" not in https_settings(alone)
    assert trusted_proxies(alone) == trusted_proxies({}) == 0
    assert trusted_proxies({"ARCHIVE_HTTPS": "1"}) == 1


def test_strict_transport_security_is_written_as_the_header_is() -> None:
    assert hsts("3600") == Hsts(3600, subdomains=False, preload=False)
    assert hsts("3600; includeSubDomains; preload") == Hsts(3600, subdomains=True, preload=True)


def test_requests_are_counted_where_it_is_said() -> None:
    assert "locmem" in cache_settings({})["BACKEND"]
    assert "db" in cache_settings({"ARCHIVE_CACHE": "database"})["BACKEND"]
    assert cache_settings({"ARCHIVE_CACHE": "redis://localhost/0"})["LOCATION"] == "redis://localhost/0"


def test_a_path_has_one_form() -> None:
    for given in ("curators", "/curators/", "curators/"):
        assert path_prefix({"X": given}, "X", "admin/") == "curators/"
    assert path_prefix({}, "X", "admin/") == "admin/"


def test_what_means_nothing_is_refused() -> None:
    for wrong in (
        lambda: switched_on({"X": "yes"}, "X"),
        lambda: whole_number({"X": "-1"}, "X", 0),
        lambda: networks({"X": "10.0.0.0/99"}, "X", ""),
        lambda: hsts("a year"),
        lambda: hsts("1; forever"),
        lambda: path_prefix({"X": "a b"}, "X", "admin/"),
        lambda: cache_settings({"ARCHIVE_CACHE": "memcached"}),
    ):
        with pytest.raises(Misconfigured):
            wrong()
