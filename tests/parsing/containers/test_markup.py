import pytest

from archive.parsing.containers.markup import field_blocks


@pytest.mark.parametrize("lines", [False, True])
def test_the_paragraphs_of_a_field_in_html_are_its_blocks(lines: bool) -> None:
    assert [block.text for block in field_blocks("<p>We <b>met</b>.</p><p>Good.</p>", lines)] == [
        "We met.",
        "Good.",
    ]


@pytest.mark.parametrize("tag", ["<div>", "<ul><li>", "<table><tr><td>"])
def test_a_field_that_is_nested_deeper_than_a_tree_can_be_loses_no_word(tag: str) -> None:
    found = field_blocks(f"We {tag * 9_000}met in Zenda.</p><p>Good.")
    assert " ".join(block.text for block in found).split() == "We met in Zenda. Good.".split()
