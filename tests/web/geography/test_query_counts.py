"""How often the pages of places and countries ask the database does not grow with the archive."""

import pytest

from archive.models import Appearance, Meeting
from tests.countries import give_countries, let_speak_for
from tests.web.conftest import Asked, Counts, Grow, counts_in_small_and_large

MOST = {
    "/places/": 1,
    "/places/?name=zen&sort=latest": 1,
    "/places/zenda/": 6,
    "/places/zenda/?pages=all": 6,
    "/countries/": 2,
    "/countries/fi/": 9,
    "/meetings/?country=FI": 10,
}


@pytest.fixture
def counts(counts_of_queries: dict[str, Counts], search_engine: str, asked: Asked, grow: Grow) -> Counts:
    """The archive grows once for all tests here."""
    if search_engine not in counts_of_queries:

        def more(count: int) -> None:
            grow(count)
            _give_countries()

        counts_of_queries[search_engine] = counts_in_small_and_large(
            MOST, asked, lambda: more(3), lambda: more(20)
        )
    return counts_of_queries[search_engine]


@pytest.mark.parametrize("address", MOST)
def test_a_page_asks_as_often_in_a_large_archive_as_in_a_small_one(counts: Counts, address: str) -> None:
    few, many = counts[address]
    assert many == few <= MOST[address]


def _give_countries() -> None:
    for meeting, codes in zip(Meeting.objects.all(), ("AT FI", "FI MN", "DE FI", "FI") * 6, strict=False):
        give_countries(meeting, codes)
    let_speak_for("FI", Appearance.objects.all())
