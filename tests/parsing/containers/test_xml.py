import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.containers import xml
from archive.parsing.content import Content
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.accounts import invented, lost, persons, turns

# Speaker elements in a label paragraph, with the chair's name between, as the Bundestag prints.
CHAIR_AND_SPEECHES = """<protokoll sitzung-datum="15.05.2018"><kopfdaten><berichtart>Bericht</berichtart>
<sitzungstitel><nr>31</nr>. Sitzung</sitzungstitel><ort>Strelsau</ort>
<datum date="15.05.2018">Dienstag</datum></kopfdaten><verlauf><beginn><name>Präsidentin Rosa Holf:</name>
<p klasse="J_1">Die Sitzung ist eröffnet.</p></beginn>{speeches}<ende><p>(Schluss: 17 Uhr)</p></ende>
</verlauf>
</protokoll>"""
SPEECH = """<rede id="r1"><p klasse="redner"><redner id="7"><name><titel>Dr.</titel><vorname>Hugo</vorname>
<nachname>Sapt</nachname><rolle><rolle_lang>Minister der Mühlen</rolle_lang></rolle></name>
</redner>Dr. Hugo Sapt,
Minister der Mühlen:</p><p klasse="J">Danke.</p><kommentar>(Beifall)</kommentar><p klasse="T">Die Ernte</p>
<p klasse="O">Weiter.</p><name>Präsidentin Rosa Holf:</name><p>Vielen Dank.</p></rede>
<p>Wir fahren fort.</p>"""


def read(text: str) -> Content:
    return xml.read("a.xml", text.encode())


def accounted(text: str) -> list[tuple[str, str]]:
    content = read(text)
    assert not lost(content)
    assert not invented(content)
    return turns(content)


def test_label_paragraphs_name_the_speaker_and_a_chair_goes_on_after_speeches() -> None:
    read_turns = accounted(CHAIR_AND_SPEECHES.format(speeches=SPEECH * 3))
    assert read_turns[:5] == [
        ("Präsidentin Rosa Holf", "Die Sitzung ist eröffnet."),
        ("Dr. Hugo Sapt, Minister der Mühlen", "Danke. / <(Beifall)>"),
        ("[heading]", "Die Ernte"),
        ("Dr. Hugo Sapt, Minister der Mühlen", "Weiter."),
        ("Präsidentin Rosa Holf", "Vielen Dank. / Wir fahren fort."),
    ]
    assert read_turns[-1][1].endswith("<(Schluss: 17 Uhr)>")


def test_parts_of_names_give_person_office_and_id() -> None:
    content = read(CHAIR_AND_SPEECHES.format(speeches=SPEECH * 3))
    assert persons(content)["Dr. Hugo Sapt, Minister der Mühlen"] == "Hugo Sapt | Minister der Mühlen"


def test_the_header_gives_title_day_and_place() -> None:
    facts = read(CHAIR_AND_SPEECHES.format(speeches=SPEECH * 3)).metadata
    assert (facts.title, facts.date, facts.place) == ("Bericht 31. Sitzung", "2018-05-15", "Strelsau")


def test_after_a_speech_words_are_nobodys() -> None:
    assert accounted(
        "<d><speech><speaker>Hugo Sapt</speaker><p>Yes.</p></speech><p>They rose.</p>"
        "<speech><speaker>Rosa Holf</speaker><p>No.</p></speech></d>"
    ) == [("Hugo Sapt", "Yes."), ("[narration]", "They rose."), ("Rosa Holf", "No.")]


def test_a_speaker_between_paragraphs_speaks_until_the_next_or_the_end_of_the_section() -> None:
    assert accounted(
        "<d><s1><speaker>Hugo Sapt:</speaker><p>One.</p><p>Two.</p>"
        "<speaker>Rosa Holf:</speaker><p>Three.</p></s1>"
        "<s2><p>Nobody's.</p></s2></d>"
    ) == [("Hugo Sapt", "One. / Two."), ("Rosa Holf", "Three."), ("[narration]", "Nobody's.")]


def test_a_speaker_named_behind_the_words_of_its_record_has_them() -> None:
    assert accounted(
        "<d><item><text>I begin.</text><speaker>Hugo Sapt</speaker></item>"
        "<item><text>Please do.</text><speaker>Rosa Holf</speaker></item></d>"
    ) == [("Hugo Sapt", "I begin."), ("Rosa Holf", "Please do.")]


def test_attributes_name_speakers_with_ids_that_hold_their_site() -> None:
    content = read(
        "<d><speech speakername='Rosa Holf' person_id='org.castle/person/12' time='11:33:00'>"
        "<p>Yes.</p></speech>"
        "<speech nospeaker='true'><p>The House divided.</p></speech>"
        "<speech speakername='Hugo Sapt' person_id='org.castle/person/13'><p>No.</p></speech></d>"
    )
    assert turns(content) == [
        ("Rosa Holf", "Yes."),
        ("[narration]", "The House divided."),
        ("Hugo Sapt", "No."),
    ]
    assert content.blocks[0].speaker is not None
    assert content.blocks[0].speaker.identifier == "castle:12"
    assert content.blocks[0].time == "11:33:00"


def test_inline_labels_within_a_speech_begin_turns_of_others() -> None:
    def said(kind: str, label: str, words: str) -> str:
        return f'<p><span><a type="Member{kind}"><span>{label}</span></a>{words}</span></p>'

    talker = "<talk.start><talker><name role='metadata'>Holf, Rosa MP</name></talker></talk.start>"
    read_turns = accounted(
        f"<hansard><date>2014-03-03</date><speech>{talker}<talk.text><body>"
        + said("Speech", "Dr HOLF", " (<i>Zenda</i>) (12:01): I rise. See this: it is mine.")
        + said("Interjecting", "Mr Sapt:", " Sit down!")
        + said("Interjecting", "Some members interjecting—", "")
        + said("Continuation", "Dr HOLF:", " I will not.")
        + "</body></talk.text></speech></hansard>"
    )
    assert read_turns == [
        ("Dr HOLF (Zenda) (12:01)", "I rise. See this: it is mine."),
        ("Mr Sapt", "Sit down! / <Some members interjecting—>"),
        ("Dr HOLF", "I will not."),
    ]


def test_a_speaker_stated_twice_and_an_interjection_by_names_alone() -> None:
    content = read(
        "<HANSARD DATE='03/11/1998'><SPEECH SPEAKER='HOLF, Rosa'><NAME>Ms HOLF</NAME><PARA>When?</PARA>"
        "<INTERJECT><NAME>Mr Sapt</NAME><PARA>Now!</PARA></INTERJECT><PARA>Thank you.</PARA></SPEECH>"
        "<SPEECH><talker><name role='metadata'>Tarlenheim, Sen Anton, MP</name>"
        "<name role='display'>Senator TARLENHEIM</name></talker><PARA>Soon.</PARA></SPEECH></HANSARD>"
    )
    assert turns(content) == [
        ("Ms HOLF", "When?"),
        ("Mr Sapt", "Now!"),
        ("Ms HOLF", "Thank you."),
        ("Senator TARLENHEIM", "Soon."),
    ]
    assert persons(content)["Senator TARLENHEIM"] == "Anton Tarlenheim | "


def test_an_interjection_gives_the_floor_back() -> None:
    def talk(name: str, words: str) -> str:
        return (
            f"<talk.start><talker><name>{name}</name><name.id>7</name.id></talker>"
            f"<para>{words}</para></talk.start>"
        )

    assert accounted(
        f"<hansard><speech>{talk('SAPT, Hugo', 'I move.')}<para>It is good.</para>"
        f"<interjection>{talk('HOLF, Rosa', 'Is it?')}</interjection><para>It is.</para></speech></hansard>"
    ) == [("SAPT, Hugo", "I move. / It is good."), ("HOLF, Rosa", "Is it?"), ("SAPT, Hugo", "It is.")]


def test_a_label_printed_before_the_words_once_more_is_the_label() -> None:
    def speech(name: str, words: str) -> str:
        return f"<speech><talker><name>{name}</name></talker><body><p>{words}</p></body></speech>"

    assert accounted(
        f"<d>{speech('SAPT, Hugo', 'Mr SAPT (Zenda) (12:01): I move it: now.')}"
        f"{speech('HOLF, Rosa', 'No: never.')}</d>"
    ) == [("Mr SAPT (Zenda) (12:01)", "I move it: now."), ("HOLF, Rosa", "No: never.")]


def test_an_export_that_wraps_a_page_is_read_for_labels() -> None:
    content = read(
        "<transcripts><transcript><id>7</id><title>Interview</title>"
        "<prime-minister>Sapt, Hugo</prime-minister>"
        "<release-date>04/09/1997</release-date><subjects/><content><![CDATA[<p>HOLF:</p><p>Why?</p>"
        "<p><strong>PRIME MINISTER:</strong> Caf&eacute;.</p>]]></content></transcript></transcripts>"
    )
    assert not content.attributed
    assert [block.text for block in content.blocks] == ["HOLF:", "Why?", "PRIME MINISTER: Café."]
    assert (content.metadata.title, content.metadata.date) == ("Interview", "1997-09-04")
    assert [person.name for person in content.metadata.people] == ["Hugo Sapt"]
    assert not lost(content)


def test_several_documents_in_a_file_are_its_members() -> None:
    one = "<doc><id>{0}</id><title>T{0}</title><date>2014-05-0{0}</date><text>Words of {0}.</text></doc>"
    data = f"<docs>{one.format(1)}{one.format(2)}</docs>".encode()
    found = xml.members("a.xml", data)
    assert [(name, content.metadata.date) for name, content in found] == [
        ("a.xml#1", "2014-05-01"),
        ("a.xml#2", "2014-05-02"),
    ]
    assert not any(lost(content) for _, content in found)
    with pytest.raises(UnreadableDocument, match="2 documents"):
        xml.read("a.xml", data)


def test_words_in_attributes_are_read_as_a_table() -> None:
    content = read(
        '<d date="2014-05-06"><row speaker="Hugo Sapt" text="Yes."/><row speaker="Rosa Holf" text="No."/></d>'
    )
    assert turns(content) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]
    assert content.metadata.date == "2014-05-06"


def test_one_voice_over_a_whole_document_is_its_author() -> None:
    content = read("<d><speaker>Hugo Sapt</speaker><p>Q. Why?</p><p>The Minister. Because.</p></d>")
    assert (content.attributed, content.metadata.author) == (False, "Hugo Sapt")


def test_an_element_can_be_mapped_and_a_wrong_one_lists_what_there_is() -> None:
    data = b"<d><e><wer>Hugo Sapt</wer><p>Yes.</p></e><e><wer>Rosa Holf</wer><p>No.</p></e></d>"
    assert turns(xml.read("a.xml", data, {"speaker": "wer"})) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]
    with pytest.raises(UnreadableDocument, match="wer"):
        xml.read("a.xml", data, {"speaker": "who"})


_NAMES = [
    "p",
    "speech",
    "speaker",
    "note",
    "title",
    "x",
    "b",
    "name",
    "meta",
    "id",
    "text",
    "content",
    "pb",
    "date",
]
_TEXT = st.text(
    st.characters(exclude_categories=["C"], exclude_characters="<>&]\x85\u2028\u2029"), max_size=20
)
_TREE = st.recursive(
    _TEXT,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(_NAMES),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.lists(_TREE, min_size=1, max_size=6))
def test_no_word_is_lost_or_invented(parts: list[str]) -> None:
    data = f"<root>{''.join(parts)} end<p>of it</p></root>".encode()
    for _, content in xml.members("a.xml", data):
        assert not lost(content)
        assert not invented(content)


def test_facts_in_attributes_are_no_table_where_most_words_are_in_a_text() -> None:
    facts = '<meta name="day" content="2015-03-03"/><meta name="title" content="Vragenuur"/>'
    speech = (
        "<spreekbeurt><spreker><naam><achternaam>{}</achternaam></naam></spreker>"
        "<tekst><al>{}</al></tekst></spreekbeurt>"
    )
    said = speech.format("Sapt", "Ik heb een vraag.") + speech.format("Holf", "Ik dank u voor die vraag.")
    record = f"<publicatie><metadata>{facts}</metadata><handelingen>{said}</handelingen></publicatie>"
    assert accounted(record) == [("Sapt", "Ik heb een vraag."), ("Holf", "Ik dank u voor die vraag.")]


def test_a_form_of_address_before_a_name_and_the_party_behind_it_are_of_the_label() -> None:
    def turn(before: str, name: str, party: str, words: str) -> str:
        behind = f" (<politiek>{party}</politiek>)" if party else ""
        return (
            f"<spreekbeurt><spreker><voorvoegsels>{before}</voorvoegsels><naam><achternaam>{name}</achternaam>"
            f"</naam>{behind}</spreker><tekst><al>{words}</al></tekst></spreekbeurt>"
        )

    content = read(
        "<handelingen><vergaderdatum>2018-12-05</vergaderdatum>"
        + turn("De", "voorzitter", "", "Aan de orde is het debat.")
        + turn("Mevrouw", "Holf", "ZDP", "De wegen zijn slecht.")
        + turn("Minister", "Sapt", "", "Dank u wel.")
        + "</handelingen>"
    )
    assert turns(content) == [
        ("De voorzitter", "Aan de orde is het debat."),
        ("Mevrouw Holf (ZDP)", "De wegen zijn slecht."),
        ("Minister Sapt", "Dank u wel."),
    ]
    assert persons(content)["Mevrouw Holf (ZDP)"] == "Holf | "


def test_fields_of_a_record_behind_its_words_name_who_speaks() -> None:
    def entry(given: str, family: str, words: str) -> str:
        return (
            f"<entry><content><properties><Text>&lt;p&gt;{words}&lt;/p&gt;</Text><Date>20180305</Date>"
            f"<SpeakerFirstName>{given}</SpeakerFirstName><SpeakerLastName>{family}</SpeakerLastName>"
            f"<SpeakerFullName>{family} {given}</SpeakerFullName></properties></content></entry>"
        )

    content = read(f"<feed>{entry('Rosa', 'Holf', 'Wir beginnen.')}{entry('Hugo', 'Sapt', 'Danke.')}</feed>")
    assert turns(content) == [("Holf Rosa", "Wir beginnen."), ("Sapt Hugo", "Danke.")]
    assert persons(content)["Sapt Hugo"] == "Hugo Sapt | "
