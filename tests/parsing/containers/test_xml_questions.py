import pytest

from archive.parsing.containers import xml
from tests.parsing.containers.accounts import lost, turns


@pytest.mark.parametrize(
    ("named", "voices"),
    [
        ("", ("frage", "antwort")),
        (
            "<interviewer>Rosa Holf</interviewer><interviewee>Hugo Sapt</interviewee>",
            ("Rosa Holf", "Hugo Sapt"),
        ),
    ],
)
def test_elements_of_questions_and_answers_are_voices(named: str, voices: tuple[str, str]) -> None:
    talk = "<frage>Wann?</frage><antwort><p>Im Mai.</p><p>Oder im Juni.</p></antwort>" * 2
    content = xml.read("a.xml", f"<gespraech>{named}<body>{talk}</body></gespraech>".encode())
    assert not lost(content)
    assert turns(content)[-4:] == [(voices[0], "Wann?"), (voices[1], "Im Mai. / Oder im Juni.")] * 2
