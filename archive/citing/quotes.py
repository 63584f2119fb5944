"""Quotations: exact words with the name of the speaker and the source. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from archive.citing.record import NOT_CERTAIN, CitationRecord, capitalised
from archive.citing.styles import INFERRED

_WORD = re.compile(r"\w+(?:['’.:]\w+)*")
CUT = "[…]"


@dataclass(frozen=True, slots=True)
class QuotedSpeaker:
    """The speaker of quoted words. Without `name` not identified; without `label` too, nobody speaks.

    `doubtful`: it is not certain who speaks.
    """

    name: str = ""
    office: str = ""
    label: str = ""
    note: str = ""
    inferred: bool = False
    doubtful: bool = False

    def __str__(self) -> str:
        """ "Rudolf Elphberg (speaker inferred), Regent of Ruritania"."""
        if self.doubtful:
            return NOT_CERTAIN
        if not self.name:
            return f"unidentified speaker (“{self.label}”)" if self.label else "no speaker named"
        remarks = ", ".join(filter(None, (self.note, INFERRED if self.inferred else "")))
        return ", ".join(filter(None, (f"{self.name} ({remarks})" if remarks else self.name, self.office)))


@dataclass(frozen=True, slots=True)
class QuotedPart:
    """Quoted words of one paragraph. `opens`, `closes`: they include its beginning, its end.

    `follows`: the paragraph is the next one after that of the part before.
    """

    speaker: QuotedSpeaker
    text: str
    opens: bool = True
    closes: bool = True
    follows: bool = True
    stage_direction: bool = False


def find_words(words: str, text: str) -> tuple[int, int] | None:
    """Start and end of these words in a text, extended to whole words; None if they are not in it."""
    start = text.find(words) if words else -1
    if start < 0:
        return None
    end = start + len(words)
    for word in _WORD.finditer(text):
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    return start, end


def quotation(parts: Sequence[QuotedPart], record: CitationRecord) -> str:
    """The words in quotation marks, with speaker and source, as plain text.

    A single speaker is named after the words; of several, each is named before their own words.
    """
    turns = [
        (speaker, list(turn)) for speaker, turn in groupby(_with_ellipses(parts), lambda part: part.speaker)
    ]
    source = f"{_in_marks([record.title], record.language)}, {_place_date_and_address(record)}"
    if len(turns) == 1:
        return f"{_paragraphs(turns[0][1], record.language)}\n— {turns[0][0]}, {source}"
    said = [f"{_name_prefix(speaker, turn)}{_paragraphs(turn, record.language)}" for speaker, turn in turns]
    return "\n".join([*said, f"— {source}"])


def unmarked_words(parts: Sequence[QuotedPart]) -> str:
    """The words without quotation marks; speakers are named if there are several."""
    turns = [
        (speaker, list(turn)) for speaker, turn in groupby(_with_ellipses(parts), lambda part: part.speaker)
    ]
    texts = [" ".join(part.text for part in turn) for _, turn in turns]
    if len(turns) == 1:
        return texts[0]
    return " ".join(f"{_name_prefix(*turn)}{text}" for turn, text in zip(turns, texts, strict=True))


def _with_ellipses(parts: Sequence[QuotedPart]) -> list[QuotedPart]:
    """The parts with […] where words between two of them are left out."""
    shown = []
    for place, part in enumerate(parts):
        text = part.text
        if place and not (part.opens and part.follows):
            text = f"{CUT} {text}"
        if place < len(parts) - 1 and not part.closes:
            text = f"{text} {CUT}"
        shown.append(replace(part, text=text))
    return shown


def _place_date_and_address(record: CitationRecord) -> str:
    date = record.known_date.in_words()
    return ", ".join(filter(None, (record.locator, record.place, date, record.archive, record.address)))


def _name_prefix(speaker: QuotedSpeaker, turn: Sequence[QuotedPart]) -> str:
    return "" if all(part.stage_direction for part in turn) else f"{capitalised(str(speaker))}: "


def _paragraphs(turn: Sequence[QuotedPart], language: str) -> str:
    """One paragraph a line, in quotation marks; stage directions have none."""
    if all(part.stage_direction for part in turn):
        return "\n".join(part.text for part in turn)
    return _in_marks([part.text for part in turn], language)


def _in_marks(paragraphs: Sequence[str], language: str) -> str:
    """Put an opening mark before each paragraph and a closing one after the last.

    Uses a kind of marks that does not occur in the words, so that these need no change.
    """
    russian, english = ("«", "»", "«»"), ("“", "”", '“”„"')
    choices = [russian, english] if language == "ru" else [english, ("‘", "’", "‘"), russian]
    text = " ".join(paragraphs)
    opening, closing, _ = next((each for each in choices if not set(each[2]) & set(text)), choices[0])
    return "\n".join(f"{opening}{paragraph}" for paragraph in paragraphs) + closing
