"""A name with a colon asks who, where, when and what kind; what makes no sense asks nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.transcript import MeetingKind
from archive.search.query.ast import Dates, Field
from archive.search.query.field_filters import TAKES, fact


@pytest.mark.parametrize(
    ("name", "value", "asked"),
    [
        ("speaker", "Elphberg", Field("speaker", ("elphberg",))),
        ("speaker", "Rudolf Elphberg", Field("speaker", ("rudolf", "elphberg"))),
        ("speaker", "elph*", Field("speaker", ("elph",), prefix=True)),
        ("speaker", "Rudolf el-Ph*", Field("speaker", ("rudolf", "el", "ph"), prefix=True)),
        ("speaker", "e*", Field("speaker", ("e",))),
        ("role", "Министр", Field("role", ("министр",))),
        ("place", "Zenda", Field("place", ("zenda",))),
        ("country", "Ruritania", Field("country", ("ruritania",))),
        ("kind", "News Conference", Field("kind", ("news", "conference"))),
        ("kind", "conference", Field("kind", ("conference",))),
        ("kind", "news conf*", Field("kind", ("news", "conf"), prefix=True)),
        ("lang", "RU", Field("lang", ("ru",))),
        ("is", "Question", Field("is", ("question",))),
    ],
)
def test_facts_are_read_so(name: str, value: str, asked: Field) -> None:
    assert fact(name, value) == asked


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_kind_of_meeting_can_be_asked_for(kind: str) -> None:
    assert fact("kind", kind) is not None


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
    assert fact(name, value) == Dates(start, end)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_either_before_a_date_or_after_it(day: date) -> None:
    before, after = fact("before", day.isoformat()), fact("after", day.isoformat())
    assert isinstance(before, Dates)
    assert isinstance(before.end, date)
    assert after == Dates(before.end + timedelta(days=1), None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, "") for name in TAKES),
        *((name, "***") for name in TAKES),
        ("is", "banana"),
        ("is", "heading"),
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
    assert fact(name, value) is None


@given(st.sampled_from(list(TAKES)), st.text())
def test_no_value_raises(name: str, value: str) -> None:
    asked = fact(name, value)
    assert asked is None or isinstance(asked, Dates) or all(asked.words)
