"""Names by their words: who or what bears one, in full, by its beginning, or by its sound. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive.parsing.people.name_keys import spelling_key
from archive.search.execute.term_dictionary import Vocabulary, slips_allowed
from archive.search.tokenizer import folded_words

# The facts that are told by names.
FACTS = ("speaker", "place", "role", "country")

_MOST_NEAR = 5


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody or something, by `key`, and the number of passages that it stands at. `sounds`: the names
    as `spelling_key` has them, where they were made to be told by their sound."""

    key: str
    names: Sequence[str]
    passages: int
    sounds: Sequence[str] = ()


class Names:
    def __init__(self, bearers: Iterable[Bearer]) -> None:
        self._bearers = [each for each in bearers if each.key and each.passages]
        passages = [each.passages for each in self._bearers]
        self._by_word = _Index((folded_words("\n".join(each.names)) for each in self._bearers), passages)
        self._by_sound = _Index((" ".join(each.sounds).split() for each in self._bearers), passages)

    @property
    def words(self) -> Vocabulary:
        """All words of all names."""
        return self._by_word.words

    def begun(self, words: Sequence[str], most: int) -> list[Bearer]:
        """Those with all of these words, of the last at least the beginning, or if there are none, those
        with words that sound so. The most frequent come first."""
        found = self._by_word.begun(words)
        if not found and all(sounds := [spelling_key(word) for word in words]):
            found = self._by_sound.begun(sounds)
        return self._ordered(found)[:most]

    def knows(self, word: str) -> bool:
        return bool(self._bearing(word))

    def sounding(self, word: str) -> list[str]:
        """The words of names that sound like this one."""
        sound = spelling_key(word)
        bearers = self._ordered(self._by_sound.bearing(sound))
        spelled = {each: None for bearer in bearers for each in folded_words("\n".join(bearer.names))}
        return [each for each in spelled if each != word and spelling_key(each) == sound]

    def similar(self, words: Iterable[str], most: int) -> list[Bearer]:
        """Those with the most of these words, or with words that are nearly so."""
        met: Counter[int] = Counter()
        slips: Counter[int] = Counter()
        for word in words:
            for number, away in self._nearly(word).items():
                met[number] += 1
                slips[number] += away
        best = sorted(met, key=lambda each: (-met[each], slips[each], -self._bearers[each].passages))
        return [self._bearers[number] for number in best[:most]]

    def _nearly(self, word: str) -> dict[int, int]:
        """Numbers of bearers, and by how many slips they miss the word."""
        if exactly := self._bearing(word):
            return dict.fromkeys(exactly, 0)
        found: dict[int, int] = {}
        for near in self.words.near(word, slips_allowed(word), _MOST_NEAR):
            for number in self._by_word.bearing(near.word):
                found.setdefault(number, near.distance)
        return found

    def _bearing(self, word: str) -> set[int]:
        return self._by_word.bearing(word) | self._by_sound.bearing(spelling_key(word))

    def _ordered(self, numbers: set[int]) -> list[Bearer]:
        bearers = [self._bearers[number] for number in numbers]
        return sorted(bearers, key=lambda each: (-each.passages, each.key))


class _Index:
    """Which numbers have a word."""

    def __init__(self, rows: Iterable[Iterable[str]], passages: Sequence[int]) -> None:
        numbers: dict[str, set[int]] = defaultdict(set)
        for number, words in enumerate(rows):
            for word in words:
                numbers[word].add(number)
        ordered = sorted(numbers)
        self._numbers = [tuple(numbers[word]) for word in ordered]
        self.words = Vocabulary(
            (word, sum(passages[number] for number in each))
            for word, each in zip(ordered, self._numbers, strict=True)
        )

    def begun(self, words: Sequence[str]) -> set[int]:
        *first, last = words
        found = {number for place in self.words.beginning(last) for number in self._numbers[place]}
        for word in first:
            found &= self.bearing(word)
        return found

    def bearing(self, word: str) -> set[int]:
        place = self.words.place(word)
        return set() if place is None else set(self._numbers[place])
