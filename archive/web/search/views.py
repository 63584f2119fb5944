"""The search page: list of quotes, concordance or download."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render

from archive.search.api import search
from archive.web.search.concordance import concordance
from archive.web.search.downloads import download
from archive.web.search.forms import SearchForm
from archive.web.search.result_context import query_context, result_context


def search_page(request: HttpRequest) -> HttpResponseBase:
    form = SearchForm(request.GET)
    if form.value("format"):
        return download(request, form, form.value("format"))
    if not form.text and not form.active_filters():
        return render(request, "search/start.html", query_context(form))
    if form.value("view"):
        return concordance(request, form)
    found = search(form.text, form.filters(), form.sort_order, form.page_number)
    if form.page_number > max(found.pages, 1):
        raise Http404(f"This search has no page {form.page_number}; its last is page {max(found.pages, 1)}.")
    return render(request, "search/results.html", result_context(form, found))
