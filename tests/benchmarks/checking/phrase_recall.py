"""Of the passages that use a phrase in some wording, how many the archive finds: it is held against all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from archive.search.api import phrase_uses
from archive.search.tokenizer import folded_words
from tests.phrase_uses import SaidPassages

_WORDS = range(4, 10)
_LEAST_PASSAGE = 20


@dataclass(frozen=True)
class Recall:
    """`uses`: passages that use one of the phrases; `found`: of these, those that the archive gives; `false`:
    passages that it gives and that are none."""

    phrases: int
    uses: int
    found: int
    false: int

    def __str__(self) -> str:
        share = self.found / max(self.uses, 1)
        return f"{share:.4f}, {self.found:,} of {self.uses:,}, {self.false} false, {self.phrases} phrases"


def recall(phrases: int, seed: int) -> Recall:
    """Of so many phrases drawn from passages that are said, every third with its words turned round."""
    said = SaidPassages()
    uses = found = false = 0
    random = Random(seed)  # noqa: S311 - the same phrases each time
    for phrase in _drawn(list(said.texts.values()), phrases, random):
        wanted = said.uses(folded_words(phrase))
        given = {use.passage for use in phrase_uses(phrase).uses}
        uses, found, false = uses + len(wanted), found + len(wanted & given), false + len(given - wanted)
    return Recall(phrases, uses, found, false)


def _drawn(texts: Sequence[str], count: int, random: Random) -> Iterator[str]:
    long = [text for text in texts if len(text.split()) >= _LEAST_PASSAGE]
    for number in range(count):
        words = random.choice(long).split()
        length = random.choice(_WORDS)
        start = random.randrange(len(words) - length)
        drawn = words[start : start + length]
        yield " ".join(drawn[::-1] if number % 3 == 2 else drawn)
