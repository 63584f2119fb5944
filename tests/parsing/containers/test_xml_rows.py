"""XML as databases export it, and plain text in an element."""

from archive.parsing.containers import xml
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, persons, turns


def read(text: str) -> Content:
    content = xml.read("a.xml", text.encode())
    assert not lost(content)
    assert not invented(content)
    return content


def test_fields_may_have_their_names_in_attributes() -> None:
    def row(name: str, role: str, words: str) -> str:
        values = {"date": "2014-05-06", "speaker_name": name, "speaker_role": role, "speech": words}
        return "<row>" + "".join(f"<field name='{key}'>{values[key]}</field>" for key in values) + "</row>"

    content = read(f"<d>{row('Rosa Holf', 'Chair', 'We begin.')}{row('Hugo Sapt', 'Minister', 'Yes.')}</d>")
    assert persons(content) == {"Rosa Holf": "Rosa Holf | Chair", "Hugo Sapt": "Hugo Sapt | Minister"}
    assert content.metadata.date == "2014-05-06"


def test_fields_may_stand_in_wrappers_and_a_text_may_be_markup() -> None:
    def entry(given: str, family: str, words: str) -> str:
        fields = f"<First>{given}</First><Last>{family}</Last><Text>&lt;p&gt;{words}&lt;/p&gt;</Text>"
        return f"<entry><id>1</id><author><name/></author><content><all>{fields}</all></content></entry>"

    content = read(f"<feed>{entry('Rosa', 'Holf', 'We begin.')}{entry('Hugo', 'Sapt', 'Yes.')}</feed>")
    assert turns(content) == [("Rosa Holf", "We begin."), ("Hugo Sapt", "Yes.")]


def test_a_record_that_opens_with_the_parts_of_a_name_names_who_speaks() -> None:
    said = (
        "<act><who1><h><GivenName>{}</GivenName><Surname>{}</Surname></h></who1><part><k>{}</k></part></act>"
    )
    content = read(
        f"<d><g>{said.format('Rosa', 'Holf', 'We begin, and we go on.')}"
        f"{said.format('Hugo', 'Sapt', 'I have nothing more to say.')}</g></d>"
    )
    assert list(persons(content).values()) == ["Rosa Holf | ", "Hugo Sapt | "]


def test_the_one_day_that_attributes_give_is_that_of_the_meeting() -> None:
    said = "<speech speaker='{}'><p>{}</p></speech>"
    both = said.format("Rosa Holf", "We begin.") + said.format("Hugo Sapt", "Yes.")
    assert read(f"<d kokousAloitusHetki='2014-05-06T14:00:00'>{both}</d>").metadata.date == "2014-05-06"


def test_a_plain_text_in_an_element_is_read_line_by_line() -> None:
    lines = [f"{name}:\n\nThe mill is open." for name in ("Rosa Holf", "Hugo Sapt") * 3]
    content = read("<d><date>06.05.2014</date><text>" + "\n\n".join(lines) + "</text></d>")
    assert [block.text for block in content.blocks[:4]] == [
        "Rosa Holf:",
        "The mill is open.",
        "Hugo Sapt:",
        "The mill is open.",
    ]


def test_an_element_of_facts_beside_the_records_gives_title_and_day() -> None:
    said = "<entry><role>guest</role><name>{}</name><content>{}</content></entry>"
    facts = "<metadata><title>Talks in the castle</title><date>2014-05-06</date></metadata>"
    both = said.format("Rosa Holf", "We begin.") + said.format("Hugo Sapt", "Yes.")
    content = read(f"<d>{facts}<transcript>{both * 2}</transcript></d>")
    assert turns(content) == [("Rosa Holf", "We begin."), ("Hugo Sapt", "Yes.")] * 2
    assert (content.metadata.title, content.metadata.date) == ("Talks in the castle", "2014-05-06")


def test_records_of_a_database_with_words_in_two_languages_are_read_once() -> None:
    def record(name: str, said: str, english: str) -> str:
        texts = f"<text_verbatim>{said}</text_verbatim><text_english>{english}</text_english>"
        return f"<r><day>2014-05-06</day>{texts}<Member_name_english>{name}</Member_name_english></r>"

    content = read(f"<d>{record('Rosa Holf', 'Yes.', 'Yes.')}{record('Hugo Sapt', 'Nage.', 'No.')}</d>")
    assert turns(content) == [("Rosa Holf", "Yes."), ("Hugo Sapt", "Nage.")]
