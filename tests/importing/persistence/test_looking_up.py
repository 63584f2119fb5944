"""Rows found by one column, as Django would have found them."""

from typing import Any

import pytest

from archive.importing.persistence.inserting import insert
from archive.importing.persistence.looking_up import rows_where
from archive.models import Tag

pytestmark = pytest.mark.django_db


def test_all_rows_with_one_of_the_values_are_found() -> None:
    tags = ("topic", "Gas"), ("region", "Gas"), ("topic", "Oil")
    insert([Tag(kind=kind, name=name) for kind, name in tags])
    found = rows_where(Tag, "name", ["Gas", "Coal"], "kind", "name")
    assert sorted(found) == [("region", "Gas"), ("topic", "Gas")]


def test_nothing_is_asked_without_values(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert rows_where(Tag, "name", [], "id") == []
