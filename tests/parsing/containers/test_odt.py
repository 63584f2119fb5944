import pytest

from archive.parsing.containers.odt import read
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.block_account import assert_account_holds
from tests.parsing.containers.office_files import odt, zipped

STYLES = (
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Speaker"/>'
)
SHEET = (
    '<style:style style:name="Speaker" style:family="paragraph">'
    '<style:text-properties fo:font-style="italic"/></style:style>'
    "<style:header><text:p>Gazette</text:p></style:header>"
)


def test_paragraphs_keep_their_bold_opening_their_style_and_their_place_in_a_table() -> None:
    body = (
        '<text:h text:outline-level="1">On the Treaty</text:h>'
        '<text:p><text:span text:style-name="T1">Hugo Sapt:</text:span> I do<text:s/>not know.</text:p>'
        '<text:p text:style-name="P1">Rosa Holf</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>Sapt</text:p></table:table-cell>"
        "<table:table-cell><text:p>No.</text:p></table:table-cell></table:table-row></table:table>"
        "<text:list><text:list-item><text:p>A point</text:p></text:list-item></text:list>"
    )
    content = read("talk.odt", odt(body, STYLES, SHEET))
    assert_account_holds(content)
    heading, turn, name, *cells, item = content.blocks
    assert (heading.text, heading.heading) == ("On the Treaty", True)
    assert (turn.text, turn.bold, turn.lead_style) == ("Hugo Sapt: I do not know.", 10, "b")
    assert (name.style, name.lead_style) == ("p.speaker", "i")
    assert [(cell.text, cell.row, cell.column) for cell in cells] == [("Sapt", 0, 0), ("No.", 0, 1)]
    assert item.style == "list item"
    assert content.boilerplate == ("Gazette",)


def test_notes_are_boilerplate_deletions_are_nothing_and_breaks_can_end_a_turn() -> None:
    body = (
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        "<text:p>Sapt: No.<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>See 3.</text:p></text:note-body></text:note>"
        "<text:line-break/>Holf: Yes.</text:p>"
    )
    content = read("talk.odt", odt(body))
    assert_account_holds(content)
    assert [block.text for block in content.blocks] == ["Sapt: No.", "Holf: Yes."]
    assert content.boilerplate == ("1", "See 3.")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"no zip", "damaged"),
        (zipped({"a.txt": "a"}), "no OpenDocument"),
        (odt(""), "no text"),
        (zipped({"content.xml": "<a/>", "META-INF/manifest.xml": "<encryption-data/>"}), "password"),
    ],
)
def test_what_is_no_open_document_says_what_to_do(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableDocument, match=told):
        read("talk.odt", data)
