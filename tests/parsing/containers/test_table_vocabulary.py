import pytest

from archive.parsing.containers.table_vocabulary import Field, rank
from archive.parsing.pipeline import read_bytes


@pytest.mark.parametrize("name", ["выступающий", "Говорящий", "ομιλητής", "mówca", "Řečník"])
def test_a_name_of_a_column_is_known_whatever_its_accents(name: str) -> None:
    assert rank(Field.SPEAKER, name) is not None


def read(header: str, *rows: str) -> list[tuple[str, str]]:
    found = read_bytes("2015-03-03 talks.csv", "\n".join((header, *rows)).encode()).transcript
    return [
        (each.label.text, each.paragraphs[0].text) if each.label else ("", each.paragraphs[0].text)
        for each in found.utterances
    ]


def test_what_comes_back_in_its_column_is_no_header() -> None:
    turns = (
        ("Question", "[Inaudible] is it late?"),
        ("Rosa Holf", "It is not late at all; we have the whole of the day before us."),
        ("Question", "And who is going to pay for the road that leads to the castle?"),
        ("Rosa Holf", "The king will pay for it as he has done for all the others."),
    )
    rows = (f"Talks,2015-03-03,{name},{words}" for name, words in turns)
    assert read("xx,yy,zz,ww", *rows) == list(turns)


def test_a_column_of_texts_without_blanks_is_told_by_its_signs() -> None:
    rows = (
        "甲,田中花子,皆さん、おはようございます。本日はお招きいただきありがとうございます。",
        "甲,佐藤一郎,政府は今年、何をするつもりですか。道路がなければ何も届きません。",
        "甲,田中花子,その約束は去年も聞きました。去年はお金がありませんでした。",
        "甲,佐藤一郎,答えは簡単です。みんなで払いますが、一度にではありません。",
    )
    assert [label for label, _ in read("aa,bb,cc", *rows)] == ["田中花子", "佐藤一郎"] * 2
