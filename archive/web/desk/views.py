"""The desk: its queues, their items one after the other, and taking back what was decided."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from archive.curation.seen import MovedOn
from archive.web.desk import acts
from archive.web.desk.access import curators_only
from archive.web.desk.acts import Done, NotDone
from archive.web.desk.conflicts import differences
from archive.web.desk.deciding import deciding, reason_of, seen_token, told_done, with_done
from archive.web.desk.entries import is_reference, latest
from archive.web.desk.jobs import open_jobs
from archive.web.desk.kinds import BY_KEY, KINDS
from archive.web.desk.record_forms import RecordForm
from archive.web.desk.work import WorkKind
from archive.web.view_helpers import page_of

PAGE = 50
_LATEST = 8


@dataclass(frozen=True, slots=True)
class Queue:
    kind: WorkKind
    count: int


@curators_only
def desk(request: HttpRequest) -> HttpResponse:
    queues = [Queue(kind, kind.open().count()) for kind in KINDS]
    context = {
        # Where something waits first.
        "queues": sorted(queues, key=lambda queue: not queue.count),
        "waiting": sum(queue.count for queue in queues),
        "latest": latest(_LATEST),
        "jobs": open_jobs(),
        **told_done(request),
    }
    return render(request, "desk/desk.html", context)


@curators_only
def queue(request: HttpRequest, kind: str) -> HttpResponse:
    shown = _kind(kind)
    rows = shown.open()
    total = rows.count()
    page = page_of(request, rows, PAGE, total, what="queue")
    held = list(page.object_list)
    lines = [(row.pk, line) for row, line in zip(held, shown.lines(held), strict=True)]
    context = {"kind": shown, "lines": lines, "page": page, "total": total, **told_done(request)}
    return render(request, "desk/queue.html", context)


@curators_only
def item(request: HttpRequest, kind: str, key: int) -> HttpResponse:
    """An item of a queue; a decision leads to the next one."""
    shown = _kind(kind)
    row = shown.open().filter(pk=key).first() if key < 2**63 else None
    if row is None:
        return _already_decided(request, shown, key)
    if request.method == "POST":
        return _decide(request, shown, row)
    return _page(request, shown, row)


def _page(request: HttpRequest, kind: WorkKind, row: Any, **more: Any) -> HttpResponse:
    """`more`: of what was posted, and why it was not done."""
    rows = kind.open()
    earlier = rows.filter(pk__lt=row.pk)
    shown = kind.item(row, more.get("data"))
    context = {
        "kind": kind,
        "item": shown,
        "seen": seen_token(*shown.seen),
        "place": earlier.count() + 1,
        "total": rows.count(),
        "before": earlier.values_list("pk", flat=True).last(),
        "after": rows.filter(pk__gt=row.pk).values_list("pk", flat=True).first(),
        "reason": reason_of(request),
        **more,
        **told_done(request),
    }
    return render(request, "desk/item.html", context, status=400 if more else 200)


def _decide(request: HttpRequest, kind: WorkKind, row: Any) -> HttpResponse:
    decision = request.POST.get("decision", "")
    after = kind.open().filter(pk__gt=row.pk).values_list("pk", flat=True).first()
    data: Any = request.POST if decision == "change" else None
    form: Any = None
    try:
        by = deciding(request)
        if decision == "accept":
            done = kind.accept(row, by)
        elif decision == "leave":
            done = kind.leave(row, by)
        else:
            form = kind.item(row, request.POST).change
            if form is None or not form.is_valid():
                return _page(request, kind, row, data=request.POST)
            done = kind.change(row, form, by)
    except MovedOn as moved:
        if isinstance(form, RecordForm):
            data = form.rebased(row).data
        return _page(request, kind, row, data=data, conflict=differences(moved))
    except (NotDone, ValueError) as refused:
        return _page(request, kind, row, data=data, error=str(refused))
    return HttpResponseRedirect(_next(kind, after, done), status=303)


def _next(kind: WorkKind, after: int | None, done: Done) -> str:
    """The address of the item that follows, or of the first one that is left, or else of the queue."""
    rows = kind.open().values_list("pk", flat=True)
    key = rows.filter(pk__gte=after).first() if after else None
    key = key or rows.first()
    address = reverse("desk-item", args=[kind.key, key]) if key else reverse("desk-kind", args=[kind.key])
    return with_done(address, done)


def _already_decided(request: HttpRequest, kind: WorkKind, key: int) -> HttpResponse:
    """The item is not in the queue: somebody has decided it, or reading did."""
    rows = kind.open().values_list("pk", flat=True)
    after = rows.filter(pk__gt=key).first() if key < 2**63 else None
    context = {"kind": kind, "after": after or rows.first(), **told_done(request)}
    return render(request, "desk/decided.html", context, status=404)


@curators_only
def undo(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    address = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure()):
        address = reverse("desk")
    ref = request.POST.get("decision", "")
    if not is_reference(ref):
        raise Http404("There is no such decision.")
    try:
        done = acts.undo(ref, deciding(request))
    except (NotDone, MovedOn, ValueError) as refused:
        messages.error(request, f"This can’t be undone: {refused}")
        return HttpResponseRedirect(address, status=303)
    return HttpResponseRedirect(with_done(address.partition("?")[0], done), status=303)


def _kind(key: str) -> WorkKind:
    if key not in BY_KEY:
        raise Http404(f"The desk has no queue “{key[:40]}”.")
    return BY_KEY[key]
