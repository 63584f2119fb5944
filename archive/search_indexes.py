"""What the search engine holds: one document a passage, and how each field is analysed and weighed.

A text field with an analyser is prose. A text field without one is a whole value: it is filtered by
and counted as it stands ("vladimir-putin", "The Kremlin, Moscow"), never cut into words.
"""

from collections.abc import Iterator
from typing import Any
from zlib import crc32

from django.db.models import QuerySet
from haystack import indexes
from haystack.constants import DJANGO_CT, DJANGO_ID, ID

from archive.geo.offices import country_of_office
from archive.models import Passage
from archive.parsing.transcript import UtteranceKind
from archive.search.tokenizer import folded_words
from archive.search.whoosh_store.analysis import PlainAnalyzer, StemmingAnalyzer
from archive.search.whoosh_store.columns import moment, order

SEARCHED_KINDS = (UtteranceKind.SPEECH, UtteranceKind.QUESTION, UtteranceKind.REMARK, UtteranceKind.NARRATION)

_MODEL = "archive.passage"
_COLUMNS = (
    "pk",
    "text",
    "position",
    "utterance",
    "utterance__position",
    "utterance__kind",
    "utterance__role",
    "utterance__speaker__slug",
    "utterance__meeting",
    "utterance__meeting__date",
    "utterance__meeting__time",
    "utterance__meeting__place",
    "utterance__meeting__kind",
    "utterance__meeting__language",
    "utterance__meeting__country_codes",
    "utterance__meeting__source__site",
)
_ROWS = 2_000
_POSITIVE = (1 << 31) - 1  # what any engine's number holds

Row = tuple[Any, ...]


class PassageIndex(indexes.SearchIndex, indexes.Indexable):  # type: ignore[misc]
    # What a word in any of its forms is looked up in. Boosts are 1: a passage has no field that
    # says better than its words what it is about.
    text = indexes.CharField(document=True, analyzer=StemmingAnalyzer())
    # The same words as printed, with their places: phrases, beginnings of words, words side by side.
    exact = indexes.CharField(analyzer=PlainAnalyzer())
    speaker = indexes.CharField()
    meeting = indexes.IntegerField()
    date = indexes.DateField()
    year = indexes.IntegerField()
    # The countries that the meeting is about, by code, each on a line of its own.
    country = indexes.CharField()
    place = indexes.CharField()
    kind = indexes.CharField()
    utterance_kind = indexes.CharField()
    language = indexes.CharField()
    # The office held there; it is found by its words.
    role = indexes.CharField(indexed=False)
    # The code of the country that the speaker's office stands for.
    represents = indexes.CharField(indexed=False)
    # To sort by: the minute (see columns.moment), then the meeting, then the place in it.
    moment = indexes.IntegerField(indexed=False)
    order = indexes.IntegerField(indexed=False)
    # In words; long passages must not win by their length.
    length = indexes.IntegerField(indexed=False)
    # Keys, at hand without reading the stored document. Passages of an utterance are indexed in a row.
    passage = indexes.IntegerField(indexed=False)
    utterance = indexes.IntegerField(indexed=False)
    # A fingerprint of all this, to tell whether the index is true to the archive.
    print = indexes.IntegerField(indexed=False)

    def get_model(self) -> type[Passage]:
        return Passage

    def index_queryset(self, using: str | None = None) -> QuerySet[Passage]:
        """Headings are no one's words; a repeated copy must not be found twice; asides are stage remarks."""
        return Passage.objects.filter(
            utterance__kind__in=SEARCHED_KINDS, repeated=False, aside=False
        ).select_related("utterance__meeting", "utterance__speaker")

    def load_all_queryset(self) -> QuerySet[Passage]:
        return self.index_queryset()

    def full_prepare(self, obj: Passage, with_string_facet: bool = True) -> dict[str, Any]:
        row = self.get_model().objects.filter(pk=obj.pk).values_list(*_COLUMNS).get()
        self.prepared_data = _document(row)
        return self.prepared_data


def documents(passages: QuerySet[Passage]) -> Iterator[dict[str, Any]]:
    """What `full_prepare` gives, but many at a time."""
    for row in _rows(passages):
        yield _document(row)


def prints(passages: QuerySet[Passage]) -> Iterator[tuple[int, int, int]]:
    """Of each passage: its key, its meeting's, and its fingerprint."""
    meeting = _COLUMNS.index("utterance__meeting")
    for row in _rows(passages):
        yield row[0], row[meeting], _print(row)


def _rows(passages: QuerySet[Passage]) -> Iterator[Row]:
    """Plain rows: objects, and fields that are asked one by one, take longer than Whoosh needs to index."""
    in_a_row = passages.select_related(None).order_by("utterance", "pk")
    return in_a_row.values_list(*_COLUMNS).iterator(chunk_size=_ROWS)


def _print(row: Row) -> int:
    return crc32(repr(row).encode(errors="surrogatepass")) & _POSITIVE


def _document(row: Row) -> dict[str, Any]:
    (
        pk,
        text,
        position,
        utterance,
        place_in_meeting,
        utterance_kind,
        role,
        slug,
        meeting,
        date,
        time,
        place,
        kind,
        language,
        countries,
        site,
    ) = row
    return {
        ID: f"{_MODEL}.{pk}",
        DJANGO_CT: _MODEL,
        DJANGO_ID: str(pk),
        "text": text,
        "exact": text,
        "speaker": slug or "",
        "role": role,
        "meeting": meeting,
        "date": date,
        "year": date.year,
        "country": "\n".join(countries.split()),
        "represents": country_of_office(role, site) if slug else "",
        "place": place,
        "kind": kind,
        "utterance_kind": utterance_kind,
        "language": language,
        "moment": moment(date, time),
        "order": order(place_in_meeting, position),
        "length": len(folded_words(text)),
        "passage": pk,
        "utterance": utterance,
        "print": _print(row),
    }
