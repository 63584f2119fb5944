import re

import pytest
from playwright.sync_api import Page, expect

from archive.models import Meeting

pytestmark = pytest.mark.browser


@pytest.fixture
def meeting(page: Page, site: str) -> Page:
    page.goto(site + Meeting.objects.get(date__year=2021).get_absolute_url())
    return page


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


def test_j_and_k_lead_from_turn_to_turn(meeting: Page) -> None:
    turns = meeting.locator(".turn")
    for key, number in (("j", 0), ("j", 1), ("j", 2), ("k", 1)):
        meeting.keyboard.press(key)
        expect(turns.nth(number)).to_be_focused()
        expect(turns.nth(number).locator(".line").first).to_be_in_viewport()


def test_k_leads_to_the_beginning_of_the_turn_that_is_being_read(meeting: Page) -> None:
    turns = meeting.locator(".turn")
    turns.nth(2).evaluate("turn => scrollTo(0, turn.offsetTop + turn.offsetHeight / 2)")
    meeting.keyboard.press("k")
    expect(turns.nth(2)).to_be_focused()


def test_j_leads_down_a_list_and_enter_opens_what_it_came_to(page: Page, site: str) -> None:
    page.goto(f"{site}/meetings/")
    titles = page.locator(".row-title a")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(titles.nth(1)).to_be_focused()
    address = titles.nth(1).get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}{address}")


def test_in_results_j_leads_to_the_passage(page: Page, site: str) -> None:
    page.goto(f"{site}/search/?q=Kyrgyzstan")
    page.keyboard.press("j")
    expect(page.locator(":focus")).to_have_attribute("href", re.compile(r"#u\d+-p\d+$"))


def test_n_and_p_lead_among_the_paragraphs_with_the_words_searched_for(meeting: Page) -> None:
    meeting.goto(f"{meeting.url}?q=Kyrgyzstan")
    marked = meeting.locator(".line:has(mark)")
    for key, number in (("n", 0), ("n", 1), ("p", 0)):
        meeting.keyboard.press(key)
        expect(marked.nth(number)).to_be_focused()


def test_a_slash_leads_to_the_search_field_where_letters_are_letters(meeting: Page) -> None:
    meeting.keyboard.press("/")
    field = meeting.get_by_label("Search what was said")
    expect(field).to_be_focused()
    meeting.keyboard.type("jk/?n")
    expect(field).to_have_value("jk/?n")
    expect(meeting.get_by_role("dialog")).to_be_hidden()


def test_the_keys_are_listed_on_a_key_and_on_a_button(meeting: Page) -> None:
    listed = meeting.get_by_role("dialog", name="Keyboard")
    meeting.keyboard.press("?")
    expect(listed).to_be_visible()
    meeting.keyboard.press("Escape")
    expect(listed).to_be_hidden()
    button = meeting.get_by_role("button", name="Keyboard")
    button.click()
    expect(listed).to_be_visible()
    listed.get_by_role("button", name="Close").click()
    expect(listed).to_be_hidden()
    expect(button).to_be_focused()


def test_a_key_with_a_modifier_is_the_browsers(meeting: Page) -> None:
    for key in ("Control+j", "Alt+j", "Meta+j"):
        meeting.keyboard.press(key)
        expect(meeting.locator(".turn:focus")).to_have_count(0)


def test_the_keys_can_be_switched_off_for_good(meeting: Page) -> None:
    meeting.keyboard.press("?")
    meeting.get_by_label("Listen to these keys").uncheck()
    meeting.keyboard.press("Escape")
    meeting.reload()
    meeting.keyboard.press("j")
    meeting.keyboard.press("?")
    expect(meeting.locator(".turn:focus")).to_have_count(0)
    expect(meeting.get_by_role("dialog")).to_be_hidden()
    meeting.get_by_role("button", name="Keyboard").click()
    meeting.get_by_label("Listen to these keys").check()
    meeting.keyboard.press("Escape")
    meeting.keyboard.press("k")
    expect(meeting.locator(".turn:focus")).to_have_count(1)
