import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.containers import table
from archive.parsing.content import Content
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.accounts import invented, lost, persons, turns


def read(source: str, name: str = "talks.csv", /, **columns: str) -> Content:
    content = table.read(name, source.encode(), columns)
    assert not lost(content)
    assert not invented(content)
    return content


def test_each_row_is_a_turn_of_its_speaker() -> None:
    content = read('Line,Speaker,Text,Date\n1,Sapt,"Good day, all.",2014-05-06\n2,Holf,Why?,2014-05-06\n')
    assert content.attributed
    assert turns(content) == [("Sapt", "Good day, all."), ("Holf", "Why?")]
    assert content.metadata.date == "2014-05-06"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_separator_and_encoding_are_detected(separator: str, encoding: str) -> None:
    lines = [["Redner", "Redetext"], ["Hugo Müller", "Guten, Tag; alle."], ["Rosa Holf", "Ja."]]
    text = "\r\n".join(separator.join(f'"{cell}"' for cell in line) for line in lines)
    assert turns(table.read("a.csv", text.encode(encoding))) == [
        ("Hugo Müller", "Guten, Tag; alle."),
        ("Rosa Holf", "Ja."),
    ]


def test_an_old_encoding_is_detected_with_a_warning() -> None:
    said = "Здравствуйте, уважаемые коллеги, начинаем наше заседание в этом замке."
    content = table.read("a.csv", f"Спикер;Текст\nСапт;{said}\nХольф;{said}\n".encode("windows-1251"))
    assert turns(content)[0] == ("Сапт", said)
    assert "encoding" in str(content.warnings[0])


@pytest.mark.parametrize(
    "header",
    [
        "orateur,texte",
        "Оратор,Речь",
        "发言人,发言内容",
        "المتحدث,النص",
        "speaker_name,speech_text",
        "Nombre,Intervención",
        "orateur_nom,intervention_texte,seance_date",
        "spk,say,date",
    ],
)
def test_columns_are_known_by_their_names_in_many_languages(header: str) -> None:
    assert turns(read(f"{header}\nHugo Sapt,Yes.\nRosa Holf,No.\n")) == [
        ("Hugo Sapt", "Yes."),
        ("Rosa Holf", "No."),
    ]


def test_an_office_and_parts_of_names_make_a_person() -> None:
    content = read("first name,last name,role,text\nHugo,Sapt,Minister,Yes.\nRosa,Holf,,No.\n")
    assert persons(content) == {"Hugo Sapt": "Hugo Sapt | Minister", "Rosa Holf": "Rosa Holf | "}


def test_a_title_that_changes_with_the_speaker_is_the_speakers_office() -> None:
    rows = "Hugo Sapt,President of Ruritania,Yes.\nRosa Holf,Journalist,Why?\n"
    content = read(f"speaker,title,text\n{rows}{rows}")
    assert persons(content)["Hugo Sapt"] == "Hugo Sapt | President of Ruritania"
    assert content.metadata.title == ""


def test_a_cell_that_names_nobody_is_a_voice_without_a_person() -> None:
    content = read(
        'speaker,text\nHugo Sapt,Yes.\n,"(Applause.)"\n,Who is it?\nSPEAKER_00,I am.\nunknown,(Inaudible)\n'
    )
    assert turns(content) == [
        ("Hugo Sapt", "Yes. / <(Applause.)>"),
        ("Unknown speaker", "Who is it?"),
        ("SPEAKER_00", "I am."),
        ("unknown", "(Inaudible)"),
    ]
    assert persons(content)["Unknown speaker"] == persons(content)["SPEAKER_00"] == ""
    assert "2" not in str(content.warnings[0])
    assert "no speaker" in str(content.warnings[0])


def test_unmapped_columns_are_listed_and_can_be_mapped() -> None:
    text = "wer,was\nHugo Sapt,Ja.\nRosa Holf,Nein.\n"
    with pytest.raises(UnreadableDocument, match=r"“wer”, “was”.*--map text=COLUMN"):
        read(text)
    assert turns(read(text, speaker="wer", text="was")) == [("Hugo Sapt", "Ja."), ("Rosa Holf", "Nein.")]
    with pytest.raises(UnreadableDocument, match="wer, was"):
        read(text, speaker="wen", text="was")


def test_a_table_without_a_header_is_told_by_its_values() -> None:
    lines = [
        "Hugo Sapt\tGood day to you all and welcome.",
        "Rosa Holf\tThank you very much for having us here.",
    ]
    assert [label for label, _ in turns(read("\n".join(lines * 3), "a.tsv"))] == [
        "Hugo Sapt",
        "Rosa Holf",
    ] * 3


def test_without_a_header_names_have_parts_and_parties_have_none() -> None:
    lines = [
        "2014-05-06\tHugo Sapt\tBLUE\tGood day to you all and welcome.",
        "2014-05-06\tRosa Holf\tRED\tThank you very much for having us here.",
    ]
    content = read("\n".join(lines * 3), "a.tsv")
    assert [label for label, _ in turns(content)] == ["Hugo Sapt", "Rosa Holf"] * 3
    assert content.metadata.date == "2014-05-06"


def test_seconds_since_1970_may_have_a_fraction() -> None:
    content = read("timestamp,sender_name,text\n1399363200.0,Hugo Sapt,Yes.\n1399363200.0,Rosa Holf,No.\n")
    assert content.metadata.date == "2014-05-06"


def test_lines_above_the_header_are_kept_and_are_no_rows() -> None:
    content = read("Talks at Zenda,,\nspeaker,text,n\nHugo Sapt,Yes.,1\nRosa Holf,No.,2\n")
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def test_lines_above_the_header_tell_of_the_meeting() -> None:
    above = "Talks at Zenda;;\nDatum:;12.03.2019;\nOrt: Strelsau;;\nMinutes of the clerk;;\n;;\n"
    content = read(f"{above}Nr;Redner;Text\n1;Hugo Sapt;Yes.\n2;Rosa Holf;No.\n")
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]
    facts = content.metadata
    assert (facts.title, facts.date, facts.place) == ("Talks at Zenda", "2019-03-12", "Strelsau")


def test_a_title_with_a_comma_and_a_day_stand_above_the_header() -> None:
    content = read("Council of Zenda, no. 24\nMay 6, 2014\n\nSpeaker,Text\nSapt,Good day.\nHolf,Why?\n")
    assert (content.metadata.title, content.metadata.date) == ("Council of Zenda, no. 24", "May 6, 2014")
    assert turns(content) == [("Sapt", "Good day."), ("Holf", "Why?")]


def test_a_first_row_of_sentences_is_no_header() -> None:
    said = "the road to Strelsau is long and the harvest is short"
    names = ["Hugo Sapt, Minister for the Roads of the Kingdom of Ruritania", "Rosa Holf", "Anton Strofzin"]
    rows = [f'{number},"{names[number % 3]}","{said} {number}"' for number in range(9)]
    assert turns(read("\n".join(rows)))[0] == (names[0], f"{said} 0")


def test_of_two_header_rows_the_second_names_the_columns() -> None:
    content = read("Speaker,,Speech,\nName,Party,Start,Text\nHugo Sapt,A,00:10,Yes.\nRosa Holf,B,00:20,No.\n")
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def test_entities_in_a_field_are_the_signs_that_they_mean() -> None:
    content = read("speaker,text\nHugo Sapt,Yes&#8212;and &amp; no?a=1&para=2\nRosa Holf,No.\n")
    assert turns(content)[0] == ("Hugo Sapt", "Yes—and & no?a=1&para=2")


def test_a_separator_in_the_unquoted_last_column_is_part_of_the_text() -> None:
    content = read("speaker,text\nHugo Sapt,Yes, and no, too.\nRosa Holf,No.\nHugo Sapt,So.\n")
    assert turns(content)[0] == ("Hugo Sapt", "Yes,and no,too.")
    assert "more cells" in str(content.warnings[0])


def test_several_meetings_are_members_by_id_or_by_day_and_title() -> None:
    rows = (
        "7,3/4/2015,One,Sapt,A.\n7,3/4/2015,One,Holf,B.\n8,3/25/2015,Two,Sapt,C.\n8,3/25/2015,Two,Holf,D.\n"
    )
    by_id = table.members("a.csv", f"meeting_id,date,title,speaker,text\n{rows}".encode())
    assert [(name, each.metadata.date) for name, each in by_id] == [
        ("a.csv#7", "2015-03-04"),
        ("a.csv#8", "2015-03-25"),
    ]
    by_day = table.members("a.csv", f"n,date,title,speaker,text\n{rows}".encode())
    assert [name for name, _ in by_day] == ["a.csv#2015-03-04 One", "a.csv#2015-03-25 Two"]
    assert not any(lost(each) or invented(each) for _, each in by_id + by_day)
    with pytest.raises(UnreadableDocument, match="2 meetings"):
        table.read("a.csv", f"meeting_id,date,title,speaker,text\n{rows}".encode())


def test_one_speaker_over_a_whole_document_is_its_author_and_its_text_is_read_for_labels() -> None:
    found = table.members(
        "a.csv",
        b'president,date,title,text\nSapt,2015-03-04,News,"Q. Why?\nThe President. So."\n'
        b"Sapt,2015-03-05,Talk,Hello.\n",
    )
    assert [(each.attributed, each.metadata.author) for _, each in found] == [
        (False, "Sapt"),
        (False, "Sapt"),
    ]
    assert [block.text for block in found[0][1].blocks] == ["Q. Why?", "The President. So."]


def test_rows_are_put_in_the_order_of_their_numbers() -> None:
    assert turns(read("order,speaker,text\n2,Holf,B.\n1,Sapt,A.\n3,Sapt,C.\n")) == [
        ("Sapt", "A."),
        ("Holf", "B."),
        ("Sapt", "C."),
    ]


def test_a_cell_of_html_gives_its_paragraphs() -> None:
    content = read('speaker,text\nSapt,"<p>One.</p><p>Caf&eacute;.</p>"\nHolf,Two.\n')
    assert turns(content) == [("Sapt", "One. / Café."), ("Holf", "Two.")]


def test_a_time_is_kept_with_the_words() -> None:
    content = read("start,speaker,text\n0:00:01,Sapt,One.\n0:01:02,Holf,Two.\n")
    assert [block.time for block in content.blocks] == ["00:00:01", "00:01:02"]


def test_a_file_without_columns_is_no_table() -> None:
    with pytest.raises(UnreadableDocument, match="no table"):
        table.read("a.csv", b"A text of one line\nand of another\n")


_CELL = st.text(st.characters(exclude_categories=["C"], exclude_characters="\x85\u2028\u2029"), max_size=30)


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["Hugo Sapt", "Rosa Holf", ""]), _CELL, _CELL), min_size=2, max_size=12
    )
)
def test_no_word_is_lost_or_invented(rows: list[tuple[str, str, str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([("speaker", "text", "remark"), *rows, ("Hugo Sapt", "The end.", "x")])
    for _, content in table.members("a.csv", text.getvalue().encode()):
        assert not lost(content)
        assert not invented(content)


def test_days_that_are_unreadable_in_half_of_the_rows_lose_none_of_the_others() -> None:
    said = (
        "n/a,Hugo Sapt,Yes.|3 March 2015,Rosa Holf,No.|unknown,Hugo Sapt,It is.|3 March 2015,Rosa Holf,Good."
    )
    content = table.read("a.csv", "\n".join(["date,speaker,text", *said.split("|")]).encode())
    assert content.metadata.date == "3 March 2015"


def test_names_of_columns_may_be_run_together_and_a_second_one_tells_who_speaks_in_the_rest() -> None:
    rows = (
        "speechdate,speakeroldname,speechtext,speakername\n"
        "2015-03-03,The Speaker,Order.,\n"
        "2015-03-03,Mr. Hugo Sapt (Zenda),Will the minister act?,Hugo Sapt\n"
        "2015-03-03,Hon. Rosa Holf (Strelsau),We have acted.,Rosa Holf\n"
    )
    content = table.read("a.csv", rows.encode())
    assert [(block.label, block.text) for block in content.blocks] == [
        ("The Speaker", "Order."),
        ("Hugo Sapt", "Will the minister act?"),
        ("Rosa Holf", "We have acted."),
    ]
