"""First words of speeches that look like labels: thanks, greetings and addresses before a colon."""

from collections import Counter
from collections.abc import Iterator, Sequence

from archive.parsing.labels.heads import Marker, Place
from archive.parsing.labels.rest_signs import is_name
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.survey import DocumentEvidence, head_key

NAME = 0.9
"""Points of a full name by its shape alone, and nothing against it."""
_OPENING = -6.0
"""Points that the first words of those who speak have at most."""
_FEW = 2
_SOME = 4
_ON_LINES = (Marker.COLON, Marker.LINE)
_LONGEST = 4
"""Words."""
_MOST = 0.9


def without_openings(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, lowered for heads that are the first words of speeches.

    - "Thank you, Madam Chair. – The bridge …", below "Rosa Holf:" as below "Hugo Sapt:"
    - "Mr. Chair, dear members: the bridge …", where others begin with "Mr. Chair, dear members,"
    - "Mr. President:", alone on its line, where no other label is: a letter is read out
    """
    standing = [
        place
        for found, values in zip(places, alone, strict=True)
        for place, value in zip(found, values, strict=True)
        if value >= NAME
    ]
    signed = [place for place in standing if place.candidate.marker is Marker.COLON]
    heads = [place for found in places for place in found if place.candidate.marker in _ON_LINES]
    opening = {*_below_names(places, signed, document), *_addresses(heads, standing, document)}
    with_words = [place for place in signed if place.candidate.rest]
    all_with_words = len(with_words) >= max(_SOME, _MOST * len(signed))
    return [
        [
            min(value, _OPENING)
            if place.candidate.text in opening or (all_with_words and _is_salutation(place, document))
            else value
            for place, value in zip(found, values, strict=True)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def _below_names(
    places: Sequence[Sequence[Place]], standing: Sequence[Place], document: DocumentEvidence
) -> Iterator[str]:
    """The heads that come back below names alone on their lines, and hardly elsewhere."""
    names = {_key(place, document) for place in standing if not place.candidate.rest}
    if len(names) < _FEW:
        return
    below = Counter(
        head
        for found in places
        if found and head_key(found[0].before.rstrip(" :："), document.vocabulary) in names
        for head in {_key(place, document) for place in found if place.candidate.rest}
    )
    for found in places:
        for place in found:
            key = _key(place, document)
            if place.candidate.rest and below[key] >= _FEW and 2 * below[key] > document.recurring[key]:
                yield place.candidate.text


def _addresses(
    heads: Sequence[Place], standing: Sequence[Place], document: DocumentEvidence
) -> Iterator[str]:
    """Of the `heads` those with which the words behind the labels that stand begin.

    Of several parts, the first an office, that part begins them; a phrase that is seldom a head does whole.
    """
    begun: Counter[str] = Counter()
    for words in {place.candidate.rest or place.following for place in standing}:
        tokens = words.split(maxsplit=_LONGEST)[:_LONGEST]
        begun.update(" ".join(tokens[:length]).rstrip(",;.!:") for length in range(1, len(tokens) + 1))
    for place in heads:
        head = place.candidate.text
        first, comma, behind = head.partition(",")
        shape = shape_of(first, document.vocabulary)
        often = begun[first] >= max(_SOME, 2 * document.recurring[_key(place, document)])
        phrase = often and " " in head and not (comma or shape.office or shape.voice)
        # "President, Rosa Holf" is somebody, however often a president is spoken to.
        addressed = comma and shape.office and not is_name(behind, document.vocabulary)
        if phrase or (begun[first] >= _SOME and addressed):
            yield head


def _is_salutation(place: Place, document: DocumentEvidence) -> bool:
    """Whether an honorific or an office without a name stands alone before a colon, and never again."""
    candidate = place.candidate
    shape = shape_of(candidate.text, document.vocabulary)
    unlike = bool(candidate.rest or candidate.layout or shape.name or shape.capitals)
    return (
        candidate.marker is Marker.COLON and not unlike and document.recurring[_key(place, document)] < _FEW
    )


def _key(place: Place, document: DocumentEvidence) -> str:
    return head_key(place.candidate.text, document.vocabulary)
