"""Completions of a query as OpenSearch suggestions, for browsers and for completion.js."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control

from archive.search.api import Completion, CompletionKind, TextKind, completions

SECONDS = 300
LONGEST = 200


def complete(request: HttpRequest) -> HttpResponse:
    typed = request.GET.get("q", "").replace("\0", " ")[:LONGEST]
    kind = request.GET.get("text", "")
    found = completions(typed, TextKind(kind) if kind in set(TextKind) else TextKind.SAID)
    names = [each.text for each in found]
    addresses = [request.build_absolute_uri(_address(each)) for each in found]
    response = JsonResponse([typed, names, [_description(each) for each in found], addresses], safe=False)
    response["Content-Type"] = "application/x-suggestions+json"
    patch_cache_control(response, public=True, max_age=SECONDS)
    return response


def _description(completion: Completion) -> str:
    """What a completion is: a speaker with office, a place; empty for words."""
    if completion.kind == CompletionKind.SPEAKER and completion.office:
        return f"speaker, {completion.office}"
    return "" if completion.kind == CompletionKind.WORDS else completion.kind.value


def _address(completion: Completion) -> str:
    if completion.kind == CompletionKind.SPEAKER:
        return reverse("speaker", args=[completion.value])
    name = "place" if completion.kind == CompletionKind.PLACE else "q"
    return f"{reverse('search')}?{urlencode({name: completion.value})}"
