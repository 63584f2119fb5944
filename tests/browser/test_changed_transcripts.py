"""A reader with an old link to a transcript that its publisher changed, and a redline on paper."""

import io

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from archive.curation.joining import join
from archive.importing.importer import Importer
from archive.models import Meeting
from tests.browser.axe import barriers
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.browser

CHANGED = (
    TALKS.replace("late this", "early this")
    .replace("I remember that harvest.", "I remember it.")
    .replace("Hugo Sapt: So do I.", "Regent Michael Elphberg: So do I.")
)


@pytest.fixture
def address(site: str) -> str:
    for text in (TALKS, CHANGED, CHANGED.replace("The talks took place in the castle.\n\n", "")):
        Importer().import_document("talks.txt", text.encode())
    return f"{site}{Meeting.objects.get(title__startswith='Talks with Regent').get_absolute_url()}"


def test_an_old_link_to_an_altered_passage_shows_both_wordings(page: Page, address: str) -> None:
    page.goto(f"{address}#u2-p2")
    expect(page.locator(":target")).to_contain_text("early this year")
    expect(page.locator(":target")).to_be_in_viewport()
    page.locator("summary", has_text="Changed").first.click()
    expect(page.locator("del").filter(has_text="late").first).to_be_visible()


def test_an_old_link_to_a_removed_passage_shows_its_words_and_that_they_are_gone(
    page: Page, address: str
) -> None:
    page.goto(f"{address}#u1-p1")
    expect(page.locator(":target")).to_contain_text("The talks took place in the castle.")
    expect(page.locator(":target")).to_contain_text("was removed by the publisher")


def test_an_old_link_to_words_of_another_speaker_says_whose_they_were(page: Page, address: str) -> None:
    page.goto(f"{address}#u4-p1")
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.get_by_text("these words were Hugo Sapt’s; now they are Michael Elphberg’s")).to_be_visible()


def test_the_changes_have_no_barrier_and_fit_every_window(page: Page, address: str) -> None:
    for below in ("", "versions/", "?version=1", "cite/"):
        page.goto(f"{address}{below}")
        assert barriers(page) == ""
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(wider) == 0


def test_an_old_link_to_a_joined_meeting_shows_its_words_and_leads_to_the_other(
    page: Page, site: str, address: str
) -> None:
    Importer().import_document("other.txt", TALKS.replace("Talks with", "Words with").encode())
    other = Meeting.objects.get(title__startswith="Words with")
    leading = Meeting.objects.get(title__startswith="Talks with Regent")
    join(leading, other)
    page.goto(f"{site}{other.get_absolute_url()}#u2-p2")
    expect(page.locator(":target")).to_contain_text("late this year")
    assert barriers(page) == ""
    page.get_by_role("link", name=leading.title, exact=True).click()
    expect(page).to_have_url(address)


def test_a_redline_is_printed_with_what_was_taken_out_and_put_in(page: Page, address: str) -> None:
    page.goto(f"{address}versions/?from=1&to=2")
    struck = page.locator("del").filter(has_text="late").first
    page.emulate_media(media="print")
    assert "line-through" in struck.evaluate("each => getComputedStyle(each).textDecorationLine")
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf()))
    printed = " ".join(" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in document)
    assert "late" in printed
    assert "early" in printed
    assert "Given to another speaker" in printed
