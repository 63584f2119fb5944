"""Every form of label, in every language: turn by turn, and never a word under a name that did not say it."""

import re
from functools import cache

import pytest

from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript
from tests.parsing.reading import printing
from tests.parsing.reading.conversations import CONVERSATIONS

PRINTED = {"txt": printing.as_text, "md": printing.as_markdown, "html": printing.as_page}

CASES = [
    *(("txt", label, "colon", code) for label in printing.LABELS for code in printing.forms(label)),
    *(
        ("txt", "full name", layout, code)
        for layout in printing.TEXTS
        for code in printing.forms("name in capitals" if layout == "full stop" else "full name")
    ),
    *(("md", "full name", layout, code) for layout in printing.MARKDOWN for code in CONVERSATIONS),
    *(("html", "full name", layout, code) for layout in printing.PAGES for code in CONVERSATIONS),
    *(
        ("html", label, layout, code)
        for label in ("surname in capitals", "office and name")
        for layout in printing.PAGES
        for code in printing.forms(label)
    ),
    *(
        ("txt", "name in capitals", layout, code)
        for layout in printing.TEXTS
        for code in printing.forms("name in capitals")
    ),
]
# For the module, so that the tests of one form follow each other, and it is read once.
every_form = pytest.mark.parametrize(
    ("form", "label", "layout", "language"),
    sorted(set(CASES)),
    ids=lambda value: value,
    scope="module",
)


@cache
def read(form: str, label: str, layout: str, language: str) -> Transcript:
    printed = PRINTED[form](language, label, layout)
    return read_bytes(f"talks.{form}", printed.encode()).transcript


def spoken(transcript: Transcript) -> list[tuple[str, str]]:
    return [
        (each.label.text if each.label else "", " ".join(paragraph.text for paragraph in each.paragraphs))
        for each in transcript.utterances
    ]


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


@every_form
def test_each_turn_has_its_label_and_its_words(form: str, label: str, layout: str, language: str) -> None:
    assert spoken(read(form, label, layout, language)) == printing.expected(language, label)


@every_form
def test_no_words_are_given_to_another_who_did_not_say_them(
    form: str, label: str, layout: str, language: str
) -> None:
    said = printing.expected(language, label)
    for name, words in spoken(read(form, label, layout, language)):
        if name and words:
            assert any(
                letters(words) in letters(own) for who, own in said if letters(who) == letters(name)
            ), (name, words)


@every_form
def test_title_date_and_language_are_read(form: str, label: str, layout: str, language: str) -> None:
    transcript = read(form, label, layout, language)
    talk = CONVERSATIONS[language]
    assert (transcript.title, str(transcript.date), transcript.language) == (
        talk.title,
        "2015-03-03",
        language,
    )
