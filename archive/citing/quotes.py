"""Words quoted exactly as they stand, under the name of whoever said them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from archive.citing.record import MONTHS, Record, first_up
from archive.citing.styles import INFERRED

_WORD = re.compile(r"\w+(?:['’.:]\w+)*")
CUT = "[…]"


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says something. No `name`: a voice the source does not name, or (no `label` either) nobody's."""

    name: str = ""
    office: str = ""
    label: str = ""
    note: str = ""
    inferred: bool = False

    def __str__(self) -> str:
        """ "Rudolf Elphberg (speaker inferred), Regent of Ruritania"."""
        if not self.name:
            return f"unidentified speaker (“{self.label}”)" if self.label else "no speaker named"
        remarks = ", ".join(filter(None, (self.note, INFERRED if self.inferred else "")))
        return ", ".join(filter(None, (f"{self.name} ({remarks})" if remarks else self.name, self.office)))


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one paragraph. `opens` and `closes`: they reach to its beginning and to its end.

    `follows`: the paragraph stands right after that of the piece before.
    """

    voice: Voice
    text: str
    opens: bool = True
    closes: bool = True
    follows: bool = True
    aside: bool = False


def found(words: str, text: str) -> tuple[int, int] | None:
    """Where these words stand in a text, widened to whole words; None if they do not stand there."""
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


def quotation(pieces: Sequence[Piece], record: Record) -> str:
    """The words in quotation marks and where they are from, ready to be pasted.

    Words of one voice are signed with it. Where there are several each is named before its own words.
    """
    turns = [(voice, list(turn)) for voice, turn in groupby(_gaps(pieces), lambda piece: piece.voice)]
    source = f"{_in_marks([record.title], record.language)}, {_where(record)}"
    if len(turns) == 1:
        return f"{_set(turns[0][1], record.language)}\n— {turns[0][0]}, {source}"
    said = [f"{_named(voice, turn)}{_set(turn, record.language)}" for voice, turn in turns]
    return "\n".join([*said, f"— {source}"])


def bare_words(pieces: Sequence[Piece]) -> str:
    """The words without marks, each voice named if there are several."""
    turns = [(voice, list(turn)) for voice, turn in groupby(_gaps(pieces), lambda piece: piece.voice)]
    told = [" ".join(piece.text for piece in turn) for _, turn in turns]
    if len(turns) == 1:
        return told[0]
    return " ".join(f"{_named(*turn)}{text}" for turn, text in zip(turns, told, strict=True))


def _gaps(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with a sign wherever words were left out between two of them."""
    shown = []
    for place, piece in enumerate(pieces):
        text = piece.text
        if place and not (piece.opens and piece.follows):
            text = f"{CUT} {text}"
        if place < len(pieces) - 1 and not piece.closes:
            text = f"{text} {CUT}"
        shown.append(replace(piece, text=text))
    return shown


def _where(record: Record) -> str:
    date = f"{record.date.day} {MONTHS[record.date.month - 1]} {record.date.year}"
    return ", ".join(filter(None, (record.place, date, record.archive, record.address)))


def _named(voice: Voice, turn: Sequence[Piece]) -> str:
    return "" if all(piece.aside for piece in turn) else f"{first_up(str(voice))}: "


def _set(turn: Sequence[Piece], language: str) -> str:
    """Each paragraph on a line of its own. A stage remark is nobody's words and has no marks."""
    if all(piece.aside for piece in turn):
        return "\n".join(piece.text for piece in turn)
    return _in_marks([piece.text for piece in turn], language)


def _in_marks(paragraphs: Sequence[str], language: str) -> str:
    """Each paragraph opens with a quotation mark, the last one closes with one.

    Marks are chosen that do not stand in the words, so that these can stay as they are.
    """
    russian, english = ("«", "»", "«»"), ("“", "”", '“”„"')
    choices = [russian, english] if language == "ru" else [english, ("‘", "’", "‘"), russian]
    text = " ".join(paragraphs)
    opening, closing, _ = next((each for each in choices if not set(each[2]) & set(text)), choices[0])
    return "\n".join(f"{opening}{paragraph}" for paragraph in paragraphs) + closing
