"""Work off the request: a table of jobs, and a worker (`manage.py run_jobs`) that does one at a time."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AbstractBaseUser

from archive.models import Job


def queue(kind: str, arguments: Mapping[str, Any], by: AbstractBaseUser | None = None) -> Job:
    """Write a job down, to be done after this transaction. `kind`: "merge" or "index"."""
    raise NotImplementedError


def worker_is_running() -> bool:
    """Whether a worker does the jobs of this archive now; where none does, say so: `manage.py run_jobs`."""
    raise NotImplementedError


def run_next() -> Job | None:
    """Do the oldest job that is not over; None where there is none.

    It is done in one transaction, so that it is done whole or not at all, and again after a kill.
    """
    raise NotImplementedError
