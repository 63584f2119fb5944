"""The label convention of one document, inferred from the whole of it.

Every candidate of every form is weighed first by itself: the shape of its head, how often that head comes
back before other words, what follows it. Those that stand this first test are seeds. Seeds of one form
(marker, layout, decoration) make up a group, and a group that explains the document (it recurs, opens
blocks, covers them, its heads look alike) lends its weight to the single ones that are like it, and takes
weight from what is unlike it. Scores are points; from THRESHOLD on a candidate is a label, from DOUBTFUL
on it may be one, and whose words follow it is then not certain.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.evidence import weigh
from archive.parsing.labels.head_words import counted_word, is_bare
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.likeness import THRESHOLD, Convention, Group, group_of, in_convention
from archive.parsing.labels.openings import NAME, without_openings
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.single_heads import (
    with_groups_before_stops,
    with_unspaced,
    without_bare_sentence,
    without_calls,
)
from archive.parsing.labels.survey import DocumentEvidence, head_key
from archive.parsing.labels.time_codes import clock

DOUBTFUL = 1.0
REFUSED = -4.0
"""With less, a head is none where it stands, whoever else has the name: a headline, a point of a list."""
DOUBTFUL_IN_FORM = 0.0
DOUBTFUL_LINE = -4.0
DOUBTFUL_VOICE = -0.5
DOUBTFUL_BRACKET = -3.0

_ROUNDS = 3
_FEW = 2
_SHOUTED = 0.8
_NAME_UNCASED = 0.5
_LONG = 4
_TOLD_IN_BRACKET = re.compile(r"\s\([^\Wa-zß-öø-ÿа-яё\d_][^()\d]*\)$")
_TOLD_OF = re.compile(r"\s\(|,\s")


@dataclass(frozen=True, slots=True)
class Scores:
    """The score of each candidate, and the form of the labels of the document, if it has any.

    `shouted`: most labels are in capitals. `alone`: most stand on lines of their own.
    """

    values: list[list[float]]
    leading: Group | None
    shouted: bool = False
    alone: bool = False

    def is_doubtful(self, candidate: LabelCandidate, points: float, vocabulary: Vocabulary) -> bool:
        """Whether a candidate that is no label might be one, so that whose words follow is not certain.

        What has the form of the document's labels and looks like a full name needs less; a line in capitals
        needs nothing else where the labels are such lines, a name in capitals where a full stop ends them.
        """
        is_led = group_of(candidate) == self.leading
        stopped = candidate.marker is Marker.STOP
        shape = shape_of(candidate.text, vocabulary)
        if self.shouted and (stopped or candidate.marker is Marker.LINE) and is_led:
            # One word may be the heading of what follows.
            least = DOUBTFUL_IN_FORM if stopped or len(shape.tokens) == 1 else DOUBTFUL_LINE
            return least <= points < THRESHOLD and shape.capitals and (shape.name or not stopped)
        if candidate.marker is Marker.BRACKET and candidate.decoration.endswith("("):
            named = shape.name and "," in candidate.text
            return named and 2 * DOUBTFUL_BRACKET <= points < THRESHOLD
        if candidate.marker is Marker.BRACKET and is_led:
            # "【…】 …": of square brackets alone notes are made as well, but hardly of a full name.
            named = shape.name and (not shape.single or (shape.uncased and self.alone))
            is_note = (candidate.decoration.endswith("[") and not named) or not (candidate.rest or self.alone)
            return DOUBTFUL_BRACKET <= points < THRESHOLD and not is_note
        # Sentences end with a full stop as labels may, but hardly with a bracket before it.
        told = not stopped or candidate.text.endswith(")")
        if not told and self.alone and not candidate.rest and is_led:
            return shape.name and not shape.single and DOUBTFUL_IN_FORM <= points < THRESHOLD
        in_form = told and is_led
        if points >= THRESHOLD or not (candidate.marker is Marker.COLON or candidate.bold or in_form):
            return False
        if candidate.marker is Marker.LINE and shape.voice:
            # "Journalist", alone on its line, where labels are such lines
            return in_form and points >= DOUBTFUL_VOICE
        if not shape.name and in_form:
            # "Rosa Holf (ZDP), on behalf of the committee"
            shape = shape_of(_TOLD_OF.split(candidate.text)[0], vocabulary)
        if in_form and self.alone and candidate.marker is Marker.COLON and not candidate.rest:
            # "Rosa Holf zdp:", on a line of its own: a name of two words before the letters of a party
            before, _, last = candidate.text.rpartition(" ")
            before_letters = shape_of(before, vocabulary)
            if last.islower() and before_letters.name and not (before_letters.single or shape.voice):
                return points >= REFUSED
        told_of = not shape.single or _TOLD_IN_BRACKET.search(candidate.text)
        signed = candidate.marker in (Marker.COLON, Marker.DASH, Marker.LINE) or candidate.bold
        # Without capitals an office tells a name from other lines: "יושב-ראש הכנסת הוגו ספט".
        held = self.alone and candidate.marker is Marker.LINE and shape.uncased and shape.office
        likely = (bool(shape.name and told_of and not shape.uncased) or held) and in_form and signed
        return points >= (DOUBTFUL_IN_FORM if likely else DOUBTFUL)


def score(places: Sequence[Sequence[Place]], document: DocumentEvidence) -> Scores:
    """The score of each candidate, after the document's convention has been inferred."""
    alone = [[weigh(place, document) for place in found] for found in places]
    alone = without_openings(places, with_unspaced(places, alone, document), document)
    alone = _with_first_names(places, _with_timed_names(places, alone, document), document)
    alone = with_groups_before_stops(places, alone, document)
    alone = without_calls(places, without_bare_sentence(places, alone, document), document)
    scores, leading, shouted, apart = alone, None, False, False
    stood: list[list[bool]] = []
    for _ in range(_ROUNDS):
        standing = [[value >= THRESHOLD for value in found] for found in scores]
        if standing == stood:
            # By the same candidates the same convention is inferred.
            break
        stood = standing
        convention = _inferred(places, scores, document)
        leading = convention.leading
        shouted = convention.capitals > _SHOUTED and sum(convention.accepted.values()) > _FEW
        apart = convention.alone > 0.5
        scores = [
            [
                own + sum(in_convention(place, own, convention, document))
                for place, own in zip(found, base, strict=True)
            ]
            for found, base in zip(places, alone, strict=True)
        ]
    return Scores(scores, leading, shouted, apart)


def _with_timed_names(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, raised for full names on lines of their own with a time code beside each, later each time.

    "Rosa Holf 00:01:02", of a recording, in which each may speak once.
    """

    def is_timed(candidate: LabelCandidate) -> bool:
        shape = shape_of(candidate.text, document.vocabulary)
        return bool(candidate.time) and candidate.marker is Marker.LINE and shape.name and not shape.single

    times = [clock(place.candidate.time) for found in places for place in found if is_timed(place.candidate)]
    if len(times) <= _FEW or any(later <= time for time, later in pairwise(times)):
        return alone
    return [
        [
            max(value, THRESHOLD) if is_timed(place.candidate) else value
            for place, value in zip(found, values, strict=True)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def _with_first_names(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, raised for names in a document in which hardly anything stands by itself.

    Where one candidate at most does, two full names or more that open most of the blocks are a dialogue,
    and so are two names or offices or more of one form that come back before other words.
    """
    if sum(value >= THRESHOLD for found in alone for value in found) >= _FEW:
        return alone
    named: defaultdict[Group, Counter[str]] = defaultdict(Counter)
    again: defaultdict[Group, Counter[str]] = defaultdict(Counter)
    first: dict[Group, int] = {}
    for found, values in zip(places, alone, strict=True):
        for place, value in zip(found, values, strict=True):
            head = place.candidate.text
            shape = shape_of(head, document.vocabulary)
            if value < _least(place.candidate, shape) or not (shape.name or shape.office):
                continue
            group = group_of(place.candidate)
            if document.recurring[head_key(head, document.vocabulary)] > 1:
                again[group][head] += 1
            if shape.name:
                named[group][head] += 1
                first.setdefault(group, place.position)
    raised = {
        group
        for group, heads in named.items()
        if len(heads) >= _FEW and 2 * heads.total() > document.blocks - first[group]
    } | {group for group, heads in again.items() if len(heads) >= _FEW}
    return [
        [
            value + (THRESHOLD - least if value >= least and group_of(place.candidate) in raised else 0.0)
            for place, value in zip(found, values, strict=True)
            for least in (_least(place.candidate, shape_of(place.candidate.text, document.vocabulary)),)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def _least(candidate: LabelCandidate, shape: Shape) -> float:
    """The points from which on a name that nothing else speaks for counts.

    In scripts without capitals two words look less like a name; they count before a sentence alone.
    """
    unlike = shape.uncased and 1 < len(shape.tokens) < _LONG and candidate.marker is Marker.COLON
    return _NAME_UNCASED if unlike and len(candidate.rest.split()) >= _LONG else NAME


def _inferred(
    places: Sequence[Sequence[Place]], scores: Sequence[Sequence[float]], document: DocumentEvidence
) -> Convention:
    """The convention that the candidates which stand so far make up."""
    convention = Convention()
    signed = signed_capitals = 0
    capitals = letters = names = shouted = single = asking = bare = persons = timed = without_words = 0
    ended = 0
    firsts: dict[str, int] = {}
    questions = document.vocabulary.questions
    first: dict[Group, int] = {}
    for found, points in zip(places, scores, strict=True):
        for place, value in zip(found, points, strict=True):
            group = group_of(place.candidate)
            convention.members[group] += 1
            if value < THRESHOLD:
                continue
            convention.accepted[group] += 1
            first.setdefault(group, place.position)
            key = head_key(place.candidate.text, document.vocabulary)
            convention.heads[key] = convention.heads.get(key, 0) + 1
            shape = shape_of(place.candidate.text, document.vocabulary)
            convention.numbered[counted_word(place.candidate.text)] += 1
            if place.candidate.marker is Marker.COLON:
                convention.heads_with_sign.add(key)
                signed += 1
                signed_capitals += shape.capitals
            convention.again[group] += shape.voice or document.recurring[key] > 1
            asking += shape.voice and plain_token(place.candidate.text.split()[0]) in questions
            if not shape.uncased and not shape.voice and len(place.candidate.text) > 1:
                letters += 1
                capitals += shape.capitals
                shouted += shape.shouted
                single += shape.single
            names += shape.name
            bare += is_bare(place.candidate, shape)
            persons += not shape.voice
            timed += bool(place.candidate.time)
            without_words += not place.candidate.rest
            ended += ends_sentence(place.candidate.rest or place.following)
            if (begun := firsts.setdefault(key, place.position)) < place.position:
                convention.opened = min(convention.opened, begun) if convention.opened >= 0 else begun
    convention.capitals_before_sign = signed_capitals / signed if signed else 1.0
    convention.distinct = len(convention.heads)
    lettered = sum(times for head, times in convention.heads.items() if len(head) == 1)
    convention.lettered = bool(lettered) and 2 * lettered >= sum(convention.heads.values())
    convention.shouted = shouted / letters if letters else 0.0
    convention.single = single / letters if letters else 1.0
    convention.asking = asking / max(1, sum(convention.accepted.values()))
    convention.alone = without_words / max(1, sum(convention.accepted.values()))
    convention.ended = ended / max(1, sum(convention.accepted.values()))
    convention.timed = timed / max(1, sum(convention.accepted.values()))
    convention.bare = bare / persons if persons else 1.0
    convention.names = names / max(1, sum(convention.accepted.values()))
    convention.capitals = capitals / letters if letters else 0.0
    if convention.accepted:
        # Of two forms that the same blocks have, the one that the layout marks, or two signs.
        convention.leading = max(
            convention.accepted,
            key=lambda group: (convention.accepted[group], bool(group[1]), "stop" in group[2], group),
        )
        convention.start = first[convention.leading]
        convention.marked = bool(convention.leading[1]) and convention.accepted[convention.leading] > 1
    for group, start in first.items():
        convention.density[group] = convention.accepted[group] / max(1, document.blocks - start)
    return convention
