"""The page on which a reader reports a mistake. It needs no account, no cookie and no script.

How many come from one address is limited where requests are (`protection.limiting`).
"""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.text import Truncator
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from archive.curation.passages import passage_at
from archive.models import Meeting, Passage, Report
from archive.web.view_helpers import JoinedMeetingRedirect, Withdrawn, find

MOST_CHARACTERS = 2000
# Words of the passage that the page repeats.
_SHOWN = 60


class ReportForm(forms.Form):
    """`website` is there for programs: no reader sees it."""

    text = forms.CharField(
        label="What is wrong?",
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea,
        error_messages={"required": "Say what is wrong."},
    )
    email = forms.EmailField(
        label="Your e-mail address, if you wish an answer", required=False, max_length=254
    )
    website = forms.CharField(required=False)


@csrf_exempt  # it needs no cookie, and does nothing in the name of who is signed in
@never_cache
@sensitive_post_parameters()
@sensitive_variables()
def report(request: HttpRequest) -> HttpResponse:
    if request.method not in ("GET", "HEAD", "POST"):
        refusal = render(request, "405.html", status=405)
        refusal["Allow"] = "GET, HEAD, POST"
        return refusal
    meeting, anchor, passage = _reported(request)
    form = ReportForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if not form.cleaned_data["website"]:
            _keep(form, meeting, anchor)
        told = {"meeting": meeting.slug, "passage": anchor, "sent": "1"}
        return HttpResponseRedirect(f"{reverse('report')}?{urlencode(told)}", status=303)
    context: dict[str, Any] = {
        "meeting": meeting,
        "passage": passage,
        "quoted": Truncator(passage.text).words(_SHOWN, truncate=" …") if passage else "",
        "back": f"{meeting.get_absolute_url()}{'#' if anchor else ''}{anchor}",
        "form": form,
        "sent": request.GET.get("sent") == "1" and request.method != "POST",
        "most": MOST_CHARACTERS,
    }
    return render(request, "desk/report.html", context, status=400 if form.is_bound else 200)


def _keep(form: ReportForm, meeting: Meeting, anchor: str) -> None:
    text, email = form.cleaned_data["text"], form.cleaned_data["email"]
    Report.objects.create(meeting=meeting, slug=meeting.slug, anchor=anchor, text=text, email=email)


def _reported(request: HttpRequest) -> tuple[Meeting, str, Passage | None]:
    """The meeting, the anchor of what is reported of it, and its (first) passage. Raises Http404."""
    slug = request.GET.get("meeting", "")[:120].replace("\0", "")
    try:
        meeting = find(Meeting.objects.all(), slug)
    except JoinedMeetingRedirect as found:
        meeting = found.joined.meeting
    except Withdrawn as gone:
        raise Http404("The transcript at that address was withdrawn.") from gone
    anchor = request.GET.get("passage", "")[:30]
    if not anchor:
        return meeting, "", None
    passage = passage_at(meeting, anchor)
    if passage is None:
        raise Http404("This transcript has no paragraph at that address.")
    return meeting, anchor, passage
