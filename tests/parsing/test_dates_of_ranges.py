"""Days in forms that records print beside the plain ones: ranges, series, Roman months, other calendars."""

import pytest

from archive.parsing.dates import read_dates


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Monday 3rd to Friday 7th March 2014", "2014-03-03", "2014-03-07"),
        ("Montag, 3. bis Freitag, 7. März 2014", "2014-03-03", "2014-03-07"),
        ("del 12 al 14 de marzo de 2015", "2015-03-12", "2015-03-14"),
        ("du 12 au 14 mars 2015", "2015-03-12", "2015-03-14"),
        ("de 12 a 14 de março de 2015", "2015-03-12", "2015-03-14"),
        ("du lundi 30 mars au jeudi 2 avril 2015", "2015-03-30", "2015-04-02"),
        ("12, 13 et 14 mars 2015", "2015-03-12", "2015-03-14"),
        ("4./5./6. März 2015", "2015-03-04", "2015-03-06"),
        ("March 12, 13 and 14, 2015", "2015-03-12", "2015-03-14"),
        ("2015. március 12–14.", "2015-03-12", "2015-03-14"),
        ("2015年3月12日～14日", "2015-03-12", "2015-03-14"),
    ],
)
def test_a_range_or_a_series_has_its_first_day_and_its_last(text: str, first: str, last: str) -> None:
    (found,) = read_dates(text)
    assert (str(found.date), str(found.last)) == (first, last)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("14.III.2012 г.", "2012-03-14"),
        ("1956. X. 30.", "1956-10-30"),
        ("12-III-2015", "2015-03-12"),
        ("5 XII 1981 r.", "1981-12-05"),
        ("«12» марта 2015 г.", "2015-03-12"),
        ("Ika-12 ng Marso, 2015", "2015-03-12"),
        ("12/03/2558", "2015-03-12"),
        ("104年3月12日", "2015-03-12"),
        ("民國一○四年三月十二日", "2015-03-12"),
        ("12. Jänner 2015", "2015-01-12"),
        ("Beograd, 12. mart 2015. godine", "2015-03-12"),
    ],
)
def test_other_ways_to_write_a_day_are_read(text: str, date: str) -> None:
    (found,) = read_dates(text)
    assert (str(found.date), found.last) == (date, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [("12-Mar-15", "2015-03-12"), ("05 lip 08 g. 7.15", "2008-07-05"), ("03/24/04", "2004-03-24")],
)
def test_two_figures_of_a_year_are_enough_in_a_short_line(text: str, date: str) -> None:
    (found,) = read_dates(text, "pl", partial=True)
    assert str(found.date) == date
    assert read_dates(text) == []


@pytest.mark.parametrize("text", ["Item 3 – 5 March 2015", "Resolution 3 to 5 March 2015"])
def test_the_number_of_a_point_begins_no_range(text: str) -> None:
    (found,) = read_dates(text)
    assert (str(found.date), found.last) == ("2015-03-05", None)


@pytest.mark.parametrize("text", ["5 May 20 people", "I v 2012", "XIII.5.2015"])
def test_what_looks_like_such_a_day_is_none(text: str) -> None:
    assert read_dates(text, partial=True) == []
