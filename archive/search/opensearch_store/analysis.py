"""A passage as the server takes it: its words as text with a space between two, and as numbers. Pure."""

import base64
import struct
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

from archive.search.analyzers import PlainAnalyzer, StemmingAnalyzer, TitleAnalyzer
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT
from archive.search.facets import FACETS
from archive.search.marks import CASES, SENTENCE
from archive.search.opensearch_store.mapping import (
    ANALYSIS,
    COPIED,
    EXACT,
    KIND,
    LONGEST_TERM,
    NUMBERS,
    PASSAGE,
    PLACES,
    STEMS,
    TEXT,
    TITLE,
    TITLE_WORDS,
    WORDS,
    Json,
)
from archive.search.stemming import analysis
from archive.search.types import Document

# Of each word: a number of its letters, and a byte of flags.
WORD_SIZE = 5
# Bits of the flags, by what `tokenizer.case_of` tells; and where a sentence begins.
CASE_BITS = {case: 1 << place for place, case in enumerate(CASES)}
SENTENCE_BIT = 1 << len(CASES)

_PLAIN, _STEMMING, _TITLES = PlainAnalyzer(), StemmingAnalyzer(), TitleAnalyzer()


def term_of(word: str) -> str:
    """The word as the server holds it, which takes no term of any length, and no half of a sign."""
    word = word.encode(errors="replace").decode()
    if len(word) <= LONGEST_TERM:
        return word
    return word[:LONGEST_TERM] + blake2b(word.encode(), digest_size=8).hexdigest()


@lru_cache(maxsize=1 << 16)
def word_number(word: str) -> int:
    """A signed number of 32 bits, the same wherever it is computed; what else is asked of a passage (that it
    has the word) is told by its terms, so that two words with one number mislead in one of 10^8 places."""
    number = crc32(term_of(word).encode())
    return number - (1 << 32) if number >> 31 else number


def places(words: Sequence[str], marks: Mapping[str, Sequence[int]]) -> bytes:
    """Of each word its number and its flags."""
    words = words[:POSITIONS_PER_DOCUMENT]
    flags = bytearray(len(words))
    bits = {CASES[case]: bit for case, bit in CASE_BITS.items()} | {SENTENCE: SENTENCE_BIT}
    for mark, at in marks.items():
        for place in at:
            if place < len(flags):
                flags[place] |= bits[mark]
    pack = struct.Struct(">iB").pack
    return b"".join(map(pack, map(word_number, words), flags))


def source(document: Document, *, copied: bool = False) -> Json:
    """What is sent to the server of a passage as haystack prepares it."""
    language = document.get("language") or ""
    text, titled = document["text"] or "", document["title"] or ""
    words = _PLAIN.terms(text, language)
    terms = list(map(term_of, words))
    stems = _terms(_STEMMING.terms(text, language))
    titles = _terms(_TITLES.terms(titled, language)) if titled else []
    found: Json = {
        EXACT: " ".join(terms),
        STEMS: " ".join(stems),
        WORDS: sorted(set(terms)),
        PLACES: base64.b64encode(places(words, _PLAIN.marks(text))).decode(),
        ANALYSIS: analysis(language) or "-",
        KIND: PASSAGE,
        **{name: int(document[name]) for name in NUMBERS},
    }
    if titles:
        found |= {TITLE: " ".join(titles), TITLE_WORDS: sorted(set(titles))}
    if number := text_number(document):
        found[TEXT] = number
    if copied:
        found[COPIED] = True
    for facet in FACETS:
        if facet.number:
            found[facet.name] = int(document[facet.name] or 0)
        elif values := _lines(document[facet.name]):
            found[facet.name] = values
    return found


def text_number(document: Document) -> int:
    """A number that only the same words have, 0 for few words."""
    return int(document["text_high"]) << 32 | int(document["text_low"])


def _terms(words: Iterable[str]) -> list[str]:
    return list(map(term_of, words))


def _lines(value: object) -> list[str]:
    """The values of a facet; of several that stand in one text each has a line."""
    if isinstance(value, list | tuple):
        value = "\n".join(map(str, value))
    return [line.encode(errors="replace").decode() for line in str(value or "").splitlines() if line]
