import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.containers import html as pages
from archive.parsing.text import Block


def blocks(markup: str) -> list[Block]:
    return pages.blocks(pages.parse(f"<html><body>{markup}</body></html>"))


def texts(markup: str) -> list[str]:
    return [block.text for block in blocks(markup)]


def test_block_elements_divide_and_inline_elements_do_not() -> None:
    assert texts("<div>One <i>and</i> <b>two</b><p>Three<br/>four</p>five</div>") == [
        "One and two",
        "Three four",
        "five",
    ]


def test_what_a_page_does_not_show_is_no_text() -> None:
    assert texts("<script>x()</script><style>p{}</style><p>Shown<!-- not shown --></p>") == ["Shown"]


def test_bold_at_the_beginning_of_a_paragraph_is_measured() -> None:
    (block,) = blocks("<p> <b>Hugo Sapt:</b> Good <b>morning</b>.</p>")
    assert block.text[: block.bold] == "Hugo Sapt:"


def test_what_a_style_makes_bold_is_bold_and_what_it_makes_normal_is_not() -> None:
    (block,) = blocks('<p><span style="color: red; font-weight: bold">Hugo Sapt</span> Good morning.</p>')
    assert block.text[: block.bold].rstrip() == "Hugo Sapt"
    (block,) = blocks('<b style="font-weight:normal"><span style="font-weight:700">Hugo Sapt</span> Yes.</b>')
    assert block.text[: block.bold].rstrip() == "Hugo Sapt"
    (block,) = blocks('<p><b style="font-weight:400">Hugo Sapt</b> Good morning.</p>')
    assert not block.bold
    (block,) = blocks('<p><b>Hugo Sapt: <span style="font-weight:normal">Good morning.</span></b></p>')
    assert block.text[: block.bold].rstrip() == "Hugo Sapt:"


def test_a_bold_line_is_a_heading_and_a_bold_sentence_is_not() -> None:
    assert blocks("<p><b>News conference</b></p>")[0].heading
    assert blocks("<h3>News conference</h3>")[0].heading
    assert not blocks("<p><b>We shall see.</b></p>")[0].heading
    assert not blocks("<p><b>* * *</b></p>")[0].heading


def test_spaces_that_were_lost_between_bold_words_are_put_back() -> None:
    assert texts("<p><b>Hugo</b><b>Sapt</b><b>of Zenda</b><b>:</b>Well</p>") == ["Hugo Sapt of Zenda: Well"]
    assert texts("<p><b>F</b><b>ritz Tarl</b><b>en</b><b>heim</b></p>") == ["Fritz Tarlenheim"]


def test_what_is_left_out_is_told_apart_once() -> None:
    root = pages.parse('<p>One<span class="tip">two <i class="tip">three</i></span> four</p>')
    assert pages.texts(root, skip=lambda element: pages.has_class(element, "tip")) == ["One four"]
    assert pages.left_out(root, lambda element: pages.has_class(element, "tip")) == ["two three"]


@given(st.lists(st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<br>", "<div>", "</div>", "a ", "b", " c "])))
def test_no_letter_of_a_page_is_lost_whatever_its_markup(parts: list[str]) -> None:
    markup = "".join(parts)
    letters = re.sub(r"<[^>]*>|\s", "", markup)
    assert re.sub(r"\s", "", "".join(texts(markup))) == letters


def test_markup_nested_deeper_than_the_stack_is_read() -> None:
    assert texts("<div>" * 200 + "deep" + "</div>" * 200) == ["deep"]


def test_no_markup_and_no_text_are_an_empty_page() -> None:
    assert pages.texts(pages.parse("")) == []
    assert pages.texts(pages.parse("<!-- -->")) == []


@pytest.mark.parametrize(
    ("style", "kind"),
    [("text-decoration: underline", "u"), ("font-style:italic", "i"), ("font-variant: small-caps", "small")],
)
def test_a_type_that_a_style_sets_sets_words_apart_as_an_element_does(style: str, kind: str) -> None:
    (block,) = blocks(f'<p><span style="{style}">Hugo Sapt</span> Good morning.</p>')
    assert (block.lead, block.lead_style) == (len("Hugo Sapt"), kind)
