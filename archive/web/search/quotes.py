"""The hits of a search as their page shows them, with links, dates and counts in words: a template takes
several times as long to make these."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst

from archive.models import Passage, Utterance
from archive.search.api import Hit
from archive.web.display_labels import voice_name
from archive.web.formatting import counted, meeting_time, time_code


@dataclass(frozen=True, slots=True)
class FoldedPassage:
    """One more passage of a statement, with the address of its place in the transcript."""

    snippet: SafeString
    address: str
    copied: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A statement that was found. `named`: whether it is somebody's; `notes` stand below the speaker.

    `source` and `copies` are links to meetings; `unlisted`: there are more copies than these. Counts are in
    words, "" for none: `copied` "3 other meetings", `others` "2 more paragraphs", and `more` "1 more is" of
    those that are not `folded` here. `address`: that of the statement.
    """

    named: bool
    voice: str
    notes: tuple[str, ...]
    language: str
    snippet: SafeString
    source: SafeString
    copied: str
    copies: tuple[SafeString, ...]
    unlisted: bool
    others: str
    folded: tuple[FoldedPassage, ...]
    more: str
    address: str


def quotes_of(hits: Iterable[Hit], marks: str) -> list[Quote]:
    """`marks`: the query string by which the page of a meeting marks what was looked for."""
    return [_quote(hit, marks) for hit in hits]


def _quote(hit: Hit, marks: str) -> Quote:
    utterance = hit.passage.utterance
    page = f"{utterance.meeting.get_absolute_url()}{marks}"
    return Quote(
        named=utterance.speaker is not None,
        voice=_voice(utterance),
        notes=tuple(_notes(utterance)),
        language=utterance.language or utterance.meeting.language,
        snippet=hit.snippet,
        source=_source(hit.passage, page),
        copied=_other_meetings(hit.copied),
        copies=tuple(_copy(each, marks) for each in hit.copies),
        unlisted=hit.copied > len(hit.copies),
        others=counted(hit.others, "more paragraph"),
        folded=tuple(
            FoldedPassage(each.snippet, f"{page}#{each.passage.anchor}", _other_meetings(each.copied))
            for each in hit.folded
        ),
        more=f"{hit.more:,} more {'is' if hit.more == 1 else 'are'}" if hit.more else "",
        address=f"{page}#{utterance.anchor}",
    )


def _voice(utterance: Utterance) -> str:
    """Whose words these are, with a link to the speaker's page if there is one."""
    name = voice_name(utterance)
    if utterance.doubt or utterance.speaker is None:
        return name
    link = f'<a href="{escape(utterance.speaker.get_absolute_url())}">{escape(name)}</a>'
    return mark_safe(link)  # noqa: S308 - escaped just here


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


def _source(passage: Passage, page: str) -> SafeString:
    """The meeting, linked to the passage, its date and place, and where the passage stands on paper and in
    a recording."""
    meeting = passage.utterance.meeting
    place = f", {escape(meeting.place)}" if meeting.place else ""
    paper = f", p. {passage.page}" if passage.page else ""
    recording = f", at {time_code(passage.time)}" if passage.time else ""
    return mark_safe(f"{_link(passage, page)}{place}{paper}{recording}")  # noqa: S308 - escaped


def _copy(passage: Passage, marks: str) -> SafeString:
    page = f"{passage.utterance.meeting.get_absolute_url()}{marks}"
    return mark_safe(_link(passage, page))  # noqa: S308 - escaped


def _link(passage: Passage, page: str) -> str:
    """HTML: the title of the meeting, linked to the passage, and the date."""
    meeting = passage.utterance.meeting
    address, language = escape(f"{page}#{passage.anchor}"), escape(meeting.language)
    return f'<a href="{address}" lang="{language}">{escape(meeting.title)}</a>, {meeting_time(meeting)}'


def _other_meetings(copied: int) -> str:
    return counted(copied, "other meeting") if copied else ""
