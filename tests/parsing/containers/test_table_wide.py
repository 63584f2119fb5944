"""Rows that hold several turns in numbered columns."""

import pytest

from archive.parsing.containers import table
from archive.parsing.containers.table_wide import with_turns
from tests.parsing.containers.accounts import invented, lost, turns


@pytest.mark.parametrize(
    "header",
    [
        "date,title,speaker_1,text_1,speaker_2,text_2,speaker_3,text_3",
        "date,title,Speaker 1,Text 1,Speaker 2,Text 2,Speaker 3,Text 3",
        "date,title,speaker,text,speaker,text,speaker,text",
    ],
)
def test_numbered_columns_of_speakers_and_texts_are_turns(header: str) -> None:
    row = "2014-05-06,Talk in Zenda,Hugo Sapt,We begin.,Rosa Holf,At last.,Hugo Sapt,Be seated."
    content = table.read("talks.csv", f"{header}\n{row}\n".encode())
    assert turns(content) == [
        ("Hugo Sapt", "We begin."),
        ("Rosa Holf", "At last."),
        ("Hugo Sapt", "Be seated."),
    ]
    assert (content.metadata.date, content.metadata.title) == ("2014-05-06", "Talk in Zenda")
    assert not lost(content)
    assert not invented(content)


def test_what_is_numbered_with_a_turn_stays_with_it() -> None:
    row = {
        "speaker_1": ["Sapt"],
        "text_1": ["Yes."],
        "speaker_2": ["Holf"],
        "text_2": ["No."],
        "time_2": ["9"],
    }
    assert with_turns([row]) == [
        {"speaker": ["Sapt"], "text": ["Yes."]},
        {"speaker": ["Holf"], "text": ["No."], "time": ["9"]},
    ]


@pytest.mark.parametrize("names", [("speaker", "text_1", "text_2"), ("speaker_1", "text_1", "note_2")])
def test_parts_of_one_turn_are_one_row(names: tuple[str, ...]) -> None:
    rows = [{name: ["Sapt"] for name in names}]
    assert with_turns(rows) == rows
