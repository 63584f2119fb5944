"""Rounds of kills: a task begins, is killed at random, and the archive must be whole, then and afterwards."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from tests.killing import archive as holding
from tests.killing.archive import Documents
from tests.killing.processes import completed, killed
from tests.killing.tasks import TASKS, State, Task

_ANEW = 100
"""Kills after which the archive begins anew, so that what it keeps of the past stays small."""


@dataclass
class Result:
    kills: Counter[str] = field(default_factory=Counter)
    """Of each task; those that had ended before they were to be killed are not counted."""
    ended: int = 0
    wrong: list[str] = field(default_factory=list)


class Rounds:
    """An archive in a folder, and the tasks in turn."""

    def __init__(self, folder: Path, data: Path, seed: int, tasks: Sequence[Task] = TASKS) -> None:
        self._folder, self._tasks = folder, tasks
        self._chance = random.Random(seed)  # noqa: S311
        self._data = data
        self._took: dict[str, float] = {}
        self.result = Result()
        self._state = self._begun()

    def run(self, kills: int, seconds: float, told: Callable[[Result], None] = lambda _: None) -> Result:
        """Kill so often, or as often as the time allows; stops at the first fault, whose archive is left."""
        until = monotonic() + seconds
        while (count := self.result.kills.total()) < kills and not self.result.wrong and monotonic() < until:
            if count and count % _ANEW == 0:
                self._state = self._begun()
            self._round(self._tasks[self._chance.randrange(len(self._tasks))])
            told(self.result)
        return self.result

    def _begun(self) -> State:
        for path in (self._data, self._folder / "documents", self._folder / "backups"):
            shutil.rmtree(path, ignore_errors=True)
        self._data.mkdir(mode=0o700)
        (self._folder / "backups").mkdir()
        documents = Documents(self._folder / "documents")
        state = State(self._data, documents, self._folder / "backups" / "backup.zip", self._chance)
        self._in_process(_begin, state)
        state.held = documents.said()
        return state

    def _round(self, task: Task) -> None:
        state, name = self._state, task.name
        # A process of its own prepares, and tells what it changed of the documents.
        state.edition, editions = self._in_process(_prepared, task, state)
        state.documents.editions = {int(number): edition for number, edition in editions.items()}
        if name == "restore":
            state.backed_up, state.held = state.held, state.documents.said()
        if name not in self._took:
            # Once to its end, to know how long that takes.
            began = monotonic()
            self._in_process(task.run, state)
            self._took[name] = monotonic() - began
            self.result.ended += 1
        else:
            after = self._chance.uniform(0, self._took[name] * 1.05)
            began = monotonic()
            if killed(lambda: task.run(state), self._folder / "output", after):
                self.result.kills[name] += 1
            else:
                self._took[name] = monotonic() - began
                self.result.ended += 1
        try:
            wrong = self._in_process(task.half, state)
            self._in_process(task.finish, state)
            wrong += self._in_process(_whole, state)
        except RuntimeError as error:
            wrong = [str(error)]
        self.result.wrong += [f"{name}, {self.result.kills.total()} kills: {each}" for each in wrong]
        state.held = state.documents.said()

    def _in_process(self, work: Callable[..., Any], *arguments: Any) -> Any:
        return completed(lambda: work(*arguments), self._folder / "output")


def _begin(state: State) -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    holding.take_in(state.documents.folder)


def _prepared(task: Task, state: State) -> tuple[int, dict[int, int]]:
    task.prepare(state)
    return state.edition, state.documents.editions


def _whole(state: State) -> list[str]:
    """What is wrong once all documents were taken in again: nothing is lost, nothing twice."""
    holding.take_in(state.documents.folder)
    wrong = holding.differences(state.data)
    if (now := holding.said()) != state.documents.said():
        wrong.append(f"the words are not those of the documents: {now}")
    if len(there := holding.speakers()) != len(holding.VOICES):
        wrong.append(f"speakers: {there}")
    return wrong
