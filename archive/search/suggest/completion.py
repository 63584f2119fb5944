"""What a query that is being typed may become: speakers, places, words and phrases of the archive."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from archive.models import Passage, Speaker
from archive.search.engine import engine
from archive.search.suggest.continuation import PartialQuery, partial_query, phrases, words_with_prefix
from archive.search.suggest.name_index import NamedEntity
from archive.search.suggest.name_index_loader import names
from archive.search.tokenizer import caseless_words
from archive.search.types import IndexUnavailable, TextKind
from archive.search.vocabulary import SearchVocabulary

_LETTERS = 200
MOST = 10
# Fewer letters begin too much.
_LEAST = 2
_MOST_SPEAKERS, _MOST_PLACES, _WORDS_BESIDE = 3, 2, 5
# So many words come before phrases, and after fewer phrases than that come words.
_FEW = 3
# What follows on a word is learnt from so many passages.
_PASSAGES = 300


class CompletionKind(StrEnum):
    WORDS = "words"
    SPEAKER = "speaker"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Completion:
    """`value` is the slug of a speaker or the name of a place; of words, the query that they make."""

    kind: CompletionKind
    text: str
    value: str
    office: str = ""


def completions(text: str, kind: TextKind = TextKind.SAID) -> list[Completion]:
    """Never raises for what was typed; of a longer text than _LETTERS, its beginning is taken. Words are
    those of this kind of text."""
    text = text[:_LETTERS].encode(errors="replace").decode().replace("\0", " ").lstrip()
    query = partial_query(text)
    if query is None or len(text.strip()) < _LEAST:
        return []
    try:
        with engine().reading() as index:
            return _completions(text, query, index.vocabulary, kind)[:MOST]
    except IndexUnavailable:
        return []


def _completions(
    text: str, query: PartialQuery, vocabulary: SearchVocabulary, kind: TextKind
) -> list[Completion]:
    if query.operator:
        found = names(query.operator, vocabulary).with_prefix([*query.before, query.last], MOST)
        return _made([query.start + _quoted(name) for name in _called(query.operator, found)], text)
    named: list[Completion] = []
    if not re.search(r"[^\w\s.\'’-]", text):
        typed_words = caseless_words(text)
        speakers = names("speaker", vocabulary).with_prefix(typed_words, _MOST_SPEAKERS)
        places = names("place", vocabulary).with_prefix(typed_words, _MOST_PLACES)
        named = [
            *_speakers(speakers),
            *(Completion(CompletionKind.PLACE, each.key, each.key) for each in places),
        ]
    small = text == text.lower()
    words = (each.lower() if small else each for each in _words(query, vocabulary, kind))
    made = _made(map(query.with_words, words), text)
    return [*named, *(made[:_WORDS_BESIDE] if named else made)]


def _words(query: PartialQuery, vocabulary: SearchVocabulary, kind: TextKind) -> list[str]:
    words: list[str] = []
    if len(query.last) >= _LEAST:
        begun = words_with_prefix(query.last, vocabulary.words)
        words = list(islice((word for word in begun if vocabulary.stands_in(word, kind)), MOST))
    found = _phrases(query.before, query.last, vocabulary, kind)
    if not query.before:
        return [*words[:_FEW], *found[: MOST // 2], *words[_FEW:]]
    if not found and len(query.before) > 1:
        found = _phrases(query.before[-1:], query.last, vocabulary, kind)
    return found if len(found) >= _FEW else [*found, *words]


def _phrases(before: Sequence[str], last: str, vocabulary: SearchVocabulary, kind: TextKind) -> list[str]:
    if not before and len(last) < _LEAST:
        return []
    passages = vocabulary.passages_with(before, last, _PASSAGES, kind).tolist()
    return phrases(before, last, Passage.objects.filter(pk__in=passages).values_list("text", flat=True))


def _made(queries: Iterable[str], text: str) -> list[Completion]:
    different: dict[str, str] = {}
    for query in queries:
        different.setdefault(query.casefold(), query)
    different.pop(text.strip().casefold(), None)
    return [Completion(CompletionKind.WORDS, query, query) for query in different.values()]


def _speakers(entities: Sequence[NamedEntity]) -> list[Completion]:
    slugs = [each.key for each in entities]
    found = {each.slug: each for each in Speaker.objects.filter(slug__in=slugs).with_office()}
    speakers = [found[slug] for slug in slugs if slug in found]
    return [
        Completion(CompletionKind.SPEAKER, each.name, each.slug, getattr(each, "office", "") or "")
        for each in speakers
    ]


def _called(operator: str, entities: Sequence[NamedEntity]) -> list[str]:
    if operator != "speaker":
        return [each.names[0] for each in entities]
    return [each.text for each in _speakers(entities)]


def _quoted(name: str) -> str:
    name = re.sub(r'["“”„‟«»″＂]', "", name)
    return f'"{name}"' if re.search(r"\W", name) else name
