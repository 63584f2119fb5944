"""Keeps the index true to the archive, meeting by meeting.

`Meeting.indexed` is False from the moment a meeting changes, in the transaction that changes it. Here
such meetings are claimed (None), written to the index, and marked True if they are still as claimed:
whatever changes or is killed in between is found again by the next call.
"""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Protocol, TypeVar, runtime_checkable

from django.db.models import Q, QuerySet
from haystack import connections
from haystack.inputs import Exact
from haystack.query import SearchQuerySet

from archive.models import Meeting, Passage
from archive.search.whoosh_store.building import Progress, Share, usable_processes
from archive.search.whoosh_store.folder import IndexNotWritten as IndexNotWritten
from archive.search_indexes import PassageIndex, documents

T = TypeVar("T")

# Keys in one statement; SQLite takes some 30,000.
_BATCH = 5_000
# Below this number of passages more processes only cost time; above the other, too much memory.
_MANY = 5_000
_SEGMENT = 40_000


@runtime_checkable
class MeetingWriter(Protocol):
    """An engine that writes whole meetings. Others are served passage by passage."""

    def writing(self) -> AbstractContextManager[object]: ...

    def usable(self) -> bool: ...

    def replace_meetings(self, meetings: Collection[int], documents: Iterator[dict[str, Any]]) -> int: ...

    def rebuild(self, shares: list[Share], progress: Progress | None = None, procs: int = 1) -> int: ...


def index_pending(progress: Progress | None = None) -> int:
    """Bring every changed meeting into the index; how many meetings that were.

    Where there is no usable index yet, all meetings are brought into a new one.
    """
    with writing():
        if _rebuild_is_better():
            rebuild(progress)
            return Meeting.objects.count()
        Meeting.objects.exclude(indexed=True).update(indexed=None)
        claimed = list(Meeting.objects.filter(indexed=None).values_list("pk", flat=True))
        for start in range(0, len(claimed), _BATCH):
            batch = claimed[start : start + _BATCH]
            _replace(batch, progress)
            Meeting.objects.filter(pk__in=batch, indexed=None).update(indexed=True)
    return len(claimed)


def _rebuild_is_better() -> bool:
    """Whether there is no usable index, or most of a large archive is missing from it."""
    backend = _backend()
    if not isinstance(backend, MeetingWriter):
        return False
    if not backend.usable():
        return True
    pending, every = Meeting.objects.exclude(indexed=True), Meeting.objects.all()
    return pending.count() * 2 > every.count() and passages().count() >= _MANY


def forget_meetings(keys: Collection[int]) -> None:
    """Take meetings out of the index that are gone from the archive."""
    if keys:
        _replace(list(keys), None)


def rebuild(progress: Progress | None = None) -> int:
    """Index the whole archive anew; how many passages it has."""
    with writing():
        Meeting.objects.update(indexed=None)
        backend = _backend()
        if isinstance(backend, MeetingWriter):
            procs = usable_processes() if passages().count() >= _MANY else 1
            shares = _shares(procs)
            count = backend.rebuild(shares, progress, min(procs, len(shares)))
        else:
            backend.clear()
            count = _update_generic(passages(), progress)
        Meeting.objects.filter(indexed=None).update(indexed=True)
    return count


def writing() -> AbstractContextManager[object]:
    """Claims of two processes must not mix, where the engine can keep them apart."""
    backend = _backend()
    return backend.writing() if isinstance(backend, MeetingWriter) else nullcontext()


def _backend() -> Any:
    return connections["default"].get_backend()


def passages() -> QuerySet[Passage]:
    """What the index is to hold."""
    return PassageIndex().index_queryset()


def _shares(procs: int) -> list[Share]:
    """The passages, cut by the keys of their meetings: a share for each process, or more if a share
    would be too large."""
    keys = list(Meeting.objects.order_by("pk").values_list("pk", flat=True))
    number = min(len(keys), max(procs, -(-passages().count() // _SEGMENT)))
    if number <= 1:
        return [lambda: documents(passages().order_by("pk"))]
    starts = [keys[len(keys) * place // number] for place in range(number)]
    return [_share(start, end) for start, end in zip(starts, [*starts[1:], None], strict=True)]


def _share(start: int, end: int | None) -> Share:
    meetings = Q(utterance__meeting__gte=start)
    if end is not None:
        meetings &= Q(utterance__meeting__lt=end)
    return lambda: documents(passages().filter(meetings).order_by("pk"))


def _replace(keys: list[int], progress: Progress | None) -> None:
    backend, wanted = _backend(), passages().filter(utterance__meeting__in=keys).order_by("pk")
    if isinstance(backend, MeetingWriter):
        backend.replace_meetings(keys, _counted(documents(wanted), progress))
        return
    for key in keys:
        for result in SearchQuerySet().models(Passage).filter(meeting=Exact(key)):
            backend.remove(result.id)
    _update_generic(wanted, progress)


def _update_generic(wanted: QuerySet[Passage], progress: Progress | None) -> int:
    index = connections["default"].get_unified_index().get_index(Passage)
    backend, count = _backend(), 0
    chunk: list[Passage] = []
    for passage in _counted(wanted.iterator(chunk_size=backend.batch_size), progress):
        chunk.append(passage)
        count += 1
        if len(chunk) == backend.batch_size:
            backend.update(index, chunk)
            chunk = []
    if chunk:
        backend.update(index, chunk)
    return count


def _counted(things: Iterator[T], progress: Progress | None) -> Iterator[T]:
    for thing in things:
        yield thing
        if progress:
            progress(1)
