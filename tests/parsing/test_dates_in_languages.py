"""Dates in the field's languages, ranges, and dates that are not sure."""

import datetime

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.dates import (
    Precision,
    find_dates,
    parse_date,
    read_date_field,
    read_dates,
    read_name_date,
)
from archive.parsing.dates.months import is_month_of

LANGUAGES = (
    "en ru uk be fr de es ca gl it pt pl cs sk hu ro bg sr hr sl tr az kk ky uz zh ja ko ar fa he el nl sv"
    " da nb fi et lv lt vi id hi eu mn kn"
).split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", ["long", "full"])
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_read_as_the_languages_print_it(language: str, width: str, month: int) -> None:
    day = datetime.date(2015, month, 23)
    printed = format_date(day, width, locale=language)
    if language == "fa":
        printed = format_date(day, "d MMMM y", locale=language)
    assert [match.date for match in find_dates(printed, language)] == [day], printed


@pytest.mark.parametrize(
    "text",
    [
        "the 3rd day of March, 2015",
        "Tuesday, March 3rd, 2015",
        "3 de març de 2015",
        "3 de marzo del 2015",
        "mardi 3 MARS 2015",
        "3-го марта 2015 года",
        "3 березня 2015 р.",
        "3 марта 2015г.",
        "2015. március 3-án",
        "2015 m. kovo 3 d.",
        "2015. gada 3. marts",
        "2015. gada 3. martā",
        "3. märtsil 2015",
        "3. päivänä maaliskuuta 2015",
        "2015 оны 3 дугаар сарын 3",
        "2015 ОНЫ ХАВРЫН ЭЭЛЖИТ ЧУУЛГАНЫ 03 ДУГААР САРЫН 3-НЫ ӨДРИЙН",
        "2015-ஆம் ஆண்டு மார்ச் திங்கள் 3-ஆம் நாள்",
        "ថ្ងៃទី៣ ខែមីនា ឆ្នាំ២០១៥",
        "Tue Mar 03 20:00:03 2015",
        "03-Mar-2015",
        "2015 жылғы 3 наурыз",
        "2015-жылдын 3-марты",
        "2015-жылдын 3-мартында",
        "2015 жылғы 3 наурызда",
        "2015 წლის 3 მარტს",
        "2015 m. kovo mėn. 3 d.",
        "2015-yil 3-mart",
        "2015eko martxoaren 3a",
        "3 آذار/مارس 2015",
        "٣ مارس ٢٠١٥",
        "3 במרץ 2015",
        "3 มีนาคม 2558",
        "3 มีนาคม พ.ศ. 2558",
        "۱۲ اسفند ۱۳۹۳",
        "1393/12/12",
        "3 مارچ، 2015",
        "3 ta’ Marzu 2015",
        "3 மார்ச், 2015",
        "二〇一五年三月三日",
        "2015 年 3 月 3 日（星期二）",
        "平成27年3月3日",
        "民國104年3月3日",
        "平成二十七年三月三日（火曜日）",
        "民國一百零四年三月三日",
        "中華民國一〇四年三月三日",
        "平成二七年三月三日",
        "3 มี.ค. 2558",
        "3 ມ.ນ. 2015",
        "3 thg 3, 2015",
        "03\u200f/03\u200f/2015",
        "2015 оны гуравдугаар сарын 3",
        "ಮಾರ್ಚ್ 3, 2015",
        "2015. 3. 3.",
        "2015/03/03",
        "3.3.2015",
        "2015-03-03T14:05:00+03:00",
        "For Immediate Release March 3, 2015",
        "Issued on: March 3, 2015",
        "Publicado: 3 de marzo de 2015",
        "Стрелсау, 3 марта 2015 года",
    ],
)
def test_the_third_of_march_is_read_however_it_is_printed(text: str) -> None:
    assert [match.date for match in find_dates(text)] == [datetime.date(2015, 3, 3)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("3-5 March 2015", "2015-03-03", "2015-03-05"),
        ("March 3–5, 2015", "2015-03-03", "2015-03-05"),
        ("31 March – 2 April 2015", "2015-03-31", "2015-04-02"),
        ("March 31 – April 2, 2015", "2015-03-31", "2015-04-02"),
        ("30 December 2014 to 2 January 2015", "2014-12-30", "2015-01-02"),
        ("17./18. Oktober 2018", "2018-10-17", "2018-10-18"),
        ("5 y 6 de marzo de 2015", "2015-03-05", "2015-03-06"),
        ("3–5 марта 2015 года", "2015-03-03", "2015-03-05"),
    ],
)
def test_both_ends_of_a_range_are_kept(text: str, first: str, last: str) -> None:
    (match,) = find_dates(text)
    assert (str(match.date), str(match.last), text[match.start : match.end]) == (first, last, text)


def test_a_number_before_a_date_is_no_range() -> None:
    (match,) = find_dates("Item 3 – 5 March 2015")
    assert (str(match.date), match.last) == ("2015-03-05", None)


@pytest.mark.parametrize(
    ("text", "language", "country", "date"),
    [
        ("4/1/2016", "en", "GB", "2016-01-04"),
        ("4/1/2016", "en-US", "", "2016-04-01"),
        ("4/1/2016", "", "US", "2016-04-01"),
        ("4/1/2016", "fr", "", "2016-01-04"),
        ("24/1/2016", "", "", "2016-01-24"),
        ("1/24/2016", "", "", "2016-01-24"),
        ("3. listopada 2015.", "hr", "", "2015-10-03"),
        ("3 listopada 2015", "pl", "", "2015-11-03"),
        ("2015-жылдын 3-июну", "ky", "", "2015-06-03"),
        ("৩ জানুয়ারি ২০১৫", "bn", "", "2015-01-03"),
    ],
)
def test_country_and_language_decide_what_reads_two_ways(
    text: str, language: str, country: str, date: str
) -> None:
    assert str(parse_date(text, language, country)) == date


def test_what_still_reads_two_ways_is_told_with_both_readings() -> None:
    (match,) = read_dates("4/1/2016", "en")
    assert {str(match.date), str(match.other)} == {"2016-01-04", "2016-04-01"}
    assert find_dates("4/1/2016", "en") == []


@pytest.mark.parametrize(
    ("text", "precision", "date"),
    [
        ("March 2015", Precision.MONTH, "2015-03-01"),
        ("marzo de 2015", Precision.MONTH, "2015-03-01"),
        ("2015年3月", Precision.MONTH, "2015-03-01"),
        ("2015-03", Precision.MONTH, "2015-03-01"),
        ("2015", Precision.YEAR, "2015-01-01"),
        ("2015-03-03", Precision.DAY, "2015-03-03"),
    ],
)
def test_a_field_may_give_a_month_or_a_year_alone(text: str, precision: Precision, date: str) -> None:
    match = read_date_field(text)
    assert match is not None
    assert (match.precision, str(match.date)) == (precision, date)
    assert (parse_date(text) is None) == (precision is not Precision.DAY)


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("2015-03-03-talks.txt", "2015-03-03"),
        ("zenda/20150303.html", "2015-03-03"),
        ("talks_2015_03_03_en.md", "2015-03-03"),
        ("March-03-2015.md", "2015-03-03"),
        ("23.03.2015.txt", "2015-03-23"),
        ("60874.html", None),
        ("case_1955_29.txt", None),
        ("20151399.txt", None),
    ],
)
def test_the_name_of_a_file_may_hold_a_date(name: str, date: str | None) -> None:
    match = read_name_date(name)
    assert (str(match.date) if match else None) == date


@pytest.mark.parametrize("text", ["Martin 3, 2001", "Room 12, 2015", "3 castles 2015", "99/99/2015", "1.2.3"])
def test_numbers_beside_other_words_are_no_date(text: str) -> None:
    assert read_dates(text, partial=True) == []


@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    for match in read_dates(text + " 2015", partial=True):
        assert 0 <= match.start < match.end <= len(text) + 5


def test_dates_that_meet_are_each_found_once() -> None:
    assert len(find_dates("3 March 2015; 4 March 2015; " * 50)) == 100


def test_each_language_has_its_own_months_and_those_that_it_inherits() -> None:
    assert is_month_of("yanvar", "az")
    assert not any(is_month_of("yanvar", language) for language in ("th", "nl", "sw", "he"))
    # Norwegian of both forms has them from one that they share.
    assert is_month_of("januar", "nb")
    assert is_month_of("januar", "nn")


def test_a_kyrgyz_month_loses_its_soft_sign_before_an_ending() -> None:
    (found,) = find_dates("2018-жылдын 25-октябры")
    assert found.date == datetime.date(2018, 10, 25)
