"""What a title tells: the kind of meeting, who takes part, who speaks, and date and place."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.reading.dates import find_dates
from archive.reading.names import has_office, is_plain_name, parse_person, without_brackets
from archive.reading.transcript import MeetingKind, Person

# The first pattern that a title matches decides, so the narrower stand first.
_KINDS = [
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"\btelephone conversation|\bphone call|телефонн\w+ разговор", MeetingKind.TELEPHONE_CONVERSATION),
        (r"\b(?:news|press) conference|пресс-конференц", MeetingKind.NEWS_CONFERENCE),
        (
            r"\banswers? to (?:media |journalists’? |reporters’? )?questions|ответы? на вопросы",
            MeetingKind.NEWS_CONFERENCE,
        ),
        (
            r"\bpress statements?|\bstatements? (?:for|to) the press|\bjoint statements?"
            r"|заявлени\w+ для прессы",
            MeetingKind.PRESS_STATEMENTS,
        ),
        (r"\bbriefing|\bgaggle|брифинг", MeetingKind.BRIEFING),
        (r"\binterview|интервью", MeetingKind.INTERVIEW),
        (r"\btalks|\bnegotiations|переговор", MeetingKind.TALKS),
        (r"\baddress\b|обращени|послани", MeetingKind.ADDRESS),
        (r"\bceremony|\bpresentation of|\bpresenting|\baward|церемони|вручени", MeetingKind.CEREMONY),
        (
            r"\bmeeting|\bmet with|\bsession|\bsummit|\bconsultations|встреч|заседани|совещани|саммит",
            MeetingKind.MEETING,
        ),
        (
            r"\bspeech|\bremarks|\bstatement|\bgreetings?\b|выступлени|заявлени|вступительн",
            MeetingKind.REMARKS,
        ),
    )
]

# The noun that makes the person before it the one who speaks: "Foreign Minister X’s statement and …".
_OWN_WORDS = (
    r"(?:opening |introductory |closing |welcoming )?(?:statement|remarks|speech|address|comment|answer)s?\b"
)
_OWNER = re.compile(rf"^(?P<who>[^,:;]+?)(?:[’'`]s?)\s+{_OWN_WORDS}", re.IGNORECASE)
_AUTHOR = re.compile(
    r"\b(?:statement|remarks|speech|address|comments?|briefing)s? (?:[^,]*?\b)?by (?P<who>[^,:;]+)",
    re.IGNORECASE,
)
_EVENT = (
    r"(?:talks|meetings?|conversations?|visit|reception|interview|statements?|remarks|speech|address|opening)"
)
_BOUNDARY = re.compile(
    rf"\b(?:with|between|by|from)\s|\b{_EVENT}\s(?:of|for|to)\s|[’'`]s?\s|[,;]|\s[–—-]\s", re.I
)
_JOINT = re.compile(r"\s(?=(?:and|for|to)\s)")
_JOINT_WORD = re.compile(r"^(?:and|for|to)\s")


def meeting_kind(title: str) -> MeetingKind:
    return next((kind for pattern, kind in _KINDS if pattern.search(title)), MeetingKind.EVENT)


def people_named(text: str, known: Sequence[str] = ()) -> tuple[Person, ...]:
    """The people that a title names with their office, each once, in order.

    "Meeting with President of Kyrgyzstan Sadyr Japarov" names one. A name without an office
    before it may be a place or a prize ("Moscow State University"), so it doesn't count.
    `known`: full names that the document gives elsewhere, the surest first.
    """
    found: dict[str, Person] = {}
    for segment in _BOUNDARY.split(without_brackets(text)):
        piece = ""
        for part in _JOINT.split(segment.strip()):
            # An office may hold an "and" ("Minister of Industry and Trade"): the piece grows
            # until somebody is named.
            piece = f"{piece} {part}" if piece else _JOINT_WORD.sub("", part)
            person = parse_person(piece, known)
            if person and has_office(person.role) and is_plain_name(person.name):
                found.setdefault(person.name, person)
                piece = ""
    return tuple(found.values())


def speaker_named(title: str) -> Person | None:
    """The person whose words a title announces: "Foreign Minister X’s statement …", "Remarks by X"."""
    for pattern in (_OWNER, _AUTHOR):
        match = pattern.search(title)
        if match:
            who = without_brackets(match["who"]).strip()
            person = parse_person(who)
            if person and is_plain_name(person.name) and not re.search(r"\band\b", person.name):
                return person
    return None


@dataclass(frozen=True, slots=True)
class TitleFacts:
    date: datetime.date | None
    place: str


def date_and_place(title: str) -> TitleFacts:
    """Date and place from a title that ends "…, Moscow, October 23, 2020"."""
    dates = find_dates(title)
    if not dates:
        return TitleFacts(None, "")
    last = dates[-1]
    _, comma, place = title[: last.start].rstrip(" ,").rpartition(",")
    place = place.strip()
    stands_at_end = not title[last.end :].strip(" .")
    is_place = bool(comma and stands_at_end and place[:1].isupper() and len(place.split()) <= 4)
    return TitleFacts(last.date, place if is_place and not has_office(place) else "")
