"""Answers of curators to items of the desk, by which these are not asked again."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Value

from archive.models import DecisionState, DeskAnswer


@dataclass(frozen=True, slots=True)
class Subject:
    """An item: its queue, the primary key of a record that outlives reading again, and what else tells it."""

    queue: str
    item: int
    detail: str = ""


def without_answered(rows: QuerySet[Any], queue: str, item: str = "pk", detail: str = "") -> QuerySet[Any]:
    """The rows of which no answer stands. `item` and `detail`: the fields that make a Subject.

    An answer given along with a decision falls with it.
    """
    standing = DeskAnswer.objects.filter(
        Q(decision=None) | Q(decision__state=DecisionState.STANDING),
        queue=queue,
        item=OuterRef(item),
        detail=OuterRef(detail) if detail else Value(""),
        undone=None,
    )
    return rows.filter(~Exists(standing))
