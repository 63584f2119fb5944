"""What is killed: each task is a command, and what must hold of the archive whenever that ends."""

import random
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command

from tests.killing import archive as holding
from tests.killing.archive import MERGED, Documents

Said = dict[str, list[str]]


@dataclass
class State:
    """The archive between two rounds."""

    data: Path
    documents: Documents
    backup: Path
    chance: random.Random
    edition: int = 1
    held: Said = field(default_factory=dict)
    backed_up: Said = field(default_factory=dict)


@dataclass(frozen=True)
class Task:
    """`prepare` is done before and `run` killed; then `half` says what is wrong at once, and `finish` does
    what whoever keeps the archive would: the same again. All but `prepare` run in processes of their own."""

    name: str
    prepare: Callable[[State], Any]
    run: Callable[[State], Any]
    half: Callable[[State], list[str]]
    finish: Callable[[State], Any]


def _nothing(state: State) -> None:
    return None


def _change(state: State) -> None:
    state.edition += 1
    state.documents.change(state.chance, state.edition)


def _take_in(state: State) -> None:
    holding.take_in(state.documents.folder)


def _half_imported(state: State) -> list[str]:
    """Each document is there as it was or as it is, and whole."""
    now, held, given = holding.said(), state.held, state.documents.said()
    return [f"{name} is half there" for name in given if now.get(name) not in (held.get(name), given[name])]


def _as_it_was(state: State) -> list[str]:
    return [] if holding.said() == state.held else ["the words of the archive changed"]


def _rebuild(state: State) -> None:
    call_command("rebuild_index", stdout=StringIO())


def _queue_merge(state: State) -> None:
    from archive.curation.jobs import MERGE, queue
    from archive.models import Speaker

    kept, other = (Speaker.objects.get(slug=slug).pk for slug in MERGED)
    queue(MERGE, {"kept": kept, "others": [other], "reason": "one person"})


def _work(state: State) -> None:
    call_command("run_jobs", "--once", stdout=StringIO())


def _half_merged(state: State) -> list[str]:
    """The decision is there and the speaker is gone, or neither."""
    from archive.models import Decision, DecisionKind, Job

    decided = Decision.objects.filter(undone=None, kind=DecisionKind.MERGE).count()
    gone = MERGED[1] not in holding.speakers()
    jobs = Job.objects.filter(state="done", kind="merge", decision__undone=None).count()
    return [] if decided == gone == jobs else [f"{decided} decisions, {jobs} done, merged: {gone}"]


def _finish_merge(state: State) -> None:
    from archive.curation.undo import undo
    from archive.models import Decision, DecisionKind

    _work(state)
    if wrong := _half_merged(state):
        raise AssertionError(wrong)
    undo(Decision.objects.filter(kind=DecisionKind.MERGE).latest("pk"))
    _work(state)


def _back_up(state: State) -> None:
    call_command("backup", str(state.backup), stdout=StringIO())


def _half_backed_up(state: State) -> list[str]:
    """The file is the backup of before, or a whole new one."""
    if not state.backup.exists():
        return []
    with closing(zipfile.ZipFile(state.backup)) as package:
        damaged = package.testzip()
    return [f"{damaged} in the backup is damaged"] if damaged else []


def _finish_backup(state: State) -> None:
    _back_up(state)
    left = [path.name for path in state.backup.parent.glob(".*.part")]
    if left:
        raise AssertionError(f"parts of backups are left: {left}")


def _back_up_and_change(state: State) -> None:
    """A backup of what is there; then the archive goes on."""
    _back_up(state)
    _change(state)
    _take_in(state)


def _restore(state: State) -> None:
    call_command("restore", str(state.backup), "--replace", stdout=StringIO())


def _half_restored(state: State) -> list[str]:
    """The archive is the old one or the new one."""
    return [] if holding.said() in (state.held, state.backed_up) else ["neither old nor new"]


def _finish_restore(state: State) -> None:
    _restore(state)
    if holding.said() != state.backed_up:
        raise AssertionError("the restored archive is not that of the backup")


TASKS = (
    Task("import", _change, _take_in, _half_imported, _take_in),
    Task("rebuild", _nothing, _rebuild, _as_it_was, _take_in),
    Task("merge", _queue_merge, _work, _half_merged, _finish_merge),
    Task("backup", _nothing, _back_up, _half_backed_up, _finish_backup),
    Task("restore", _back_up_and_change, _restore, _half_restored, _finish_restore),
)
