"""The concordance: every word found on a line of its own, aligned, amid the words around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.forms import ORDERS, SearchForm
from archive.models import Passage
from archive.search.api import (
    IndexUnavailable,
    Occurrence,
    Sort,
    by_words_after,
    by_words_before,
    found_keys,
    has_words,
    loaded,
    occurrences,
    opening,
    search,
)
from archive.templatetags.pages import dated_briefly
from archive.views.narrowing import address, answered

# A page has so many lines in an order of words, so many paragraphs in an order of dates.
LINES = 100
PARAGRAPHS = 50
# Of one paragraph a page by date shows no more lines; what is left is counted.
LINES_OF_ONE = 100
# What is put in an order of words: the commonest word of all takes a third of a second so.
SORTED = 2_000
SORTED_LINES = 10_000
CHUNK = 500

BY_WORDS = {"left": by_words_before, "right": by_words_after}
BY_DATE = {"date": Sort.OLDEST, "date-desc": Sort.NEWEST}
FIRST = {
    Sort.RELEVANCE: "that match best",
    Sort.NEWEST: "that are newest",
    Sort.OLDEST: "that are oldest",
}

Line = tuple[int, Occurrence]


@dataclass(frozen=True, slots=True)
class Row:
    """A line as the page shows it, ready to be printed: a page has hundreds. No line break is in it.

    `match` is empty where no word of the query stands in the paragraph; `right` is then how it begins.
    `meeting` is its address. `more`: how many other lines the paragraph has that are not shown.
    """

    passage: Passage
    left: str
    match: str
    right: str
    language: str
    meeting: str
    voice: str
    day: str
    date: str
    more: int = 0


@dataclass(frozen=True)
class Shown:
    """One page: after the `before` first of so many lines, or paragraphs in an order of dates.

    `sorted`: of how many paragraphs the lines were put in order, if not of all.
    """

    rows: list[Row]
    unit: str
    before: int
    total: int
    size: int
    sorted: int = 0

    @property
    def first(self) -> int:
        return self.before + 1

    @property
    def last(self) -> int:
        return min(self.before + self.size, self.total)

    @property
    def pages(self) -> int:
        return -(-self.total // self.size)


def concordance(request: HttpRequest, form: SearchForm) -> HttpResponse:
    try:
        keys = keys_in_order(form)
    except IndexUnavailable:
        keys = []  # the page of quotes tells why
    found = search(form.text, form.filters(), form.sorting, size=1)
    shown = _by_date(form, keys) if order(form) in BY_DATE else _by_words(form, keys)
    last = max(shown.pages, 1)
    if form.page_number > last:
        raise Http404(f"This concordance has no page {form.page_number}; its last is page {last}.")
    context = answered(form, found)
    if not keys:
        return render(request, "search/results.html", context)
    orders = _orders(form)
    context |= {
        "shown": shown,
        "number": form.page_number,
        "aligned": has_words(form.text),
        "order": order(form),
        "orders": orders,
        "dated": [each for each in orders if each[0] in BY_DATE],
        "first_are": FIRST[form.sorting],
    }
    return render(request, "search/concordance.html", context)


def order(form: SearchForm) -> str:
    """What the form says; where there is no word to go by, an order of dates."""
    asked: str = form.value("order") or "left"
    if asked in BY_DATE or has_words(form.text):
        return asked
    return "date" if form.sorting == Sort.OLDEST else "date-desc"


def keys_in_order(form: SearchForm) -> list[int]:
    """Of all passages found: by date, or as words are sorted from. Raises IndexUnavailable."""
    sort = BY_DATE.get(order(form), form.sorting)
    keys: list[int] = found_keys(form.text, form.filters(), sort).tolist()
    return keys


def lines_of(passage: int, text: str, query: str) -> list[Line]:
    """At least one: a passage may be found by a fact, whatever its words."""
    found = occurrences(text, query) or [opening(text)]
    return [(passage, each) for each in found]


def sorted_by_words(form: SearchForm, keys: Sequence[int]) -> tuple[list[Line], int]:
    """The lines of the first passages in order, and how many passages those are."""
    lines: list[Line] = []
    done = 0
    for key, text in _texts(keys[:SORTED]):
        lines += lines_of(key, text, form.text)
        done += 1
        if len(lines) >= SORTED_LINES:
            break
    else:
        done = len(keys[:SORTED])
    return BY_WORDS[order(form)](lines), done


def _texts(keys: Sequence[int]) -> Iterator[tuple[int, str]]:
    for start in range(0, len(keys), CHUNK):
        chunk = keys[start : start + CHUNK]
        texts = dict(Passage.objects.filter(pk__in=chunk).order_by().values_list("pk", "text"))
        yield from ((key, texts[key]) for key in chunk if key in texts)


def _by_words(form: SearchForm, keys: Sequence[int]) -> Shown:
    lines, done = sorted_by_words(form, keys)
    first = (form.page_number - 1) * LINES
    chosen = lines[first : first + LINES]
    passages = {passage.pk: passage for passage in loaded(list({key for key, _ in chosen}))}
    rows = [_row(passages[key], each) for key, each in chosen if key in passages]
    return Shown(rows, "line", first, len(lines), LINES, done if done < len(keys) else 0)


def _by_date(form: SearchForm, keys: Sequence[int]) -> Shown:
    first = (form.page_number - 1) * PARAGRAPHS
    rows = []
    for passage in loaded(keys[first : first + PARAGRAPHS]):
        lines = lines_of(passage.pk, passage.text, form.text)
        *shown, last = [_row(passage, each) for _, each in lines[:LINES_OF_ONE]]
        rows += [*shown, replace(last, more=len(lines) - len(shown) - 1)]
    return Shown(rows, "paragraph", first, len(keys), PARAGRAPHS)


def _row(passage: Passage, occurrence: Occurrence) -> Row:
    utterance = passage.utterance
    meeting, speaker = utterance.meeting, utterance.speaker
    right = _on_one_line(occurrence.right)
    if not occurrence.match and len(occurrence.right) < len(occurrence.text.rstrip()):
        right += " …"
    return Row(
        passage,
        left=_on_one_line(occurrence.left),
        match=_on_one_line(occurrence.match),
        right=right,
        language=meeting.language,
        meeting=meeting.get_absolute_url(),
        voice=(speaker and speaker.name) or utterance.label or utterance.get_kind_display(),
        day=meeting.date.isoformat(),
        date=dated_briefly(meeting.date),
    )


def _orders(form: SearchForm) -> list[tuple[str, str, str]]:
    """The orders there are to choose from: name, label and address."""
    kept = [pair for pair in form.pairs() if pair[0] != "order"]
    return [
        (name, label, address([*kept, ("order", name)]))
        for name, label in ORDERS
        if name in BY_DATE or has_words(form.text)
    ]


def _on_one_line(text: str) -> str:
    return _SPACES.sub(" ", text)


_SPACES = re.compile(r"\s+")
