"""The engine of search over any engine of haystack's, through haystack's common interface.

It gives right answers, with less beside them: facets are what the engine counts, each passage is a
statement of its own, and nobody counts words (see `Ability`).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, NoReturn

import numpy as np
from haystack.inputs import Exact
from haystack.query import SearchQuerySet

from archive.models import IndexedMeeting, Passage
from archive.search.analyzers import unquotable
from archive.search.engine import Ability, engine_key
from archive.search.facets import COUNTED
from archive.search.haystack_sq import EVERYTHING, MEETING, SQCompiler, days, one_of, titled
from archive.search.query.ast import And, FieldFilter, Node, Not, Or, ValueFilter
from archive.search.query.titles import TITLE, title_query, title_words
from archive.search.types import (
    Counts,
    Document,
    EngineUnreachable,
    Fingerprints,
    IndexNotWritten,
    IndexUnavailable,
    Keys,
    NotSupported,
    Progress,
    SearchRequest,
    SearchResult,
    Share,
    TextKind,
    WordCounts,
    YearCount,
)
from archive.search.vocabulary import SearchVocabulary

# Some engines sort by all fields in one direction only.
_ORDERS = {"newest": ("-moment", "-meeting", "-from_end"), "oldest": ("moment", "meeting", "order")}
# Passages in one request; many engines give no more.
_MOST = 10_000
# Titles and headings that one query looks at.
_MOST_TITLES = 200


class HaystackFallback:
    abilities: frozenset[Ability] = frozenset()

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        # A server that is down is told as such, and not as an empty archive.
        backend.silently_fail = False

    @contextmanager
    def reading(self) -> Iterator["HaystackFallback"]:
        if not self.is_usable():
            raise IndexUnavailable("The index of the search engine in use is not built.")
        try:
            yield self
        except IndexUnavailable:
            raise
        except Exception as error:  # each engine's client raises errors of its own
            raise EngineUnreachable(f"The search engine does not answer: {error!r}") from error

    def writing(self) -> AbstractContextManager[object]:
        """Engines on a server keep their writers apart themselves."""
        return nullcontext()

    def is_usable(self) -> bool:
        """Haystack can't tell, so it is remembered which meetings this engine was given."""
        return IndexedMeeting.objects.filter(engine=engine_key()).exists()

    def generation(self) -> str:
        """Haystack can't tell."""
        return ""

    # Reading

    def search(self, request: SearchRequest) -> SearchResult:
        compiler = SQCompiler()
        found = self._ordered(_matching(request, compiler), request)
        total = _count(found)
        passages = []
        if request.start < total:
            passages = [int(result.pk) for result in found[request.start : request.end]]
        facets = _facets(found, request)
        years = [YearCount(int(year), count, 0) for year, count in sorted(facets["year"])]
        titles = _titled(request)
        return SearchResult(
            [[key] for key in passages],
            total,
            total,
            facets,
            years,
            tuple(compiler.notes),
            titled=tuple(titles[: request.titles]),
            total_titled=len(titles),
        )

    def keys(self, request: SearchRequest) -> Keys:
        found = self._ordered(_matching(request, SQCompiler()), request)
        total = _count(found)
        pages = (found[start : start + _MOST] for start in range(0, total, _MOST))
        return np.array([int(result.pk) for page in pages for result in page], np.uint32)

    def count(self, request: SearchRequest) -> int:
        return _count(_matching(request, SQCompiler()))

    def counts(self, root: Node | None, by: str = "", kinds: Sequence[str] = TextKind.SAID.values) -> Counts:
        _refuse(Ability.TRENDS)

    def sample(self, speaker: str, year: int | None, most: int) -> Keys:
        _refuse(Ability.KEYNESS)

    def word_counts(self, speaker: str, year: int | None, words: Iterable[str]) -> WordCounts:
        _refuse(Ability.KEYNESS)

    def document_frequency(self, word: str) -> int:
        _refuse(Ability.KEYNESS)

    @property
    def analyses(self) -> tuple[str, ...]:
        """Engines of haystack's are not told the language of a text: words are analysed by their script."""
        return ("",)

    @property
    def vocabulary(self) -> SearchVocabulary:
        _refuse(Ability.SUGGESTIONS)

    def fingerprints(self) -> Fingerprints:
        _refuse(Ability.VERIFICATION)

    def faulty(self) -> Keys:
        _refuse(Ability.VERIFICATION)

    def _ordered(self, found: SearchQuerySet, request: SearchRequest) -> SearchQuerySet:
        order = _ORDERS.get(request.sort, () if request.root is not None else _ORDERS["newest"])
        return found.order_by(*order) if order else found

    # Writing

    def replace_meetings(self, meetings: Collection[int], documents: Iterable[Document]) -> int:
        with _written():
            held: set[str] = set().union(*map(_identifiers, meetings))
            count = 0
            for chunk in _chunks(documents, self._backend.batch_size):
                self._backend.update(_Prepared(), chunk)
                held.difference_update(document["id"] for document in chunk)
                count += len(chunk)
            for identifier in held:
                self._backend.remove(identifier)
        return count

    def rebuild(self, shares: Sequence[Share], progress: Progress | None = None, procs: int = 1) -> int:
        report = progress or (lambda count: None)
        with _written():
            self._backend.clear()
            count = 0
            for share in shares:
                for chunk in _chunks(share(), self._backend.batch_size):
                    self._backend.update(_Prepared(), chunk)
                    count += len(chunk)
                    report(len(chunk))
        return count


class _Prepared:
    """Stands for the index where documents were prepared already, many at a time."""

    def full_prepare(self, document: Document) -> Document:
        return dict(document)


def _matching(request: SearchRequest, compiler: SQCompiler, but: str = "") -> SearchQuerySet:
    """The passages asked for, whatever they have of the facet `but`."""
    wanted = days(request.since, request.until)
    if request.root is not None:
        wanted &= compiler.compile(_with_meetings(request.root) or request.root)
    for name, values in request.values.items():
        if name != but:
            wanted &= one_of(name, tuple(values))
    return SearchQuerySet().models(Passage).filter(EVERYTHING & wanted)


def _titled(request: SearchRequest) -> list[int]:
    """The passages that stand for meetings with such a title or heading, each meeting once. That somebody
    spoke there is not asked: a title is nobody's words."""
    query = title_query(request.root) if request.titles else None
    if query is None:
        return []
    wanted = EVERYTHING & titled(query) & days(request.since, request.until)
    for name, values in request.values.items():
        if name not in ("text_kind", "speaker", "represents"):
            wanted &= one_of(name, tuple(values))
    meetings = _meetings_of(SearchQuerySet().models(Passage).filter(wanted).order_by(*_ORDERS["newest"]))
    return list({meeting: key for key, meeting in reversed(meetings)}.values())[::-1]


def _meetings_of(found: SearchQuerySet) -> list[tuple[int, int]]:
    """The first passages found, each with its meeting."""
    keys = [int(result.pk) for result in found[:_MOST_TITLES]]
    meetings = dict(Passage.objects.filter(pk__in=keys).values_list("pk", "utterance__meeting"))
    return [(key, meetings[key]) for key in keys if key in meetings]


def _with_meetings(root: Node | None) -> Node | None:
    """The tree with the meetings themselves for what is asked of their titles."""
    match root:
        case FieldFilter(name) if name == TITLE:
            found = SearchQuerySet().models(Passage).filter(EVERYTHING & titled(title_words(root)))
            return ValueFilter(MEETING, frozenset(str(meeting) for _, meeting in _meetings_of(found)))
        case And(parts) | Or(parts):
            return type(root)(tuple(part for each in parts if (part := _with_meetings(each)) is not None))
        case Not(part):
            return Not(_with_meetings(part) or part)
    return root


def _facets(found: SearchQuerySet, request: SearchRequest) -> dict[str, list[tuple[str, int]]]:
    """Each counted as if it were not filtered by itself."""
    counts = _counted(found, [facet.name for facet in COUNTED])
    for name in request.values:
        if name in counts:
            counts |= _counted(_matching(request, SQCompiler(), but=name), [name])
    counts["year"] = sorted(
        (pair for pair in counts["year"] if pair[0].isdecimal() and pair[0] != "0"), reverse=True
    )
    return counts


def _counted(found: SearchQuerySet, names: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    for name in names:
        found = found.facet(name)
    _count(found)
    fields = (found.facet_counts() or {}).get("fields", {})
    return {
        name: [(unquotable(str(value)), count) for value, count in fields.get(name, []) if value]
        for name in names
    }


def _count(found: SearchQuerySet) -> int:
    """Of all that is found one is fetched, for haystack fetches all to count them."""
    list(found[:1])
    return len(found)


def _identifiers(meeting: int) -> set[str]:
    found = SearchQuerySet().models(Passage).filter(meeting=Exact(meeting))
    return {result.id for start in range(0, _count(found), _MOST) for result in found[start : start + _MOST]}


def _chunks(documents: Iterable[Document], size: int) -> Iterator[list[Document]]:
    chunk: list[Document] = []
    for document in documents:
        chunk.append(document)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # each engine's client raises errors of its own
        raise IndexNotWritten(f"The search engine did not take what was to be indexed: {error!r}") from error


def _refuse(ability: Ability) -> NoReturn:
    raise NotSupported(f"The search engine in use can’t {ability}.")
