import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.dates import find_dates, parse_date, read_date_line


@pytest.mark.parametrize(
    ("text", "date", "time"),
    [
        ("February 24, 2021", "2021-02-24", ""),
        ("24 February 2021", "2021-02-24", ""),
        ("Sept. 5th, 2001", "2001-09-05", ""),
        ("24 февраля 2021 года", "2021-02-24", ""),
        ("19 April 201716:51", "2017-04-19", "16:51"),
        ("17 January 2020 22:30", "2020-01-17", "22:30"),
        ("September 28, 1999 1:38 P.M. EDT", "1999-09-28", "13:38"),
        ("2021-02-24T09:05", "2021-02-24", "09:05"),
        ("24.02.2021", "2021-02-24", ""),
    ],
)
def test_dates_are_read_as_printed_in_english_and_russian(text: str, date: str, time: str) -> None:
    (match,) = find_dates(text)
    assert (match.date.isoformat(), match.time) == (date, time)


@pytest.mark.parametrize("text", ["February 30, 2021", "32 May 2000", "May 5", "in 2021", "Marching 3, 2001"])
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert find_dates(text) == []


@given(st.dates(min_value=datetime.date(1800, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_every_day_is_read_back_from_its_english_form(day: datetime.date) -> None:
    (match,) = find_dates(f"on {day:%B} {day.day}, {day.year}, in Geneva")
    assert match.date == day


def test_a_date_line_gives_date_and_place() -> None:
    line = read_date_line("February 24, 2021, The Kremlin, Moscow")
    assert line is not None
    assert (line.date.isoformat(), line.place) == ("2021-02-24", "The Kremlin, Moscow")


def test_a_sentence_that_begins_with_a_date_is_no_date_line() -> None:
    assert read_date_line("February 24, 2021 was a cold day.") is None
    assert read_date_line("On February 24, 2021") is None


@pytest.mark.parametrize(
    ("field", "date"),
    [("04/19/2022", "2022-04-19"), ("23-01-2004", "2004-01-23"), ("20030501", "2003-05-01")],
)
def test_a_date_beside_a_document_is_read_in_the_forms_that_people_use(field: str, date: str) -> None:
    assert str(parse_date(field)) == date


@pytest.mark.parametrize("field", ["03/04/2020", "NA", "", "20031399"])
def test_a_date_that_reads_two_ways_or_none_is_not_guessed(field: str) -> None:
    assert parse_date(field) is None
