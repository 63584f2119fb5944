"""An article is pasted, its quotations are told one by one, and the source of one is cited."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from archive.models import Passage
from tests.browser.axe import barriers

pytestmark = pytest.mark.browser


def _article() -> str:
    """Five quotations: as it is, cut, a word swapped, a "not" added, and one that nobody says."""
    spoken = Passage.objects.filter(utterance__kind="speech", utterance__meeting__language="en").order_by(
        "pk"
    )
    words = [text.split() for text in spoken.values_list("text", flat=True) if "not" not in text.split()]
    one, two, three, four, *_ = [each for each in words if len(each) > 30]
    quotations = [
        " ".join(one[2:22]),
        " ".join([*two[2:10], *two[16:26]]),
        " ".join([*three[2:10], "bicycle", *three[11:22]]),
        " ".join([*four[2:10], "not", *four[10:22]]),
        "the moon over Zenda is made of a cheese that no mouse would eat",
    ]
    return "\n\n".join(f"They said: “{_plain(each)}”" for each in quotations)


def _plain(text: str) -> str:
    return "".join(sign for sign in text if sign not in '“”"«»„‘')


@pytest.mark.parametrize("javascript", [True, False])
def test_a_pasted_article_is_told_and_cited(site: str, context: BrowserContext, javascript: bool) -> None:
    browser = context.browser
    assert browser
    page = browser.new_page(java_script_enabled=javascript)
    page.goto(site)
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Check").click()
    page.get_by_label("A quotation, or an article with quotations").fill(_article())
    page.get_by_role("button", name="Check").click()
    verdicts = page.locator("#found h2")
    expect(verdicts).to_have_text(["Verbatim", "Shortened", "Altered", "Altered", "Not in this archive"])
    expect(page.locator("#found > li").nth(2).locator("ins")).to_have_text("bicycle")
    expect(page.locator("#found > li").nth(3)).to_contain_text("A “not” was dropped, added or moved.")
    page.get_by_role("link", name="Cite", exact=True).first.click()
    expect(page.get_by_role("heading", name="Cite these words")).to_be_visible()
    page.close()


def test_it_can_be_done_by_the_keyboard(page: Page, site: str) -> None:
    page.goto(f"{site}/check/")
    expect(page.get_by_label("A quotation, or an article with quotations")).to_be_focused()
    page.keyboard.type("words that nobody says in any transcript of this archive")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#found h2")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_its_answer_has_no_barrier_and_fits(page: Page, site: str, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{site}/check/")
    page.get_by_label("A quotation, or an article with quotations").fill(_article())
    page.get_by_role("button", name="Check").click()
    expect(page.locator("#found h2")).to_have_count(5)
    assert barriers(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= width
