"""Work off the request, as the desk shows how far it is."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse

from archive.curation.jobs import worker_is_running
from archive.models import Job, JobState
from archive.web.desk.access import curators_only

_STATES: dict[str, str] = {
    JobState.QUEUED: "waits to be done",
    JobState.RUNNING: "is being done",
    JobState.DONE: "is done",
    JobState.FAILED: "failed; nothing was changed",
}
_LATEST = 20


@dataclass(frozen=True, slots=True)
class JobShown:
    """`percent`: how far it is."""

    job: Job
    state: str
    percent: int


def shown(job: Job) -> JobShown:
    percent = 100 if job.state == JobState.DONE else 100 * job.done // job.total if job.total else 0
    return JobShown(job, _STATES[job.state], min(100, percent))


def open_jobs() -> list[JobShown]:
    """The jobs that are not over."""
    rows = Job.objects.filter(state__in=(JobState.QUEUED, JobState.RUNNING)).order_by("pk")
    return [shown(job) for job in rows[:_LATEST]]


@curators_only
def jobs(request: HttpRequest) -> HttpResponse:
    rows = [shown(job) for job in Job.objects.select_related("decision")[:_LATEST]]
    return render(request, "desk/jobs.html", {"rows": rows, "worker": worker_is_running()})


@curators_only
def job(request: HttpRequest, key: int) -> HttpResponse:
    """One job; as JSON for the script that shows its progress."""
    found = Job.objects.filter(pk=key).first() if key < 2**63 else None
    if found is None:
        raise Http404("There is no such job.")
    told = shown(found)
    if request.GET.get("format") == "json":
        answer = {"percent": told.percent, "state": told.state, "step": found.step, "over": found.is_over}
        return JsonResponse(answer)
    context = {
        "told": told,
        "worker": found.is_over or worker_is_running(),
        "undo": f"d{found.decision_id}" if found.decision_id and found.state == JobState.DONE else "",
        "here": reverse("desk-job", args=[found.pk]),
    }
    return render(request, "desk/job.html", context)
