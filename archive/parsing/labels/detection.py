"""The labels of a document: which of its blocks open a turn, whose words follow, and where that is not sure.

`candidates` gives every form, `conventions` weighs them for the whole document; here the best candidate
of each block is chosen, lines that the layout broke are joined where no turn begins, and paragraphs that
hold more than one turn are parted.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from archive.languages.vocabulary import Vocabulary, vocabulary_of
from archive.parsing.labels.alternation import with_alternating
from archive.parsing.labels.broken_words import mended
from archive.parsing.labels.candidates import candidate, head_lines
from archive.parsing.labels.conventions import score
from archive.parsing.labels.double_labels import without_double_labels
from archive.parsing.labels.doubts import doubtful_heads, with_other_forms
from archive.parsing.labels.footnote_signs import without_footnote_signs
from archive.parsing.labels.head_words import HEAD_BLOCKS
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.initials import initials_apart
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.labels.line_starts import best_of_blocks
from archive.parsing.labels.lines import close_brackets, followers, join
from archive.parsing.labels.message_heads import with_message_heads
from archive.parsing.labels.paragraph_splitting import part
from archive.parsing.labels.reported_heads import are_reported, with_reported_heads
from archive.parsing.labels.sign_forms import SIGN_BEFORE
from archive.parsing.labels.signatures import with_names_behind, with_signatures
from archive.parsing.labels.stamped_heads import with_stamped_heads
from archive.parsing.labels.survey import survey
from archive.parsing.labels.time_codes import clock
from archive.parsing.labels.unusual_signs import (
    labels_in,
    with_heads_set_apart,
    with_quoted_heads,
    with_speaker_fields,
)
from archive.parsing.language import language_of
from archive.parsing.people.label_kinds import stands_for_name
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.names import without_brackets
from archive.parsing.text import Block
from archive.parsing.transcript import Label, Person, UtteranceKind

__all__ = [
    "LabelCandidate",
    "LabelReading",
    "Opening",
    "UnlabelledTurn",
    "candidate",
    "find_labels",
    "opening_of",
    "read_labels",
]

_FEWEST = 3
"""Labels. A document with less is looked at for forms that are rare."""
_MOST_BARE = 0.6
"""Share of blocks. Where fewer open a turn, a form that is rare may explain twice as many."""
_SIGNS_BEHIND = " :–—-=~*#_|"
_EXPLICIT = frozenset({Marker.CERTAIN, Marker.COLON, Marker.LEAD, Marker.TAB, Marker.GAP, Marker.BRACKET})


@dataclass(frozen=True, slots=True)
class Opening:
    """How a block opens a turn: its label, the words after it, and the time code printed with it.

    `mark`: a list mark and the time code as printed; they are in no other field.
    """

    label: Label
    rest: str
    time: str = ""
    mark: str = ""
    own_line: bool = False


@dataclass(frozen=True, slots=True)
class UnlabelledTurn:
    """A turn that a block without a label begins, told by its type or a sign before it.

    `doubt`: why it is not certain who speaks, where it is not.
    """

    kind: UtteranceKind
    person: Person | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class LabelReading:
    """The blocks of a document, joined and parted, and for each of them what it opens.

    `openings`: None where a block opens no turn. `doubts`: the head of what may be a label and is not
    certain, "" elsewhere. `split`: how many turns begin inside a paragraph of the source. `voices`: None
    where a block begins no turn by its type, empty where none does. `matter`: what is printed beside labels.
    """

    blocks: tuple[Block, ...]
    openings: tuple[Opening | None, ...]
    doubts: tuple[str, ...]
    vocabulary: Vocabulary
    split: int = 0
    voices: tuple[UnlabelledTurn | None, ...] = ()
    matter: tuple[str, ...] = ()

    @property
    def first(self) -> int:
        """The position of the first block that opens a turn; the number of blocks where none does."""
        return next((i for i, opening in enumerate(self.openings) if opening), len(self.blocks))


def find_labels(
    blocks: Sequence[Block], known: Collection[str] = (), title: str = ""
) -> list[tuple[Label, str] | None]:
    """For each block the label that it begins with and the words after it, or None. Joins no lines."""
    whole = [replace(block, continues=False) if block.continues else block for block in blocks]
    found = _detect(whole, known, title, vocabulary_of(_language(whole)))
    return [(each.label, each.rest) if each else None for each in found.openings]


def read_labels(
    blocks: Sequence[Block], known: Collection[str] = (), title: str = "", language: str = ""
) -> LabelReading:
    """Find the labels of a document, and what might be one.

    `known` are full names that the document gives elsewhere, with an office.
    """
    vocabulary = vocabulary_of(language or _language(blocks))
    noted = without_footnote_signs(blocks)
    blocks = initials_apart(close_brackets(noted.blocks if noted else blocks))
    apart = (
        with_message_heads(blocks)
        or with_stamped_heads(blocks, vocabulary)
        or with_quoted_heads(blocks)
        or with_speaker_fields(blocks, vocabulary)
        or with_signatures(blocks, vocabulary)
    )
    found = _detect(apart.blocks if apart else blocks, known, title, vocabulary)
    heads = [opening.label.text for opening in found.openings if opening]
    if not apart and are_reported(heads) and (apart := with_reported_heads(blocks, vocabulary)):
        found = _detect(apart.blocks, known, title, vocabulary)
    if not apart and (few := len(heads)) < max(_FEWEST, _MOST_BARE * len(blocks)):
        apart = (
            with_heads_set_apart(blocks, vocabulary)
            or with_reported_heads(blocks, vocabulary)
            or with_names_behind(blocks, vocabulary)
        )
        if apart and few >= _FEWEST and labels_in(apart.blocks) < 2 * few:
            apart = None
        found = _detect(apart.blocks, known, title, vocabulary) if apart else found
    reading = _joined_and_parted(found, known, title, vocabulary)
    if apart and any(
        block.label and not each for block, each in zip(reading.blocks, reading.openings, strict=True)
    ):
        # Words that are set apart as a label, and turn out to be none, would be lost.
        apart, reading = (
            None,
            _joined_and_parted(_detect(blocks, known, title, vocabulary), known, title, vocabulary),
        )
    matter = [text for each in (noted, apart) if each for text in each.matter]
    return replace(reading, matter=tuple(matter))


def _joined_and_parted(
    found: LabelReading, known: Collection[str], title: str, vocabulary: Vocabulary
) -> LabelReading:
    """The reading of a document whose lines are joined, and whose paragraphs parted, as the labels tell."""
    begins = [bool(opening or doubt) for opening, doubt in zip(found.openings, found.doubts, strict=True)]
    # A time code behind a label ends its line.
    alone = [
        each.own_line or bool(each.time and not each.rest)
        if each
        else bool(doubt) and block.text.rstrip(_SIGNS_BEHIND).endswith(doubt)
        for block, each, doubt in zip(found.blocks, found.openings, found.doubts, strict=True)
    ]
    joined = join(found.blocks, begins, alone)
    if len(joined) < len(found.blocks):
        found = _detect(joined, known, title, vocabulary)
    inline = {each.label.text for each in found.openings if each and not each.own_line}
    parted = part(found.blocks, inline, vocabulary)
    if split := len(parted) - len(found.blocks):
        again = _detect(parted, known, title, vocabulary)
        if sum(map(bool, again.openings)) >= sum(map(bool, found.openings)):
            found = again
        else:
            # "[Prof. | Hugo Sapt]: Yes.": labels themselves would be parted.
            split = 0
    return replace(found, split=split)


def _language(blocks: Sequence[Block]) -> str:
    return language_of([block.text for block in blocks])


def _detect(
    blocks: Sequence[Block], known: Collection[str], title: str, vocabulary: Vocabulary
) -> LabelReading:
    candidates = head_lines(blocks)
    if not any(candidates):
        return LabelReading(tuple(blocks), (None,) * len(blocks), ("",) * len(blocks), vocabulary)
    context = " ".join(filter(None, [title, *_above(blocks, candidates)]))
    document = survey(blocks, candidates, vocabulary, known, context, title)
    places = [
        [
            Place(
                each,
                position,
                _before(blocks, position),
                following.text if following else "",
                0 < len(blocks[position].text) <= blocks[position].lead,
                blocks[position].continues,
            )
            for each in found
        ]
        for position, (found, following) in enumerate(zip(candidates, followers(blocks), strict=True))
    ]
    scores = score(places, document)
    best = best_of_blocks(places, scores.values, blocks)
    chosen = with_other_forms(with_alternating(best, scores, vocabulary), vocabulary)
    names = sorted(
        {
            plain
            for best in chosen
            if best
            and best[1] >= THRESHOLD
            and stands_for_name(plain := without_brackets(best[0].text), vocabulary)
        },
        key=len,
        reverse=True,
    )
    known_names = [*names, *sorted(known, key=len, reverse=True)]
    chosen = without_double_labels(chosen)
    doubts = doubtful_heads(blocks, chosen, scores, vocabulary)
    openings = [
        opening_of(best[0], vocabulary, known_names, document.large)
        if best and best[1] >= THRESHOLD and not doubt
        else None
        for best, doubt in zip(chosen, doubts, strict=True)
    ]
    return LabelReading(tuple(blocks), tuple(openings), doubts, vocabulary)


def _before(blocks: Sequence[Block], position: int) -> str:
    """The text above a block; what stands whole in square brackets, as the number of a page, is passed by."""
    for block in reversed(blocks[max(0, position - 2) : position]):
        if not (block.text.startswith("[") and block.text.endswith("]")):
            return block.text
    return ""


def _above(blocks: Sequence[Block], candidates: Sequence[Sequence[LabelCandidate]]) -> Iterator[str]:
    """The texts that stand above everything that could be a turn: they name those who speak below."""
    for block, found in zip(blocks[:HEAD_BLOCKS], candidates, strict=False):
        if any(each.marker in _EXPLICIT for each in found):
            return
        yield block.text


def opening_of(
    candidate: LabelCandidate,
    vocabulary: Vocabulary,
    known: Sequence[str] = (),
    capitalised: Mapping[str, int] | None = None,
) -> Opening:
    """What a candidate opens. `capitalised`: how often a word stands with a capital in the document."""
    sign = SIGN_BEFORE.match(candidate.text)
    printed = candidate.text[sign.end() :] if sign else candidate.text
    text = mended(printed, capitalised or {})
    person = person_meant(text, vocabulary, [name for name in known if name in text], candidate.links)
    label = Label(printed, candidate.note, person)
    own_line = candidate.marker in (Marker.LINE, Marker.CELL)
    mark = f"{candidate.mark} {sign.group()}".strip() if sign else candidate.mark
    return Opening(label, candidate.rest, clock(candidate.time), mark, own_line)
