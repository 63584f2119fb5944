"""The turns of a transcript as its page shows them: speaker and office, paragraphs in runs."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from archive.models import Meeting, Passage, Utterance
from archive.parsing.transcript import UtteranceKind
from archive.search.api import highlighted
from archive.web.display_labels import NOT_CERTAIN


class StoredParagraph(NamedTuple):
    """A row of the passage table."""

    pk: int
    number: int
    moved_from: int | None
    text: str
    repeated: bool
    aside: bool
    time: str
    page: int


class ParagraphLine(NamedTuple):
    """A paragraph as shown. `plain`: its text without marks. `stage`: a stage direction. `marked`: it
    contains words of the query.

    `time`: its time code. `page`: the page of paper, 0 where it is that of the one before.
    """

    anchor: str
    text: str
    plain: str
    standfirst: bool
    stage: bool
    repeated: bool
    marked: bool
    time: str
    page: int


class ParagraphRun(NamedTuple):
    """Consecutive paragraphs that are all printed once, or all (`repeated`) a second time."""

    repeated: bool
    lines: list[ParagraphLine]


class TurnSpeaker(NamedTuple):
    """Speaker shown in the margin of a turn; `role` and `printed` only where they changed.

    `unknown`: the speaker could not be identified; told once for each label.
    `printed`: the label as printed, where it has words that name and office have not. `doubt`: why it is not
    certain who speaks; `name` then says that it is not. `read_as`: why the label is read as this speaker,
    where that is likely only.
    """

    name: str
    address: str
    role: str
    unknown: bool
    printed: str
    note: str
    inferred: bool
    doubt: str
    read_as: str = ""


class TranscriptTurn(NamedTuple):
    """An utterance with its paragraphs. `unattributed`: text after speech without a speaker label."""

    utterance: Utterance
    speaker: TurnSpeaker | None
    unattributed: bool
    runs: list[ParagraphRun]

    @property
    def unnamed(self) -> bool:
        """Whether somebody speaks who is not identified."""
        return self.utterance.is_spoken and self.utterance.speaker is None


@dataclass(frozen=True, slots=True)
class TranscriptText:
    """The turns of a meeting, and the anchors of paragraphs with words of the query."""

    turns: list[TranscriptTurn]
    marked: list[str]
    has_standfirst: bool


def transcript_text(meeting: Meeting, utterances: Iterable[Utterance], query: str) -> TranscriptText:
    """The turns of a meeting; the paragraph that is its lead is marked as standfirst.

    If a curator has written another lead, none is.
    """
    paragraphs = _paragraphs(meeting)
    lead = None if "lead" in meeting.curated else meeting.lead_passage_id
    read: list[tuple[Utterance, list[ParagraphLine]]] = []
    page = 0
    for utterance in utterances:
        lines = []
        for each in paragraphs.get(utterance.pk, ()):
            language = utterance.language or meeting.language
            lines.append(_paragraph_line(utterance, each, lead, query, page, language))
            page = each.page or page
        read.append((utterance, lines))
    marked = [line.anchor for _, lines in read for line in lines if line.marked]
    return TranscriptText(list(turns_of(read)), marked, lead is not None)


def _paragraphs(meeting: Meeting) -> Mapping[int, list[StoredParagraph]]:
    """The paragraphs of each utterance, by primary key; tuples, as a meeting may have a thousand."""
    passages = Passage.objects.filter(utterance__meeting=meeting).order_by("utterance", "position")
    rows = passages.values_list(
        "utterance", "pk", "number", "moved_from", "text", "repeated", "aside", "time", "page"
    )
    return {
        utterance: [StoredParagraph(*row[1:]) for row in group]
        for utterance, group in groupby(rows, lambda row: row[0])
    }


def _paragraph_line(
    utterance: Utterance, paragraph: StoredParagraph, lead: int | None, query: str, page: int, language: str
) -> ParagraphLine:
    """`page`: that of the paragraph before."""
    text = highlighted(paragraph.text, query, language) if query else paragraph.text
    return ParagraphLine(
        anchor=f"u{paragraph.moved_from or utterance.number}-p{paragraph.number}",
        text=text,
        standfirst=paragraph.pk == lead,
        plain=paragraph.text,
        stage=paragraph.aside,
        repeated=paragraph.repeated,
        marked=bool(query) and "<mark" in text,
        time=paragraph.time,
        page=paragraph.page if paragraph.page != page else 0,
    )


def turns_of(read: Iterable[tuple[Utterance, list[ParagraphLine]]]) -> Iterator[TranscriptTurn]:
    """The turns of utterances in order, each with its paragraphs."""
    last_shown: dict[tuple[int | None, str], tuple[str, str]] = {}
    addresses: dict[int, str] = {}
    spoken = False
    for utterance, lines in read:
        speaker = utterance.speaker
        if speaker and speaker.pk not in addresses:
            addresses[speaker.pk] = speaker.get_absolute_url()
        name = NOT_CERTAIN if utterance.doubt else speaker.name if speaker else utterance.label
        shown_facts = utterance.role, _printed(utterance)
        key = utterance.speaker_id, name
        # A doubt is told each time: the next words in doubt may be of somebody else.
        role, printed = shown_facts if utterance.doubt or last_shown.get(key) != shown_facts else ("", "")
        shown = TurnSpeaker(
            name=name,
            address=addresses[speaker.pk] if speaker else "",
            role=role,
            unknown=utterance.is_spoken and speaker is None and not utterance.doubt and key not in last_shown,
            printed=printed,
            note=utterance.note,
            inferred=utterance.inferred,
            doubt=utterance.doubt,
        )
        if key not in last_shown:
            shown = shown._replace(read_as=_read_as(utterance))
        last_shown[key] = shown_facts
        unattributed = spoken and not name and utterance.kind != UtteranceKind.HEADING and _has_words(lines)
        runs = [
            ParagraphRun(repeated, list(run)) for repeated, run in groupby(lines, lambda line: line.repeated)
        ]
        yield TranscriptTurn(utterance, shown if name else None, unattributed, runs)
        spoken = spoken or utterance.is_spoken


def _read_as(utterance: Utterance) -> str:
    """Why the label is likely to be this speaker's; told once for each."""
    link = utterance.link if utterance.link_id else None
    return link.reason if link and link.is_likely else ""


def _printed(utterance: Utterance) -> str:
    """The label, if it has words that are in neither the speaker's name, the office nor the note."""
    if utterance.doubt:
        return utterance.label
    if utterance.speaker is None:
        return ""
    known = f"{utterance.speaker.name} {utterance.role} {utterance.note}"
    return utterance.label if _says_more(utterance.label, known) else ""


@lru_cache(maxsize=1024)  # a meeting repeats few labels
def _says_more(label: str, known: str) -> bool:
    return bool(_words(label) - _words(known))


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _has_words(lines: Iterable[ParagraphLine]) -> bool:
    """Whether any paragraph has words and is no stage direction."""
    return any(not line.stage and _words(line.text) for line in lines)
