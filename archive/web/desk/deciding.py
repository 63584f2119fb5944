"""What is common to the pages on which a curator decides: who, why, what the page showed, what was done."""

from typing import Any

from django.db.models import Model
from django.http import HttpRequest
from django.utils.http import urlencode

from archive.curation.seen import Seen
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.entries import told
from archive.web.parameters import folded

_LONGEST_REASON = 1000


def reason_of(request: HttpRequest) -> str:
    return folded(request.POST.get("reason", ""))[:_LONGEST_REASON]


def deciding(request: HttpRequest) -> Deciding:
    """Raises NotDone where the form was not made by this archive."""
    assert not request.user.is_anonymous  # noqa: S101 - curators_only
    token = request.POST.get("seen_token", "")
    try:
        seen = Seen.read(token) if token else None
    except ValueError as error:
        raise NotDone(str(error)) from error
    return Deciding(request.user, reason_of(request), seen)


def seen_token(*records: Model) -> str:
    return Seen.of(*records).token() if records else ""


def with_done(address: str, done: Done) -> str:
    """An address whose page tells what was done."""
    return f"{address}?{urlencode({'done': done.ref})}"


def told_done(request: HttpRequest) -> dict[str, Any]:
    """Context: what was done before this page, with its Undo."""
    return {"done": told(request.GET.get("done", "")), "here": request.path}
