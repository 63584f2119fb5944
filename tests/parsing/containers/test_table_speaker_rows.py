"""Rows of names above rows of what is said."""

import json

import pytest

from archive.parsing.containers import table, xml
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, persons, turns

ROWS = (
    ("Header", "Mills"),
    ("Speaker (Member)", "Ms Holf"),
    ("Spoken Text", "We begin."),
    ("Spoken Text", "The mills are open."),
    ("Speaker (Member)", "Mr Sapt"),
    ("Spoken Text", "Thank you."),
    ("Procedure Line", "Question put and agreed to."),
    ("Spoken Text", "Order."),
)


def in_xml() -> Content:
    rows = "".join(
        f"<c><day>2014-05-06</day><ComponentType>{kind}</ComponentType><text>{text}</text></c>"
        for kind, text in ROWS
    )
    return xml.read("a.xml", f"<d>{rows}</d>".encode())


def in_csv() -> Content:
    return table.read("a.csv", "\n".join(["row_type,text", *map(",".join, ROWS)]).encode())


def in_json() -> Content:
    return table.read("a.json", json.dumps([{"type": kind, "text": text} for kind, text in ROWS]).encode())


@pytest.mark.parametrize("content", [in_xml(), in_csv(), in_json()])
def test_a_row_of_a_name_says_who_speaks_in_the_rows_of_speech_below(content: Content) -> None:
    assert turns(content) == [
        ("[heading]", "Mills"),
        ("Ms Holf", "We begin. / The mills are open."),
        ("Mr Sapt", "Thank you."),
        ("[narration]", "Question put and agreed to."),
        ("Unknown speaker", "Order."),
    ]
    assert persons(content)["Ms Holf"] == "Holf | "
    assert not lost(content)
    assert not invented(content)


def test_rows_of_one_kind_have_no_names_above_them() -> None:
    said = [{"type": "speech", "text": "We begin."}, {"type": "speech", "text": "Yes."}]
    assert not table.read("a.json", json.dumps(said).encode()).attributed
