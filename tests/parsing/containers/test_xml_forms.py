"""Elements that say who speaks by names of many languages, by ids and by where they stand."""

import pytest

from archive.parsing.containers import akoma_ntoso, tei, xml
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, persons, turns


def read(text: str) -> Content:
    content = xml.read("a.xml", text.encode())
    assert not lost(content)
    assert not invented(content)
    return content


@pytest.mark.parametrize(
    "name", ["ræðumaður", "mówca", "řečník", "оратор", "vorbitor", "발언자", "выступающий"]
)
def test_an_element_for_who_speaks_is_known_in_many_languages(name: str) -> None:
    turn = "<d1><{0}>{1}</{0}><p>{2}</p></d1>"
    found = read(f"<d>{turn.format(name, 'Hugo Sapt', 'Yes.')}{turn.format(name, 'Rosa Holf', 'No.')}</d>")
    assert turns(found) == [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def test_a_name_that_opens_a_paragraph_before_a_colon_says_it() -> None:
    said = "<A><Navn personID='{}'>{}</Navn> [10:04:05]: {}</A>"
    found = read(
        f"<d><s>{said.format(1, 'Rosa Holf (A)', 'We begin.')}<A>So it is.</A></s>"
        f"<s>{said.format(2, 'Per Sapt (B)', 'I thank <Navn>Rosa Holf</Navn>: it is late.')}</s></d>"
    )
    assert [(label.partition(" (")[0], words) for label, words in turns(found)] == [
        ("Rosa Holf", "We begin. / So it is."),
        ("Per Sapt", "I thank Rosa Holf: it is late."),
    ]


def test_a_scene_that_holds_speeches_is_no_stage_direction() -> None:
    found = read(
        "<d><scene speaker='Holf'><speech speaker='Rosa Holf'><p>We begin.</p></speech>"
        "<speech speaker='Hugo Sapt'><p>Yes.</p></speech><scene>They rise.</scene></scene></d>"
    )
    assert [label for label, _ in turns(found)][:2] == ["Rosa Holf", "Hugo Sapt"]


def test_ids_of_persons_are_resolved_by_the_list_of_the_file() -> None:
    people = (
        "<persons><person id='m1'><name><first>Rosa</first><last>Holf</last></name></person>"
        "<person id='m2'><name><last>Sapt</last><first>Hugo</first></name></person></persons>"
    )
    said = "<speech person='m1'><p>We begin.</p></speech><speech person='m2'><p>Yes.</p></speech>"
    assert set(persons(read(f"<d>{people}{said}</d>")).values()) == {"Rosa Holf | ", "Hugo Sapt | "}


def test_a_name_that_is_all_of_a_listed_person_is_what_the_id_stands_for() -> None:
    people = "<people><person id='p0'>Rosa Holf</person><person id='p1'>Hugo Sapt</person></people>"
    said = "<turn who='p0'><p>We begin.</p></turn><turn who='p1'><p>Yes.</p></turn>"
    content = read(f"<talk title='Talk in Zenda'>{people}{said}</talk>")
    assert set(persons(content).values()) == {"Rosa Holf | ", "Hugo Sapt | "}
    assert content.metadata.title == "Talk in Zenda"


def test_the_name_of_a_speech_is_who_says_it_where_it_is_a_persons() -> None:
    said = "<utterance name='{}'><p>We begin.</p></utterance><utterance name='{}'><p>Yes.</p></utterance>"
    assert set(persons(read(f"<d>{said.format('Rosa Holf', 'Hugo Sapt')}</d>"))) == {"Rosa Holf", "Hugo Sapt"}
    assert not persons(read(f"<d>{said.format('opening of the mill', 'end of it')}</d>"))


def test_a_person_listed_under_an_eid_holds_an_office_printed_alone() -> None:
    listed = "<meta><references><TLCPerson eId='RosaHolf' showAs='Rósa Holf'/></references></meta>"
    said = "<speech by='#RosaHolf'><from>PRESIDENTE.</from><p>We begin.</p></speech>"
    text = f"<akomaNtoso><debate>{listed}<debateBody>{said}</debateBody></debate></akomaNtoso>"
    content = akoma_ntoso.read("a.akn", text.encode())
    assert persons(content) == {"PRESIDENTE": "Rósa Holf | "}


def test_the_parts_of_a_name_may_stand_in_either_order() -> None:
    person = (
        "<person xml:id='x1'><persName><surname>Sapt</surname><forename>Hugo</forename></persName></person>"
    )
    text = f"<TEI><teiHeader>{person}</teiHeader><text><u who='#x1'><seg>Yes.</seg></u></text></TEI>"
    assert persons(tei.read("a.tei", text.encode())) == {"Hugo Sapt": "Hugo Sapt | "}


def test_a_speech_that_goes_on_without_a_label_is_of_whom_the_label_above_the_first_named() -> None:
    said = "<u who='{}'><seg>{}</seg></u>"
    content = tei.read(
        "a.tei",
        (
            "<TEI><text><note type='speaker'>Herr HOLF:</note>"
            + said.format("Q55", "We begin.")
            + "<pb n='2'/>"
            + said.format("Q55", "And we go on.")
            + said.format("unknown", "No.")
            + "</text></TEI>"
        ).encode(),
    )
    assert [label for label, _ in turns(content)] == ["Herr HOLF", "unknown"]


def test_ids_that_end_alike_are_not_one_voice() -> None:
    said = "<u who='{}'><seg>{}</seg></u>"
    text = f"<TEI><text>{said.format('spk15', 'Yes.')}{said.format('spk25', 'No.')}</text></TEI>"
    assert [label for label, _ in turns(tei.read("a.tei", text.encode()))] == ["spk15", "spk25"]


def test_an_element_for_a_speaker_may_hold_what_is_said() -> None:
    said = "<turn><speaker id='{}' name='{}'><text language='en'><p>{}</p></text></speaker></turn>"
    found = read(f"<d>{said.format(1, 'Rosa Holf', 'We begin.')}{said.format(2, 'Hugo Sapt', 'Yes.')}</d>")
    assert turns(found) == [("Rosa Holf", "We begin."), ("Hugo Sapt", "Yes.")]


def test_pages_that_hold_paragraphs_are_read() -> None:
    page = "<page n='{}'><p><b>{}:</b> {}</p></page>"
    found = read(f"<d>{page.format(1, 'ROSA HOLF', 'We begin.')}{page.format(2, 'HUGO SAPT', 'Yes.')}</d>")
    assert [block.text for block in found.blocks] == ["ROSA HOLF: We begin.", "HUGO SAPT: Yes."]


def test_what_several_say_together_is_nobodys() -> None:
    people = "".join(
        f"<person xml:id='{key}'><persName>{key}</persName></person>" for key in ("Sapt", "Holf")
    )
    said = "<sp who='{}'><speaker>{}</speaker><p>So be it.</p></sp>"
    body = said.format("#Sapt", "Sapt.") + said.format("#Sapt #Holf", "Both.") + said.format("#Holf", "Holf.")
    text = f"<TEI><teiHeader>{people}</teiHeader><text><body><div>{body}</div></body></text></TEI>"
    assert persons(tei.read("a.xml", text.encode())) == {"Sapt": "Sapt | ", "Both": "", "Holf": "Holf | "}


def test_an_attribute_says_who_speaks_in_an_element_of_any_name() -> None:
    said = "<z1 speaker='{}'><t>{}</t></z1>"
    body = said.format("Rosa Holf", "We begin.") + said.format("Hugo Sapt", "Yes.")
    assert turns(read(f"<d><part speaker='Rudolf Elphberg'>{body}<p>They rose.</p></part></d>")) == [
        ("Rosa Holf", "We begin."),
        ("Hugo Sapt", "Yes."),
        ("[narration]", "They rose."),
    ]


def test_a_mark_within_a_turn_of_several_says_which_of_them_goes_on() -> None:
    people = "<Speakers><Speaker id='s1' name='Rosa Holf'/><Speaker id='s2' name='Hugo Sapt'/></Speakers>"
    turn = "<Turn speaker='s1 s2'><Who nb='1'/>The strike goes on.<Who nb='2'/>It does.</Turn>"
    assert turns(read(f"<Trans>{people}<Episode>{turn}</Episode></Trans>")) == [
        ("Rosa Holf", "The strike goes on."),
        ("Hugo Sapt", "It does."),
    ]


def test_an_office_that_a_speech_refers_to_is_that_of_who_speaks() -> None:
    listed = (
        "<references><TLCPerson eId='h' showAs='Rosa Holf'/><TLCPerson eId='s' showAs='Hugo Sapt'/>"
        "<TLCRole eId='m' showAs='Minister of Mills'/></references>"
    )
    said = (
        "<speech by='#h' as='#m'><from>Ms Holf</from><p>Yes.</p></speech><speech by='#s'><p>No.</p></speech>"
    )
    text = f"<akomaNtoso><debate><meta>{listed}</meta><debateBody>{said}</debateBody></debate></akomaNtoso>"
    assert persons(akoma_ntoso.read("a.akn", text.encode())) == {
        "Ms Holf": "Rosa Holf | Minister of Mills",
        "Hugo Sapt": "Hugo Sapt | ",
    }


def test_entries_of_a_feed_are_of_the_day_on_which_they_were_published() -> None:
    entry = "<entry><title>{}</title><published>{}T10:00:00Z</published><content>{}</content></entry>"
    said = "My friends, the mills of Zenda are open again, and all of you are welcome there."
    body = entry.format("One", "2014-05-06", said) + entry.format("Two", "2014-05-07", said)
    found = xml.members("a.xml", f"<feed><updated>2019-01-01</updated>{body}</feed>".encode())
    assert [each.metadata.date for _, each in found] == ["2014-05-06", "2014-05-07"]


def test_an_attribute_of_any_name_may_refer_to_a_person_listed() -> None:
    person = "<speaker id='{}'><name>{}</name></speaker>"
    people = f"<speakers>{person.format('HS', 'Hugo Sapt')}{person.format('RH', 'Rosa Holf')}</speakers>"
    said = "<contribution speaker-reference='{}' n='7'><segment>{}</segment></contribution>"
    found = read(f"<f>{people}{said.format('HS', 'good morning')}{said.format('RH', 'well then')}</f>")
    assert turns(found)[-2:] == [("Hugo Sapt", "good morning"), ("Rosa Holf", "well then")]
