import pytest

from archive.parsing.labels.unnamed_voices import (
    is_medium,
    is_office_alone,
    is_role_alone,
    is_unnamed,
    voice_kind,
)
from archive.parsing.transcript import UtteranceKind


@pytest.mark.parametrize(
    "text", ["Question", "AUDIENCE MEMBER", "Response from the hall", "Вопрос", "Реплика из зала", "Q"]
)
def test_an_unnamed_voice_is_told(text: str) -> None:
    assert is_unnamed(text)


@pytest.mark.parametrize(
    "text", ["The President", "THE VICE PRESIDENT", "Foreign Minister", "Minister of Foreign Affairs"]
)
def test_an_office_alone_is_told(text: str) -> None:
    assert is_office_alone(text)


@pytest.mark.parametrize("text", ["Interviewer", "Question", "President Sapt", "The Castle", "First"])
def test_a_task_a_name_or_a_thing_is_no_office(text: str) -> None:
    assert not is_office_alone(text)


def test_a_task_alone_is_told() -> None:
    assert is_role_alone("Call centre operator")
    assert is_role_alone("THE INTERPRETER")


@pytest.mark.parametrize(
    "text", ["Reuters", "ИТАР-ТАСС", "Газета «Страж»", "«Независимая газета»", "Zenda TV channel"]
)
def test_a_paper_or_a_channel_asks(text: str) -> None:
    assert is_medium(text)
    assert voice_kind(text) is UtteranceKind.QUESTION


@pytest.mark.parametrize(
    "text", ["Television", "Radio", "The Castle", "«Крепкий орешек»", "Our newspaper", "Times"]
)
def test_a_thing_is_no_paper(text: str) -> None:
    assert not is_medium(text)


def test_an_answer_is_speech_and_a_remark_a_remark() -> None:
    assert voice_kind("Answer") is UtteranceKind.SPEECH
    assert voice_kind("Remark") is UtteranceKind.REMARK
    assert voice_kind("Hugo Sapt") is UtteranceKind.SPEECH
