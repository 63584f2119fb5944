"""The index follows decisions, after their transaction and never inside it."""

import logging
from collections.abc import Collection

from django.db import transaction

from archive.curation.jobs import INDEX, queue
from archive.models import Job, JobState
from archive.search.api import IndexNotWritten, IndexUnavailable, forget_meetings, index_pending, pending

SOON = 50
"""Changed meetings up to which the index is written at once, by the request itself."""

_LOG = logging.getLogger("django.archive")

on_commit = transaction.on_commit


def index_after_commit(gone: Collection[int] = ()) -> None:
    """Have the index follow when this transaction is committed: at once where little changed, else by a job.

    `gone`: primary keys of meetings that the archive has no longer. Inside the transaction it would wait for
    a rebuild, which waits for the transaction.
    """
    keys = list(gone)
    on_commit(lambda: _index(keys))


def _index(gone: Collection[int]) -> None:
    """What fails is written with the next update: no decision is lost for it."""
    try:
        forget_meetings(gone)
        if pending().count() <= SOON:
            index_pending()
        elif not Job.objects.filter(kind=INDEX, state=JobState.QUEUED).exists():
            queue(INDEX, {})
    except (IndexNotWritten, IndexUnavailable) as error:
        _LOG.warning("the index does not follow yet: %s", error)
