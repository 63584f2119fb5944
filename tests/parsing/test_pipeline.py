"""From bytes to readings: one document, or those of a table of several meetings."""

import pytest

from archive.parsing import general
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.pipeline import read_bytes, read_documents
from archive.parsing.readings import Reading, Unread, fingerprint
from archive.parsing.transcript import UNDATED, DatePrecision, UnreadableDocument

TABLE = (
    "meeting,title,date,speaker,text\n"
    "1,Talks in Zenda,2015-03-03,Hugo Sapt,Good morning.\n"
    "1,Talks in Zenda,2015-03-03,Rosa Holf,I am glad.\n"
    "2,Talks in Strelsau,2015-03-04,Hugo Sapt,Good evening.\n"
    "2,Talks in Strelsau,2015-03-04,Karl Tarl,I thank you.\n"
)


def readings(name: str, text: str, undated: bool = False) -> list[Reading | Unread]:
    return list(read_documents(name, text.encode(), None, ReadingOptions(undated=undated)))


def test_a_table_of_several_meetings_gives_a_document_each_with_a_name_and_a_fingerprint_of_its_own() -> None:
    found = [each for each in readings("talks.csv", TABLE) if isinstance(each, Reading)]
    assert [each.transcript.title for each in found] == ["Talks in Zenda", "Talks in Strelsau"]
    names = [each.document.name for each in found]
    assert names[0] == "talks.csv"
    assert names[1].startswith("talks.csv#")
    assert found[0].sha256 == fingerprint(TABLE.encode()) != found[1].sha256


def test_the_words_of_one_meeting_are_in_no_other() -> None:
    one, other = (each for each in readings("talks.csv", TABLE) if isinstance(each, Reading))
    assert {each.person.name for each in one.transcript.utterances if each.person} == {
        "Hugo Sapt",
        "Rosa Holf",
    }
    assert {each.person.name for each in other.transcript.utterances if each.person} == {
        "Hugo Sapt",
        "Karl Tarl",
    }


def test_a_meeting_that_cannot_be_read_is_told_and_the_others_are_read() -> None:
    found = readings("talks.csv", TABLE.replace("2015-03-04", ""))
    assert [type(each) for each in found] == [Reading, Unread]
    unread = found[1]
    assert isinstance(unread, Unread)
    assert unread.name.startswith("talks.csv#")
    assert "date" in unread.reason


def test_the_first_document_of_a_file_is_what_is_read_of_one() -> None:
    assert read_bytes("talks.csv", TABLE.encode()).transcript.title == "Talks in Zenda"


def test_the_only_document_of_a_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match="date"):
        readings("talks.csv", TABLE[: TABLE.index("2,Talks")].replace("2015-03-03", "someday"))


@pytest.mark.parametrize("fault", [ValueError("odd"), RecursionError(), KeyError("x"), MemoryError()])
def test_any_fault_of_a_reader_is_told_as_the_document_s(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*arguments: object) -> None:
        raise fault

    monkeypatch.setattr(general, "read", faulty)
    with pytest.raises(UnreadableDocument, match=type(fault).__name__):
        read_bytes("talks.txt", b"Talks\n\n5 May 1999\n\nHugo Sapt: Good morning.\n")


def test_a_text_without_a_date_is_refused_with_the_lines_that_were_looked_at_or_kept_undated() -> None:
    text = "Talks\n\n31 Febtember 1999\n\nHugo Sapt: Good morning.\n\nRosa Holf: I am glad.\n"
    with pytest.raises(UnreadableDocument, match="31 Febtember 1999"):
        readings("talks.txt", text)
    (found,) = readings("talks.txt", text, undated=True)
    assert isinstance(found, Reading)
    assert found.transcript.date_precision == DatePrecision.YEAR or found.transcript.date == UNDATED


@pytest.mark.parametrize("name", ["talks.txt", "talks.md", "talks.html", "talks.json", "talks.pdf"])
def test_an_empty_file_is_told_as_empty(name: str) -> None:
    with pytest.raises(UnreadableDocument, match="empty"):
        read_bytes(name, b" \n")


@pytest.mark.parametrize("name", ["talks.txt", "talks.md", "talks.html", "talks"])
def test_every_text_with_a_title_and_a_date_is_accepted(name: str) -> None:
    text = b"Nobody speaks here, and that is no fault. The castle is old."
    reading = read_bytes(name, text, SideFacts(title="On walls", date="1999-05-05"))
    assert (reading.transcript.title, str(reading.transcript.date)) == ("On walls", "1999-05-05")
    assert all(each.person is None for each in reading.transcript.utterances)


@pytest.mark.parametrize("template", ["Sitting No.", "Sessió núm", "Séance nº"])
def test_a_title_whose_number_was_never_filled_in_does_not_count(template: str) -> None:
    page = (
        f"<html><head><title>{template}</title></head><body><p>Council of Zenda on the bridges</p>"
        "<p>3 March 2016</p><p>Rosa Holf: Good morning to all of you.</p><p>Hugo Sapt: Thank you.</p>"
        "</body></html>"
    )
    assert read_bytes("sitting.html", page.encode()).transcript.title == "Council of Zenda on the bridges"
