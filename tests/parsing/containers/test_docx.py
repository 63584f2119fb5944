import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.containers.docx import read
from archive.parsing.pipeline import read_bytes
from archive.parsing.text import Block
from archive.parsing.transcript import UnreadableDocument
from tests.chance import examples
from tests.parsing.containers.block_account import assert_account_holds
from tests.parsing.containers.office_files import docx, p, r, zipped

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Speaker Name"/><w:basedOn w:val="B"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="C"><w:name w:val="Voice"/></w:style>'
)


def blocks(body: str, styles: str = STYLES, **beside: str) -> tuple[Block, ...]:
    content = read("talk.docx", docx(body, styles, **beside))
    assert_account_holds(content)
    return content.blocks


def test_a_bold_opening_is_told_by_its_length() -> None:
    (block,) = blocks(p("b|Hugo ", "b|Sapt:", " I do not know."))
    assert (block.text, block.bold, block.lead, block.lead_style) == (
        "Hugo Sapt: I do not know.",
        10,
        10,
        "b",
    )


def test_styles_tell_headings_and_names_and_take_over_from_those_below() -> None:
    heading, name, words = blocks(p("On the Treaty", style="H") + p("Rosa Holf", style="S") + p("No."))
    assert (heading.heading, heading.style) == (True, "p.heading-1")
    assert (name.heading, name.style, name.bold) == (False, "p.speaker-name", 9)
    assert (words.style, words.bold) == ("", 0)


def test_a_style_of_characters_sets_a_name_apart() -> None:
    body = (
        '<w:p><w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>Sapt</w:t></w:r><w:r><w:t> No.</w:t></w:r></w:p>'
    )
    (block,) = blocks(body)
    assert (block.lead, block.lead_style, block.bold) == (4, "span.voice", 0)


def test_bold_that_is_switched_off_is_off() -> None:
    run = '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>No.</w:t></w:r>'
    off = f'<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr>{run}</w:p>'
    assert blocks(off)[0].bold == 0


def test_the_cells_of_tables_keep_their_places() -> None:
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    table = f"<w:tbl>{row.format(p('Sapt'), p('No.'))}{row.format(p('Holf'), p('Yes.'))}</w:tbl>"
    found = blocks(p("Talks") + table + table)
    assert [(b.text, b.row, b.column) for b in found[:5]] == [
        ("Talks", -1, -1), ("Sapt", 0, 0), ("No.", 0, 1), ("Holf", 1, 0), ("Yes.", 1, 1),
    ]  # fmt: skip
    assert found[5].row == 2


def test_a_table_of_one_cell_is_a_frame() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('Hugo Sapt: No.')}</w:tc></w:tr></w:tbl>"
    assert [(b.text, b.row, b.column) for b in blocks(table)] == [("Hugo Sapt: No.", -1, -1)]


def test_insertions_are_text_and_deletions_are_not() -> None:
    body = (
        "<w:p><w:r><w:t>It is </w:t></w:r><w:del><w:r><w:delText>bad</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>good.</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>"
    )
    content = read("talk.docx", docx(body))
    assert [block.text for block in content.blocks] == ["It is good."]
    assert "tracked" in content.warnings[0].detail


@pytest.mark.parametrize(
    ("runs", "texts"),
    [
        (("Sapt: No.", "<w:br/>", "Holf: Yes."), ["Sapt: No.", "Holf: Yes."]),
        (("b|Sapt", "<w:br/>", "I do not know,", "<w:br/>", "b|Holf"), ["Sapt", "+I do not know,", "Holf"]),
        (("a line that", "<w:br/>", "goes on"), ["a line that", "+goes on"]),
        (("one", "<w:br/>", "<w:br/>", "two"), ["one", "two"]),
        (("one", "<w:tab/>", "two"), ["one two"]),
        (("b|Sapt", "   0:31", "<w:br/>", "No, nor", "<w:br/>", "she"), ["Sapt 0:31", "No, nor", "+she"]),
        (("we met at 10:30", "<w:br/>", "in Zenda"), ["we met at 10:30", "+in Zenda"]),
        (("Zenda", "<w:noBreakHyphen/>", "Strelsau"), ["Zenda\u2011Strelsau"]),
        (('one', '<w:br w:type="page"/>', "two"), ["one two"]),
    ],
)  # fmt: skip
def test_a_line_break_begins_a_block_where_a_turn_can_end(runs: tuple[str, ...], texts: list[str]) -> None:
    assert [f"{'+' * block.continues}{block.text}" for block in blocks(p(*runs))] == texts


def test_a_line_break_in_a_cell_or_a_heading_is_a_space() -> None:
    cell = f"<w:tbl><w:tr><w:tc>{p('Rosa', '<w:br/>', 'Holf')}</w:tc><w:tc>{p('Yes.')}</w:tc></w:tr></w:tbl>"
    assert [block.text for block in blocks(cell)] == ["Rosa Holf", "Yes."]


def test_a_name_above_a_line_break_is_who_speaks() -> None:
    turns = [("Rosa Holf", "Is the road ready"), ("Hugo Sapt", "It is not"), ("Rosa Holf", "Then we wait")]
    body = "".join(p(name, "<w:br/>", f"{words} for the rain.") for name, words in turns)
    found = read_bytes("talks.docx", docx(f"{p('Talks, 3 March 2015')}{body}")).transcript
    assert [each.label.text for each in found.utterances if each.label] == [name for name, _ in turns]


@pytest.mark.parametrize(
    ("runs", "lead"),
    [
        (("HUGO SAPT", "<w:tab/>", "No, it was not."), (9, "tab")),
        (("Q", "<w:tab/>", "Was it so?"), (1, "tab")),
        (("b|Hugo Sapt:", "<w:tab/>", "No, it was not."), (10, "b")),
        (("1.", "<w:tab/>", "Roads"), (0, "")),
        (("<w:tab/>", "It was not so."), (0, "")),
    ],
)
def test_words_before_a_tab_are_set_apart_by_it(runs: tuple[str, ...], lead: tuple[int, str]) -> None:
    (block,) = blocks(p(*runs))
    assert (block.lead, block.lead_style) == lead


def test_heads_feet_notes_and_comments_are_boilerplate() -> None:
    beside = {
        "header1": p("Gazette"),
        "footer2": p("Page 1"),
        "footnotes": f"<w:footnote>{p('See 3.')}</w:footnote>",
    }
    content = read("talk.docx", docx(p("No."), **beside, comments=f"<w:comment>{p('Check')}</w:comment>"))
    assert_account_holds(content)
    assert sorted(content.boilerplate) == ["Check", "Gazette", "Page 1", "See 3."]


def test_the_items_of_a_list_are_told() -> None:
    body = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>The treaty</w:t></w:r></w:p>"
    assert blocks(body)[0].style == "list item"


def test_text_of_boxes_links_fields_and_controls_is_kept_once() -> None:
    box = (
        "<w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:r><mc:AlternateContent><mc:Choice>"
        f"<w:txbxContent>{p('boxed')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{p('boxed')}"
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        f"<w:sdt><w:sdtContent>{p('controlled')}</w:sdtContent></w:sdt>"
    )
    assert [block.text for block in blocks(box)] == ["a link", "boxed", "controlled"]


def test_hidden_text_is_boilerplate() -> None:
    hides = "<w:name w:val='Editor'/><w:rPr><w:vanish/></w:rPr>"
    note = f'<w:style w:type="character" w:styleId="N">{hides}</w:style>'
    by_style = '<w:r><w:rPr><w:rStyle w:val="N"/></w:rPr><w:t xml:space="preserve"> as he said</w:t></w:r>'
    body = f"<w:p>{r('b|Sapt:')}{r(' No.')}{r('vanish| Ask him.')}{by_style}</w:p>" + p("vanish|Holf: Yes.")
    content = read("talk.docx", docx(body, styles=note))
    assert_account_holds(content)
    assert [block.text for block in content.blocks] == ["Sapt: No."]
    assert content.boilerplate == (" Ask him.", " as he said", "Holf: Yes.")


def test_a_box_beside_words_is_nobodys_and_one_with_a_label_or_all_of_the_words_is_not() -> None:
    def boxed(text: str, beside: str) -> str:
        box = f"<w:pict><w:txbxContent>{p(text)}</w:txbxContent></w:pict>"
        return f"<w:p><w:r><w:t>{beside}</w:t>{box}</w:r></w:p>"

    body = boxed("a bold plan", "Sapt: No.") + boxed("Holf:", "Yes.") + boxed("so it was", "")
    found = [(block.text, block.aside) for block in read("talk.docx", docx(body)).blocks]
    assert found == [
        ("Sapt: No.", False), ("a bold plan", True), ("Yes.", False), ("Holf:", False), ("so it was", False)
    ]  # fmt: skip


def test_a_title_that_is_a_cut_line_of_the_text_does_not_count() -> None:
    core = (
        '<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sitting no</dc:title>'
        "<dc:language>en</dc:language></x>"
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    for line, title in (("Sitting no. 3", ""), ("Talks", "Sitting no")):
        data = zipped(
            {
                "word/document.xml": f'<w:document xmlns:w="{space}">{p(line)}</w:document>',
                "docProps/core.xml": core,
            }
        )
        metadata = read("talk.docx", data).metadata
        assert (metadata.title, metadata.language) == (title, "en")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "save it as .docx"),
        (b"no zip", "damaged"),
        (docx(p("Talks"))[:200], "damaged"),
        (zipped({"a.txt": "a"}), "no Word document"),
        (docx(""), "no text"),
        (zipped({"word/document.xml": "<w:document"}), "damaged"),
    ],
)
def test_what_is_no_word_document_says_what_to_do(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableDocument, match=told):
        read("talk.docx", data)


RUN = st.sampled_from(
    ["b|Sapt:", "no", "i|<w:tab/>", "<w:br/>", " ", "b|<w:br/>", "Holf: yes.", "字", "<w:cr/>"]
)


@settings(max_examples=examples(80), deadline=None)
@given(st.lists(st.lists(RUN, max_size=8), min_size=1, max_size=5))
def test_no_word_is_lost_whatever_the_runs(paragraphs: list[list[str]]) -> None:
    body = "".join(p(*runs) for runs in paragraphs)
    table = f"<w:tbl><w:tr><w:tc>{body}</w:tc><w:tc>{body}</w:tc></w:tr></w:tbl>"
    assert_account_holds(read("talk.docx", docx(p("Talks") + body + table)))
