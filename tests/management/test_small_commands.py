"""Commands that hand their work on: what they say of it."""

from io import StringIO

import pytest
from django.core.management import call_command

from archive.curation import jobs
from archive.curation.persons import merge_or_queue
from archive.models import Job, Speaker


@pytest.mark.django_db
@pytest.mark.usefixtures("seeds")
def test_jobs_that_wait_are_done_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.curation.persons.LARGE", 1)
    kept, other = Speaker.objects.order_by("pk")[:2]
    made = merge_or_queue(kept, [other], None)
    said = StringIO()
    call_command("run_jobs", once=True, stdout=said)
    assert isinstance(made, Job)
    assert str(Job.objects.get(pk=made.pk)) in said.getvalue()
    assert not Speaker.objects.filter(pk=other.pk).exists()
    assert not jobs.worker_is_running()


@pytest.mark.django_db
@pytest.mark.usefixtures("seeds")
def test_references_are_looked_for_again() -> None:
    said = StringIO()
    call_command("find_references", stdout=said)
    assert said.getvalue().strip()
