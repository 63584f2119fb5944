from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep
from typing import Any

from django.db import close_old_connections

from archive.curation.jobs import lock_path
from archive.curation.worker import requeue_killed, run_next
from archive.importing.locks import StopRequest, alone, stopping_in_order
from archive.importing.sole_import import alone_in_database
from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand


class Command(LowPriorityCommand):
    help = "Do what curators queued (large merges, indexing), one job at a time, until it is stopped."
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="end when no job is left")
        parser.add_argument("--seconds", type=float, default=0.5, help="between looks at the queue")

    def handle(self, *, once: bool, seconds: float, **options: Any) -> None:
        # Of all machines that share a database: a second worker would queue again what this one has begun.
        with (
            _until_stopped() as request,
            alone(lock_path(), self._say_waiting),
            alone_in_database("jobs", self._say_waiting),
        ):
            requeue_killed()
            while True:
                request.heed()
                close_old_connections()
                job = run_next()
                if job:
                    self.stdout.write(f"{job}{f': {job.error}' if job.error else ''}")
                elif once:
                    return
                else:
                    sleep(max(0.05, seconds))

    def _say_waiting(self) -> None:
        self.stderr.write("another worker is running; waiting for it to end")


@contextmanager
def _until_stopped() -> Iterator[StopRequest]:
    """A request to end is no error: the transaction at work is rolled back, and the job done by the next."""
    try:
        with stopping_in_order() as request:
            yield request
    except KeyboardInterrupt:
        return
