"""Did you mean: a query with the words that the archive doesn't have replaced by words that it has."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from archive.parsing.people.name_keys import spelling_key
from archive.search.execute.index_vocabulary import Lexicon
from archive.search.execute.term_dictionary import Near, slips_allowed
from archive.search.query.field_filters import fact
from archive.search.query.parser import MAX_LENGTH, PIECE, And, Field, Node, Term, leaves, parse, sought
from archive.search.suggest.name_index import FACTS, Names
from archive.search.tokenizer import words

# In a query with more words that are nowhere found, nothing is mended.
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
class Suggestion:
    """`words`: each word that was replaced, and by what. `total`: how many paragraphs are found then;
    `filtered`: within the filters, else without them."""

    text: str
    words: tuple[tuple[str, str], ...]
    total: int
    filtered: bool = True


@dataclass(frozen=True, slots=True)
class _Typed:
    """A word, folded, and where it stands; in a fact, in quotes, or `bare`: all by itself."""

    word: str
    start: int
    end: int
    fact: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class _Mending:
    start: int
    end: int
    text: str
    slips: int
    frequency: int


Called = Callable[[str], Names]
Count = Callable[[str], int]


def suggested(text: str, lexicon: Lexicon, called: Called, counts: list[Count]) -> Suggestion | None:
    """`called`: the names that a fact may be told by; `counts`: how many passages a query finds, first
    within the filters, then without."""
    text = text.strip()[:MAX_LENGTH]
    root = parse(text).root
    asked = _asked(root, list(_typed(text)))
    missing = [each for each in asked if not _known(each, lexicon, called)]
    if not 0 < len(missing) <= _MOST_WORDS:
        return None
    mender = _Mender(text, root, asked, lexicon, called, counts[-1])
    choices = [found for each in missing if (found := mender.mendings(each))]
    if not choices:
        return None
    for number, count in enumerate(counts):
        before = count(text)
        for chosen in islice(_tries(choices), _TRIES):
            mended, pairs = _mended(text, chosen)
            total = count(mended)
            if total > before:
                return Suggestion(mended, pairs, total, filtered=not number)
    return None


def _typed(text: str) -> Iterator[_Typed]:
    for match in PIECE.finditer(text):
        name, (start, end) = "", match.span()
        if match.lastgroup == "phrase":
            name, (start, end) = (match["name"] or "").lower(), match.span("inside")
        elif match.lastgroup == "word":
            before, colon, value = match[0].partition(":")
            if colon and before.lower() in FACTS and fact(before.lower(), value):
                name, start = before.lower(), start + len(before) + 1
        else:
            continue
        found = list(words(text[start:end]))
        bare = match.lastgroup == "word" and not name and len(found) == 1
        for word in found:
            yield _Typed(word.text, start + word.start, start + word.end, name, bare)


def _asked(root: Node | None, typed: list[_Typed]) -> list[_Typed]:
    """Without the words that are ruled out, that are numbers, and the beginnings of words."""
    asked = {
        ("", word)
        for leaf in sought(root)
        for word in (leaf.words[:-1] if isinstance(leaf, Term) and leaf.prefix else leaf.words)
    }
    for leaf in leaves(root):
        if isinstance(leaf, Field) and leaf.name in FACTS and not leaf.prefix:
            asked.update((leaf.name, word) for word in leaf.words)
    return [each for each in typed if (each.fact, each.word) in asked and not re.search(r"\d", each.word)]


def _known(typed: _Typed, lexicon: Lexicon, called: Called) -> bool:
    return called(typed.fact).knows(typed.word) if typed.fact else lexicon.knows(typed.word)


class _Mender:
    """Finds what may have been meant by a word."""

    def __init__(
        self,
        text: str,
        root: Node | None,
        asked: list[_Typed],
        lexicon: Lexicon,
        called: Called,
        count: Count,
    ) -> None:
        self.text = text
        self.asked = asked
        self.lexicon = lexicon
        self.called = called
        self.count = count
        # Two words instead of one change nothing where all words are asked for alike.
        self.plain = isinstance(root, Term) or (
            isinstance(root, And) and all(isinstance(part, Term) for part in root.parts)
        )

    def mendings(self, typed: _Typed) -> list[_Mending]:
        """The best first."""
        if typed.fact:
            found = [*self._sounding(typed), *self._near(typed)]
        else:
            found = [
                *self._on_the_other_keyboard(typed),
                *self._sounding(typed),
                *self._near(typed),
                *self._parted(typed),
                *self._joined(typed),
            ]
        best: dict[str, _Mending] = {}
        for each in sorted(found, key=lambda each: (each.slips, -each.frequency, each.text)):
            best.setdefault(each.text.casefold(), each)
        return list(best.values())[:_CHOICES]

    def _mending(self, typed: _Typed, near: Near) -> _Mending:
        text = _cased(near.word, self.text[typed.start : typed.end])
        return _Mending(typed.start, typed.end, text, near.distance, near.frequency)

    def _on_the_other_keyboard(self, typed: _Typed) -> Iterator[_Mending]:
        chunk = next(each for each in _CHUNK.finditer(self.text) if each.end() > typed.start)
        meant = [word.text for word in words(chunk[0].lower().translate(_OTHER_KEYBOARD))]
        if len(meant) == 1 and len(meant[0]) > 3 and self.lexicon.knows(meant[0]):
            yield _Mending(chunk.start(), chunk.end(), meant[0], 0, self.lexicon.words.frequency(meant[0]))

    def _sounding(self, typed: _Typed) -> Iterator[_Mending]:
        if typed.fact in ("", "speaker") and len(typed.word) > 3:
            names = self.called("speaker")
            for word in names.sounding(typed.word):
                yield from self._name(typed, Near(word, 0, names.words.frequency(word)))

    def _near(self, typed: _Typed) -> Iterator[_Mending]:
        slips = slips_allowed(typed.word)
        if not typed.fact:
            sound = spelling_key(typed.word)
            for near in self.lexicon.words.near(typed.word, slips, _NEAR):
                alike = bool(sound) and spelling_key(near.word) == sound
                yield self._mending(typed, replace(near, distance=0) if alike else near)
        for near in self.called(typed.fact or "speaker").words.near(typed.word, slips, _NEAR):
            yield from self._name(typed, near)

    def _name(self, typed: _Typed, near: Near) -> Iterator[_Mending]:
        """A word of a name; if the name itself was never spoken, what its bearers said is asked for."""
        if typed.fact or self.lexicon.words.frequency(near.word):
            yield self._mending(typed, near)
        elif typed.bare:
            yield _Mending(typed.start, typed.end, f"speaker:{near.word}", near.distance, near.frequency)

    def _parted(self, typed: _Typed) -> Iterator[_Mending]:
        """Two words that were typed as one, and stand side by side somewhere."""
        frequency = self.lexicon.words.frequency
        pairs = [(typed.word[:at], typed.word[at:]) for at in range(2, len(typed.word) - 1)]
        likely = sorted(pairs, key=lambda pair: -min(map(frequency, pair)))[:_SPLITS]
        for one, other in likely:
            if frequency(one) and frequency(other) and (beside := self.count(f'"{one} {other}"')):
                pair = f'"{one} {other}"' if typed.bare and not self.plain else f"{one} {other}"
                yield _Mending(typed.start, typed.end, pair, 1, beside)

    def _joined(self, typed: _Typed) -> Iterator[_Mending]:
        """One word that was typed as two."""
        at = self.asked.index(typed)
        for one, other in pairwise(self.asked[max(0, at - 1) : at + 2]):
            between = self.text[one.end : other.start]
            if one.fact or other.fact or not re.fullmatch(r"[\s-]+", between):
                continue
            if frequency := self.lexicon.words.frequency(one.word + other.word):
                yield _Mending(one.start, other.end, one.word + other.word, 1, frequency)


def _cased(word: str, like: str) -> str:
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word.capitalize() if like[:1].isupper() else word


def _tries(choices: list[list[_Mending]]) -> Iterator[list[_Mending]]:
    """The best of each, then for one after the other what comes next."""
    best = [each[0] for each in choices]
    yield best
    for number, each in enumerate(choices):
        for other in each[1:]:
            yield [*best[:number], other, *best[number + 1 :]]


def _mended(text: str, mendings: list[_Mending]) -> tuple[str, tuple[tuple[str, str], ...]]:
    parts, pairs, at = [], [], 0
    for each in sorted(mendings, key=lambda each: each.start):
        if each.start < at:
            continue
        parts += [text[at : each.start], each.text]
        pairs.append((text[each.start : each.end], each.text))
        at = each.end
    return "".join([*parts, text[at:]]), tuple(dict.fromkeys(pairs))
