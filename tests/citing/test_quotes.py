from dataclasses import replace

import pytest

from archive.citing.quotes import QuotedPart, QuotedSpeaker, find_words, quotation, unmarked_words
from tests.citing.examples import WHOLE

RECORD = replace(WHOLE, title="Talks at Zenda", address="https://archive.example/m/#u3-p2")
SOURCE = "“Talks at Zenda”, The Castle, Strelsau, 3 March 2015, Transcript Archive, https://archive.example/m/#u3-p2"
RUDOLF = QuotedSpeaker("Rudolf Elphberg", "Regent", "Regent Rudolf Elphberg")
HUGO = QuotedSpeaker("Hugo Sapt", label="Hugo Sapt", note="retranslated")


def test_a_quote_is_signed_with_the_office_held_at_the_time() -> None:
    said = [QuotedPart(RUDOLF, "The harvest is late.")]
    assert quotation(said, RECORD) == f"“The harvest is late.”\n— Rudolf Elphberg, Regent, {SOURCE}"


@pytest.mark.parametrize(
    ("speaker", "signed"),
    [
        (replace(RUDOLF, inferred=True), "Rudolf Elphberg (speaker inferred), Regent"),
        (HUGO, "Hugo Sapt (retranslated)"),
        (replace(HUGO, inferred=True), "Hugo Sapt (retranslated, speaker inferred)"),
        (QuotedSpeaker(label="Question"), "unidentified speaker (“Question”)"),
        (QuotedSpeaker(), "no speaker named"),
    ],
)
def test_doubt_about_the_speaker_stands_beside_the_name(speaker: QuotedSpeaker, signed: str) -> None:
    assert quotation([QuotedPart(speaker, "Yes.")], RECORD) == f"“Yes.”\n— {signed}, {SOURCE}"


def test_paragraphs_of_one_speaker_open_each_and_close_once() -> None:
    said = [QuotedPart(RUDOLF, "The harvest is late."), QuotedPart(RUDOLF, "It rained.")]
    assert quotation(said, RECORD) == (
        f"“The harvest is late.\n“It rained.”\n— Rudolf Elphberg, Regent, {SOURCE}"
    )


def test_each_of_several_speakers_is_named_before_their_own_words() -> None:
    said = [
        QuotedPart(RUDOLF, "The harvest is late."),
        QuotedPart(RUDOLF, "(Laughter.)", stage_direction=True),
        QuotedPart(QuotedSpeaker(label="Question"), "Why?"),
        QuotedPart(HUGO, "It rained."),
    ]
    said[1] = replace(said[1], speaker=QuotedSpeaker())
    assert quotation(said, RECORD) == (
        "Rudolf Elphberg, Regent: “The harvest is late.”\n"
        "(Laughter.)\n"
        "Unidentified speaker (“Question”): “Why?”\n"
        "Hugo Sapt (retranslated): “It rained.”\n"
        f"— {SOURCE}"
    )
    assert unmarked_words(said) == (
        "Rudolf Elphberg, Regent: The harvest is late. (Laughter.) "
        "Unidentified speaker (“Question”): Why? Hugo Sapt (retranslated): It rained."
    )


def test_what_is_left_out_between_two_paragraphs_is_shown() -> None:
    said = [
        QuotedPart(RUDOLF, "The harvest", closes=False),
        QuotedPart(RUDOLF, "rained.", opens=False),
        QuotedPart(RUDOLF, "Thank you.", follows=False),
    ]
    assert quotation(said, RECORD).startswith("“The harvest […]\n“[…] rained.\n“[…] Thank you.”\n—")
    assert unmarked_words(said) == "The harvest […] […] rained. […] Thank you."


def test_a_piece_of_one_paragraph_has_no_such_signs() -> None:
    said = [QuotedPart(RUDOLF, "harvest", opens=False, closes=False)]
    assert quotation(said, RECORD).startswith("“harvest”\n—")


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("He said “no” twice", "en", "‘He said “no” twice’"),
        ('He said "no" and don’t', "en", '‘He said "no" and don’t’'),
        ("He said “‘no’”", "en", "«He said “‘no’”»"),
        ("Урожай поздний", "ru", "«Урожай поздний»"),
        ("Журнал «Урожай»", "ru", "“Журнал «Урожай»”"),
    ],
)
def test_the_words_stay_as_they_are_and_the_marks_give_way(text: str, language: str, shown: str) -> None:
    record = replace(RECORD, language=language)
    assert quotation([QuotedPart(RUDOLF, text)], record).startswith(f"{shown}\n—")


@pytest.mark.parametrize(
    ("words", "widened"),
    [
        ("harvest", "harvest"),
        ("arvest is la", "harvest is late"),
        ("don", "don’t"),
        ("late.", "late."),
        (" is ", " is "),
    ],
)
def test_words_are_widened_to_whole_ones(words: str, widened: str) -> None:
    text = "We don’t say the harvest is late."
    place = find_words(words, text)
    assert place
    assert text[slice(*place)] == widened


@pytest.mark.parametrize("words", ["", "Harvest", "the harvest was late", "the  harvest", "\0"])
def test_words_that_do_not_stand_there_are_not_found(words: str) -> None:
    assert find_words(words, "We don’t say the harvest is late.") is None
