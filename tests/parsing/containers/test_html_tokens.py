"""The text that a page shows, by its tags alone."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.containers.html_tokens import visible_text


def shown(page: str) -> list[str]:
    return visible_text(page).split()


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<p>One <b>two</b></p>three", "One two three"),
        ("<p>One<br>two", "One two"),
        ("</html>more", "more"),
        ("<script>if (a < b) c()</script>shown", "shown"),
        ("<SCRIPT>x</SCRIPT >shown", "shown"),
        ("<style>p > b {}</style>shown", "shown"),
        ("<!-- <p>hidden</p> -->shown", "shown"),
        ("<!-->shown", "shown"),
        ("<!-- never closed", ""),
        ("<script>never closed", ""),
        ("<head><title>Talks</title><meta name='a'></head><body>shown", "shown"),
        ("<head><title>Talks</title><body>shown", "shown"),
        ("<textarea>typed</textarea>shown", "shown"),
        ('<a title="a > b">link</a>', "link"),
        ("<a title='a > b'>link</a>", "link"),
        ("a &lt; b &amp; c", "a < b & c"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<inaudible>", ""),
        ("<![CDATA[kept]]>", "kept"),
        ("<!DOCTYPE html>shown", "shown"),
        ("<?xml version='1.0'?>shown", "shown"),
        ("<header>shown</header>", "shown"),
        ("<p>one</p><p>two</p>", "one two"),
    ],
)
def test_words_outside_of_tags_are_shown(page: str, words: str) -> None:
    assert shown(page) == words.split()


@given(st.text(max_size=80))
def test_text_that_is_escaped_is_shown_whole(text: str) -> None:
    assert "".join(visible_text(f"<p>{html.escape(text)}</p>").split()) == "".join(text.split())


@given(st.text(alphabet="<>/!-ab \"'", max_size=60))
def test_broken_tags_never_fail_and_show_nothing_that_is_not_there(page: str) -> None:
    letters = [letter for letter in visible_text(page) if letter.isalpha()]
    assert len(letters) <= sum(letter.isalpha() for letter in page)


@pytest.mark.parametrize("piece", ["<script", "</a", "<a'b", "<![CDATA[", "<!--"])
def test_tags_that_are_never_closed_are_given_up_soon(piece: str) -> None:
    # With the cube of the length this would not end within a day.
    visible_text(piece * 3000)
