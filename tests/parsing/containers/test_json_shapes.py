"""JSON that holds records otherwise than as a list of objects."""

import json
from typing import Any

import pytest

from archive.parsing.containers import table
from archive.parsing.containers.json_shapes import normalised
from tests.parsing.containers.accounts import invented, lost, turns

CELLS = [["Hugo Sapt", "We begin."], ["Rosa Holf", "At last, we have all waited."]]
MORE = [["Hugo Sapt", "The king sends his greetings to all of you."], ["Rosa Holf", "We thank him for them."]]


@pytest.mark.parametrize(
    "tree",
    [
        [["speaker", "text"], *CELLS],
        {"date": "2014-05-06", "turns": [["text", "speaker"], *[row[::-1] for row in CELLS]]},
        {"header": ["speaker", "text"], "rows": CELLS},
    ],
)
def test_rows_of_cells_are_a_table(tree: Any) -> None:
    content = table.read("a.json", json.dumps(tree).encode())
    assert turns(content) == [(name, said) for name, said in CELLS]
    assert not lost(content)
    assert not invented(content)


def test_rows_of_cells_without_a_header_are_told_by_their_values() -> None:
    rows = [[name, f"{said} The mills of Zenda are open again."] for name, said in CELLS + MORE]
    content = table.read("a.json", json.dumps(rows).encode())
    assert turns(content) == [(name, said) for name, said in rows]


@pytest.mark.parametrize("rows", [[["1", "2"], ["3", "4"]], [["a"], ["b"]], [["a", ["b"]], ["c", ["d"]]]])
def test_other_lists_of_lists_stay(rows: list[Any]) -> None:
    assert normalised(rows) == rows


def test_objects_by_day_are_meetings_of_that_day() -> None:
    said = [{"speaker": name, "text": words} for name, words in CELLS]
    days = {f"2014-05-0{day}": {"title": f"Talk {day}", "turns": said} for day in (6, 7)}
    found = table.members("a.json", json.dumps(days).encode())
    assert [(each.metadata.title, each.metadata.date) for _, each in found] == [
        ("Talk 6", "2014-05-06"),
        ("Talk 7", "2014-05-07"),
    ]
    assert not any(lost(each) or invented(each) for _, each in found)


def test_of_several_readings_of_what_was_said_the_first_is_the_words() -> None:
    def phrase(who: int, *readings: str) -> dict[str, Any]:
        best = [{"confidence": 0.9 - n / 10, "display": text} for n, text in enumerate(readings)]
        return {"speaker": who, "nBest": best}

    phrases = [phrase(1, "Good day.", "Could say."), phrase(2, "Well met.", "Welmet.", "Well, Mat.")]
    content = table.read("a.json", json.dumps({"recognizedPhrases": phrases}).encode())
    assert turns(content) == [("Speaker 1", "Good day."), ("Speaker 2", "Well met.")]
    assert not lost(content)
    assert not invented(content)


def test_records_by_day_are_meetings_of_these_days() -> None:
    rows = [{"speaker": "Holf", "text": "Good morning."}, {"speaker": "Sapt", "text": "Is it one?"}]
    found = table.members("a.json", json.dumps({"2015-03-03": rows, "2015-03-04": rows}).encode())
    assert [content.metadata.date for _, content in found] == ["2015-03-03", "2015-03-04"]
    ((_, alone),) = table.members("a.json", json.dumps({"2015-03-03": {"turns": rows}}).encode())
    assert alone.metadata.date == "2015-03-03"
    assert turns(alone) == [("Holf", "Good morning."), ("Sapt", "Is it one?")]
