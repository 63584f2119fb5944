"""The page that checks quotations, and the same as JSON. What is asked is neither logged nor kept."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from archive.citing.dates import known_date
from archive.search.api import IndexUnavailable, checking_problem
from archive.web.check import wording
from archive.web.check.checking import MOST_CHARACTERS, CheckedQuotation, Nearest, check

_MOST_BYTES = 8 * MOST_CHARACTERS
_TOO_LONG = f"A text can have at most {MOST_CHARACTERS:,} characters. Check it in parts."
_UNAVAILABLE = "Quotations can’t be checked now. Try again later."


class _Refused(Exception):
    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.message, self.status = message, status


@csrf_exempt  # it changes nothing, and so that it needs no cookie
@never_cache
@sensitive_post_parameters()
@sensitive_variables()
def page(request: HttpRequest) -> HttpResponse:
    if request.method not in ("GET", "HEAD", "POST"):
        refusal = render(request, "405.html", status=405)
        refusal["Allow"] = "GET, HEAD, POST"
        return refusal
    context: dict[str, Any] = {"problem": checking_problem(), "most": MOST_CHARACTERS}
    status = 200
    if request.method == "POST":
        try:
            text, speaker = _posted(request)
            context |= {"text": text, "speaker": speaker}
            found = check(text, speaker)
            shown = [(each, _told(each)) for each in found.quotations]
            context |= {"shown": shown, "left_off": found.left_off}
        except _Refused as refused:
            status = refused.status
            context["error"] = refused.message
        except IndexUnavailable:
            status = 503
            context["error"] = _UNAVAILABLE
    return render(request, "check/check.html", context, status=status)


@csrf_exempt
@never_cache
@sensitive_post_parameters()
@sensitive_variables()
def api(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        answer = JsonResponse({"error": 'Send a POST with JSON: {"text": "…"}.'}, status=405)
        answer["Allow"] = "POST"
        return answer
    try:
        text, speaker = _sent(request)
        found = check(text, speaker)
    except _Refused as refused:
        return JsonResponse({"error": refused.message}, status=refused.status)
    except IndexUnavailable:
        return JsonResponse({"error": _UNAVAILABLE}, status=503)
    answer_of = {"quotes": [_as_json(request, each) for each in found.quotations], "left_off": found.left_off}
    problem = checking_problem()
    return JsonResponse(answer_of | ({"note": problem} if problem else {}))


def _posted(request: HttpRequest) -> tuple[str, str]:
    """The text and the speaker of a form. Raises _Refused."""
    _bounded(request)
    return _valid(request.POST.get("text", ""), request.POST.get("speaker", ""))


def _sent(request: HttpRequest) -> tuple[str, str]:
    """The text and the speaker of a JSON object. Raises _Refused."""
    _bounded(request)
    try:
        sent = json.loads(request.body)
    except (ValueError, RecursionError):
        raise _Refused("The body is not JSON.") from None
    if not isinstance(sent, dict) or not isinstance(sent.get("text"), str):
        raise _Refused('The body must be a JSON object with a string "text".')
    speaker = sent.get("speaker") or ""
    if not isinstance(speaker, str):
        raise _Refused('"speaker" must be a string.')
    return _valid(sent["text"], speaker)


def _bounded(request: HttpRequest) -> None:
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        raise _Refused("The length of the body is no number.") from None
    if length > _MOST_BYTES:
        raise _Refused(_TOO_LONG, 413)


def _valid(text: str, speaker: str) -> tuple[str, str]:
    """Line ends as one sign; nothing that a page, or a database, can't hold."""
    text, speaker = (
        each.replace("\r\n", "\n").replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
        for each in (text, speaker[:200])
    )
    if len(text) > MOST_CHARACTERS:
        raise _Refused(_TOO_LONG, 413)
    if not text.strip():
        raise _Refused("There is nothing to check: the text is empty.")
    return text, speaker.strip()


def _told(checked: CheckedQuotation) -> dict[str, Any]:
    return {
        "verdict": wording.verdict_name(checked),
        "meaning": wording.meaning(checked),
        "warnings": wording.warnings(checked),
    }


def _as_json(request: HttpRequest, checked: CheckedQuotation) -> dict[str, Any]:
    return {
        "quote": checked.text,
        "verdict": checked.verdict.value,
        "warnings": sorted(warned.value for warned in checked.warnings),
        "passages": [_passage(request, each) for each in (*checked.nearest, *checked.also)],
    }


def _passage(request: HttpRequest, nearest: Nearest) -> dict[str, Any]:
    utterance = nearest.passage.utterance
    return {
        "permalink": request.build_absolute_uri(nearest.passage.get_absolute_url()),
        "text": nearest.passage.text,
        "speaker": utterance.speaker.name if utterance.speaker else None,
        "date": known_date(utterance.meeting).iso or None,
        "score": nearest.score,
    }
