"""make bench-hostile: many requests of strangers on the archive of the examples, or of ARCHIVE_DATA."""

import argparse
import gc
import logging
import os
import sys
import tempfile
from itertools import islice
from pathlib import Path

_STEP = 1_000
"""Requests between two lines of the report."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    made = "ARCHIVE_DATA" not in os.environ
    os.environ.setdefault("ARCHIVE_DATA", tempfile.mkdtemp(prefix="archive-hostile-"))
    os.environ["ARCHIVE_HOSTS"] = "*"
    os.environ["ARCHIVE_LIMITS"] = "off,login=off"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    import django
    from django.core.management import call_command

    django.setup()
    logging.disable(logging.CRITICAL)
    if made:
        call_command("migrate", verbosity=0)
        call_command("import_transcripts", Path("fixtures/transcripts"))
    return _ask(given.requests, given.seed)


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
