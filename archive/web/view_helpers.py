"""Helpers of views: read-only pages, lookup by present or former slug, pagination."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

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

if TYPE_CHECKING:
    _Paginator = Paginator[Any]
else:
    _Paginator = Paginator


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


class _NearerEndPaginator(_Paginator):
    """Reads the pages of the second half of a query from its end: a database walks past all rows before.

    Rows that are much to sort and to walk past are those of `load` that have the keys of the page.
    """

    load: QuerySet[Any] | None = None

    def page(self, number: int | str) -> Page[Any]:
        number = self.validate_number(number)
        before = (number - 1) * self.per_page
        behind = max(0, self.count - before - self.per_page)
        rows, from_end = self.object_list, before > behind
        if not isinstance(rows, QuerySet):
            return super().page(number)
        held = rows if self.load is None else rows.values("pk")
        part = (
            held.reverse()[behind : self.count - before] if from_end else held[before : self.count - behind]
        )
        if self.load is not None:
            return Page(self.load.filter(pk__in=part), number, self)
        return Page(list(part)[::-1] if from_end else part, number, self)


def page_of(
    request: HttpRequest,
    rows: QuerySet[Any, Any] | Sequence[Any],
    size: int,
    total: int | None = None,
    what: str = "list",
    load: QuerySet[Any] | None = None,
) -> Page[Any]:
    """The page of `rows` that the request asks for; `total`: number of rows, if known. Raises Http404.

    The order of a query must tell all its rows apart. `load`: all rows in that order, with what is shown of
    them.
    """
    number = request.GET.get("page", "1")
    paginator = _NearerEndPaginator(rows, size)
    paginator.load = load
    if total is not None:
        paginator.count = total
    try:
        return paginator.page(number)
    except InvalidPage as error:
        raise Http404(f"This {what} has no page “{number[:20]}”.") from error
