import pytest

from archive.parsing.layout.label_lines import head_of, heads_with_words, other_head_of, recurring_heads


def test_heads_before_a_colon_and_in_capitals_before_other_signs() -> None:
    assert head_of("Hugo Sapt (Zenda): No.") == "hugo sapt (zenda)"
    assert head_of("at 10:30 we met") == ""
    assert other_head_of("HUGO SAPT (Zenda) – No.") == "hugo sapt (zenda)"
    assert other_head_of("Hugo Sapt – or so they say – left.") == ""


@pytest.mark.parametrize(("alone", "inline"), [(1, True), (4, False)])
def test_labels_have_words_behind_them_or_stand_alone_as_most_of_the_document_do(
    alone: int, inline: bool
) -> None:
    lines = ["Hugo Sapt: No.", "Rosa Holf: Yes.", "Rosa Holf: So it is.", *["Hugo Sapt:"] * alone]
    heads = recurring_heads(lines)
    assert heads_with_words(lines, heads) == (heads if inline else frozenset())
