"""Tables that give a name in the first row of a turn alone."""

import pytest

from archive.parsing.containers import table
from tests.parsing.containers.accounts import invented, lost, turns

TURNS = (
    ("Holf", ("Good morning.", "Is the road ready?")),
    ("Sapt", ("It is not.", "We wait.", "It rains.")),
    ("Holf", ("Who pays?",)),
    ("Tarlen", ("The king does.", "He said so.")),
)
SAID = [(name, " / ".join(words)) for name, words in TURNS]


def read(header: str, first: str, below: str) -> list[tuple[str, str]]:
    rows = [
        (below if i else first).format(name=name, text=text, turn=number)
        for number, (name, words) in enumerate(TURNS)
        for i, text in enumerate(words)
    ]
    content = table.read("a.csv", "\n".join([header, *rows]).encode())
    assert not lost(content)
    assert not invented(content)
    return turns(content)


@pytest.mark.parametrize(
    ("header", "first", "below"),
    [
        ("date,speaker,text", "2015-03-03,{name},{text}", ",,{text}"),
        ("turn,date,speaker,text", "{turn},2015-03-03,{name},{text}", "{turn},2015-03-03,,{text}"),
        ("date,speaker,text", "2015-03-03,{name},{text}", "2015-03-03,,{text}"),
    ],
)
def test_an_empty_cell_below_a_name_means_that_she_goes_on(header: str, first: str, below: str) -> None:
    assert read(header, first, below) == SAID


def test_a_row_without_a_name_is_nobodys_where_a_name_stands_twice_in_a_row() -> None:
    rows = [
        "Holf,Good morning.",
        "Holf,Is it ready?",
        "Sapt,It is not.",
        ",Never!",
        "Holf,Silence.",
        "Sapt,Yes.",
    ]
    content = table.read("a.csv", "\n".join(["speaker,text", *rows]).encode())
    assert ("Sapt", "Never!") not in turns(content)


def test_what_is_told_of_the_hall_goes_to_nobody() -> None:
    rows = [f"{name},{' '.join(words)}" for name, words in TURNS]
    rows = [each for row in rows for each in (row, ",(Applause)")]
    content = table.read("a.csv", "\n".join(["speaker,text", *rows]).encode())
    assert all(
        block.outside or block.aside or not block.label for block in content.blocks if "(" in block.text
    )
