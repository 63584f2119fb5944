"""Persons whom heads, lists of those present and notes name, beside the labels."""

import pytest

from tests.parsing.reading.outline import document, labels, persons, read, spoken


def test_the_holder_whom_a_bracket_names_once_is_meant_by_the_office_alone() -> None:
    found = read(
        document(
            "Home Affairs Minister (Smt. Rosa Holf): Good morning, friends.",
            "Question: What happened in the castle?",
            "Home Affairs Minister: Nothing at all.",
            "Minister of State (Gen. (Retd) Hugo Sapt): I was asleep.",
        )
    )
    assert persons(found) == {
        "Home Affairs Minister (Smt. Rosa Holf)": "Rosa Holf",
        "Question": None,
        "Home Affairs Minister": "Rosa Holf",
        "Minister of State (Gen. (Retd) Hugo Sapt)": "Hugo Sapt",
    }


def test_a_list_of_topics_and_of_those_present_is_nobody() -> None:
    page = (
        "<h1>Talks on the harvest</h1><p>March 3, 2015, Strelsau</p>"
        "<ul><li>(1) Report of the ZDA Blue Book</li><li>Other matters</li></ul><h4>PARTICIPANTS</h4>"
        "<ul><li>Dr. Rosa Holf, Secretary of Works and Assistant to the King for the Guard of the Castle</li>"
        "<li>Hugo Sapt, Chief of the Guard</li></ul><h3>(1) Report of the ZDA Blue Book</h3>"
        "<p><b>Secretary Holf:</b> I report on it.</p><p><b>Question:</b> Is it new?</p>"
        "<p><b>Secretary Holf:</b> It is.</p>"
    )
    found = read(page, "talks.html")
    assert [label for label in labels(found) if label] == ["Secretary Holf", "Question", "Secretary Holf"]


MEMORANDUM = """213. Memorandum of Conversation1

Strelsau, March 3, 2015

PARTICIPANTS
• Dr. Rosa Holf, Secretary of Works and Assistant to the King for the Guard of the Castle
• Colonel Hugo Sapt, Chief of the Guard

Secretary Holf: We have been asked to look at the castle. Will you?

[Page 7]

Sapt: I have looked at it, and I will look again.

Secretary Holf: Then we may go on with the harvest.

Sapt: I should like that very much.

1. Source: Archives of the Castle. Secret. The meeting was held in the great hall.
"""


def test_a_memorandum_names_its_people_in_full_and_its_source_is_nobodys() -> None:
    found = read(MEMORANDUM)
    assert persons(found) == {"Secretary Holf": "Rosa Holf", "Sapt": "Hugo Sapt"}
    assert spoken(found)[-1] == ("", MEMORANDUM.splitlines()[-1])


def test_the_title_says_whose_remarks_and_answers_have_no_label() -> None:
    page = (
        "<h1>Council of Works: press remarks by High Representative Rosa Holf upon arrival</h1>"
        "<p>24 February 2025</p><p>Check against delivery!</p><p>Good morning.</p><p>It is a long day.</p>"
        "<p><b>Q. What of the castle?</b></p><p>We shall look at it.</p><p>And again.</p>"
        "<p><b>Q. And the harvest?</b></p><p>It is in.</p><p><b>Q. Is that all?</b></p><p>Thank you.</p>"
    )
    answers = [each for each in spoken(read(page, "remarks.html")) if each[0] == "Rosa Holf"]
    assert [words for _, words in answers] == [
        "Good morning. It is a long day.",
        "We shall look at it. And again.",
        "It is in.",
        "Thank you.",
    ]


def test_who_interviewed_is_no_title_and_a_list_of_stations_no_place() -> None:
    head = "HUGO SAPT\nInterviewed by: Anton Tarlenheim\nFebruary 9, 2001\nHentzau; University of Zenda\n\n"
    found = read(
        document("Q: Where were you born?", "SAPT: In Zenda.", "Q: When?", "SAPT: In May.", head=head)
    )
    assert (found.title, found.place) == ("HUGO SAPT", "")
    assert {name for name in persons(found).values() if name} == {"Hugo Sapt"}


def test_an_article_before_the_office_whose_holder_a_bracket_names_changes_nothing() -> None:
    named = "The MINISTER OF WORKS (Mr H Sapt)"
    turns = (f"{named}: I have read it.", "Ms R HOLF: And when?", "The MINISTER OF WORKS: In May.")
    assert persons(read(document(*turns, "Ms R HOLF: Thank you."))) == {
        named: "H Sapt",
        "Ms R HOLF": "R Holf",
        "The MINISTER OF WORKS": "H Sapt",
    }


def test_who_asks_once_in_a_bracket_is_not_every_reporter() -> None:
    found = read(
        document(
            "MINISTER SAPT: Good morning, friends.",
            "REPORTER (Rosa Holf, Zenda Post): What happened in the castle?",
            "MINISTER SAPT: Nothing at all.",
            "REPORTER: And who was there?",
        )
    )
    assert persons(found) == {
        "MINISTER SAPT": "Sapt",
        "REPORTER (Rosa Holf, Zenda Post)": "Rosa Holf",
        "REPORTER": None,
    }


@pytest.mark.parametrize(
    ("line", "label", "name"),
    [
        ("President: Mrs. Rosa Holf (Kravonia)", "The President", "Rosa Holf"),
        ("Chair: Ms. Rosa Holf", "The Chair", "Rosa Holf"),
        ("President: Kravonia", "The President", None),
        ("President: Mrs. Rosa Holf\n\nPresident: Mr. Karl Tarl", "The President", None),
    ],
)
def test_the_office_that_one_line_above_the_talk_gives_to_one_person_is_theirs(
    line: str, label: str, name: str | None
) -> None:
    turns = (f"{label}: We begin now.", "Mr. Sapt (Ruritania): I am ready.", f"{label}: Good, thank you.")
    assert persons(read(document(line, "The meeting was called to order.", *turns)))[label] == name
    changed = (*turns[:2], f"(Mr. Tarl took the place of {label.lower()}.)", *turns[2:])
    assert persons(read(document(line, *changed)))[label] is None


def test_letters_alone_are_nobody_unless_each_fits_just_one_full_name() -> None:
    said = ("{}: We begin.", "{}: Good morning to you.", "{}: How is it?", "{}: It is well, I hope.")
    turns = [each.format(name) for each, name in zip(said, ("TJ", "Tag", "Cl", "Tag"), strict=True)]
    assert set(persons(read(document(*turns * 2))).values()) == {None}
    turns = [each.format(name) for each, name in zip(said, ("RH", "HS") * 2, strict=True)]
    head = "Talk between Rosa Holf and Hugo Sapt\nMarch 3, 2015, Strelsau\n\n"
    assert set(persons(read(document(*turns))).values()) == {None}
    assert persons(read(document(*turns, head=head))) == {"RH": "Rosa Holf", "HS": "Hugo Sapt"}
    turns = [each.format(name) for each, name in zip(said, ("Holf", "RNA") * 2, strict=True)]
    assert persons(read(document(*turns)))["RNA"] is None
