"""Keeps the index true to the archive, meeting by meeting.

`Meeting.indexed` is False from the moment a meeting changes, in the transaction that changes it. An update
first takes such meetings off the record of what each engine holds (IndexedMeeting); then it writes those
that are not on the record of its own engine, and records them. Whatever changes or is killed in between
is found again by the next update.
"""

import multiprocessing
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from django.db import transaction
from django.db.models import Q, QuerySet

from archive.importing.processors import usable_processors
from archive.models import IndexedMeeting, Meeting
from archive.search.engine import SearchEngine, engine, engine_key
from archive.search.indexing.beside import Beside, Work
from archive.search.indexing.documents import documents, passages
from archive.search.indexing.formulas import renew_formulas_if_grown
from archive.search.indexing.quotations import forget_quotations, rebuild_quotations, update_quotations
from archive.search.types import IndexNotWritten, IndexUnavailable, Progress, Share

T = TypeVar("T")

# Keys in one statement; SQLite takes some 30,000.
_BATCH = 5_000
# Below this number of passages more processes only cost time; above the other, too much memory.
_MANY = 5_000
_SEGMENT = 40_000


def index_pending(
    progress: Progress | None = None, *, formulas: bool = False, beside: Sequence[Work] = ()
) -> int:
    """Bring every changed meeting into the index; how many meetings that were.

    Where there is no usable index yet, all meetings are brought into a new one. `formulas`: they are looked
    for again where there is enough new. `beside`: what else is to be done once all changes are noted, by
    processes of their own where this takes several. Raises IndexNotWritten, and whatever that work raises.
    """
    works = [Beside(_renew_quotations if formulas else update_quotations), *map(Beside, beside)]
    try:
        return _index_pending(progress, works)
    finally:
        for work in works:
            work.finish()


def _renew_quotations() -> None:
    update_quotations()
    renew_formulas_if_grown()


def _index_pending(progress: Progress | None, works: Sequence[Beside]) -> int:
    with writing():
        if _rebuild_is_better():
            _rebuild(progress, works)
            return Meeting.objects.count()
        _take_changes()
        keys = list(pending().values_list("pk", flat=True))
        for start in range(0, len(keys), _BATCH):
            batch = keys[start : start + _BATCH]
            _replace(batch, progress)
            _record(batch)
    return len(keys)


def pending() -> QuerySet[Meeting]:
    """Meetings that the index of the engine in use does not hold as they are."""
    held = IndexedMeeting.objects.filter(engine=engine_key())
    return Meeting.objects.filter(Q(indexed=False) | ~Q(pk__in=held.values("meeting")))


def forget_meetings(keys: Collection[int]) -> None:
    """Take meetings out of the index that are gone from the archive."""
    if keys:
        _replace(list(keys), None)
        forget_quotations(keys)


def rebuild(progress: Progress | None = None) -> int:
    """Index the whole archive anew; how many passages it has. Raises IndexNotWritten."""
    quotations = Beside(rebuild_quotations)
    try:
        return _rebuild(progress, [quotations])
    finally:
        quotations.finish()


def _rebuild(progress: Progress | None, works: Sequence[Beside]) -> int:
    with writing():
        _take_changes()
        IndexedMeeting.objects.filter(engine=engine_key()).delete()
        keys = list(Meeting.objects.values_list("pk", flat=True))
        procs = usable_processes() if passages().count() >= _MANY else 1
        shares = _shares(procs)
        for work in works if procs > 1 else ():
            work.begin()
        count = _engine().rebuild(shares, progress, min(procs, len(shares)))
        for start in range(0, len(keys), _BATCH):
            _record(keys[start : start + _BATCH])
    return count


def writing() -> AbstractContextManager[object]:
    """Two processes must not write at once, where the engine can keep them apart."""
    return _engine().writing()


def usable_processes() -> int:
    """More than one only where a child starts as a copy of its parent, with Django set up."""
    return min(usable_processors(), 8) if multiprocessing.get_start_method() == "fork" else 1


def _engine() -> SearchEngine:
    try:
        return engine()
    except IndexUnavailable as error:
        raise IndexNotWritten(str(error)) from error


def _rebuild_is_better() -> bool:
    """Whether there is no usable index, or most of a large archive is missing from it."""
    if not _engine().is_usable():
        return True
    return pending().count() * 2 > Meeting.objects.count() and passages().count() >= _MANY


def _take_changes() -> None:
    """Take all changed meetings off the record of every engine."""
    with transaction.atomic():
        changed = list(Meeting.objects.filter(indexed=False).values_list("pk", flat=True))
        for start in range(0, len(changed), _BATCH):
            batch = changed[start : start + _BATCH]
            IndexedMeeting.objects.filter(meeting__in=batch).delete()
            Meeting.objects.filter(pk__in=batch).update(indexed=True)


def _record(keys: list[int]) -> None:
    """Record these meetings as held, but for those that are gone from the archive by now."""
    key = engine_key()
    with transaction.atomic():
        there = Meeting.objects.filter(pk__in=keys).values_list("pk", flat=True)
        rows = [IndexedMeeting(engine=key, meeting_id=pk) for pk in there]
        IndexedMeeting.objects.bulk_create(rows, ignore_conflicts=True)


def _shares(procs: int) -> list[Share]:
    """The passages, cut by the keys of their meetings: a share for each process, or more if a share
    would be too large. All have about as many words."""
    meetings = list(Meeting.objects.order_by("pk").values_list("pk", "words"))
    number = min(len(meetings), procs * max(1, -(-passages().count() // (_SEGMENT * procs))))
    if number <= 1:
        return [lambda: documents(passages().order_by("pk"))]
    starts: dict[int, int] = {}
    before, whole = 0, sum(words + 1 for _, words in meetings)
    for key, words in meetings:
        starts.setdefault(before * number // whole, key)
        before += words + 1
    begins = list(starts.values())
    return [_share(start, end) for start, end in zip(begins, [*begins[1:], None], strict=True)]


def _share(start: int, end: int | None) -> Share:
    meetings = Q(utterance__meeting__gte=start)
    if end is not None:
        meetings &= Q(utterance__meeting__lt=end)
    return lambda: documents(passages().filter(meetings).order_by("pk"))


def _replace(keys: list[int], progress: Progress | None) -> None:
    wanted = passages().filter(utterance__meeting__in=keys).order_by("pk")
    _engine().replace_meetings(keys, _counted(documents(wanted), progress))


def _counted(things: Iterator[T], progress: Progress | None) -> Iterator[T]:
    for thing in things:
        yield thing
        if progress:
            progress(1)
