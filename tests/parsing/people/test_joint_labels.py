"""A label of two speakers names neither, and completes the name of none."""

import pytest

from tests.parsing.reading.outline import document, persons, read


@pytest.mark.parametrize(
    ("one", "other", "joint"),
    [
        ("SAPT", "HOLF", "SAPT AND HOLF"),
        ("SAPT", "HOLF", "SAPT/HOLF"),
        ("Sapt", "Holf", "Sapt und Holf"),
        ("Mr SAPT", "Mr HOLF", "Mr SAPT and Mr HOLF"),
        ("Hugo Sapt", "Rosa Holf", "Hugo Sapt and Rosa Holf"),
        ("Sapt", "Holf", "Sapt & Holf"),
        ("Sapt", "Holf", "Sapt y Holf"),
        ("Sapt", "Holf", "HS/RH"),
    ],
)
def test_two_who_speak_at_once_are_no_person(one: str, other: str, joint: str) -> None:
    text = document(
        f"{one}: Good morning to all.",
        f"{other}: The mill is mended.",
        f"{one}: Who paid for it?",
        f"{other}: The crown did.",
        f"{joint}: Good night to all.",
    )
    found = persons(read(text))
    assert found[joint] is None
    assert [name.split()[-1] for name in (found[one], found[other]) if name] == ["Sapt", "Holf"]
    assert not any(" and " in name or "/" in name for name in found.values() if name)


def test_a_surname_of_two_parts_is_one_persons() -> None:
    text = document(
        "Rosa Holf i Sapt: The mill is mended.",
        "Anton Mauban: Who paid for it?",
        "Rosa Holf i Sapt: The crown did.",
        "Anton Mauban: Thank you.",
    )
    assert persons(read(text))["Rosa Holf i Sapt"] == "Rosa Holf i Sapt"


def test_what_a_title_calls_the_event_completes_no_surname() -> None:
    text = document(
        "MR. SAPT: Good morning to all.",
        "MR. HOLF: The mill is mended.",
        "MR. SAPT: Who paid for it?",
        "MR. HOLF: The crown did.",
        head="The First Sapt-Holf Presidential Debate\nMarch 3, 2015\n\n",
    )
    assert persons(read(text)) == {"MR. SAPT": "Sapt", "MR. HOLF": "Holf"}
