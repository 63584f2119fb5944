"""What a document says as a whole of who speaks in it."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.survey import goes_on, is_spoken
from tests.parsing.reading.outline import document, read, spoken

THANKS = {
    "en": ("Thank you, Mr President.", "Thank you, Mr {}."),
    "es": ("Gracias, señor presidente.", "Muchas gracias, señor {}."),
    "de": ("Vielen Dank, Herr Präsident.", "Vielen Dank, Herr {}."),
    "fr": ("Merci, monsieur le président.", "Merci, monsieur {}."),
}


@pytest.mark.parametrize("language", THANKS)
@pytest.mark.parametrize("members", [("Holf", "Sapt", "Tarl", "Strofzin"), ("R.H.", "H.S.", "F.T.", "F.S.")])
def test_members_who_each_begin_with_the_same_thanks_are_speakers(
    language: str, members: tuple[str, ...]
) -> None:
    thanks, chair = THANKS[language]
    turns = [
        turn
        for round_ in range(2)
        for number, member in enumerate(members)
        for turn in (
            ("Chair Person of Zenda", chair.format(member)),
            (member, f"{thanks} {WORDS[number]} {round_ + 3}."),
        )
    ]
    assert spoken(read(document(*(f"{name}: {words}" for name, words in turns)))) == turns


WORDS = (
    "The road to Zenda was built in the year",
    "Of the mills by the river none was sold in the year",
    "We have asked for a bridge since the year",
    "Nobody has paid for the harvest since the year",
)


def test_a_chair_who_calls_a_member_on_a_line_of_her_own_takes_no_label_from_the_words_below() -> None:
    said = [
        ("Anna Keller (ZDP). –", "Thank you. The talks go on."),
        ("Rosa Holf (ZDP). –", "Thank you, Madam President. The road is ready."),
        ("Anna Keller (ZDP). –", "Many thanks for this."),
        ("Hugo Sapt (KP). –", "Thank you, Madam President. It is not."),
        ("Anna Keller (ZDP). –", "Thank you, Mr Sapt.\n\nMr Holf."),
        ("Rosa Holf (ZDP). –", "Thank you, Madam President. We shall see."),
        ("Anna Keller (ZDP). –", "That was all."),
    ]
    read_as = spoken(read(document(*(f"{name} {words}" for name, words in said))))
    assert [(name, words.replace(" ", "")) for name, words in read_as] == [
        (name.split(". –")[0], words.replace("\n\n", "").replace(" ", "")) for name, words in said
    ]


def test_a_name_with_the_short_form_that_its_other_turns_have_is_a_label_though_it_stands_once() -> None:
    said = [
        ("Rosa Holf OBE (RHO)", "You promised a bridge last year. What has become of it?"),
        ("Nina Park (NP)", "Pleasure."),
        ("RHO", "Is it an answer?"),
        ("NP", "It is a beginning. We have asked for the stone."),
        ("RHO", "And when does it come?"),
        ("NP", "In May, after the rain."),
    ]
    found = read(document(*(f"{name}: {words}" for name, words in said)))
    names = [each.label.person.name for each in found.utterances if each.label and each.label.person]
    assert names == ["Rosa Holf", "Nina Park"] * 3


@pytest.mark.parametrize("sign", ["", ":"])
def test_thanks_with_which_several_begin_are_no_label(sign: str) -> None:
    said = [
        (f"{name} (ZDP)", f"Vielen Dank, Frau Präsidentin: Die Straße Nummer {round_}{number} ist gebaut.")
        for round_ in range(2)
        for number, name in enumerate(("Hugo Sapt", "Fritz Tarl", "Anton Strofzin", "Eva Brak"))
    ]
    apart = ": " if sign else "\n\n"
    assert spoken(read(document(*(f"{name}{apart}{words}" for name, words in said)))) == said


@pytest.mark.parametrize("words", ["Gracias, presidenta.", "Eskerrik asko, jauna.", "Merci. Nous y sommes."])
def test_a_greeting_of_any_language_is_spoken(words: str) -> None:
    assert is_spoken(words, vocabulary_of("eu"))


@pytest.mark.parametrize(
    ("words", "goes"),
    [
        ("“Who pays?” as told.", True),
        ("“Who pays?” We do.", False),
        ("and so on", True),
        ("“Who”", False),
    ],
)
def test_a_sentence_goes_on_behind_what_it_quotes(words: str, goes: bool) -> None:
    assert goes_on(words) is goes
