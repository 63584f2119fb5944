"""Whatever the text, Markdown or markup: no letter is lost or invented, and nothing else goes wrong."""

import html
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.parsing.document import SideFacts
from archive.parsing.pipeline import read_bytes
from archive.parsing.readings import Reading
from archive.parsing.transcript import UnreadableDocument
from tests.chance import examples

SIDE = SideFacts(title="Talks on the harvest", date="2015-03-03")
FAULTS = ("reading lost", "reading invented", "no reader can take")
"""What the message of a document says that was not read because of a fault of the reading."""

PIECES = (
    "Hugo Sapt", "Rosa Holf", "HOLF", "Q", "A", "THE PRESIDENT", "Question", "Mr. Sapt", ":", ".", ";",
    "：", " – ", " - ", "— ", "\n", "\n\n", "\t", "    ", " ", "(", ")", "[", "]", "“", "”", "«", "»",
    "*", "**", "_", "#", "> ", "- ", "1. ", "|", "|--|", "---", "<", ">", "&amp;", "~~", "\\", "`",
    "00:01:02", "[00:01:02]", "March 3, 2015", "Good morning.", "We shall see.", "(Laughter.)", "* * *",
    "it is in", "Президент", "Сапт", "Спасибо.", "记者", "谢谢。", "سؤال", "شكرا.", "é", "\u00a0",
    "\u200b", "\u00ad", "\ufeff", "-\n", "ß", "ǅ", "İ", "²", "٣", "\r\n", "\x0c", "\u2028", "\x85",
    "[a](b)", "![a](b)", "<inaudible>", "<b>", "</b>", "title: x", "Speaker 1", "#1",
)  # fmt: skip
TAGS = (
    "<p>", "</p>", "<b>", "</b>", "<br>", "<div>", "</div>", "<td>", "</td>", "<tr>", "<table>",
    "</table>", "<dl>", "<dt>", "<dd>", "<h1>", "</h1>", "<h3>", "</h3>", "<i>", "</i>", "<li>", "<ul>",
    "</ul>", "<a href='/x'>", "</a>", '<span class="speaker">', "</span>", "<nav>", "</nav>", "<aside>",
    "<footer>", "</footer>", "<body>", "</body>", "</html>", "<html>", "<!-- x -->",
    "<script>x</script>", "<select>", "<option>", "</select>", "<form>", "<blockquote>", "<pre>",
    "</pre>", "<hr>", "<img alt='x'>", "<button>", "<article>", "<main>", "<strong>", "</strong>",
    "<p class='share'>", "<div id=\"menu\">", "&lt;", "&nbsp;", "&amp;", "&#8212;", "<em>", "</em>",
)  # fmt: skip

texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join)
pages = st.lists(st.sampled_from((*TAGS, *(piece for piece in PIECES if "<" not in piece)))).map("".join)
thorough = settings(max_examples=examples(250), deadline=None)


def reading_or_refusal(name: str, data: bytes) -> tuple[Reading | None, str]:
    """The reading of a file, or why it is refused."""
    try:
        return read_bytes(name, data, SIDE), ""
    except UnreadableDocument as error:
        return None, str(error)


def refusal(name: str, data: bytes) -> str:
    """Why a file is refused, "" where it is read."""
    return reading_or_refusal(name, data)[1]


def is_fault(refused: str) -> bool:
    return any(fault in refused for fault in FAULTS)


def read(name: str, text: str) -> Reading | None:
    """The reading, None for a document that is refused for what it is."""
    reading, refused = reading_or_refusal(name, text.encode("utf-8", "replace"))
    assert not is_fault(refused), refused
    return reading


def letters(parts: Iterable[str]) -> Counter[str]:
    return Counter(letter for part in parts for letter in part if letter.isalnum())


def kept(reading: Reading) -> Counter[str]:
    transcript = reading.transcript
    labels = [each.label for each in transcript.utterances if each.label]
    parts = [paragraph.text for paragraph in transcript.paragraphs()]
    parts += [text for label in labels for text in (label.text, label.note or "")]
    return letters([*parts, *transcript.head, *transcript.furniture])


@given(texts)
@thorough
@example("Hugo Sapt:\n\nRosa Holf:")
@example("- \n1. Hugo Sapt: a\n2. b")
@example("[00:01:02] [00:01:03] Hugo Sapt: a")
@example("Hugo Sapt (00:01:02): a")
def test_every_letter_of_a_text_is_kept_and_none_is_added(text: str) -> None:
    reading = read("talks.txt", text)
    if reading:
        assert kept(reading) == letters([reading.document.text])


@given(texts)
@thorough
@example("---\ntitle: x\n---\nHugo Sapt: a")
@example("> **Hugo Sapt:** a\n> b")
@example("| Hugo Sapt | a |\n|--|--|\n| Rosa Holf | b |")
def test_no_markdown_is_refused_for_words_that_reading_lost(text: str) -> None:
    read("talks.md", text)


@given(pages)
@thorough
@example("<p>a</html>b")
@example("<b>Hugo Sapt: a<p>b<p>c")
@example("<table><tr>a<td>b</table>c")
@example("<select><option>a<p>b</select>")
@example("<html><body>a</body></html><html><body>b</body></html>")
def test_no_page_is_refused_for_words_that_reading_lost(page: str) -> None:
    read("talks.html", page)


@given(st.binary(max_size=200), st.sampled_from(("a.txt", "a.md", "a.html", "a.htm", "a.xhtml", "a")))
@settings(max_examples=examples(200), deadline=None)
def test_bytes_of_any_kind_are_read_or_refused(data: bytes, name: str) -> None:
    assert not is_fault(refusal(name, data))


ENDINGS = (
    ".csv", ".tsv", ".json", ".jsonl", ".xml", ".tei", ".akn", ".vtt", ".srt", ".docx", ".odt", ".rtf",
    ".pdf", ".sbv", ".ttml", ".eaf",
)  # fmt: skip


@given(
    st.one_of(st.binary(max_size=120), texts.map(str.encode), pages.map(str.encode)), st.sampled_from(ENDINGS)
)
@settings(max_examples=examples(200), deadline=None)
def test_a_file_of_any_form_that_holds_something_else_is_read_or_refused(data: bytes, ending: str) -> None:
    assert not refusal("talks" + ending, data).startswith("reading")


def page_of(body: str) -> str:
    return f"<!DOCTYPE html><html><head><title>Talks</title></head><body>{body}</body></html>"


def words(reading: Reading | None) -> str:
    assert reading is not None
    return " ".join(paragraph.text for paragraph in reading.transcript.paragraphs())


@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "ul><li", "font", "i"])
@pytest.mark.parametrize("depth", [300, 2100, 5000])
def test_markup_of_any_depth_is_read_whole(tag: str, depth: int) -> None:
    elements = tag.split("><")
    times = depth // len(elements)
    opening, end = f"<{tag}>" * times, "".join(f"</{each}>" for each in reversed(elements)) * times
    page = page_of(f"<p>Hugo Sapt: Before.</p>{opening}deep within{end}<p>Rosa Holf: After.</p>")
    reading = read("talks.html", page)
    assert "deep within" in words(reading)
    assert "After." in words(reading)


@pytest.mark.parametrize(
    "after", ["<p>Rosa Holf: I agree.</p>", "Rosa Holf: I agree.", "<!-- x --><div>Rosa Holf: I agree."]
)
@pytest.mark.parametrize("end", ["</html>", "</body>", "</body></html>", "</HTML >"])
def test_what_stands_behind_the_end_of_a_page_is_read(end: str, after: str) -> None:
    page = f"<html><body><h1>Talks</h1><p>Hugo Sapt: Good morning. I am glad.</p>{end}{after}"
    reading = read("talks.html", page)
    assert "I agree." in words(reading)
    assert "Rosa Holf" in {each.label.text for each in reading.transcript.utterances if each.label}  # type: ignore[union-attr]


def test_two_pages_in_one_file_are_read_both() -> None:
    one = page_of("<p>Hugo Sapt: Good morning.</p><p>Rosa Holf: I am glad.</p>")
    other = page_of("<p>Hugo Sapt: Good evening.</p><p>Karl Tarl: I thank you.</p>")
    reading = read("talks.html", one + other)
    for said in ("Good morning.", "I am glad.", "Good evening.", "I thank you."):
        assert said in words(reading)


def test_bold_that_is_never_closed_makes_no_label_of_what_follows() -> None:
    page = page_of(
        "<p><b>Hugo Sapt:</b> Good morning.</p><p><b>Rosa Holf: I am glad.</p><p>We shall see.</p>"
        "<p>Hugo Sapt: It is in.</p><p>Rosa Holf: Good.</p>"
    )
    reading = read("talks.html", page)
    assert reading is not None
    said = [
        (each.label.text if each.label else "", [p.text for p in each.paragraphs])
        for each in reading.transcript.utterances
    ]
    assert said == [
        ("Hugo Sapt", ["Good morning."]),
        ("Rosa Holf", ["I am glad.", "We shall see."]),
        ("Hugo Sapt", ["It is in."]),
        ("Rosa Holf", ["Good."]),
    ]


@given(st.text(alphabet="ab<>&\"' =/", max_size=60))
@thorough
def test_text_that_is_escaped_is_shown_as_it_was(text: str) -> None:
    reading = read("talks.html", page_of(f"<p>Hugo Sapt: begin {html.escape(text)} end.</p>"))
    assert reading is not None
    assert kept(reading) == letters(["Hugo Sapt: begin ", text, " end."])
