"""What the search engine holds: one document a passage, and how each field is analysed and weighed.

A text field with an analyser is prose. A text field without one is a whole value: it is filtered by
and counted as it stands ("vladimir-putin", "The Kremlin, Moscow"), never cut into words.
"""

import datetime
from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from haystack import indexes
from haystack.constants import DJANGO_CT, DJANGO_ID, ID

from archive.models import Passage
from archive.reading.transcript import UtteranceKind
from archive.search.analysis import PlainAnalyzer, StemmingAnalyzer
from archive.search.columns import moment, order
from archive.search.words import folded_words

SEARCHED_KINDS = (UtteranceKind.SPEECH, UtteranceKind.QUESTION, UtteranceKind.REMARK, UtteranceKind.NARRATION)

_MODEL = "archive.passage"
_COLUMNS = (
    "pk",
    "text",
    "position",
    "utterance__position",
    "utterance__kind",
    "utterance__speaker__slug",
    "utterance__speaker__name",
    "utterance__meeting",
    "utterance__meeting__date",
    "utterance__meeting__time",
    "utterance__meeting__place",
    "utterance__meeting__kind",
    "utterance__meeting__language",
)


class PassageIndex(indexes.SearchIndex, indexes.Indexable):  # type: ignore[misc]
    # What a word in any of its forms is looked up in. Boosts are 1: a passage has no field that
    # says better than its words what it is about.
    text = indexes.CharField(document=True, analyzer=StemmingAnalyzer())
    # The same words as printed, with their places: phrases, beginnings of words, words side by side.
    exact = indexes.CharField(analyzer=PlainAnalyzer())
    speaker = indexes.CharField()
    speaker_name = indexes.CharField(analyzer=PlainAnalyzer())
    meeting = indexes.IntegerField()
    date = indexes.DateField()
    year = indexes.IntegerField()
    place = indexes.CharField()
    kind = indexes.CharField()
    utterance_kind = indexes.CharField()
    language = indexes.CharField()
    # To sort by: the minute (see columns.moment), then the meeting, then the place in it.
    moment = indexes.IntegerField(indexed=False)
    order = indexes.IntegerField(indexed=False)
    # In words; long passages must not win by their length.
    length = indexes.IntegerField(indexed=False)
    # Its key, at hand without reading the stored document.
    passage = indexes.IntegerField(indexed=False)

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
        self.prepared_data = _document(*(_follow(obj, column) for column in _COLUMNS))
        return self.prepared_data


def documents(passages: QuerySet[Passage]) -> Iterator[dict[str, Any]]:
    """What `full_prepare` gives, but from plain rows: objects and fields that are asked one by one
    take longer than Whoosh needs to index."""
    for row in passages.select_related(None).values_list(*_COLUMNS).iterator(chunk_size=2000):
        yield _document(*row)


def _document(
    pk: int,
    text: str,
    position: int,
    utterance: int,
    utterance_kind: str,
    speaker: str | None,
    speaker_name: str | None,
    meeting: int,
    date: datetime.date,
    time: str,
    place: str,
    kind: str,
    language: str,
) -> dict[str, Any]:
    return {
        ID: f"{_MODEL}.{pk}",
        DJANGO_CT: _MODEL,
        DJANGO_ID: str(pk),
        "text": text,
        "exact": text,
        "speaker": speaker or "",
        "speaker_name": speaker_name or "",
        "meeting": meeting,
        "date": date,
        "year": date.year,
        "place": place,
        "kind": kind,
        "utterance_kind": utterance_kind,
        "language": language,
        "moment": moment(date, time),
        "order": order(utterance, position),
        "length": len(folded_words(text)),
        "passage": pk,
    }


def _follow(obj: Any, path: str) -> Any:
    for name in path.split("__"):
        obj = getattr(obj, name, None)
    return obj.pk if path == "utterance__meeting" else obj
