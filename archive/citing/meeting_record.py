"""Citation records of whole meetings, made from the database."""

from collections.abc import Iterable
from dataclasses import replace

from archive.citing.author_names import AuthorName, parse_name
from archive.citing.publishers import ARCHIVE, publisher_name
from archive.citing.record import NOT_CERTAIN, Author, CitationRecord
from archive.models import Appearance, Meeting, Speaker, Utterance
from archive.parsing.addresses import host_of
from archive.parsing.transcript import MeetingKind

_KINDS: dict[str, str] = {
    MeetingKind.ADDRESS: "an address",
    MeetingKind.BRIEFING: "a briefing",
    MeetingKind.CEREMONY: "a ceremony",
    MeetingKind.INTERVIEW: "an interview",
    MeetingKind.MEETING: "a meeting",
    MeetingKind.NEWS_CONFERENCE: "a news conference",
    MeetingKind.PRESS_STATEMENTS: "press statements",
    MeetingKind.REMARKS: "remarks",
    MeetingKind.TALKS: "talks",
    MeetingKind.TELEPHONE_CONVERSATION: "a telephone conversation",
}
_ANNOUNCEMENT = "announcement of a meeting to come"


def meeting_record(meeting: Meeting, utterances: Iterable[Utterance], site: str) -> CitationRecord:
    """The record of a meeting, authored by its identified speakers. `site`: scheme and host."""
    authors: dict[str, Author] = {}
    for said in utterances:
        if said.speaker and said.is_spoken:
            known = authors.get(said.speaker.name) or author_of(said.speaker, said, site)
            # An author is inferred only if all of their turns are; the turns are marked one by one.
            authors[said.speaker.name] = replace(known, inferred=known.inferred and said.inferred)
    kind = _KINDS.get(meeting.kind, "")
    text = "transcript" if meeting.has_transcript else "report"
    genre = f"{text} of {kind}" if kind else text
    source = meeting.source
    return CitationRecord(
        key=meeting.slug,
        title=meeting.title,
        date=meeting.date,
        date_precision=meeting.date_precision,
        date_end=meeting.date_end,
        genre=_ANNOUNCEMENT if meeting.kind == MeetingKind.ANNOUNCEMENT else genre,
        archive=ARCHIVE,
        address=f"{site}{meeting.get_absolute_url()}",
        place=meeting.place,
        language="" if meeting.language == "und" else meeting.language,
        authors=tuple(authors.values()),
        publisher=publisher_name(source.site) or host_of(source.url),
        original=source.url,
    )


def author_of(speaker: Speaker, said: Utterance, site: str) -> Author:
    """The speaker of an utterance, in the office held there."""
    return Author(parse_name(speaker.name), said.role, said.inferred, f"{site}{speaker.get_absolute_url()}")


def author_in_doubt(said: Utterance) -> Author:
    """What stands for the author of words of which it is not certain who spoke them."""
    return Author(AuthorName(NOT_CERTAIN), doubt=said.doubt)


def participant(appearance: Appearance, site: str) -> Author:
    """A participant as author; without address if there is no speaker page."""
    known = appearance.speaker
    address = f"{site}{known.get_absolute_url()}" if known else ""
    return Author(parse_name(known.name if known else appearance.name), appearance.role, address=address)
