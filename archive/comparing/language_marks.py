"""Words that turn a sentence round: negations, numbers, names, and what takes back."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from archive.comparing.folding import FoldedWord, fold
from archive.languages.vocabulary import vocabulary_of

# What ends a sentence or opens another, between two words.
_END = re.compile(r"[.!?…;。！？；։।؟]|\n\n")
_ORDINAL = re.compile(r"(\d+)[^\W\d]{1,3}")
_PAUSE = re.compile(r"[,:()\[\]،、，：]|\s[-–—]+\s|—")


@dataclass(frozen=True)
class LanguageMarks:
    negations: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    adversatives: frozenset[str]
    numbers: dict[str, str]
    small_words: frozenset[str]

    def is_negation(self, word: str) -> bool:
        return word in self.negations or word.endswith(self.suffixes)

    def negated(self, left: Sequence[str], right: Sequence[str]) -> bool:
        """Whether one of the two is negated where the other is not."""
        if sum(map(self.is_negation, left)) != sum(map(self.is_negation, right)):
            return True
        return any(
            one == prefix + other or other == prefix + one
            for one in left
            for other in right
            if len(one) != len(other)
            for prefix in self.prefixes
        )

    def values(self, words: Iterable[str]) -> Counter[str]:
        """The numbers among words, each by its value where that is known."""
        found = (self.value(word) for word in words)
        return Counter(value for value in found if value)

    def value(self, word: str) -> str:
        if known := self.numbers.get(word):
            return known
        if ordinal := _ORDINAL.fullmatch(word):
            return ordinal[1]
        return word if any(sign.isdigit() for sign in word) else ""


@cache
def marks_of(language: str) -> LanguageMarks:
    known = vocabulary_of(language)
    plain = {word for word in known.negations if "-" not in word}
    pairs = (entry.rpartition("=") for entry in known.numbers)
    return LanguageMarks(
        negations=frozenset(map(fold, plain)),
        prefixes=tuple(fold(word[:-1]) for word in sorted(known.negations) if word.endswith("-")),
        suffixes=tuple(fold(word[1:]) for word in sorted(known.negations) if word.startswith("-")),
        adversatives=frozenset(map(fold, known.adversatives)),
        numbers={fold(word): value for word, _, value in pairs},
        small_words=frozenset(map(fold, known.function_words | known.openings)),
    )


def ends_sentence(text: str, before: FoldedWord, after: FoldedWord) -> bool:
    """Whether a sentence ends between two words that follow each other."""
    return bool(_END.search(text, before.end, after.start))


def pauses(text: str, before: FoldedWord, after: FoldedWord) -> bool:
    """Whether there is a comma or more between two words that follow each other."""
    return ends_sentence(text, before, after) or bool(_PAUSE.search(text, before.end, after.start))


def names(text: str, words: Sequence[FoldedWord], marks: LanguageMarks) -> frozenset[str]:
    """Words printed with a capital that their place does not explain, folded."""
    found = set()
    for word in words:
        printed = text[word.start : word.end]
        if not printed[:1].isupper() or word.text in marks.small_words or len(word.text) < 2:
            continue
        if "'" in word.text and word.text.partition("'")[0] in {*marks.small_words, "i"}:
            continue
        found.add(word.text.removesuffix("'s"))
    return frozenset(found)
