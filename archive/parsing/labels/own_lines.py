"""What stands against a line of its own being a speaker's label: it is a title, a place, or who signs."""

import re
from collections.abc import Iterator

from archive.parsing.dates import read_dates
from archive.parsing.labels.heads import Place
from archive.parsing.labels.rest_signs import COUNTED, LONGEST_NAME, ends_sentence, is_in_list
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.survey import SHORT_LINE, DocumentEvidence, head_key
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.transcript import UtteranceKind

_FEW = 2
_DASHES = ("-", "–", "—", "―")
_CLOSING_BLOCKS = 4
_HEAD_BLOCKS = 6
_DATE_BLOCKS = 12
_NUMBERED = re.compile(r"(?:[^\W\d_]{1,3}\.|№)\s?\d{1,5}$")
_DAY_WITHIN = 40
"""Characters of the line below in which a day tells that it is of the head."""


_DATED_LINE = 14
"""Words."""


def on_own_line(place: Place, shape: Shape, document: DocumentEvidence) -> Iterator[float]:
    """Points against a line that is the title, or a part of the head rather than somebody's name."""
    head = place.candidate.text
    key = head_key(head, document.vocabulary)
    if place.position < _HEAD_BLOCKS and document.recurring[key] < _FEW:
        # "Press Team", below the title
        asks = voice_kind(head, document.vocabulary) is not UtteranceKind.SPEECH
        yield -2.0 if asks and not place.candidate.layout else 0.0
    if head.casefold() in document.title.casefold() and len(head.split()) > 1:
        yield -4.0 if place.position < _HEAD_BLOCKS or len(head.split()) > LONGEST_NAME else -0.5
    if len(head.split()) > LONGEST_NAME and document.context.casefold().startswith(head.casefold()):
        # "DEBATE ON THE FUTURE OF ZENDA", the first line of all, again at the top of a page
        yield -8.0
    if document.recurring[key] <= _FEW and _completes(place.before, document):
        # "Oral History Interview with | Rudolf Holf"
        yield -4.0
    if key in document.agenda and "number" in place.candidate.decoration:
        # "2. Roads of Zenda", in the agenda and above what is said of them
        yield -8.0
    if document.chapters and shape.single and not (shape.voice or shape.office):
        # "Storage", a heading among others of one word
        yield -4.0
    if place.goes_on and head.isupper() and place.before.isupper() and not ends_sentence(place.before):
        # "… EVEN IF ADVISED OF THE | DAMAGE", of a text in capitals
        yield -4.0
    if _NUMBERED.search(head) and not shape.voice:
        # "BILL ON THE BRIDGE, second reading, No. 62"
        yield -6.0
    if COUNTED.search(head):
        # "Harvest in Zenda (2)", as the subject goes on
        yield -4.0
    if place.candidate.layout in ("h1", "title"):
        yield -3.0
    words = place.following.split()
    if words and not any(map(str.isalpha, place.following)):
        # "ORDER OF THE DAY | * * *"
        yield -4.0
    if "dash" in place.candidate.decoration and place.following.startswith(_DASHES):
        # "— Senator Holf. | — Thank you.", of a dialogue
        yield -6.0
    above = place.position < _HEAD_BLOCKS
    if 2 * document.dated[key] >= document.recurring[key] > 1:
        # "Strelsau, Ruritania | March 18, 1976", on the title page and again above the talk
        yield -4.0
    elif (
        above
        and not place.candidate.layout
        and place.following[:_DAY_WITHIN]
        and read_dates(place.following[:_DAY_WITHIN])
    ):
        # "Independence, Missouri | March 18, 1976": where and when it was
        yield -4.0
    elif place.position < _DATE_BLOCKS and document.recurring[key] < _FEW and _is_dated_line(place.following):
        # "Council of Zenda | Sitting 2, Thursday, 1 March 2018", in bold as labels are
        yield -8.0
    if len(words) <= SHORT_LINE and not ends_sentence(place.following):
        yield -2.0 if above or is_in_list(place.candidate, shape, place.following) else -0.7
        if place.following[:1].islower() and not place.candidate.layout and _closes(place, document):
            # "Dr. Holf Rudolf | a bizottság elnöke": who signs, below the words
            yield -3.0


def _completes(before: str, document: DocumentEvidence) -> bool:
    """Whether the line above is short, and ends in a word that others follow."""
    words = before.split()
    return 1 < len(words) <= SHORT_LINE and words[-1].casefold() in document.vocabulary.links


def _is_dated_line(text: str) -> bool:
    """Whether a text is a short line with a day in it, and no sentence."""
    return len(text.split()) <= _DATED_LINE and not ends_sentence(text) and bool(read_dates(text))


def _closes(place: Place, document: DocumentEvidence) -> bool:
    return place.position >= document.blocks - _CLOSING_BLOCKS
