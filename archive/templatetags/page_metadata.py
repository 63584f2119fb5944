"""What the heads of pages tell programs."""

import json
from collections.abc import Iterable
from typing import Any, Protocol

from django import template
from django.template import Context
from django.utils.safestring import SafeString, mark_safe

from archive.citing import metadata
from archive.citing.author_names import name_of
from archive.citing.meeting_record import author_named, whole
from archive.citing.record import Author
from archive.models import Appearance, Meeting, Speaker, Utterance
from archive.web.display_labels import Number

register = template.Library()

# As Django's own json_script does: within these signs a browser could read the end of the script.
_SIGNS = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}


class Turn(Protocol):
    @property
    def utterance(self) -> Utterance: ...


class Office(Protocol):
    """An office and the years in which it was held, in order."""

    role: str
    years: list[int]


@register.filter
def linked_data(facts: dict[str, Any]) -> SafeString:
    """Facts as a block of data that is never run."""
    text = json.dumps(facts, ensure_ascii=False).translate(_SIGNS)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - signs replaced


@register.inclusion_tag("meetings/_metadata.html", takes_context=True)
def meeting_metadata(
    context: Context, meeting: Meeting, turns: Iterable[Turn], unheard: Iterable[Appearance]
) -> dict[str, Any]:
    """The meeting, its transcript, who speaks in it and who is named there but does not."""
    site = _site(context)
    record = whole(meeting, [turn.utterance for turn in turns], site)
    silent = [author_named(each, site) for each in unheard if not each.turns]
    event = metadata.event(record, page=record.address, time=meeting.time, about=meeting.lead, silent=silent)
    tags = metadata.meta_tags(record, meeting.lead)
    return {"tags": tags, "linked": event, "record": record}


@register.simple_tag(takes_context=True)
def speaker_metadata(
    context: Context, speaker: Speaker, offices: Iterable[Office], spellings: list[str], numbers: list[Number]
) -> SafeString:
    held = [(office.role, office.years[0], office.years[-1]) for office in offices if office.role]
    author = Author(name_of(speaker.name), address=f"{_site(context)}{speaker.get_absolute_url()}")
    same = [number.address for number in numbers if number.address]
    return linked_data(metadata.profile(author, spellings=spellings, same=same, offices=held))


def _site(context: Context) -> str:
    request = context["request"]
    return f"{request.scheme}://{request.get_host()}"
