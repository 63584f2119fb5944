"""Processes of their own: for a measure that must not know of another's memory, and for web servers."""

import http.client
import os
import select
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context, set_start_method
from pathlib import Path
from typing import ParamSpec, TypeVar

import django

P = ParamSpec("P")
T = TypeVar("T")

_SECONDS_TO_START = 120


def set_up(data: Path) -> None:
    """Django, on the archive in this data folder."""
    os.environ["ARCHIVE_DATA"] = str(data)
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.settings"
    os.environ.pop("ARCHIVE_DATABASE", None)
    # As in a process of manage.py: what was started afresh would else build its index on one core.
    set_start_method("fork", force=True)
    django.setup()


def on_archive(data: Path, work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """What `work` returns, called in a fresh process that has the archive in this data folder."""
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=set_up, initargs=(data,)) as pool:
        return pool.submit(work, *arguments, **named).result()


class Client:
    """Asks one server for pages, over one connection that stays open."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)

    def get(self, path: str) -> str:
        """The page. Raises RuntimeError for one that is not as asked."""
        if self._is_left():
            self._connection.close()
        self._connection.request("GET", path)
        response = self._connection.getresponse()
        body = response.read()
        if response.status != http.client.OK:
            raise RuntimeError(f"{path} was answered with {response.status}")
        return body.decode()

    def close(self) -> None:
        self._connection.close()

    def _is_left(self) -> bool:
        """Whether the server closed the connection, on which nothing was asked for long."""
        opened = self._connection.sock
        return opened is not None and bool(select.select([opened], [], [], 0)[0])


@dataclass(frozen=True)
class Server:
    client: Client
    pid: int

    def worker(self) -> int:
        """The first process that the server started, or the server where it works alone."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        return int(children[0]) if children else self.pid


@contextmanager
def serving(module: str, *arguments: str, first: str, data: Path | None = None) -> Iterator[Server]:
    """A server run as `python -m module`, on a free port for `{port}`; it has answered `first`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "archive.settings"}
    if data:
        environment["ARCHIVE_DATA"] = str(data)
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [sys.executable, "-m", module, *(each.format(port=port) for each in arguments)],
            env=environment,
            stdout=log,
            stderr=log,
        )
        try:
            if not _answers(port, process):
                log.seek(0)
                raise RuntimeError(f"{module} did not start: {log.read().decode()}")
            with closing(Client(port)) as client:
                client.get(first)
                yield Server(client, process.pid)
        finally:
            process.terminate()
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def megabytes(pid: int, what: str) -> float:
    """Memory of a process: VmRSS now, VmHWM at its most."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(f"{what}:"))


def _answers(port: int, process: subprocess.Popen[bytes]) -> bool:
    """Whether the server takes connections, as soon as it does."""
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return True
    return False
