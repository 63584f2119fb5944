"""The words that an edit took out and put in."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from archive.importing.alignment.sequences import matching_pairs

_TOKEN = re.compile(r"\w+(?:['’.\-]\w+)*|\s+|[^\w\s]")


class DiffOperation(StrEnum):
    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


class DiffRun(NamedTuple):
    """Characters of one or both texts. Kept and deleted runs in order are the old text, kept and inserted
    ones the new."""

    change: DiffOperation
    text: str


_SHORT = 3
"""Characters of a kept run between two changes that is rather shown as changed: "a" in a new sentence."""


def word_diff(old: str, new: str) -> list[DiffRun]:
    """The runs of words that two texts share or not, deleted before inserted. Never alters a character."""
    tokens, others = _TOKEN.findall(old), _TOKEN.findall(new)
    runs: list[tuple[str, str, str]] = []
    at = other_at = 0
    for match, other_match in [*matching_pairs(tokens, others), (len(tokens), len(others))]:
        deleted, inserted = "".join(tokens[at:match]), "".join(others[other_at:other_match])
        if deleted or inserted:
            runs.append(("", deleted, inserted))
        if match < len(tokens):
            _extend(runs, tokens[match])
        at, other_at = match + 1, other_match + 1
    return list(_cleaned(runs))


def _extend(runs: list[tuple[str, str, str]], token: str) -> None:
    """Add a kept token: runs are (kept, "", "") or ("", deleted, inserted)."""
    if runs and runs[-1][0]:
        runs[-1] = runs[-1][0] + token, "", ""
    else:
        runs.append((token, "", ""))


def _cleaned(runs: list[tuple[str, str, str]]) -> Iterator[DiffRun]:
    """Neighbouring changes as one, where what is kept between them is too short to be read as kept."""
    deleted = inserted = ""
    for index, (kept, out, into) in enumerate(runs):
        between = bool(deleted or inserted) and index + 1 < len(runs)
        if kept and not (between and len(kept.strip()) <= _SHORT):
            yield from _changed(deleted, inserted)
            deleted = inserted = ""
            yield DiffRun(DiffOperation.KEPT, kept)
        else:
            deleted, inserted = deleted + kept + out, inserted + kept + into
    yield from _changed(deleted, inserted)


def _changed(deleted: str, inserted: str) -> Iterator[DiffRun]:
    if deleted:
        yield DiffRun(DiffOperation.DELETED, deleted)
    if inserted:
        yield DiffRun(DiffOperation.INSERTED, inserted)


def count_changes(old: str, new: str) -> tuple[int, int]:
    """How many words were deleted and inserted."""
    deleted = inserted = 0
    for run in word_diff(old, new):
        words = len(run.text.split())
        deleted += words if run.change is DiffOperation.DELETED else 0
        inserted += words if run.change is DiffOperation.INSERTED else 0
    return deleted, inserted
