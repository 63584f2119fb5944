"""A curator at the desk, by the keyboard alone; and what the desk is for those who use other means."""

import re
import time
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from archive.curation.roles import CURATORS, make_groups
from archive.importing.importer import Importer
from archive.models import Decision, DeskAnswer, Meeting, Report, Speaker, SuggestedMerge
from archive.search.api import index_pending
from archive.web.desk.kinds import BY_KEY
from tests.browser.axe import barriers
from tests.browser.conftest import complaints_of
from tests.importing.conftest import BRIEFING, TALKS
from tests.web.desk.conftest import PARADE, fill_desk

pytestmark = pytest.mark.browser

ITEMS = 20
SECONDS = 120


@pytest.fixture
def desk(site: str) -> str:
    """The address of an archive with something in each queue; without the seeds' own work."""
    Meeting.objects.all().delete()
    Speaker.objects.all().delete()
    for name, text in (("talks.txt", TALKS), ("briefing.txt", BRIEFING), ("parade.txt", PARADE)):
        Importer().import_document(name, text.encode())
    index_pending()
    fill_desk()
    make_groups()
    user = User.objects.create_user("hugo", password="zenda")  # noqa: S106
    user.groups.add(Group.objects.get(name=CURATORS))
    return f"{site}/desk/"


@pytest.fixture
def curator(context: BrowserContext, desk: str) -> Page:
    client = Client()
    client.force_login(User.objects.get(username="hugo"))
    key = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": key, "url": desk.removesuffix("desk/")}])
    return context.new_page()


def said(page: Page) -> Locator:
    """What the page tells of what was just done."""
    return page.get_by_role("main").get_by_role("status").first


def suggest(count: int) -> None:
    """So many merges, each of two speakers of their own."""
    meeting = Meeting.objects.get(title="Parade")
    for number in range(count):
        pair = [
            Speaker.objects.create(
                name=f"{first} Holf {number}", slug=f"{first.lower().rstrip(chr(46))}-holf-{number}"
            )
            for first in ("Rosa", "R.")
        ]
        for speaker in pair:
            meeting.appearances.create(speaker=speaker, name=speaker.name, turns=0)
        SuggestedMerge.objects.create(speaker=pair[0], other=pair[1], reason="an initial that fits")


def test_a_curator_signs_in_with_the_keyboard_and_comes_to_what_was_asked_for(page: Page, desk: str) -> None:
    page.goto(f"{desk}merges/")
    expect(page.get_by_label("User name")).to_be_focused()
    page.keyboard.type("hugo")
    page.keyboard.press("Tab")
    page.keyboard.type("zenda")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{desk}merges/")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Are .* one person\\?"))


def test_twenty_items_are_decided_by_keys_with_time_to_spare(
    curator: Page, desk: str, record_property: Callable[[str, object], None]
) -> None:
    suggest(ITEMS - 1)
    first = SuggestedMerge.objects.order_by("pk")[0]
    curator.goto(f"{desk}merges/{first.pk}/")
    began = time.monotonic()
    for number in range(ITEMS):
        heading = curator.get_by_role("heading", level=1).text_content()
        if number % 4 == 1:
            curator.keyboard.press("l")
        elif number % 4 == 2:
            curator.keyboard.press("c")
            expect(curator.get_by_role("radio").first).to_be_focused()
            curator.keyboard.press("Enter")
        else:
            curator.keyboard.press("a")
        if number < ITEMS - 1:
            expect(said(curator)).to_contain_text("Undo")
            expect(curator.get_by_role("heading", level=1)).not_to_have_text(heading or "")
    expect(curator.get_by_text("Nothing waits here.")).to_be_visible()
    took = time.monotonic() - began
    record_property("seconds for twenty items", round(took, 1))
    print(f"{ITEMS} items were decided in {took:.1f} seconds, of {SECONDS}")
    assert not SuggestedMerge.objects.filter(declined=False).exists()
    assert Decision.objects.count() == ITEMS


def test_what_was_done_is_undone_by_a_key_and_letters_in_a_field_are_letters(
    curator: Page, desk: str
) -> None:
    suggest(2)
    pairs = list(BY_KEY["merges"].open().values_list("pk", flat=True))
    curator.goto(f"{desk}merges/{pairs[0]}/")
    curator.keyboard.press("j")
    expect(curator).to_have_url(f"{desk}merges/{pairs[1]}/")
    curator.keyboard.press("k")
    expect(curator).to_have_url(f"{desk}merges/{pairs[0]}/")
    curator.get_by_label("Reason, shown under").fill("")
    curator.keyboard.type("alack")
    expect(curator.get_by_label("Reason, shown under")).to_have_value("alack")
    curator.keyboard.press("Tab")
    curator.keyboard.press("Enter")
    expect(said(curator)).to_contain_text("Speakers merged")
    assert Decision.objects.get().reason == "alack"
    curator.keyboard.press("u")
    expect(said(curator)).to_contain_text("Undone: ")
    assert BY_KEY["merges"].open().count() == 3


def test_it_works_without_scripts(browser: Browser, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    client = Client()
    client.force_login(User.objects.get(username="hugo"))
    key = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": key, "url": desk.removesuffix("desk/")}])
    page = context.new_page()
    page.goto(desk)
    page.get_by_role("link", name="Reports from readers").click()
    page.get_by_role("link", name="It was the Regent.").click()
    page.locator("summary", has_text="Change").click()
    page.get_by_label("Name of the person").fill("michael-elphberg")
    page.get_by_role("button", name="So it is").click()
    said(page).get_by_role("button", name="Undo").click()
    expect(said(page)).to_contain_text("Undone: ")
    assert [each.state for each in Decision.objects.all()] == ["undone"]
    assert DeskAnswer.objects.count() == 1
    context.close()


def test_a_turn_is_given_to_another_from_its_public_page_with_names_completed(
    curator: Page, desk: str
) -> None:
    complaints = complaints_of(curator)
    meeting = Meeting.objects.get(title="Parade")
    curator.goto(desk.removesuffix("/desk/") + meeting.get_absolute_url())
    curator.get_by_role("link", name="Edit turn 1").click()
    field = curator.get_by_role("combobox", name="Speaker")
    field.fill("")
    field.press_sequentially("elph")
    offered = curator.locator("datalist option[value='Michael Elphberg (michael-elphberg)']")
    expect(offered).to_have_count(1)
    field.fill("Michael Elphberg (michael-elphberg)")
    curator.keyboard.press("Enter")
    expect(said(curator)).to_contain_text("Words given to another speaker")
    expect(curator.get_by_role("heading", level=1)).to_have_text("Turn 1: Michael Elphberg")
    assert complaints == []


def test_a_reader_reports_a_mistake_from_the_dialog_of_a_paragraph(page: Page, desk: str) -> None:
    meeting = Meeting.objects.get(title="Parade")
    page.goto(desk.removesuffix("/desk/") + meeting.get_absolute_url())
    page.locator("a.mark[href='#u1-p1']").click()
    page.get_by_role("dialog").get_by_role("link", name="Report a mistake").click()
    page.get_by_label("What is wrong?").fill("It was a colonel.")
    page.get_by_role("button", name="Send").click()
    expect(said(page)).to_contain_text("Thank you")
    assert Report.objects.filter(anchor="u1-p1", text="It was a colonel.").count() == 1


def test_no_page_of_the_desk_has_a_barrier_or_is_wider_than_the_window(curator: Page, desk: str) -> None:
    root = desk.removesuffix("/desk/")
    talks = Meeting.objects.get(title="Parade")
    address = f"/desk{talks.get_absolute_url()}"
    items = [
        f"/desk/{key}/{kind.open().values_list('pk', flat=True)[0]}/"
        for key, kind in BY_KEY.items()
        if kind.open().exists()
    ]
    curator.goto(root + items[0])
    with curator.expect_navigation():
        curator.keyboard.press("l")
    report = f"/report/?meeting={talks.slug}&passage=u1-p1"
    pages = ["/desk/", "/desk/history/", "/desk/jobs/", "/desk/withheld/", "/desk/merges/", "/changes/"]
    pages += [*items[1:], address, f"{address}u1/", "/desk/speakers/hugo-sapt/", report]
    for each in [*pages, talks.get_absolute_url()]:
        curator.goto(root + each)
        for details in curator.locator("details.changing").all():
            details.evaluate("details => { details.open = true }")
        assert barriers(curator) == ""
        width = curator.evaluate("document.documentElement.scrollWidth")
        assert width <= curator.evaluate("innerWidth"), each
    curator.context.clear_cookies()
    curator.goto(f"{desk}login/")
    assert barriers(curator) == ""
