"""What given documents are like: their meetings without the words, and their words in order."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from archive.importing.files import find, load, load_side_facts
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript, UnreadableDocument, Utterance, UtteranceKind

SEEDS = Path(__file__).parent.parent.parent / "fixtures" / "transcripts"

# More tell nothing new, and take long to read.
_ENOUGH = 600
_INNER_COLON = re.compile(r":(?=\s|$)")


@dataclass(frozen=True)
class Turn:
    """Who spoke, and how many words each paragraph had. `name` is empty for an unnamed voice."""

    kind: str
    label: str
    name: str
    role: str
    lengths: tuple[int, ...]


@dataclass(frozen=True)
class Outline:
    """A meeting without its words."""

    kind: str
    place: str
    year: int
    language: str
    site: str
    turns: tuple[Turn, ...]


@dataclass(frozen=True)
class Likeness:
    """`paragraphs` are the words as printed; `languages` those of the paragraphs."""

    outlines: tuple[Outline, ...]
    paragraphs: tuple[tuple[str, ...], ...]
    languages: tuple[str, ...]

    def named_once(self) -> set[str]:
        """Names of persons and places that a single document has: another document has others."""
        named = ({outline.place, *(turn.name for turn in outline.turns)} - {""} for outline in self.outlines)
        return {
            name for name, count in Counter(name for each in named for name in each).items() if count == 1
        }


def likeness_of(folder: Path) -> Likeness:
    """Of the documents in a folder, or of some in every part of it if there are very many."""
    files = list(find([folder]))
    transcripts = []
    for found in files[:: -(-len(files) // _ENOUGH) or 1]:
        try:
            reading = read_bytes(found.name, load(found.path), load_side_facts(found.path))
        except UnreadableDocument:
            continue
        transcripts.append(reading.transcript)
    outlines, paragraphs, languages = [], [], []
    for transcript in transcripts:
        turns = []
        for utterance in transcript.utterances:
            words = list(_words(utterance))
            if words:
                turns.append(_turn(utterance, words))
                paragraphs += words
                languages += [transcript.language] * len(words)
        if turns:
            outlines.append(_outline(transcript, turns))
    return Likeness(tuple(outlines), tuple(paragraphs), tuple(languages))


def _words(utterance: Utterance) -> Iterable[tuple[str, ...]]:
    """The words of each paragraph that is searched. A colon could make a label of what is before it."""
    for paragraph in utterance.paragraphs:
        if utterance.kind is not UtteranceKind.HEADING and not paragraph.repeated and not paragraph.aside:
            words = _INNER_COLON.sub(",", paragraph.text).split()
            if words:
                yield tuple(words)


def _turn(utterance: Utterance, words: Iterable[tuple[str, ...]]) -> Turn:
    person = utterance.person
    return Turn(
        kind=utterance.kind.value,
        label=utterance.label.text if utterance.label else "",
        name=person.name if person else "",
        role=person.role if person else "",
        lengths=tuple(len(each) for each in words),
    )


def _outline(transcript: Transcript, turns: Iterable[Turn]) -> Outline:
    return Outline(
        kind=transcript.kind.value,
        place=transcript.place,
        year=transcript.date.year,
        language=transcript.language,
        site=transcript.site,
        turns=tuple(turns),
    )
