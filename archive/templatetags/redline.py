"""A redline as HTML: what the quotation has of the source is marked, what it leaves out struck, what it adds
underlined; what turns the words round is strong."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from archive.comparing.redline import Look, RedlineSpan

register = template.Library()

_TAGS = {Look.SAME: "<mark>{}</mark>", Look.CUT: "<del>{}</del>", Look.ADDED: "<ins>{}</ins>"}


@register.filter
def redlined(pieces: Iterable[RedlineSpan]) -> SafeString:
    return format_html_join("", "{}", ((_piece(piece),) for piece in pieces))


def _piece(piece: RedlineSpan) -> SafeString:
    """The words of a piece in their element, spaces around them outside of it."""
    words = piece.text.strip()
    before, _, after = piece.text.partition(words) if words else (piece.text, "", "")
    inner = format_html("<strong>{}</strong>" if piece.loud else "{}", _on_one_line(words))
    shown = format_html(_TAGS.get(piece.look, "{}"), inner) if words else ""
    if piece.skipped:
        shown = format_html("{} <del>[{} more words]</del> ", shown, piece.skipped)
    return format_html("{}{}{}", _on_one_line(before), shown, _on_one_line(after))


def _on_one_line(text: str) -> str:
    return text.replace("\n\n", " ¶ ")
