"""Template tags and filters for names, numbers, links and lists."""

import datetime
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlencode, urlsplit

from django import template
from django.http import QueryDict
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from archive.cached_reverse import address_of
from archive.citing.publishers import site_name
from archive.models import Tag
from archive.parsing.people.filing import filed_name as parts_of_filed_name
from archive.web.diff_html import diff_html
from archive.web.display_labels import layout_name, warning_meaning
from archive.web.formatting import dated, meeting_date, meeting_time, time_code

register = template.Library()

NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
register.filter(dated)
register.filter(meeting_date)


@register.simple_tag
def time_element(date: datetime.date) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', date.isoformat(), dated(date))


# The tag `url`, for what stands on every page.
register.simple_tag(address_of, name="address")
register.simple_tag(meeting_time)
register.simple_tag(time_code)
register.simple_tag(diff_html, name="word_diff")


@register.simple_tag
def year_span(first: datetime.date | int | None, last: datetime.date | int | None) -> str:
    """The years of two dates, or two years: "2019–2021", "2021" if they are the same, "" without dates."""
    if first is None or last is None:
        return ""
    start, end = (each if isinstance(each, int) else each.year for each in (first, last))
    return str(start) if start == end else f"{start}–{end}"


@register.simple_tag
@lru_cache(1 << 12)
def filed_name(name: str) -> SafeString:
    """A name with the part marked under which a list of persons files it."""
    before, surname, behind = parts_of_filed_name(name)
    return format_html("{}<b>{}</b>{}", before, surname, behind)


@register.simple_tag
def tag_address(tag: Tag, *, keep: str = "") -> str:
    """The address of the meetings with a tag. `keep`: query string to keep, as "?pages=all"."""
    return f"{reverse('meetings')}{keep or '?'}{'&' if keep else ''}{urlencode({tag.kind: tag.name})}"


@register.simple_tag
def external_link(address: str, text: str = "") -> SafeString:
    """A link to a page of another site, named by its host. What is no http(s) URL stays text."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return format_html("{}", address)
    host = parts.hostname if parts.scheme in ("http", "https") else None
    if not host:
        return format_html("{}", address)
    return format_html('<a href="{}" rel="external">{}</a>', address, text or host)


register.filter(site_name)
register.filter(layout_name)
register.filter(warning_meaning)


@register.filter
def number_word(number: int) -> str:
    """A number in running text: a word up to twelve, then digits."""
    return NUMBER_WORDS[number] if number < len(NUMBER_WORDS) else f"{number:,}"


@register.simple_tag
def share_bar(share: int) -> SafeString:
    """A bar of so many per cent as SVG, which needs no style attribute. Hidden from screen readers."""
    return format_html(
        '<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">'
        '<rect width="{}" height="1"/></svg>',
        share,
    )


@register.simple_tag(takes_context=True)
def meeting_facet_list(context: Context, name: str, choices: Iterable[Any]) -> SafeString:
    """List items of the values of a meeting facet, each linked to the present address with it added."""
    others = _without(context, name)
    kept = escape(f"?{others.urlencode()}&" if others else "?")
    items = (
        f'<li><a href="{kept}{urlencode({name: each.value})}">{escape(each.label)}</a> '
        f'<span class="count">{each.count:,}</span></li>\n'
        for each in choices
    )
    return mark_safe("".join(items))  # noqa: S308 - escaped just here


@register.simple_tag(takes_context=True)
def nav_link(context: Context, name: str, text: str) -> SafeString:
    """A link of the main navigation, with aria-current on the pages below it."""
    url = address_of(name)
    path = context["request"].path if "request" in context else ""
    return _nav_link(url, text, "page" if path == url else "true" if path.startswith(url) else "")


@lru_cache
def _nav_link(url: str, text: str, here: str) -> SafeString:
    current = format_html(' aria-current="{}"', here) if here else ""
    return format_html('<a href="{}"{}>{}</a>', url, current, text)


@register.simple_tag(takes_context=True)
def query_with(context: Context, name: str, value: Any = "") -> str:
    """The query string of the present address with this value set or, if "", removed; without `page`."""
    query = _without(context, name)
    if value != "":
        query[name] = str(value)
    return f"?{query.urlencode()}" if query else str(context["request"].path)


def _without(context: Context, name: str) -> QueryDict:
    """The query parameters of the present address without this one and `page`."""
    query: QueryDict = context["request"].GET.copy()
    query.pop("page", None)
    query.pop(name, None)
    return query


@register.simple_tag(takes_context=True)
def page_query(context: Context, number: int) -> str:
    query = context["request"].GET.copy()
    query["page"] = str(number)
    return f"?{query.urlencode()}"
