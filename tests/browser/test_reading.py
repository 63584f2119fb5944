"""A long transcript in a real browser: links land where they lead, nothing moves, the strip follows."""

import time

import pytest
from playwright.sync_api import Page, Route, ViewportSize, expect

from archive.models import Meeting, Passage, Speaker, Utterance

pytestmark = pytest.mark.browser

TURNS = 150
SENTENCE = "Our governments have agreed on the next steps. "
WATCH = """window.moved = 0; new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
}).observe({type: "layout-shift", buffered: true})"""


@pytest.fixture
def long(site: str) -> str:
    """The address of a meeting of two with many turns, some of a line, some of a page."""
    meeting = Meeting.objects.get(date__year=2021)
    meeting.utterances.all().delete()
    speakers = list(Speaker.objects.filter(slug__in=["vladimir-putin", "sadyr-japarov"]).order_by("slug"))
    said = Utterance.objects.bulk_create(
        Utterance(
            meeting=meeting,
            position=number,
            number=number,
            kind="speech",
            speaker=speakers[number % 2],
            label=speakers[number % 2].name,
            words=3 * _sentences(number) * len(SENTENCE.split()),
        )
        for number in range(1, TURNS + 1)
    )
    Passage.objects.bulk_create(
        Passage(utterance=each, position=part, number=part, text=SENTENCE * _sentences(each.number))
        for each in said
        for part in (1, 2, 3)
    )
    return site + meeting.get_absolute_url()


def _sentences(number: int) -> int:
    return 1 + number * 37 % 30


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("anchor", ["u2-p3", "u77-p2", "u149-p1"])
def test_a_link_lands_on_its_paragraph(page: Page, long: str, width: int, anchor: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.wait_for_function(f"innerWidth === {width}")
    page.goto(f"{long}#{anchor}")
    paragraph = page.locator(f"#{anchor}")
    expect(paragraph).to_be_in_viewport()
    page.wait_for_timeout(300)
    box = paragraph.bounding_box()
    assert box
    assert 100 < box["y"] < 500


def test_a_link_holds_its_paragraph_when_what_stands_before_it_grows(page: Page, long: str) -> None:
    page.add_init_script("""addEventListener("load", () => {
      document.documentElement.style.overflowAnchor = "none";
      document.getElementById("u2").style.paddingBottom = "5000px";
    })""")
    page.goto(f"{long}#u149-p1")
    expect(page.locator("#u149-p1")).to_be_in_viewport()


def test_a_reader_who_turns_the_phone_stays_where_the_reader_was(page: Page, long: str) -> None:
    upright, across = ViewportSize(width=390, height=844), ViewportSize(width=844, height=390)
    page.set_viewport_size(upright)
    page.goto(f"{long}#u100-p2")
    for size in (across, upright):
        page.wait_for_timeout(600)
        page.set_viewport_size(size)
        expect(page.locator("#u100-p2")).to_be_in_viewport()
    page.mouse.wheel(0, 20_000)
    expect(page.locator("#u100-p2")).not_to_be_in_viewport()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_turn_takes_about_as_much_room_before_it_is_laid_out_as_after(
    page: Page, long: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(long)
    guessed = page.evaluate("document.querySelector('.transcript').offsetHeight")
    # Through the object model: the page takes no styles that stand in it.
    rule = ".turn { content-visibility: visible !important }"
    page.evaluate("rule => { document.styleSheets[0].insertRule(rule) }", rule)
    laid_out = page.evaluate("document.querySelector('.transcript').offsetHeight")
    assert guessed != laid_out
    assert guessed == pytest.approx(laid_out, rel=0.15)


@pytest.mark.parametrize("late", [0, 0.4], ids=["fonts at once", "fonts late"])
def test_nothing_moves_while_a_page_loads_and_is_read(page: Page, long: str, late: float) -> None:
    def deliver(route: Route) -> None:
        time.sleep(late)
        route.continue_()

    page.route("**/*.woff2", deliver)
    page.goto(long)
    page.evaluate(WATCH)
    for _ in range(20):
        page.mouse.wheel(0, 600)
        page.wait_for_timeout(20)
    assert page.evaluate("window.moved") < 0.01


def test_the_strip_shows_where_the_reader_is(page: Page, long: str) -> None:
    page.goto(long)
    reader = page.locator(".strip .reader")
    at_first = reader.get_attribute("d")
    page.locator("#u100").scroll_into_view_if_needed()
    page.locator("#u100").evaluate("turn => turn.scrollIntoView({block: 'start'})")
    expect(reader).not_to_have_attribute("d", at_first or "")
    name = page.locator("#u100 h3").inner_text()
    expect(page.locator(".parts [aria-current]")).to_contain_text(name)


def test_a_part_of_the_strip_leads_to_its_turn(page: Page, long: str) -> None:
    page.goto(long)
    page.locator('.strip [href="#u90"] path').click(force=True)
    expect(page.locator("#u90")).to_be_in_viewport()


@pytest.mark.parametrize(("width", "shown"), [(1280, True), (390, False)])
def test_a_long_list_of_voices_is_folded_where_there_is_no_room(
    page: Page, long: str, width: int, shown: bool
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    meeting = Meeting.objects.get(date__year=2021)
    for number in range(1, 5):
        guest = Speaker.objects.create(slug=f"guest-{number}", name=f"Guest {number}")
        meeting.utterances.filter(number=number).update(speaker=guest)
    page.goto(long)
    expect(page.get_by_text("Guest 2").first).to_be_visible(visible=shown)
    if not shown:
        page.get_by_text("List of speakers").click()
        expect(page.get_by_text("Guest 2").first).to_be_visible()


def test_paper_has_the_address_and_each_paragraphs_name(page: Page, long: str) -> None:
    page.emulate_media(media="print")
    page.goto(long)
    expect(page.get_by_text(f"Transcript Archive · {long}")).to_be_visible()
    expect(page.get_by_role("navigation").first).to_be_hidden()
    named = "getComputedStyle(document.getElementById('u5-p2'), '::after').content"
    assert page.evaluate(named) == '"u5-p2"'


def test_colours_of_the_readers_own_leave_the_speakers_told_apart(page: Page, long: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(long)
    dots = [
        page.evaluate(f"getComputedStyle(document.querySelector('#{turn} h3'), '::before').backgroundColor")
        for turn in ("u1", "u2")
    ]
    assert dots[0] != dots[1]
