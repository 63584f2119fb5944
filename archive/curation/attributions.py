"""Records what a curator changes of a meeting, so that no address says something else in silence."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from archive.importing.persistence.revisions import reattributions, write_revision
from archive.importing.persistence.standing import facts_of, introductions, standings
from archive.models import Cause, Meeting, Passage, SourceVersion, Utterance


@contextmanager
def recorded(meetings: Collection[int], cause: Cause = Cause.CURATOR) -> Iterator[None]:
    """Record what this block changes in who is named in these meetings (primary keys), and in what is said
    of them, each as a revision."""
    with transaction.atomic():
        before = {key: _utterances(key) for key in meetings}
        said = {key: (standings(each), introductions(each)) for key, each in before.items()}
        facts = {meeting.pk: facts_of(meeting) for meeting in Meeting.objects.filter(pk__in=meetings)}
        yield
        for key, (standing, introduced) in said.items():
            meeting = Meeting.objects.get(pk=key)
            version = SourceVersion.objects.filter(source=meeting.source_id).order_by("-number").first()
            utterances = _utterances(key)
            changes = reattributions(standing, introduced, utterances, meeting.revision + 1)
            now = facts_of(meeting)
            changes.facts = {name: former for name, former in facts[key].items() if former != now[name]}
            if not changes or version is None:
                continue
            meeting.revision += 1
            meeting.save(update_fields=["revision"])
            passages = [passage for each in utterances for passage in each.passages.all()]
            changed = [passage for passage in passages if passage.since == meeting.revision]
            Passage.objects.bulk_update(changed, ["since"])
            write_revision(meeting, version, cause, changes, timezone.now())


def _utterances(meeting: int) -> list[Utterance]:
    rows = Utterance.objects.filter(meeting=meeting).order_by("position").select_related("speaker")
    return list(rows.prefetch_related("passages__utterance"))
