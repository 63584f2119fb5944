import datetime

import pytest

from archive.web.periods import Period


def test_a_period_knows_its_first_and_last_day() -> None:
    assert (Period(2020).start, Period(2020).end) == (datetime.date(2020, 1, 1), datetime.date(2020, 12, 31))
    assert Period(2020, 2).end == datetime.date(2020, 2, 29)
    assert Period(2020, 2, 3).start == Period(2020, 2, 3).end == datetime.date(2020, 2, 3)


def test_a_period_has_a_name_a_title_and_an_address() -> None:
    day = Period(2021, 2, 24)
    assert [period.short_name for period in day.path] == ["2021", "February", "24"]
    assert day.title == "24 February 2021"
    assert day.get_absolute_url() == "/meetings/2021/02/24/"


@pytest.mark.parametrize("parts", [(2021, 13), (2021, 2, 30), (0,)])
def test_a_date_that_no_calendar_has_is_no_period(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"month|day|year"):
        Period(*parts)
