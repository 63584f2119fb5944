"""Records what a curator changes of a meeting, so that no address says something else in silence."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from archive.importing.persistence.revisions import changes_of, write_revision
from archive.importing.persistence.states import (
    PassageState,
    attributions,
    facts_of,
    order_of,
    passage_states,
)
from archive.importing.persistence.utterances import Plan
from archive.models import Cause, Meeting, Passage, Revision, SourceVersion, Utterance


@contextmanager
def recorded(
    meetings: Collection[int], cause: Cause = Cause.CURATOR, undoes: Mapping[int, int] | None = None
) -> Iterator[dict[int, int]]:
    """Record what this block changes in the words and speakers of these meetings (primary keys), and in what
    is said of them, each as a revision.

    `undoes`: the revisions, by meeting, that are taken back. Gives the numbers of the revisions made, by
    meeting, once the block has ended.
    """
    made: dict[int, int] = {}
    with transaction.atomic():
        before = {key: _utterances(key) for key in meetings}
        facts = {meeting.pk: facts_of(meeting) for meeting in Meeting.objects.filter(pk__in=meetings)}
        # Before the block, which may change these very rows.
        stood = {key: _plan_before(each) for key, each in before.items()}
        yield made
        for key, plan in stood.items():
            number = _record(key, plan, facts[key], cause, (undoes or {}).get(key, 0))
            if number:
                made[key] = number


def _plan_before(utterances: list[Utterance]) -> Plan:
    order = order_of([(each, list(each.passages.all())) for each in utterances])
    keys = {each.pk for each in utterances}
    return Plan([], [], keys, passage_states(utterances), attributions(utterances), order)


def _record(key: int, plan: Plan, facts: Mapping[str, Any], cause: Cause, undoes: int) -> int:
    """Write a revision where something is other than planned before; its number, or 0."""
    meeting = Meeting.objects.get(pk=key)
    version = SourceVersion.objects.filter(source=meeting.source_id).order_by("-number").first()
    utterances = _utterances(key)
    passages = [passage for each in utterances for passage in each.passages.all()]
    now = facts_of(meeting)
    other = {name: former for name, former in facts.items() if former != now[name]}
    plan = replace(plan, utterances=utterances, passages=passages)
    plan = replace(plan, joined=_joined(plan))
    changes = changes_of(plan, other, meeting.revision + 1)
    if not changes or version is None:
        return 0
    meeting.revision += 1
    meeting.save(update_fields=["revision"])
    changed = [passage for passage in passages if passage.since == meeting.revision]
    Passage.objects.bulk_update(changed, ["since"], batch_size=1000)
    revision = write_revision(meeting, version, cause, changes, timezone.now())
    if undoes:
        Revision.objects.filter(pk=revision.pk).update(undoes=undoes)
    return meeting.revision


def _joined(plan: Plan) -> dict[int, Passage]:
    """The passages in which the words of some that are gone stand now."""
    there = {passage.pk for passage in plan.passages}
    gone = [(key, said) for key, said in plan.before.items() if key not in there]
    return {key: found for key, said in gone if (found := _holding(plan, said))}


def _holding(plan: Plan, gone: PassageState) -> Passage | None:
    for passage in plan.passages:
        former = plan.before.get(passage.pk)
        if former and former.text != passage.text and passage.text.endswith(gone.text):
            return passage
    return None


def _utterances(meeting: int) -> list[Utterance]:
    rows = Utterance.objects.filter(meeting=meeting).order_by("position").select_related("speaker")
    utterances = list(rows.prefetch_related("passages"))
    for utterance in utterances:
        for passage in utterance.passages.all():
            passage.utterance = utterance
    return utterances
