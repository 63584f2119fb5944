"""The reconciliation service API, version 0.2, by which OpenRefine matches a list of names with speakers.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

import json
import re
from typing import Any

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from archive.models import Speaker
from archive.web.reconcile.matching import ReconciliationCandidate, beginning_with, candidates
from archive.web.view_helpers import find

_PERSON = {"id": "person", "name": "Person"}
_OFFICE = {"id": "office", "name": "Office held"}
_MOST_QUERIES = 50
_MOST_RESULTS = 25
_LONGEST = 300
_MOST_BYTES = 1_000_000
_CALLBACK = re.compile(r"[A-Za-z_$][\w$]{0,80}")


@csrf_exempt  # it changes nothing
def service(request: HttpRequest) -> HttpResponse:
    """The manifest, or with `queries` (in the address or a form) the speakers whom each may mean."""
    if request.method not in ("GET", "HEAD", "POST"):
        refusal = _answer(request, {"error": "Use GET or POST."}, 405)
        refusal["Allow"] = "GET, HEAD, POST"
        return refusal
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not length.isdigit() or int(length) > _MOST_BYTES:
        return _answer(request, {"error": "These are too many queries for one request."}, 413)
    given = request.POST.get("queries") or request.GET.get("queries")
    if given is None:
        return _answer(request, _manifest(request))
    try:
        queries = json.loads(given)
    except (ValueError, RecursionError):
        queries = None
    if not isinstance(queries, dict):
        return _answer(request, {"error": "“queries” must be a JSON object of queries."}, 400)
    if len(queries) > _MOST_QUERIES:
        return _answer(request, {"error": f"At most {_MOST_QUERIES} queries in one request."}, 413)
    return _answer(request, {key: {"result": _results(query)} for key, query in queries.items()})


def suggest_entity(request: HttpRequest) -> HttpResponse:
    """Speakers of whose names a word begins with `prefix`."""
    prefix = request.GET.get("prefix", "")[:_LONGEST]
    found = [
        {"id": each.slug, "name": each.name, "description": _office(each), "notable": [_PERSON]}
        for each in beginning_with(prefix)
    ]
    return _answer(request, {"result": found})


def suggest_property(request: HttpRequest) -> HttpResponse:
    """The one property by which a query may be narrowed: the office."""
    prefix = request.GET.get("prefix", "").casefold()
    is_meant = _OFFICE["name"].casefold().startswith(prefix) or _OFFICE["id"].startswith(prefix)
    return _answer(request, {"result": [_OFFICE] if is_meant else []})


@csp_replace({"frame-ancestors": ["*"]})  # type: ignore[arg-type]  # it passes the slug on
def preview(request: HttpRequest, slug: str) -> HttpResponse:
    """A few lines about a speaker, to be shown in a frame of another page."""
    shown = find(Speaker.objects.with_office(), slug)
    counted = Speaker.objects.with_counts().filter(pk=shown.pk).first()
    answer = render(request, "speakers/preview.html", {"speaker": shown, "counted": counted})
    answer.xframe_options_exempt = True
    return answer


def _manifest(request: HttpRequest) -> dict[str, Any]:
    root = request.build_absolute_uri("/").rstrip("/")
    speakers = request.build_absolute_uri(reverse("speakers"))
    return {
        "versions": ["0.2"],
        "name": "Speakers of this archive",
        "identifierSpace": speakers,
        "schemaSpace": "https://schema.org/",
        "defaultTypes": [_PERSON],
        "view": {"url": f"{speakers}{{{{id}}}}/"},
        "preview": {"url": f"{root}/reconcile/preview/{{{{id}}}}/", "width": 400, "height": 160},
        "suggest": {
            "entity": {"service_url": root, "service_path": reverse("reconcile-suggest")},
            "property": {"service_url": root, "service_path": reverse("reconcile-suggest-property")},
        },
        "batchSize": _MOST_QUERIES,
    }


def _results(query: Any) -> list[dict[str, Any]]:
    """The results of one query; none where it asks for something else than persons, or makes no sense."""
    if not isinstance(query, dict) or not isinstance(query.get("query"), str):
        return []
    types = query.get("type") or _PERSON["id"]
    if _PERSON["id"] not in (types if isinstance(types, list) else [types]):
        return []
    limit = query.get("limit")
    most = limit if isinstance(limit, int) and 0 < limit <= _MOST_RESULTS else 5
    name = query["query"].strip()[:_LONGEST]
    return [_result(each) for each in candidates(name, _office_asked(query), most)]


def _office_asked(query: dict[str, Any]) -> str:
    properties = query.get("properties")
    for each in properties if isinstance(properties, list) else []:
        if isinstance(each, dict) and each.get("pid") == _OFFICE["id"] and isinstance(each.get("v"), str):
            return str(each["v"])[:_LONGEST]
    return ""


def _result(found: ReconciliationCandidate) -> dict[str, Any]:
    return {
        "id": found.speaker.slug,
        "name": found.speaker.name,
        "description": _office(found.speaker),
        "type": [_PERSON],
        "score": found.score,
        "match": found.match,
    }


def _office(speaker: Speaker) -> str:
    return str(getattr(speaker, "office", "") or "")


def _answer(request: HttpRequest, content: dict[str, Any], status: int = 200) -> HttpResponse:
    """JSON that any page may read; with `callback` as a script, as the specification has it."""
    callback = request.GET.get("callback", "")
    answer: HttpResponse
    if callback and _CALLBACK.fullmatch(callback):
        script = f"/**/{callback}({json.dumps(content)});"
        answer = HttpResponse(script, content_type="application/javascript", status=status)
    else:
        answer = JsonResponse(content, status=status)
    return answer
