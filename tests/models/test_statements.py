"""Rows by statements that are written once are those that Django finds."""

from collections.abc import Sequence
from typing import Any

import pytest
from django.db.models import QuerySet
from pytest_django import DjangoAssertNumQueries

from archive.models import Country
from archive.models.statements import fetched

pytestmark = pytest.mark.django_db


def _names(codes: Sequence[str]) -> QuerySet[Country, Any]:
    return Country.objects.order_by().filter(code__in=codes).values_list("code")


def _of_two(codes: Sequence[str]) -> QuerySet[Country, Any]:
    return _names(codes).filter(code__gt="A")


@pytest.fixture
def codes() -> list[str]:
    """More than one statement asks for."""
    many = [
        first + second for first in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ]
    Country.objects.bulk_create(Country(code=code) for code in many[::2])
    return many


@pytest.mark.parametrize("count", [0, 1, 2, 499, 676])
def test_each_row_is_found_once(codes: list[str], count: int) -> None:
    asked = codes[:count]
    assert sorted(fetched(_names, [*asked, *asked])) == sorted(_names(asked))


def test_none_is_asked_for_without_keys_and_five_hundred_at_once(
    codes: list[str], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for count, queries in ((0, 0), (1, 1), (500, 1), (501, 2)):
        with django_assert_num_queries(queries):
            list(fetched(_names, codes[:count]))


def test_a_statement_with_other_parameters_is_refused() -> None:
    with pytest.raises(ValueError, match="other parameters"):
        list(fetched(_of_two, ["RU"]))
