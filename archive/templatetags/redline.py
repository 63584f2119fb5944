"""A redline as HTML: what the quotation has of the source is marked, what it leaves out struck, what it adds
underlined; what turns the words round is strong."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from archive.comparing.redline import Look, Piece

register = template.Library()

_TAGS = {Look.SAME: "<mark>{}</mark>", Look.CUT: "<del>{}</del>", Look.ADDED: "<ins>{}</ins>"}


@register.filter
def redlined(pieces: Iterable[Piece]) -> SafeString:
    return format_html_join("", "{}", ((_piece(piece),) for piece in pieces))


def _piece(piece: Piece) -> SafeString:
    text = format_html("<strong>{}</strong>" if piece.loud else "{}", piece.text.replace("\n\n", " ¶ "))
    if not piece.text.strip():
        return text
    shown = format_html(_TAGS.get(piece.look, "{}"), text)
    if piece.skipped:
        return format_html("{} <del>[{} more words]</del> ", shown, piece.skipped)
    return shown
