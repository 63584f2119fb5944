import pytest

from archive.parsing.containers.rtf import read
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.block_account import assert_account_holds

HEAD = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}}"
HEAD += r"{\info{\title Talks in Zenda}}"


def texts(body: str) -> list[str]:
    content = read("talk.rtf", f"{HEAD}{body}}}".encode("latin-1"))
    assert_account_holds(content)
    return [block.text for block in content.blocks]


def test_a_bold_opening_is_told_by_its_length() -> None:
    content = read("talk.rtf", (HEAD + r"\pard{\b Hugo Sapt:} No.\par}").encode())
    (block,) = content.blocks
    assert (block.text, block.bold, block.lead_style) == ("Hugo Sapt: No.", 10, "b")
    assert content.metadata.title == "Talks in Zenda"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (r"caf\'e9 \u8211? {\f1 \'cf\'f0\'e8\'e2\'e5\'f2} \u-10179?\u-8704?", ["café – Привет 😀"]),
        (r"one\par two\par", ["one", "two"]),
        (r"Sapt: No.\line Holf: Yes.", ["Sapt: No.", "Holf: Yes."]),
        (r"It is {\deleted bad}good. \{so\}", ["It is good. {so}"]),
        (r"{\*\generator Any;}one{\pict 00ff}", ["one"]),
        ("wrapped in the fi\nle", ["wrapped in the file"]),
    ],
)
def test_text_is_read_as_it_is_shown(body: str, found: list[str]) -> None:
    assert texts(body) == found


def test_heads_and_notes_are_boilerplate_and_cells_keep_their_places() -> None:
    body = (
        r"{\header Gazette\par}\pard No.{\footnote See 3.}\par\trowd\intbl Sapt\cell Yes.\cell\row\pard End"
    )
    content = read("talk.rtf", f"{HEAD}{body}}}".encode())
    assert_account_holds(content)
    assert content.boilerplate == ("Gazette", "See 3.")
    assert [(b.text, b.row, b.column) for b in content.blocks] == [
        ("No.", -1, -1), ("Sapt", 0, 0), ("Yes.", 0, 1), ("End", -1, -1),
    ]  # fmt: skip


@pytest.mark.parametrize("data", [b"text", b"", rb"{\rtf1 }"])
def test_what_is_no_rich_text_says_what_to_do(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        read("talk.rtf", data)
