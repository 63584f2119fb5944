"""make bench-load: many connections that ask for pages of all kinds at once, while an import writes.

Each connection asks again as soon as it was answered. An answer is an error if its status is not 200; time is
that of the client, from its question to the last byte.
"""

import argparse
import http.client
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from tests.benchmarks.processes import Server, megabytes, serving
from tests.killing.archive import text

WORDS = (
    "harvest castle", "sack", '"of pile 3"', "weighed load", "sack OR pile", "speaker:sapt load",
    "road -castle", "cooperation", "year:1999 sack", "wei*", "trade and economy",
)  # fmt: skip
PAGES = (
    "/", "/meetings/", "/meetings/2021/", "/speakers/", "/places/", "/countries/", "/about/", "/changes/",
    "/search/help/", "/meetings/feed/", "/sitemap.xml", "/health/", "/check/", "/robots.txt",
)  # fmt: skip
VIEWS = ("", "", "", "&view=concordance", "&sort=newest", "&format=csv", "&format=jsonl")
_BATCH = 25
"""Documents that each import of the load adds."""


@dataclass
class Answers:
    seconds: list[tuple[float, str]] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.load", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("fixtures/transcripts"))
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--connections", type=int, default=32)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="archive-load-") as temporary:
        data = Path(temporary, "data")
        _manage(data, "migrate", "--verbosity=0")
        _manage(data, "import_transcripts", str(given.folder))
        os.environ["WEB_CONCURRENCY"] = "2"
        with serving("gunicorn", "archive.wsgi", "--bind=127.0.0.1:{port}", first="/", data=data) as server:
            return _load(server, data, Path(temporary, "more"), given.seconds, given.connections)


def _load(server: Server, data: Path, more: Path, seconds: int, connections: int) -> int:
    pages = _pages(server)
    until = time.monotonic() + seconds
    answers = [Answers() for _ in range(connections)]
    threads = [
        threading.Thread(target=_ask, args=(server.client.port, pages, until, number, each), daemon=True)
        for number, each in enumerate(answers)
    ]
    imports: list[int] = []
    threads.append(threading.Thread(target=_import, args=(data, more, until, imports), daemon=True))
    for thread in threads:
        thread.start()
    while time.monotonic() < until:
        print(f"{_memory(server)}  {sum(len(each.seconds) for each in answers):>9,} answers", flush=True)
        time.sleep(min(15.0, max(0.1, until - time.monotonic())))
    for thread in threads:
        thread.join()
    print(f"{_memory(server)}  at the end; {len(imports)} imports, of which {sum(map(bool, imports))} failed")
    return _report(answers, seconds) or int(any(imports))


def _report(answers: Sequence[Answers], seconds: int) -> int:
    taken = sorted(each for one in answers for each in one.seconds)
    errors = sum((one.errors for one in answers), Counter())
    at = {share: taken[min(len(taken) - 1, int(len(taken) * share))][0] for share in (0.5, 0.9, 0.99)}
    print(f"{len(taken):,} answers, {len(taken) / seconds:.0f} a second, {errors.total()} errors")
    print(f"p50 {at[0.5]:.3f} s  p90 {at[0.9]:.3f} s  p99 {at[0.99]:.3f} s  slowest {taken[-1][0]:.3f} s")
    for took, path in taken[-5:]:
        print(f"  {took:.2f} s {path}")
    for what, count in errors.most_common(20):
        print(f"{count:>6} {what}")
    return int(bool(errors))


def _pages(server: Server) -> list[str]:
    """The addresses that are asked for: those of all subjects, and of what the archive holds."""
    held = server.client.get("/search/?q=a*&format=csv").splitlines()[1:200]
    linked = {cell for line in held for cell in line.replace('"', "").split(",") if "/meetings/" in cell}
    meetings = sorted({"/" + each.split("/", 3)[-1].split("#")[0] for each in linked})
    searches = [f"/search/?q={quote(word)}{view}" for word in WORDS for view in VIEWS]
    trends = [f"/trends/?q={quote(word)}" for word in ("load", "sack")]
    completed = [f"/search/complete/?prefix={start}" for start in ("sa", "lo", "we")]
    found = [*PAGES * 4, *searches, *trends, *completed, *meetings[:60]]
    return [path for path in found if _is_there(server, path)]


def _is_there(server: Server, path: str) -> bool:
    try:
        server.client.get(path)
    except RuntimeError as error:
        print(f"left out: {error}")
        return False
    return True


def _ask(port: int, pages: Sequence[str], until: float, number: int, answers: Answers) -> None:
    chance = random.Random(number)  # noqa: S311
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while time.monotonic() < until:
        path = chance.choice(pages)
        began = time.monotonic()
        try:
            connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
            response = connection.getresponse()
            response.read()
        except http.client.RemoteDisconnected:
            connection.close()  # it was idle for longer than the server keeps it
            if time.monotonic() - began > 1:
                answers.errors[f"closed {path}"] += 1
            continue
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            answers.errors[f"{type(error).__name__} {path}"] += 1
            continue
        answers.seconds.append((time.monotonic() - began, path))
        if response.status != http.client.OK:
            answers.errors[f"{response.status} {path}"] += 1


def _import(data: Path, more: Path, until: float, statuses: list[int]) -> None:
    """Import a few more documents, and again, until it is time."""
    while time.monotonic() < until:
        folder = more / str(len(statuses))
        folder.mkdir(parents=True)
        for number in range(_BATCH):
            (folder / f"{number}.txt").write_text(text(number, len(statuses) * _BATCH + number + 1))
        statuses.append(_manage(data, "import_transcripts", str(folder), check=False))


def _manage(data: Path, *arguments: str, check: bool = True) -> int:
    environment = {**os.environ, "ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    command = [sys.executable, "-m", "django", *arguments]
    return subprocess.run(command, env=environment, check=check, stdout=subprocess.DEVNULL).returncode


def _memory(server: Server) -> str:
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return "workers " + " + ".join(f"{megabytes(int(child), 'VmRSS'):.0f} MB" for child in children)


if __name__ == "__main__":
    sys.exit(main())
