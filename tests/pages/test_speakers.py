import pytest
from django.test import Client

from tests.pages.conftest import Grow, Visit

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("seeds")
def test_speakers_are_listed_with_office_years_and_counts(visit: Visit) -> None:
    page = visit("/speakers/")
    assert "5 people speak in this archive" in page
    assert "Sadyr Japarov President of Kyrgyzstan 2021–2025 2 3" in page


@pytest.mark.usefixtures("seeds")
def test_one_who_does_not_speak_is_not_listed(visit: Visit) -> None:
    assert "Kazakbayev" not in visit("/speakers/")


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("order", "first"),
    [("name", "Almazbek Atambayev"), ("statements", "Vladimir Putin"), ("latest", "Sadyr Japarov")],
)
def test_the_list_can_be_sorted(visit: Visit, order: str, first: str) -> None:
    assert visit(f"/speakers/?sort={order}").partition("Statements Words")[2].startswith(f" {first}")


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("typed", ["lavrov", "Sergei", "Лавров", "sergey lav", "LAVROV sergey"])
def test_a_name_is_found_by_a_part_of_it_in_any_spelling(visit: Visit, typed: str) -> None:
    page = visit(f"/speakers/?name={typed}")
    assert "1 person speaks in this archive under a name like" in page
    assert "Sergey Lavrov" in page


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("typed", ["%00", "%25", "_", "zebra", "-", "a" * 3000])
def test_no_name_breaks_the_list(client: Client, typed: str) -> None:
    assert client.get(f"/speakers/?name={typed}").status_code == 200


def test_an_unknown_order_is_not_found(visit: Visit) -> None:
    assert "can't be sorted by “size”" in visit("/speakers/?sort=size", status=404)


def test_a_long_list_is_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(201)
    assert "Page 2 of 2" in visit("/speakers/?page=2")
