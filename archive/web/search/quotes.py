"""HTML of the hits of a search, built in Python: a template takes several times as long for twenty."""

from collections.abc import Iterable, Iterator
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst

from archive.models import Passage, Utterance
from archive.search.api import Hit
from archive.web.display_labels import voice_name
from archive.web.formatting import counted, meeting_time, time_code


def quotes_html(hits: Iterable[Hit], marks: str) -> SafeString:
    """List items. `marks`: the query string by which the page of a meeting marks what was looked for.

    Every string from a source or a request goes through `escape`; snippets are HTML already.
    """
    return mark_safe("".join(_quote(hit, marks) for hit in hits))  # noqa: S308 - escaped below


def _quote(hit: Hit, marks: str) -> str:
    utterance = hit.passage.utterance
    page = f"{utterance.meeting.get_absolute_url()}{marks}"
    language = f' lang="{escape(utterance.language or utterance.meeting.language)}"'
    notes = "".join(f'<p class="office">{escape(note)}</p>' for note in _notes(utterance))
    return (
        f'<li class="row quote{"" if utterance.speaker else " quote--unnamed"}" data-stop>'
        f'<div class="margin voice"><h2>{_voice(utterance)}</h2>{notes}</div>'
        f"<div><blockquote{language}><p>{hit.snippet}</p></blockquote>"
        f"{_quiet(_source(hit.passage, page))}"
        f"{_copies(hit, marks) if hit.copied else ''}"
        f"{_more_of_statement(hit, page, language) if hit.folded else ''}</div></li>\n"
    )


def _voice(utterance: Utterance) -> str:
    """Whose words these are, with a link to the speaker's page if there is one."""
    name = escape(voice_name(utterance))
    if utterance.doubt or utterance.speaker is None:
        return name
    return f'<a href="{utterance.speaker.get_absolute_url()}">{name}</a>'


def _notes(utterance: Utterance) -> Iterator[str]:
    """The office, and how far it is known who speaks."""
    if utterance.role:
        yield utterance.role
    if utterance.note:
        yield f"({utterance.note})"
    if utterance.inferred:
        yield "speaker inferred"
    if utterance.doubt:
        yield capfirst(utterance.doubt)
    elif utterance.label and utterance.speaker is None:
        yield "not identified"


def _source(passage: Passage, page: str) -> str:
    """Meeting, date and place, and where the passage stands on paper and in a recording."""
    place = passage.utterance.meeting.place
    return (
        f"{_link(passage, page)}{f', {escape(place)}' if place else ''}"
        f"{f', p. {passage.page}' if passage.page else ''}"
        f"{f', at {time_code(passage.time)}' if passage.time else ''}"
    )


def _link(passage: Passage, page: str) -> str:
    """The title of the meeting, linked to the passage, and the date."""
    meeting = passage.utterance.meeting
    address, language = escape(f"{page}#{passage.anchor}"), escape(meeting.language)
    return f'<a href="{address}" lang="{language}">{escape(meeting.title)}</a>, {meeting_time(meeting)}'


def _copies(hit: Hit, marks: str) -> str:
    pages = ((each, f"{each.utterance.meeting.get_absolute_url()}{marks}") for each in hit.copies)
    listed = "".join(f"<li>{_link(each, page)}</li>" for each, page in pages)
    unlisted = f"The newest {len(hit.copies)} of them are listed here; the downloads have all."
    return (
        f'<details class="rest copies"><summary>{_also_at(hit)}</summary><ul class="plain">{listed}</ul>'
        f"{_quiet(unlisted) if hit.copied > len(hit.copies) else ''}</details>"
    )


def _more_of_statement(hit: Hit, page: str, language: str) -> str:
    """The passages below the one that the statement is shown by, and how many more there are."""
    folded = "".join(
        f"<blockquote{language}><p>{each.snippet} {_mark(each, page)}</p></blockquote>" for each in hit.folded
    )
    place = f'<a href="{escape(page)}#{hit.passage.utterance.anchor}">in the transcript</a>'
    more = f"{hit.more:,} more {'is' if hit.more == 1 else 'are'} marked {place}."
    return (
        f'<details class="rest folded"><summary>{counted(hit.others, "more paragraph")} of this statement'
        f"</summary>{folded}{_quiet(more) if hit.more else ''}</details>"
    )


def _mark(hit: Hit, page: str) -> str:
    address = escape(f"{page}#{hit.passage.anchor}")
    copies = f' <span class="quiet">{_also_at(hit)}.</span>' if hit.copied else ""
    return f'<a class="mark" href="{address}" aria-label="Link to this paragraph">¶</a>{copies}'


def _also_at(hit: Hit) -> str:
    return f"Also at {counted(hit.copied, 'other meeting')}, in the same words"


def _quiet(text: str) -> str:
    return f'<p class="quiet">{text}</p>'
