"""The languages of a speaker's statements, and statements of one of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest

from archive.models import Speaker, Utterance

Marked = Sequence[tuple[str, str, int]]
"""Languages that statements are marked with, each with that of the meetings and how many they are."""


def marked_statements(speaker: Speaker) -> Marked:
    marked = speaker.utterances.exclude(language="").order_by().values_list("language", "meeting__language")
    return list(marked.annotate(count=Count("pk")))


def statements_by_language(rows: Iterable[Mapping[str, Any]], marked: Marked) -> dict[str, int]:
    """How many statements are in each language, by its code, the most frequent first.

    `rows`: tallies of the speaker, each with the `language` of meetings and the `statements` in them.
    """
    counts: Counter[str] = Counter()
    for row in rows:
        counts[row["language"]] += row["statements"]
    for language, of_meeting, count in marked:
        counts[language] += count
        counts[of_meeting] -= count
    return dict(sorted((+counts).items(), key=lambda row: (-row[1], row[0])))


def said_in(said: QuerySet[Utterance], language: str) -> QuerySet[Utterance]:
    """Those of a language by its code; all for ""."""
    if not language:
        return said
    return said.filter(Q(language=language) | Q(language="", meeting__language=language))


def count_said_in(said: QuerySet[Utterance], language: str, counts: Mapping[str, int]) -> int:
    """How many `said_in` gives. By `counts` (see `statements_by_language`) the fewer are looked up: those in
    the language, or the others."""
    if not language:
        return said.count()
    # Counted apart, each is read in an index of its own.
    of_meeting = said.filter(language="")
    if 2 * counts.get(language, 0) <= sum(counts.values()):
        return said.filter(language=language).count() + of_meeting.filter(meeting__language=language).count()
    others = said.exclude(language__in=("", language)).count()
    return said.count() - others - of_meeting.exclude(meeting__language=language).count()


def asked_language(request: HttpRequest, speaker: Speaker) -> str:
    """The language of the address, "" for any. Raises Http404 for one without statements of the speaker."""
    language = request.GET.get("language", "").replace("\0", " ")
    if language and not said_in(speaker.utterances.all(), language).exists():
        raise Http404(f"No statements of this speaker are in the language “{language[:20]}”.")
    return language
