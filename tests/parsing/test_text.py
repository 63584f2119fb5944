from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.text import count_words, fold_space, paragraph_blocks, words, words_in_figures


def test_white_space_is_folded_and_invisible_characters_go() -> None:
    assert fold_space("\ufeff of\u00a0Kyrgyzstan\u200b \n to\u00adday ") == "of Kyrgyzstan today"


def test_a_joiner_that_belongs_to_the_spelling_is_kept() -> None:
    assert fold_space("می\u200cرویم \u200cبه to\u200cday") == "می\u200cرویم به today"


@given(st.text())
def test_folding_white_space_keeps_every_word(text: str) -> None:
    assert words(fold_space(text)) == words(text)


def test_words_are_counted_as_a_reader_counts_them() -> None:
    assert count_words("Kyrgyzstan’s trade – 5,974 tonnes – grew. * * *") == 5


def test_in_figures_each_chinese_or_japanese_character_is_a_word() -> None:
    assert words_in_figures("Kyrgyzstan’s trade – 5,974 tonnes – grew. * * *") == 5
    assert words_in_figures("我们在 Zenda 见面。") == 6
    assert words_in_figures("ゼンダで会う。") == 6
    assert words_in_figures("경제는 어렵다.") == 2


def test_wrapped_lines_are_joined_up_to_the_next_blank_line() -> None:
    lines = ["We met in the", "castle and spoke", "of the weather.", "", "Then we", "left."]
    assert [block.text for block in paragraph_blocks(lines)] == [
        "We met in the castle and spoke of the weather.",
        "Then we left.",
    ]


def test_lines_that_are_paragraphs_stay_apart() -> None:
    lines = ["Question: Who speaks?", "Minister Sapt: I do.", "Question: Why?"]
    assert [block.text for block in paragraph_blocks(lines)] == lines


def test_lines_in_a_row_at_the_head_of_a_text_of_long_paragraphs_stay_apart() -> None:
    head = ["Diary of the castle of Zenda", "Minutes of the plenary meeting", "held on the bridge", ""]
    paragraph = "We met in the castle and spoke of the weather, of the roads and of the bridge over it."
    lines = [*head, *([f"{paragraph} So we did, and left.", ""] * 4)]
    assert [block.text for block in paragraph_blocks(lines)][:3] == head[:3]
