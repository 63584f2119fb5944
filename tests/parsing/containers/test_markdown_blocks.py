"""The blocks of a Markdown text, and the facts of its head."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.containers.markdown import read_markdown, shown


def test_the_facts_of_the_head_become_metadata_and_its_lines_the_head() -> None:
    text = (
        "---\ntitle: Talks\ndate: 2015-03-03\nplace: Strelsau\nlanguage: en\nspeaker: Hugo Sapt\n"
        "url: https://castle.example/1\n---\nGood morning.\n"
    )
    content = read_markdown(text)
    facts = content.metadata
    assert (facts.title, facts.date, facts.place, facts.language) == ("Talks", "2015-03-03", "Strelsau", "en")
    assert (facts.author, facts.url) == ("Hugo Sapt", "https://castle.example/1")
    assert [block.text for block in content.blocks] == ["Good morning."]
    assert "title: Talks" in content.head


@pytest.mark.parametrize(
    ("line", "text", "lead", "style"),
    [
        ("**Hugo Sapt:** Good.", "Hugo Sapt: Good.", "Hugo Sapt:", "b"),
        ("__Hugo Sapt__: Good.", "Hugo Sapt: Good.", "Hugo Sapt", "b"),
        ("*Hugo Sapt:* Good.", "Hugo Sapt: Good.", "Hugo Sapt:", "i"),
        ("- **Hugo Sapt:** Good.", "- Hugo Sapt: Good.", "- Hugo Sapt:", "b"),
        ("Good **morning**.", "Good morning.", "", ""),
        ("2 * 3 * 4", "2 * 3 * 4", "", ""),
        ("* * *", "* * *", "", ""),
    ],
)
def test_emphasis_at_the_beginning_of_a_line_is_measured(line: str, text: str, lead: str, style: str) -> None:
    (block,) = read_markdown(line).blocks
    assert (block.text, block.text[: block.lead], block.lead_style) == (text, lead, style)


@pytest.mark.parametrize("level", range(1, 7))
def test_a_heading_has_its_level(level: int) -> None:
    (block,) = read_markdown(f"{'#' * level} Hugo Sapt\n").blocks
    assert (block.text, block.heading, block.style) == ("Hugo Sapt", True, f"h{level}")


@pytest.mark.parametrize("line", ["#1 on my list", "#harvest", "####### seven"])
def test_a_number_sign_without_a_space_is_no_heading(line: str) -> None:
    (block,) = read_markdown(line).blocks
    assert (block.text, block.heading) == (line, False)


def test_quoted_lines_are_blocks_of_their_own() -> None:
    content = read_markdown("> Hugo Sapt: Good.\n> Rosa Holf: Well.\n")
    assert [(block.text, block.style) for block in content.blocks] == [
        ("Hugo Sapt: Good.", "quote"),
        ("Rosa Holf: Well.", "quote"),
    ]


def test_the_cells_of_a_table_keep_their_place() -> None:
    content = read_markdown("| Hugo Sapt | Good. |\n|---|---|\n| Rosa Holf | Well. |\n")
    assert [(block.text, block.column) for block in content.blocks] == [
        ("Hugo Sapt", 0),
        ("Good.", 1),
        ("Rosa Holf", 0),
        ("Well.", 1),
    ]


@pytest.mark.parametrize(
    "words", ["<inaudible>", "<crosstalk>", "<…>", "~~once~~", "snake_case_word", "5*3*2"]
)
def test_what_is_no_sign_of_markdown_is_words(words: str) -> None:
    assert shown(f"It is {words} so.") == f"It is {words} so."


def test_a_link_is_its_words() -> None:
    (block,) = read_markdown("See [the castle](https://castle.example/a_b) today.").blocks
    assert block.text == "See the castle today."


@given(st.text(alphabet="ab *_#>-|[]()~`\\\n1.", max_size=120))
def test_the_blocks_hold_what_the_text_shows(text: str) -> None:
    content = read_markdown(text)
    parts = [*(block.text for block in content.blocks), *content.head, *content.boilerplate]
    kept = Counter(letter for part in parts for letter in part if letter.isalnum())
    assert kept == Counter(letter for part in content.shown for letter in part if letter.isalnum())
