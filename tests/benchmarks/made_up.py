"""Made-up meetings like those of given documents: as long, by as many voices, in as many places and years."""

import calendar
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice
from pathlib import Path

import numpy as np

from tests.benchmarks.language import Language
from tests.benchmarks.likeness import Likeness, Outline, Turn
from tests.benchmarks.newcomers import Newcomers

_FIRST_NAMES = (
    "Anna Boris Clara David Elena Farid Greta Hasan Irina Jonas Karim Leila Marat Nora Omar".split()
)
# Of the people and places that few documents have, how many never came before.
_NEW = 0.3
# Paragraphs that are written side by side: enough to be fast, few enough for little memory.
_BATCH = 20_000

_HEAD = """\
View settings

Font size:
Site colours:


Official website of the President of Russia

Transcripts   /"""


@dataclass(frozen=True)
class MadeUpTurn:
    like: Turn
    name: str
    label: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class MadeUpMeeting:
    like: Outline
    title: str
    date: date
    place: str
    turns: tuple[MadeUpTurn, ...]

    def document(self) -> str:
        """As the text of a page, in the layout of the seeds."""
        day = f"{self.date:%B} {self.date.day}, {self.date.year}"
        lines = [_HEAD, self.title, f"{day}, {self.place}" if self.place else day]
        for turn in self.turns:
            first, *others = turn.paragraphs
            lines += [f"{turn.label}: {first}" if turn.label else first, *others]
        return "\n\n".join(lines) + "\n"


class MadeUp:
    def __init__(self, likeness: Likeness, seed: int = 1) -> None:
        numbers = np.random.default_rng(seed)
        self._random = random.Random(seed)  # noqa: S311 - the same meetings each time
        self._likeness = likeness
        self._language = Language(likeness, numbers)
        self._once = likeness.named_once()
        self._people, self._places = Newcomers(numbers), Newcomers(numbers)

    def write(self, folder: Path, passages: int) -> None:
        for number, meeting in enumerate(self.meetings(passages)):
            part = folder / f"{number // 1000:03}"
            part.mkdir(exist_ok=True)
            (part / f"{number:06}.txt").write_text(meeting.document(), encoding="utf-8")

    def meetings(self, passages: int) -> Iterator[MadeUpMeeting]:
        """Meetings with that many passages, or the few more that the last one has."""
        left = passages
        while left > 0:
            outlines: list[Outline] = []
            lengths: list[int] = []
            while len(lengths) < min(left, _BATCH):
                outlines.append(self._random.choice(self._likeness.outlines))
                lengths += [length for turn in outlines[-1].turns for length in turn.lengths]
            languages = [
                outline.language for outline in outlines for turn in outline.turns for _ in turn.lengths
            ]
            paragraphs = iter(self._language.write(np.array(lengths), languages))
            left -= len(lengths)
            for outline in outlines:
                yield self._meeting(outline, paragraphs)

    def _meeting(self, outline: Outline, paragraphs: Iterator[str]) -> MadeUpMeeting:
        person = lru_cache(maxsize=None)(self._person)
        turns: list[MadeUpTurn] = []
        for turn in outline.turns:
            name = person(turn.name)
            label = turn.label
            if label and name != turn.name:
                known = any(each.name == name for each in turns)
                label = name if known else f"{turn.role} {name}".strip()
            turns.append(MadeUpTurn(turn, name, label, tuple(islice(paragraphs, len(turn.lengths)))))
        month = self._random.randint(1, 12)
        day = self._random.randint(1, calendar.monthrange(outline.year, month)[1])
        guests = [turn.label for turn in turns if turn.name]
        about = f"with {guests[-1]}" if guests else f"on {self._place_name()}"
        return MadeUpMeeting(
            like=outline,
            title=f"{outline.kind.capitalize()} {about}",
            date=date(outline.year, month, day),
            place=self._place_name() if outline.place in self._once else outline.place,
            turns=tuple(turns),
        )

    def _person(self, name: str) -> str:
        """One whom several documents have stays; of the others there is always somebody else."""
        if name not in self._once:
            return name
        number = int(self._people.draw(1, _NEW)[0])
        return f"{_FIRST_NAMES[number % len(_FIRST_NAMES)]} {self._language.spelled(number).capitalize()}v"

    def _place_name(self) -> str:
        return self._language.spelled(int(self._places.draw(1, _NEW)[0])).capitalize()
