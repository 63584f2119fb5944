"""Values of facets and years of a search result, in Python, as a page has a hundred of them."""

from collections.abc import Iterable
from html import escape

from django import template
from django.utils.safestring import SafeString, mark_safe

from archive.web.search.result_context import FacetValue
from archive.web.search.year_chart import ResultYear

register = template.Library()

_COUNT = '<span class="count">{}<span class="unseen"> paragraphs</span></span>'
_REMOVE = '<span class="unseen"> (chosen; remove it)</span>'


@register.simple_tag
def facet_value_list(values: Iterable[FacetValue]) -> SafeString:
    """List items, each with its number of paragraphs."""
    return _joined(map(_facet_value, values))


def _facet_value(value: FacetValue) -> str:
    current, remove = (' aria-current="true"', _REMOVE) if value.chosen else ("", "")
    return (
        f'<li><a href="{escape(value.address)}"{current}>{escape(value.label)}{remove}</a> '
        f"{_COUNT.format(f'{value.count:,}')}</li>"
    )


@register.simple_tag
def year_columns(years: Iterable[ResultYear]) -> SafeString:
    """List items of the chart; the table below it has the same for screen readers."""
    return _joined(map(_column, years))


def _column(year: ResultYear) -> str:
    tick = f" tick--{year.tick}" if year.tick else ""
    drawn = (
        '<svg viewBox="0 0 10 100" preserveAspectRatio="none">'
        f'<path class="words" d="{year.words}"/><path class="found" d="{year.found}"/></svg>'
        f'<span class="tick{tick}">{year.year}</span>'
    )
    if not year.address:
        return f"<li><span>{drawn}</span></li>"
    return f'<li><a tabindex="-1" href="{escape(year.address)}" title="{year.title}">{drawn}</a></li>'


@register.simple_tag
def year_rows(years: Iterable[ResultYear]) -> SafeString:
    """Rows of the table of years."""
    return _joined(map(_row, years))


def _row(year: ResultYear) -> str:
    name = f'<a href="{escape(year.address)}">{year.year}</a>' if year.address else year.year
    numbers = (year.passages, f"{year.share} %", f"{year.of_words} %")
    cells = "".join(f'<td class="number">{each}</td>' for each in numbers)
    return f'<tr><th scope="row">{name}</th>{cells}</tr>'


def _joined(items: Iterable[str]) -> SafeString:
    return mark_safe("".join(items))  # noqa: S308 - addresses and labels are escaped, all else are numbers
