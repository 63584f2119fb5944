"""Which rows a decision changes: what they held before, and what they hold after.

Rows are compared, whatever wrote them, so that nothing a decision does is forgotten. What is derived from
others (appearances, the countries of meetings) is journaled apart: it can be made anew where it moved on.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from django.apps import apps
from django.db.models import Model, Q

from archive.models.packing import pack, unpack

_BATCH = 5_000

Values = list[Any]
Touch = tuple[str, int, str]
"""A model, a primary key and a field; `ROW` stands for the whole row, `THERE` for its being there."""

ROW = "*"
THERE = "+"
SOFT = "~"
"""Ends the name of a field that was set for many rows at once: no reason not to take a row away."""

READ = "?"
"""Ends the name of a field that a decision took over into what it made: it rests on what set that."""

NEVER_RESTORED = frozenset(
    {
        # Numbers are never given twice, and revisions are only added.
        "archive.meeting.revision",
        "archive.meeting.last_number",
        "archive.meeting.indexed",
        "archive.utterance.last_number",
        "archive.passage.since",
        # Told by the order of what is there.
        "archive.utterance.position",
        "archive.utterance.answers_id",
    }
)


@dataclass(frozen=True)
class Watch:
    """Rows to be compared: those of a condition. `fields`: only these, of rows that stay; all for ()."""

    model: type[Model]
    where: Q
    fields: tuple[str, ...] = ()
    derived: bool = False
    soft: bool = False

    @property
    def label(self) -> str:
        return self.model._meta.label_lower

    @property
    def columns(self) -> list[str]:
        return list(self.fields) or columns(self.model)


@dataclass
class TableChanges:
    """The changes of one table. `fields` are those of the values; `changed` has before and after."""

    label: str
    fields: list[str]
    added: dict[int, Values] = field(default_factory=dict)
    gone: dict[int, Values] = field(default_factory=dict)
    changed: dict[int, tuple[Values, Values]] = field(default_factory=dict)
    derived: bool = False
    soft: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.gone or self.changed)

    @property
    def model(self) -> type[Model]:
        return apps.get_model(self.label)


@dataclass
class Journal:
    """`touched`: what a decision says though it may not change it. `revisions`: the revision of each meeting
    that it made. `speakers`: the addresses of the speakers that the rows name."""

    tables: list[TableChanges] = field(default_factory=list)
    touched: set[Touch] = field(default_factory=set)
    revisions: dict[int, int] = field(default_factory=dict)
    meetings: list[int] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)

    def touch(self, record: Model, *fields: str) -> None:
        self.touched |= {(record._meta.label_lower, record.pk, name) for name in fields}

    def table(self, model: type[Model]) -> TableChanges | None:
        return next((each for each in self.tables if each.label == model._meta.label_lower), None)

    def touches(self) -> set[Touch]:
        """All that the decision says or changes, but for what is derived."""
        found = set(self.touched)
        for table in self.tables:
            if table.derived:
                continue
            found |= {(table.label, key, ROW) for key in (*table.added, *table.gone)}
            ending = SOFT if table.soft else ""
            for key, (before, after) in table.changed.items():
                for name, was, now in zip(table.fields, before, after, strict=True):
                    if was != now and name != "curated":
                        found.add((table.label, key, name + ending))
        return found

    def packed(self) -> bytes:
        content = {
            "tables": [vars(each) for each in self.tables],
            "touched": sorted(self.touched),
            "revisions": self.revisions,
            "meetings": self.meetings,
            "extra": self.extra,
        }
        return pack(json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode())

    @classmethod
    def unpacked(cls, packed: bytes | memoryview) -> Journal:
        content = json.loads(unpack(bytes(packed)))
        return cls(
            tables=[_table(each) for each in content["tables"]],
            touched={(label, key, name) for label, key, name in content["touched"]},
            revisions={int(key): number for key, number in content["revisions"].items()},
            meetings=content["meetings"],
            extra=content["extra"],
        )


def _table(row: dict[str, Any]) -> TableChanges:
    for name in ("added", "gone", "changed"):
        row[name] = {int(key): values for key, values in row[name].items()}
    return TableChanges(**row)


@contextmanager
def journaled(watches: Sequence[Watch]) -> Iterator[Journal]:
    """Compare the watched rows before and after the block. The journal is whole once it has ended."""
    journal = Journal()
    before = [_snapshot(watch) for watch in watches]
    yield journal
    for watch, were in zip(watches, before, strict=True):
        changes = _compared(watch, were, _snapshot(watch, were))
        if changes:
            journal.tables.append(changes)


def columns(model: type[Model]) -> list[str]:
    """The columns of a model but for its key, and for what is never restored."""
    label = model._meta.label_lower
    names = [each.attname for each in model._meta.local_concrete_fields if not each.primary_key]
    return [name for name in names if f"{label}.{name}" not in NEVER_RESTORED]


def whole(model: type[Model]) -> list[str]:
    return [each.attname for each in model._meta.local_concrete_fields if not each.primary_key]


def _snapshot(watch: Watch, also: Iterable[int] = ()) -> dict[int, Values]:
    names = list(watch.fields) or whole(watch.model)
    manager = watch.model._default_manager
    found = _read(manager.filter(watch.where), names)
    missing = [key for key in also if key not in found]
    for start in range(0, len(missing), _BATCH):
        found |= _read(manager.filter(pk__in=missing[start : start + _BATCH]), names)
    return found


def _read(rows: Any, names: Sequence[str]) -> dict[int, Values]:
    return {
        key: [written(each) for each in values] for key, *values in rows.order_by().values_list("pk", *names)
    }


def written(value: Any) -> Any:
    """A value of a column as JSON has it; the `to_python` of its field gives it back."""
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode("ascii")
    return value


def _compared(watch: Watch, were: Mapping[int, Values], are: Mapping[int, Values]) -> TableChanges:
    names = list(watch.fields) or whole(watch.model)
    kept = [at for at, name in enumerate(names) if name in watch.columns]
    changes = TableChanges(watch.label, names, derived=watch.derived, soft=watch.soft)
    if not watch.fields:
        changes.added = {key: values for key, values in are.items() if key not in were}
        changes.gone = {key: values for key, values in were.items() if key not in are}
    for key, before in were.items():
        after = are.get(key)
        if after is not None and any(before[at] != after[at] for at in kept):
            changes.changed[key] = (before, after)
    return changes
