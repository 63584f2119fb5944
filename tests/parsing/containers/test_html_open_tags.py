import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.containers import html_open_tags
from archive.parsing.containers.html_open_tags import texts_between
from archive.parsing.containers.html_tokens import _TOKEN, visible_text
from tests.growth import steps

SIGNS = (
    "< > </ <a <a> </a> \" ' / = - ! <!-- --> <![CDATA[ ]]> <? <script <script> </script </script> <head>"
    " <head/> </head> <body> <title> </title> <svg/> words &amp;"
).split()
NEVER_CLOSED = [
    "<a ",
    "<a<a",
    "<a '\"",
    "<a \"'",
    "<!--",
    "<!",
    "<![CDATA[",
    "<![CDATA[>",
    "<head>",
    "<script ",
    "</",
    "<",
]
TAILS = ["", ">", '">']


def read(page: str) -> str:
    return html.unescape(" ".join(texts_between(page)))


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("one <a href='x>y'>two</a> three", "one  two  three"),
        ("one <a 'two", "one <a 'two"),
        ("one <a 'two <b>three", "one <a 'two  three"),
        ("<head><title>no</title></head>one", "  one"),
        ("one<![CDATA[<two>]]>three", "one<two> three"),
        ("one<![CDATA[two>three", "one three"),
        ("one<!-- two", "one "),
        ("one<script>two", "one "),
    ],
)
def test_texts_stand_between_tags(page: str, text: str) -> None:
    assert read(page) == text


@given(st.lists(st.sampled_from(SIGNS), max_size=20), st.sampled_from(["", " "]))
def test_a_page_is_read_alike_with_care_and_in_one_go(signs: list[str], space: str) -> None:
    page = space.join(signs)
    assert read(page) == visible_text(page)


class Counting(html_open_tags._Next):
    """Counts the characters that are gone over."""

    gone_over = 0

    def __call__(self, position: int) -> int:
        before = self._asked
        found = super().__call__(position)
        Counting.gone_over += found - position if self._asked != before else 0
        return found


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("opening", NEVER_CLOSED)
def test_tags_that_are_never_closed_take_steps_in_proportion(
    opening: str, tail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html_open_tags, "_Next", Counting)
    page = opening * 1001 + tail
    Counting.gone_over = 0
    assert steps(lambda: read(page)) <= 12 * len(page)
    assert Counting.gone_over <= 5 * len(page)


@pytest.mark.parametrize("opening", ["<a ", "<a<a", "<a '\"", "<!", "<![CDATA[", "<head>", "<script "])
def test_the_first_tag_that_is_never_closed_is_the_last_that_is_read_in_one_go(opening: str) -> None:
    assert len(_TOKEN.findall(opening * 101)) == 1
