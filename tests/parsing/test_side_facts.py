import pytest

from archive.parsing.document import SideFacts
from archive.parsing.pipeline import read_bytes
from archive.parsing.side_facts import site_of
from archive.parsing.transcript import Transcript, UnreadableDocument, WarningCode

DIALOGUE = "Question: Why?\nHugo Sapt: Because.\n"


def read(text: str, **facts: str) -> Transcript:
    return read_bytes("a.txt", text.encode(), SideFacts(**facts)).transcript


def codes(transcript: Transcript) -> list[WarningCode]:
    return [warning.code for warning in transcript.warnings]


def test_a_title_beside_gives_date_and_place_too() -> None:
    transcript = read(DIALOGUE, title="Hugo Sapt’s answers to questions, Zenda, May 3, 2020")
    assert (str(transcript.date), transcript.place) == ("2020-05-03", "Zenda")
    assert WarningCode.FROM_SIDE_FILE in codes(transcript)


def test_the_name_of_a_site_is_no_part_of_a_title() -> None:
    assert read(DIALOGUE, title="A talk - The White House", date="2020-05-03").title == "A talk"


def test_what_the_text_shows_wins_and_a_contradiction_is_warned_of() -> None:
    transcript = read(
        "A talk\nMay 3, 2020, Zenda\n" + DIALOGUE, title="Something else altogether", date="2020-05-04"
    )
    assert (transcript.title, str(transcript.date)) == ("A talk", "2020-05-03")
    assert codes(transcript).count(WarningCode.CONTRADICTION) == 2


def test_a_day_that_reads_two_ways_is_settled_by_the_title() -> None:
    assert str(read(DIALOGUE, title="A talk, Zenda, 8 July 2022", date="07/08/2022").date) == "2022-07-08"


def test_a_paragraph_is_no_title() -> None:
    transcript = read("We have met. We have talked.\n" + DIALOGUE, title="A talk", date="2020-05-03")
    assert transcript.title == "A talk"
    assert transcript.utterances[0].person is None


def test_a_text_without_labels_and_without_a_title_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match="no title can be read"):
        read("We have met. We have talked.", date="2020-05-03")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Statement by Foreign Minister Hugo Sapt on the castle", "Hugo Sapt"),
        ("Foreign Minister Hugo Sapt’s remarks in Zenda", "Hugo Sapt"),
        ("On the castle", None),
        ("Talks with Hugo Sapt", None),
        ("Foreign Minister Hugo Sapt’s answers to questions", None),
        ("Remarks by Hugo Sapt and Rosa Holf", None),
    ],
)
def test_words_without_a_label_are_somebodys_only_if_the_title_says_so(title: str, name: str | None) -> None:
    transcript = read("We have met.\n\nWe have talked.", title=title, date="2020-05-03")
    person = transcript.utterances[0].person
    assert (person.name if person else None) == name
    assert (WarningCode.INFERRED_SPEAKER in codes(transcript)) == (name is not None)


@pytest.mark.parametrize(
    "title", ["On the castle", "Talks with Rosa Holf", "Remarks by Hugo Sapt and Rosa Holf", "Statement"]
)
def test_the_speaker_whom_a_side_file_gives_holds_for_a_text_of_one_voice_whatever_its_title_says(
    title: str,
) -> None:
    transcript = read("We have met.\n\nWe have talked.", title=title, date="2020-05-03", speaker="Hugo Sapt")
    (utterance,) = transcript.utterances
    assert utterance.person is not None
    assert utterance.person.name == "Hugo Sapt"
    assert WarningCode.INFERRED_SPEAKER in codes(transcript)


def test_the_speaker_whom_a_side_file_gives_takes_no_words_from_the_voices_of_a_dialogue() -> None:
    transcript = read("They met.\n" + DIALOGUE, title="A talk", date="2020-05-03", speaker="Rosa Holf")
    assert all(not each.person or each.person.name == "Hugo Sapt" for each in transcript.utterances)


def test_a_date_in_figures_is_settled_by_a_title_that_writes_it_out_before_the_country_of_the_address() -> (
    None
):
    title = "Заявление Гуго Сапта, Стрелсау, 8 июля 2022 года"
    url = "https://castle.example.ru/1"
    assert str(read(DIALOGUE, title=title, date="07/08/2022", url=url).date) == "2022-07-08"
    assert str(read(DIALOGUE, title="Заявление Гуго Сапта", date="07/08/2022", url=url).date) == "2022-08-07"


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.mid.ru/en/news/1/", "mid"),
        ("https://web.archive.org/web/2025/http://www.kremlin.ru/events/1", "kremlin"),
        ("https://example.org/kremlin.ru", ""),
        ("", ""),
    ],
)
def test_an_address_tells_the_site(url: str, site: str) -> None:
    assert site_of(url) == site


def test_what_a_row_lacks_is_to_be_stated_in_its_row_and_what_a_file_lacks_beside_it() -> None:
    with pytest.raises(UnreadableDocument, match=r"put .* into talks\.txt\.meta\.json beside the file"):
        read_bytes("talks.txt", DIALOGUE.encode())
    with pytest.raises(UnreadableDocument, match="give its row or element in the file a field"):
        read_bytes("talks.jsonl#Talks in Zenda", f"Talks in Zenda\n\n{DIALOGUE}".encode())
