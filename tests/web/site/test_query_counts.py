"""How often a page asks the database does not grow with the archive."""

import pytest

from tests.web.conftest import Asked, Counts, Grow, counts_in_small_and_large

MOST = {
    "/": 7,
    "/meetings/": 6,
    "/meetings/?place=Zenda&kind=talks&speaker=rudolf": 8,
    "/meetings/1999/": 8,
    "/meetings/1999/?speaker=rudolf": 9,
    "/meetings/1999/03/": 5,
    "/meetings/1999/03/05/": 5,
    "/meetings/1999-03-05-talks-1/": 12,
    "/meetings/1999-03-05-talks-1/?q=harvest": 12,
    "/meetings/1999-03-05-talks-1/source/": 1,
    "/meetings/1999-03-05-talks-1/cite/": 5,
    "/meetings/1999-03-05-talks-1/cite/?passage=u1-p1&text=harvest": 6,
    "/meetings/1999-03-05-talks-1/cite.bib": 5,
    "/speakers/": 4,
    "/speakers/?name=rudolf": 4,
    "/speakers/?country=fi&sort=latest": 4,
    "/meetings/?pages=all": 6,
    "/speakers/rudolf/": 13,
    "/speakers/rudolf/?year=1999": 13,
    "/search/": 0,
    "/search/help/": 6,
    "/search/?q=harvest": 2,
    "/search/?q=harvest&speaker=rudolf&year=1999": 3,
    "/search/?q=snow": 1,
    "/search/?q=harvset+guest": 3,
    "/search/complete/?q=gue": 3,
    "/search/complete/?q=the+har": 3,
    "/phrases/common/": 4,
    "/phrase/": 0,
    "/phrase/?q=spoke+harvest": 4,
    "/about/": 7,
}


@pytest.fixture
def counts(counts_of_queries: dict[str, Counts], search_engine: str, asked: Asked, grow: Grow) -> Counts:
    """The archive grows once for all tests here."""
    if search_engine not in counts_of_queries:
        counts_of_queries[search_engine] = counts_in_small_and_large(
            MOST, asked, lambda: grow(3), lambda: grow(20)
        )
    return counts_of_queries[search_engine]


@pytest.mark.parametrize("address", MOST)
def test_a_page_asks_as_often_in_a_large_archive_as_in_a_small_one(counts: Counts, address: str) -> None:
    few, many = counts[address]
    assert many == few <= MOST[address]
