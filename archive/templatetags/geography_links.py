"""Links to places and countries."""

from urllib.parse import urlencode

from django import template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from archive.geo.countries import country_name
from archive.geo.places import place_slug

register = template.Library()

register.filter("country_name", country_name)


@register.simple_tag
def place_link(place: str) -> SafeString:
    """A place's name, linked to its page."""
    slug = place_slug(place)
    if not slug:
        return format_html("{}", place)
    return format_html('<a href="{}">{}</a>', reverse("place", args=[slug]), place)


@register.simple_tag
def country_link(code: str) -> SafeString:
    """A country's name, linked to its page."""
    return format_html('<a href="{}">{}</a>', _address(code), country_name(code))


@register.simple_tag
def country_links(codes: str) -> SafeString:
    """The countries of a meeting ("KG RU"), in the order of their names, with commas between."""
    return format_html_join(
        ", ", "{}", ((country_link(code),) for code in sorted(codes.split(), key=country_name))
    )


@register.simple_tag
def together_address(code: str, other: str) -> str:
    """The page on the meetings of two countries."""
    return f"{reverse('together')}?{urlencode([('country', code.lower()), ('country', other.lower())])}"


def _address(code: str) -> str:
    return reverse("country", args=[code.lower()])
