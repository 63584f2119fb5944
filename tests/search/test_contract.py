"""Haystack's contract: its own interface works here, and another engine can take this one's place."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from haystack import connections
from haystack.query import SearchQuerySet

from archive.models import Passage
from archive.search.api import Filters, Sort, search
from archive.search.indexing.documents import documents
from archive.search.indexing.updates import forget_meetings, index_pending, rebuild
from archive.search_indexes import PassageIndex
from tests.search.conftest import Add
from tests.snapshots import index_at


def backend() -> Any:
    return connections["default"].get_backend()


def test_haystacks_own_queries_find_passages(add: Add) -> None:
    add("The gas price", "a b", speaker="Ada Lovelace")
    found = SearchQuerySet().models(Passage)
    assert [int(result.pk) for result in found.filter(content="prices")] == [
        Passage.objects.get(text="The gas price").pk
    ]
    assert found.filter(content="b").count() == 1
    assert found.filter(speaker="ada-lovelace").count() == 2
    assert found.highlight().filter(content="gas").count() == 1


def test_passages_are_updated_removed_and_cleared_one_by_one(add: Add) -> None:
    add("gas one", "gas two")
    one = Passage.objects.get(text="gas one")
    one.text = "oil one"
    one.save()
    backend().update(PassageIndex(), [one])
    assert (search("gas").total, search("oil").total) == (1, 1)
    backend().remove(one)
    assert search("oil").total == 0
    backend().clear(models=[Passage])
    assert search("gas").total == 0
    backend().update(PassageIndex(), PassageIndex().index_queryset())
    assert search("gas").total == 1
    backend().clear()
    assert search("gas").total == 0


def test_both_ways_of_preparing_a_passage_agree(add: Add) -> None:
    add("gas", "oil", speaker="", time="09:30")
    add("more gas")
    passages = PassageIndex().index_queryset().order_by("pk")
    assert [PassageIndex().full_prepare(passage) for passage in passages] == list(documents(passages))


@pytest.fixture
def stock_engine(tmp_path: Path) -> Iterator[None]:
    """Haystack's own engine in place of the archive's."""
    with index_at(tmp_path / "stock", "stock"):
        yield


@pytest.mark.usefixtures("stock_engine")
def test_another_engine_indexes_and_answers(add: Add) -> None:
    meeting = add("The gas price rose.", date="2020-01-01", indexed=False)
    add("A gas pipeline.", speaker="Alan Turing", indexed=False)
    assert index_pending() == 2
    page = search("gas", sort=Sort.OLDEST)
    assert [hit.passage.text for hit in page.hits] == ["The gas price rose.", "A gas pipeline."]
    assert page.hits[0].snippet == "The <mark>gas</mark> price rose."
    assert search("gas", Filters(year=(2020,))).total == 1
    assert search("", Filters(year=(2020,))).total == 1
    key = meeting.pk
    meeting.delete()
    forget_meetings([key])
    assert search("gas").total == 1
    assert rebuild() == 1
