import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_the_first_key_press_leads_past_the_navigation(page: Page, site: str) -> None:
    page.goto(f"{site}/speakers/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_what_has_the_focus_is_seen(page: Page, site: str) -> None:
    page.goto(f"{site}/meetings/")
    for _ in range(12):
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_css("outline-style", "solid")
