"""Utterances as a reader sees them: who speaks, in which office, and the paragraphs in runs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from archive.models import Passage, Utterance
from archive.reading.transcript import UtteranceKind
from archive.search.service import highlighted


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
    """`role` and `printed` are given where they are news to the reader, not at every turn."""

    utterance: Utterance
    name: str
    role: str
    printed: str
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
    shown: dict[str, tuple[str, str]] = {}
    made: list[Turn] = []
    for utterance in utterances:
        name = utterance.speaker.name if utterance.speaker else utterance.label
        news = (utterance.role, _printed(utterance))
        role, printed = news if shown.get(name) != news else ("", "")
        shown[name] = news
        runs = _runs(utterance, lead if utterance.kind == UtteranceKind.NARRATION else "", query)
        made.append(Turn(utterance, name, role, printed, runs))
        if any(line.standfirst for line in made[-1].lines):
            lead = ""
    return made


def _printed(utterance: Utterance) -> str:
    """The label, where it writes the speaker's name in another way than the archive does."""
    if utterance.speaker is None or utterance.speaker.name.casefold() in utterance.label.casefold():
        return ""
    return utterance.label


def _runs(utterance: Utterance, lead: str, query: str) -> list[Run]:
    passages = list(utterance.passages.all())
    lines = [_line(passage, bool(lead) and passage.text == lead, query) for passage in passages]
    return [Run(repeated, list(run)) for repeated, run in groupby(lines, lambda line: line.passage.repeated)]


def _line(passage: Passage, standfirst: bool, query: str) -> Line:
    if not query:
        return Line(passage, passage.text, standfirst, marked=False)
    text = highlighted(passage.text, query)
    return Line(passage, text, standfirst, marked="<mark" in text)
