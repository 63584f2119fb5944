import pytest
from playwright.sync_api import Page

from tests.addresses import PAGES, beside, meetings

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 390, 640, 768, 1024, 1920])
def test_no_page_is_wider_than_the_window(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    sources = [f"{meeting}source/" for meeting in meetings()]
    for address in [*PAGES, *meetings(), *sources, *beside(meetings()[0])]:
        page.goto(site + address)
        beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert beyond == 0, address
