"""Blocks of text become utterances: turns, narration and headings, in the order of the page."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from archive.languages.vocabulary import Vocabulary
from archive.parsing.closing_page import page_below
from archive.parsing.labels.detection import LabelReading, Opening, UnlabelledTurn, read_labels
from archive.parsing.labels.survey import is_spoken
from archive.parsing.labels.unnamed_voices import is_crowd, is_office_alone, voice_kind
from archive.parsing.line_kinds import (
    bare_headings,
    capital_headings,
    is_aside,
    is_break,
    is_heading,
    opens_section,
)
from archive.parsing.lines_above import lines_above_turns, told_of_speakers
from archive.parsing.name_lines import holds_office
from archive.parsing.repetition import FEWEST_WORDS, repetitions
from archive.parsing.silent_lines import is_furniture
from archive.parsing.text import Block
from archive.parsing.transcript import (
    Paragraph,
    Person,
    ReadingWarning,
    Utterance,
    UtteranceKind,
    WarningCode,
)


@dataclass(frozen=True, slots=True)
class Turns:
    """`marks`: list marks and time codes that stand before labels, as printed."""

    utterances: tuple[Utterance, ...]
    warnings: tuple[ReadingWarning, ...] = ()
    marks: tuple[str, ...] = ()


def read_turns(
    blocks: Sequence[Block],
    known: Collection[str] = (),
    title: str = "",
    opening: Person | None = None,
) -> Turns:
    """Split blocks into utterances.

    A turn lasts until the next label, a heading that the layout marks, or a line of asterisks;
    what follows such a break without a label belongs to nobody. A run of paragraphs that the
    source prints again right after itself stays with the turn before it, marked as repeated.

    `known`: full names that title and lead give. `opening`: who speaks before the first label,
    where the title says so; what stands there is narration otherwise.
    """
    return turns_of(read_labels(blocks, known, title), opening)


def turns_of(read: LabelReading, opening: Person | None = None) -> Turns:
    """The utterances of a document whose labels are known; see `read_turns`."""
    blocks = read.blocks
    copies = repetitions([block.text for block in blocks], FEWEST_WORDS)
    builder = _Builder(opening, read.vocabulary)
    words = [opening.rest if opening else None for opening in read.openings]
    told = [doubt or own for doubt, own in zip(read.doubts, words, strict=True)]
    # "CONFIDENTIAL" above the fields of a page heads these.
    fields = ["-" if block.outside and own is None else own for block, own in zip(blocks, told, strict=True)]
    headings = capital_headings(blocks, fields)
    headings |= bare_headings(blocks, told, lambda text: is_spoken(text, read.vocabulary))
    voices = read.voices or (None,) * len(blocks)
    begins = [any(each) for each in zip(read.openings, voices, read.doubts, strict=True)]
    outside = lines_above_turns(blocks, words, begins)
    outside |= told_of_speakers(
        blocks, [found.label.text if found else "" for found in read.openings], begins
    )
    page = page_below(blocks, words, begins, lambda text: _may_be_said(text, read.vocabulary))
    for position, block in enumerate(blocks):
        found = read.openings[position]
        if position in copies:
            builder.repeat(_whole_text(block))
        elif position >= page or (position in outside and position not in headings):
            builder.unlabelled(replace(block, text=_whole_text(block), outside=True))
        elif found:
            builder.open(found, block)
        elif read.voices and (voice := read.voices[position]):
            builder.voice(voice, block)
        elif read.doubts[position]:
            builder.doubt(read.doubts[position], block)
        elif block.describes and builder.described(block.text):
            continue
        elif block.aside or is_furniture(block.text, read.vocabulary):
            builder.unlabelled(block, aside=True)
        elif position in headings or (
            opens_section(block.text) and any(read.openings[position + 1 : position + 2])
        ):
            builder.unlabelled(replace(block, heading=True))
        else:
            builder.unlabelled(block)
    warnings = builder.warnings()
    if read.split:
        detail = f"{read.split} turns begin inside a paragraph of the one before"
        warnings.append(ReadingWarning(WarningCode.SPLIT_PARAGRAPH, detail))
    if copies:
        warnings.append(
            ReadingWarning(
                WarningCode.REPEATED_BLOCK, f"the source prints {len(copies)} paragraphs a second time"
            )
        )
    marks = tuple(
        found.mark
        for position, found in enumerate(read.openings)
        if found and found.mark and position not in copies
    )
    return Turns(builder.utterances, tuple(warnings), marks)


class _Builder:
    """Collects utterances while the blocks of a page go by."""

    def __init__(self, opening: Person | None, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        # Paragraphs are kept beside their utterance until all are known: a turn may have thousands.
        self._begun: list[Utterance] = []
        self._paragraphs: list[list[Paragraph]] = []
        self._opening = opening
        self._in_turn = False
        self._spoken = False
        self._speaker: Person | None = None
        self._resumed: list[Person] = []
        self._by_type: list[Person] = []
        self._opened: Person | None = None
        self._unattributed = 0
        self._doubts: list[str] = []
        self._crowd = ""
        self._time = ""
        self._listing = False

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        return tuple(
            replace(begun, paragraphs=tuple(paragraphs))
            for begun, paragraphs in zip(self._begun, self._paragraphs, strict=True)
        )

    def warnings(self) -> list[ReadingWarning]:
        found: list[ReadingWarning] = []
        if self._opened:
            detail = f"the opening statement has no label; the title names {_named(self._opened)}"
            found.append(ReadingWarning(WarningCode.INFERRED_SPEAKER, detail))
        for person in dict.fromkeys(self._resumed):
            detail = f"{_named(person)} is taken to go on after the heading of a topic"
            found.append(ReadingWarning(WarningCode.INFERRED_SPEAKER, detail))
        for person in dict.fromkeys(self._by_type):
            detail = f"the type alone tells questions from answers; these are taken to be {_named(person)}'s"
            found.append(ReadingWarning(WarningCode.INFERRED_SPEAKER, detail))
        for head in dict.fromkeys(self._doubts):
            detail = f"“{head}” may name a speaker; the words after it are nobody's"
            found.append(ReadingWarning(WarningCode.POSSIBLE_LABEL, detail))
        if self._unattributed:
            detail = f"{self._unattributed} paragraphs after a break belong to nobody"
            found.append(ReadingWarning(WarningCode.UNATTRIBUTED, detail))
        return found

    def open(self, opening: Opening, block: Block) -> None:
        """A turn begins: with a label, and the words behind it."""
        label = opening.label
        self._opening, self._listing = None, False
        self._in_turn = self._spoken = True
        # Whom an office alone means ("The President") is settled later, for the whole document.
        self._speaker = label.person or (Person("", label.text) if is_office_alone(label.text) else None)
        rest = Paragraph(opening.rest, page=block.page, time=opening.time or block.time)
        self._time = opening.time if not opening.rest else ""
        self._begin(
            Utterance(voice_kind(label.text, self._vocabulary), (), label), *((rest,) if opening.rest else ())
        )
        self._crowd = label.text if not label.person and is_crowd(label.text, self._vocabulary) else ""

    def described(self, text: str) -> bool:
        """Put what the page prints with a name to the label with that name, if it stands right above."""
        label = self._begun[-1].label if self._begun else None
        if label is None or label.note or self._paragraphs[-1]:
            return False
        person = label.person
        if person and not person.role and holds_office(text):
            person = replace(person, role=text)
        self._begun[-1] = replace(self._begun[-1], label=replace(label, note=text, person=person))
        return True

    def doubt(self, head: str, block: Block) -> None:
        """What may be a label ends the turn before it; whose words follow is not certain."""
        self._doubts.append(head)
        doubt = f"“{head}” may name another speaker"
        self._in_turn = self._spoken = True
        self._opening, self._listing = None, False
        self._speaker = None
        self._begin(Utterance(UtteranceKind.SPEECH, (), doubt=doubt), _paragraph(block))

    def voice(self, voice: UnlabelledTurn, block: Block) -> None:
        """A turn begins that type or a sign alone tells: a question, an answer, another voice."""
        self._opening, self._listing = None, False
        self._in_turn = self._spoken = True
        self._speaker = voice.person
        if voice.person:
            self._by_type.append(voice.person)
        self._begin(Utterance(voice.kind, (), inferred=voice.person, doubt=voice.doubt), _paragraph(block))

    def unlabelled(self, block: Block, *, aside: bool = False) -> None:
        """A block without a label. `aside`: it is nobody's, wherever it stands, and ends no turn."""
        self._listing, listing = block.outside, self._listing
        if block.topic:
            self._begin(Utterance(UtteranceKind.HEADING, ()), Paragraph(block.text))
            if self._in_turn and self._speaker:
                self._opening = self._speaker
            self._in_turn = False
        elif block.heading:
            self._break(UtteranceKind.HEADING, block.text)
        elif block.outside and listing and not is_break(block.text):
            self._append(Paragraph(block.text))
        elif block.outside or is_break(block.text):
            self._break(UtteranceKind.NARRATION, block.text)
        elif self._in_turn and self._crowd and self._paragraphs[-1] and not (aside or is_aside(block.text)):
            self._after_call(block)
        elif self._in_turn:
            aside = aside or is_aside(block.text)
            time = block.time or self._time
            self._append(Paragraph(block.text, aside=aside, page=block.page, time=time))
            self._time = ""
        elif self._opening and not (aside or is_aside(block.text)):
            self._infer(self._opening, block.text)
        elif is_heading(block.text):
            self._break(UtteranceKind.HEADING, block.text)
        else:
            self._narrate(_paragraph(block))

    def _after_call(self, block: Block) -> None:
        """Several who call out at once say no second paragraph: it may be of the voice before them."""
        self._unattributed += 1
        doubt = f"several call out above (“{self._crowd}”), and another may go on"
        self._begin(Utterance(UtteranceKind.SPEECH, (), doubt=doubt), _paragraph(block))

    def repeat(self, text: str) -> None:
        if self._begun:
            self._append(Paragraph(text, repeated=True))

    def _infer(self, person: Person, text: str) -> None:
        self._begin(Utterance(UtteranceKind.SPEECH, (), inferred=person), Paragraph(text))
        if self._spoken:
            self._resumed.append(person)
        else:
            self._opened = person
        self._in_turn, self._speaker = True, person

    def _break(self, kind: UtteranceKind, text: str) -> None:
        self._begin(Utterance(kind, ()), Paragraph(text))
        self._in_turn = False
        if self._spoken or self._opened:
            self._opening = None

    def _narrate(self, paragraph: Paragraph) -> None:
        self._unattributed += self._spoken and not paragraph.aside
        narrated = bool(self._begun) and self._begun[-1].kind is UtteranceKind.NARRATION
        if narrated and not is_break(self._paragraphs[-1][-1].text):
            self._append(paragraph)
        else:
            self._begin(Utterance(UtteranceKind.NARRATION, ()), paragraph)

    def _append(self, paragraph: Paragraph) -> None:
        self._paragraphs[-1].append(paragraph)

    def _begin(self, utterance: Utterance, *paragraphs: Paragraph) -> None:
        self._crowd = ""
        self._begun.append(utterance)
        self._paragraphs.append(list(paragraphs))


def _may_be_said(text: str, vocabulary: Vocabulary) -> bool:
    return is_spoken(text, vocabulary) and text.casefold().rstrip(" :") not in vocabulary.furniture


def _whole_text(block: Block) -> str:
    """The text of a block with the label that was set apart from it."""
    apart = block.label and not block.text.startswith(block.label)
    return f"{block.label} {block.text}".strip() if apart else block.text


def _paragraph(block: Block) -> Paragraph:
    return Paragraph(block.text, aside=is_aside(block.text), page=block.page, time=block.time)


def _named(person: Person) -> str:
    return f"{person.role} {person.name}".strip()
