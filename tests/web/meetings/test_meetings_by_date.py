import pytest
from django.test import Client

from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("seeds")
def test_all_meetings_are_listed_by_year_the_newest_first(visit: Visit) -> None:
    page = visit("/meetings/").partition("Meetings 2025 ")[2]
    dates = [
        "26 November 2025",
        "24 February 2021",
        "23 October 2020",
        "28 September 2020",
        "17 November 2017",
    ]
    places = [page.index(date) for date in dates]
    assert places == sorted(places)


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("address", "count"), [("/meetings/2020/", 2), ("/meetings/2020/10/", 1), ("/meetings/2020/10/23/", 1)]
)
def test_a_year_a_month_and_a_day_show_their_meetings(visit: Visit, address: str, count: int) -> None:
    page = visit(address)
    assert f"{count} transcript" in page
    assert "23 October 2020" in page
    assert "2021-02-24" not in page


@pytest.mark.usefixtures("seeds")
def test_a_month_leads_to_the_nearest_months_with_meetings(visit: Visit) -> None:
    page = visit("/meetings/2020/10/")
    assert "Before September 2020" in page
    assert "After February 2021" in page


@pytest.mark.usefixtures("seeds")
def test_a_day_without_meetings_is_not_found_but_says_where_the_nearest_are(visit: Visit) -> None:
    page = visit("/meetings/2021/02/25/", status=404)
    assert "The archive has no meeting of this day" in page
    assert "Before 24 February 2021" in page
    assert "After 26 November 2025" in page


@pytest.mark.parametrize("address", ["2021/13/", "2021/02/30/", "2021/00/", "0000/", "2021/2/", "20211/"])
def test_a_date_that_no_calendar_has_is_not_found(visit: Visit, address: str) -> None:
    assert "There is no page at this address" in visit(f"/meetings/{address}", status=404)


def test_a_long_list_is_cut_into_pages(client: Client, visit: Visit, grow: Grow) -> None:
    grow(60)
    assert "Page 1 of 2 Next page" in visit("/meetings/")
    assert "Previous page Page 2 of 2" in visit("/meetings/1999/?page=2")


@pytest.mark.parametrize("page", ["0", "2", "x", "-1", "1.5", "9" * 5000])
def test_a_page_that_a_list_does_not_have_is_not_found(visit: Visit, page: str) -> None:
    assert "This list has no page" in visit(f"/meetings/?page={page}", status=404)
