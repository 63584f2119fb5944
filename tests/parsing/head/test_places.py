import pytest

from archive.parsing.content import Content, Metadata
from archive.parsing.document import SideFacts
from archive.parsing.head import find_head
from archive.parsing.text import Block
from tests.parsing.head.reading import read


@pytest.mark.parametrize(
    "line",
    ["109. kello 3.3.2015", "3 березня 2015 16 година", "Вопрос: 3 марта 2015", "3 March 2015, 3 p.m.",
     "Sitting of the whole house, 3.3.2015", "10/11/2015 07:54 PM EDT", "조회수 1,070 2015-03-03"],
)  # fmt: skip
def test_what_is_left_of_a_line_with_a_date_is_not_always_a_place(line: str) -> None:
    assert read("Interview with Hugo Sapt", line).place == ""


def test_an_hour_without_minutes_beside_the_day_is_the_time() -> None:
    head = read("League Council", "Monday, 20 May 2019, 3 p.m.", "Strelsau", language="en")
    assert (head.time, head.place) == ("15:00", "Strelsau")


def test_what_a_page_is_filed_under_above_the_day_is_no_part_of_the_place_below_it() -> None:
    head = read(
        "Remarks on the Harvest",
        "Farming",
        "Issued on: March 3, 2015",
        "Rose Hall",
        "5:40 P.M. EDT",
        name="a.txt",
    )
    assert head.place == "Rose Hall"


def test_a_town_beside_the_hour_is_the_place_and_no_title() -> None:
    head = read("Hugo Sapt, Minister of Foreign Affairs", "Zenda, R.U.", "2:39 p.m. EDT", name="talk.txt")
    assert head.place == "Zenda, R.U."
    assert head.title != "Zenda, R.U."


@pytest.mark.parametrize("place", ["https://castle.example/venues/1", "Question: how?", "?"])
def test_an_address_of_the_web_is_no_place(place: str) -> None:
    content = Content("JSON", (Block("Yes."),), (), Metadata(title="Talks", place=place))
    assert find_head(content, 1, "a.json", SideFacts()).place == ""


def test_topics_that_hold_a_word_for_a_place_are_none() -> None:
    assert (
        read("Pressekonferenz", "Themen: Haushalt, Schloss Zenda", "3. März 2015", language="de").place == ""
    )
