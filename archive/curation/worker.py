"""What does the jobs: the oldest first, each whole or not at all."""

import logging
from collections.abc import Callable

from django.db import transaction
from django.utils import timezone

from archive.curation.jobs import INDEX, MERGE
from archive.curation.persons import merge_speakers
from archive.curation.seen import MovedOn, Seen
from archive.models import Decision, Job, JobState, Speaker
from archive.search.api import forget_meetings, index_pending, pending

_LOG = logging.getLogger("django.archive")

_EVERY = 500
"""Passages after which the progress of indexing is written."""


def requeue_killed() -> int:
    """Queue again what a worker that was killed had begun. Only the one worker may call it."""
    return Job.objects.filter(state=JobState.RUNNING).update(state=JobState.QUEUED, done=0, step="")


def run_next() -> Job | None:
    """Do the oldest job that is queued; None where there is none.

    What it changes is one transaction, with the word that it is done.
    """
    job = Job.objects.filter(state=JobState.QUEUED).order_by("pk").first()
    if job is None:
        return None
    _say(job, state=JobState.RUNNING, started=timezone.now(), step="begun")
    try:
        _KINDS[job.kind](job)
    except Exception as error:
        _LOG.exception("job %s failed", job.pk)
        _say(job, state=JobState.FAILED, error=_reason(error), finished=timezone.now(), step="")
    return job


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, MovedOn | LookupError) else f"{type(error).__name__}: {error}"


def _merge(job: Job) -> None:
    """The decision and the word that it is done are written together; the index follows after them."""
    given = job.arguments
    speakers = Speaker.objects.in_bulk([given["kept"], *given["others"]])
    missing = [key for key in (given["kept"], *given["others"]) if key not in speakers]
    if missing:
        raise LookupError("a speaker to be merged is no longer there")
    _say(job, step="merging", total=1)
    with transaction.atomic():
        others = [speakers[key] for key in given["others"]]
        seen = Seen(given["seen"]) if given.get("seen") else None
        decision = merge_speakers(speakers[given["kept"]], others, job.by, given.get("reason", ""), seen)
        _done(job, decision)


def _index(job: Job) -> None:
    meetings = pending().count()
    _say(job, step=f"indexing {meetings} meetings")
    forget_meetings(job.arguments.get("gone", []))
    index_pending(_Progress(job))
    _done(job, None)


class _Progress:
    def __init__(self, job: Job) -> None:
        self._job, self._since = job, 0

    def __call__(self, passages: int) -> None:
        self._since += passages
        if self._since >= _EVERY:
            _say(self._job, done=self._job.done + self._since)
            self._since = 0


def _done(job: Job, decision: Decision | None) -> None:
    _say(job, state=JobState.DONE, finished=timezone.now(), step="", decision=decision, done=max(job.done, 1))


def _say(job: Job, **values: object) -> None:
    for name, value in values.items():
        setattr(job, name, value)
    job.save(update_fields=list(values))


_KINDS: dict[str, Callable[[Job], None]] = {MERGE: _merge, INDEX: _index}
