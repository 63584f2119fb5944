"""What is a field or a line of the head rather than somebody's label: what stands above the first turn."""

from collections.abc import Iterator

from archive.languages.vocabulary import SPOKEN, Vocabulary
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.heads import Marker, Place
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.survey import SHORT_LINE, DocumentEvidence, head_key

_ONE = 1
_FEW = 2
_SENTENCES = 0.6
_SELDOM = 0.2
_LONGEST = SHORT_LINE + 2
"""Words. A line that the layout broke is longer."""
_LOOKED_AT = 200
"""Characters."""


def against_line_of_head(
    place: Place, opened: int, ended: float, alone: float, document: DocumentEvidence
) -> Iterator[float]:
    """Points against a head that stands once above `opened`, the first label that comes back.

    `ended`: before how many of the labels stand words that end as sentences do. `alone`: how many labels
    have no words on their line.
    """
    candidate = place.candidate
    if place.position >= opened or document.recurring[head_key(candidate.text, document.vocabulary)] >= _FEW:
        return
    words = candidate.rest or place.following
    # "President: Kravonia" may be of who presides.
    short = (not candidate.rest or len(words.split()) > _ONE) and len(words.split()) <= _LONGEST
    short = short and bool(words) and not words.endswith((",", ":", "："))
    if short and ended > _SENTENCES and not (ends_sentence(words) or says(words, document.vocabulary)):
        # "SUBJ: PRESS BRIEFING ON THE HARVEST", "CITY OF ZENDA | City Council"
        yield -9.0
    if candidate.marker is Marker.STOP and not candidate.rest and alone < _SELDOM:
        # "Zenda, RU." above "The committee met at ten.", where labels stand before words
        yield -9.0


def says(words: str, vocabulary: Vocabulary) -> bool:
    """Whether somebody speaks in some words: "Mr. Sapt, thank you", not "Antoinette Mauban (AM)"."""
    tokens = [token for token in words[:_LOOKED_AT].split() if token[0].islower()]
    plain = {plain_token(token) for token in (*tokens, *words.split(maxsplit=1)[:1])}
    return any(
        (word in vocabulary.function_words or word in SPOKEN) and word not in vocabulary.honorifics
        for word in plain
    )
