"""A field that a developer adds to the index, as haystack's documentation says, is indexed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils.html import escape
from haystack import connections, indexes
from haystack.query import SearchQuerySet

from archive.models import Passage
from archive.search.api import index_pending
from archive.search.indexing.documents import documents, passages
from archive.search.indexing.fields import Columnar
from archive.search_indexes import PassageIndex
from tests.search.conftest import Add
from tests.snapshots import index_at


class WithAttribute(PassageIndex):
    title = indexes.CharField(model_attr="utterance__meeting__title")
    words = indexes.IntegerField(model_attr="utterance__meeting__words")


class WithPreparation(PassageIndex):
    initials = indexes.CharField(faceted=True)
    tags = indexes.MultiValueField(faceted=True)
    long = indexes.BooleanField()

    def prepare_initials(self, passage: Passage) -> str:
        speaker = passage.utterance.speaker
        return "".join(word[0] for word in speaker.name.split()) if speaker else ""

    def prepare_tags(self, passage: Passage) -> list[str]:
        return sorted(set(passage.text.lower().split()))

    def prepare_long(self, passage: Passage) -> bool:
        return len(passage.text) > 10


@pytest.fixture(params=["own", "stock"])
def engine(request: pytest.FixtureRequest, tmp_path: Path, db: None) -> Iterator[Any]:
    """Sets the index of passages, on either engine."""
    with index_at(tmp_path / "fields", request.param):

        def use(index: type[PassageIndex]) -> None:
            unified = connections["default"].get_unified_index()
            unified.build(indexes=[index()])

        yield use


def test_a_field_with_an_attribute_of_the_model_is_searched_by_its_words(engine: Any, add: Add) -> None:
    engine(WithAttribute)
    for text, title, words in (("gas", "Talks on harvests", 7), ("oil", "Talks on the weather", 0)):
        meeting = add(text, words=words, indexed=False)
        meeting.title = title
        meeting.save()
    index_pending()
    found = SearchQuerySet().models(Passage)
    assert [result.title for result in found.filter(title="harvest")] == ["Talks on harvests"]
    assert found.filter(title="talks").count() == 2
    assert found.filter(words=7).count() == 1
    assert Columnar(WithAttribute()).possible


def test_a_field_that_is_prepared_is_searched_and_counted(engine: Any, add: Add) -> None:
    engine(WithPreparation)
    add("Gas pipe", "Oil for the winter", speaker="Ada Lovelace")
    add("Coal", speaker="Alan Turing")
    found = SearchQuerySet().models(Passage)
    assert found.filter(initials_exact="AL").count() == 2
    assert found.filter(tags_exact="winter").count() == 1
    assert found.filter(long=True).count() == 1
    assert not Columnar(WithPreparation()).possible


def test_documents_are_the_same_either_way(engine: Any, add: Add) -> None:
    engine(WithPreparation)
    add("gas", "oil", speaker="", time="09:30", indexed=False)
    prepared = [WithPreparation().full_prepare(each) for each in passages().order_by("pk")]
    assert list(documents(passages())) == prepared
    assert index_pending() == 1
    assert escape(prepared[0]["text"]) == "gas"
