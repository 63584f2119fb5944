"""How many requests of a kind an address may make: kinds, limits and the count. Pure but for the store.

Counted by sliding windows: what was asked in the window before counts by the part of it that still lies
within the last window's length, so that nobody gets twice the limit around the full minute.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Protocol

from archive.protection.environment import Misconfigured


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many requests in so many seconds."""

    requests: int
    seconds: int

    def __str__(self) -> str:
        return f"{self.requests}/{self.seconds}"


# Generous for people who read and for well-behaved robots; what costs more may be asked more rarely.
DEFAULTS = {
    "page": Limit(1200, 60),
    "complete": Limit(600, 60),
    "search": Limit(240, 60),
    "download": Limit(60, 60),
    "check": Limit(60, 60),
    "report": Limit(20, 600),
    "login": Limit(20, 300),
}


class CounterStore(Protocol):
    """What Django's caches have of which this is made."""

    def add(self, key: str, value: int, timeout: int) -> bool: ...

    def incr(self, key: str) -> int: ...

    def get(self, key: str, default: int) -> int: ...


def parse_limits(text: str) -> Mapping[str, Limit]:
    """Of ARCHIVE_LIMITS: "search=100/60, download=10/60" changes these, "off" lifts all but that of logins,
    "search=off" one. Raises Misconfigured."""
    limits = dict(DEFAULTS)
    for part in filter(None, (each.strip() for each in text.split(","))):
        if part == "off":
            limits = {"login": limits["login"]}
            continue
        name, _, value = part.partition("=")
        if value == "off":
            limits.pop(name, None)
            continue
        requests, _, seconds = value.partition("/")
        if name not in DEFAULTS or not (_is_number(requests) and _is_number(seconds)):
            raise Misconfigured(
                f"ARCHIVE_LIMITS: {part!r} is not KIND=REQUESTS/SECONDS, as search=240/60 (kinds:"
                f" {', '.join(DEFAULTS)})."
            )
        limits[name] = Limit(int(requests), int(seconds))
    return limits


def seconds_to_wait(store: CounterStore, kind: str, who: str, limit: Limit, now: float) -> int:
    """Count a request made `now` (seconds since the epoch); 0 if it is within the limit, else how many
    seconds to wait until one is again. A request that is refused is not counted."""
    window = int(now // limit.seconds)
    gone = now / limit.seconds - window
    key, former = (f"limit:{kind}:{who}:{limit.seconds}:{number}" for number in (window, window - 1))
    before = store.get(former, 0)
    current = store.get(key, 0)
    if before * (1 - gone) + current + 1 > limit.requests:
        return _wait(before, current, gone, limit)
    if not store.add(key, 1, 2 * limit.seconds):
        try:
            store.incr(key)
        except ValueError:  # it expired in between
            store.add(key, 1, 2 * limit.seconds)
    return 0


def _wait(before: int, current: int, gone: float, limit: Limit) -> int:
    room = limit.requests - current - 1
    if before and room >= 0:
        # Within this window: when enough of the one before has passed.
        return max(1, ceil((1 - room / before - gone) * limit.seconds))
    # In the next one this window is the one before.
    later = max(0.0, 1 - (limit.requests - 1) / current) if current else 0.0
    return max(1, ceil((1 - gone + later) * limit.seconds))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) > 0
