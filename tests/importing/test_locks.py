import signal
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from archive.importing.locks import StopRequest, alone, stopping_in_order


def test_who_comes_second_is_told_and_waits(tmp_path: Path) -> None:
    done: list[str] = []

    def second() -> None:
        with alone(tmp_path / "lock", lambda: done.append("waiting")):
            done.append("second")

    with alone(tmp_path / "lock", lambda: None):
        thread = Thread(target=second)
        thread.start()
        while not done:
            time.sleep(0.001)
        done.append("first")
    thread.join()
    assert done == ["waiting", "first", "second"]


ENDING = (signal.SIGINT, signal.SIGTERM)
REQUESTS = pytest.mark.parametrize("request_to_end", ENDING)


@pytest.fixture(autouse=True)
def requests_to_end_are_heeded() -> Iterator[None]:
    """Whoever runs the tests in the background may have had them ignored."""
    former = {each: signal.signal(each, signal.default_int_handler) for each in ENDING}
    yield
    for each, handler in former.items():
        signal.signal(each, handler)


@REQUESTS
def test_a_request_to_end_is_as_a_key_that_stops_and_afterwards_what_it_was(
    request_to_end: signal.Signals,
) -> None:
    former = signal.getsignal(request_to_end)
    with pytest.raises(KeyboardInterrupt), stopping_in_order():
        signal.raise_signal(request_to_end)
    assert signal.getsignal(request_to_end) is former


@REQUESTS
def test_a_request_to_end_that_the_database_swallowed_is_told_again(request_to_end: signal.Signals) -> None:
    database = sqlite3.connect(":memory:")
    database.create_function("asked", 0, lambda: signal.raise_signal(request_to_end))
    with stopping_in_order() as request:
        request.heed()
        with pytest.raises(sqlite3.OperationalError):
            database.execute("SELECT asked()")
        with pytest.raises(KeyboardInterrupt):
            request.heed()
    database.close()


@REQUESTS
def test_a_request_to_end_waits_for_what_is_held(request_to_end: signal.Signals) -> None:
    done: list[str] = []

    def work(request: StopRequest) -> None:
        with request.held():
            signal.raise_signal(request_to_end)
            done.append("what was begun")
        done.append("what comes after it")

    with stopping_in_order() as request, pytest.raises(KeyboardInterrupt):
        work(request)
    assert done == ["what was begun"]


@REQUESTS
def test_a_request_to_end_does_not_hide_an_error_in_what_is_held(request_to_end: signal.Signals) -> None:
    def work(request: StopRequest) -> None:
        with request.held():
            signal.raise_signal(request_to_end)
            raise LookupError

    with stopping_in_order() as request, pytest.raises(LookupError):
        work(request)


@REQUESTS
def test_a_request_to_end_that_is_ignored_stays_so(request_to_end: signal.Signals) -> None:
    signal.signal(request_to_end, signal.SIG_IGN)
    with stopping_in_order() as request:
        signal.raise_signal(request_to_end)
        request.heed()


def test_outside_of_the_main_thread_signals_are_let_alone() -> None:
    said: list[object] = []

    def aside() -> None:
        with stopping_in_order():
            said.append(signal.getsignal(signal.SIGTERM))

    thread = Thread(target=aside)
    thread.start()
    thread.join()
    assert said == [signal.getsignal(signal.SIGTERM)]
