"""gunicorn, as the project sets it up: whoever reads slowly gets all, and keeps nobody waiting."""

import os
import runpy
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parent.parent.parent
TIMEOUT = 2
"""Seconds, of the process: a download that takes longer goes on."""
DOWNLOAD = "/search/?q=word&format=jsonl"


@pytest.fixture
def server(migrated: Path, tmp_path: Path) -> Iterator[int]:
    """The port of a server with two threads, and an archive with a download larger than what sockets hold."""
    data = shutil.copytree(migrated / "data", tmp_path / "data")
    environment = {**os.environ, "ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    environment |= {"WEB_CONCURRENCY": "1", "ARCHIVE_THREADS": "4"}
    paragraphs = "\n\n".join(f"{number} {'word ' * 400}" for number in range(700))
    talks = f"Talks in Strelsau\nMarch 3, 2015, Strelsau\n\nRudolf Elphberg: Welcome.\n\n{paragraphs}\n"
    (tmp_path / "talks.txt").write_text(talks)
    manage = [sys.executable, "manage.py", "import_transcripts", str(tmp_path / "talks.txt"), "--jobs=1"]
    subprocess.run(manage, env=environment, cwd=ROOT, check=True, capture_output=True)
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "gunicorn",
        "archive.wsgi",
        f"--bind=127.0.0.1:{port}",
        f"--timeout={TIMEOUT}",
    ]
    process = subprocess.Popen(command, env=environment, cwd=ROOT)
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def test_slow_readers_get_all_and_keep_nobody_waiting(server: int) -> None:
    with urlopen(f"http://127.0.0.1:{server}{DOWNLOAD}") as response:
        whole = len(response.read())
    readers = [_slow_reader(server) for _ in range(2)]
    until = time.monotonic() + 2 * TIMEOUT
    received = [0, 0]
    while time.monotonic() < until:
        for place, reader in enumerate(readers):
            received[place] += len(reader.recv(1_000))
        with urlopen(f"http://127.0.0.1:{server}/health/live/") as response:
            assert response.status == 200
        time.sleep(0.2)
    assert max(received) < whole
    for place, reader in enumerate(readers):
        while part := reader.recv(1 << 16):
            received[place] += len(part)
        reader.close()
    assert min(received) > whole


def test_a_library_that_keeps_no_pools_of_memory_is_served_with(monkeypatch: pytest.MonkeyPatch) -> None:
    # As it stands, the file makes a folder for metrics if none is named.
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", "none")
    monkeypatch.setattr("ctypes.CDLL", lambda name: object())
    assert runpy.run_path(str(ROOT / "gunicorn.conf.py"))["worker_class"] == "gthread"


def _slow_reader(port: int) -> socket.socket:
    reader = socket.socket()
    reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    reader.connect(("127.0.0.1", port))
    reader.sendall(f"GET {DOWNLOAD} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    return reader


def _wait_for(port: int) -> None:
    for _ in range(300):
        with closing(socket.socket()) as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the server does not begin")
