import datetime

import pytest

from archive.parsing.coverage import Account, account
from archive.parsing.transcript import (
    Label,
    Paragraph,
    Transcript,
    UnreadableDocument,
    Utterance,
    UtteranceKind,
)

TRANSCRIPT = Transcript(
    reader="test",
    reader_version=1,
    title="Talks",
    date=datetime.date(2000, 1, 1),
    utterances=(
        Utterance(UtteranceKind.SPEECH, (Paragraph("One two."),), Label("Hugo Sapt", "retranslated")),
    ),
    head=("Talks",),
    furniture=("Menu",),
)


def test_words_are_counted_by_where_they_stand() -> None:
    lines = ["Menu", "Talks", "Hugo Sapt (retranslated): One two."]
    assert account(lines, TRANSCRIPT) == Account(utterances=5, head=1, furniture=1)


def test_a_word_that_stands_nowhere_rejects_the_document() -> None:
    with pytest.raises(UnreadableDocument, match=r"lost 1 words \('three'\)"):
        account(["Menu", "Talks", "Hugo Sapt (retranslated): One two three."], TRANSCRIPT)


def test_a_word_that_the_source_does_not_have_rejects_the_document() -> None:
    with pytest.raises(UnreadableDocument, match=r"invented 1 words \('two'\)"):
        account(["Menu", "Talks", "Hugo Sapt (retranslated): One."], TRANSCRIPT)
