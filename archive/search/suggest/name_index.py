"""Named entities by the words of their names: in full, by a prefix, or by phonetic key. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from archive.parsing.people.name_keys import possible_keys, spelling_key
from archive.search.execute.term_dictionary import TermDictionary, max_edit_distance
from archive.search.tokenizer import caseless_words

_MOST_NEAR = 5
# Of several words that may each be spelled in several ways, so many ways are tried.
_MOST_SPELLINGS = 16


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """A speaker, place, office or country with its name variants and passage count. `sounds`: phonetic keys
    of the names (see `spelling_key`), where it may be found by these."""

    key: str
    names: Sequence[str]
    passages: int
    sounds: Sequence[str] = ()


class NameIndex:
    def __init__(self, entities: Iterable[NamedEntity]) -> None:
        self._entities = [each for each in entities if each.key and each.passages]
        passages = [each.passages for each in self._entities]
        self._by_word = _Index((caseless_words("\n".join(each.names)) for each in self._entities), passages)
        self._by_sound = _Index((" ".join(each.sounds).split() for each in self._entities), passages)

    @property
    def words(self) -> TermDictionary:
        """All words of all names."""
        return self._by_word.words

    def with_prefix(self, words: Sequence[str], most: int) -> list[NamedEntity]:
        """Those with all of these words, of the last at least the beginning, or if there are none, those
        with words that sound so. The most frequent come first."""
        found = self._by_word.with_prefix(words)
        if not found and all(sounds := [possible_keys(word) for word in words]):
            for spelled in islice(product(*sounds), _MOST_SPELLINGS):
                found |= self._by_sound.with_prefix(spelled)
        return self._ordered(found)[:most]

    def called(self, name: str) -> list[NamedEntity]:
        """Those with all words of this name, the most frequent first."""
        found = [self._by_word.having(word) for word in caseless_words(name)]
        return self._ordered(set.intersection(*found)) if found else []

    def knows(self, word: str) -> bool:
        return bool(self._having(word))

    def sounding(self, word: str) -> list[str]:
        """The words of names that sound like this one."""
        sound = spelling_key(word)
        entities = self._ordered(self._by_sound.having(sound))
        spelled = {each: None for entity in entities for each in caseless_words("\n".join(entity.names))}
        return [each for each in spelled if each != word and spelling_key(each) == sound]

    def similar(self, words: Iterable[str], most: int) -> list[NamedEntity]:
        """Those with the most of these words, or with words that are nearly so."""
        met: Counter[int] = Counter()
        distances: Counter[int] = Counter()
        for word in words:
            for number, away in self._nearly(word).items():
                met[number] += 1
                distances[number] += away
        best = sorted(met, key=lambda each: (-met[each], distances[each], -self._entities[each].passages))
        return [self._entities[number] for number in best[:most]]

    def _nearly(self, word: str) -> dict[int, int]:
        """Numbers of entities, and the edit distance of their nearest word."""
        if exactly := self._having(word):
            return dict.fromkeys(exactly, 0)
        found: dict[int, int] = {}
        for near in self.words.similar(word, max_edit_distance(word), _MOST_NEAR):
            for number in self._by_word.having(near.word):
                found.setdefault(number, near.distance)
        return found

    def _having(self, word: str) -> set[int]:
        return self._by_word.having(word) | self._by_sound.having(spelling_key(word))

    def _ordered(self, numbers: set[int]) -> list[NamedEntity]:
        entities = [self._entities[number] for number in numbers]
        return sorted(entities, key=lambda each: (-each.passages, each.key))


class _Index:
    """Which numbers have a word."""

    def __init__(self, rows: Iterable[Iterable[str]], passages: Sequence[int]) -> None:
        numbers: dict[str, set[int]] = defaultdict(set)
        for number, words in enumerate(rows):
            for word in words:
                numbers[word].add(number)
        ordered = sorted(numbers)
        self._numbers = [tuple(numbers[word]) for word in ordered]
        self.words = TermDictionary(
            (word, sum(passages[number] for number in each))
            for word, each in zip(ordered, self._numbers, strict=True)
        )

    def with_prefix(self, words: Sequence[str]) -> set[int]:
        *first, last = words
        found = {number for place in self.words.places_with_prefix(last) for number in self._numbers[place]}
        for word in first:
            found &= self.having(word)
        return found

    def having(self, word: str) -> set[int]:
        place = self.words.place(word)
        return set() if place is None else set(self._numbers[place])
