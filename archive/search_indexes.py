"""What the search engine holds: one document a passage, with fields declared as haystack's book says.

A field that is added here, with `model_attr`, `prepare_<name>` or a template, is indexed. Whole values
are `faceted`: they are filtered by and counted as they stand, and never cut into words.
"""

from django.db.models import QuerySet
from haystack import indexes

from archive.models import Passage
from archive.parsing.transcript import UtteranceKind
from archive.search.analyzers import PlainAnalyzer, StemmingAnalyzer, TitleAnalyzer
from archive.search.execute.columns import moment, order, order_from_end
from archive.search.facets import FACETS
from archive.search.indexing.fields import (
    ChecksumField,
    ComputedCharField,
    ComputedIntegerField,
    checksum,
    facet_field,
)
from archive.search.indexing.text_numbers import text_high, text_low
from archive.search.tokenizer import folded_words

# The fields of the facets, by their records.
FacetFields = type(
    "FacetFields", (indexes.SearchIndex,), {facet.name: facet_field(facet) for facet in FACETS}
)


def title_or_heading(title: str, kind: str, utterance: int, passage: int, text: str) -> str:
    parts = [title] if (utterance, passage) == (1, 1) else []
    return " ".join([*parts, text] if kind == UtteranceKind.HEADING else parts)


class PassageIndex(FacetFields, indexes.Indexable):  # type: ignore[valid-type,misc]
    # What a word in any of its forms is looked up in. Boosts are 1: a passage has no field that
    # says better than its words what it is about.
    text = indexes.CharField(document=True, model_attr="text", analyzer=StemmingAnalyzer(), stored=False)
    # The same words as printed, with their positions: phrases, beginnings of words, words side by side.
    exact = indexes.CharField(model_attr="text", analyzer=PlainAnalyzer(), stored=False)
    # The title of a meeting at its first passage, and each heading at its own.
    title = ComputedCharField(
        columns=("utterance__meeting__title", "utterance__kind", "utterance__position", "position", "text"),
        value=title_or_heading,
        analyzer=TitleAnalyzer(),
        stored=False,
    )
    meeting = indexes.IntegerField(model_attr="utterance__meeting_id", stored=False)
    date = indexes.DateField(model_attr="utterance__meeting__date", stored=False)
    # To sort by: the minute (see columns.moment), then the meeting, then the place in it.
    moment = ComputedIntegerField(
        columns=("utterance__meeting__date", "utterance__meeting__time"),
        value=moment,
        indexed=False,
        stored=False,
    )
    order = ComputedIntegerField(
        columns=("utterance__position", "position"), value=order, indexed=False, stored=False
    )
    # The same from the end, for engines that sort by all fields in one direction.
    from_end = ComputedIntegerField(
        columns=("utterance__position", "position"), value=order_from_end, indexed=False, stored=False
    )
    # In words; long passages must not win by their length.
    length = ComputedIntegerField(
        columns=("text",), value=lambda text: len(folded_words(text)), indexed=False, stored=False
    )
    # Keys, at hand without reading the stored document. Passages of an utterance are indexed in a row.
    passage = indexes.IntegerField(model_attr="id", indexed=False, stored=False)
    utterance = indexes.IntegerField(model_attr="utterance_id", indexed=False, stored=False)

    # What is printed at several meetings is shown once.
    text_high = ComputedIntegerField(columns=("text",), value=text_high, indexed=False, stored=False)
    text_low = ComputedIntegerField(columns=("text",), value=text_low, indexed=False, stored=False)

    # To tell whether the index is true to the archive.
    print = ChecksumField(indexed=False, stored=False)

    def prepare_print(self, obj: Passage) -> int:
        return checksum(self, obj)

    def get_model(self) -> type[Passage]:
        return Passage

    def index_queryset(self, using: str | None = None) -> QuerySet[Passage]:
        """A repeated copy must not be found twice."""
        return Passage.objects.filter(repeated=False).select_related(
            "utterance__meeting__source", "utterance__speaker", "utterance__link"
        )

    def load_all_queryset(self) -> QuerySet[Passage]:
        return self.index_queryset()
