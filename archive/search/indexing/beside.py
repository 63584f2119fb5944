"""Work that a process of its own does beside this one."""

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.context import ForkProcess

from django.db import connections

from archive.importing.locks import end_with_parent

Work = Callable[[], object]
"""What it returns is not looked at."""


class Beside:
    """Work that has to be done in any case: beside this process from where it is begun, and here where it
    never was, or where that process failed."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._process: ForkProcess | None = None

    def begin(self) -> None:
        self._process = multiprocessing.get_context("fork").Process(target=_alone, args=(self._work,))
        self._process.start()

    def finish(self) -> None:
        if self._process:
            self._process.join()
        if self._process is None or self._process.exitcode:
            self._work()


def _alone(work: Work) -> None:
    end_with_parent()
    for connection in connections.all(initialized_only=True):
        # The parent's connection: not ours to use, nor to close.
        connection.connection = None
    done = False
    with suppress(Exception, KeyboardInterrupt):
        work()
        done = True
    if not done:
        raise SystemExit(1)
