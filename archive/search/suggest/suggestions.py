"""What helps where a search finds too little: the query as it may have been meant, names like those typed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from haystack import connections

from archive.models import Speaker
from archive.search.query.parser import Field, leaves, parse, sought
from archive.search.suggest.name_index_loader import names
from archive.search.suggest.spelling import Suggestion, suggested
from archive.search.types import Search
from archive.search.whoosh_store.folder import IndexUnavailable
from archive.search.whoosh_store.snapshot import Snapshot

Narrowed = Callable[[str], Search]

_MOST_SPEAKERS = 3
_MOST_WORDS = 8


@runtime_checkable
class Reader(Protocol):
    """An engine whose index can be read."""

    @contextmanager
    def reading(self) -> Iterator[Snapshot]: ...


@contextmanager
def reading() -> Iterator[Snapshot | None]:
    """The index, if it is of the archive's own making. Raises IndexUnavailable."""
    backend = connections["default"].get_backend()
    if isinstance(backend, Reader):
        with backend.reading() as snapshot:
            yield snapshot
    else:
        yield None


def suggestion(text: str, narrowed: list[Narrowed]) -> Suggestion | None:
    """`narrowed`: a query as a search within the filters, and without them if there are any."""
    try:
        with reading() as index:
            if index is None:
                return None
            lexicon, counts = index.lexicon, [_count(index, each) for each in narrowed]
            return suggested(text, lexicon, lambda fact: names(fact, lexicon), counts)
    except IndexUnavailable:
        return None


def similar_names(text: str) -> list[Speaker]:
    """Speakers with a name that was typed, or nearly so."""
    words = _names_in(text)
    if not words:
        return []
    try:
        with reading() as index:
            if index is None:
                return list(Speaker.objects.named(" ".join(words))[:_MOST_SPEAKERS])
            similar = names("speaker", index.lexicon).similar(words, _MOST_SPEAKERS)
    except IndexUnavailable:
        return []
    speakers = Speaker.objects.in_bulk([each.key for each in similar], field_name="slug")
    return [speakers[each.key] for each in similar if each.key in speakers]


def _names_in(text: str) -> list[str]:
    """The words that may be names."""
    root = parse(text).root
    words = [word for leaf in sought(root) for word in leaf.words]
    for leaf in leaves(root):
        if isinstance(leaf, Field) and leaf.name == "speaker":
            words.extend(leaf.words)
    return list(dict.fromkeys(words))[:_MOST_WORDS]


def _count(index: Snapshot, narrowed: Narrowed) -> Callable[[str], int]:
    return lambda text: index.count(narrowed(text))
