"""axe-core finds nothing on any kind of page: all rules in two variants, contrast in all of them."""

from collections.abc import Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from tests.addresses import NOT_FOUND, PAGES, beside, meetings

pytestmark = pytest.mark.browser

Scheme = Literal["light", "dark"]

# Only contrast depends on the colours; all else is the same in both schemes.
FULL: list[tuple[int, Scheme]] = [(1280, "light"), (390, "dark")]
CONTRAST: list[tuple[int, Scheme]] = [(1280, "dark"), (390, "light"), (320, "light"), (320, "dark")]
ALL_RULES: dict[str, Any] = {"rules": {"target-size": {"enabled": True}}}
CONTRAST_ALONE: dict[str, Any] = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
# So many tests, so that several processes can share them.
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_has_a_barrier(page: Page, site: str, part: int) -> None:
    for address in [*PAGES, *meetings(), *beside(meetings()[0])][part::PARTS]:
        page.goto(site + address)
        assert "".join(_barriers(page)) == ""


def test_no_page_that_is_not_found_has_a_barrier(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    for address in NOT_FOUND:
        response = page.goto(site + address)
        assert response
        assert response.status == 404
        assert "".join(_barriers(page)) == ""


def _barriers(page: Page) -> Iterator[str]:
    """What axe reports of the page that is open, in each variant."""
    variants = [(each, ALL_RULES) for each in FULL] + [(each, CONTRAST_ALONE) for each in CONTRAST]
    for (width, scheme), options in variants:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options=options)
        if found.violations_count:
            yield f"{page.url}, {width}, {scheme}\n{found.generate_report()}"
