"""How to ask: the language of search, by examples that each find something in this archive."""

import datetime
import re
from collections import Counter
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Passage
from archive.search.api import COUNTED, Filters, ResultPage, Sort, limitations, search

# Statements of whoever is heard most, from which words and offices are taken.
SAMPLE = 200

Words = tuple[str, str, str]
# Where there is nothing to take words from, the language is still to be explained.
_WORDS = ("strategic", "partnership", "economic")
# Words of some length that stand side by side; adverbs make dull examples.
_LONG = r"(?![^\W\d_]*ly\b)[^\W\d_]{6,}(?![\w'’-])"
_PAIR = re.compile(rf"(?<![\w'’-])({_LONG}) (?=({_LONG}))")
_WORD = re.compile(r"[^\W\d_]{4,}")


def help_page(request: HttpRequest) -> HttpResponse:
    everything = search("", Filters(start=datetime.date.min), size=1)
    context = {"asks": _asks(everything), "facets": _about_facets(everything), "live": everything.total}
    context["limitations"] = limitations()
    return render(request, "search/help.html", context)


def _asks(everything: ResultPage) -> dict[str, str]:
    """Queries, by what each is an example of; without those for which the archive holds nothing."""
    loudest = tuple(speaker.value for speaker in everything.facets.get("speaker", [])[:1])
    heard = search("", Filters(speaker=loudest, start=datetime.date.min), Sort.NEWEST, size=SAMPLE)
    passages = [hit.passage for hit in heard.hits]
    words = _words([passage.text for passage in passages]) or _WORDS
    asks = dict(_about_words(*words))
    if everything.total:
        asks |= _about_facts(everything, passages)
        asks |= _about_days(everything, passages)
    said = [passage for passage in passages if words[0] in passage.text]
    if said and "speaker" in asks:
        asks["together"] = f"{words[0]} {asks['speaker']} year:{said[0].utterance.meeting.date.year}"
    return asks


def _words(texts: list[str]) -> Words | None:
    """Two words that stand side by side, and a third, without which the first occurs too."""
    pairs = Counter(pair for text in texts for pair in set(_PAIR.findall(text)) if "".join(pair).islower())
    ranked = [pair for pair, _ in sorted(pairs.items(), key=lambda item: (-item[1], item[0]))]
    for first, second in ranked:
        without = [text.casefold() for text in texts if first in text]
        for third in dict.fromkeys(word for pair in ranked for word in pair):
            # What begins otherwise has no form in common.
            if third[:3] not in (first[:3], second[:3]) and any(third[:3] not in text for text in without):
                return first, second, third
    return None


def _about_words(first: str, second: str, third: str) -> Iterator[tuple[str, str]]:
    yield "both", f"{first} {second}"
    yield "phrase", f'"{first} {second}"'
    yield "near", f'"{second} {first}"~5'
    yield "either", f"{first} OR {third}"
    yield "without", f"{first} -{third}"
    yield "bracket", f"({first} OR {third}) {second}"
    yield "begun", f"{first[:5]}*"


def _about_facts(everything: ResultPage, passages: list[Passage]) -> Iterator[tuple[str, str]]:
    for name in _most(everything, "speaker"):
        surname = _last_word(name)
        yield "speaker", f"speaker:{surname}"
        yield "full_name", _asking("speaker", name)
        yield "begun_name", f"speaker:{surname[:3]}*"
        if len(everything.facets["speaker"]) > 1:
            yield "others", f"is:speech -speaker:{surname}"
    offices = [_WORD.findall(passage.utterance.role)[:1] for passage in passages]
    for role, _ in Counter(word.lower() for first in offices for word in first).most_common(1):
        yield "role", f"role:{role}"
    yield "voice", "is:question" if search("is:question", size=1).total else "is:speech"


def _about_facets(everything: ResultPage) -> list[tuple[str, str]]:
    """For each facet that has its line on the page: a query by its most frequent value, and what it finds."""
    return [
        (facet.query(most[0].value, most[0].label), facet.help)
        for facet in COUNTED
        if facet.help and (most := everything.facets.get(facet.name))
    ]


def _about_days(everything: ResultPage, passages: list[Passage]) -> Iterator[tuple[str, str]]:
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


def _most(everything: ResultPage, facet: str) -> list[str]:
    """What the most frequent value of the facet is called, if there is any."""
    return [each.label for each in everything.facets[facet][:1]]


def _last_word(name: str) -> str:
    return (_WORD.findall(name) or name.split())[-1].lower()


def _asking(name: str, value: str) -> str:
    return f'{name}:"{value}"' if " " in value else f"{name}:{value.lower()}"
