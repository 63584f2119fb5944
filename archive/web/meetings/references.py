"""What is said beside paragraphs that refer to other meetings: to which, and that it is inferred."""

from collections import defaultdict
from dataclasses import replace

from django.db.models import BooleanField, QuerySet
from django.db.models.expressions import RawSQL
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from archive.models import Meeting, Reference
from archive.web.meetings.changes import MeetingChanges

_REFERS = """EXISTS(SELECT 1 FROM archive_reference reference
    JOIN archive_passage passage ON passage.id = reference.passage_id
    JOIN archive_utterance utterance ON utterance.id = passage.utterance_id
    WHERE utterance.meeting_id = archive_meeting.id AND reference.target_id IS NOT NULL)"""


def referring(rows: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """Each meeting with `refers`, whether it refers to others: most do not, and are not asked to what.

    In SQL, since every page of a meeting asks.
    """
    return rows.annotate(refers=RawSQL(_REFERS, (), BooleanField()))  # noqa: S611 - a constant


def with_references(changes: MeetingChanges, meeting: Meeting, *, own: str) -> MeetingChanges:
    """With what is said of references beside what is said of changes. `meeting` is one of `referring`.

    `own`: the attribute of elements in English on a page that is not. One query, none if there are none.
    """
    if not meeting.refers:  # type: ignore[attr-defined]
        return changes
    rows = Reference.objects.filter(passage__utterance__meeting=meeting, target__isnull=False)
    by_anchor: dict[str, list[Reference]] = defaultdict(list)
    for row in rows.select_related("passage__utterance", "target").order_by("passage", "start"):
        by_anchor[row.passage.anchor].append(row)
    beside = dict(changes.beside)
    for anchor, each in by_anchor.items():
        language = each[0].passage.utterance.language or meeting.language
        context = {"references": each, "language": language, "own": mark_safe(own)}  # noqa: S308 - a constant
        beside[anchor] = beside.get(anchor, "") + render_to_string("meetings/_references.html", context)
    return replace(changes, beside=beside)
