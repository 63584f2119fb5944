"""make bench-hostile: many requests of strangers on the archive of the examples, or of ARCHIVE_DATA."""

import argparse
import logging
import os
import resource
import sys
import tempfile
from pathlib import Path


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
    from tests.hostile.asking import Answers, ask
    from tests.hostile.requests import hostile_requests

    answers, step = Answers(), 1_000
    many, done = list(hostile_requests(count, seed)), 0
    for start in range(0, len(many), step):
        ask(many[start : start + step], answers)
        done += len(many[start : start + step])
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{done:>8,} requests  {len(answers.failed)} failed  {len(answers.slow)} over 2 s  slowest"
            f" {answers.slowest:.2f} s  {memory:,.0f} MB",
            flush=True,
        )
    print("statuses:", dict(sorted(answers.statuses.items())))
    for line in (*answers.failed[:40], *answers.slow[:20]):
        print(line)
    return 1 if answers.failed or answers.slow else 0


if __name__ == "__main__":
    sys.exit(main())
