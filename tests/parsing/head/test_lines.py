import pytest

from archive.parsing.head_lines import ends_sentence
from tests.parsing.head.reading import read


def test_sentences_are_never_taken_out_of_the_text() -> None:
    head = read(
        "Interview with Hugo Sapt",
        "March 3, 2015, Strelsau",
        "The King met his guest on 4 March 2015.",
        "Place and time were right.",
    )
    assert head.lines == (0, 1)


def test_what_the_publisher_prints_is_of_the_head() -> None:
    head = read(
        "THE WHITE CASTLE", "Office of the Press Secretary", "Press Briefing", "March 3, 2015", "(9:25 a.m.)"
    )
    assert head.lines == (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("line", "time"),
    [("(9:25 a.m. EDT)", "09:25"), ("14.30 Uhr", "14:30"), ("5:35 P.M.", "17:35"), ("14:00", "14:00")],
)
def test_the_hour_is_read(line: str, time: str) -> None:
    head = read("Press Briefing", "March 3, 2015", line)
    assert head.time == time


def test_a_house_that_publishes_is_no_place() -> None:
    assert read("THE WHITE HOUSE", "Office of Communications", "Press Briefing", "March 3, 2015").place == ""


def test_facts_with_their_names_are_read() -> None:
    head = read("Title: A talk with Rosa Holf", "Date: 3 March 2015", "Place: Zenda Castle")
    assert (head.title, str(head.date), head.place) == ("A talk with Rosa Holf", "2015-03-03", "Zenda Castle")


def test_a_page_without_anything_has_no_title_and_no_date() -> None:
    head = read("We have met. We have talked.", turns=False)
    assert (head.title, head.date) == ("", None)


def test_a_long_hostile_head_is_read() -> None:
    head = read(*["Item Abc Def: 12 2015 " * 40] * 300, "Chapter " + "." * 40_000 + " 2015", turns=False)
    assert head.title == ""


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("The Crown pays half of it.", True),
        ("We have met.", True),
        ("Talks with Hugo Sapt, Jr.", False),
        ("The bridge of Zenda, U.S.", False),
    ],
)
def test_a_short_word_ends_a_sentence_and_an_abbreviation_none(line: str, ends: bool) -> None:
    assert ends_sentence(line) is ends
