"""The index follows decisions, after their transaction and never inside it."""

import logging
from collections.abc import Collection

from django.db import transaction

from archive.curation.jobs import INDEX, queue, worker_is_running
from archive.models import Job, JobState
from archive.search.api import IndexNotWritten, IndexUnavailable, forget_meetings, index_pending, pending

SOON = 50
"""Changed meetings up to which the request itself may write the index."""

_LOG = logging.getLogger("django.archive")

on_commit = transaction.on_commit


def index_after_commit(gone: Collection[int] = ()) -> None:
    """Have the index follow when this transaction is committed: by the worker, or where none runs and little
    changed, at once.

    `gone`: primary keys of meetings that the archive has no longer. Inside the transaction it would wait for
    a rebuild, which waits for the transaction; and after it, the request would wait for the rebuild.
    """
    keys = list(gone)
    on_commit(lambda: _index(keys))


def _index(gone: Collection[int]) -> None:
    """What fails is written with the next update: no decision is lost for it."""
    try:
        if not worker_is_running() and pending().count() <= SOON:
            forget_meetings(gone)
            index_pending()
        elif gone:
            queue(INDEX, {"gone": list(gone)})
        elif not Job.objects.filter(kind=INDEX, state=JobState.QUEUED).exists():
            queue(INDEX, {})
    except (IndexNotWritten, IndexUnavailable) as error:
        _LOG.warning("the index does not follow yet: %s", error)
