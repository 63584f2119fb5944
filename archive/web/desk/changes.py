"""The public page of what curators mended, and the whole history for curators; withheld documents."""

from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.text import slugify

from archive.models import Decision, DecisionKind, WithheldMeeting
from archive.web.desk import acts
from archive.web.desk.access import curators_only
from archive.web.desk.acts import NotDone
from archive.web.desk.deciding import deciding, told_done, with_done
from archive.web.desk.entries import entries, title_of, with_all
from archive.web.parameters import choice
from archive.web.view_helpers import page_of

PAGE = 50
_BY_SLUG = {slugify(title_of(kind)): kind for kind in DecisionKind}


def changes(request: HttpRequest) -> HttpResponse:
    """What was decided, by date, the latest first; narrowed by `kind`."""
    asked = choice(request.GET, "kind", _BY_SLUG, "", "There is no kind of change “{}”.")
    rows = Decision.objects.all()
    counts = dict(rows.order_by().values_list("kind").annotate(n=Count("pk")))
    if asked:
        rows = rows.filter(kind=_BY_SLUG[asked])
    total = counts.get(_BY_SLUG[asked], 0) if asked else sum(counts.values())
    context = {
        "asked": asked,
        "chosen": title_of(_BY_SLUG[asked]) if asked else "",
        "kinds": [(slug, title_of(kind), counts[kind]) for slug, kind in _BY_SLUG.items() if kind in counts],
        "total": total,
        **_listed(request, rows, total),
    }
    return render(request, "desk/changes.html", context)


@curators_only
def history(request: HttpRequest) -> HttpResponse:
    context = {"heading": "All decisions", **_listed(request, Decision.objects.all()), **told_done(request)}
    return render(request, "desk/history.html", context)


def _listed(request: HttpRequest, rows: QuerySet[Decision], total: int | None = None) -> dict[str, Any]:
    page = page_of(request, with_all(rows), PAGE, total)
    return {"entries": entries(page.object_list), "page": page}


@curators_only
def withheld(request: HttpRequest) -> HttpResponse:
    """The documents that are withheld, each to be restored."""
    context = {"rows": WithheldMeeting.objects.all()[:PAGE], **told_done(request)}
    if request.method == "POST":
        key = request.POST.get("meeting", "")
        found = get_object_or_404(WithheldMeeting, slug=key[:120].replace("\0", ""))
        try:
            done = acts.restore(found, deciding(request))
        except (NotDone, ValueError) as refused:
            return render(request, "desk/withheld.html", {**context, "error": str(refused)}, status=400)
        return HttpResponseRedirect(with_done(reverse("desk-withheld"), done), status=303)
    return render(request, "desk/withheld.html", context)
