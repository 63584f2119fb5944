"""Words of a transcript are quoted and cited by a pointer, by keys, and without any script."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from archive.models import Meeting, Passage
from tests.browser.axe import barriers_now

pytestmark = pytest.mark.browser

SELECT = """([first, from, last, to]) => {
  const text = (id) => document.getElementById(id).firstChild;
  const range = document.createRange();
  range.setStart(text(first), from);
  range.setEnd(text(last), to);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""


@pytest.fixture
def transcript(page: Page, context: BrowserContext, site: str) -> Page:
    """The transcript of the year in which two presidents speak in turn."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site + Meeting.objects.get(date__year=2021).get_absolute_url())
    return page


def _spoken(name: str) -> Passage:
    said = Passage.objects.filter(utterance__speaker__name=name, utterance__meeting__date__year=2021)
    passages = [each for each in said.order_by("utterance__position", "position") if len(each.text) > 100]
    return passages[0]


def _dialog(page: Page) -> Locator:
    dialog = page.get_by_role("dialog", name="Quote and cite")
    expect(dialog.get_by_role("button", name="Copy Quote")).to_be_visible()
    return dialog


def _copied(page: Page, form: str) -> str:
    page.get_by_role("button", name=f"Copy {form}", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text(f"Copied: {form}")
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_selected_words_are_copied_with_their_reference_and_a_link_that_marks_them(transcript: Page) -> None:
    said = _spoken("Sadyr Japarov")
    words = " ".join(said.text.split()[2:7])
    start = said.text.index(words)
    transcript.locator(f"#{said.anchor}").scroll_into_view_if_needed()
    transcript.evaluate(SELECT, [said.anchor, start, said.anchor, start + len(words)])
    transcript.get_by_role("button", name="Quote", exact=True).click()
    _dialog(transcript)
    quote = _copied(transcript, "Quote")
    assert quote.startswith(f"“{words}”\n— Sadyr Japarov, President of Kyrgyzstan, “Meeting with")
    assert quote.endswith(f"24 February 2021, Transcript Archive, {transcript.url}#{said.anchor}")
    link = _copied(transcript, "Link")
    assert link.startswith(f"{transcript.url}#{said.anchor}:~:text=")

    transcript.goto("about:blank")
    transcript.goto(link)
    expect(transcript.locator(f"#{said.anchor}")).to_be_in_viewport()


def test_a_double_click_on_a_word_is_a_selection(transcript: Page) -> None:
    said = _spoken("Vladimir Putin")
    line = transcript.locator(f"#{said.anchor}")
    line.dblclick(position={"x": 12, "y": 12})
    transcript.get_by_role("button", name="Quote", exact=True).click()
    word = re.match(r"\w+", said.text)
    assert word
    expect(_dialog(transcript)).to_contain_text(f"“{word[0]}”")


def test_words_of_two_speakers_are_quoted_under_two_names(transcript: Page) -> None:
    turns = Passage.objects.filter(utterance__meeting__date__year=2021, utterance__kind="speech")
    ordered = list(turns.order_by("utterance__position", "position").select_related("utterance__speaker"))
    first, second = next((one, two) for one, two in pairwise(ordered) if one.utterance_id != two.utterance_id)
    transcript.evaluate(SELECT, [first.anchor, 0, second.anchor, len(second.text.split()[0])])
    transcript.get_by_role("button", name="Quote", exact=True).click()
    _dialog(transcript)
    lines = _copied(transcript, "Quote").split("\n")
    names = [each.utterance.speaker.name for each in (first, second) if each.utterance.speaker]
    assert lines[0].startswith(names[0])
    assert lines[0].endswith(f": “{first.text}”")
    assert lines[1].startswith(names[1])
    assert second.text.split()[0] in lines[1]
    assert lines[2].startswith("— “Meeting with")


def test_the_mark_of_a_paragraph_opens_all_formats_and_the_focus_comes_back(transcript: Page) -> None:
    said = _spoken("Sadyr Japarov")
    mark = transcript.locator(f'#{said.anchor} a[href="#{said.anchor}"]')
    mark.focus()
    transcript.keyboard.press("Enter")
    dialog = _dialog(transcript)
    expect(dialog.locator(":focus")).to_have_count(1)
    expect(transcript).to_have_url(re.compile(f"#{said.anchor}$"))
    assert _copied(transcript, "BibTeX").startswith("@misc{2021-02-24-")
    assert _copied(transcript, "RIS").startswith("TY  - ELEC")
    transcript.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(mark).to_be_focused()


def test_what_is_in_italics_stays_so_where_it_is_pasted(transcript: Page) -> None:
    transcript.locator(f'a[href="#{_spoken("Sadyr Japarov").anchor}"]').click()
    _dialog(transcript)
    _copied(transcript, "APA")
    html = transcript.evaluate(
        "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())"
    )
    assert "<i>Meeting with President of Kyrgyzstan Sadyr Japarov</i>" in html


def test_where_nothing_may_be_copied_the_text_is_selected(page: Page, site: str) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.add_init_script("document.execCommand = () => false")
    page.goto(f"{site}{Meeting.objects.get(date__year=2021).get_absolute_url()}cite/")
    page.get_by_role("button", name="Copy RIS").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Selected: Ctrl+C: RIS")
    assert page.evaluate("getSelection().toString()").startswith("TY  - ELEC")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_dialog_has_no_barrier(transcript: Page, width: int, scheme: str) -> None:
    transcript.set_viewport_size({"width": width, "height": 800})
    transcript.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    transcript.locator(f'a[href="#{_spoken("Sadyr Japarov").anchor}"]').click()
    _dialog(transcript)
    for address in (transcript.url, f"{transcript.url.partition('#')[0]}cite/?passage=u3-p1"):
        if "cite" in address:
            transcript.goto(address)
        assert barriers_now(transcript) == ""


class TestWithoutScripts:
    @pytest.fixture
    def browser_context_args(self) -> dict[str, object]:
        return {"java_script_enabled": False}

    def test_a_meeting_is_cited_from_its_page_and_a_paragraph_from_there(self, page: Page, site: str) -> None:
        page.goto(site + Meeting.objects.get(date__year=2021).get_absolute_url())
        page.get_by_role("link", name="Cite", exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Cite this transcript")
        said = _spoken("Sadyr Japarov")
        page.get_by_label("Cite a paragraph").fill(f"#{said.anchor}")
        page.get_by_role("button", name="Cite").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Cite these words")
        expect(page.locator("#citing")).to_contain_text(f"“{said.text}”")
        expect(page.get_by_role("button", name="Copy")).to_have_count(0)
