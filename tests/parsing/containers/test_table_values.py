"""Columns that no name tells, and rows of a question and its answer."""

import pytest

from archive.parsing.containers.table_columns import map_columns
from archive.parsing.containers.table_values import column_of_texts, column_of_voices, with_answers
from archive.parsing.containers.table_vocabulary import Field

TURNS = (
    ("1", "Hugo Sapt", "We met in the castle and spoke of the harvest.", "no"),
    ("2", "Rosa Holf", "We asked for that meeting a year ago.", "no"),
    ("3", "Hugo Sapt", "It took some time to find the keys.", "no"),
    ("4", "Rosa Holf", "They were in the gatehouse all the while.", "no"),
    ("5", "Hugo Sapt", "Nobody looks for keys in a gatehouse.", "no"),
)
NAMES = ("xa", "xb", "xc", "xd")
ROWS = [{name: [value] for name, value in zip(NAMES, turn, strict=True)} for turn in TURNS]


def test_columns_of_no_known_name_are_told_by_their_values() -> None:
    assert (column_of_texts(NAMES, ROWS), column_of_voices(NAMES, ROWS)) == ("xc", "xb")
    assert map_columns(ROWS) is None
    columns = map_columns(ROWS, by_values=True)
    assert columns is not None
    assert (columns.by_field[Field.TEXT], columns.by_field[Field.SPEAKER]) == ("xc", "xb")


@pytest.mark.parametrize("rows", [[], ROWS[:2], [{"xa": [str(number)]} for number in range(9)]])
def test_few_rows_and_figures_hold_no_text_and_no_voices(rows: list[dict[str, list[str]]]) -> None:
    assert column_of_voices(NAMES, rows) is None
    assert map_columns(rows, by_values=True) is None


def test_a_row_of_a_question_and_its_answer_is_two_turns() -> None:
    rows = [
        {"no": ["1"], "question": ["Why?"], "answer": ["We had to."]},
        {"question": ["When?"], "answer": ["Now."]},
    ]
    found = [(row["speaker"], row["text"], row.get("no")) for row in with_answers(rows)]
    assert found == [
        (["question"], ["Why?"], ["1"]),
        (["answer"], ["We had to."], None),
        (["question"], ["When?"], None),
        (["answer"], ["Now."], None),
    ]


@pytest.mark.parametrize(
    "rows", [[{"question": ["Why?"]}], [{"text": ["We met."], "question": ["yes"], "answer": ["no"]}]]
)
def test_rows_without_both_or_with_a_text_of_their_own_stay(rows: list[dict[str, list[str]]]) -> None:
    assert with_answers(rows) == rows


def test_columns_for_the_texts_of_questions_and_answers_are_columns_of_both() -> None:
    found = with_answers([{"question_text": ["Why?"], "answer_text": ["We had to."]}])
    assert [(row["speaker"], row["text"]) for row in found] == [
        (["question"], ["Why?"]),
        (["answer"], ["We had to."]),
    ]


def test_the_number_of_a_line_is_no_text_beside_a_question_and_its_answer() -> None:
    found = with_answers([{"line": ["4"], "Q": ["Why?"], "A": ["We had to."]}])
    assert [(row["speaker"], row["text"]) for row in found] == [(["Q"], ["Why?"]), (["A"], ["We had to."])]


def test_a_word_for_who_asks_may_stand_before_that_for_a_question() -> None:
    found = with_answers([{"reporter_question": ["Why?"], "president_answer": ["We had to."]}])
    assert [(row["speaker"], row["text"]) for row in found] == [
        (["question"], ["Why?"]),
        (["answer"], ["We had to."]),
    ]
