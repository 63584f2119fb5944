"""What several pages share: reading only, finding by present or former address, cutting lists into pages."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, TypeVar

from django.core.paginator import InvalidPage, Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from archive.models import Meeting, Speaker

Addressed = TypeVar("Addressed", Meeting, Speaker)

View = Callable[..., HttpResponseBase]


def read_only(view: View) -> View:
    """A page that is read and never written: any other request is told so, instead of being mistrusted."""

    @csrf_exempt
    @wraps(view)
    def run(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method in ("GET", "HEAD"):
            return view(request, *args, **kwargs)
        refusal = render(request, "405.html", status=405)
        refusal["Allow"] = "GET, HEAD"
        return refusal

    return run


def find(rows: QuerySet[Addressed], slug: str) -> Addressed:
    """Return the row at this address, or the one that once had it. The caller redirects the latter."""
    found = rows.filter(slug=slug).first() or rows.filter(former_slugs__slug=slug).first()
    if found is None:
        raise Http404(f"There is nothing at “{slug}”.")
    return found


def moved(request: HttpRequest, address: str) -> HttpResponse:
    """Lead on to the present address for good, with what the former one was asked."""
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def page_of(
    request: HttpRequest,
    rows: QuerySet[Any, Any] | Sequence[Any],
    size: int,
    total: int | None = None,
    what: str = "list",
) -> Page[Any]:
    """The page that was asked for. `total`: how many rows there are, where that is known already."""
    number = request.GET.get("page", "1")
    paginator = Paginator(rows, size)
    if total is not None:
        paginator.count = total
    try:
        return paginator.page(number)
    except InvalidPage as error:
        raise Http404(f"This {what} has no page “{number[:20]}”.") from error
