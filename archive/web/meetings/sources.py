"""What else tells a meeting: its further sources, and meetings that may be the same."""

from dataclasses import dataclass

from django.db.models import BooleanField, Prefetch, Q, QuerySet
from django.db.models.expressions import RawSQL

from archive.models import Meeting, Source, SourceAddress, SourceVersion, SuggestedSource


@dataclass(frozen=True)
class SuggestedMeeting:
    """A meeting that may be the same. `share`: of the words in common, in hundredths."""

    meeting: Meeting
    share: int


_TABLES = {
    "meeting": Meeting._meta.db_table,
    "source": Source._meta.db_table,
    "suggested": SuggestedSource._meta.db_table,
    "address": SourceAddress._meta.db_table,
}
_IS_TRANSLATED = (
    "EXISTS (SELECT 1 FROM {address} a JOIN {address} b ON a.key = b.key AND a.source_id <> b.source_id"
    " WHERE a.source_id = {meeting}.source_id)"
)
_HAS_FURTHER = "EXISTS (SELECT 1 FROM {source} s WHERE s.leading_id = {meeting}.source_id)"
_IS_SUGGESTED = (
    "(EXISTS (SELECT 1 FROM {suggested} s WHERE NOT s.declined AND s.source_id = {meeting}.source_id)"
    " OR EXISTS (SELECT 1 FROM {suggested} s WHERE NOT s.declined AND s.other_id = {meeting}.source_id))"
)


def told_elsewhere(rows: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """Each meeting with `has_further`, `is_suggested`, `is_translated`, so that those of which none is true,
    nearly all, cost no query. In SQL, since every page of a meeting asks, and compiling it took longer."""
    has_further, is_suggested, is_translated = (
        RawSQL(sql.format(**_TABLES), (), BooleanField())  # noqa: S611 - our tables
        for sql in (_HAS_FURTHER, _IS_SUGGESTED, _IS_TRANSLATED)
    )
    return rows.annotate(has_further=has_further, is_suggested=is_suggested, is_translated=is_translated)


def further_sources(meeting: Meeting) -> list[Source]:
    """The other sources of a meeting from `told_elsewhere`, each with its versions in `told`, in order."""
    if not meeting.has_further:  # type: ignore[attr-defined]
        return []
    versions = SourceVersion.objects.order_by("number").select_related("stored").defer("stored__packed")
    sources = Source.objects.filter(leading=meeting.source_id).order_by("pk").defer("text")
    return list(sources.prefetch_related(Prefetch("versions", versions, to_attr="told")))


def suggested_meetings(meeting: Meeting) -> list[SuggestedMeeting]:
    """Meetings that may be the same as one from `told_elsewhere`, of which no curator has decided yet."""
    if not meeting.is_suggested:  # type: ignore[attr-defined]
        return []
    own = Q(source=meeting.source_id) | Q(other=meeting.source_id)
    rows = SuggestedSource.objects.undecided().filter(own).select_related("source__meeting", "other__meeting")
    pairs = [(row.other if row.source_id == meeting.source_id else row.source, row.share) for row in rows]
    return [SuggestedMeeting(source.meeting, share) for source, share in pairs]
