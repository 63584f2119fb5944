"""Nothing but marks reaches a page as HTML."""

from html import escape, unescape

import pytest
from bleach.sanitizer import Cleaner
from hypothesis import given
from hypothesis import strategies as st

from archive.markup import only_marks


def test_marks_pass() -> None:
    assert only_marks("a <mark>b</mark> c") == "a <mark>b</mark> c"


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<mark onclick="alert(1)">b</mark>',
        '<a href="javascript:alert(1)">b</a>',
        "<img src=x onerror=alert(1)>",
        "<mark><b>x</mark>",
        "<!-- <mark> -->",
    ],
)
def test_nothing_else_passes_as_a_tag(html: str) -> None:
    cleaned = only_marks(html)
    assert "<" not in cleaned.replace("<mark>", "").replace("</mark>", "")


def test_control_characters_are_left_out() -> None:
    assert "\x08" not in only_marks("a\x08 <mark>b</mark>")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])))
def test_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    assert unescape(only_marks(escape(text))) == text


@given(st.lists(st.tuples(st.text(), st.booleans())))
def test_marked_text_comes_out_as_if_it_had_been_cleaned(segments: list[tuple[str, bool]]) -> None:
    html = "".join(f"<mark>{escape(text)}</mark>" if mark else escape(text) for text, mark in segments)
    cleaned = Cleaner(tags={"mark"}, attributes={}, protocols=set(), strip=False).clean(html)
    assert unescape(only_marks(html)) == unescape(cleaned)
