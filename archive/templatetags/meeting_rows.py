"""Lists of meetings, in Python, as a page has fifty with six people each."""

from collections.abc import Iterable
from html import escape
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from archive.models import Appearance
from archive.parsing.transcript import MeetingKind
from archive.web.formatting import meeting_time

register = template.Library()

_NAMED = 6
"""How many of the people at a meeting are named."""


@register.simple_tag
def meeting_rows(meetings: Iterable[Any]) -> SafeString:
    """List items of meetings, those of `with_people` with who was there."""
    return mark_safe("".join(map(_row, meetings)))  # noqa: S308 - escaped below


@register.simple_tag
def participant_link(appearance: Appearance) -> SafeString:
    """A participant's name, linked to the speaker's page if there is one."""
    return mark_safe(_participant(appearance))  # noqa: S308 - escaped below


def _row(meeting: Any) -> str:
    silent = "" if meeting.has_transcript else " row--silent"
    address, language = meeting.get_absolute_url(), escape(meeting.language)
    return (
        f'<li class="row{silent}"><p class="margin">{meeting_time(meeting)}</p><div><p class="row-title">'
        f'<a data-stop href="{address}" lang="{language}">{escape(meeting.title)}</a></p>'
        f'<p class="quiet">{_facts(meeting)}</p>{_people(meeting)}</div></li>\n'
    )


def _facts(meeting: Any) -> str:
    if meeting.kind == MeetingKind.ANNOUNCEMENT:
        what = " of a meeting to come"
    else:
        what = "" if meeting.has_transcript else " · no transcript"
    place = f" · {escape(meeting.place)}" if meeting.place else ""
    return f"{escape(meeting.get_kind_display())}{what}{place}"


def _people(meeting: Any) -> str:
    people = getattr(meeting, "people", ()) if meeting.has_transcript else ()
    if not people:
        return ""
    named = "".join(f"<li>{_participant(each)}</li>" for each in people[:_NAMED])
    others = "<li>and others</li>" if len(people) > _NAMED else ""
    return f'<ul class="quiet inline" aria-label="Participants">{named}{others}</ul>'


def _participant(appearance: Appearance) -> str:
    if appearance.speaker is None:
        return f'<span class="name">{escape(appearance.name)}</span>'
    address = appearance.speaker.get_absolute_url()
    return f'<a class="name" href="{address}">{escape(appearance.speaker.name)}</a>'
