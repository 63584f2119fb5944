"""What the words of a head say in the light of the whole document: its names, its ordinary words."""

import re
from collections.abc import Iterator

from archive.geo.countries import country_code
from archive.languages.head_words import SITES
from archive.languages.vocabulary import PLACES
from archive.parsing.greetings import greets
from archive.parsing.labels.cores import core_of, plain_token
from archive.parsing.labels.head_signs import surname_first
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.survey import (
    OPENING_WORDS,
    SHORT_LINE,
    SHORT_NAME,
    DocumentEvidence,
    head_key,
    is_spoken,
)
from archive.parsing.people.label_offices import is_office_stem

_EXPLAINED = 3.0
"""Points of initials that the document explains, whatever word they may be."""
_LISTED = 2.0
"""Points of a name that a list of those present has."""
_FEWEST_WORDS = 3
_CALL = 8
"""Words at the end of a block, in which one who presides calls upon the next speaker."""
HEAD_BLOCKS = 8
"""Blocks, of which those above the first turn name who speaks below."""
_LONGEST_INITIALS = 4
_LONGEST_DESCRIBED = 5
_THE = "the "
_ROMAN_END = re.compile(r"\s[IVX]{1,4}$")
_COUNTED = re.compile(r"(?P<word>[^\W\d_].{0,20}?)[\s_#.-]*\d{1,3}")
# "[홍길동 / 대변인]", above what a broadcaster gives in writing
_STROKED = re.compile(r"[\uac00-\ud7a3]{2,4} / \S+(?: \S+){0,4}")


def is_honoured(shape: Shape, document: DocumentEvidence) -> bool:
    """Whether a head begins with an honorific: "Mr. Sapt"."""
    return bool(shape.tokens) and plain_token(shape.tokens[0]) in document.vocabulary.honorifics


def is_called(place: Place, shape: Shape, document: DocumentEvidence) -> bool:
    """Whether the block above ends with a call upon a full name: "Tiene la palabra el señor Sapt.", above
    "Hugo Sapt". A heading below its announcement repeats all of its words, and no honorific stands there."""
    if not shape.name or shape.single or shape.uncased:
        return False
    call = place.before.rsplit(maxsplit=_CALL)[-_CALL:]
    named = {plain_token(token) for token in shape.tokens if token[:1].isupper()}
    called = {plain_token(token) for token in call if token[:1].isupper()}
    told = {word for word in named & called if len(word) > 2}
    honoured = any(plain_token(token) in document.vocabulary.honorifics for token in call)
    return bool(told) and (told != named or honoured) and not any(document.small[word] for word in named)


def is_initialled(candidate: LabelCandidate, document: DocumentEvidence) -> bool:
    """Whether a head gives a surname and initials as a record does: "HOLF R.A.", on a line of its own
    "Holf R. A., Minister", and where others do who come back, "Holf R."."""
    head = candidate.text
    name, is_line = surname_first(f"{head}."), candidate.marker is Marker.LINE
    return bool(name) and (
        (name.split()[0].isupper() and not (is_counted(head) and is_line))
        or (is_line and head.removeprefix(name).startswith((",", ".,")))
        or (document.initialled and not is_counted(head) and head.rstrip(".") == name)
    )


def is_counted(head: str) -> bool:
    """Whether a number in Roman figures ends a head: "CHAPTER I.", "Witnesses I: Hugo Sapt; and …"."""
    return bool(_ROMAN_END.search(head.rstrip(".")))


def opens_title(candidate: LabelCandidate, document: DocumentEvidence) -> bool:
    """Whether the title of the document begins with a head and a colon."""
    return document.title.casefold().startswith(f"{candidate.text.casefold()}:")


def answers_nobody(head: str, document: DocumentEvidence) -> bool:
    """Whether a letter would be that of answers where none asks: "A. Holf. I thank …" is an initial."""
    vocabulary = document.vocabulary
    asks = (letter for letter in vocabulary.questions if len(letter) == 1)
    return (
        len(head) == 1
        and head.casefold() in vocabulary.answers
        and not any(document.recurring[letter] for letter in asks)
    )


def presides(shape: Shape, document: DocumentEvidence) -> bool:
    """Whether a line says what somebody does: "Présidence de M. Sapt", "Audition of Dr. Holf"."""
    vocabulary = document.vocabulary
    words = [plain_token(token) for token in shape.tokens]
    if (
        len(words) <= _FEWEST_WORDS
        or words[0] in vocabulary.opening_titles
        or words[1] not in vocabulary.links
    ):
        return False
    return any(word in vocabulary.honorifics for word in words[2 : _FEWEST_WORDS + 1])


def known(shape: Shape, place: Place, document: DocumentEvidence) -> Iterator[float]:
    """Points of a name that the document gives elsewhere, or beside an office."""
    candidate = place.candidate
    if candidate.marker is Marker.BRACKET and _STROKED.fullmatch(candidate.text):
        yield 3.0
    if candidate.text in document.explained:
        # "TJ Tarik Holf" in a key above: initials that stand for a name
        yield _EXPLAINED - shape.points
        return
    short = SHORT_NAME.search(candidate.text)
    if short and short["name"] in document.explained:
        # "Rosa Holf (RH): …", and "RH: …" below
        yield _EXPLAINED - shape.points
    if not shape.tokens or shape.voice:
        return
    core = core_of(candidate.text, document.vocabulary)
    context = document.context
    once = document.recurring[head_key(candidate.text, document.vocabulary)] <= 1
    if once and shape.office and candidate.marker is Marker.LINE and "," not in candidate.text:
        # A line tells nothing of itself.
        context = context.replace(candidate.text, "", place.position < HEAD_BLOCKS)
    large = core.isupper()
    if (
        core in document.known
        or (core and len(core) > 3 and (core in context or (large and core in context.upper())))
        or plain_token(shape.tokens[-1]) in document.surnames
        or candidate.links
    ):
        yield 1.5
    if shape.name and all(plain_token(token) in document.listed for token in shape.tokens):
        yield _LISTED
    if shape.office and len(shape.tokens) > 2 and document.recurring[" ".join(shape.tokens[-2:]).casefold()]:
        # "Foreign Minister Hugo Sapt", who is "Hugo Sapt" elsewhere
        yield 1.5
    elif len(shape.tokens) == 2 and core.casefold() in document.tails:
        yield 1.0


def as_words(shape: Shape, candidate: LabelCandidate, document: DocumentEvidence) -> Iterator[float]:
    """Points against a head whose words the document uses as ordinary words, or that is a place or thanks."""
    if "," in candidate.text and not candidate.layout and greets(candidate.text):
        # "Thank you, Madam President: …", time and again
        yield -8.0
    if shape.voice or shape.uncased or not shape.tokens:
        return
    core = core_of(candidate.text, document.vocabulary)
    if country_code(core[len(_THE) :] if core[: len(_THE)].lower() == _THE else core):
        yield 0.0 if document.delegates else -2.0
    elif plain_token(shape.tokens[-1]) in PLACES and not shape.office:
        yield -1.5
    words = [plain_token(token) for token in shape.tokens]
    vocabulary = document.vocabulary
    once = document.recurring[head_key(candidate.text, vocabulary)] <= 1
    if candidate.marker is Marker.STOP and once and len(words) > 1 and SITES.match(words[0]):
        # "Castle of the Guard. 9 o'clock.": where it was, and no name
        yield -3.0
    ordinary = (
        []
        if shape.office
        else [
            word
            for word in words
            if word not in vocabulary.within_label and document.small[word] > document.large[word]
        ]
    )
    if ordinary:
        yield -1.5 if len(ordinary) * 2 >= len(words) else -0.7
    opening = " ".join(candidate.text.split()[:OPENING_WORDS]).casefold()
    weight = 0.3 if shape.name and not shape.single else 0.8
    yield -weight * min(2.5, document.openings[opening])


def are_spoken_initials(candidate: LabelCandidate, document: DocumentEvidence) -> bool:
    """Whether a wide gap parts initials from words that somebody says: "RH      Good morning."."""
    initials = candidate.text
    return (
        candidate.marker in (Marker.GAP, Marker.TAB)
        and candidate.layout == candidate.marker
        and 1 < len(initials) <= _LONGEST_INITIALS
        and initials.isalpha()
        and initials.isupper()
        and is_spoken(candidate.rest, document.vocabulary)
        and ends_sentence(candidate.rest)
    )


def begins_with_link(shape: Shape, document: DocumentEvidence) -> bool:
    """Whether a name begins with what is a small word of the language as well: "Per Holf" in Norwegian, but
    not "In der Tat".
    """
    named = len(shape.tokens) > 1 and not (shape.lower or shape.office)
    if not named:
        return False
    vocabulary = document.vocabulary
    first, second = map(plain_token, shape.tokens[:2])
    return (
        first in vocabulary.links
        and first not in vocabulary.before_name
        and second not in vocabulary.articles
    )


def is_announced(place: Place, shape: Shape, document: DocumentEvidence) -> bool:
    """Whether a line holds an office and a full name behind it, and words of somebody who speaks follow."""
    first = plain_token(shape.tokens[0]) if len(shape.tokens) >= _FEWEST_WORDS else ""
    vocabulary = document.vocabulary
    # "Peruspalveluministeri Rosa Holf": an office that is written together with its field
    office = (first in vocabulary.offices and first not in vocabulary.honorifics) or is_office_stem(first)
    told = len(place.following.split()) > SHORT_LINE or ends_sentence(place.following)
    return shape.name and office and told and is_spoken(place.following, vocabulary)


def is_bare(candidate: LabelCandidate, shape: Shape) -> bool:
    """Whether a head is a name with nothing beside it: no office, no honorific, no bracket."""
    return shape.name and not shape.office and "(" not in candidate.text and "," not in candidate.text


def is_described(head: str, document: DocumentEvidence) -> bool:
    """Whether small words describe who is meant by a head: behind the comma after a full name, or an office.

    "Rosa Holf, on behalf of the Zendan Group" · "The Minister for the roads and what belongs to them"
    """
    vocabulary = document.vocabulary
    name, comma, _ = head.partition(",")
    opening, *words = (plain_token(token) for token in head.split())
    if not vocabulary.openings.isdisjoint(map(plain_token, name.split())):
        return False
    if opening in vocabulary.opening_titles and any(
        word in vocabulary.offices for word in (opening, *words[:2])
    ):
        return True
    behind = head.split(",")[1].split() if comma else []
    if len(name.split()) == 1 and len(behind) == 1 and behind[0].istitle() and head.count(",") > 1:
        # "Holf, Rosa, minister of works"
        name = f"{behind[0]} {name}"
    core = core_of(name, document.vocabulary)
    if not comma or not 1 < len(core.split()) <= _LONGEST_DESCRIBED:
        return False
    shape = shape_of(core, document.vocabulary)
    return shape.name and not (shape.uncased or shape.voice)


def counted_word(head: str) -> str:
    """The word before the number of a head: "Track" of "Track 3", "Mic" of "Mic_02"; "" where none is."""
    counted = _COUNTED.fullmatch(head) if head[-1:].isdigit() else None
    return counted["word"] if counted else ""
