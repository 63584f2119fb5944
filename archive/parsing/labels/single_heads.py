"""What counts against a head that stands only once in a document."""

import re
from collections.abc import Iterator

from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.heads import LabelCandidate, Marker
from archive.parsing.labels.shapes import Shape
from archive.parsing.labels.survey import DocumentEvidence, goes_on, is_spoken

_ONLY_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")


def against_single_head(
    candidate: LabelCandidate, shape: Shape, words: str, document: DocumentEvidence
) -> Iterator[float]:
    """The points, each for a reason; `words` stand behind the head or below it."""
    if shape.voice and goes_on(words):
        yield -1.0
    if not candidate.rest and shape.lower and candidate.marker is Marker.COLON:
        yield -2.0
    if document.points and shape.single and not (shape.voice or shape.office):
        # "Tip: …", "Storage: …"
        yield -6.0
    links = document.vocabulary.links - document.vocabulary.particles
    inner = [plain_token(token) for token in shape.tokens[1:]]
    if not shape.office and shape.tokens and plain_token(shape.tokens[0]) in document.vocabulary.links:
        # "Zu UNAMID im Einzelnen: …"
        yield -2.0 if any(word in links for word in inner) else 0.0
    if shape.tokens and all(_ONLY_INITIALS.fullmatch(token) for token in shape.tokens):
        yield -1.5
    if document.speaks and not (shape.voice or shape.office) and not is_spoken(words, document.vocabulary):
        yield -1.0
