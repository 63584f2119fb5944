"""What is asked: thirty queries. But for the rare words and the filters, every archive is asked the same."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.benchmarks.language import folded
from tests.benchmarks.likeness import Likeness

_WORD = re.compile(r"[^\W\d_]{3,}")


# Of the archive, as its peers know no other: all texts, said or written.
EVERY_TEXT = {"text": "both"}


@dataclass(frozen=True)
class Query:
    """The same question to the archive (and haystack), and to FTS5. Filters are slugs and whole values."""

    text: str
    fts5: str
    filters: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return "  ".join([self.text, *(f"{name}={value}" for name, value in self.filters.items())])


def queries(likeness: Likeness, texts: Sequence[str], commonest: Mapping[str, str]) -> list[Query]:
    """Thirty: words from the most common to the rarest, several at once, phrases, beginnings, filters.

    `texts` are some of the archive; `commonest` the value of each filter that most passages have.
    """
    paragraphs = [[folded(word) for word in paragraph] for paragraph in likeness.paragraphs]
    counts = Counter(word for words in paragraphs for word in set(words) if _WORD.fullmatch(word))
    ranked = _ranked({word: count for word, count in counts.items() if count > 1})
    phrases = {
        length: _ranked(Counter(gram for words in paragraphs for gram in _grams(words, length)))
        for length in (2, 3, 5)
    }

    def word(share: float) -> str:
        return _at(ranked, share)

    every = [_same(word(share)) for share in (0, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85, 1)]
    every += [_same(each) for each in _rare(texts, set(ranked))]
    every += [_same(f"{word(first)} {word(second)}") for first, second in ((0.3, 0.4), (0.5, 0.6))]
    every += [
        _same(f"{word(0.1)} {word(0.2)} {word(0.8)}"),
        _same(f"{word(0.4)} OR {word(0.7)}"),
        _same(f"{word(0.15)} OR {word(0.45)} OR {word(0.75)}"),
        Query(f"{word(0.4)} -{word(0.5)}", f"{word(0.4)} NOT {word(0.5)}"),
        Query(f"({word(0.3)} OR {word(0.5)}) {word(0.35)}", f"({word(0.3)} OR {word(0.5)}) AND {word(0.35)}"),
    ]
    for length, share in ((2, 0.2), (2, 0.5), (3, 0.2), (3, 0.5), (5, 0.1)):
        every.append(_same(f'"{_at(phrases[length], share)}"'))
    every += [_same(f"{word(share)[:letters]}*") for letters, share in ((3, 0.4), (4, 0.5), (5, 0.6))]
    for names, share in (
        (("speaker",), 0.3),
        (("year",), 0.2),
        (("place",), 0.4),
        (("kind", "speaker"), 0.1),
    ):
        every.append(Query(word(share), word(share), {name: commonest[name] for name in names}))
    return every


def _same(text: str) -> Query:
    return Query(text, text)


def _ranked(counts: Mapping[str, int]) -> list[str]:
    return sorted(counts, key=lambda each: (-counts[each], each))


def _at(ranked: Sequence[str], share: float) -> str:
    """What stands at that share of the ranks on a logarithmic scale: 0 the most common, 1 the rarest."""
    found: str = ranked[round(len(ranked) ** share) - 1]
    return found


def _grams(words: Sequence[str], length: int) -> Iterator[str]:
    for start in range(len(words) - length + 1):
        if all(map(_WORD.fullmatch, gram := words[start : start + length])):
            yield " ".join(gram)


def _rare(texts: Sequence[str], known: set[str]) -> list[str]:
    """Three words that hardly any passage has."""
    found: list[str] = []
    for text in texts:
        words = (folded(each) for each in text.split())
        found += [each for each in words if _WORD.fullmatch(each) and each not in {*known, *found}][:1]
    return (found * 3)[:3]
