"""What a query that is being typed may become: speakers, places, words and phrases of the archive."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive.models import Passage, Speaker
from archive.search.bearers import Bearer
from archive.search.continuing import FREQUENT, Typed, begun, phrases, typed
from archive.search.folder import IndexUnavailable
from archive.search.helping import reading
from archive.search.lexicon import Lexicon
from archive.search.namebook import names
from archive.search.words import folded_words

MOST_LETTERS = 200
MOST = 10
# Fewer letters begin too much.
_LEAST = 2
_MOST_SPEAKERS, _MOST_PLACES = 3, 2
# So many words come before the phrases.
_WORDS_FIRST = 3
# What follows on a word is learnt from so many passages.
_PASSAGES = 400


class Kind(StrEnum):
    WORDS = "words"
    SPEAKER = "speaker"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Completion:
    """`value` is the slug of a speaker or the name of a place; of words, the query that they make."""

    kind: Kind
    text: str
    value: str
    office: str = ""


def completions(text: str) -> list[Completion]:
    """Never raises for what was typed; of a longer text than MOST_LETTERS, its beginning is taken."""
    text = text[:MOST_LETTERS].encode(errors="replace").decode().replace("\0", " ").lstrip()
    begun = typed(text)
    if begun is None or len(text.strip()) < _LEAST:
        return []
    try:
        with reading() as index:
            return _completions(text, begun, index.lexicon)[:MOST] if index else []
    except IndexUnavailable:
        return []


def _completions(text: str, query: Typed, lexicon: Lexicon) -> list[Completion]:
    if query.fact:
        found = names(query.fact, lexicon).begun([*query.before, query.last], MOST)
        return _made([query.start + _quoted(name) for name in _called(query.fact, found)], text)
    named: list[Completion] = []
    if not re.search(r"[^\w\s.\'’-]", text):
        words = folded_words(text)
        speakers = names("speaker", lexicon).begun(words, _MOST_SPEAKERS)
        places = names("place", lexicon).begun(words, _MOST_PLACES)
        named = [*_speakers(speakers), *(Completion(Kind.PLACE, each.key, each.key) for each in places)]
    return [*named, *_made(map(query.with_words, _words(query, lexicon)), text)]


def _words(query: Typed, lexicon: Lexicon) -> list[str]:
    before, keys = query.before, lexicon.passages_with(query.before, query.last, _PASSAGES)
    while before and len(keys) < FREQUENT:
        before = before[1:]
        keys = lexicon.passages_with(before, query.last, _PASSAGES)
    texts = Passage.objects.filter(pk__in=keys.tolist()).values_list("text", flat=True) if len(keys) else []
    found = phrases(before, query.last, texts)
    words = begun(query.last, lexicon.words) if len(query.last) >= _LEAST else []
    if before:
        return [*found, *words]
    return [*words[:_WORDS_FIRST], *found[: MOST // 2], *words[_WORDS_FIRST:]]


def _made(queries: Iterable[str], text: str) -> list[Completion]:
    different = dict.fromkeys(query for query in queries if query.casefold() != text.strip().casefold())
    return [Completion(Kind.WORDS, query, query) for query in different]


def _speakers(bearers: Sequence[Bearer]) -> list[Completion]:
    slugs = [each.key for each in bearers]
    speakers = Speaker.objects.filter(slug__in=slugs).with_office() if slugs else ()
    found = {
        each.slug: Completion(Kind.SPEAKER, each.name, each.slug, each.office or "") for each in speakers
    }
    return [found[slug] for slug in slugs if slug in found]


def _called(fact: str, bearers: Sequence[Bearer]) -> list[str]:
    if fact != "speaker":
        return [each.names[0] for each in bearers]
    return [each.text for each in _speakers(bearers)]


def _quoted(name: str) -> str:
    name = re.sub(r'["“”„‟«»″＂]', "", name)
    return f'"{name}"' if re.search(r"\W", name) else name
