"""Search: the quotes found."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render

from archive.forms import SearchForm
from archive.search.api import search
from archive.views.concordance import concordance
from archive.views.downloads import download
from archive.views.narrowing import answered, asked


def search_page(request: HttpRequest) -> HttpResponseBase:
    form = SearchForm(request.GET)
    if form.value("format"):
        return download(request, form, form.value("format"))
    if not form.text and not form.chosen():
        return render(request, "search/start.html", asked(form))
    if form.value("view"):
        return concordance(request, form)
    found = search(form.text, form.filters(), form.sorting, form.page_number)
    if form.page_number > max(found.pages, 1):
        raise Http404(f"This search has no page {form.page_number}; its last is page {max(found.pages, 1)}.")
    return render(request, "search/results.html", answered(form, found))
