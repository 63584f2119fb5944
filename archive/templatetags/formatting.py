"""Template tags and filters for names, numbers, links and lists."""

import datetime
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode, urlsplit

from django import template
from django.http import QueryDict
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from archive.citing.publishers import site_name
from archive.models import Appearance, Tag
from archive.web.display_labels import layout_name, meaning
from archive.web.formatting import dated

register = template.Library()

SPELLED = "zero one two three four five six seven eight nine ten eleven twelve".split()
register.filter(dated)


@register.simple_tag
def when(date: datetime.date) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', date.isoformat(), dated(date))


@register.simple_tag
def span(first: datetime.date, last: datetime.date) -> str:
    """Two years, or the one that both are in."""
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


@register.simple_tag
def person(appearance: Appearance) -> SafeString:
    """A participant's name, linked if the archive has words of theirs."""
    if appearance.speaker is None:
        return format_html('<span class="name">{}</span>', appearance.name)
    address = appearance.speaker.get_absolute_url()
    return format_html('<a class="name" href="{}">{}</a>', address, appearance.speaker.name)


@register.simple_tag
def filed_under(tag: Tag, *, keep: str = "") -> str:
    """The address of the meetings filed under a tag; `keep`: what else that address asks, as "?pages=all"."""
    return f"{reverse('meetings')}{keep or '?'}{'&' if keep else ''}{urlencode({tag.kind: tag.name})}"


@register.simple_tag
def at_its_source(address: str, text: str = "") -> SafeString:
    """A link to a page elsewhere, named by its host. An address of no page of the web stays text."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return format_html("{}", address)
    host = parts.hostname if parts.scheme in ("http", "https") else None
    if not host:
        return format_html("{}", address)
    return format_html('<a href="{}" rel="external">{}</a>', address, text or host)


register.filter("site_name", site_name)
register.filter("layout_name", layout_name)
register.filter("meaning", meaning)


@register.filter
def spelled(number: int) -> str:
    """A number as running text has it: words up to twelve."""
    return SPELLED[number] if number < len(SPELLED) else f"{number:,}"


@register.simple_tag
def bar(share: int) -> SafeString:
    """A bar of so many hundredths, drawn without a style attribute. The number stands beside it."""
    return format_html(
        '<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">'
        '<rect width="{}" height="1"/></svg>',
        share,
    )


_CHOSEN = SafeString(' aria-current="true"')
_TAKE_OFF = SafeString('<span class="unseen"> (chosen; take it off)</span>')


@register.simple_tag
def choice_list(choices: Iterable[Any]) -> SafeString:
    """The values of a facet, each with its count: a hundred on a page, and a template takes its time."""
    return format_html_join(
        "",
        '<li><a href="{}"{}>{}{}</a> <span class="count">{}'
        '<span class="unseen"> paragraphs</span></span></li>',
        (
            (
                each.address,
                _CHOSEN if each.chosen else "",
                each.label,
                _TAKE_OFF if each.chosen else "",
                f"{each.count:,}",
            )
            for each in choices
        ),
    )


@register.simple_tag(takes_context=True)
def filed_list(context: Context, name: str, choices: Iterable[Any]) -> SafeString:
    """What a list of meetings can be narrowed to by that name, as `narrowed` has it, each with its count."""
    others = _without(context, name)
    kept = f"?{others.urlencode()}&" if others else "?"
    return format_html_join(
        "",
        '<li><a href="{}{}">{}</a> <span class="count">{}</span></li>\n',
        ((kept, urlencode({name: each.value}), each.label, f"{each.filed:,}") for each in choices),
    )


@register.simple_tag(takes_context=True)
def nav_link(context: Context, name: str, text: str) -> SafeString:
    """A link of the main navigation, marked where the reader is in that part of the archive."""
    url = reverse(name)
    path = context["request"].path if "request" in context else ""
    here = "page" if path == url else "true" if path.startswith(url) else ""
    return format_html(
        '<a href="{}"{}>{}</a>', url, format_html(' aria-current="{}"', here) if here else "", text
    )


@register.simple_tag(takes_context=True)
def narrowed(context: Context, name: str, value: Any = "") -> str:
    """The present address with this value set, or taken out, and from its first page."""
    query = _without(context, name)
    if value != "":
        query[name] = str(value)
    return f"?{query.urlencode()}" if query else str(context["request"].path)


def _without(context: Context, name: str) -> QueryDict:
    """What the present address asks besides this, on whichever page."""
    query: QueryDict = context["request"].GET.copy()
    query.pop("page", None)
    query.pop(name, None)
    return query


@register.simple_tag(takes_context=True)
def page_link(context: Context, number: int) -> str:
    query = context["request"].GET.copy()
    query["page"] = str(number)
    return f"?{query.urlencode()}"
