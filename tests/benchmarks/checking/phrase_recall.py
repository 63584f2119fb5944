"""Of the passages that use a phrase in some wording, how many the archive finds: it is held against all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from archive.comparing.phrases import Phrase, slots
from archive.models import Passage
from archive.parsing.transcript import UtteranceKind
from archive.search.api import phrase_uses
from archive.search.engine import engine
from archive.search.stemming import analysis, possible_stems, stem
from archive.search.tokenizer import folded_words

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
    texts = {key: (text, own or of_meeting) for key, text, own, of_meeting in _said()}
    read = {key: _stems(text, language) for key, (text, language) in texts.items()}
    uses = found = false = 0
    random = Random(seed)  # noqa: S311 - the same phrases each time
    for phrase in _drawn([text for text, _ in texts.values()], phrases, random):
        weighed = _weighed(phrase, list(read.values()))
        wanted = {key for key, stems in read.items() if is_use(weighed, stems)}
        given = {use.passage for use in phrase_uses(phrase).uses}
        uses, found, false = uses + len(wanted), found + len(wanted & given), false + len(given - wanted)
    return Recall(phrases, uses, found, false)


def _weighed(text: str, read: Sequence[Sequence[str]]) -> Phrase:
    with engine().reading() as index:
        asked = slots([(word, possible_stems(word, index.analyses)) for word in folded_words(text)])
    held = Counter(
        slot for stems in read for slot in {asked.stems[each] for each in stems if each in asked.stems}
    )
    return asked.weighed([held[slot] for slot in range(len(asked.wanted))], len(read))


def is_use(phrase: Phrase, stems: Sequence[str]) -> bool:
    """Whether any window of the text has enough of the phrase: each is tried, with no thought of speed."""
    slots = [phrase.stems.get(each, -1) for each in stems]
    for start in range(len(slots)):
        if slots[start] < 0:
            continue
        held = Counter(slot for slot in slots[start : start + phrase.window] if slot >= 0)
        weight = sum(min(count, phrase.wanted[slot]) * phrase.weights[slot] for slot, count in held.items())
        if weight >= phrase.least:
            return True
    return False


def _said() -> Iterator[tuple[int, str, str, str]]:
    rows = Passage.objects.filter(repeated=False, aside=False).exclude(
        utterance__kind__in=(UtteranceKind.NARRATION, UtteranceKind.HEADING)
    )
    yield from rows.values_list(
        "pk", "text", "utterance__language", "utterance__meeting__language"
    ).order_by()


def _stems(text: str, language: str) -> list[str]:
    by = analysis(language)
    return [stem(word, by) for word in folded_words(text)]


def _drawn(texts: Sequence[str], count: int, random: Random) -> Iterator[str]:
    long = [text for text in texts if len(text.split()) >= _LEAST_PASSAGE]
    for number in range(count):
        words = random.choice(long).split()
        length = random.choice(_WORDS)
        start = random.randrange(len(words) - length)
        drawn = words[start : start + length]
        yield " ".join(drawn[::-1] if number % 3 == 2 else drawn)
