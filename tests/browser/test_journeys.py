"""Those whom the archive is for go their ways through it, end to end: in light and dark, wide and narrow,
with scripts and without."""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.conftest import complaints_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SIZES: dict[str, ViewportSize] = {
    "wide": {"width": 1280, "height": 800},
    "narrow": {"width": 390, "height": 844},
}
# Four of the eight hold each size with each scheme, and each of both with scripts and without.
QUICK = {
    ("wide", "light", "scripts"),
    ("wide", "dark", "no scripts"),
    ("narrow", "light", "no scripts"),
    ("narrow", "dark", "scripts"),
}
WAYS = [
    pytest.param(way, marks=() if way in QUICK else pytest.mark.slow)
    for way in product(SIZES, ("light", "dark"), ("scripts", "no scripts"))
]


@pytest.fixture(scope="module")
def site(lasting_site: str) -> str:
    return lasting_site


@pytest.fixture(scope="module", params=WAYS, ids=", ".join)
def window(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[tuple[Page, list[str]]]:
    """A page in which one journey follows another, as they keep nothing, and what it complains of.
    It is closed before the site is."""
    size, scheme, scripts = request.param
    context = browser.new_context(
        viewport=SIZES[size], color_scheme=scheme, java_script_enabled=scripts == "scripts"
    )
    page = context.new_page()
    yield page, complaints_of(page)
    context.close()


@pytest.fixture
def page(window: tuple[Page, list[str]]) -> Iterator[Page]:
    page, complaints = window
    yield page
    page.goto("about:blank")
    page.context.clear_cookies()
    heard, complaints[:] = complaints[:], []
    assert heard == []


def test_a_journalist_finds_a_quote_who_said_it_and_an_earlier_year(page: Page, site: str) -> None:
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
    anchor = paragraph.get_attribute("id")

    page.locator(".turn", has=paragraph).get_by_role("link", name="Sadyr Japarov").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sadyr Japarov")
    page.get_by_role("navigation", name="Years of this speaker").get_by_role("link", name="2021").click()
    page.get_by_role("link", name="Meeting with President of Kyrgyzstan").first.click()

    page.get_by_role("link", name="Cite", exact=True).first.click()
    page.get_by_label("Cite a paragraph").fill(f"#{anchor}")
    page.get_by_role("button", name="Cite", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text("Sadyr Japarov")
    expect(page.get_by_role("main")).to_contain_text(f"#{anchor}")


def test_a_historian_goes_from_the_years_to_a_day_and_to_the_source(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("link", name="Read by date").click()
    page.get_by_role("link", name=re.compile("^2020")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2020")
    page.get_by_role("main").get_by_role("link", name=re.compile("23 October")).first.click()
    page.get_by_role("main").locator(".row-title a").first.click()
    expect(page).to_have_url(re.compile("/meetings/2020-10-23-"))

    page.get_by_role("link", name="Source text").click()
    expect(page).to_have_url(re.compile("/source/"))
    page.go_back()
    following = page.locator("a[rel=next]").first
    following.click()
    expect(page).to_have_url(re.compile("/meetings/2021-02-24-"))


def test_a_diplomat_sees_a_country_who_speaks_for_it_and_two_together(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("link", name="All countries").click()
    page.get_by_role("main").get_by_role("link", name="Kyrgyzstan", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kyrgyzstan")
    expect(page.locator(".aside")).to_contain_text("Sadyr Japarov")
    page.locator(".aside").get_by_role("link", name="Russia", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("Kyrgyzstan")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Russia")
    expect(page.get_by_role("main")).to_contain_text("after the one before")
    page.get_by_role("main").locator(".row-title a").first.click()
    expect(page.locator(".turn").first).to_be_visible()


def test_a_linguist_lines_the_words_up_counts_them_and_takes_them_away(page: Page, site: str) -> None:
    page.goto(f"{site}/search/?q=partnership")
    page.get_by_role("link", name="Concordance").click()
    expect(page.locator("table.lines")).to_contain_text("strategic")
    page.get_by_role("link", name="Words after").click()
    expect(page).to_have_url(re.compile("order=right"))
    csv = page.get_by_role("link", name="CSV").get_attribute("href") or ""
    taken = page.request.get(f"{site}/search/{csv}")
    assert taken.ok
    assert (
        taken.text()
        .splitlines()[0]
        .endswith(
            "left,match,right,doubt,time,page,date_end,question,language,speaker_name,country,words,source,rights"
        )
    )

    page.goto(f"{site}/trends/")
    page.get_by_label("Phrase 1").fill("strategic partnership")
    page.get_by_label("each speaker").check()
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_role("heading", level=2)).to_contain_text("strategic partnership")
    # A rate above the scale ends at the chart's edge: its line may not run through what stands above.
    expect(page.locator(".plot .box")).to_have_css("overflow", "hidden")
    page.get_by_text("The figures as a table").first.click()
    expect(page.locator("table.figures")).to_contain_text("2021")
    point = page.locator("svg a", has_text="Sadyr Japarov, 2021: 1 in")
    page.goto(f"{site}{point.get_attribute('href')}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("1 paragraph")


def test_a_repeated_block_is_folded_and_a_link_into_it_opens_it(page: Page, site: str) -> None:
    page.goto(f"{site}/meetings/2025/11/26/")
    page.get_by_role("link", name="Press statements").click()
    copy = page.locator("details.repeat p").first
    expect(copy).to_be_hidden()
    page.goto(f"{page.url}#{copy.get_attribute('id')}")
    expect(copy).to_be_in_viewport()
