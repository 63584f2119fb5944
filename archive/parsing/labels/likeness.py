"""What the convention of a document adds to a single candidate, or takes from it.

A candidate that has the form of the accepted labels, and looks like them, gains; one that is unlike them
loses. `conventions` infers the convention.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.above_talk import against_line_of_head
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.head_words import counted_word, is_announced, is_bare, is_called, is_described
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.rest_signs import is_answer, is_in_list
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.survey import (
    DocumentEvidence,
    goes_on,
    head_key,
    is_spoken,
    share_spoken,
)

THRESHOLD = 2.0
_FEW = 2
_LIST = 4
_LONGEST_NAME = 5
_UNMARKED = 1.6
"""Points of an office and a full name alone on a line, where a colon ends the other such lines."""

_CALLED = 1.8
"""Points of a full name, once in the form of the labels, upon which the words above it call."""

Group = tuple[Marker, str, str]


def group_of(candidate: LabelCandidate) -> Group:
    """The form of a candidate: candidates of one group are set by one convention."""
    return candidate.marker, candidate.layout, candidate.decoration


@dataclass(slots=True)
class Convention:
    """The groups of accepted candidates, and what their heads have in common.

    `again`: how many accepted candidates of a group have a head that comes back, or is a voice.
    `heads_with_sign`: those that a colon ends; `capitals_before_sign`: how many of these are in capitals.
    `numbered`: the words before the numbers of heads such as "Track 3". `lettered`: half of the labels or
    more are letters alone. `start`: where the first of the leading group stands. `opened`: where the first
    that comes back does. `ended`: before how many stand words that end as sentences do.
    """

    members: Counter[Group] = field(default_factory=Counter)
    accepted: Counter[Group] = field(default_factory=Counter)
    heads: dict[str, int] = field(default_factory=dict)
    distinct: int = 0
    capitals: float = 0.0
    names: float = 0.0
    shouted: float = 0.0
    single: float = 0.0
    asking: float = 0.0
    timed: float = 0.0
    bare: float = 1.0
    marked: bool = False
    alone: float = 0.0
    leading: Group | None = None
    density: dict[Group, float] = field(default_factory=dict)
    again: Counter[Group] = field(default_factory=Counter)
    heads_with_sign: set[str] = field(default_factory=set)
    numbered: Counter[str] = field(default_factory=Counter)
    capitals_before_sign: float = 0.0
    start: int = 0
    opened: int = -1
    ended: float = 0.0
    lettered: bool = False


def in_convention(
    place: Place, own: float, convention: Convention, document: DocumentEvidence
) -> Iterator[float]:
    """What the convention of the document adds to a candidate or takes from it."""
    candidate = place.candidate
    if candidate.certain or convention.leading is None:
        return
    group = group_of(candidate)
    key = head_key(candidate.text, document.vocabulary)
    itself = own >= THRESHOLD
    others = convention.accepted[group] - itself
    shape = shape_of(candidate.text, document.vocabulary)
    if others >= 1:
        share = convention.accepted[group] / convention.members[group]
        layout = 2.5 if candidate.layout else 1.0
        yield layout * share * min(1.0, others / 3)
        yield min(1.2, 1.5 * convention.density.get(group, 0.0)) * (0.5 if shape.lower else 1.0)
        if shape.name and others >= _FEW and convention.names > 0.6:
            yield 0.8
    listed = others > _LIST and not convention.again[group] and sum(convention.again.values()) > _FEW
    if listed and not candidate.layout:
        # Heads of which none comes back, in a document whose speakers do: the entries of a list.
        yield -3.0
    if "hour" in candidate.decoration and group == convention.leading and others >= _FEW:
        yield 1.0
    if convention.timed > 0.5 and others >= _FEW and candidate.time:
        # A time code stands beside most labels, or each of them.
        yield 1.5
    elif convention.timed > 0.8 and others >= _FEW and candidate.marker is Marker.LINE:
        yield -3.0
    comes_back = document.recurring[key] >= _FEW and share_spoken(key, document) > 0.5
    apart = candidate.layout or "stop" in candidate.decoration or comes_back
    if apart and group == convention.leading and others > _FEW and is_described(candidate.text, document):
        yield max(0.0, 3.5 - shape.points)
    if shape.single and group == convention.leading and convention.single > 0.5 < share_spoken(key, document):
        # A surname that is an ordinary word as well: "May: Thank you."
        yield 1.0 if document.recurring[key] > _FEW else 0.0
    if _is_of_cast(place, convention):
        yield -6.0
    if _is_heading(candidate, shape, convention) and key not in convention.heads_with_sign:
        yield -6.0
    counted = counted_word(candidate.text) if group == convention.leading and not shape.voice else ""
    if counted and convention.numbered[counted] - itself >= _FEW:
        yield 4.0
    if "slip" in candidate.decoration:
        # Where the labels end so, it is no slip.
        usual = group == convention.leading and others >= _FEW
        yield 2.0 if convention.heads.get(key, 0) > itself else 0.0 if usual else -6.0
    alone = candidate.marker is Marker.LINE or (candidate.marker is Marker.BRACKET and not candidate.rest)
    kin = _is_kin(candidate, convention) and (bool(candidate.layout) or is_announced(place, shape, document))
    own_line = alone and (others >= _FEW if group == convention.leading else kin)
    described = own_line and not shape.name and is_described(candidate.text, document)
    if described:
        yield max(0.0, 1.0 - shape.points)
    in_form = group == convention.leading and others >= _FEW
    signed = in_form and candidate.marker is Marker.COLON
    stopped = in_form and candidate.marker is Marker.STOP
    if (own_line or stopped or signed) and shape.name and "(" in candidate.text and 2 * convention.bare < 1.0:
        # "Holf (AA)", where most labels have a bracket
        yield (1.0 if signed else 0.5) if document.recurring[key] < _FEW else 0.0
    if (
        own_line
        and (shape.name or shape.voice or described)
        and not is_in_list(candidate, shape, place.following)
    ):
        # One who speaks once, in a document whose labels stand on lines of their own.
        told = 2.0 if candidate.layout or group == convention.leading else 2.0 + _UNMARKED
        yield told if document.recurring[key] < _FEW or described else 0.0
    once = document.recurring[key] < _FEW and convention.again[group] > _FEW
    if once and group == convention.leading and is_called(place, shape, document):
        yield _CALLED
    if once and shape.uncased and not shape.office and len(shape.tokens) > _FEW:
        # Without capitals to tell a name, a phrase of three words that comes once is one of a sentence.
        yield -1.0
    if stopped and others > _FEW and shape.name:
        yield 1.5 if document.recurring[key] < _FEW else 0.0
    if group == convention.leading and shape.name:
        # "Question: …" time and again, or a voice that asks right above: somebody answers.
        answered = others <= _FEW and is_answer(place)
        often = convention.asking > 0.6 and others >= _FEW
        yield 1.5 if often or (answered and convention.names <= 0.5) else 1.0 if answered else 0.0
    yield 0.3 if convention.distinct > 1 else 0.0
    yield 1.0 if convention.heads.get(key, 0) > itself else 0.0
    if group != convention.leading and candidate.marker is Marker.STOP and not candidate.rest:
        # "Rosa Holf, chief of the mill.": who introduces herself, where labels end in another way
        yield 0.0 if candidate.text.endswith(")") else -6.0
    if group != convention.leading and convention.accepted[convention.leading] > _FEW:
        marked_elsewhere = convention.marked and not candidate.layout and key not in convention.heads
        unsigned = candidate.marker is Marker.LEAD and convention.leading[0] is Marker.COLON
        if unsigned and shape.name and not shape.single and candidate.layout == convention.leading[1]:
            # "<b>Rosa Holf, Minister</b> Good morning.": a colon forgotten
            unsigned = goes_on(candidate.rest) or not is_spoken(candidate.rest, document.vocabulary)
        if convention.leading[0] is Marker.CELL and key not in convention.heads:
            # Where a cell names who speaks, the words in the next one name nobody who does.
            yield -3.0
        stray = not convention.again[group] and convention.again[convention.leading] > _LIST
        yield -2.0 if unsigned else -1.5 if marked_elsewhere or stray else -0.4
        if candidate.marker is Marker.BRACKET and document.recurring[key] < _FEW:
            # "[Addressing the Foreign Minister]": a note of what the speaker does.
            yield -1.5
    if candidate.decoration.endswith("(") and shape.name and convention.members[group] >= _FEW:
        # "(Rosa Holf, Zenda Post) When?", more than once among labels of another form
        yield 5.0
    if _is_dateline(candidate, shape, convention, document):
        yield -3.0
    if group == convention.leading and others > _FEW and _holds_known(candidate, convention, document):
        yield 4.5
    if _interrupts_letters(candidate, shape, convention, document):
        yield 4.0
    yield from against_line_of_head(place, convention.opened, convention.ended, convention.alone, document)
    yield from _likeness(candidate, shape, convention, document.vocabulary)


def _is_heading(candidate: LabelCandidate, shape: Shape, convention: Convention) -> bool:
    """Whether a line in capitals stands among labels in small letters, alone on lines that a colon ends."""
    leading = convention.leading
    return (
        candidate.marker is Marker.LINE
        and not candidate.layout
        and shape.capitals
        and leading is not None
        and leading[0] is Marker.COLON
        and convention.accepted[leading] > _FEW
        and convention.alone > 0.5
        and convention.capitals_before_sign < 0.1
    )


def _is_of_cast(place: Place, convention: Convention) -> bool:
    """Whether a line above all labels, which a colon ends, tells more of a name: "Rosa Holf, Mayor"."""
    candidate, leading = place.candidate, convention.leading
    signed = leading is not None and leading[0] is Marker.COLON and convention.accepted[leading] > _FEW
    line = candidate.marker is Marker.LINE and not candidate.layout and "," in candidate.text
    return signed and line and place.position < convention.start


def _holds_known(candidate: LabelCandidate, convention: Convention, document: DocumentEvidence) -> bool:
    """Whether a label ends in another one of the document, a name, and an office may stand before it.

    "Дарга Р.Хольф:" where "Р.Хольф:" comes back
    """
    tokens = candidate.text.split()
    vocabulary = document.vocabulary
    if candidate.marker is not Marker.COLON or len(tokens) > _LIST + _LONGEST_NAME:
        return False
    for start in range(max(1, len(tokens) - _LONGEST_NAME), len(tokens)):
        name = " ".join(tokens[start:])
        if convention.heads.get(head_key(name, vocabulary), 0) < _FEW:
            continue
        before = {plain_token(token) for token in tokens[:start]}
        words = vocabulary.function_words | vocabulary.openings
        shape = shape_of(name, vocabulary)
        told = len(tokens) - start > 1 or "." in name
        return start <= _LIST and told and not shape.voice and words.isdisjoint(before)
    return False


def _is_dateline(
    candidate: LabelCandidate, shape: Shape, convention: Convention, document: DocumentEvidence
) -> bool:
    """Whether a place and an agency stand before a dash, where other signs end labels: "ZENDA, RNA – …"."""
    if candidate.marker is not Marker.DASH or shape.office or convention.leading is None:
        return False
    once = document.recurring[head_key(candidate.text, document.vocabulary)] < _FEW
    apart = convention.leading[0] is not Marker.DASH and convention.accepted[convention.leading] > _FEW
    return once and apart and ("," in candidate.text or "(" in candidate.text)


def _interrupts_letters(
    candidate: LabelCandidate, shape: Shape, convention: Convention, document: DocumentEvidence
) -> bool:
    """Whether somebody else speaks up where letters alone stand for who asks and who answers.

    "MS. HOLF: Objection." · "THE COURT: Sustained." between "Q." and "A.", perhaps once in a record.
    """
    signed = candidate.marker is Marker.COLON and bool(candidate.rest)
    if not (convention.lettered and signed and shape.capitals):
        return False
    vocabulary = document.vocabulary
    first = plain_token(candidate.text.split()[0])
    return first in vocabulary.honorifics or first in vocabulary.articles or (shape.name and not shape.single)


def _is_kin(candidate: LabelCandidate, convention: Convention) -> bool:
    """Whether a line alone is set as the labels are, but for the colon behind them, and these stand alone."""
    return (
        convention.leading is not None
        and convention.leading[:2] == (Marker.COLON, candidate.layout)
        and convention.alone > 0.5
        and convention.accepted[convention.leading] >= _FEW
    )


def _likeness(
    candidate: LabelCandidate, shape: Shape, convention: Convention, vocabulary: Vocabulary
) -> Iterator[float]:
    """What a head has in common with those accepted, or lacks: capitals, a full name, an office."""
    if shape.voice or shape.uncased or sum(convention.accepted.values()) <= _FEW:
        return
    if convention.names > 0.6 and not (shape.name or shape.office):
        yield -1.0
    alike = shape.capitals and convention.capitals > 0.8
    if convention.single < 0.1 and shape.single and not (shape.office or alike):
        yield -1.5
    if convention.bare < 0.05 and is_bare(candidate, shape) and not (alike or "hour" in candidate.decoration):
        # Where every label has an office, an honorific or a party with the name, two capitals are no label.
        yield -1.5
    if convention.capitals > 0.8:
        yield 0.7 if shape.capitals or shape.headed else -1.5
    elif convention.shouted > 0.6:
        # "MR HOLF" among "Mr HOLF": an honorific in capitals as well
        titled = len(shape.tokens) > 1 and plain_token(shape.tokens[0]) in vocabulary.honorifics
        yield 0.7 if shape.shouted or (shape.capitals and titled) else -1.5
    elif convention.capitals < 0.1 and shape.capitals:
        yield -0.3
