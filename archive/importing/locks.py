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


@contextmanager
def stopping_in_order() -> Iterator[None]:
    """Let a request to end (SIGTERM) do what Ctrl+C does, so that what was begun is brought to its end."""
    if current_thread() is not main_thread():
        yield
        return

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    former = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, former)


def end_with_parent() -> None:
    """Let this process not wait for ever for work from a parent that was killed."""
    parent = parent_process()

    def watch() -> None:
        if parent:
            parent.join()
            os._exit(1)

    Thread(target=watch, daemon=True).start()
