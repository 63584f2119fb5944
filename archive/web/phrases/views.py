"""The history of a phrase, and the formulas of the archive."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from archive.search.api import IndexUnavailable, PhraseUse, PhraseUses, TextKind, phrase_uses, why_unavailable
from archive.web.file_responses import FORMS, asked_form, offered, plain, refusal
from archive.web.parameters import choice, text
from archive.web.phrases import files
from archive.web.phrases.history import History, history, voice_of
from archive.web.search.forms import TEXT_KINDS
from archive.web.view_helpers import page_of

LONGEST = 400
PAGE = 50
_OTHERS = {"json": "JSON", "atom": "Feed"}
FORMATS = {**FORMS, **_OTHERS}
# Characters of a paragraph shown before and behind a use.
_CONTEXT = 140


@dataclass(frozen=True)
class ShownUse:
    """A use with the words around it."""

    use: PhraseUse
    variant: int
    voice: str
    before: str
    after: str

    @property
    def address(self) -> str:
        return f"{reverse('meeting', args=[self.use.slug])}#{self.use.anchor}"


def phrase(request: HttpRequest) -> HttpResponseBase:
    asked = text(request.GET, "q", LONGEST)
    form = asked_form(request)
    if form and form not in FORMATS:
        return refusal(form, tuple(FORMATS))
    wrong = "A phrase is followed in what was said, written or both, not in “{}”."
    kind = TextKind(choice(request.GET, "text", list(TextKind), TextKind.SAID, wrong))
    context: dict[str, Any] = {"phrase": asked, "text": kind}
    if form and not asked:
        return plain("A file needs a phrase: put q= and its words into the address.", 404)
    if not asked:
        return render(request, "phrases/history.html", context)
    try:
        found = phrase_uses(asked, kind)
    except IndexUnavailable as error:
        if form:
            return plain(why_unavailable(error), 503)
        context["unavailable"] = why_unavailable(error)
        return render(request, "phrases/history.html", context, status=503)
    told, notes = history(found, kind), _notes(found)
    if form in FORMS:
        return files.as_rows(request, form, " ".join(_asked(asked, kind).values()), told)
    if form == "json":
        return files.as_json(request, asked, told, notes)
    if form == "atom":
        return files.as_feed(request, _asked(asked, kind), told)
    context["texts"] = [
        (label, f"?{urlencode(_asked(asked, each))}", each is kind) for each, label in TEXT_KINDS
    ]
    context |= {"notes": notes, "history": told, "has_words": bool(found.words)}
    if told:
        context |= _context(request, _asked(asked, kind), told)
    return render(request, "phrases/history.html", context)


def _notes(found: PhraseUses) -> list[str]:
    if not found.cut:
        return []
    return ["These words are so common that only the paragraphs most like the phrase were read."]


def _asked(phrase: str, kind: TextKind) -> dict[str, str]:
    """What an address asks for; what was said is asked for without a word."""
    return {"q": phrase} | ({} if kind is TextKind.SAID else {"text": kind.value})


def _context(request: HttpRequest, asked: dict[str, str], told: History) -> dict[str, Any]:
    page = page_of(request, list(zip(told.uses, told.variant_of, strict=True)), PAGE)
    labels = {**offered(), **_OTHERS}
    addresses = {name: f"?{urlencode({**asked, 'format': name})}" for name in labels}
    ends = [_shown(told.first, 1), *([_shown(told.last, 1)] if len(told.uses) > 1 else [])]
    return {
        "page": page,
        "uses": [_shown(use, variant) for use, variant in page.object_list],
        "ends": ends,
        "downloads": [(labels[name], address) for name, address in addresses.items()],
        "feed": addresses["atom"],
    }


def _shown(use: PhraseUse, variant: int) -> ShownUse:
    before, after = use.text[: use.start], use.text[use.end :]
    if len(before) > _CONTEXT:
        before = f"… {before[-_CONTEXT:].partition(' ')[2]}"
    if len(after) > _CONTEXT:
        after = f"{after[:_CONTEXT].rpartition(' ')[0]} …"
    return ShownUse(use, variant, voice_of(use), before, after)
