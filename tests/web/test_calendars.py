import datetime

import pytest

from archive.web.calendars import (
    INTENSITY_STEPS,
    YearGap,
    YearMapRow,
    intensity,
    month_calendar,
    month_calendars,
    year_map,
)
from archive.web.periods import MeetingCount, Period


def by_month(**days: tuple[int, int]) -> dict[datetime.date, MeetingCount]:
    """`by_month(d19990303=(2, 4120))`: two meetings with 4,120 words on 3 March 1999."""
    return {datetime.date.fromisoformat(day[1:]): MeetingCount(*counts) for day, counts in days.items()}


def test_an_archive_without_meetings_has_no_years() -> None:
    assert year_map({}) == []


def test_years_between_others_stay_and_a_year_is_measured_by_the_fullest() -> None:
    table = year_map(by_month(d20190301=(1, 10), d20210101=(6, 10), d20210102=(4, 10)))
    assert [year.period.short_name for year in table if isinstance(year, YearMapRow)] == [
        "2021",
        "2020",
        "2019",
    ]
    assert [year.share for year in table if isinstance(year, YearMapRow)] == [100, 0, 10]


def test_many_years_without_a_meeting_make_one_row() -> None:
    table = year_map(by_month(d00010101=(1, 10), d20210101=(1, 10)))
    assert table[1] == YearGap(2, 2020)
    assert len(table) == 3


def test_a_month_is_told_in_stretches_of_seven_days() -> None:
    table = year_map(by_month(d20210201=(1, 10), d20210207=(1, 20), d20210208=(1, 5), d20210331=(1, 7)))
    assert isinstance(table[0], YearMapRow)
    february, march = table[0].months[1:3]
    assert [(week.start, week.days, week.count.words) for week in february.weeks] == [
        (0, 7, 30),
        (7, 7, 5),
    ]
    assert [(week.start, week.days) for week in march.weeks] == [(28, 3)]
    assert (february.count, february.days) == (MeetingCount(3, 35), 28)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (MeetingCount(0, 0), 0),
        (MeetingCount(1, 0), 1),
        (MeetingCount(9, INTENSITY_STEPS[0]), 1),
        (MeetingCount(1, INTENSITY_STEPS[0] + 1), 2),
        (MeetingCount(1, 10**9), 5),
    ],
)
def test_a_cell_is_as_strong_as_what_was_spoken_not_as_the_meetings_were_many(
    count: MeetingCount, expected: int
) -> None:
    assert intensity(count) == expected


def test_a_month_is_a_calendar_of_weeks_from_monday_on() -> None:
    june = month_calendar(Period(2019, 6), by_month(d20190620=(2, 9), d20190701=(1, 9)))
    assert [day and day.period.day for day in june.weeks[0]] == [None] * 5 + [1, 2]
    assert [len(week) for week in june.weeks] == [7] * 5
    assert june.count == MeetingCount(2, 9)


@pytest.mark.parametrize("year", [1, 2020, 9999])
def test_each_year_that_a_calendar_has_can_be_laid_out(year: int) -> None:
    days = [day for month in month_calendars(year, {}) for week in month.weeks for day in week if day]
    assert len(days) == (366 if year == 2020 else 365)
