"""What counts against a head that stands only once in a document."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from archive.languages.head_words import PRESIDED, ends_with_event
from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.labels.above_talk import says
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.head_words import is_honoured
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.labels.rest_signs import ends_sentence, is_headline, is_name
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.survey import SHORT_LINE, DocumentEvidence, goes_on, head_key, is_spoken
from archive.parsing.labels.unnamed_voices import asker_named

_FEW = 2
UNSPACED = 1.0
"""Points that a head lacks if no space follows its colon, and it stands once."""
# Points against a sentence that looks like a name.
_BARE = 3.0
_FEWEST_GROUPED = 3
_TOP = 16
"""Blocks above which a document tells who is there."""
# "Intervenant(s)"
_PLURAL = re.compile(r"\([^\W\d_]{1,3}\)$")
_BEHIND_NAME = re.compile(r"\s[-–—]\s|\s?[,;(]")
_ONLY_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")


def against_single_head(place: Place, shape: Shape, document: DocumentEvidence) -> Iterator[float]:
    """The points, each for a reason."""
    candidate = place.candidate
    words = candidate.rest or place.following
    if _is_cast(place, shape, words, document):
        # "Presenter: Secretary Hugo Sapt", "MEMBERS PRESENT:", above the talk
        yield -9.0
    if shape.voice and goes_on(words):
        yield -1.0
    if candidate.marker is Marker.BRACKET and PRESIDED.search(candidate.text):
        # "[MR SPEAKER in the Chair]"
        yield -8.0
    if asker_named(candidate.text, document.vocabulary):
        # "Question Time: …", and nobody else asks so
        yield -3.0 if is_headline(candidate.rest) else 0.0
    if candidate.rest.endswith(":") and len(candidate.rest.split()) <= SHORT_LINE:
        # "The minister of roads: Hugo Sapt asked:", before what he asked
        yield -2.5
    if not candidate.rest and shape.lower and candidate.marker is Marker.COLON:
        yield -2.0
    if not candidate.rest and "dash" in candidate.decoration:
        # "- Papers of the Council:", above the entries of a menu
        entries = 0 < len(words.split()) <= SHORT_LINE and not ends_sentence(words)
        yield -3.0 if entries else 0.0
    if is_headline(candidate.rest) and ends_with_event(" ".join(shape.tokens)):
        # "Last Official Transcript: The Zenda Show", above the words
        yield -4.0
    if "-" in candidate.text and ends_with_event(candidate.text.rpartition("-")[2]):
        # "BZ-INTERVIEW: Minister Sapt on the harvest.", above the talk
        yield -6.0
    if candidate.marker is Marker.LINE and not (shape.voice or shape.office):
        # "Question-and-Answer Session", above what is said in it
        yield -4.0 if ends_with_event(" ".join(shape.tokens)) else 0.0
    if document.points and shape.single and not (shape.voice or shape.office):
        # "Tip: …", "Storage: …"
        yield -6.0
    vocabulary = document.vocabulary
    if not shape.office and shape.tokens and plain_token(shape.tokens[0]) in vocabulary.links:
        # "Zu UNAMID im Einzelnen: …"
        inner = map(plain_token, shape.tokens[1:])
        linked = any(word in vocabulary.links and word not in vocabulary.particles for word in inner)
        yield -2.0 if linked else 0.0
    if shape.tokens and all(_ONLY_INITIALS.fullmatch(token) for token in shape.tokens):
        yield -1.5
    if document.speaks and not (shape.voice or shape.office) and not is_spoken(words, document.vocabulary):
        yield -1.0


def _is_cast(place: Place, shape: Shape, words: str, document: DocumentEvidence) -> bool:
    """Whether a head near the top says who is there: the words behind it are names, and nobody's speech."""
    candidate, vocabulary = place.candidate, document.vocabulary
    if candidate.marker is not Marker.COLON or place.position >= _TOP or says(words, vocabulary):
        return False
    head = _PLURAL.sub("", candidate.text).casefold()
    if {head, candidate.text.casefold()} & document_words().attendance:
        return True
    addressed = words.endswith(",") or _addresses(words, vocabulary)
    if not (shape.voice or shape.office) or not words or ends_sentence(words) or addressed:
        return False
    first = _BEHIND_NAME.split(words, maxsplit=1)[0]
    return is_name(first, vocabulary) or _are_names(words, vocabulary)


def _addresses(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words with a capital speak to somebody: "Mr. President, Ladies and Gentlemen"."""
    large = (plain_token(token) for token in words.split() if token[0].isupper())
    return not (vocabulary.openings - vocabulary.titles).isdisjoint(large)


def _are_names(words: str, vocabulary: Vocabulary) -> bool:
    """Whether all words of a text begin with a capital or are of an office: names, with a day at most."""
    tokens = words.split()
    large = [token for token in tokens if token.lstrip("(“«")[:1].isupper()]
    others = (
        token
        for token in tokens
        if not (token.lstrip("(“«")[:1].isupper() or any(map(str.isdigit, token)) or "." in token[:-1])
    )
    return len(large) > 2 and all(plain_token(token) in vocabulary.small_in_label for token in others)


def without_bare_sentence(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, lowered for the only candidate that stands, if it may be a sentence as well."""
    if sum(value >= THRESHOLD for found in alone for value in found) != 1:
        return alone
    return [
        [
            value - _BARE if value >= THRESHOLD and _is_bare_sentence(place, document) else value
            for place, value in zip(found, values, strict=True)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def without_calls(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, lowered for names that a full stop ends on lines of their own, where none stands before
    words: "Mr. Holf.", in a talk without labels, is how the chair calls upon him.
    """
    standing = [
        place.candidate
        for found, values in zip(places, alone, strict=True)
        for place, value in zip(found, values, strict=True)
        if value >= THRESHOLD and place.candidate.marker is Marker.STOP
    ]
    if not standing or any(candidate.rest for candidate in standing):
        return alone
    return [
        [
            value - _BARE if value >= THRESHOLD and _is_call(place.candidate, document) else value
            for place, value in zip(found, values, strict=True)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def with_unspaced(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, raised for heads that stand once without a space behind the colon, where most stand so."""
    signed = Counter(
        place.candidate.spaced
        for found, values in zip(places, alone, strict=True)
        for place, value in zip(found, values, strict=True)
        if value >= THRESHOLD and place.candidate.marker is Marker.COLON
    )
    if signed[False] <= signed[True]:
        return alone
    return [
        [
            value + UNSPACED
            if place.candidate.marker is Marker.COLON
            and not place.candidate.spaced
            and document.recurring[head_key(place.candidate.text, document.vocabulary)] < _FEW
            and not shape_of(place.candidate.text, document.vocabulary).uncased
            else value
            for place, value in zip(found, values, strict=True)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def with_groups_before_stops(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, raised for names in capitals with a bracket before the full stop, of which there are some.

    "H. SAPT (ZDP). Thank you.", of a record in which each speaks once: no sentence begins so.
    """

    def is_grouped(candidate: LabelCandidate) -> bool:
        shape = shape_of(candidate.text, document.vocabulary)
        told = shape.capitals and (shape.name or shape.office)
        return (
            candidate.marker is Marker.STOP and candidate.text.endswith(")") and told and bool(candidate.rest)
        )

    grouped = [
        [value > 0 and is_grouped(place.candidate) for place, value in zip(found, values, strict=True)]
        for found, values in zip(places, alone, strict=True)
    ]
    if sum(map(sum, grouped)) < _FEWEST_GROUPED:
        return alone
    return [
        [max(value, THRESHOLD) if fits else value for value, fits in zip(values, row, strict=True)]
        for values, row in zip(alone, grouped, strict=True)
    ]


def _is_call(candidate: LabelCandidate, document: DocumentEvidence) -> bool:
    shape = shape_of(candidate.text, document.vocabulary)
    told = shape.voice or shape.capitals or "(" in candidate.text
    return candidate.marker is Marker.STOP and not (candidate.rest or candidate.layout or told)


def _is_bare_sentence(place: Place, document: DocumentEvidence) -> bool:
    """Whether nothing but its capitals tells a name from a sentence such as "Pleasure, Mike."."""
    candidate = place.candidate
    shape = shape_of(candidate.text, document.vocabulary)
    told = shape.voice or shape.office or shape.capitals or is_honoured(shape, document)
    return (
        candidate.marker is Marker.STOP
        and place.position > 0
        and not (candidate.layout or told or "(" in candidate.text)
        and document.recurring[head_key(candidate.text, document.vocabulary)] <= 1
    )
