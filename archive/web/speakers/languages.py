"""The languages of a speaker's statements, and statements of one of them."""

from django.db.models import Count, F, Q, QuerySet, Value
from django.db.models.functions import Coalesce, NullIf
from django.http import Http404, HttpRequest

from archive.models import Speaker, Utterance


def statements_by_language(speaker: Speaker) -> dict[str, int]:
    """How many statements are in each language, by its code, the most frequent first."""
    language = Coalesce(NullIf(F("language"), Value("")), F("meeting__language"))
    rows = speaker.utterances.order_by().annotate(of=language).values_list("of").annotate(count=Count("pk"))
    return dict(sorted(rows, key=lambda row: (-row[1], row[0])))


def said_in(said: QuerySet[Utterance], language: str) -> QuerySet[Utterance]:
    """Those of a language by its code; all for ""."""
    if not language:
        return said
    return said.filter(Q(language=language) | Q(language="", meeting__language=language))


def asked_language(request: HttpRequest, speaker: Speaker) -> str:
    """The language of the address, "" for any. Raises Http404 for one without statements of the speaker."""
    language = request.GET.get("language", "").replace("\0", " ")
    if language and not said_in(speaker.utterances.all(), language).exists():
        raise Http404(f"No statements of this speaker are in the language “{language[:20]}”.")
    return language
