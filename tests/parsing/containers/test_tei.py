import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.parsing.containers import tei, xml
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.accounts import invented, lost, persons, turns

HEADER = """<teiHeader><fileDesc><titleStmt>
<title type="main" xml:lang="en">Proceedings of Ruritania, sitting 3</title>
<title type="sub">Sitting 3</title>
</titleStmt><publicationStmt><date when="2021-01-01">2021</date></publicationStmt>
<sourceDesc><bibl><date when="2015-02-10">10.2.2015</date></bibl></sourceDesc></fileDesc>
<profileDesc><settingDesc><setting><name type="city">Strelsau</name></setting></settingDesc>
<particDesc><listPerson><person xml:id="HS"><persName><forename>Hugo</forename><surname>Sapt</surname>
</persName>
</person></listPerson></particDesc></profileDesc></teiHeader>"""


def document(body: str, header: str = HEADER) -> bytes:
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="Corpus-RU_2015-02-10" xml:lang="de">'
        f"{header}<text><body><div>{body}</div></body></text></TEI>"
    ).encode()


def test_the_header_gives_title_day_place_and_language() -> None:
    facts = tei.read("a.xml", document("<u who='#HS'><seg>Guten Tag.</seg></u>")).metadata
    assert facts.title == "Proceedings of Ruritania, sitting 3"
    assert (facts.date, facts.place, facts.language) == ("2015-02-10", "Strelsau", "de")


def test_a_source_taken_after_the_publication_does_not_date_the_record() -> None:
    header = HEADER.replace('"2021-01-01">2021', '"2015-02-10">2015').replace(
        '"2015-02-10">10', '"2019-05-05">5'
    )
    assert tei.read("a.xml", document("<u><seg>Guten Tag.</seg></u>", header)).metadata.date == "2015-02-10"


def test_speakers_are_resolved_through_the_list_of_persons() -> None:
    content = tei.read("a.xml", document("<u who='#HS'><seg>Guten Tag.</seg></u>"))
    assert content.attributed
    assert persons(content) == {"Hugo Sapt": "Hugo Sapt | "}
    assert content.blocks[0].speaker is not None
    assert content.blocks[0].speaker.identifier == "Corpus-RU:HS"


@pytest.mark.parametrize("key", ["RosaHolf", "Rosa.Holf", "RosaHolf.1961", "Rosa_Holf-2"])
def test_an_id_that_spells_a_name_names_its_person(key: str) -> None:
    assert persons(tei.read("a.xml", document(f"<u who='#{key}'><seg>Ja.</seg></u>"))) == {
        "Rosa Holf": "Rosa Holf | "
    }


def test_an_id_that_spells_no_name_is_a_label_without_a_person() -> None:
    assert persons(tei.read("a.xml", document("<u who='#PA7212'><seg>Ja.</seg></u>"))) == {"PA7212": ""}


def test_an_office_that_the_header_lists_is_the_label_of_its_id() -> None:
    header = HEADER.replace("<forename>Hugo</forename><surname>Sapt</surname>", "The President")
    content = tei.read("a.xml", document("<u who='#HS'><seg>Ja.</seg></u>", header))
    assert persons(content) == {"The President": ""}


def test_notes_between_paragraphs_are_asides_and_within_them_stand_in_brackets() -> None:
    body = (
        "<head>Ernte</head><note type='time'>14.00</note>"
        "<u who='#HS'><seg>Ist das so? <kinesic><desc>Zustimmung</desc></kinesic> Danke.</seg>"
        "<vocal><desc>Beifall</desc></vocal><seg>Weiter.</seg></u>"
    )
    assert turns(tei.read("a.xml", document(body))) == [
        ("[heading]", "Ernte"),
        ("[narration]", "<14.00>"),
        ("Hugo Sapt", "Ist das so? (Zustimmung) Danke. / <Beifall> / Weiter."),
    ]


def test_a_speech_without_a_name_is_the_chairs_or_an_unknown_voices() -> None:
    body = "<u ana='#chair'><seg>Bitte.</seg></u><u ana='#guest'><seg>Danke.</seg></u>"
    assert persons(tei.read("a.xml", document(body))) == {"Vorsitz": "", "Unknown speaker": ""}


def test_annotated_words_read_as_a_sentence() -> None:
    body = (
        "<u who='#HS'><seg><s><w>Ich</w> <w join='right'>stimme</w> <pc>.</pc></s> <s><w>Ja</w></s></seg></u>"
    )
    assert turns(tei.read("a.xml", document(body))) == [("Hugo Sapt", "Ich stimme. Ja")]


def test_the_printed_label_of_a_play_is_kept_and_its_person_found() -> None:
    body = "<stage>They sit.</stage><sp who='#HS'><speaker>SAPT.</speaker><p>Good <hi>mor</hi>ning.</p></sp>"
    content = tei.read("a.xml", document(body))
    assert turns(content) == [("[narration]", "<They sit.>"), ("SAPT", "Good morning.")]
    assert persons(content) == {"SAPT": "Hugo Sapt | "}


def test_a_corpus_header_without_text_says_what_to_give() -> None:
    with pytest.raises(UnreadableDocument, match="no <text>"):
        tei.read("corpus.xml", b"<teiCorpus><teiHeader/></teiCorpus>")


_TEXT = st.text(
    st.characters(exclude_categories=["C"], exclude_characters="<>&]\x85\u2028\u2029"), max_size=30
)
_PIECE = st.tuples(st.sampled_from(["seg", "note", "head", "hi", "vocal", "x"]), _TEXT, _TEXT)
_SPEECH = st.tuples(st.sampled_from(["HS", "RosaHolf", "X1", ""]), st.lists(_PIECE, max_size=4), _TEXT)


@settings(deadline=None)
@example([("HS", [("seg", "", "0")], ""), ("HS", [("hi", "", "0")], "")])
@given(st.lists(_SPEECH, max_size=5))
def test_no_word_is_lost_or_invented(speeches: list[tuple[str, list[tuple[str, str, str]], str]]) -> None:
    body = "".join(
        f"<u who='#{who}'>"
        + "".join(f"<{tag}>{text}</{tag}>{tail}" for tag, text, tail in parts)
        + f"</u>{after}"
        for who, parts, after in speeches
    )
    content = xml.read("a.xml", document(body))
    assert not lost(content)
    assert not invented(content)


NOTED = (
    "<u who='#HS'><seg>Guten Tag.</seg></u>"
    "<note type='speaker'>VORSITZENDE ROSA HÓLF:</note><note type='time'>14.00</note>"
    "<u who='#HolfRosa'><seg>Danke.</seg><note>Lachen</note><seg>Weiter.</seg></u>"
    "<note type='speaker'>HERR SAPT:</note><u who='#HS'><seg>Ja.</seg></u>"
)


def test_a_note_of_the_speaker_is_the_label_of_the_speech_that_follows() -> None:
    content = tei.read("a.xml", document(NOTED))
    assert turns(content) == [
        ("Hugo Sapt", "Guten Tag. / <14.00>"),
        ("VORSITZENDE ROSA HÓLF", "Danke. / <Lachen> / Weiter."),
        ("HERR SAPT", "Ja."),
    ]
    assert not lost(content)
    assert not invented(content)


def test_the_printed_label_orders_and_accents_the_name_that_an_id_spells() -> None:
    assert persons(tei.read("a.xml", document(NOTED))) == {
        "Hugo Sapt": "Hugo Sapt | ",
        "VORSITZENDE ROSA HÓLF": "Rosa Hólf | Vorsitzende",
        "HERR SAPT": "Hugo Sapt | ",
    }


def test_a_note_of_the_speaker_above_no_speech_is_an_aside() -> None:
    body = "<u who='#HS'><seg>Ja.</seg></u><note type='speaker'>ROSA HOLF:</note>"
    assert turns(tei.read("a.xml", document(body))) == [("Hugo Sapt", "Ja. / <ROSA HOLF:>")]


def test_a_block_of_annotations_says_who_speaks_for_what_it_holds() -> None:
    blocks = "".join(
        f"<annotationBlock who='{who}'><u><seg>{words}</seg></u></annotationBlock>"
        for who, words in (("#HS", "Ja?"), ("#Rosa.Holf", "Nein."))
    )
    assert turns(tei.read("a.xml", document(blocks))) == [("Hugo Sapt", "Ja?"), ("Rosa Holf", "Nein.")]


def test_a_name_in_brackets_behind_an_office_is_the_persons_whose_id_spells_a_part_of_it() -> None:
    said = (
        "<note type='speaker'>O señor LETRADO OFICIAL MAIOR (Sapt Elphberg):</note>"
        "<u who='#SaptHugo'><seg>Bos días.</seg></u><u who='#HolfRosa'><seg>Grazas.</seg></u>"
    )
    found = persons(tei.read("a.xml", document(said)))
    assert found["O señor LETRADO OFICIAL MAIOR (Sapt Elphberg)"].startswith("Sapt Elphberg | ")


def test_initials_behind_a_printed_surname_are_put_before_it() -> None:
    said = "<note type='speaker'>САПТ Г.О.</note><u who='САПТ Г.О.'><seg>Дякую.</seg></u>"
    assert list(persons(tei.read("a.xml", document(said))).values()) == ["Г.О. Сапт | "]
