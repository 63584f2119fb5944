"""Utterances as a reader sees them: who speaks, in which office, and the paragraphs in runs."""

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


class Paragraph(NamedTuple):
    """A passage as it is stored."""

    number: int
    text: str
    repeated: bool
    aside: bool


class Line(NamedTuple):
    """A paragraph as shown. `marked`: it holds words that the reader searched for."""

    anchor: str
    text: str
    standfirst: bool
    stage: bool
    repeated: bool
    marked: bool


class Run(NamedTuple):
    """Paragraphs in a row that the source prints once, or again."""

    repeated: bool
    lines: list[Line]


class Voice(NamedTuple):
    """Who speaks, as it stands beside a turn: `role`, `unknown` and `printed` where they are news.

    `unknown`: the source does not say, or not for certain, who this is.
    `printed`: the label as it stands in the source, where it says more than name and office.
    """

    name: str
    address: str
    role: str
    unknown: bool
    printed: str
    note: str
    inferred: bool


class Turn(NamedTuple):
    """`unattributed`: text after speech that has no label; it is not the speaker's before it."""

    utterance: Utterance
    voice: Voice | None
    unattributed: bool
    runs: list[Run]

    @property
    def unnamed(self) -> bool:
        """Whether somebody speaks whom the source names by a word only, or for nobody certain."""
        return self.utterance.is_spoken and self.utterance.speaker is None


@dataclass(frozen=True, slots=True)
class Text:
    """The turns of a meeting, and the anchors of the paragraphs with words that were searched for."""

    turns: list[Turn]
    marked: list[str]
    has_standfirst: bool


def text_of(meeting: Meeting, utterances: Iterable[Utterance], query: str) -> Text:
    """Make turns of a meeting's utterances; its lead, if it stands in the text, becomes a standfirst."""
    paragraphs = _paragraphs(meeting)
    lead = meeting.lead
    written: list[tuple[Utterance, list[Line]]] = []
    for utterance in utterances:
        may_be_lead = lead if utterance.kind == UtteranceKind.NARRATION else ""
        lines = [_line(utterance, each, may_be_lead, query) for each in paragraphs.get(utterance.pk, ())]
        written.append((utterance, lines))
        if may_be_lead and any(line.standfirst for line in lines):
            lead = ""
    marked = [line.anchor for _, lines in written for line in lines if line.marked]
    return Text(list(_turns(written)), marked, lead != meeting.lead)


def _paragraphs(meeting: Meeting) -> Mapping[int, list[Paragraph]]:
    """The paragraphs of each utterance; rows, not records, as there may be a thousand."""
    passages = Passage.objects.filter(utterance__meeting=meeting).order_by("utterance", "position")
    rows = passages.values_list("utterance", "number", "text", "repeated", "aside")
    return {
        utterance: [Paragraph(*row[1:]) for row in group]
        for utterance, group in groupby(rows, lambda row: row[0])
    }


def _line(utterance: Utterance, paragraph: Paragraph, lead: str, query: str) -> Line:
    text = highlighted(paragraph.text, query) if query else paragraph.text
    return Line(
        anchor=f"u{utterance.number}-p{paragraph.number}",
        text=text,
        standfirst=bool(lead) and paragraph.text == lead,
        stage=paragraph.aside,
        repeated=paragraph.repeated,
        marked=bool(query) and "<mark" in text,
    )


def _turns(written: Iterable[tuple[Utterance, list[Line]]]) -> Iterator[Turn]:
    told: dict[tuple[int | None, str], tuple[str, str]] = {}
    addresses: dict[int, str] = {}
    spoken = False
    for utterance, lines in written:
        speaker = utterance.speaker
        if speaker and speaker.pk not in addresses:
            addresses[speaker.pk] = speaker.get_absolute_url()
        name = speaker.name if speaker else utterance.label
        news = utterance.role, _printed(utterance)
        key = utterance.speaker_id, name
        role, printed = news if told.get(key) != news else ("", "")
        voice = Voice(
            name=name,
            address=addresses[speaker.pk] if speaker else "",
            role=role,
            unknown=utterance.is_spoken and speaker is None and key not in told,
            printed=printed,
            note=utterance.note,
            inferred=utterance.inferred,
        )
        told[key] = news
        alone = spoken and not name and utterance.kind != UtteranceKind.HEADING and _has_words(lines)
        runs = [Run(repeated, list(run)) for repeated, run in groupby(lines, lambda line: line.repeated)]
        yield Turn(utterance, voice if name else None, alone, runs)
        spoken = spoken or utterance.is_spoken


def _printed(utterance: Utterance) -> str:
    """The label, where it says more than the speaker's name and office, or says them in other words."""
    if utterance.speaker is None:
        return ""
    known = f"{utterance.speaker.name} {utterance.role} {utterance.note}"
    return utterance.label if _says_more(utterance.label, known) else ""


@lru_cache(maxsize=1024)  # a meeting has few labels, many times
def _says_more(label: str, known: str) -> bool:
    return bool(_words(label) - _words(known))


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _has_words(lines: Iterable[Line]) -> bool:
    """Whether any of it is text, not a stage remark or a row of asterisks."""
    return any(not line.stage and _words(line.text) for line in lines)
