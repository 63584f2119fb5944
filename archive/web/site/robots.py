"""robots.txt and the OpenSearch description."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

# Searches and filtered lists have unlimited addresses; all they link to is in the sitemap.
CLOSED = (
    "/desk/",
    "/report/",
    "/search/",
    "/phrase/?",
    "/trends/?",
    "/changes/?",
    "/meetings/*?",
    "/speakers/?",
    "/places/*?",
    "/countries/*?",
)

_DEFAULT_ADMIN = "admin/"


def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in _closed()), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def _closed() -> tuple[str, ...]:
    """An admin at a path of its own is not told of."""
    return ("/admin/", *CLOSED) if settings.ADMIN_PATH == _DEFAULT_ADMIN else CLOSED


def opensearch(request: HttpRequest) -> HttpResponse:
    """OpenSearch description, by which browsers add the archive as a search engine."""
    context = {"root": request.build_absolute_uri("/").removesuffix("/")}
    kind = "application/opensearchdescription+xml; charset=utf-8"
    return render(request, "site/opensearch.xml", context, content_type=kind)
