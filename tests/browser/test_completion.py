"""What a query may become is offered below every search field, and nothing hangs on it."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Request, Route, expect

from tests.browser.axe import barriers_now

pytestmark = pytest.mark.browser

ENDPOINT = "**/search/complete/**"


def field_of(page: Page) -> Locator:
    return page.locator("input[type=search][name=q]:visible").first


def type_in(page: Page, text: str) -> Locator:
    """Types into the page's search field, and waits for the list below it."""
    field = field_of(page)
    field.press_sequentially(text)
    expect(page.get_by_role("listbox")).to_be_visible()
    return field


@pytest.fixture
def asked(page: Page) -> list[str]:
    """What the server was asked to complete."""
    asked: list[str] = []

    def note(request: Request) -> None:
        address = urlsplit(request.url)
        if address.path == "/search/complete/":
            asked.extend(parse_qs(address.query)["q"])

    page.on("request", note)
    return asked


def test_words_are_chosen_and_sent_with_the_keyboard_alone(page: Page, site: str) -> None:
    page.goto(site)
    field = type_in(page, '"strategic partn')
    expect(field).to_have_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("status").filter(has_text="completion")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    option = page.get_by_role("option", selected=True)
    expect(option).to_have_text('"strategic partnership"')
    expect(field).to_have_attribute("aria-activedescendant", option.get_attribute("id") or "none")
    expect(field).to_have_value('"strategic partn')
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/search/?q=%22strategic+partnership%22")


def test_a_speaker_who_is_chosen_is_gone_to(page: Page, site: str) -> None:
    page.goto(f"{site}/about/")
    type_in(page, "japar")
    expect(page.get_by_role("option").first).to_have_text("Sadyr Japarov speaker, President of Kyrgyzstan")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/speakers/sadyr-japarov/")


def test_a_place_narrows_the_search(page: Page, site: str) -> None:
    page.goto(f"{site}/search/")
    type_in(page, "soch")
    page.get_by_role("option", name="Sochi place").first.click()
    page.wait_for_url(re.compile(r"/search/\?place=Sochi$"))


def test_the_arrows_go_round_by_way_of_the_field(page: Page, site: str) -> None:
    page.goto(site)
    field = type_in(page, "strat")
    options = page.get_by_role("option")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_have_count(0)
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")


def test_enter_without_a_choice_sends_what_was_typed(page: Page, site: str) -> None:
    page.goto(site)
    type_in(page, "strat")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/search/?q=strat")


def test_escape_closes_the_list_and_keeps_what_was_typed(page: Page, site: str) -> None:
    page.goto(site)
    field = type_in(page, "strat")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).to_have_value("strat")
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()


def test_tab_closes_the_list_and_goes_on(page: Page, site: str) -> None:
    page.goto(site)
    field = type_in(page, "strat")
    page.keyboard.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).not_to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")


def test_the_filters_of_the_form_are_kept(page: Page, site: str) -> None:
    page.goto(f"{site}/speakers/vladimir-putin/")
    field = page.get_by_label("Search what Vladimir Putin said")
    field.press_sequentially('"strategic partn')
    page.get_by_role("option").first.click()
    page.wait_for_url(re.compile(r"q=%22strategic\+partnership%22.*speaker=vladimir-putin"))


def test_the_same_text_is_asked_for_once_and_one_letter_never(
    page: Page, site: str, asked: list[str]
) -> None:
    page.goto(site)
    field = field_of(page)
    field.press_sequentially("s", delay=10)
    page.wait_for_timeout(250)
    assert asked == []
    field.press_sequentially("trat", delay=10)
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Backspace")
    page.keyboard.type("t")
    page.wait_for_timeout(250)
    assert asked == ["strat"]


def test_what_was_said_is_shown_and_never_run(page: Page, site: str) -> None:
    evil = "<img src=x onerror=document.title='run'>"
    answer = ["strat", [evil], [f"speaker, {evil}"], [f"{site}/about/"]]
    page.route(ENDPOINT, lambda route: route.fulfill(json=answer))
    page.goto(site)
    title = page.title()
    type_in(page, "strat")
    expect(page.get_by_role("option")).to_have_text(f"{evil} speaker, {evil}")
    assert page.locator("[role=option] img").count() == 0
    assert page.title() == title


def test_an_address_elsewhere_leads_nowhere_else(page: Page, site: str) -> None:
    answer = ["strat", ["Rudolf"], ["speaker"], ["https://elsewhere.example/about/?x=1"]]
    page.route(ENDPOINT, lambda route: route.fulfill(json=answer))
    page.goto(site)
    type_in(page, "strat")
    page.get_by_role("option").click()
    page.wait_for_url(f"{site}/about/?x=1")


def test_a_phrase_to_count_is_no_search_and_is_not_completed(page: Page, site: str) -> None:
    page.goto(f"{site}/trends/")
    expect(page.get_by_label("Phrase 1")).not_to_have_attribute("role", "combobox")


def silent(route: Route) -> None:
    """Never answers."""


def broken(route: Route) -> None:
    route.fulfill(status=200, body="[")


def strange(route: Route) -> None:
    route.fulfill(json={"no": "list"})


def failing(route: Route) -> None:
    route.fulfill(status=500, body="")


def cut_off(route: Route) -> None:
    route.abort()


@pytest.mark.parametrize("answer", [silent, broken, strange, failing, cut_off])
def test_a_server_that_does_not_answer_does_no_harm(
    context: BrowserContext, site: str, answer: object
) -> None:
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.route(ENDPOINT, answer)  # type: ignore[arg-type]
    page.goto(site)
    with page.expect_request(ENDPOINT):
        field_of(page).press_sequentially("strategic")
    page.wait_for_timeout(100)
    expect(page.locator(".completions").first).to_be_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/search/?q=strategic")
    assert faults == []


def test_an_answer_that_comes_too_late_is_not_shown(page: Page, site: str) -> None:
    waiting: list[Route] = []
    page.route(ENDPOINT, lambda route: waiting.append(route))
    page.goto(site)
    field = field_of(page)
    with page.expect_request(ENDPOINT):
        field.press_sequentially("strat")
    page.keyboard.press("Tab")
    for route in waiting:
        route.fulfill(json=["strat", ["strategic"], [""], [site]])
    page.wait_for_timeout(100)
    expect(page.locator(".completions").first).to_be_hidden()


class TestWithoutScripts:
    @pytest.fixture
    def browser_context_args(self) -> dict[str, object]:
        return {"java_script_enabled": False}

    def test_the_field_sends_what_was_typed(self, page: Page, site: str) -> None:
        page.goto(site)
        field = field_of(page)
        expect(field).not_to_have_attribute("role", "combobox")
        field.fill("strategic")
        field.press("Enter")
        page.wait_for_url(f"{site}/search/?q=strategic")


class TestByTouch:
    @pytest.fixture
    def browser_context_args(self) -> dict[str, object]:
        return {"viewport": {"width": 390, "height": 844}, "has_touch": True}

    def test_a_completion_is_chosen_by_a_tap(self, page: Page, site: str) -> None:
        page.goto(site)
        field = field_of(page)
        field.tap()
        field.press_sequentially('"strategic partn')
        page.get_by_role("option").first.tap()
        page.wait_for_url(f"{site}/search/?q=%22strategic+partnership%22")


# A narrow window has no field in the head of the page.
@pytest.mark.parametrize(
    ("address", "width"),
    [
        ("/", 1280),
        ("/", 390),
        ("/search/?q=Kyrgyzstan", 1280),
        ("/search/?q=Kyrgyzstan", 390),
        ("/about/", 1280),
    ],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_list_has_no_barrier_and_stays_in_the_window(
    context: BrowserContext, site: str, address: str, scheme: str, width: int
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(site + address)
    field_of(page).fill("")
    type_in(page, "stra")
    page.keyboard.press("ArrowDown")
    assert barriers_now(page) == ""
    box = page.get_by_role("listbox").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
