import pytest
from playwright.sync_api import Page

from tests.addresses import PAGES, beside, meetings

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 640, 768, 1024, 1920)
# So many tests, so that several processes can share them.
PARTS = 3


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_is_wider_than_the_window(page: Page, site: str, part: int) -> None:
    sources = [f"{meeting}source/" for meeting in meetings()]
    for address in [*PAGES, *meetings(), *sources, *beside(meetings()[0])][part::PARTS]:
        page.set_viewport_size({"width": WIDTHS[0], "height": 800})
        page.goto(site + address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            beyond = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert beyond == 0, (address, width)
