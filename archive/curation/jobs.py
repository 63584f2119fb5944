"""Work off the request: a table of jobs, and a worker (`manage.py run_jobs`) that does one at a time.

A job is a row, so that it is queued with the decision of a curator, or not at all. One worker runs, by a
lock on a file that the system releases with its process: what is found as running by the next one was killed,
and is done again. A job is done in one transaction, so that a kill leaves all or nothing of it. Django-q2 and
huey bring a broker, schedules and retries that nothing here needs; Django's own tasks come after version 5.2,
and without a worker.
"""

import fcntl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.conf import settings

from archive.curation.authors import Author, account
from archive.models import Job

MERGE = "merge"
INDEX = "index"


def queue(kind: str, arguments: Mapping[str, Any], by: Author = None) -> Job:
    """Write a job down, to be done after this transaction. `kind`: MERGE or INDEX."""
    return Job.objects.create(kind=kind, arguments=dict(arguments), by=account(by))


def lock_path() -> Path:
    return Path(settings.DATA_DIR) / "jobs.lock"


def worker_is_running() -> bool:
    """Whether a worker does the jobs of this archive now; where none does, say so: `manage.py run_jobs`."""
    with lock_path().open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
