"""A page on which a curator mends one record: shown, answered, or shown again with why nothing was done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from archive.curation.seen import MovedOn
from archive.models.decisions import DecisionQuerySet
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.conflicts import differences
from archive.web.desk.deciding import deciding, reason_of, seen_token, told_done, with_done
from archive.web.desk.entries import entries, with_all
from archive.web.desk.record_forms import RecordForm

_HISTORY = 20


@dataclass(frozen=True)
class EditPage:
    """`act` does what was posted; `context` is what the page shows beside the form and the history."""

    template: str
    record: Model
    form: RecordForm
    history: DecisionQuerySet
    act: Callable[[Deciding], Done]
    context: Callable[[], dict[str, Any]]

    def answer(self, request: HttpRequest, back: str = "") -> HttpResponse:
        """`back`: where a decision leads, if not to this page."""
        if request.method != "POST":
            return self._show(request)
        try:
            done = self.act(deciding(request))
        except MovedOn as moved:
            # The form then has what the record says now, and what the curator changed.
            now = self.form.rebased(self.record) if self.form.is_bound else self.form
            conflict = differences(moved)
            return self._show(request, conflict=conflict, form=now)
        except (NotDone, ValueError) as refused:
            return self._show(request, error=str(refused))
        if done.ref.startswith("j"):
            return HttpResponseRedirect(reverse("desk-job", args=[int(done.ref[1:])]), status=303)
        return HttpResponseRedirect(with_done(back or request.path, done), status=303)

    def _show(self, request: HttpRequest, **more: Any) -> HttpResponse:
        context = {
            "form": self.form,
            "seen": seen_token(self.record),
            "entries": entries(with_all(self.history)[:_HISTORY]),
            "reason": reason_of(request),
            **self.context(),
            **more,
            **told_done(request),
        }
        return render(request, self.template, context, status=400 if more else 200)


def posted(request: HttpRequest, act: str) -> Any:
    """What was posted to the form of this act, None where another was."""
    return request.POST if request.POST.get("act") == act else None


def valid(form: Any) -> Any:
    """The form. Raises NotDone where it says that something is wrong."""
    if not form.is_valid():
        raise NotDone("Nothing was saved: see what is said in the form.")
    return form
