"""Metadata in the heads of pages: meta elements and JSON-LD."""

import json
from collections.abc import Iterable
from typing import Any, Protocol

from django import template
from django.template import Context
from django.utils.safestring import SafeString, mark_safe

from archive.citing import metadata
from archive.citing.author_names import parse_name
from archive.citing.meeting_record import meeting_record, participant
from archive.citing.record import Author
from archive.models import Appearance, Meeting, Speaker, Utterance
from archive.web.display_labels import RegisterNumber

register = template.Library()

# Escaped as Django's json_script does, so that no text can end the script element.
_SIGNS = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}


class HasUtterance(Protocol):
    @property
    def utterance(self) -> Utterance: ...


class OfficeYears(Protocol):
    """An office and the years in which it was held, in order."""

    role: str
    years: list[int]


@register.filter
def linked_data(facts: dict[str, Any]) -> SafeString:
    """A JSON-LD script element."""
    text = json.dumps(facts, ensure_ascii=False).translate(_SIGNS)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - signs replaced


@register.inclusion_tag("meetings/_metadata.html", takes_context=True)
def meeting_metadata(
    context: Context, meeting: Meeting, turns: Iterable[HasUtterance], unheard: Iterable[Appearance]
) -> dict[str, Any]:
    """Metadata of a meeting, its transcript, its speakers and its silent participants."""
    site = _site_root(context)
    record = meeting_record(meeting, [turn.utterance for turn in turns], site)
    not_speaking = [participant(each, site) for each in unheard if not each.turns]
    event = metadata.event(
        record, page=record.address, time=meeting.clock, about=meeting.lead, not_speaking=not_speaking
    )
    tags = metadata.meta_tags(record, meeting.lead)
    return {"tags": tags, "linked": event, "record": record}


@register.simple_tag(takes_context=True)
def speaker_metadata(
    context: Context,
    speaker: Speaker,
    offices: Iterable[OfficeYears],
    spellings: list[str],
    numbers: list[RegisterNumber],
) -> SafeString:
    held = [
        (office.role, office.years[0], office.years[-1]) for office in offices if office.role and office.years
    ]
    author = Author(parse_name(speaker.name), address=f"{_site_root(context)}{speaker.get_absolute_url()}")
    same = [number.address for number in numbers if number.address]
    return linked_data(metadata.profile(author, spellings=spellings, same=same, offices=held))


def _site_root(context: Context) -> str:
    request = context["request"]
    return f"{request.scheme}://{request.get_host()}"
