import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.labels.detection import candidate, find_labels
from archive.parsing.text import Block

DIALOGUE = [
    "Question: Who are you?",
    "Rupert Hentzau: A guest.",
    "Question: Whose?",
    "Rupert Hentzau: Yours.",
]


def labels(*texts: str) -> list[str | None]:
    return [found and found[0].text for found in find_labels([Block(text) for text in texts])]


@pytest.mark.parametrize(
    "label",
    [
        "President of Egypt Abdel Fattah el-Sisi",
        "Arnold SCHWARZENEGGER",
        "V.Sapt",
        "D. Bersonin",
        "Sr Lieutenant A. Bersonin",
        "Tatyana Mauban, reporter at the Chronicle",
        "Remark",
        "В.Сапт",
        "Дж.Хольф",
        "Министр обороны Сергей Сапт",
        "Президент Руритании Р.Эльфберг",
        "Газета «Страж»",
        "PRESIDENT SAPT",
        "MR. HELSING",
        "HIS MAJESTY KING RUDOLF",
        "SENIOR ADMINISTRATION OFFICIAL",
        "Foreign Minister Sapt",
        "R. Holf (editor of the Chronicle)",
        "Response from the hall",
        "King Abdullah II of Jordan",
        "chairman of the Union of Castle Owners Boris Gautet",
        "Chairman of the Standing Committee of the Council for the Protection of Old Walls, Towers, Bridges"
        " and Gates of the Kingdom of Ruritania Johann Helsing",
    ],
)
def test_a_voice_is_taken(label: str) -> None:
    assert labels(*DIALOGUE, f"{label}: We shall see.")[-1] == label


@pytest.mark.parametrize(
    "text",
    [
        "The message reads, in part: “Dear friends.”",
        "First: a new road.",
        "I want to stress once again: trade has doubled.",
        "Contact telephone number: 12 34 56.",
        "As for gas: the pipeline is ready.",
        "Churchill’s statement: “Never.”",
        "One more thing: thank you.",
        "The question is: who pays?",
        "Minister of Foreign Affairs: Fritz Tarlenheim.",
        "We met at 10:30 in the castle.",
        "Dear friends: welcome.",
        "Я хочу ещё раз подчеркнуть: торговля выросла.",
        "Первое: новая дорога.",
        "Посмотрите, Сапт говорит: дорога готова.",
        "Анна Мобан из Стрелсау спрашивает: «Когда?»",
        "Moscow time: it is late.",
        "Radio: a new law.",
        "NOTE: the castle is closed.",
        "P.S.: I forgot the bridge.",
        "Remember Hugo Sapt: he held the bridge.",
        "The sides signed an agreement on trade: it runs for ten years.",
        "He asked me. Rupert Hentzau: that was the name.",
    ],
)
def test_a_sentence_is_not_a_voice(text: str) -> None:
    assert labels(*DIALOGUE, text)[-1] is None
    assert labels(text) == [None]


def test_a_translation_note_is_no_part_of_the_label() -> None:
    (found,) = find_labels([Block("Question (retranslated): Who pays?")])
    assert found is not None
    assert (found[0].text, found[0].note, found[1]) == ("Question", "retranslated", "Who pays?")


def test_a_label_may_stand_alone_on_its_line() -> None:
    assert labels(*DIALOGUE, "Rupert Hentzau:", "I am a guest.")[-2:] == ["Rupert Hentzau", None]


def test_names_in_a_list_of_appointments_are_not_voices() -> None:
    assert (
        labels("The following were appointed:", "Rudolf Elphberg: king.", "Fritz Tarlenheim: guard.")
        == [None] * 3
    )


def test_a_heading_of_the_layout_is_never_a_label() -> None:
    assert find_labels([Block("Question: and answer", heading=True)]) == [None]


@given(st.text(max_size=300))
def test_taking_a_paragraph_apart_never_fails_and_keeps_what_follows_the_colon(text: str) -> None:
    found = candidate(Block(text))
    if found:
        assert found.text in text
        assert found.rest in text


def test_two_names_that_speak_once_each_are_a_dialogue() -> None:
    assert labels("Hugo Sapt: Good morning.", "Rosa Holf: I am glad.") == ["Hugo Sapt", "Rosa Holf"]


def test_names_and_their_merits_are_none() -> None:
    merits = ("Hugo Sapt: Honoured Commandant of Ruritania.", "Rosa Holf: Editor of the Chronicle.")
    assert labels("The winners:", *merits) == [None] * 3


def test_a_speaker_who_only_calls_a_name_speaks() -> None:
    assert labels(*DIALOGUE, "Rupert Hentzau: Rosa Holf.")[-1] == "Rupert Hentzau"


def test_a_note_may_stand_before_the_label() -> None:
    (found, _) = find_labels([Block("(As Translated)FOREIGN MINISTER SAPT: Hello."), Block("QUESTION: Why?")])
    assert found is not None
    assert (found[0].text, found[0].note, found[1]) == ("FOREIGN MINISTER SAPT", "As Translated", "Hello.")


def test_words_that_the_layout_marks_are_a_label_whatever_they_are() -> None:
    (found,) = find_labels([Block("Q When?", label="Q")])
    assert found is not None
    assert (found[0].text, found[1]) == ("Q", "When?")


def test_a_surname_in_capitals_is_a_label_where_others_are() -> None:
    texts = ["MR SAPT: Hello.", "MS HOLF: Good.", "SAPT: Any questions?", "UNIDENTIFIED: Yes.", "ZENDA: No."]
    assert labels(*texts) == ["MR SAPT", "MS HOLF", "SAPT", "UNIDENTIFIED", "ZENDA"]
    assert labels(*DIALOGUE, "STRELSAU: it rains.")[-1] is None


def test_a_bracket_is_an_office_or_an_act_and_an_act_is_no_office() -> None:
    found = find_labels(
        [
            Block("Rupert Hentzau (reporter at the Chronicle): Why?"),
            Block("Antonia Mauban (answering Hugo Sapt, Speaker of the House): Because."),
            Block("Question: And then?"),
        ]
    )
    offices = [each[0].person.role for each in found if each and each[0].person]
    assert offices == ["reporter at the Chronicle", ""]


def test_a_page_without_text_has_no_labels() -> None:
    assert find_labels([]) == []


@pytest.mark.parametrize("name", ["Anton J. Sapt, Jr.", "Mr. Sapt, Sr.", "ANTON SAPT, JR."])
def test_the_full_stop_of_a_name_may_be_that_of_its_label(name: str) -> None:
    other = "ROSA F. HOLF" if name.isupper() else "Rosa F. Holf"
    said = [
        (name, "May it please you."),
        (other, "Is the road closed?"),
        (name, "It is."),
        (other, "Thanks."),
    ]
    found = find_labels([Block(f"{who.removesuffix('.')}. {words}") for who, words in said])
    assert [(each[0].text, each[1]) for each in found if each] == said
