"""What of the archive is indexed, as documents and as fingerprints."""

from collections.abc import Iterator

from django.db.models import QuerySet
from haystack import connections, indexes

from archive.models import Passage
from archive.search.indexing.fields import Columnar
from archive.search.types import Document


def passage_index() -> indexes.SearchIndex:
    """The index of passages that is registered with haystack."""
    return connections["default"].get_unified_index().get_index(Passage)


def passages() -> QuerySet[Passage]:
    """All that the index is to hold."""
    wanted: QuerySet[Passage] = passage_index().index_queryset()
    return wanted


def documents(passages: QuerySet[Passage]) -> Iterator[Document]:
    """What haystack's `full_prepare` gives for each passage, but many at a time."""
    return Columnar(passage_index()).documents(passages)


def fingerprints(passages: QuerySet[Passage]) -> Iterator[tuple[int, int, int]]:
    """Of each passage: its key, its meeting's, and a checksum of all that is indexed of it."""
    return Columnar(passage_index()).checksums(passages, "utterance__meeting_id")
