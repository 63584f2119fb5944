import json
from typing import Any

from archive.parsing.containers import table
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, turns


def read(tree: Any) -> Content:
    content = table.read("a.json", json.dumps(tree).encode())
    assert not lost(content)
    assert not invented(content)
    return content


def row(kind: str, content: str, name: str = "", person: dict[str, str] | None = None) -> dict[str, Any]:
    return {"type": kind, "speaker_name": name, "speaker": person, "content": content}


SAPT = {"name": "Hugo Sapt", "url": "x"}
SITTING = [
    row("heading", "NATIONAL ASSEMBLY OF RURITANIA"),
    row("heading", "PRAYERS AND PAPERS"),
    row("other", "The House met at three."),
    row("scene", "Order was restored."),
    row("speech", "Members, take your seats.", "Mr. Speaker"),
    row("speech", "I beg to lay the Paper.", "Mr. Hugo Sapt", SAPT),
    row("speech", "Next Order.", "Mr. Speaker"),
]


def test_headings_and_other_rows_that_nobody_speaks_are_told_by_their_kind() -> None:
    assert turns(read({"title": "Debates", "entries": SITTING})) == [
        ("[heading]", "NATIONAL ASSEMBLY OF RURITANIA"),
        ("[heading]", "PRAYERS AND PAPERS"),
        ("[narration]", "The House met at three. / Order was restored."),
        ("Mr. Speaker", "Members, take your seats."),
        ("Mr. Hugo Sapt", "I beg to lay the Paper."),
        ("Mr. Speaker", "Next Order."),
    ]


def test_one_speaker_named_in_a_list_of_rows_does_not_speak_them_all() -> None:
    content = read({"title": "Debates", "venue": "https://castle.example/1", "entries": SITTING[:-1]})
    assert content.attributed
    assert content.metadata.author == ""
    assert content.metadata.place == ""


def test_an_object_about_the_source_gives_title_and_day() -> None:
    source = {"name": "Report of the Assembly of Ruritania", "date": "2015-03-03"}
    facts = read({"source": source, "entries": SITTING}).metadata
    assert (facts.title, facts.date) == ("Report of the Assembly of Ruritania", "2015-03-03")


def test_a_row_of_speech_without_a_speaker_is_an_unknown_voice() -> None:
    rows = [*SITTING, row("speech", "Hear, hear.")]
    assert turns(read({"title": "Debates", "entries": rows}))[-1] == ("Unknown speaker", "Hear, hear.")
