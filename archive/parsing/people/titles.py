"""What a title tells: the kind of meeting, who takes part, who speaks, and date and place."""

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from archive.languages.head_words import ends_with_event
from archive.parsing.dates import find_dates
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import has_office, is_plain_name, parse_person, without_brackets
from archive.parsing.people.office_case import tidy_role
from archive.parsing.transcript import MeetingKind, Person

# The first pattern that a title matches decides, so the narrower stand first.
_KINDS = [
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"\btelephone conversation|\bphone call|телефонн\w+ разговор", MeetingKind.TELEPHONE_CONVERSATION),
        (r"\b(?:news|press) conference|press availability|пресс-конференц", MeetingKind.NEWS_CONFERENCE),
        (
            r"\banswers? to (?:media |journalists’? |reporters’? )?questions|ответы? на вопрос",
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
    r"(?:opening |introductory |closing |welcoming )?(?:statement|remarks|speech|address|comment)s?\b"
)
_OWNER = re.compile(rf"^(?P<who>[^,:;]+?)(?:[’'`]s?)\s+{_OWN_WORDS}", re.IGNORECASE)
_AUTHOR = re.compile(
    r"\b(?:statement|remarks|speech|address|comments?|briefing|doorstep|doorstop|press point|intervention)s?"
    r" (?:[^,]*?\b)?(?:by|from) (?P<who>[^,:;]+)",
    re.IGNORECASE,
)
_ANSWERER = re.compile(
    r"^(?P<who>[^,:;]+?)(?:[’'`]s?)\s+(?:(?:exclusive |joint )?interview|answers?|replies)\b", re.IGNORECASE
)
_INTERVIEWED = re.compile(
    r"\binterview (?:of|by|given by) (?P<who>[^,:;]+?)\s(?:with|to|for)\s", re.IGNORECASE
)
_TRANSCRIPT = re.compile(r"^(?:unofficial )?transcript of (?:the )?(?:remarks by )?", re.IGNORECASE)
# Behind a word; it begins with the blank, so that all other text is passed over fast.
_TRANSCRIPT_WITHIN = re.compile(
    r"\s(?<=\w\s)\s*(?:unofficial |full )?transcript(?: of)?(?=\s)", re.IGNORECASE
)
_RUSSIAN_WORDS = re.compile(
    r"(?:Вступительн\w+ |Заключительн\w+ |Приветственн\w+ )?"
    r"(?:слово|выступлени[ея]|заявлени[ея]|комментари[йи]|обращение|речь|брифинг)\b",
    re.IGNORECASE,
)
_RUSSIAN_ANSWERS = re.compile(
    r"\s(?:и|а также) ответы? на вопросы?(?: (?:СМИ|журналистов|представителей СМИ))?"
)
_RUSSIAN_OCCASION = re.compile(r"\s(?:по|на|в|во|с|со|перед|после|для|о|об|к|у|от|при|между)\s")
_EVENT = (
    r"(?:talks|meetings?|conversations?|visit|reception|interview|statements?|remarks|speech|address|opening)"
)
_BOUNDARY = re.compile(
    rf"\b(?:with|between|by|from)\s|\b{_EVENT}\s(?:of|for|to)\s|[’'`]s?\s|[,;]|\s[–—-]\s", re.I
)
# "… Jens Sapt at a joint press availability"
_OCCASION = re.compile(
    r"\s(?:at|in|on|upon|aboard|before|after|following|during|ahead|prior)\s", re.IGNORECASE
)
# "… Rosa Holf of the Chronicle"
_OF = re.compile(r"\sof\s")
# "… on the harvest of the year Zenda, March 3, 2015": a comma was lost before the place
_RUN_ON_PLACE = re.compile(r"\d ([^\W\d_][\w-]+),$")
_LONGEST_ACRONYM = 4
# "Holf Letters, The"
_OF_WORK = re.compile(r"[^,:;]{3,80}, (?:The|An?|Der|Die|Das|Le|La|Les)")
_LONGEST_TITLE = 2000
"""Characters of a title in which people are looked for. The longest of real titles have some 500."""

_LONGEST_OFFICE = 40
"""Words of an office with all its "and"s, and the name behind it."""

_JOINT = re.compile(r"\s(?=(?:and|for|to)\s)")
_LETTERS = re.compile(r"[^\W\d_]+")
_JOINT_WORD = re.compile(r"^(?:and|for|to)\s")


def meeting_kind(title: str) -> MeetingKind:
    title = title[:_LONGEST_TITLE]
    return next((kind for pattern, kind in _KINDS if pattern.search(title)), MeetingKind.EVENT)


def people_named(text: str, known: Sequence[str] = ()) -> tuple[Person, ...]:
    """The people that a title names with their office, each once, in order.

    "Meeting with President of Kyrgyzstan Sadyr Japarov" names one. A name without an office
    before it may be a place or a prize ("Moscow State University"), so it doesn't count.
    `known`: full names that the document gives elsewhere, the surest first.
    """
    text = text[:_LONGEST_TITLE]
    if not (has_office(text) or has_office(" ".join(_LETTERS.findall(text)))):
        return ()
    return _people(text, known, lambda person: has_office(person.role) and is_plain_name(person.name))


def anybody_named(text: str) -> tuple[Person, ...]:
    """The people that a title may name: with an office, if by surname alone; or by a full name.

    "Holf Letters, The" is a work, and "Hugo Sapt im Gespräch mit Rosa Holf" no office of hers.
    """
    if _OF_WORK.fullmatch(text):
        return ()
    found = _people(text, (), lambda person: has_office(person.role) or " " in person.name)
    return tuple(replace(each, role="" if _is_of_sentence(each.role) else each.role) for each in found)


def _is_of_sentence(role: str) -> bool:
    """Whether what stands before a name begins with another full name, so that it is no office."""
    tokens = role.split()
    small = next((position for position, token in enumerate(tokens) if token.islower()), len(tokens))
    return 1 < small < len(tokens) and not has_office(role) and is_plain_name(" ".join(tokens[:small]))


def _people(text: str, known: Sequence[str], counts: Callable[[Person], bool]) -> tuple[Person, ...]:
    found: dict[str, Person] = {}
    plain = _TRANSCRIPT.sub("", without_brackets(text[:_LONGEST_TITLE]))
    # "Prime Minister Transcript of Interview with Rosa Holf" has nobody called Transcript.
    for segment in _BOUNDARY.split(_TRANSCRIPT_WITHIN.sub(" – ", plain)):
        piece = ""
        for part in _JOINT.split(segment.strip()):
            # An office may hold an "and" ("Minister of Industry and Trade"): the piece grows
            # until somebody is named.
            alone = not piece or len(piece.split()) > _LONGEST_OFFICE or _names_office(part)
            piece = _JOINT_WORD.sub("", part) if alone else f"{piece} {part}"
            for form in _forms(piece):
                person = parse_person(form, known)
                if person and ends_with_event(person.name):
                    # "The First Elphberg-Sapt Presidential Debate"
                    person = None
                if person and counts(person):
                    found.setdefault(person.name, person)
                if person and (counts(person) or has_office(person.role)):
                    piece = ""
                    break
    return tuple(
        replace(each, name=tidy_name(each.name), role=tidy_role(each.role)) for each in found.values()
    )


def _names_office(part: str) -> bool:
    """Whether a part of a title names a person with an office by itself: "and President Sapt"."""
    person = parse_person(_OCCASION.split(_JOINT_WORD.sub("", part), 1)[0])
    return person is not None and has_office(person.role)


def _forms(piece: str) -> tuple[str, ...]:
    """A piece of a title without what follows the person, whole, and without what follows "of"."""
    return tuple(dict.fromkeys((_OCCASION.split(piece, 1)[0], piece, _OF.split(piece, 1)[0])))


def speaker_named(title: str) -> Person | None:
    """The person whose words a title announces: "Foreign Minister X’s statement …", "Remarks by X"."""
    return _person_at(title, _OWNER, _AUTHOR)


def answerer_named(title: str) -> Person | None:
    """The person who answers, by a title: "Foreign Minister X’s interview with …", or who speaks."""
    return _person_at(title, _OWNER, _AUTHOR, _ANSWERER, _INTERVIEWED)


def _person_at(title: str, *patterns: re.Pattern[str]) -> Person | None:
    title = title[:_LONGEST_TITLE]
    for pattern in patterns:
        match = pattern.search(title)
        if match:
            who = _OCCASION.split(_TRANSCRIPT.sub("", without_brackets(match["who"]).strip()), 1)[0]
            # "Address by Prime Minister Sapt to the Nation"
            person = parse_person(who) or parse_person(who.partition(" to ")[0])
            named = person and (is_plain_name(person.name) or has_office(person.role))
            if person and named and not re.search(r"\band\b", who, re.IGNORECASE):
                return replace(person, name=tidy_name(person.name), role=tidy_role(person.role))
    return None


def announcement(title: str) -> str:
    """The part of a Russian title that says whose words it announces, or nothing.

    "Выступление и ответы на вопросы СМИ Министра … С.В.Лаврова" of "… по итогам заседания".
    """
    title = _RUSSIAN_ANSWERS.sub("", title[:_LONGEST_TITLE])
    return _RUSSIAN_OCCASION.split(title, 1)[0] if _RUSSIAN_WORDS.match(title) else ""


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
    before = title[: last.start].rstrip()
    _, comma, place = before.rstrip(" ,").rpartition(",")
    place = place.strip()
    run_on = _RUN_ON_PLACE.search(before)
    stands_at_end = not title[last.end :].strip(" .")
    if run_on:
        comma, place = ",", run_on[1]
    is_place = bool(comma and stands_at_end and place[:1].isupper() and len(place.split()) <= 4)
    if place.isupper() and len(place) > _LONGEST_ACRONYM:
        place = place.title()
    return TitleFacts(last.date, place if is_place and not has_office(place) else "")
