"""The languages of a speaker's statements, and statements of one of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest

from archive.models import Speaker, Utterance


def statements_by_language(speaker: Speaker, rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many statements are in each language, by its code, the most frequent first.

    `rows`: tallies of the speaker, each with the `language` of meetings and the `statements` in them.
    """
    counts: Counter[str] = Counter()
    for row in rows:
        counts[row["language"]] += row["statements"]
    elsewhere = (
        speaker.utterances.exclude(language="").order_by().values_list("language", "meeting__language")
    )
    for language, of_meeting, count in elsewhere.annotate(count=Count("pk")):
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
    if 2 * counts.get(language, 0) <= sum(counts.values()):
        return said_in(said, language).count()
    others = said.exclude(language__in=("", language)).count()
    others += said.filter(language="").exclude(meeting__language=language).count()
    return said.count() - others


def asked_language(request: HttpRequest, speaker: Speaker) -> str:
    """The language of the address, "" for any. Raises Http404 for one without statements of the speaker."""
    language = request.GET.get("language", "").replace("\0", " ")
    if language and not said_in(speaker.utterances.all(), language).exists():
        raise Http404(f"No statements of this speaker are in the language “{language[:20]}”.")
    return language
