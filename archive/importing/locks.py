"""Processes beside each other: one import at a time, and no reader that outlives its import."""

import fcntl
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from pathlib import Path
from threading import Event, Thread, current_thread, main_thread


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


@contextmanager
def stopping_in_order() -> Iterator[Callable[[], None]]:
    """Let a request to end (Ctrl+C, SIGTERM) raise KeyboardInterrupt; what was begun is brought to its end.

    Gives what raises it between two documents, too: the error is lost where it comes up in a function that
    the database calls, or in one that is called when an object goes.
    """
    if current_thread() is not main_thread():
        yield lambda: None
        return
    asked = Event()

    def interrupt(*_: object) -> None:
        asked.set()
        raise KeyboardInterrupt

    def check() -> None:
        if asked.is_set():
            raise KeyboardInterrupt

    # What whoever started this in the background had ignored stays so.
    heeded = [
        each for each in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(each) is not signal.SIG_IGN
    ]
    former = {each: signal.signal(each, interrupt) for each in heeded}
    try:
        yield check
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
