"""The list of speakers, in Python, as a page has a hundred."""

from collections.abc import Iterable
from html import escape
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from archive.templatetags.formatting import filed_name, year_span

register = template.Library()


@register.simple_tag
def speaker_rows(speakers: Iterable[Any]) -> SafeString:
    """Rows of a table; of each speaker, what `with_counts` tells."""
    return mark_safe("".join(map(_row, speakers)))  # noqa: S308 - escaped below


def _row(speaker: Any) -> str:
    office = f' <span class="office">{escape(speaker.office)}</span>' if speaker.office else ""
    numbers = speaker.meetings, speaker.statements, speaker.spoken
    cells = "".join(f'<td class="number">{number or 0:,}</td>' for number in numbers)
    link = f'<a href="{speaker.get_absolute_url()}">{filed_name(speaker.name)}</a>'
    years = year_span(speaker.first, speaker.last)
    return f'<tr><th scope="row">{link}{office}</th><td>{years}</td>{cells}</tr>\n'
