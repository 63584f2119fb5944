"""The formulas of the archive: words that come again in several meetings."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Formula, FormulaSearch
from archive.web.view_helpers import page_of

PAGE = 50
# Names and courtesies shown, on the first page.
_FOLDED = 60


def formulas(request: HttpRequest) -> HttpResponse:
    rows = Formula.objects.select_related("passage__utterance__meeting", "passage__utterance__speaker")
    telling = rows.filter(folded=False)
    page = page_of(request, telling, PAGE, telling.count())
    context = {
        "page": page,
        "folded": [] if page.has_previous() else list(rows.filter(folded=True)[:_FOLDED]),
        "search": FormulaSearch.objects.first(),
    }
    return render(request, "phrases/formulas.html", context)
