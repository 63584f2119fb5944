"""Records whose words a curator gives to somebody else, so that no address changes its speaker in silence."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from archive.importing.persistence.revisions import reattributions, write_revision
from archive.importing.persistence.standing import standings
from archive.models import Cause, Meeting, Passage, SourceVersion, Utterance


@contextmanager
def recorded(meetings: Collection[int]) -> Iterator[None]:
    """Record what this block changes in who is named in these meetings (primary keys), each as a revision."""
    with transaction.atomic():
        before = {key: standings(_utterances(key)) for key in meetings}
        yield
        for key, said in before.items():
            meeting = Meeting.objects.get(pk=key)
            version = SourceVersion.objects.filter(source=meeting.source_id).order_by("-number").first()
            passages = [passage for utterance in _utterances(key) for passage in utterance.passages.all()]
            changes = reattributions(said, passages, meeting.revision + 1)
            if not changes or version is None:
                continue
            meeting.revision += 1
            meeting.save(update_fields=["revision"])
            Passage.objects.bulk_update(
                [passage for passage in passages if passage.since == meeting.revision], ["since"]
            )
            write_revision(meeting, version, Cause.CURATOR, changes, timezone.now())


def _utterances(meeting: int) -> list[Utterance]:
    rows = Utterance.objects.filter(meeting=meeting).order_by("position").select_related("speaker")
    return list(rows.prefetch_related("passages__utterance"))
