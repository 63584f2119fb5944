"""Names that stand below the words that they belong to."""

import pytest

from tests.parsing.reading.outline import read, spoken

SAID = (
    ("Rosa Holf", "Good morning, everybody, and welcome to the castle."),
    ("Hugo Sapt", "Thank you. We have two points."),
    ("Rosa Holf", "What does the bridge cost?"),
    ("Anton Tarlen", "I am from the Chronicle. Who pays?"),
    ("Hugo Sapt", "The Crown does."),
    ("Rosa Holf", "Thank you, Hugo."),
)
HEAD = "A talk in Zenda\nMarch 3, 2015\n\n"


@pytest.mark.parametrize(
    "form", ["{1}\n— {0}", "{1}\n({0})", "{1}\n[{0}]", "{1} ({0})", "{1} [{0}]", "{1} – {0}", "{1} —{0}"]
)
def test_a_name_in_brackets_or_behind_a_dash_below_or_behind_words_is_their_speakers(form: str) -> None:
    assert spoken(read(HEAD + "\n\n".join(form.format(*turn) for turn in SAID))) == list(SAID)


def test_words_between_bare_names_are_nobodys_where_both_ends_of_a_talk_have_the_names_below() -> None:
    found = read(HEAD + "\n\n".join(f"{words}\n\n{name}" for name, words in SAID))
    assert not any(each.person for each in found.utterances)


def test_bare_names_above_words_are_labels_though_an_introduction_stands_above_the_first() -> None:
    turns = "\n\n".join(f"{name}\n\n{words}" for name, words in SAID)
    found = read(f"{HEAD}Those who came to the castle talked about the bridge of Zenda.\n\n{turns}")
    assert spoken(found)[1:] == list(SAID)


def test_what_is_told_of_the_hall_in_brackets_on_lines_of_its_own_names_nobody() -> None:
    calls = ("(Rosa Holf laughs)", "(Applause from the Council of Zenda)", "(Hugo Sapt)", "(Hugo Sapt)")
    turns = (f"{name}: {words}\n{call}" for (name, words), call in zip(SAID, calls, strict=False))
    found = read(HEAD + "\n\n".join(turns))
    assert {name for name, _ in spoken(found)} <= {"Rosa Holf", "Hugo Sapt", "Anton Tarlen", "", "?"}
    assert spoken(found)[0][0] == "Rosa Holf"


@pytest.mark.parametrize(
    ("note", "other"),
    [
        ("(Voices from the left.)", "(Members of the Council.)"),
        ("(Voices from the left)", "(Members of the Council)"),
        ("(Aplausos do ZDP)", "(Protestos do CRP)"),
    ],
)
def test_notes_of_the_hall_below_turns_with_labels_are_no_names_below(note: str, other: str) -> None:
    turns = [f"{name}: {words}" for name, words in (*SAID, *SAID)]
    turns[2:2], turns[5:5], turns[8:8] = [note], [other], [note]
    found = read(HEAD + "\n\n".join([*turns, other]))
    assert {name for name, _ in spoken(found)} >= dict(SAID).keys()
    assert spoken(found)[0] == SAID[0]
