"""What the environment says about how the archive is served, as values of Django's settings. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any

Network = IPv4Network | IPv6Network

_YEAR = 365 * 24 * 60 * 60


class Misconfigured(ValueError):
    """A variable of the environment means nothing; the message says which, and what would."""


@dataclass(frozen=True, slots=True)
class Hsts:
    """Strict-Transport-Security: seconds, and its two words."""

    seconds: int
    subdomains: bool
    preload: bool


def listed(environment: Mapping[str, str], name: str, default: str = "") -> list[str]:
    """The parts of a value between commas, without white space and empty ones."""
    return [part.strip() for part in environment.get(name, default).split(",") if part.strip()]


def switched_on(environment: Mapping[str, str], name: str) -> bool:
    """Whether a variable is 1. Raises Misconfigured for anything else than 0, 1 and nothing."""
    value = environment.get(name, "").strip()
    if value not in ("", "0", "1"):
        raise Misconfigured(f"{name} must be 0 or 1, not {value!r}.")
    return value == "1"


def whole_number(environment: Mapping[str, str], name: str, default: int) -> int:
    """A number that is not negative. Raises Misconfigured."""
    value = environment.get(name, "").strip()
    if not value:
        return default
    if not (value.isascii() and value.isdigit()):
        raise Misconfigured(f"{name} must be a whole number, not {value!r}.")
    return int(value)


def networks(environment: Mapping[str, str], name: str, default: str) -> list[Network]:
    """IP addresses and networks as in 192.0.2.0/24. Raises Misconfigured."""
    try:
        return [ip_network(part) for part in listed(environment, name, default)]
    except ValueError as error:
        raise Misconfigured(f"{name} must list IP addresses or networks: {error}.") from error


def hsts(value: str) -> Hsts:
    """Of ARCHIVE_HSTS, which is written as the header is: "31536000; includeSubDomains; preload"."""
    first, *words = [part.strip() for part in value.split(";")]
    known = {word.lower() for word in words if word}
    if not (first.isascii() and first.isdigit()) or known - {"includesubdomains", "preload"}:
        raise Misconfigured(
            f"ARCHIVE_HSTS must be as in “{_YEAR}; includeSubDomains; preload”, not {value!r}."
        )
    return Hsts(int(first), "includesubdomains" in known, "preload" in known)


def path_prefix(environment: Mapping[str, str], name: str, default: str) -> str:
    """A path below the root, as "admin/": no slash before it and one behind. Raises Misconfigured."""
    value = environment.get(name, "").strip().strip("/") or default.strip("/")
    if not all(part.replace("-", "").replace("_", "").isalnum() for part in value.split("/")):
        raise Misconfigured(f"{name} must be a path of letters, digits, - and _, not {value!r}.")
    return f"{value}/"


def https_settings(environment: Mapping[str, str]) -> dict[str, Any]:
    """Django's settings for an archive that is served over HTTPS alone; none where ARCHIVE_HTTPS is not 1.

    `proxies`: whether a proxy ends TLS, which then says in X-Forwarded-Proto how it was asked. Without one
    gunicorn has the certificate itself, and the header, which anybody can send, is not looked at.
    """
    if not switched_on(environment, "ARCHIVE_HTTPS"):
        return {}
    strict = hsts(environment.get("ARCHIVE_HSTS", "").strip() or f"{_YEAR}; includeSubDomains; preload")
    made = {
        "SECURE_SSL_REDIRECT": True,
        # Whoever asks from inside whether the archive is alive does not speak TLS.
        "SECURE_REDIRECT_EXEMPT": [r"^health/", r"^metrics$"],
        "SECURE_HSTS_SECONDS": strict.seconds,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": strict.subdomains,
        "SECURE_HSTS_PRELOAD": strict.preload,
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        # A name that browsers accept over HTTPS alone, and from this very host.
        "SESSION_COOKIE_NAME": "__Host-session",
        "CSRF_COOKIE_NAME": "__Host-csrf",
    }
    if trusted_proxies(environment):
        made["SECURE_PROXY_SSL_HEADER"] = ("HTTP_X_FORWARDED_PROTO", "https")
    return made


def trusted_proxies(environment: Mapping[str, str]) -> int:
    """How many proxies stand before the archive, each of which adds to X-Forwarded-For.

    One where HTTPS is served and nothing is said, as something must end TLS; else none.
    """
    return whole_number(environment, "ARCHIVE_PROXIES", 1 if switched_on(environment, "ARCHIVE_HTTPS") else 0)


def cache_settings(environment: Mapping[str, str]) -> dict[str, Any]:
    """Where what is counted for rate limits lies: ARCHIVE_CACHE is a Redis address, `database`, or nothing
    for the memory of each process. Raises Misconfigured."""
    value = environment.get("ARCHIVE_CACHE", "").strip()
    if not value:
        backend, place = "django.core.cache.backends.locmem.LocMemCache", "archive-limits"
    elif value == "database":
        backend, place = "django.core.cache.backends.db.DatabaseCache", "archive_limits"
    elif value.startswith(("redis://", "rediss://", "unix://")):
        backend, place = "django.core.cache.backends.redis.RedisCache", value
    else:
        raise Misconfigured(f"ARCHIVE_CACHE must be redis://…, database, or empty, not {value!r}.")
    options = {} if "redis" in backend else {"OPTIONS": {"MAX_ENTRIES": 200_000}}
    return {"BACKEND": backend, "LOCATION": place, "KEY_PREFIX": "archive", **options}
