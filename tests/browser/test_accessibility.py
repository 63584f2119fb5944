"""axe-core finds nothing on any kind of page, in light and in dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from tests.addresses import NOT_FOUND, PAGES, beside, meetings

pytestmark = pytest.mark.browser


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[1280, 390, 320])
def browser_context_args(request: pytest.FixtureRequest, scheme: str) -> dict[str, object]:
    return {"viewport": {"width": request.param, "height": 800}, "color_scheme": scheme}


def test_no_page_has_a_barrier(page: Page, site: str) -> None:
    for address in [*PAGES, *meetings(), *beside(meetings()[0])]:
        page.goto(site + address)
        assert _barriers(page) == ""


def test_no_page_that_is_not_found_has_a_barrier(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    for address in NOT_FOUND:
        response = page.goto(site + address)
        assert response
        assert response.status == 404
        assert _barriers(page) == ""


def _barriers(page: Page) -> str:
    found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}})
    return f"{page.url}\n{found.generate_report()}" if found.violations_count else ""
