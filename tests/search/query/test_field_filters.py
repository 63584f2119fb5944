"""A name with a colon asks who, where, when and what kind; what makes no sense asks nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.transcript import MeetingKind
from archive.search.query.ast import DateFilter, FieldFilter
from archive.search.query.field_filters import TAKES, field_filter


@pytest.mark.parametrize(
    ("name", "value", "asked"),
    [
        ("speaker", "Elphberg", FieldFilter("speaker", ("elphberg",))),
        ("speaker", "Rudolf Elphberg", FieldFilter("speaker", ("rudolf", "elphberg"))),
        ("speaker", "elph*", FieldFilter("speaker", ("elph",), prefix=True)),
        ("speaker", "Rudolf el-Ph*", FieldFilter("speaker", ("rudolf", "el", "ph"), prefix=True)),
        ("speaker", "e*", FieldFilter("speaker", ("e",))),
        ("role", "Министр", FieldFilter("role", ("министр",))),
        ("place", "Zenda", FieldFilter("place", ("zenda",))),
        ("country", "Ruritania", FieldFilter("country", ("ruritania",))),
        ("kind", "News Conference", FieldFilter("kind", ("news", "conference"))),
        ("kind", "conference", FieldFilter("kind", ("conference",))),
        ("kind", "news conf*", FieldFilter("kind", ("news", "conf"), prefix=True)),
        ("lang", "RU", FieldFilter("lang", ("ru",))),
        ("is", "Question", FieldFilter("is", ("question",))),
        ("is", "Heading", FieldFilter("is", ("heading",))),
    ],
)
def test_facts_are_read_so(name: str, value: str, asked: FieldFilter) -> None:
    assert field_filter(name, value) == asked


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_kind_of_meeting_can_be_asked_for(kind: str) -> None:
    assert field_filter("kind", kind) is not None


@pytest.mark.parametrize(
    ("name", "value", "first", "last"),
    [
        ("year", "2021", "2021-01-01", "2021-12-31"),
        ("year", "2010-2015", "2010-01-01", "2015-12-31"),
        ("year", "2010–2015", "2010-01-01", "2015-12-31"),
        ("year", "2015-2010", "2010-01-01", "2015-12-31"),
        ("after", "2020", "2020-01-01", ""),
        ("after", "2020-05", "2020-05-01", ""),
        ("after", "2020-05-17", "2020-05-17", ""),
        ("after", "2020-5-7", "2020-05-07", ""),
        ("before", "2021", "", "2020-12-31"),
        ("before", "2021-03", "", "2021-02-28"),
        ("before", "2021-03-01", "", "2021-02-28"),
        ("before", "1000", "", "0999-12-31"),
        ("after", "9999-12-31", "9999-12-31", ""),
    ],
)
def test_dates_are_read_so(name: str, value: str, first: str, last: str) -> None:
    start = date.fromisoformat(first) if first else None
    end = date.fromisoformat(last) if last else None
    assert field_filter(name, value) == DateFilter(start, end)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_either_before_a_date_or_after_it(day: date) -> None:
    before, after = field_filter("before", day.isoformat()), field_filter("after", day.isoformat())
    assert isinstance(before, DateFilter)
    assert isinstance(before.end, date)
    assert after == DateFilter(before.end + timedelta(days=1), None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, "") for name in TAKES),
        *((name, "***") for name in TAKES),
        ("is", "banana"),
        ("is", "applause"),
        ("is", "quest*"),
        ("is", "question remark"),
        ("kind", "party"),
        ("kind", "conference news"),
        ("kind", "banana*"),
        ("lang", "russian"),
        ("lang", "r"),
        ("lang", "ру"),
        ("lang", "en-US"),
        ("lang", "ru*"),
        ("year", "abc"),
        ("year", "21"),
        ("year", "0000"),
        ("year", "99999999999"),
        ("year", "2010-"),
        ("year", "-2015"),
        ("year", "2010-2015-2020"),
        ("year", "２０２１"),
        ("after", "0000-00"),
        ("after", "2021-13"),
        ("after", "2021-02-30"),
        ("before", "2021-00"),
        ("before", "0001"),
        ("before", "yesterday"),
    ],
)
def test_what_makes_no_sense_asks_nothing(name: str, value: str) -> None:
    assert field_filter(name, value) is None


@given(st.sampled_from(list(TAKES)), st.text())
def test_no_value_raises(name: str, value: str) -> None:
    asked = field_filter(name, value)
    assert asked is None or isinstance(asked, DateFilter) or all(asked.words)
