"""Parliaments, councils and committees, where offices and countries speak."""

import pytest

from archive.parsing.transcript import MeetingKind
from tests.parsing.reading.outline import document, labels, persons, read


@pytest.mark.parametrize(
    "label",
    [
        "Mr. Speaker",
        "The Minister for Lands (Mr. Holf)",
        "An hon. Member",
        "An honourable member",
        "Hon. Members",
        "The Deputy Speaker",
        "Several honourable members",
        "Mrs. HOLF of Zenda",
        "The CHAIRMAN",
    ],
)
def test_the_voices_of_a_parliament_are_labels(label: str) -> None:
    text = document(
        "Mr. Sapt: Mr. Speaker, I rise on a point of order.",
        f"{label}: What is your point of order?",
        "Mr. Sapt: It is about the harvest.",
        f"{label}: Order! It is not a point of order.",
        "Mr. Tarl: I beg to move.",
        "Mr. Sapt: Thank you.",
        head="Question time\nMarch 3, 2015, Strelsau\n\n",
    )
    assert labels(read(text)) == ["Mr. Sapt", label, "Mr. Sapt", label, "Mr. Tarl", "Mr. Sapt"]


def test_a_bracket_behind_an_office_names_who_holds_it() -> None:
    text = document(
        "Mr. Sapt: Mr. Speaker, I rise.",
        "The Minister for Lands (Mr. Holf): I beg to reply.",
        "Mr. Sapt: Thank you.",
        "The Minister for Lands (Mr. Holf): It is in.",
    )
    assert persons(read(text))["The Minister for Lands (Mr. Holf)"] == "Holf"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The representative of France", "The representative of Kenya"),
        ("The delegate of Zenda", "The delegate of Hentzau"),
        ("Rosa Holf (France)", "Hugo Sapt (Kenya)"),
        ("Ms. Holf (France)", "Mr. Sapt (Kenya)"),
        ("France", "Kenya"),
        ("Le représentant de la France", "Le représentant du Kenya"),
        ("Представитель Франции", "Представитель Кении"),
    ],
)
def test_delegates_speak_for_themselves(one: str, other: str) -> None:
    text = document(
        f"{one}: We agree.",
        f"{other}: We do not.",
        f"{one}: Why?",
        f"{other}: Because.",
        "Question: And you?",
        f"{one}: No.",
        head="Sitting\n\nMarch 15, 2020\n\n",
    )
    assert labels(read(text)) == [one, other, one, other, "Question", one]


def test_an_assembly_that_names_offices_in_capitals_is_read() -> None:
    found = read(
        "Sesión\n\nMarch 15, 2020\n\nO señor PRESIDENTE: Bos días.\n\n"
        "A señora HOLF SAPT: Grazas, señor presidente.\n\n"
        "O señor PRESIDENTE: Ten a palabra.\n\nA señora HOLF SAPT: Moitas grazas.\n\n"
        "O señor CONSELLEIRO DE MEDIO RURAL (Tarl Holf): Grazas.\n\nO señor PRESIDENTE: Grazas.\n"
    )
    assert persons(found) == {
        "O señor PRESIDENTE": None,
        "A señora HOLF SAPT": "Holf Sapt",
        "O señor CONSELLEIRO DE MEDIO RURAL (Tarl Holf)": "Tarl Holf",
    }
    assert found.kind is not MeetingKind.NEWS


@pytest.mark.parametrize(
    ("label", "name"),
    [("Dr. Rosa Holf, Bundeskanzlerin", "Rosa Holf"), ("Präsidentin Rosa Holf", "Rosa Holf")],
)
def test_a_german_office_is_no_part_of_a_name(label: str, name: str) -> None:
    chair = "Präsident Karl Tarl"
    turns = (f"{chair}: Das Wort hat die Kanzlerin.", f"{label}: Herr Präsident! Ich danke Ihnen.")
    found = read(document(*turns, f"{chair}: Danke.", f"{label}: Gern.", head="Sitzung\n\n2015-03-03\n\n"))
    assert persons(found) == {chair: "Karl Tarl", label: name}


def test_a_catalan_name_of_two_surnames_is_one_name() -> None:
    turns = ("El president: Té la paraula el diputat.", "Josep Holf i Sapt: Gràcies, president.")
    found = read(
        document(
            *turns,
            "El president: Gràcies.",
            "Josep Holf i Sapt: Una altra cosa.",
            head="Ple del Parlament\n\n2015-03-03\n\n",
        )
    )
    assert persons(found) == {"El president": None, "Josep Holf i Sapt": "Josep Holf i Sapt"}
