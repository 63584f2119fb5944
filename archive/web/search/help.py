"""Search help: the query language, by examples that each find something in this archive."""

import datetime
import re
from collections import Counter
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Passage
from archive.search.api import LISTED, Filters, ResultPage, Sort, limitations, search

# Statements of the most frequent speaker from which words and offices are taken.
SAMPLE = 200

Words = tuple[str, str, str]
# The words of the examples where the archive has none.
_WORDS = ("strategic", "partnership", "economic")
# Adjacent words of six letters or more; no adverbs, which make poor examples.
_LONG = r"(?![^\W\d_]*ly\b)[^\W\d_]{6,}(?![\w'’-])"
_PAIR = re.compile(rf"(?<![\w'’-])({_LONG}) (?=({_LONG}))")
_WORD = re.compile(r"[^\W\d_]{4,}")


def help_page(request: HttpRequest) -> HttpResponse:
    everything = search("", Filters(start=datetime.date.min), size=1)
    context = {
        "examples": _example_queries(everything),
        "facets": _facet_examples(everything),
        "live": everything.total,
        "limitations": limitations(),
    }
    return render(request, "search/help.html", context)


def _example_queries(everything: ResultPage) -> dict[str, str]:
    """Example queries by topic, without those that would find nothing."""
    loudest = tuple(speaker.value for speaker in everything.facets.get("speaker", [])[:1])
    said_by_loudest = search("", Filters(speaker=loudest, start=datetime.date.min), Sort.NEWEST, size=SAMPLE)
    passages = [hit.passage for hit in said_by_loudest.hits if hit.passage.utterance.meeting.known_date]
    words = _words([passage.text for passage in passages]) or _WORDS
    examples = dict(_word_examples(*words))
    if everything.total:
        examples |= _field_examples(everything, passages)
        examples |= _date_examples(everything, passages)
    said = [passage for passage in passages if words[0] in passage.text]
    if said and "speaker" in examples:
        examples["together"] = f"{words[0]} {examples['speaker']} year:{said[0].utterance.meeting.date.year}"
    return examples


def _words(texts: list[str]) -> Words | None:
    """Two adjacent words, and a third that is missing in some text with the first."""
    pairs = Counter(pair for text in texts for pair in set(_PAIR.findall(text)) if "".join(pair).islower())
    ranked = [pair for pair, _ in sorted(pairs.items(), key=lambda item: (-item[1], item[0]))]
    for first, second in ranked:
        without = [text.casefold() for text in texts if first in text]
        for third in dict.fromkeys(word for pair in ranked for word in pair):
            # Words with other first letters share no stem.
            if third[:3] not in (first[:3], second[:3]) and any(third[:3] not in text for text in without):
                return first, second, third
    return None


def _word_examples(first: str, second: str, third: str) -> Iterator[tuple[str, str]]:
    yield "both", f"{first} {second}"
    yield "phrase", f'"{first} {second}"'
    yield "near", f'"{second} {first}"~5'
    yield "either", f"{first} OR {third}"
    yield "without", f"{first} -{third}"
    yield "bracket", f"({first} OR {third}) {second}"
    yield "begun", f"{first[:5]}*"
    yield "within", f"{first} w/5 {second}"
    yield "sentence", f"{first} /s {second}"
    yield "exact", f'"={first} {second}"'


def _field_examples(everything: ResultPage, passages: list[Passage]) -> Iterator[tuple[str, str]]:
    for name in _most_frequent(everything, "speaker"):
        surname = _last_word(name)
        yield "speaker", f"speaker:{surname}"
        yield "full_name", _field_query("speaker", name)
        yield "begun_name", f"speaker:{surname[:3]}*"
        if len(everything.facets["speaker"]) > 1:
            yield "others", f"is:speech -speaker:{surname}"
    offices = [_WORD.findall(passage.utterance.role)[:1] for passage in passages]
    for role, _ in Counter(word.lower() for first in offices for word in first).most_common(1):
        yield "role", f"role:{role}"
        yield "held", f"as:{role}"
    yield "title", f"title:{_title_word(passages)}"
    yield "certain", "certain:yes"
    yield "voice", "is:question" if search("is:question", size=1).total else "is:speech"


def _facet_examples(everything: ResultPage) -> list[tuple[str, str]]:
    """For each facet with a help text: a query by its most frequent value, and that text.

    Of a facet that no passage here has a value of, the operator alone ("note:").
    """
    examples = []
    for facet in LISTED:
        if facet.help:
            most = next(iter(everything.facets.get(facet.name, ())), None)
            query = facet.query(most.value, most.label) if most else f"{facet.operator}:"
            examples.append((query, facet.help))
    return examples


def _date_examples(everything: ResultPage, passages: list[Passage]) -> Iterator[tuple[str, str]]:
    counts = {int(year.value): year.count for year in everything.facets["year"]}
    if not counts:
        return
    first, last = min(counts), max(counts)
    yield "year", f"year:{max(counts, key=counts.__getitem__)}"
    yield "years", f"year:{first}-{last if last > first else last + 1}"
    yield "after", f"after:{last}"
    yield "before", f"before:{last if last > first else last + 1}"
    for newest in passages[:1]:
        yield "after_month", f"after:{newest.utterance.meeting.date:%Y-%m}"


def _title_word(passages: list[Passage]) -> str:
    """The longest word of the newest title."""
    words = [word for passage in passages[:1] for word in _WORD.findall(passage.utterance.meeting.title)]
    return max(words, key=len, default="talks").lower()


def _most_frequent(everything: ResultPage, facet: str) -> list[str]:
    """The label of the most frequent value of the facet, as a list of at most one."""
    return [each.label for each in everything.facets[facet][:1]]


def _last_word(name: str) -> str:
    return (_WORD.findall(name) or name.split())[-1].lower()


def _field_query(name: str, value: str) -> str:
    return f'{name}:"{value}"' if " " in value else f"{name}:{value.lower()}"
