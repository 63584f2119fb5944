"""Made-up transcripts in the layout of the seeds, with their word statistics.

Words come as often, and paragraphs and meetings are as long, as in the seeds. Five seeds have few
rare words, so every so often one is made of the syllables of theirs: the larger an archive, the more
different words it has, as in any language.
"""

import random
import re
from datetime import date, timedelta
from pathlib import Path

from archive.reading.ingest import read_bytes

SEEDS = Path(__file__).parent.parent.parent / "fixtures" / "transcripts"

# How many different words ever come is about this, times the root of how many words there are.
_NEW_WORDS = 20
# The share of rare words that came before.
_RARE_WORDS = 0.1
_FIRST_NAMES = (
    "Anna Boris Clara David Elena Farid Greta Hasan Irina Jonas Karim Leila Marat Nora Omar".split()
)
_OFFICES = ["President", "Prime Minister", "Foreign Minister", "Minister of Energy", "Ambassador"]
_COUNTRIES = "Ruritania Graustark Syldavia Borduria Zubrowka Freedonia Sylvania Orsinia".split()


_HEAD = """\
View settings

Font size:
Site colours:


Official website of the President of Russia

Документ   /"""


class Generator:
    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - the same documents each time
        readings = [read_bytes(path.name, path.read_bytes()) for path in sorted(SEEDS.glob("*.txt"))]
        utterances = [each for reading in readings for each in reading.transcript.utterances]
        texts = [paragraph.text for each in utterances for paragraph in each.paragraphs]
        self._words = re.findall(r"\w+(?:[’'-]\w+)*[,;]?", " ".join(texts))
        self._paragraph_lengths = [len(text.split()) for text in texts]
        self._turn_lengths = [len(each.paragraphs) for each in utterances if each.label]
        self._turns = [sum(bool(each.label) for each in r.transcript.utterances) for r in readings]
        self._syllables = re.findall(r"[^aeiou\W\d_]+[aeiou]+", " ".join(self._words).lower())
        self._written = len(self._words)
        self._rare: list[str] = []

    def write(self, folder: Path, pages: int) -> None:
        for number in range(pages):
            (folder / f"{number:06}.txt").write_text(self.document(), encoding="utf-8")

    def document(self) -> str:
        pick = self._random.choice
        day = date(1996, 1, 1) + timedelta(days=self._random.randrange(10_000))
        guest, host = self._person(), self._person()
        lines = [
            _HEAD,
            f"Talks with {guest}",
            f"{day:%B} {day.day}, {day.year}, {pick(_COUNTRIES)}",
            self._paragraph(),
            "* * *",
        ]
        for turn in range(max(2, pick(self._turns))):
            lines.append(f"{guest if turn % 2 else host}: {self._paragraph()}")
            lines += [self._paragraph() for _ in range(pick(self._turn_lengths) - 1)]
        return "\n\n".join(lines) + "\n"

    def _person(self) -> str:
        surname = f"{self._random.choice(self._syllables)}{self._random.choice(self._syllables)}v".title()
        country = self._random.choice(_COUNTRIES)
        return f"{self._random.choice(_OFFICES)} of {country} {self._random.choice(_FIRST_NAMES)} {surname}"

    def _paragraph(self) -> str:
        words = [self._word() for _ in range(max(3, self._random.choice(self._paragraph_lengths)))]
        return " ".join(words).rstrip(",;").capitalize() + "."

    def _word(self) -> str:
        self._written += 1
        # The chance that a text's next word is new falls with the root of its length.
        if self._random.random() < _NEW_WORDS / 2 / self._written**0.5:
            self._rare.append("".join(self._random.choices(self._syllables, k=self._random.randint(2, 4))))
            return self._rare[-1]
        if self._random.random() < _RARE_WORDS and self._rare:
            return self._random.choice(self._rare)
        word: str = self._random.choice(self._words)
        return word
