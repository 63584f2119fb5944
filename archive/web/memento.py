"""Memento (RFC 7089): links between a page and its versions, lists of these, and the choice by time. Pure."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import format_datetime, parsedate_to_datetime


@dataclass(frozen=True, slots=True)
class Memento:
    """A version of a page: its address, and the time (UTC) from which on the page said this."""

    address: str
    time: datetime.datetime

    @property
    def written_time(self) -> str:
        """As headers write it: "Tue, 03 Mar 2015 12:00:00 GMT"."""
        return format_datetime(self.time.astimezone(datetime.UTC), usegmt=True)


@dataclass(frozen=True, slots=True)
class MementoPage:
    """Addresses of a page, of the gate that chooses by time, and of the lists of versions."""

    original: str
    timegate: str
    timemap: str
    timemap_json: str

    def links(self) -> str:
        """The Link header of the page itself."""
        return ", ".join([_link(self.timegate, "timegate"), self._timemap_link()])

    def links_of(self, mementos: Sequence[Memento], place: int) -> str:
        """The Link header of the version at this place of all, the oldest first."""
        relations: dict[int, list[str]] = {}
        for name, at in (("first", 0), ("prev", place - 1), ("next", place + 1), ("last", len(mementos) - 1)):
            if 0 <= at < len(mementos):
                relations.setdefault(at, []).append(name)
        relations.setdefault(place, [])
        return ", ".join(
            [
                _link(self.original, "original"),
                _link(self.timegate, "timegate"),
                self._timemap_link(),
                *(_memento(mementos[at], *names) for at, names in sorted(relations.items())),
            ]
        )

    def link_format(self, mementos: Sequence[Memento]) -> str:
        """The list of all versions in application/link-format (RFC 6690)."""
        last = len(mementos) - 1
        named = [
            _memento(memento, *(["first"] if not at else []), *(["last"] if at == last else []))
            for at, memento in enumerate(mementos)
        ]
        own = f'<{self.timemap}>; rel="self"; type="application/link-format"'
        head = [_link(self.original, "original"), own, _link(self.timegate, "timegate")]
        return ",\n".join([*head, *named]) + "\n"

    def as_json(self, mementos: Sequence[Memento]) -> str:
        """The same as JSON, in the form that aggregators of web archives use."""
        listed = [{"datetime": each.time.isoformat(), "uri": each.address} for each in mementos]
        ends = {"first": listed[0], "last": listed[-1]} if listed else {}
        return json.dumps(
            {
                "original_uri": self.original,
                "timegate_uri": self.timegate,
                "timemap_uri": {"link_format": self.timemap, "json_format": self.timemap_json},
                "mementos": {"list": listed, **ends},
            },
            indent=1,
        )

    def _timemap_link(self) -> str:
        return f'{_link(self.timemap, "timemap")}; type="application/link-format"'


def parse_accept_datetime(header: str) -> datetime.datetime:
    """The time of an Accept-Datetime header. Raises ValueError."""
    time = parsedate_to_datetime(header)
    return time if time.tzinfo else time.replace(tzinfo=datetime.UTC)


def nearest(mementos: Sequence[Memento], time: datetime.datetime | None) -> Memento:
    """What the page said at a time; before the first, the first; without a time, the last."""
    if time is None:
        return mementos[-1]
    return next((memento for memento in reversed(mementos) if memento.time <= time), mementos[0])


def _link(address: str, relation: str) -> str:
    return f'<{address}>; rel="{relation}"'


def _memento(memento: Memento, *names: str) -> str:
    return f'<{memento.address}>; rel="{" ".join([*names, "memento"])}"; datetime="{memento.written_time}"'
