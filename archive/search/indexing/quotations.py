"""Keeps the index of quotations true to the archive, by the same writes as that of the search engine.

It is recorded like a search engine's (see `updates`), under a name that changes with each rebuild: what was
recorded of an index that was lost or replaced is not believed of the one that is there.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import numpy as np
from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from archive.comparing.segment import IndexedText, checksum, is_sound
from archive.comparing.store import Busy, QuotationIndex, QuotationIndexSnapshot, Unreadable, fingerprint
from archive.models import IndexedMeeting, Meeting, Passage
from archive.search.types import IndexBusy, IndexNotWritten, IndexUnavailable, Keys

_BATCH = 5_000
_NAME = "quotations"


@lru_cache(maxsize=4)
def _index_at(path: Path) -> QuotationIndex:
    return QuotationIndex(path)


def quotation_index() -> QuotationIndex:
    return _index_at(Path(settings.QUOTATION_INDEX))


def snapshot() -> QuotationIndexSnapshot:
    """The index as it stands. Raises IndexUnavailable."""
    try:
        return quotation_index().snapshot()
    except Unreadable as error:
        raise IndexUnavailable(str(error)) from error


def pending_quotations() -> QuerySet[Meeting]:
    """Meetings that the index of quotations does not hold as they are. Raises IndexUnavailable."""
    held = IndexedMeeting.objects.filter(engine=_record_name())
    return Meeting.objects.filter(Q(indexed=False) | ~Q(pk__in=held.values("meeting")))


def update_quotations() -> None:
    """Bring every meeting that changed into the index, or build it if there is none.

    Raises IndexNotWritten.
    """
    with _written() as index:
        try:
            keys = list(pending_quotations().values_list("pk", flat=True))
        except IndexUnavailable:
            rebuild_quotations()
            return
        for start in range(0, len(keys), _BATCH):
            batch = keys[start : start + _BATCH]
            index.replace(batch, _texts(batch))
            _record(batch)


def rebuild_quotations() -> None:
    """Index all passages anew. Raises IndexNotWritten."""
    with _written() as index:
        keys = list(Meeting.objects.values_list("pk", flat=True))
        index.rebuild(_texts())
        IndexedMeeting.objects.filter(engine__startswith=f"{_NAME} ").delete()
        for start in range(0, len(keys), _BATCH):
            _record(keys[start : start + _BATCH])


def forget_quotations(keys: Collection[int]) -> None:
    """Take meetings out of the index that are gone from the archive. Raises IndexNotWritten."""
    with _written() as index:
        try:
            index.replace(keys, ())
        except Unreadable:
            return  # there is nothing to take them out of


def quotation_differences(*, thorough: bool) -> Keys | None:
    """Meetings that the index does not hold as they are; None if it can't be read or is not sound."""
    with _written() as index:
        try:
            now = index.snapshot()
        except Unreadable:
            return None
        if thorough and not all(map(is_sound, now.segments)):
            return None
        held, wanted = now.fingerprints(), dict(_fingerprints())
    differ = {key for key in held.keys() | wanted.keys() if held.get(key) != wanted.get(key)}
    return np.array(sorted(differ), np.uint32)


def _fingerprints() -> Iterator[tuple[int, int]]:
    meeting, passages = 0, list[tuple[int, int]]()
    for text in _texts():
        if text.meeting != meeting and passages:
            yield meeting, fingerprint(passages)
            passages = []
        meeting = text.meeting
        passages.append((text.passage, checksum(text.text)))
    if passages:
        yield meeting, fingerprint(passages)


def _texts(meetings: Collection[int] | None = None) -> Iterator[IndexedText]:
    """What is said in these meetings, or in all, in reading order; nothing that is printed twice."""
    wanted = Passage.objects.filter(repeated=False)
    if meetings is not None:
        wanted = wanted.filter(utterance__meeting__in=meetings)
    ordered = wanted.order_by("utterance__meeting_id", "utterance__position", "position", "pk")
    rows = ordered.values_list("pk", "utterance__meeting_id", "text")
    return (IndexedText(*row) for row in rows.iterator(chunk_size=2_000))


def _record_name() -> str:
    try:
        return f"{_NAME} {quotation_index().generation()}"
    except Unreadable as error:
        raise IndexUnavailable(str(error)) from error


def _record(keys: list[int]) -> None:
    name = _record_name()
    with transaction.atomic():
        there = Meeting.objects.filter(pk__in=keys).values_list("pk", flat=True)
        rows = [IndexedMeeting(engine=name, meeting_id=pk) for pk in there]
        IndexedMeeting.objects.bulk_create(rows, ignore_conflicts=True)


@contextmanager
def _written() -> Iterator[QuotationIndex]:
    index = quotation_index()
    try:
        with index.writing():
            yield index
    except Busy as error:
        raise IndexBusy(str(error)) from error
    except OSError as error:
        raise IndexNotWritten(f"The quotation index could not be written: {error}") from error
