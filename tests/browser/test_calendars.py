"""The map of years and the calendars, by finger, by name and by keyboard."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


@pytest.fixture
def browser_context_args() -> dict[str, object]:
    return {"viewport": {"width": 390, "height": 844}, "has_touch": True}


def test_each_cell_that_leads_on_is_large_enough_for_a_finger(page: Page, site: str) -> None:
    for address in ("/meetings/", "/meetings/2020/", "/meetings/2020/10/", "/meetings/2020/10/23/"):
        page.goto(site + address)
        links = page.locator(".map a, .sheet a")
        assert links.count()
        for link in links.all():
            box = link.bounding_box()
            assert box
            assert min(box["width"], box["height"]) >= 24, f"{address}: {link.get_attribute('href')} {box}"


def test_from_all_years_to_a_day_by_what_its_cells_are_called(page: Page, site: str) -> None:
    page.goto(f"{site}/meetings/?place=Bishkek")
    page.get_by_role("link", name="November 2025: 1 meeting").click()
    page.get_by_role("link", name="26 November 2025: 1 meeting").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("26 November 2025")
    expect(page).to_have_url(f"{site}/meetings/2025/11/26/?place=Bishkek")
    page.get_by_role("link", name="Remove the filter: Place: Bishkek").click()
    expect(page).to_have_url(f"{site}/meetings/2025/11/26/")
