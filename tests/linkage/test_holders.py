"""Who held an office on a day."""

import datetime

import pytest

from archive.linkage.holders import OfficeHolders, country_of_publisher, offices_on
from tests.linkage.ruritania import holder

DAY = datetime.date(2022, 6, 1)
SAPT = holder("Hugo Sapt", "Foreign Minister", 2020, 2023, country="RU")
HOLF = holder("Rosa Holf", "Foreign Minister", 2024, country="RU")
ZENDA = holder("Anna Zenda", "Foreign Minister", 2021, country="GR")


def test_an_office_is_that_of_the_one_who_held_it_on_the_day() -> None:
    holders = OfficeHolders([SAPT, HOLF, ZENDA])
    assert holders.holder("Foreign Minister", "RU", DAY) == (SAPT, SAPT.tenures[0])
    assert holders.holder("Foreign Minister", "RU", datetime.date(2025, 1, 1)) == (HOLF, HOLF.tenures[0])


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Former Foreign Minister", "RU"),
        ("Deputy Foreign Minister", "RU"),
        ("Foreign Minister", ""),
        ("", "RU"),
    ],
)
def test_another_office_is_nobodys(title: str, country: str) -> None:
    assert OfficeHolders([SAPT]).holder(title, country, DAY) is None


def test_an_office_that_two_held_on_a_day_is_neither_ones() -> None:
    twin = holder("Anton Tarlenheim", "Foreign Minister", 2022, 2022, country="RU")
    assert OfficeHolders([SAPT, twin]).holder("Foreign Minister", "RU", DAY) is None


def test_the_offices_of_a_day_are_told() -> None:
    assert offices_on(SAPT, DAY) == ["Foreign Minister"]
    assert offices_on(SAPT, datetime.date(2024, 6, 1)) == []


@pytest.mark.parametrize(
    ("site", "url", "country"),
    [
        ("", "https://www.pm.gov.au/media/talks", "AU"),
        ("", "https://www.dfat.gov.uk/talks", "GB"),
        ("", "https://news.example.org/talks", ""),
        ("", "https://[pm.gov.au/talks", ""),
        ("", "", ""),
    ],
)
def test_a_government_publishes_under_an_address_of_its_own(site: str, url: str, country: str) -> None:
    assert country_of_publisher(site, url) == country
