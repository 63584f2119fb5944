"""Answers to items of the desk by hashes, words and names, so that they travel as decisions do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import Q

from archive.curation.authors import Author, account
from archive.curation.desk_items import ITEMS, time_of
from archive.curation.keys import Key, NotFound
from archive.curation.standing import StandingDecisions, without_time
from archive.models import DecisionState, DeskAnswer

ANSWER = "answer an item"
"""The kind of a line that holds an answer."""


def written_answers() -> Iterator[dict[str, Any]]:
    """A row for each answer that stands, of items that are there still, the earliest first."""
    standing = Q(decision=None) | Q(decision__state=DecisionState.STANDING)
    rows = DeskAnswer.objects.standing().filter(standing, queue__in=ITEMS).select_related("decision")
    for each in rows.order_by("pk").iterator():
        what = _what(each)
        if what:
            yield {
                "kind": ANSWER,
                "made": each.made.isoformat(),
                "by": each.by_name,
                "reason": each.reason,
                "what": {"queue": each.queue, **what, "told": each.told},
            }


def _what(answer: DeskAnswer) -> Key | None:
    what = ITEMS[answer.queue].key(answer)
    if what and answer.decision:
        what["along"] = {"kind": answer.decision.kind, "what": without_time(answer.decision.portable)}
    return what


def apply_answer(row: Mapping[str, Any], by: Author, standing: StandingDecisions) -> DeskAnswer | None:
    """Answer the item of a line; None where it is answered here. Raises NotFound, ValueError, KeyError."""
    what = row["what"]
    queue = ITEMS.get(str(what["queue"]))
    if queue is None:
        raise NotFound(f"“{what['queue']}” is no queue of the desk whose answers travel")
    item = queue.find(what)
    same = DeskAnswer.objects.filter(queue=what["queue"], item=item.item, detail=item.detail)
    if same.standing().exists():
        return None
    along = what.get("along")
    decision = standing.like(along["kind"], along["what"]) if along else None
    if along and decision is None:
        raise NotFound("the decision that was made along with it does not stand here")
    return DeskAnswer.objects.create(
        queue=what["queue"],
        item=item.item,
        detail=item.detail,
        told=str(what["told"])[:1000],
        reason=str(row.get("reason", "")),
        made=time_of(row.get("made")),
        by=account(by),
        by_name=str(row.get("by", ""))[:150],
        meeting=item.meeting,
        before=queue.settle(item, what),
        decision_id=decision,
    )
