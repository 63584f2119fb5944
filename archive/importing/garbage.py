"""How often Python looks for garbage in cycles while documents are read and written by the hundred."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_OBJECTS = 50_000
"""New objects after which it is looked for: some five pages. With Python's own 700, it took a fourteenth of
the time of reading."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look for garbage seldom, and not among what is there already."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
