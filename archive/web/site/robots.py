"""What programs ask for first: what crawlers may visit, and how a browser searches here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

# The results of searches and narrowed lists have no end; every page they lead to is in the sitemap.
CLOSED = ("/admin/", "/search/", "/meetings/*?", "/speakers/?", "/places/*?", "/countries/*?")


def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in CLOSED), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def opensearch(request: HttpRequest) -> HttpResponse:
    """The archive described as a search engine, which a browser can add to its own."""
    context = {"root": request.build_absolute_uri("/").removesuffix("/")}
    kind = "application/opensearchdescription+xml; charset=utf-8"
    return render(request, "site/opensearch.xml", context, content_type=kind)
