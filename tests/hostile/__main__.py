"""make bench-hostile: broken files and many requests of strangers, on an archive of its own.

Requests alone (--files 0) may be asked of the archive in ARCHIVE_DATA.
"""

import argparse
import gc
import logging
import os
import sys
import tempfile
from itertools import islice
from pathlib import Path

from tests.killing.processes import completed, set_up

_STEP = 1_000
"""Requests between two lines of the report."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--files", type=int, default=0 if "ARCHIVE_DATA" in os.environ else 10_000)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.files and "ARCHIVE_DATA" in os.environ:
        parser.error("files go into an archive of their own: unset ARCHIVE_DATA, or --files 0")
    os.environ["ARCHIVE_HOSTS"] = "*"
    os.environ["ARCHIVE_LIMITS"] = "off,login=off"
    with tempfile.TemporaryDirectory(prefix="archive-hostile-") as temporary:
        folder = Path(temporary)
        own = "ARCHIVE_DATA" not in os.environ
        set_up(Path(os.environ.get("ARCHIVE_DATA", folder / "data")))
        logging.disable(logging.CRITICAL)
        if own:
            completed(_begin, folder / "output")
        failed = _import(folder, given.files, given.seed) if given.files else 0
        return (_ask(given.requests, given.seed) if given.requests else 0) or failed


def _begin() -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("import_transcripts", Path("fixtures/transcripts"))


def _import(folder: Path, count: int, seed: int) -> int:
    from tests.hostile.importing import Imports, take_in

    def told(imports: Imports) -> None:
        print(
            f"{imports.files:>8,} files  {len(imports.failed)} failed  slowest {imports.slowest[0]:.2f} s"
            f"  {imports.memory[0]:,.0f} MB to write, {imports.memory[1]:,.0f} MB to read"
            f"  {imports.seconds:,.0f} s  {imports.pages:,} pages  {dict(imports.statuses)}",
            flush=True,
        )

    imports = take_in(folder, count, seed, told)
    for reason, number in imports.reasons.most_common(40):
        print(f"{number:>8,} {reason}")
    print("slowest:", *imports.slowest)
    for line in imports.failed[:60]:
        print(line)
    return int(bool(imports.failed))


def _ask(count: int, seed: int) -> int:
    from tests.benchmarks.processes import megabytes
    from tests.hostile.asking import Answers, ask
    from tests.hostile.requests import hostile_requests

    answers, asked = Answers(), 0
    requests = hostile_requests(count, seed)
    while asked < count:
        asked += _STEP
        ask(islice(requests, _STEP), answers)
        gc.collect()
        print(
            f"{asked:>8,} requests  {len(answers.failed)} failed  {len(answers.slow)} over 2 s  slowest"
            f" {answers.slowest:.2f} s  {megabytes(os.getpid(), 'VmRSS'):,.0f} MB, at most"
            f" {megabytes(os.getpid(), 'VmHWM'):,.0f} MB",
            flush=True,
        )
    print("statuses:", dict(sorted(answers.statuses.items())))
    for line in (*answers.failed[:40], *answers.slow[:20]):
        print(line)
    return 1 if answers.failed or answers.slow else 0


if __name__ == "__main__":
    sys.exit(main())
