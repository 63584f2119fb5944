"""A meeting as a whole, as it is cited: facts of the database as plain values."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from archive.citing.author_names import name_of
from archive.citing.publishers import ARCHIVE, publisher_name
from archive.citing.record import Author, Record
from archive.models import Appearance, Meeting, Speaker, Utterance
from archive.parsing.transcript import MeetingKind, WarningCode

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


def whole(meeting: Meeting, utterances: Iterable[Utterance], site: str) -> Record:
    """The meeting as a whole, by all who are known to speak in it. `site`: "https://" and the host."""
    authors: dict[str, Author] = {}
    for said in utterances:
        if said.speaker and said.is_spoken:
            known = authors.get(said.speaker.name) or author_of(said.speaker, said, site)
            # Who has one label is known to speak here; what else was inferred is marked in its place.
            authors[said.speaker.name] = replace(known, inferred=known.inferred and said.inferred)
    silent = any(each.code == WarningCode.NO_TRANSCRIPT for each in meeting.source.warnings.all())
    kind = _KINDS.get(meeting.kind, "")
    text = "report" if silent else "transcript"
    source = meeting.source
    return Record(
        key=meeting.slug,
        title=meeting.title,
        date=meeting.date,
        genre=f"{text} of {kind}" if kind else text,
        archive=ARCHIVE,
        address=f"{site}{meeting.get_absolute_url()}",
        place=meeting.place,
        language="" if meeting.language == "und" else meeting.language,
        authors=tuple(authors.values()),
        publisher=publisher_name(source.site) or _host(source.url),
        original=source.url,
    )


def author_of(speaker: Speaker, said: Utterance, site: str) -> Author:
    """The speaker of an utterance, in the office held there."""
    return Author(name_of(speaker.name), said.role, said.inferred, f"{site}{speaker.get_absolute_url()}")


def author_named(appearance: Appearance, site: str) -> Author:
    """A participant, who may have no page here."""
    known = appearance.speaker
    address = f"{site}{known.get_absolute_url()}" if known else ""
    return Author(name_of(known.name if known else appearance.name), appearance.role, address=address)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
