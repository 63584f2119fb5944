"""The cells of the map of years and of the calendars: thousands on a page, and a template takes its time."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from archive.web.calendars import Day, Month
from archive.web.formatting import counted_words
from archive.web.periods import Period, Tally

register = template.Library()


@register.simple_tag
def month_cells(months: Iterable[Month], keep: str) -> SafeString:
    """`keep`: what ends every address."""
    return _joined(f"<td>{_month(month, keep) if month.tally.meetings else ''}</td>" for month in months)


@register.simple_tag
def day_cells(week: Iterable[Day | None], keep: str, current: Period) -> SafeString:
    return _joined(f"<td>{_day(day, keep, current) if day else ''}</td>" for day in week)


def _month(month: Month, keep: str) -> SafeString:
    return format_html(
        '<a href="{}{}" title="{}: {}">{}</a>',
        month.period.get_absolute_url(),
        keep,
        month.period.title,
        _counted(month.tally),
        _strip(month),
    )


def _strip(month: Month) -> SafeString:
    """A month's weeks side by side. What it says stands in the name of the link around it."""
    weeks = "".join(
        f'<rect class="s{week.strength}" x="{week.start}" width="{week.days}" height="1"/>'
        for week in month.stretches
    )
    return mark_safe(  # noqa: S308 - numbers, all of it
        f'<svg viewBox="0 0 {month.days} 1" preserveAspectRatio="none" aria-hidden="true">{weeks}</svg>'
    )


def _day(day: Day, keep: str, current: Period) -> str:
    number = str(day.period.day)
    if not day.tally.meetings:
        return number
    return format_html(
        '<a class="s{}" href="{}{}" aria-label="{title}" title="{title}"{}>{}</a>',
        day.strength,
        day.period.get_absolute_url(),
        keep,
        _CURRENT if day.period == current else "",
        number,
        title=f"{day.period.title}: {_counted(day.tally)}",
    )


_CURRENT = SafeString(' aria-current="page"')


def _counted(tally: Tally) -> str:
    """ "2 meetings, 4,120 words"."""
    return f"{tally.meetings:,} meeting{'' if tally.meetings == 1 else 's'}, {counted_words(tally.words)}"


def _joined(cells: Iterable[str]) -> SafeString:
    return mark_safe("".join(cells))  # noqa: S308 - escaped above
