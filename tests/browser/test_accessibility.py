"""axe-core finds nothing on any kind of page, in light and in dark, wide and narrow."""

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.addresses import NOT_FOUND, PAGES, beside, meetings
from tests.browser.axe import barriers

pytestmark = pytest.mark.browser

# So many tests, so that several processes can share them.
PARTS = 6


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_has_a_barrier(page: Page, site: str, part: int) -> None:
    for address in [*PAGES, *meetings(), *beside(meetings()[0])][part::PARTS]:
        page.goto(site + address)
        assert barriers(page) == ""


def test_no_page_that_is_not_found_has_a_barrier(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    for address in NOT_FOUND:
        response = page.goto(site + address)
        assert response
        assert response.status == 404
        assert barriers(page) == ""
