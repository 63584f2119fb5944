"""Each page of a list holds what stands there, from whichever end of the list it is read."""

import datetime
import random

import pytest
from django.http import Http404
from django.test import RequestFactory

from archive.models import Meeting, Source
from archive.models.meetings import MeetingQuerySet
from archive.parsing.transcript import UNDATED, DatePrecision
from archive.web.view_helpers import page_of

pytestmark = pytest.mark.django_db

COUNT = 23


@pytest.fixture
def meetings() -> None:
    chance = random.Random(5)  # noqa: S311 - no secret
    for number in range(COUNT):
        source = Source.objects.create(
            name=f"{number}.txt", sha256=f"{number:064}", text="", reader="general", reader_version=1
        )
        dated = chance.random() > 0.2
        Meeting.objects.create(
            slug=f"talks-{number}",
            title="Talks in Zenda",
            source=source,
            date=datetime.date(2001, 3, chance.randint(1, 4)) if dated else UNDATED,
            date_precision=DatePrecision.DAY if dated else DatePrecision.UNKNOWN,
            time=datetime.time(chance.randint(9, 11)) if chance.random() > 0.5 else None,
            language="en",
            kind="talks",
        )


@pytest.mark.usefixtures("meetings")
@pytest.mark.parametrize("order", [MeetingQuerySet.latest_first, MeetingQuerySet.earliest_first])
@pytest.mark.parametrize("size", [1, 4, 5, 22, 23, 50])
@pytest.mark.parametrize("loaded", [False, True], ids=["rows", "loaded by keys"])
def test_the_pages_of_a_list_are_all_of_it_in_order(order: object, size: int, loaded: bool) -> None:
    assert callable(order)
    rows = order(Meeting.objects.all())
    load = rows.with_people() if loaded else None
    found = []
    for number in range(1, -(-COUNT // size) + 1):
        request = RequestFactory().get("/", {"page": str(number)})
        found += list(page_of(request, rows, size, COUNT, load=load))
    assert found == list(rows)


@pytest.mark.usefixtures("meetings")
def test_behind_the_last_page_there_is_none() -> None:
    with pytest.raises(Http404):
        page_of(RequestFactory().get("/", {"page": "4"}), Meeting.objects.latest_first(), 10, COUNT)


def test_a_list_of_nothing_has_one_page() -> None:
    page = page_of(RequestFactory().get("/"), Meeting.objects.latest_first(), 10, 0)
    assert (list(page), page.paginator.num_pages) == ([], 1)
