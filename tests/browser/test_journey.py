"""A reader's way from a quote to where it was said, to who said it, and to an earlier year."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

SIZES = {"wide": {"width": 1280, "height": 800}, "narrow": {"width": 390, "height": 844}}


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def scripts(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(params=SIZES)
def browser_context_args(request: pytest.FixtureRequest, scripts: bool) -> dict[str, object]:
    return {"viewport": SIZES[request.param], "java_script_enabled": scripts}


def test_from_a_quote_to_its_place_its_speaker_and_an_earlier_year(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_label("Search what was said").fill('"strategic partnership"')
    page.get_by_role("button", name="Search").click()

    quote = page.locator(".quote", has_text="Sadyr Japarov").filter(has_text="24 February 2021")
    expect(quote.locator("mark").first).to_be_visible()
    quote.get_by_role("link", name="Meeting with President of Kyrgyzstan Sadyr Japarov").click()

    paragraph = page.locator(":target")
    expect(paragraph).to_contain_text("strategic partnership")
    expect(paragraph).to_be_in_viewport()
    expect(paragraph.locator("mark")).to_have_text("strategic partnership")
    expect(paragraph).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")

    page.locator(".turn", has=paragraph).get_by_role("link", name="Sadyr Japarov").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sadyr Japarov")
    page.get_by_role("navigation", name="Years of this speaker").get_by_role("link", name="2021").click()
    expect(page.get_by_role("heading", name="Meeting with President of Kyrgyzstan")).to_be_visible()
    expect(page.get_by_role("heading", name="Press statements")).to_have_count(0)


def test_a_repeated_block_is_folded_and_a_link_into_it_opens_it(page: Page, site: str) -> None:
    page.goto(f"{site}/meetings/2025/11/26/")
    page.get_by_role("link", name="Press statements").click()
    copy = page.locator("details.repeat p").first
    expect(copy).to_be_hidden()
    page.goto(f"{page.url}#{copy.get_attribute('id')}")
    expect(copy).to_be_in_viewport()
