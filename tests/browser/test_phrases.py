"""A phrase is followed from first use to last: by words selected on a page, by the form, by the keyboard."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.addresses import meetings
from tests.browser.axe import barriers

pytestmark = pytest.mark.browser

PHRASE = "strategic partnership"


@pytest.mark.parametrize("javascript", [True, False])
def test_a_phrase_is_followed_from_its_first_use_to_the_last(
    site: str, context: BrowserContext, javascript: bool
) -> None:
    browser = context.browser
    assert browser
    page = browser.new_page(java_script_enabled=javascript)
    page.goto(site)
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Phrases").click()
    page.get_by_role("link", name="Follow a phrase").click()
    page.get_by_label("Phrase", exact=True).fill(PHRASE)
    page.get_by_role("button", name="Follow").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"“{PHRASE}”")
    expect(page.get_by_text("First in this archive since its coverage of")).to_be_visible()
    first, last = page.locator("#ends ~ .row").all()
    expect(first.locator("h3")).to_contain_text("First:")
    expect(last.locator("h3")).to_contain_text("Last:")
    last.get_by_role("link").last.click()
    expect(page.locator(":target")).to_contain_text("strategic")
    page.close()


def test_words_selected_on_a_page_are_followed_by_the_keyboard(page: Page, site: str) -> None:
    page.goto(site + meetings()[0])
    page.evaluate(
        """() => {
          const line = [...document.querySelectorAll(".line")].find((each) => each.textContent.length > 120);
          const range = document.createRange();
          range.setStart(line.firstChild, 0);
          range.setEnd(line.firstChild, 40);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }"""
    )
    button = page.get_by_role("button", name="Follow this phrase")
    expect(button).to_be_visible()
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("First in this archive since its coverage of")).to_be_visible()
    page.get_by_label("Another phrase").focus()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type(PHRASE)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"“{PHRASE}”")


def test_nothing_is_offered_for_a_single_word_or_a_field(page: Page, site: str) -> None:
    page.goto(f"{site}/phrase/?q={PHRASE}")
    page.get_by_label("Another phrase").select_text()
    expect(page.get_by_role("button", name="Follow this phrase")).to_be_hidden()


@pytest.mark.parametrize("address", [f"/phrase/?q={PHRASE}", "/phrases/common/"])
def test_its_pages_have_no_barrier_and_fit(page: Page, site: str, address: str) -> None:
    page.goto(site + address)
    assert barriers(page) == ""
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
