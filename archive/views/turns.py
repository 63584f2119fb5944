"""Utterances as a reader sees them: who speaks, in which office, and the paragraphs in runs."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from archive.models import Passage, Utterance
from archive.reading.transcript import UtteranceKind
from archive.search.service import highlighted

UNKNOWN = "not identified"


@dataclass(frozen=True)
class Line:
    """A passage as shown. `marked`: it holds words that the reader searched for."""

    passage: Passage
    text: str
    standfirst: bool
    marked: bool


@dataclass(frozen=True)
class Run:
    """Paragraphs in a row that the source prints once, or again."""

    repeated: bool
    lines: list[Line]


@dataclass(frozen=True)
class Turn:
    """`role` and `printed` are given where they are news to the reader, not at every turn.

    `unnamed`: a voice whom the source names by a word only, or not so that one could say who it is.
    `unattributed`: text after speech that has no label; it is not the speaker's before it.
    """

    utterance: Utterance
    name: str
    role: str
    printed: str
    unnamed: bool
    unattributed: bool
    runs: list[Run]

    @property
    def tag(self) -> str:
        """The element that a paragraph of it is."""
        return "h2" if self.utterance.kind == UtteranceKind.HEADING else "p"

    @property
    def lines(self) -> Iterator[Line]:
        for run in self.runs:
            yield from run.lines


def turns(utterances: Iterable[Utterance], lead: str, query: str) -> list[Turn]:
    """Make turns of a meeting's utterances; its lead, if it stands in the text, becomes a standfirst."""
    shown: dict[tuple[int | None, str], tuple[str, str]] = {}
    made: list[Turn] = []
    spoken = False
    for utterance in utterances:
        name = utterance.speaker.name if utterance.speaker else utterance.label
        unnamed = utterance.is_spoken and utterance.speaker is None
        news = (UNKNOWN if unnamed else utterance.role, _printed(utterance))
        role, printed = news if shown.get((utterance.speaker_id, name)) != news else ("", "")
        shown[utterance.speaker_id, name] = news
        runs = _runs(utterance, lead if utterance.kind == UtteranceKind.NARRATION else "", query)
        unattributed = spoken and not name and utterance.kind != UtteranceKind.HEADING and _has_words(runs)
        made.append(Turn(utterance, name, role, printed, unnamed, unattributed, runs))
        spoken = spoken or utterance.is_spoken
        if any(line.standfirst for line in made[-1].lines):
            lead = ""
    return made


def _printed(utterance: Utterance) -> str:
    """The label, where it says more than the speaker's name and office, or says them in other words."""
    if utterance.speaker is None:
        return ""
    known = _words(f"{utterance.speaker.name} {utterance.role} {utterance.note}")
    return utterance.label if _words(utterance.label) - known else ""


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _has_words(runs: Iterable[Run]) -> bool:
    """Whether any of it is text, not a stage remark or a row of asterisks."""
    return any(not line.passage.aside and _words(line.passage.text) for run in runs for line in run.lines)


def _runs(utterance: Utterance, lead: str, query: str) -> list[Run]:
    passages = list(utterance.passages.all())
    lines = [_line(passage, bool(lead) and passage.text == lead, query) for passage in passages]
    return [Run(repeated, list(run)) for repeated, run in groupby(lines, lambda line: line.passage.repeated)]


def _line(passage: Passage, standfirst: bool, query: str) -> Line:
    if not query:
        return Line(passage, passage.text, standfirst, marked=False)
    text = highlighted(passage.text, query)
    return Line(passage, text, standfirst, marked="<mark" in text)
