"""Processes beside each other: one import at a time, and no reader that outlives its import."""

import fcntl
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from pathlib import Path
from threading import Thread, current_thread, main_thread


@contextmanager
def alone(lock: Path, before_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock, a file, or wait for whoever holds it. It ends with its process, however that ends."""
    with lock.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            before_waiting()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


class StopRequest:
    """Whether this process was asked to end (Ctrl+C, SIGTERM), which raises KeyboardInterrupt when heeded."""

    def __init__(self) -> None:
        self._is_asked = False
        self._is_held = False

    def ask(self, *_: object) -> None:
        """Ask for the end: at once, or as soon as what is held has come to its own."""
        self._is_asked = True
        if not self._is_held:
            raise KeyboardInterrupt

    def heed(self) -> None:
        """End if that was asked and nothing is held, also where the error was lost: in a function that the
        database calls, or in one that is called when an object goes."""
        if self._is_asked and not self._is_held:
            raise KeyboardInterrupt

    @contextmanager
    def held(self) -> Iterator[None]:
        """Bring what is done within to its end, and heed the request after it."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        self.heed()


@contextmanager
def stopping_in_order() -> Iterator[StopRequest]:
    """Let a request to end raise KeyboardInterrupt, except in what is held."""
    request = StopRequest()
    if current_thread() is not main_thread():
        yield request
        return
    # What whoever started this in the background had ignored stays so.
    heeded = [
        each for each in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(each) is not signal.SIG_IGN
    ]
    former = {each: signal.signal(each, request.ask) for each in heeded}
    try:
        yield request
    finally:
        for each, handler in former.items():
            signal.signal(each, handler)


def end_with_parent() -> None:
    """Let this process not wait for ever for work from a parent that was killed."""
    parent = parent_process()

    def watch() -> None:
        if parent:
            parent.join()
            os._exit(1)

    Thread(target=watch, daemon=True).start()
