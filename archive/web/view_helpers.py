"""Helpers of views: read-only pages, lookup by present or former slug, pagination."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, TypeVar

from django.core.paginator import InvalidPage, Page, Paginator
from django.db.models import Q, QuerySet
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from archive.cached_reverse import address_of
from archive.models import JoinedMeeting, Meeting, Speaker, Withdrawal

Addressed = TypeVar("Addressed", Meeting, Speaker)

View = Callable[..., HttpResponseBase]


class Withdrawn(Exception):
    """A meeting at this address was taken out of the archive."""

    def __init__(self, withdrawal: Withdrawal) -> None:
        super().__init__(withdrawal.slug)
        self.withdrawal = withdrawal


class JoinedMeetingRedirect(Exception):
    """The meeting at this address was joined to another."""

    def __init__(self, joined: JoinedMeeting) -> None:
        super().__init__(joined.slug)
        self.joined = joined


def read_only(view: View) -> View:
    """Answer other methods than GET and HEAD with status 405 (instead of a CSRF error), what was withdrawn
    with 410, and lead from the pages about a joined meeting to its own."""

    @csrf_exempt
    @wraps(view)
    def run(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method in ("GET", "HEAD"):
            try:
                return view(request, *args, **kwargs)
            except Withdrawn as gone:
                return render(request, "410.html", {"withdrawal": gone.withdrawal}, status=410)
            except JoinedMeetingRedirect as found:
                return HttpResponseRedirect(address_of("meeting", found.joined.slug))
        refusal = render(request, "405.html", status=405)
        refusal["Allow"] = "GET, HEAD"
        return refusal

    return run


def find(rows: QuerySet[Addressed], slug: str) -> Addressed:
    """The row with this slug, or the one that once had it (which the caller redirects).

    Raises Http404, Withdrawn for a meeting that was taken out of the archive, and JoinedMeetingRedirect for
    one that was joined to another.
    """
    found = rows.filter(slug=slug).first() or rows.filter(former_slugs__slug=slug).first()
    if found is None:
        if rows.model is Meeting:
            _tell_fate(slug)
        raise Http404(f"There is nothing at “{slug}”.")
    return found


def _tell_fate(slug: str) -> None:
    joined = JoinedMeeting.objects.filter(Q(slug=slug) | Q(former_slugs__slug=slug)).first()
    if joined:
        raise JoinedMeetingRedirect(joined)
    withdrawal = Withdrawal.objects.filter(slug=slug).first()
    if withdrawal:
        raise Withdrawn(withdrawal)


def moved(request: HttpRequest, address: str) -> HttpResponse:
    """Permanent redirect that keeps the query string."""
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def page_of(
    request: HttpRequest,
    rows: QuerySet[Any, Any] | Sequence[Any],
    size: int,
    total: int | None = None,
    what: str = "list",
) -> Page[Any]:
    """The page of `rows` that the request asks for; `total`: number of rows, if known. Raises Http404."""
    number = request.GET.get("page", "1")
    paginator = Paginator(rows, size)
    if total is not None:
        paginator.count = total
    try:
        return paginator.page(number)
    except InvalidPage as error:
        raise Http404(f"This {what} has no page “{number[:20]}”.") from error
