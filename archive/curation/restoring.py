"""Puts rows back as a journal says they were, with their keys."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from django.db import IntegrityError, models, transaction
from django.db.models import Model

from archive.curation.journal import NEVER_RESTORED, Journal, TableChanges, Values, written
from archive.models import FormerPassage, FormerSlug, FormerUtterance, Meeting, Speaker, Utterance

_BATCH = 5_000
_SPEAKER_COLUMNS = ("speaker_id", "own_id", "other_id", "parted_from_id")


def is_as_left(journal: Journal) -> bool:
    """Whether every row of a decision still is where it left it, with its words: nothing was read since that
    changed one. Who speaks in a turn, and how it is marked, may have been decided since."""
    return all(
        _is_as_left(table, except_for=table.fields if table.model is Utterance else ())
        for table in journal.tables
        if not table.derived
    )


def _is_as_left(table: TableChanges, except_for: Collection[str] = ()) -> bool:
    now = _now(table, [*table.added, *table.changed, *table.gone])
    kept = [
        at for at, name in enumerate(table.fields) if name not in except_for and _is_restored(table, name)
    ]
    left = {**table.added, **{key: after for key, (_, after) in table.changed.items()}}
    return not (now.keys() & table.gone.keys()) and all(
        key in now and all(now[key][at] == values[at] for at in kept) for key, values in left.items()
    )


def restore(journal: Journal, speakers: Mapping[int, int | None]) -> bool:
    """Take rows away that were added, put back those that went, and set back what still is as it was left.

    `speakers`: who stands now for those that the rows name and that are no more. Constraints are checked at
    the end of the transaction, so that the order of tables is free. False where what is derived moved on, and
    is to be counted anew.
    """
    tables = [each for each in journal.tables if not each.derived or _is_as_left(each)]
    heir = journal.extra.get("heir")
    for table in tables:
        if table.model is Speaker and table.added:
            _leave_to(heir, table.added, journal)
    for table in tables:
        _delete(table.model, table.added)
    for table in tables:
        _insert(table, speakers)
    for table in tables:
        _set_back(table, speakers)
    return len(tables) == len(journal.tables)


def named_speakers(journal: Journal) -> set[int]:
    """The speakers that the rows will name once they are restored."""
    found: set[int] = set()
    for table in journal.tables:
        columns = [at for at, name in enumerate(table.fields) if name in _SPEAKER_COLUMNS]
        for values in [*table.gone.values(), *(before for before, _ in table.changed.values())]:
            found |= {values[at] for at in columns if values[at]}
    return found


def restored_speakers(journal: Journal) -> set[int]:
    """The speakers who come back."""
    table = journal.table(Speaker)
    return set(table.gone) if table else set()


def forget_speakers(keys: Collection[int]) -> None:
    """Name those who are gone by their names alone in what addresses said."""
    for model in (FormerPassage, FormerUtterance):
        model._default_manager.filter(speaker__in=keys).update(speaker=None)


def _leave_to(heir: int | None, going: Mapping[int, Values], journal: Journal) -> None:
    """Hand on what was given since to speakers who go, and their addresses, to whom they came from."""
    if heir is None:
        return
    for relation in Speaker._meta.related_objects:
        model, name = relation.related_model, relation.field.attname
        ours = next((each.added for each in journal.tables if each.label == model._meta.label_lower), {})
        rows = model._default_manager.filter(**{f"{name}__in": list(going)}).exclude(pk__in=list(ours))
        for row in rows.values_list("pk", flat=True) if rows.exists() else ():
            _move(model, row, name, heir)
    for slug in Speaker.objects.filter(pk__in=going).values_list("slug", flat=True):
        FormerSlug.objects.get_or_create(slug=slug, speaker_id=heir)


def _move(model: type[Model], key: int, name: str, heir: int) -> None:
    rows = model._default_manager.filter(pk=key)
    try:
        with transaction.atomic():
            rows.update(**{name: heir})
    except IntegrityError:
        # The heir has the same already.
        rows.delete()


def _delete(model: type[Model], keys: Iterable[int]) -> None:
    """Without a look at what hangs on the rows: that is in the journal, too."""
    given = list(keys)
    for start in range(0, len(given), _BATCH):
        rows = model._default_manager.filter(pk__in=given[start : start + _BATCH]).order_by()
        rows._raw_delete(rows.db)


def _insert(table: TableChanges, speakers: Mapping[int, int | None]) -> None:
    model = table.model
    there = set(_now(table, table.gone))
    rows = []
    for key, values in table.gone.items():
        if key in there:
            continue
        given = _python(table, _with(table, values, speakers))
        if model is Meeting:
            given["indexed"] = False
        if model is FormerSlug:
            # An address that came to lead to the same speaker again since has one row all the same.
            same = {name: given[name] for name in ("slug", "speaker_id", "meeting_id", "joined_id")}
            FormerSlug.objects.filter(**same).delete()
        rows.append(model(pk=key, **given))
    model._default_manager.bulk_create(rows, batch_size=1000)


def _with(table: TableChanges, values: Values, speakers: Mapping[int, int | None]) -> Values:
    return [
        speakers.get(value, value) if name in _SPEAKER_COLUMNS else value
        for name, value in zip(table.fields, values, strict=True)
    ]


def _set_back(table: TableChanges, speakers: Mapping[int, int | None]) -> None:
    """Column by column, rows of one value together."""
    now = _now(table, table.changed)
    wanted: dict[tuple[str, str], list[int]] = defaultdict(list)
    for key, (before, after) in table.changed.items():
        if key not in now:
            continue
        for at, name in enumerate(table.fields):
            if before[at] == after[at] or not _is_restored(table, name):
                continue
            value: Any = before[at]
            if name == "curated":
                value = _curated(before[at], after[at], now[key][at])
            elif now[key][at] != after[at]:
                continue
            if name in _SPEAKER_COLUMNS:
                value = speakers.get(value, value)
            wanted[name, json.dumps(value)].append(key)
    for (name, value), keys in wanted.items():
        python = _field(table, name).to_python(json.loads(value))
        for start in range(0, len(keys), _BATCH):
            table.model._default_manager.filter(pk__in=keys[start : start + _BATCH]).update(**{name: python})


def _curated(before: Sequence[str], after: Sequence[str], now: Sequence[str]) -> list[str]:
    """The marks without those that the decision set: later ones stay."""
    return sorted((set(now) - (set(after) - set(before))) | (set(before) - set(after)))


def _now(table: TableChanges, keys: Iterable[int]) -> dict[int, Values]:
    found: dict[int, Values] = {}
    given = list(keys)
    for start in range(0, len(given), _BATCH):
        # Unordered: an order by what a row points to would leave out those that point nowhere for now.
        rows = table.model._default_manager.filter(pk__in=given[start : start + _BATCH]).order_by()
        for key, *values in rows.values_list("pk", *table.fields):
            found[key] = [written(each) for each in values]
    return found


def _is_restored(table: TableChanges, name: str) -> bool:
    return f"{table.label}.{name}" not in NEVER_RESTORED


def _field(table: TableChanges, name: str) -> models.Field[Any, Any]:
    field = next(each for each in table.model._meta.concrete_fields if each.attname == name)
    return field.target_field if isinstance(field, models.ForeignKey) else field


def _python(table: TableChanges, values: Values) -> dict[str, Any]:
    return {
        name: None if value is None else _field(table, name).to_python(value)
        for name, value in zip(table.fields, values, strict=True)
    }
