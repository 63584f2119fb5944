"""The concordance view (KWIC): each occurrence on one line, aligned between its contexts."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.citing.dates import known_date
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
from archive.web.display_labels import voice_name
from archive.web.formatting import meeting_date_briefly
from archive.web.search.forms import CONCORDANCE_ORDERS, SearchForm
from archive.web.search.result_context import query_string, result_context

# Size of a page: lines if sorted by words, paragraphs if sorted by date.
LINES = 100
PARAGRAPHS = 50
# Most lines of one paragraph on a page sorted by date; the rest are counted.
LINES_OF_ONE = 100
# Most paragraphs and lines that are sorted by words: a third of a second for the commonest word.
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

KwicLine = tuple[int, Occurrence]


@dataclass(frozen=True, slots=True)
class KwicRow:
    """A line of the concordance as the page prints it, without line breaks.

    `match` is empty where the paragraph has no word of the query; `right` is then its beginning.
    `meeting`: address of the meeting. `more`: lines of the paragraph that are not shown.
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
class ConcordancePage:
    """One page of the concordance. `before`, `total` and `size` count lines or, sorted by date, paragraphs.

    `sorted`: how many paragraphs were sorted, if not all of them.
    """

    rows: list[KwicRow]
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
        keys = ()  # the list of quotes says why
    found = search(form.text, form.filters(), form.sort_order, size=1)
    shown = _by_date(form, keys) if order(form) in BY_DATE else _by_words(form, keys)
    last = max(shown.pages, 1)
    if form.page_number > last:
        raise Http404(f"This concordance has no page {form.page_number}; its last is page {last}.")
    context = result_context(form, found)
    if not keys:
        status = 200 if found.answered else 503
        return render(request, "search/results.html", context, status=status)
    orders = _orders(form)
    context |= {
        "shown": shown,
        "number": form.page_number,
        "aligned": has_words(form.text),
        "order": order(form),
        "orders": orders,
        "dated": [each for each in orders if each[0] in BY_DATE],
        "first_are": FIRST[form.sort_order],
    }
    return render(request, "search/concordance.html", context)


def order(form: SearchForm) -> str:
    """The order that was asked for; an order by date where the query has no words to sort by."""
    query_context: str = form.value("order") or "left"
    if query_context in BY_DATE or has_words(form.text):
        return query_context
    return "date" if form.sort_order == Sort.OLDEST else "date-desc"


def keys_in_order(form: SearchForm) -> Sequence[int]:
    """Primary keys of all passages found, by date or by the order of the search. Raises IndexUnavailable."""
    sort = BY_DATE.get(order(form), form.sort_order)
    return array("I", found_keys(form.text, form.filters(), sort).tobytes())


def lines_of(passage: int, text: str, query: str, language: str) -> list[KwicLine]:
    """The occurrences in a passage of a language; its beginning if it was found by field filters alone."""
    found = occurrences(text, query, language) or [opening(text)]
    return [(passage, each) for each in found]


def sorted_by_words(form: SearchForm, keys: Sequence[int]) -> tuple[list[KwicLine], int]:
    """The sorted lines of the first passages, and the number of those passages."""
    lines: list[KwicLine] = []
    done = 0
    for key, text, language in _texts(keys[:SORTED]):
        lines += lines_of(key, text, form.text, language)
        done += 1
        if len(lines) >= SORTED_LINES:
            break
    else:
        done = len(keys[:SORTED])
    return BY_WORDS[order(form)](lines), done


def _texts(keys: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """Key, text and language of each passage, in this order."""
    columns = "pk", "text", "utterance__language", "utterance__meeting__language"
    for start in range(0, len(keys), CHUNK):
        chunk = keys[start : start + CHUNK]
        rows = Passage.objects.filter(pk__in=list(chunk)).order_by().values_list(*columns)
        texts = {key: (text, own or common) for key, text, own, common in rows}
        yield from ((key, *texts[key]) for key in chunk if key in texts)


def _by_words(form: SearchForm, keys: Sequence[int]) -> ConcordancePage:
    lines, done = sorted_by_words(form, keys)
    first = (form.page_number - 1) * LINES
    chosen = lines[first : first + LINES]
    passages = {passage.pk: passage for passage in loaded(list({key for key, _ in chosen}))}
    rows = [_kwic_row(passages[key], each) for key, each in chosen if key in passages]
    return ConcordancePage(rows, "line", first, len(lines), LINES, done if done < len(keys) else 0)


def _by_date(form: SearchForm, keys: Sequence[int]) -> ConcordancePage:
    first = (form.page_number - 1) * PARAGRAPHS
    rows = []
    for passage in loaded(keys[first : first + PARAGRAPHS]):
        language = passage.utterance.language or passage.utterance.meeting.language
        lines = lines_of(passage.pk, passage.text, form.text, language)
        *shown, last = [_kwic_row(passage, each) for _, each in lines[:LINES_OF_ONE]]
        rows += [*shown, replace(last, more=len(lines) - len(shown) - 1)]
    return ConcordancePage(rows, "paragraph", first, len(keys), PARAGRAPHS)


def _kwic_row(passage: Passage, occurrence: Occurrence) -> KwicRow:
    utterance = passage.utterance
    meeting = utterance.meeting
    right = _on_one_line(occurrence.right)
    if not occurrence.match and len(occurrence.right) < len(occurrence.text.rstrip()):
        right += " …"
    return KwicRow(
        passage,
        left=_on_one_line(occurrence.left),
        match=_on_one_line(occurrence.match),
        right=right,
        language=utterance.language or meeting.language,
        meeting=meeting.get_absolute_url(),
        voice=voice_name(utterance),
        day=known_date(meeting).iso,
        date=meeting_date_briefly(meeting),
    )


def _orders(form: SearchForm) -> list[tuple[str, str, str]]:
    """The orders on offer: name, label and query string."""
    kept = [pair for pair in form.address_pairs() if pair[0] != "order"]
    return [
        (name, label, query_string([*kept, ("order", name)]))
        for name, label in CONCORDANCE_ORDERS
        if name in BY_DATE or has_words(form.text)
    ]


def _on_one_line(text: str) -> str:
    return _SPACES.sub(" ", text)


_SPACES = re.compile(r"\s+")
