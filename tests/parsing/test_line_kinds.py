import pytest

from archive.parsing.line_kinds import bare_headings, capital_headings, recurring_headings
from archive.parsing.text import Block


def _headings(line: str, before: str = "Order.", behind: str | None = "Thank you.") -> set[int]:
    blocks = [Block(f"Rosa Holf: {before}"), Block(line), Block("Hugo Sapt: Thank you.")]
    return capital_headings(blocks, [before, None, behind])


@pytest.mark.parametrize("line", ["PAPERS", "ВОПРОСЫ К МИНИСТРУ"])
def test_a_line_in_capitals_above_a_label_is_a_heading(line: str) -> None:
    assert _headings(line) == {1}


@pytest.mark.parametrize(
    "line", ["請看 TESAS", "OK。", "(VIDEO: THE CASTLE)", "ORDER!", "I --", "Papers", "1", "**PAPERS**"]
)
def test_other_lines_above_a_label_are_none(line: str) -> None:
    assert _headings(line) == set()


def test_a_line_in_capitals_within_a_turn_is_none() -> None:
    assert _headings("PAPERS", behind=None) == set()


def test_a_line_in_capitals_below_a_label_without_words_is_what_is_said() -> None:
    assert _headings("YES", before="") == set()


def _bare(line: str, *, said: str = "We build it.", behind: str = "When?") -> set[int]:
    words: list[str | None] = ["Good morning.", "It is good.", said, None, behind, "In May."]
    blocks = [Block(f"Rosa Holf: {each}") if each else Block(line) for each in words]
    return bare_headings(blocks, words, lambda text: "you" in text)


@pytest.mark.parametrize("line", ["The bridge of Zenda", "إيطاليا والرسومات المسيئة", "Мост и дорога"])
def test_a_line_that_ends_as_no_sentence_does_above_a_label_is_a_heading(line: str) -> None:
    assert _bare(line) == {3}


@pytest.mark.parametrize(
    "line",
    [
        "Thank you",
        "Thank you for the time",
        "That is all.",
        "and so it is",
        "As I said –",
        "[Applause in Zenda]",
    ],
)
def test_a_line_that_may_be_said_is_no_heading(line: str) -> None:
    assert _bare(line) == set()


def test_no_line_is_a_heading_by_its_end_where_turns_end_so_too() -> None:
    assert _bare("The bridge of Zenda", said="we build it now") == set()


def test_a_line_that_stands_above_labels_time_and_again_is_a_heading() -> None:
    lines = [("Party of Zenda", None), ("Hugo Sapt", ""), ("It is late.", None)] * 3
    blocks, words = [Block(text) for text, _ in lines], [own for _, own in lines]
    assert recurring_headings(blocks, words, lambda text: False) == {0, 3, 6}


def test_a_word_below_a_label_on_a_line_of_its_own_is_no_heading_however_often() -> None:
    lines = [("Rosa Holf", ""), ("Yes", None), ("Hugo Sapt", ""), ("Is it late?", None)] * 3
    blocks, words = [Block(text) for text, _ in lines], [own for _, own in lines]
    assert recurring_headings(blocks, words, lambda text: False) == set()
