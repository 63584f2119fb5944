"""The index follows decisions, after their transaction and never inside it."""

from collections.abc import Collection

SOON = 50
"""Changed meetings up to which the index is written at once, by the request itself."""


def index_after_commit(gone: Collection[int] = ()) -> None:
    """Have the index follow when this transaction is committed: at once where little changed, else by a job.

    `gone`: primary keys of meetings that the archive has no longer. Inside the transaction it would wait for
    a rebuild, which waits for the transaction.
    """
    raise NotImplementedError
