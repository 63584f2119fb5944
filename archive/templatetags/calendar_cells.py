"""Cells of the year map and of calendars, in Python, as a page has thousands of them."""

from collections.abc import Iterable
from html import escape

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from archive.web.calendars import CalendarDay, YearMapMonth
from archive.web.formatting import counted_words
from archive.web.periods import MeetingCount, Period

register = template.Library()


@register.simple_tag
def month_cells(months: Iterable[YearMapMonth], keep: str) -> SafeString:
    """The cells of a row of the year map. `keep`: query string of every link."""
    return _join_cells(f"<td>{_month(month, keep) if month.count.meetings else ''}</td>" for month in months)


@register.simple_tag
def day_cells(week: Iterable[CalendarDay | None], keep: str, current: Period) -> SafeString:
    return _join_cells(f"<td>{_day(day, keep, current) if day else ''}</td>" for day in week)


def _month(month: YearMapMonth, keep: str) -> str:
    address, title = month.period.get_absolute_url(), month.period.title
    return (
        f'<a href="{address}{escape(keep)}" title="{title}: {_counted(month.count)}">{_week_bars(month)}</a>'
    )


def _week_bars(month: YearMapMonth) -> str:
    """The weeks of a month as an SVG; hidden from screen readers, as the link around it has a title."""
    weeks = "".join(
        f'<rect class="s{week.intensity}" x="{week.start}" width="{week.days}" height="1"/>'
        for week in month.weeks
    )
    return f'<svg viewBox="0 0 {month.days} 1" preserveAspectRatio="none" aria-hidden="true">{weeks}</svg>'


def _day(day: CalendarDay, keep: str, current: Period) -> str:
    number = str(day.period.day)
    if not day.count.meetings:
        return number
    return format_html(
        '<a class="s{}" href="{}{}" aria-label="{title}" title="{title}"{}>{}</a>',
        day.intensity,
        day.period.get_absolute_url(),
        keep,
        _CURRENT if day.period == current else "",
        number,
        title=f"{day.period.title}: {_counted(day.count)}",
    )


_CURRENT = SafeString(' aria-current="page"')


def _counted(count: MeetingCount) -> str:
    """ "2 meetings, 4,120 words"."""
    return f"{count.meetings:,} meeting{'' if count.meetings == 1 else 's'}, {counted_words(count.words)}"


def _join_cells(cells: Iterable[str]) -> SafeString:
    return mark_safe("".join(cells))  # noqa: S308 - escaped above
