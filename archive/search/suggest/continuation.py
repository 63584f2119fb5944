"""How a query that is being typed may go on: by words of the archive, and by what follows there. Pure."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from archive.languages.han import characters
from archive.search.execute.term_dictionary import TermDictionary
from archive.search.facets import SUGGESTED
from archive.search.scripts import is_sign
from archive.search.stemming import possible_stems
from archive.search.suggest import stop_words
from archive.search.tokenizer import WordToken, caseless_words, words

# More words before the one that is typed tell no more about it.
_MOST_BEFORE = 3
# A phrase that comes less often is chance; it has no more words than these.
_FREQUENT, _LONGEST = 3, 3
# How far from its first letter on a phrase may reach, and in how many places it is looked for.
_STRETCH, _PLACES = 64, 300
# A phrase that nearly always goes on in one way is left to the longer one.
_NEARLY = 0.8
_MOST_WORDS = 40
# Beside a word that is so much more frequent, one is hardly meant, or a slip of the source.
_RARE = 1 / 200

_QUOTES = '"“”„‟«»″＂'
_QUOTE = re.compile(f"[{_QUOTES}]")
_FIELD = re.compile(
    rf"(?<![^\s(-])(?P<name>(?ai:{'|'.join(SUGGESTED)})):"
    rf"(?: (?P<quote>[{_QUOTES}])(?P<quoted>[^{_QUOTES}]*) | (?P<value>[^\s(){_QUOTES}]*) )$",
    re.VERBOSE,
)
_OPERATORS = {"AND", "OR", "NOT"}
_BESIDE = re.compile(r"\s+|-")
_BREAK = re.compile(r"[^\w\s'’-]|\s[-–—]|_")
# What ends no phrase.
_LITTLE = {*stop_words.ENGLISH, *stop_words.RUSSIAN, *"mr mrs ms dr st".split()}


@dataclass(frozen=True, slots=True)
class PartialQuery:
    """A query up to where it is typed. `start` is kept as it is; `last` is the beginning of a word, folded,
    and `before` are the words that it follows on. `operator`: that of the field filter
    whose value `last` and `before` are."""

    start: str
    before: tuple[str, ...]
    last: str
    operator: str = ""
    quoted: bool = False

    def with_words(self, words: str) -> str:
        return f'{self.start}{words}"' if self.quoted else self.start + words


def partial_query(text: str) -> PartialQuery | None:
    """None where no word is being typed."""
    quotes = list(_QUOTE.finditer(text))
    quoted = len(quotes) % 2 == 1
    if (match := _FIELD.search(text)) and bool(match["quote"]) == quoted:
        value = caseless_words(match["quoted"] or match["value"] or "")
        start = text[: match.end("name") + 1]
        return PartialQuery(start, value[:-1], value[-1], match["name"].lower()) if value else None
    first = quotes[-1].end() if quotes else 0
    part = text[first:]
    found = list(words(part))
    if not found or not (part[-1].isspace() or found[-1].end == len(part)):
        return None
    last = None if part[-1].isspace() else found.pop()
    end = last.start if last else len(part)
    return PartialQuery(
        text[: first + end], _before(found, part, end), last.text if last else "", quoted=quoted
    )


def _before(found: list[WordToken], text: str, end: int) -> tuple[str, ...]:
    """The words in a row that end there."""
    row: list[str] = []
    for word in reversed(found):
        between = text[word.end : end]
        apart = not _BESIDE.fullmatch(between) and (between or not is_sign(word.text))
        if apart or text[word.start : word.end] in _OPERATORS or len(row) == _MOST_BEFORE:
            break
        row.insert(0, word.text)
        end = word.start
    return tuple(row)


def phrases(before: Sequence[str], last: str, texts: Iterable[str]) -> list[str]:
    """Phrases that follow in these texts on the words before and begin with `last`, the most frequent first,
    each as it is mostly printed."""
    pattern = _pattern(before, last)
    printed: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    places = ((text, match.end()) for text in texts for match in pattern.finditer(text))
    for text, start in islice(places, _PLACES):
        for phrase, as_printed in _phrases(text, start):
            printed[phrase][as_printed] += 1
    frequent = {
        phrase: count
        for phrase, spellings in printed.items()
        if (count := spellings.total()) >= _FREQUENT
        and phrase[-1] not in _LITTLE
        and (len(phrase) > 1 or (before and phrase != (last,)))
    }
    for phrase, count in list(frequent.items()):
        for shorter in (phrase[:size] for size in range(1, len(phrase))):
            if shorter in frequent and count >= frequent[shorter] * _NEARLY:
                del frequent[shorter]
    ordered = sorted(frequent, key=lambda each: (-frequent[each], each))
    return [printed[phrase].most_common(1)[0][0] for phrase in ordered]


def _pattern(before: Sequence[str], last: str) -> re.Pattern[str]:
    beside = "".join(_spelled(word) + (r"\s*" if is_sign(word) else r"(?:\s+|-)") for word in before)
    begins = "" if is_sign((*before, last)[0]) else r"(?<!\w)"
    return re.compile(rf"{begins}{beside}(?={_spelled(last)})", re.IGNORECASE)


def _spelled(word: str) -> str:
    """What is folded into this word on most pages."""
    if is_sign(word):
        return f"[{''.join(characters(word))}]"
    return re.escape(word).replace("е", "[её]").replace("'", "['’ʼ]")


def _phrases(text: str, start: int) -> Iterator[tuple[tuple[str, ...], str]]:
    """One to three words from there on, folded and as printed."""
    stretch = text[start : start + _STRETCH]
    if len(stretch) == _STRETCH:
        stretch = stretch.rpartition(" ")[0]
    end = found.start() if (found := _BREAK.search(stretch)) else len(stretch)
    row = list(islice(words(stretch[:end]), _LONGEST))
    for size, last in enumerate(row, start=1):
        as_printed = " ".join(stretch[: last.end].split())
        yield tuple(word.text for word in row[:size]), as_printed


def words_with_prefix(last: str, vocabulary: TermDictionary) -> list[str]:
    """Frequent words with this prefix, each in its most frequent form."""
    found: dict[tuple[str, ...], str] = {}
    words = vocabulary.with_prefix(last, _MOST_WORDS)
    most = max(map(vocabulary.frequency, words), default=0)
    for word in words:
        if word != last and "'" not in word and vocabulary.frequency(word) >= most * _RARE:
            found.setdefault(possible_stems(word), word)
    return list(found.values())
