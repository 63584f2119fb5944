"""How often the pages of places and countries ask the database does not grow with the archive."""

import pytest

from archive.models import Appearance, Meeting
from tests.countries import give_countries, let_speak_for
from tests.web.conftest import Asked, Grow

MOST = {
    "/places/": 1,
    "/places/?name=zen&sort=latest": 1,
    "/places/zenda/": 5,
    "/places/zenda/?pages=all": 5,
    "/countries/": 2,
    "/countries/fi/": 8,
    "/meetings/?country=FI": 7,
}


@pytest.mark.parametrize("address", MOST)
def test_a_page_asks_as_often_in_a_large_archive_as_in_a_small_one(
    asked: Asked, grow: Grow, address: str
) -> None:
    grow(3)
    _give_countries()
    few = asked(address)
    grow(20)
    _give_countries()
    assert asked(address) == few <= MOST[address]


def _give_countries() -> None:
    for meeting, codes in zip(Meeting.objects.all(), ("AT FI", "FI MN", "DE FI", "FI") * 6, strict=False):
        give_countries(meeting, codes)
    let_speak_for("FI", Appearance.objects.all())
