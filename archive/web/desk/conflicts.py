"""What a page shows where the record moved on while it was open: both states, for the curator to choose."""

from typing import Any, NamedTuple

from archive.curation.seen import MovedOn


class Difference(NamedTuple):
    """A field: what the page showed, and what the record says now."""

    name: str
    shown: str
    now: str


def differences(moved: MovedOn) -> list[Difference]:
    """What changed since the page was shown."""
    return [Difference(name, _told(shown), _told(now)) for name, shown, now in moved.differences()]


def _told(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "nothing"
    return str(value) if value not in (None, "") else "nothing"
