import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.media import is_medium
from archive.parsing.labels.unnamed_voices import (
    asker_named,
    is_office_alone,
    is_role_alone,
    is_unnamed_voice,
    voice_kind,
)
from archive.parsing.transcript import UtteranceKind


@pytest.mark.parametrize(
    "text", ["Question", "AUDIENCE MEMBER", "Response from the hall", "Вопрос", "Реплика из зала", "Q"]
)
def test_an_unnamed_voice_is_told(text: str) -> None:
    assert is_unnamed_voice(text, vocabulary_of("ru"))


@pytest.mark.parametrize(
    "text",
    [
        "ГЛАС ОТ ЗДП",
        "Реплики от лявата страна",
        "SOME HON. MEMBERS",
        "Hon. Opposition Members",
        "An hon. Member",
    ],
)
def test_calls_from_a_side_and_honourable_members_are_voices(text: str) -> None:
    assert is_unnamed_voice(text, vocabulary_of("bg"))


@pytest.mark.parametrize(
    "text", ["The President", "THE VICE PRESIDENT", "Foreign Minister", "Minister of Foreign Affairs"]
)
def test_an_office_alone_is_told(text: str) -> None:
    assert is_office_alone(text)


@pytest.mark.parametrize("text", ["All of them", "Some of our guests", "All right"])
def test_words_of_a_sentence_are_no_calls(text: str) -> None:
    assert not is_unnamed_voice(text, vocabulary_of("en"))


@pytest.mark.parametrize("text", ["Interviewer", "Question", "President Sapt", "The Castle", "First"])
def test_a_task_a_name_or_a_thing_is_no_office(text: str) -> None:
    assert not is_office_alone(text)


def test_a_task_alone_is_told() -> None:
    assert is_role_alone("Call centre operator")
    assert is_role_alone("THE INTERPRETER")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Reuters", "ru"),
        ("ИТАР-ТАСС", "ru"),
        ("Газета «Страж»", "ru"),
        ("«Независимая газета»", "ru"),
        ("Zenda TV channel", "ru"),
        ("Hãng thông tấn Strelsau", "vi"),
        ("Agence Zenda-Presse", "fr"),
    ],
)
def test_a_paper_or_a_channel_asks(text: str, language: str) -> None:
    assert is_medium(text, vocabulary_of(language))
    assert voice_kind(text, vocabulary_of(language)) is UtteranceKind.QUESTION


def test_who_has_a_town_and_a_party_behind_the_name_is_no_paper() -> None:
    assert is_medium("Zenda Post (Strelsau)", vocabulary_of("de"))
    assert not is_medium("Rudolf Post (Zenda) (RDP)", vocabulary_of("de"))
    assert voice_kind("Rudolf Post (Zenda) (RDP)", vocabulary_of("de")) is UtteranceKind.SPEECH


@pytest.mark.parametrize(
    "text", ["Television", "Radio", "The Castle", "«Крепкий орешек»", "Our newspaper", "Times"]
)
def test_a_thing_is_no_paper(text: str) -> None:
    assert not is_medium(text, vocabulary_of("ru"))


def test_an_answer_is_speech_and_a_remark_a_remark() -> None:
    assert voice_kind("Answer", vocabulary_of("en")) is UtteranceKind.SPEECH
    assert voice_kind("Remark", vocabulary_of("en")) is UtteranceKind.REMARK
    assert voice_kind("Hugo Sapt", vocabulary_of("en")) is UtteranceKind.SPEECH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Q."),
        ("en", "QUESTION [Reuters]"),
        ("en", "Question Continued"),
        ("de", "Frage"),
        ("de", "Zusatzfrage"),
        ("de", "FRAGE HOLF"),
        ("es", "PERIODISTA"),
        ("es", "Pregunta"),
        ("es", "P.-"),
        ("ru", "Вопрос"),
        ("id", "Wartawan"),
        ("vi", "PV"),
        ("vi", "Phóng viên"),
        ("zh", "记者"),
        ("zh", "路透社记者"),
        ("zh", "问"),
        ("ja", "問"),
        ("en", "Q12"),
        ("de", "Frage Nr. 4"),
    ],
)
def test_who_asks_without_a_name_asks_in_any_language(language: str, text: str) -> None:
    assert voice_kind(text, vocabulary_of(language)) is UtteranceKind.QUESTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A."),
        ("de", "Antwort"),
        ("ru", "Ответ"),
        ("zh", "答"),
        ("de", "Frau Holf"),
        ("en", "Speaker 1"),
        ("en", "A2"),
        ("pl", "Przewodniczący"),
    ],
)
def test_answers_chairs_numbers_and_names_speak(language: str, text: str) -> None:
    assert voice_kind(text, vocabulary_of(language)) is UtteranceKind.SPEECH


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Zwischenruf"), ("fr", "Voix"), ("ru", "Реплика из зала")]
)
def test_a_call_from_the_hall_is_a_remark(language: str, text: str) -> None:
    assert voice_kind(text, vocabulary_of(language)) is UtteranceKind.REMARK


def test_the_name_behind_the_word_for_a_question_is_of_who_asks() -> None:
    assert asker_named("FRAGE HOLF", vocabulary_of("de")) == "HOLF"
    assert asker_named("Frage aus dem Saal", vocabulary_of("de")) == ""


@pytest.mark.parametrize("text", ["Dawn Holf", "HUGO FOX", "Efe Sapt", "Anton Spiegel"])
def test_a_full_name_is_no_paper_though_a_paper_is_called_like_a_part_of_it(text: str) -> None:
    assert not any(is_medium(text, vocabulary_of(language)) for language in ("en", "de", "tr", "es"))


@pytest.mark.parametrize("text", ["Fox News", "Sky News", "DAWN", "EFE"])
def test_a_paper_that_persons_are_called_like_is_one_by_itself_or_with_another_word_for_it(text: str) -> None:
    assert is_medium(text, vocabulary_of("en"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "發言人 5"),
        ("az", "Danışan 2"),
        ("bn", "বক্তা 3"),
        ("vi", "Người nói 1"),
        ("id", "Penceramah 4"),
        ("ga", "Cainteoir 2"),
        ("cy", "Siaradwr 1"),
        ("hy", "Խոսնակ 2"),
    ],
)
def test_a_voice_that_a_machine_numbered_is_nobody(language: str, text: str) -> None:
    assert is_unnamed_voice(text, vocabulary_of(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Varios señores senadores"),
        ("de", "Mehrere Abgeordnete"),
        ("it", "Più senatori"),
        ("cs", "Všichni poslanci"),
        ("hu", "Több képviselő"),
    ],
)
def test_several_who_hold_one_office_are_a_voice(language: str, text: str) -> None:
    assert is_unnamed_voice(text, vocabulary_of(language))


def test_a_phrase_is_no_voice_whose_first_word_is_one_in_another_language() -> None:
    assert not is_unnamed_voice("Man uzreiz rodas jautājums", vocabulary_of("lv"))
