import pytest
from django.test import Client

from archive.models import Appearance, Meeting, Speaker
from tests.countries import let_speak_for
from tests.web.conftest import Grow, Visit

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
def test_names_are_sorted_by_surname_and_can_be_narrowed_to_a_letter(visit: Visit) -> None:
    page = visit("/speakers/")
    assert page.index("Almazbek Atambayev") < page.index("Sadyr Japarov") < page.index("Sergey Lavrov")
    narrowed = visit("/speakers/?letter=P&sort=latest")
    assert "1 person speaks in this archive, with a surname in P." in narrowed
    assert "Vladimir Putin" in narrowed
    assert "No surname here begins with “q”" in visit("/speakers/?letter=q", status=404)


@pytest.mark.usefixtures("seeds")
def test_a_mended_name_is_filed_anew() -> None:
    speaker = Speaker.objects.get(name="Sergey Lavrov")
    speaker.name = "Hugo Sapt"
    speaker.save(update_fields=["name"])
    speaker.refresh_from_db()
    assert speaker.filing_key == "sapt  hugo"


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


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("typed", ["kg", "KG", "Kyrgyzstan"])
def test_the_list_can_be_narrowed_to_those_who_speak_for_a_country(visit: Visit, typed: str) -> None:
    page = visit(f"/speakers/?country={typed}")
    assert "speak for Kyrgyzstan ." in page
    assert "Sadyr Japarov President of Kyrgyzstan" in page
    assert "Vladimir Putin" not in page


@pytest.mark.usefixtures("seeds")
def test_of_a_country_the_office_is_shown_in_which_they_speak_for_it(visit: Visit) -> None:
    speaker = Speaker.objects.get(slug="sadyr-japarov")
    later = Meeting.objects.latest("date")
    speaker.appearances.create(meeting=later, name=speaker.name, role="Envoy of Ruritania", turns=1)
    let_speak_for("AT", speaker.appearances.filter(role="Envoy of Ruritania"))
    assert "Sadyr Japarov President of Kyrgyzstan" in visit("/speakers/?country=kg")
    assert "Sadyr Japarov Envoy of Ruritania" in visit("/speakers/?country=at")


@pytest.mark.usefixtures("seeds")
def test_a_country_is_kept_while_the_list_is_sorted_and_searched(client: Client, visit: Visit) -> None:
    html = client.get("/speakers/?country=kg").content.decode()
    assert '<option value="kg" selected>Kyrgyzstan</option>' in html
    assert 'href="?country=kg&amp;sort=latest"' in html
    assert "0 people speak for Kyrgyzstan under a name like “lavrov”" in visit(
        "/speakers/?country=kg&name=lavrov"
    )


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("typed", ["xx", "Ruritania", "%00", "%ff", "k" * 3000])
def test_a_country_that_is_none_is_not_found(visit: Visit, typed: str) -> None:
    assert "There is no country" in visit(f"/speakers/?country={typed}", status=404)


def test_one_who_is_only_named_for_a_country_does_not_speak_for_it(visit: Visit, grow: Grow) -> None:
    grow(1)
    rudolf = Appearance.objects.filter(speaker__slug="rudolf")
    rudolf.update(turns=0)
    let_speak_for("FI", rudolf)
    assert "0 people speak for Finland" in visit("/speakers/?country=fi")
