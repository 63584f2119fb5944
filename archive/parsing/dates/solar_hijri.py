"""The solar Hijri calendar of Iran and Afghanistan: names of months, and days in the Gregorian calendar."""

import datetime

MONTHS: dict[str, int] = {
    name: number
    for names in (
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    )
    for number, name in enumerate(names.split(), 1)
}
# 1 Farvardin 1400
_ANCHOR_YEAR = 1400
_ANCHOR = datetime.date(2021, 3, 21)
_LONG_MONTHS = 6
_YEAR_DAYS = 365


def gregorian(year: int, month: int, day: int) -> datetime.date | None:
    """The day in the Gregorian calendar; None for one that the calendar does not have.

    Leap years by the cycle of 33 years, which holds from 1178 to 1633.
    """
    if not (1 <= month <= 12 and 1 <= day <= _days_in(year, month)):
        return None
    years = range(_ANCHOR_YEAR, year) if year >= _ANCHOR_YEAR else range(year, _ANCHOR_YEAR)
    days = sum(_YEAR_DAYS + _is_leap(each) for each in years)
    start = _ANCHOR + datetime.timedelta(days if year >= _ANCHOR_YEAR else -days)
    before = 31 * min(month - 1, _LONG_MONTHS) + 30 * max(0, month - 1 - _LONG_MONTHS)
    return start + datetime.timedelta(before + day - 1)


def _days_in(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29


def _is_leap(year: int) -> bool:
    return (25 * year + 11) % 33 < 8
