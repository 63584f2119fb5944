"""Documents that haystack's own calls hand to an engine one by one."""

from collections.abc import Iterable, Iterator
from typing import Any

from haystack.exceptions import SkipDocument

from archive.search.types import Document


def prepared(index: Any, objects: Iterable[Any]) -> Iterator[Document]:
    """What an index of haystack's prepares of each object, but for those that it skips."""
    for obj in objects:
        try:
            document: Document = index.full_prepare(obj)
        except SkipDocument:
            continue
        yield document
