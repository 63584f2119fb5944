"""Sources of one meeting side by side, as a browser shows them."""

import pytest
from playwright.sync_api import Page, expect

from archive.importing.importer import Importer
from archive.models import Meeting
from tests.browser.axe import barriers
from tests.web.meetings.test_collation import told

pytestmark = pytest.mark.browser


@pytest.fixture
def address(site: str) -> str:
    Importer().import_document("zenda.html", told("zenda.example"))
    Importer().import_document("strelsau.html", told("strelsau.example", never=""))
    return f"{site}{Meeting.objects.get(date__year=1999).get_absolute_url()}sources/"


def test_the_columns_have_no_barrier_and_fit_every_window(page: Page, address: str) -> None:
    page.goto(address)
    assert barriers(page) == ""
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(wider) == 0


def test_what_differs_is_marked_and_leads_to_the_transcript(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("td del, td ins")).to_have_count(1)
    page.get_by_role("link", name="Show these alone").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    page.get_by_role("link", name="In the transcript").click()
    expect(page.locator(":target")).to_contain_text("close the border")
