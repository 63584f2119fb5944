"""The label convention of one document, inferred from the whole of it.

Every candidate of every form is weighed first by itself: the shape of its head, how often that head comes
back before other words, what follows it. Those that stand this first test are seeds. Seeds of one form
(marker, layout, decoration) make up a group, and a group that explains the document (it recurs, opens
blocks, covers them, its heads look alike) lends its weight to the single ones that are like it, and takes
weight from what is unlike it. Scores are points; from THRESHOLD on a candidate is a label, from DOUBTFUL
on it may be one, and whose words follow it is then not certain.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.candidates import Candidate, Marker
from archive.parsing.labels.evidence import Place, weigh
from archive.parsing.labels.shapes import Shape, core_of, plain_token, shape_of
from archive.parsing.labels.survey import DocumentEvidence, head_key

THRESHOLD = 2.0
DOUBTFUL = 1.0
DOUBTFUL_IN_FORM = 0.0

_ROUNDS = 3
_FEW = 2
_LIST = 4
_LONGEST_NAME = 5
_NAME = 0.9
"""Points of a full name by its shape alone, and nothing against it."""

Group = tuple[Marker, str, str]


def group_of(candidate: Candidate) -> Group:
    """The form of a candidate: candidates of one group are set by one convention."""
    return candidate.marker, candidate.layout, candidate.decoration


@dataclass(slots=True)
class _Convention:
    """The groups of accepted candidates, and what their heads have in common.

    `again`: how many accepted candidates of a group have a head that comes back, or is a voice.
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
    leading: Group | None = None
    density: dict[Group, float] = field(default_factory=dict)
    again: Counter[Group] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Scores:
    """The score of each candidate, and the form of the labels of the document, if it has any."""

    values: list[list[float]]
    leading: Group | None

    def is_doubtful(self, candidate: Candidate, points: float, vocabulary: Vocabulary) -> bool:
        """Whether a candidate that is no label might be one, so that whose words follow is not certain.

        What has the form of the document's labels and looks like a full name needs less.
        """
        if points >= THRESHOLD or (candidate.marker is not Marker.COLON and not candidate.bold):
            return False
        shape = shape_of(candidate.text, vocabulary)
        named = shape.name and not (shape.single or shape.uncased)
        likely = named and group_of(candidate) == self.leading
        return points >= (DOUBTFUL_IN_FORM if likely else DOUBTFUL)


def score(places: Sequence[Sequence[Place]], document: DocumentEvidence) -> Scores:
    """The score of each candidate, after the document's convention has been inferred."""
    alone = [[weigh(place, document) for place in found] for found in places]
    alone = _with_first_names(places, alone, document)
    scores, leading = alone, None
    for _ in range(_ROUNDS):
        convention = _inferred(places, scores, document)
        leading = convention.leading
        scores = [
            [
                own + sum(_in_convention(place, own, convention, document))
                for place, own in zip(found, base, strict=True)
            ]
            for found, base in zip(places, alone, strict=True)
        ]
    return Scores(scores, leading)


def _with_first_names(
    places: Sequence[Sequence[Place]], alone: list[list[float]], document: DocumentEvidence
) -> list[list[float]]:
    """The scores, raised for names in a document in which nobody speaks twice.

    Where one candidate at most stands by itself, two full names or more that open most of the blocks
    are a dialogue.
    """
    if sum(value >= THRESHOLD for found in alone for value in found) >= _FEW:
        return alone
    named: defaultdict[Group, Counter[str]] = defaultdict(Counter)
    first: dict[Group, int] = {}
    for found, values in zip(places, alone, strict=True):
        for place, value in zip(found, values, strict=True):
            if value >= _NAME and shape_of(place.candidate.text, document.vocabulary).name:
                group = group_of(place.candidate)
                named[group][place.candidate.text] += 1
                first.setdefault(group, place.position)
    dense = {
        group
        for group, heads in named.items()
        if len(heads) >= _FEW and 2 * heads.total() > document.blocks - first[group]
    }
    return [
        [
            value + (THRESHOLD - _NAME if value >= _NAME and group_of(place.candidate) in dense else 0.0)
            for place, value in zip(found, values, strict=True)
        ]
        for found, values in zip(places, alone, strict=True)
    ]


def _inferred(
    places: Sequence[Sequence[Place]], scores: Sequence[Sequence[float]], document: DocumentEvidence
) -> _Convention:
    """The convention that the candidates which stand so far make up."""
    convention = _Convention()
    capitals = letters = names = shouted = single = asking = bare = persons = timed = 0
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
            convention.again[group] += shape.voice or document.recurring[key] > 1
            asking += shape.voice and plain_token(place.candidate.text.split()[0]) in questions
            if not shape.uncased and not shape.voice and len(place.candidate.text) > 1:
                letters += 1
                capitals += shape.capitals
                shouted += shape.shouted
                single += shape.single
            names += shape.name
            bare += _is_bare(place.candidate, shape)
            persons += not shape.voice
            timed += bool(place.candidate.time)
    convention.distinct = len(convention.heads)
    convention.shouted = shouted / letters if letters else 0.0
    convention.single = single / letters if letters else 1.0
    convention.asking = asking / max(1, sum(convention.accepted.values()))
    convention.timed = timed / max(1, sum(convention.accepted.values()))
    convention.bare = bare / persons if persons else 1.0
    convention.names = names / max(1, sum(convention.accepted.values()))
    convention.capitals = capitals / letters if letters else 0.0
    if convention.accepted:
        # Of two forms that the same blocks have, the one that the layout marks.
        convention.leading = max(
            convention.accepted, key=lambda group: (convention.accepted[group], bool(group[1]), group)
        )
        convention.marked = bool(convention.leading[1]) and convention.accepted[convention.leading] > 1
    for group, start in first.items():
        convention.density[group] = convention.accepted[group] / max(1, document.blocks - start)
    return convention


def _in_convention(
    place: Place, own: float, convention: _Convention, document: DocumentEvidence
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
    if convention.timed > 0.8 and candidate.time and others >= _FEW:
        # A time code stands beside each label.
        yield 1.5
    comes_back = document.recurring[key] >= _FEW and _spoken(key, document) > 0.5
    apart = candidate.layout or "stop" in candidate.decoration or comes_back
    if apart and group == convention.leading and others > _FEW and _is_described(candidate.text, document):
        yield max(0.0, 2.5 - shape.points)
    if shape.single and group == convention.leading and convention.single > 0.5 < _spoken(key, document):
        # A surname that is an ordinary word as well: "May: Thank you."
        yield 1.0 if document.recurring[key] > _FEW else 0.0
    if "slip" in candidate.decoration:
        yield 2.0 if convention.heads.get(key, 0) > itself else -6.0
    alone = candidate.marker is Marker.LINE or (candidate.marker is Marker.BRACKET and not candidate.rest)
    if alone and group == convention.leading and others >= _FEW and shape.name:
        # One who speaks once, in a document whose labels stand on lines of their own.
        yield 2.0 if document.recurring[key] < _FEW else 0.0
    once = document.recurring[key] < _FEW and convention.again[group] > _FEW
    if once and shape.uncased and not shape.office and len(shape.tokens) > _FEW:
        # Without capitals to tell a name, a phrase of three words that comes once is one of a sentence.
        yield -1.0
    if candidate.marker is Marker.STOP and group == convention.leading and others > _FEW and shape.name:
        yield 1.5 if document.recurring[key] < _FEW else 0.0
    if convention.asking > 0.6 and group == convention.leading and shape.name and others >= _FEW:
        # "Question: …" time and again: somebody answers.
        yield 1.5
    if convention.distinct > 1:
        yield 0.3
    if key in convention.heads and convention.heads[key] > itself:
        yield 1.0
    if group != convention.leading and convention.accepted[convention.leading] > _FEW:
        marked_elsewhere = convention.marked and not candidate.layout and key not in convention.heads
        unsigned = candidate.marker is Marker.LEAD and convention.leading[0] is Marker.COLON
        stray = not convention.again[group] and convention.again[convention.leading] > _LIST
        yield -2.0 if unsigned else -1.5 if marked_elsewhere or stray else -0.4
        if candidate.marker is Marker.BRACKET and document.recurring[key] < _FEW:
            # "[Addressing the Foreign Minister]": a note of what the speaker does.
            yield -1.5
    yield from _likeness(candidate, shape, convention)


def _spoken(key: str, document: DocumentEvidence) -> float:
    """Behind how many of its heads stand words of somebody who speaks."""
    return document.spoken[key] / max(1, document.recurring[key])


def _is_described(head: str, document: DocumentEvidence) -> bool:
    """Whether small words describe who is meant by a head: behind the comma after a full name, or an office.

    "Rosa Holf, on behalf of the Zendan Group" · "The Minister for the roads and what belongs to them"
    """
    vocabulary = document.vocabulary
    opening, *words = (plain_token(token) for token in head.split())
    if not vocabulary.openings.isdisjoint((opening, *words)):
        return False
    if opening in vocabulary.opening_titles and any(
        word in vocabulary.offices for word in (opening, *words[:2])
    ):
        return True
    name, comma, _ = head.partition(",")
    core = core_of(name, document.vocabulary)
    if not comma or not 1 < len(core.split()) <= _LONGEST_NAME:
        return False
    shape = shape_of(core, document.vocabulary)
    return shape.name and not (shape.uncased or shape.voice)


def _is_bare(candidate: Candidate, shape: Shape) -> bool:
    """Whether a head is a name with nothing beside it: no office, no honorific, no bracket."""
    return shape.name and not shape.office and "(" not in candidate.text and "," not in candidate.text


def _likeness(candidate: Candidate, shape: Shape, convention: _Convention) -> Iterator[float]:
    """What a head has in common with those accepted, or lacks: capitals, a full name, an office."""
    if shape.voice or shape.uncased or sum(convention.accepted.values()) <= _FEW:
        return
    if convention.names > 0.6 and not (shape.name or shape.office):
        yield -1.0
    alike = shape.capitals and convention.capitals > 0.8
    if convention.single < 0.1 and shape.single and not (shape.office or alike):
        yield -1.5
    if convention.bare < 0.05 and _is_bare(candidate, shape) and not alike:
        # Where every label has an office, an honorific or a party with the name, two capitals are no label.
        yield -1.5
    if convention.capitals > 0.8:
        yield 0.7 if shape.capitals else -1.5
    elif convention.shouted > 0.6:
        yield 0.7 if shape.shouted else -1.5
    elif convention.capitals < 0.1 and shape.capitals:
        yield -0.3
