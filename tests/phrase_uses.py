"""Uses of phrases by brute force: every window of every paragraph that is said, with no thought of speed."""

from collections import Counter
from collections.abc import Sequence

from archive.comparing.phrases import COVER, SHORT, SHORT_COVER, WINDOW, slots, weight
from archive.models import Passage
from archive.parsing.transcript import UtteranceKind
from archive.search.engine import engine
from archive.search.stemming import analysis, possible_stems, stem
from archive.search.tokenizer import folded_words

_UNSPOKEN = (UtteranceKind.NARRATION, UtteranceKind.HEADING)


class SaidPassages:
    """`texts` and `stems` of all passages that are said, by key."""

    def __init__(self) -> None:
        rows = Passage.objects.filter(repeated=False, aside=False).exclude(utterance__kind__in=_UNSPOKEN)
        columns = ("pk", "text", "utterance__language", "utterance__meeting__language")
        self.texts: dict[int, str] = {}
        self.stems: dict[int, list[str]] = {}
        for key, text, own, common in rows.order_by("pk").values_list(*columns):
            by = analysis(own or common)
            self.texts[key] = text
            self.stems[key] = [stem(word, by) for word in folded_words(text)]
        self._passages = Counter(each for said in self.stems.values() for each in set(said))
        with engine().reading() as index:
            self._analyses = index.analyses

    def uses(self, words: Sequence[str]) -> set[int]:
        """The passages that use a phrase of these words, by the definition in `comparing.phrases`."""
        asked = slots([(word, possible_stems(word, self._analyses)) for word in words])
        weights = [
            weight(self._held(asked.stems, slot), len(self.stems)) for slot in range(len(asked.wanted))
        ]
        total = sum(count * each for count, each in zip(asked.wanted, weights, strict=True))
        least = (SHORT_COVER if len(words) <= SHORT else COVER) * total - 1e-9
        width = int(max(-(-WINDOW * len(words) // 1), len(words) + 1))
        found = set()
        for key, said in self.stems.items():
            places = [asked.stems.get(each, -1) for each in said]
            for start in (at for at, slot in enumerate(places) if slot >= 0):
                have = Counter(slot for slot in places[start : start + width] if slot >= 0)
                if (
                    sum(min(times, asked.wanted[slot]) * weights[slot] for slot, times in have.items())
                    >= least
                ):
                    found.add(key)
                    break
        return found

    def _held(self, stems: dict[str, int], slot: int) -> int:
        """How many passages have a word of this slot."""
        forms = {each for each, of in stems.items() if of == slot}
        if len(forms) == 1:
            return self._passages[forms.pop()]
        return sum(not forms.isdisjoint(said) for said in self.stems.values())
