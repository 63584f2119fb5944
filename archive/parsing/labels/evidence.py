"""What a candidate shows by itself and by its surroundings. Scores are points.

`weigh` turns this into points for a single candidate, before anything is known of the convention that the
document follows; `survey` says what the document does elsewhere with its words.
"""

import math
import re
from collections.abc import Iterator

from archive.parsing.labels.broken_words import mended
from archive.parsing.labels.cores import names_behind_office, plain_token
from archive.parsing.labels.head_signs import goes_on_as_name, holds_file_number
from archive.parsing.labels.head_words import (
    answers_nobody,
    are_spoken_initials,
    as_words,
    begins_with_link,
    is_counted,
    is_honoured,
    is_initialled,
    known,
    opens_title,
    presides,
)
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.own_lines import on_own_line
from archive.parsing.labels.rest_signs import (
    casts,
    ends_sentence,
    explains_key,
    heads_page,
    holds_post,
    is_amount,
    is_banner,
    is_dashed,
    is_entry,
    is_form,
    is_form_row,
    is_headline,
    is_in_dashed_list,
    is_in_list,
    is_listed,
    is_name,
    is_salutation,
    numbers_page,
    stops_amid,
)
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.shapes import FURNITURE, shape_of
from archive.parsing.labels.single_heads import UNSPACED, against_single_head
from archive.parsing.labels.survey import SHORT_LINE, DocumentEvidence, goes_on, head_key, is_spoken
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.text import CAPTION_SIGN, ends_in_question
from archive.parsing.transcript import UtteranceKind

_RECURRENCE = 1.3
_MOST_RECURRENCE = 4.0
_WEAK_MARKERS = frozenset({Marker.STOP, Marker.DASH, Marker.LINE, Marker.GAP, Marker.TAB, Marker.BRACKET})
_FEW = 2
_SHORT_NAME = 3
_SPOKEN_INITIALS = 0.5
_ENTRY_BLOCKS = 12
_KIN = 1.5
_HEADING = -4.0
_NAMED_BEHIND = re.compile(r"(?P<name>[^\W\d_][^:：!?]{1,60}?)\s?[:：]")
_KEYS = re.compile(r"; (?:[^\W\d_]\.){1,4} [–—-] ")


def weigh(place: Place, document: DocumentEvidence) -> float:
    """The points of a candidate before anything is known of the document's convention."""
    candidate = place.candidate
    if candidate.certain:
        return 9.0
    head = mended(candidate.text, document.large)
    shape = shape_of(head, document.vocabulary)
    if are_spoken_initials(candidate, document):
        return 1.0 + sum(_recurrence(candidate, Shape(0.0, capitals=True), document)) + _SPOKEN_INITIALS
    if " " not in head and " " in candidate.text:
        # "V o i c e s:", spaced for emphasis; "P R O T O C O L   No. 3" is a heading
        heading = shape.capitals and not shape.voice and candidate.marker is not Marker.COLON
        points = _HEADING if heading else 1.0
        return points + shape.points + sum(_recurrence(candidate, shape, document))
    return shape.points + sum(_recurrence(candidate, shape, document)) + sum(_context(place, shape, document))


def _recurrence(candidate: LabelCandidate, shape: Shape, document: DocumentEvidence) -> Iterator[float]:
    times = document.recurring[head_key(candidate.text, document.vocabulary)]
    if times > _FEW and shape.points == FURNITURE and shape.office and candidate.marker is Marker.COLON:
        # "PRESIDENCIA: …", a field of the head once, and time and again who takes the chair
        yield 1.0 - FURNITURE
    if times >= _FEW and begins_with_link(shape, document):
        yield 2.0 if 2 * document.spoken[head_key(candidate.text, document.vocabulary)] > times else 0.0
    if times > 1 and shape.points > -4:
        points = min(_MOST_RECURRENCE, _RECURRENCE * math.log2(times))
        if (not shape.lower or shape.headed) and candidate.marker is not Marker.STOP:
            yield points
        elif shape.lower <= 2 and (shape.office or not shape.lower):
            yield points * 0.7
        else:
            yield points * 0.3


def _context(place: Place, shape: Shape, document: DocumentEvidence) -> Iterator[float]:
    """What stands around a candidate, and what the document does elsewhere with its words."""
    candidate, rest = place.candidate, place.candidate.rest
    key = head_key(candidate.text, document.vocabulary)
    once = document.recurring[key] < _FEW
    words = rest or place.following
    small = goes_on(words) and not document.small_typed
    if small and not (candidate.bold and candidate.marker is Marker.COLON):
        # "The press – it said so – is free.", once
        yield -1.5 if document.recurring[key] >= _FEW else -5.0 if candidate.marker is Marker.DASH else -2.5
    full_name = shape.name and shape.capitals and not shape.single
    lines = candidate.marker is Marker.LINE and document.recurring[key] >= _FEW
    if lines and is_in_list(candidate, shape, place.following):
        # The title of a point of the agenda, once more above the talk
        yield -3.0 if document.spoken[key] < 0.3 * document.recurring[key] else 0.0
    if (
        document.speaks
        and document.recurring[key] >= _FEW
        and not (shape.voice or shape.office or shape.uncased or full_name)
    ):
        # Before lists, time and again: "Proposed committees: …"
        yield -2.0 if document.spoken[key] < 0.3 * document.recurring[key] else 0.0
    if shape.single and key in document.fields and not (shape.voice or shape.office or shape.uncased):
        # "License: MIT", time and again: a field
        yield -6.0
    phrase = not document.small_typed and 2 * document.going_on[key] > document.recurring[key]
    if document.recurring[key] >= _FEW and phrase:
        # "Next speaker: for the government, Mr. Holf", time and again: a phrase of the chair
        yield -3.0
    # The figures of an agenda: "Report on the harvest (No. 243)."
    full = shape.name and not shape.single
    figures = not (shape.voice or full) and any(map(str.isdigit, candidate.text))
    numbered = figures or holds_file_number(candidate.text)
    again = document.recurring[key] >= _FEW and (full or (shape.office and not shape.single))
    if candidate.marker is Marker.STOP and (numbered or (rest[:1].isdigit() and not again)):
        yield -4.0
    if candidate.marker is Marker.STOP and not rest:
        # "R. Holf (chair of the committee)." on a line of its own; above "Dear Mr. Sapt:" it is an address.
        yield -8.0 if is_salutation(place.following) else 1.5
    page = numbers_page(candidate, document.vocabulary)
    if page or is_form(rest) or (once and place.position < _ENTRY_BLOCKS and is_amount(rest)):
        yield -6.0
    # "Sitting: 81"
    yield -4.0 if once and rest and not any(map(str.isalpha, rest)) else 0.0
    initialled = is_initialled(candidate, document)
    if initialled:
        yield 2.5
    fields = once and shape.uncased and not shape.voice and candidate.marker is Marker.COLON
    if fields and is_form_row(f"x: {rest}") and (is_form_row(place.before) or is_form_row(place.following)):
        # "市长: 王小明", above or below such lines
        yield -6.0
    if candidate.marker is Marker.COLON and key in document.kin and shape.name:
        # "ROSA HOLF, HOST: …", and "HOLF: …" from there on
        yield _KIN
    if shape.name and "speaker" in candidate.layout and not candidate.time:
        # <p class="speaker">: the page says so
        yield 2.0
    posted = place.position < _ENTRY_BLOCKS and (shape.office or shape.voice)
    if posted and holds_post(place, document.vocabulary, once=once):
        # "President: Mr. Holf (Zenda)", above the talk
        yield -16.0
    told = shape.name or shape.office or shape.voice
    if "circle" in candidate.decoration or (told and "ordinal" in candidate.decoration):
        # "○議長（山田太郎君）　…", "Anf. 2  ROSA HOLF:": the sign, the number stand before turns alone.
        yield 1.5
    if candidate.mark.startswith(CAPTION_SIGN) and candidate.marker is Marker.COLON and shape.capitals:
        # ">> ZENDA: Thank you.": captions say so who speaks, a country as well.
        yield 2.0
    if document.spoken[key] < _FEW and opens_title(candidate, document):
        # "Zenda Tonight: The Bridge", a title that the page prints above the words
        yield -4.0
    if candidate.marker in (Marker.COLON, Marker.DASH) and heads_page(place):
        # "Hugo Sapt: We must open a dialogue", above the day and the talk in which he speaks
        yield -16.0
    elif not place.position and once:
        # "Hugo Sapt: We must open a dialogue": a headline, above the words that it announces
        banner = is_banner(rest, place.following) and not is_spoken(rest, document.vocabulary)
        yield -4.0 if banner or is_headline(rest) else 0.0
    if candidate.marker is Marker.LEAD:
        yield -1.7 if (candidate.layout + ".").startswith("a.") or words[:1].islower() else -0.7
        if goes_on(words) and 2 * document.going_on[key] <= document.recurring[key]:
            # "Rosa Holf reported on …", a name set apart within a sentence; elsewhere sentences follow it.
            yield -2.0
    if candidate.marker is Marker.LINE and once:
        # "Rosa Holf  0:31": a time code beside it sets a line apart as a layout does.
        apart = (candidate.layout and not shape.voice) or (candidate.time and shape.name) or initialled
        yield (-3.0 if shape.lower and not shape.holder else 0.0) - (0.0 if apart else 2.0)
    alone = candidate.marker is Marker.LINE or (once and candidate.marker is Marker.COLON)
    amid = candidate.marker is Marker.LINE and is_name(place.before, document.vocabulary)
    dashed = (
        not rest and alone and is_dashed(candidate.text) and is_in_dashed_list(place, document.vocabulary)
    )
    if not rest and alone and (amid or dashed or is_listed(place.following, document.vocabulary)):
        # A list of names, one a line: of those present, of those who voted.
        yield -10.0 if dashed else -4.0
    if (
        candidate.text == "Q"
        and candidate.marker is Marker.GAP
        and 0 < len(place.before.split()) <= SHORT_LINE
    ):
        # "Rosa Holf | Q When …": below a name a record marks what is asked.
        yield 0.0 if ends_sentence(place.before) else -6.0
    if candidate.text == "A" and candidate.marker is Marker.GAP and not place.before.startswith("Q"):
        # "A German officer came": a word
        yield -6.0
    if once:
        yield from against_single_head(place, shape, document)
    listed = once and (shape.office or not shape.name or is_counted(candidate.text) or casts(place, document))
    if (listed and is_entry(shape, rest, document)) or (
        # A key to initials: "H.S. – Hugo Sapt, Foreign Minister"
        candidate.marker is Marker.DASH and (_KEYS.search(rest) or explains_key(rest, document))
    ):
        # A list of appointments: "Minister of Culture: Rosa Holf."
        yield -6.0
    if rest.startswith(("“", "«", '"', "„", "‘", "「", "『")):
        yield -1.0
    if not words:
        yield -3.0
    if place.whole and rest and candidate.marker is Marker.COLON:
        # A stage direction set in italics: "Applause. A member: Hear, hear!"
        asks = shape.voice and voice_kind(candidate.text, document.vocabulary) is UtteranceKind.QUESTION
        # "Journalist: When?", as a whole: questions may be set so.
        yield 0.0 if asks else -4.0 if shape.voice else -2.0
    if candidate.bold and candidate.marker is Marker.COLON and (rest or not place.before.endswith(":")):
        yield 1.5
    if words and plain_token(words.split(maxsplit=1)[0]) in document.vocabulary.addresses:
        yield 0.8
    if place.before.rstrip().endswith((":", "：")) and not shape.capitals and not candidate.bold:
        # An entry of a list that is announced comes once.
        yield -2.0 if once else -0.5
    if rest and sum(map(str.isdigit, rest[:20])) > 5:
        yield -2.0
    # A wide colon stands in a space of its own; what is as short as a name before it may be one.
    named = shape.uncased and len(candidate.text) <= _SHORT_NAME
    if once and not (candidate.spaced or named) and candidate.marker is Marker.COLON:
        yield -UNSPACED
    yield from known(shape, place, document)
    yield from as_words(shape, candidate, document)
    if candidate.marker in _WEAK_MARKERS and not shape.voice:
        yield -0.7
        often = shape.office and document.recurring[key] > _FEW
        if candidate.marker is Marker.STOP and shape.single and not (shape.capitals or often):
            yield -3.0
    if (
        candidate.marker is Marker.STOP
        and once
        and not (shape.shouted or shape.voice or shape.capitals)
        and not is_honoured(shape, document)
    ):
        yield -1.5
    unmarked = not (shape.shouted or shape.voice or shape.capitals or is_honoured(shape, document))
    unmarked = unmarked and not (shape.office and shape.name and document.recurring[key] > _FEW)
    if candidate.marker in (Marker.STOP, Marker.DASH) and place.goes_on and unmarked:
        # A name that comes back behind whole sentences is amid none.
        again = shape.name and document.recurring[key] >= _FEW and ends_sentence(place.before)
        yield -1.0 if again else -3.0
    if candidate.marker is Marker.STOP and place.goes_on and place.before[-1:] == "," and not shape.capitals:
        # "Good morning, | Mr. Chancellor. Let me …": whom the line before calls upon
        yield -6.0
    if candidate.marker is Marker.STOP and shape.voice and len(candidate.text) == 1 and goes_on_as_name(rest):
        yield -6.0
    if candidate.marker is Marker.STOP and answers_nobody(candidate.text, document):
        yield -6.0
    if shape.voice and not rest and not candidate.bold and once and candidate.marker is not Marker.BRACKET:
        # "Answers to questions:" is a heading.
        yield 0.0 if ends_in_question(place.following) else -3.0
    if candidate.marker is Marker.LINE:
        yield from on_own_line(place, shape, document)
    if candidate.marker is Marker.STOP and shape.voice and once:
        marked = shape.shouted or (shape.capitals and " " in candidate.text)
        yield -1.0 if marked else -3.0
    if (
        candidate.marker is Marker.STOP
        and document.speaks
        and once
        and 0 < len(rest.split()) <= _SHORT_NAME
        and not (shape.voice or is_honoured(shape, document) or is_spoken(rest, document.vocabulary))
    ):
        # "The House of Zenda. Large hall."
        yield -2.5
    if candidate.marker is Marker.DASH and (behind := _NAMED_BEHIND.match(rest)):
        # "Minister of Roads – Hugo Sapt: …": the colon ends the label.
        yield -6.0 if names_behind_office(candidate.text, behind["name"], document.vocabulary) else 0.0
    if candidate.marker is Marker.LINE and shape.office and presides(shape, document):
        yield -2.5
    if candidate.marker is Marker.STOP and stops_amid(place.before):
        # The end of a sentence that a page or a note broke off: "… nominated to the | Supreme Court. He"
        yield -3.0
    if candidate.marker in _WEAK_MARKERS and not shape.voice:
        if candidate.marker in (Marker.STOP, Marker.DASH):
            yield -3.0 * bool(shape.lower) - 2.0 * (not (shape.name or shape.office))
        if candidate.marker is Marker.DASH and not ends_sentence(rest):
            yield -2.0 if len(rest.split()) > _FEW else -6.0
