"""What takes much memory is looked at some documents at a time, and finds the same."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.api import search
from archive.search.execute import columns, copies, leaf_search, matching
from archive.search.execute.columns import sums
from archive.search.execute.copies import Copies
from archive.search.execute.matching import length_norms
from archive.search.indexing.updates import index_pending
from tests.search.conftest import Add


@pytest.mark.parametrize(
    "typed",
    ['"price of gas"', '"gas price"~6', "gas NEAR/3 price", '"of of"', '"=Gas price"', "gas /s year"],
)
@pytest.mark.parametrize("at_once", [1, 2, 5])
def test_words_in_a_row_are_found_in_every_part(
    typed: str, at_once: int, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        add(f"The price of gas {number}. Gas price of a year.", indexed=False)
        add(f"Of of the price {number} we spoke, and not of gas.", indexed=False)
    index_pending()
    whole = [(hit.passage.text, str(hit.snippet)) for hit in search(typed, size=50).hits]
    monkeypatch.setattr(leaf_search, "_AT_ONCE", at_once)
    assert whole
    assert [(hit.passage.text, str(hit.snippet)) for hit in search(typed, size=50).hits] == whole


@given(texts=st.lists(st.integers(0, 5), max_size=30), dead=st.sets(st.integers(0, 29)))
def test_copies_are_the_living_documents_whose_text_another_has(texts: list[int], dead: set[int]) -> None:
    alive = np.array([number not in dead for number in range(len(texts))], bool)
    found = {}
    for at_once in (1, 3, 1 << 16):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(copies, "_AT_ONCE", at_once)
            found[at_once] = Copies.among(np.array(texts, np.uint64), alive)
    living = [(number, text) for number, text in enumerate(texts) if text and number not in dead]
    expected = [number for number, text in living if sum(other == text for _, other in living) > 1]
    for each in found.values():
        assert each.docs.tolist() == expected
        numbers = each.texts.tolist()
        for (number, document), (other, another) in combinations(zip(numbers, expected, strict=True), 2):
            assert (number == other) == (texts[document] == texts[another])


@given(groups=st.lists(st.integers(0, 4), max_size=30), at_once=st.sampled_from([1, 3, 1 << 16]))
def test_groups_are_counted_and_their_values_added_up_in_every_part(groups: list[int], at_once: int) -> None:
    docs = np.arange(len(groups), dtype=np.uint32)
    numbers, values = np.array(groups, np.uint8), np.arange(len(groups), dtype=np.uint32) * 1_000_003
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columns, "_AT_ONCE", at_once)
        assert sums(numbers, docs, 5).tolist() == [groups.count(group) for group in range(5)]
        assert sums(numbers, docs, 5, values).tolist() == [
            sum(value for at, value in zip(groups, values.tolist(), strict=True) if at == group)
            for group in range(5)
        ]


@given(lengths=st.lists(st.integers(0, 70_000), min_size=1, max_size=30))
def test_lengths_are_normalised_alike_in_every_part(lengths: list[int]) -> None:
    whole = length_norms(np.array(lengths, np.uint32))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_AT_ONCE", 3)
        assert length_norms(np.array(lengths, np.uint32)).tolist() == whole.tolist()
