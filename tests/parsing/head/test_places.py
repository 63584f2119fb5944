import pytest

from archive.parsing.content import Content, Metadata
from archive.parsing.document import SideFacts
from archive.parsing.head import find_head
from archive.parsing.head_places import labelled_place
from archive.parsing.pipeline import read_bytes
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


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Von Rosa Holf, 3. März 2015", ""),
        ("ROSA HOLF, Zenda - 03 MAR 2015", "Zenda"),
        ("Rosa Holf 03/13/2015 March 13, 2015", ""),
        ("E MBAJTUR MË 9 QERSHOR 2015", ""),
        ("3 මාර්තු 2015 වන", ""),
        ("Medien, Artikel, 3. März 2015", ""),
        ("ZENDA RADIO, 3 MARCH 2015", ""),
        ("DATE, TIME           March 3, 2015, 2:37 - 4:50 p.m. EST", ""),
        ("Farming | 12:30 / 17.05.2023", ""),
        ("Zenda, May 14, 1879.", "Zenda"),
        ("18.03.2024 Strelsau", "Strelsau"),
        ("Zenda am Main, 10 March 2022", "Zenda am Main"),
        ("Zenda, 3 March 2015", "Zenda"),
        ("3 March 2015, Zenda, Ruritania", "Zenda, Ruritania"),
        ("(Zenda, 7 juillet 2011) - Conférence de presse conjointe du ministre", "Zenda"),
    ],
)
def test_a_place_beside_a_day_is_known_or_set_apart_and_no_author(line: str, place: str) -> None:
    assert read("Interview with Hugo Sapt", line).place == place


def test_a_name_above_the_hour_that_labels_what_is_said_is_no_place() -> None:
    text = "Current Questions of Policy\n\nMichael A. Holf\n\nZenda, RU\n\nJuly 26, 2012\n\n3 P.M. EDT\n\n"
    turns = "SECRETARY HOLF: Good day.\n\nQUESTION: And?\n\nSECRETARY HOLF: Yes.\n\nQUESTION: Well?"
    assert read_bytes("a.txt", (text + turns).encode()).transcript.place == "Zenda, RU"


@pytest.mark.parametrize(
    "lines",
    [
        ("Talks in Zenda", "Copyright (c) 1987 by The Regents of the University"),
        (
            "Castle and Building 1-2, 6",
            "Royal House 7, 8",
            "Education Bill 14",
            "Talks in Zenda",
            "2:00 p.m.",
        ),
        ("Trial Chamber - Trial Day 271", "Talks in Zenda", "3 March 2015"),
        ("Talks in Zenda", "3 March 2015", "Speakers"),
    ],
)
def test_rights_an_index_a_count_and_the_head_of_a_list_are_no_places(lines: tuple[str, ...]) -> None:
    assert read(*lines).place == ""


def test_a_word_that_says_what_the_place_is_may_join_it_to_the_day_and_is_no_part_of_it() -> None:
    assert read("Memorandum of Talks", "DATE: 3 March 2015", "AND PLACE: Camp Zenda").place == "Camp Zenda"
    assert read("市長会見", "場所 市役所2階 庁議室", "2015年3月3日").place == "市役所2階 庁議室"


def test_a_place_among_the_facts_of_a_page_is_the_place_of_the_event() -> None:
    assert labelled_place(["Delivered On: March 3, 2015", "Place: Oval Office. The Castle"]) == (
        "Oval Office. The Castle"
    )
    assert labelled_place(["AND PLACE: 10:40 a.m. - 12:30 p.m., Zenda Castle"]) == "Zenda Castle"
    assert labelled_place(["Tags: Zenda"]) == ""
