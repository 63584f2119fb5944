"""The concordance in a window: the words found stand one below the other, and each line is one line."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import barriers

pytestmark = pytest.mark.browser

ADDRESS = "/search/?q=Kyrgyzstan&view=kwic"
MIDDLES = """() => [...document.querySelectorAll(".lines .found a")].map((each) => {
    const box = each.getBoundingClientRect();
    return Math.round(box.left + box.width / 2);
})"""
HEIGHTS = """() => [...document.querySelectorAll(".lines td.before")].map(
    (each) => Math.round(each.getBoundingClientRect().height))"""


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_the_words_found_stand_one_below_the_other(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(site + ADDRESS)
    middles, heights = page.evaluate(MIDDLES), page.evaluate(HEIGHTS)
    assert len(middles) > 20
    assert max(middles) - min(middles) <= 1
    assert max(heights) - min(heights) <= 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 1280])
def test_who_and_when_can_be_seen(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(site + ADDRESS)
    row = page.locator(".lines tbody tr").first
    for name in (".who", ".when"):
        box = row.locator(name).bounding_box()
        assert box
        assert 0 <= box["x"] <= box["x"] + box["width"] <= width


@pytest.mark.parametrize(
    "address", [ADDRESS, ADDRESS + "&order=date", "/search/?speaker=sergey-lavrov&view=kwic"]
)
def test_it_has_no_barrier(page: Page, site: str, address: str) -> None:
    page.goto(site + address)
    assert barriers(page) == ""


def test_a_line_leads_to_the_paragraph_with_the_words_marked(page: Page, site: str) -> None:
    page.goto(site + ADDRESS)
    page.locator(".lines .found a").first.click()
    expect(page.locator(".line:target mark").first).to_be_visible()
