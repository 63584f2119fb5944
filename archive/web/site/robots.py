"""robots.txt and the OpenSearch description."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

# Searches and filtered lists have unlimited addresses; all they link to is in the sitemap.
CLOSED = (
    "/admin/",
    "/desk/",
    "/report/",
    "/search/",
    "/phrase/?",
    "/changes/?",
    "/meetings/*?",
    "/speakers/?",
    "/places/*?",
    "/countries/*?",
)


def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in CLOSED), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def opensearch(request: HttpRequest) -> HttpResponse:
    """OpenSearch description, by which browsers add the archive as a search engine."""
    context = {"root": request.build_absolute_uri("/").removesuffix("/")}
    kind = "application/opensearchdescription+xml; charset=utf-8"
    return render(request, "site/opensearch.xml", context, content_type=kind)
