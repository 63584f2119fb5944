"""Did you mean: a query with the words that the archive doesn't have replaced by words that it has."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from archive.parsing.people.name_keys import spelling_key
from archive.search.execute.term_dictionary import SimilarTerm, max_edit_distance
from archive.search.facets import SUGGESTED
from archive.search.query.ast import And, FieldFilter, Node, Term, leaves, positive_leaves
from archive.search.query.field_filters import field_filter
from archive.search.query.lexer import MAX_LENGTH, TOKEN
from archive.search.query.parser import parse
from archive.search.suggest.name_index import NameIndex
from archive.search.tokenizer import words
from archive.search.vocabulary import SearchVocabulary

# In a query with more words that are nowhere found, nothing is corrected.
_MOST_WORDS = 3
# Of each word so many near words are looked at, so many of these tried, and so many queries in all.
_NEAR, _CHOICES, _TRIES = 12, 3, 6
# A word is parted in the likeliest ways.
_SPLITS = 2

# The keys of the two keyboards, in the same order.
_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_OTHER_KEYBOARD = str.maketrans(_LATIN + _CYRILLIC, _CYRILLIC + _LATIN)
_CHUNK = re.compile(r'[^\s()"“”„«»]+')


@dataclass(frozen=True, slots=True)
class SpellingSuggestion:
    """`words`: each word that was replaced, and by what. `total`: how many paragraphs are found then;
    `filtered`: within the filters, else without them."""

    text: str
    words: tuple[tuple[str, str], ...]
    total: int
    filtered: bool = True


@dataclass(frozen=True, slots=True)
class _QueryWord:
    """A word, folded, and where it stands; in a field filter, in quotes, or `bare`: all by itself."""

    word: str
    start: int
    end: int
    operator: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class _Correction:
    start: int
    end: int
    text: str
    distance: int
    frequency: int


Called = Callable[[str], NameIndex]
Count = Callable[[str], int]


def suggested(
    text: str, vocabulary: SearchVocabulary, called: Called, counts: list[Count]
) -> SpellingSuggestion | None:
    """`called`: the names that an operator takes; `counts`: how many passages a query finds, first
    within the filters, then without."""
    text = text.strip()[:MAX_LENGTH]
    root = parse(text).root
    asked = _asked(root, list(_query_words(text)))
    missing = [each for each in asked if not _known(each, vocabulary, called)]
    if not 0 < len(missing) <= _MOST_WORDS:
        return None
    corrector = _Corrector(text, root, asked, vocabulary, called, counts[-1])
    choices = [found for each in missing if (found := corrector.corrections(each))]
    if not choices:
        return None
    for number, count in enumerate(counts):
        before = count(text)
        for chosen in islice(_tries(choices), _TRIES):
            corrected, pairs = _corrected(text, chosen)
            total = count(corrected)
            if total > before:
                return SpellingSuggestion(corrected, pairs, total, filtered=not number)
    return None


def _query_words(text: str) -> Iterator[_QueryWord]:
    for match in TOKEN.finditer(text):
        name, (start, end) = "", match.span()
        if match.lastgroup == "phrase":
            name, (start, end) = (match["name"] or "").lower(), match.span("inside")
        elif match.lastgroup == "word":
            before, colon, value = match[0].partition(":")
            if colon and before.lower() in SUGGESTED and field_filter(before.lower(), value):
                name, start = before.lower(), start + len(before) + 1
        else:
            continue
        found = list(words(text[start:end]))
        bare = match.lastgroup == "word" and not name and len(found) == 1
        for word in found:
            yield _QueryWord(word.text, start + word.start, start + word.end, name, bare)


def _asked(root: Node | None, typed: list[_QueryWord]) -> list[_QueryWord]:
    """Without the words that are ruled out, that are numbers, and the beginnings of words."""
    asked = {
        ("", word)
        for leaf in positive_leaves(root)
        for word in (leaf.words[:-1] if isinstance(leaf, Term) and leaf.prefix else leaf.words)
    }
    for leaf in leaves(root):
        if isinstance(leaf, FieldFilter) and leaf.name in SUGGESTED and not leaf.prefix:
            asked.update((leaf.name, word) for word in leaf.words)
    return [each for each in typed if (each.operator, each.word) in asked and not re.search(r"\d", each.word)]


def _known(typed: _QueryWord, vocabulary: SearchVocabulary, called: Called) -> bool:
    return called(typed.operator).knows(typed.word) if typed.operator else vocabulary.knows(typed.word)


class _Corrector:
    """Finds what may have been meant by a word."""

    def __init__(
        self,
        text: str,
        root: Node | None,
        asked: list[_QueryWord],
        vocabulary: SearchVocabulary,
        called: Called,
        count: Count,
    ) -> None:
        self.text = text
        self.asked = asked
        self.vocabulary = vocabulary
        self.called = called
        self.count = count
        # Two words instead of one change nothing where all words are asked for alike.
        self.plain = isinstance(root, Term) or (
            isinstance(root, And) and all(isinstance(part, Term) for part in root.parts)
        )

    def corrections(self, typed: _QueryWord) -> list[_Correction]:
        """The best first."""
        if typed.operator:
            found = [*self._sounding(typed), *self._near(typed)]
        else:
            found = [
                *self._on_the_other_keyboard(typed),
                *self._sounding(typed),
                *self._near(typed),
                *self._parted(typed),
                *self._joined(typed),
            ]
        best: dict[str, _Correction] = {}
        for each in sorted(found, key=lambda each: (each.distance, -each.frequency, each.text)):
            best.setdefault(each.text.casefold(), each)
        return list(best.values())[:_CHOICES]

    def _correction(self, typed: _QueryWord, near: SimilarTerm) -> _Correction:
        text = _cased(near.word, self.text[typed.start : typed.end])
        return _Correction(typed.start, typed.end, text, near.distance, near.frequency)

    def _on_the_other_keyboard(self, typed: _QueryWord) -> Iterator[_Correction]:
        chunk = next(each for each in _CHUNK.finditer(self.text) if each.end() > typed.start)
        meant = [word.text for word in words(chunk[0].lower().translate(_OTHER_KEYBOARD))]
        if len(meant) == 1 and len(meant[0]) > 3 and self.vocabulary.knows(meant[0]):
            yield _Correction(
                chunk.start(), chunk.end(), meant[0], 0, self.vocabulary.words.frequency(meant[0])
            )

    def _sounding(self, typed: _QueryWord) -> Iterator[_Correction]:
        if typed.operator in ("", "speaker") and len(typed.word) > 3:
            names = self.called("speaker")
            for word in names.sounding(typed.word):
                yield from self._name(typed, SimilarTerm(word, 0, names.words.frequency(word)))

    def _near(self, typed: _QueryWord) -> Iterator[_Correction]:
        distance = max_edit_distance(typed.word)
        if not typed.operator:
            sound = spelling_key(typed.word)
            for near in self.vocabulary.words.similar(typed.word, distance, _NEAR):
                alike = bool(sound) and spelling_key(near.word) == sound
                yield self._correction(typed, replace(near, distance=0) if alike else near)
        for near in self.called(typed.operator or "speaker").words.similar(typed.word, distance, _NEAR):
            yield from self._name(typed, near)

    def _name(self, typed: _QueryWord, near: SimilarTerm) -> Iterator[_Correction]:
        """A word of a name; if the name was never spoken, a filter by the speaker of that name."""
        if typed.operator or self.vocabulary.words.frequency(near.word):
            yield self._correction(typed, near)
        elif typed.bare:
            yield _Correction(typed.start, typed.end, f"speaker:{near.word}", near.distance, near.frequency)

    def _parted(self, typed: _QueryWord) -> Iterator[_Correction]:
        """Two words that were typed as one, and stand side by side somewhere."""
        frequency = self.vocabulary.words.frequency
        pairs = [(typed.word[:at], typed.word[at:]) for at in range(2, len(typed.word) - 1)]
        likely = sorted(pairs, key=lambda pair: -min(map(frequency, pair)))[:_SPLITS]
        for one, other in likely:
            if frequency(one) and frequency(other) and (beside := self.count(f'"{one} {other}"')):
                pair = f'"{one} {other}"' if typed.bare and not self.plain else f"{one} {other}"
                yield _Correction(typed.start, typed.end, pair, 1, beside)

    def _joined(self, typed: _QueryWord) -> Iterator[_Correction]:
        """One word that was typed as two."""
        at = self.asked.index(typed)
        for one, other in pairwise(self.asked[max(0, at - 1) : at + 2]):
            between = self.text[one.end : other.start]
            if one.operator or other.operator or not re.fullmatch(r"[\s-]+", between):
                continue
            if frequency := self.vocabulary.words.frequency(one.word + other.word):
                yield _Correction(one.start, other.end, one.word + other.word, 1, frequency)


def _cased(word: str, like: str) -> str:
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word.capitalize() if like[:1].isupper() else word


def _tries(choices: list[list[_Correction]]) -> Iterator[list[_Correction]]:
    """The best of each, then for one after the other what comes next."""
    best = [each[0] for each in choices]
    yield best
    for number, each in enumerate(choices):
        for other in each[1:]:
            yield [*best[:number], other, *best[number + 1 :]]


def _corrected(text: str, corrections: list[_Correction]) -> tuple[str, tuple[tuple[str, str], ...]]:
    parts, pairs, at = [], [], 0
    for each in sorted(corrections, key=lambda each: each.start):
        if each.start < at:
            continue
        parts += [text[at : each.start], each.text]
        pairs.append((text[each.start : each.end], each.text))
        at = each.end
    return "".join([*parts, text[at:]]), tuple(dict.fromkeys(pairs))
