"""The search page: list of quotes, concordance or download."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from archive.search.api import search, search_removed, without_operator
from archive.web.file_responses import asked_form, plain
from archive.web.search.concordance import concordance
from archive.web.search.downloads import download
from archive.web.search.forms import SearchForm
from archive.web.search.result_context import query_context, query_string, result_context, text_choices


def search_page(request: HttpRequest) -> HttpResponseBase:
    form = SearchForm(request.GET)
    words = without_operator(form.text)
    form_asked = asked_form(request)
    if form_asked and words is not None:
        return plain("What edits removed is shown on its page alone, and can’t be downloaded.", 406)
    if form_asked:
        return download(request, form, form_asked)
    if words is not None:
        return removed(request, form, words)
    if not form.text and not form.active_filters():
        return render(request, "search/start.html", query_context(form))
    if form.value("view"):
        return concordance(request, form)
    found = search(form.text, form.filters(), form.sort_order, form.page_number)
    if form.page_number > max(found.pages, 1):
        raise Http404(f"This search has no page {form.page_number}; its last is page {max(found.pages, 1)}.")
    status = 200 if found.answered else 503
    return render(request, "search/results.html", result_context(form, found), status=status)


def removed(request: HttpRequest, form: SearchForm, words: str) -> HttpResponse:
    """What edits removed of these words."""
    found = search_removed(words, form.filters(), form.page_number)
    if form.page_number > max(found.pages, 1):
        raise Http404(f"This search has no page {form.page_number}; its last is page {max(found.pages, 1)}.")
    elsewhere = [("q", words), *(pair for pair in form.address_pairs() if pair[0] != "q")]
    context = {
        **query_context(form),
        "found": found,
        "words": words,
        "texts": text_choices(found, form),
        "elsewhere": query_string(elsewhere),
    }
    return render(request, "search/removed.html", context)
