"""Meetings that are one: a curator makes one a further source of the other, or takes that back."""

from django.db import transaction
from django.db.models import Manager, Model, Q, QuerySet
from django.utils import timezone

from archive.curation.rereading import read_newer_version
from archive.history.joined import OF_MEETING, pack_meeting, unpack_meeting
from archive.importing.persistence.aggregates import recount
from archive.importing.persistence.states import in_order
from archive.importing.read_passages import ReadPassage, pack_passages
from archive.models import (
    FormerSlug,
    JoinedMeeting,
    Meeting,
    Passage,
    Reference,
    Source,
    SuggestedSource,
)


def join(leading: Meeting, other: Meeting) -> JoinedMeeting:
    """Make the source of a meeting a further one of the `leading` meeting, which alone counts from now on.

    Nothing is lost: the rows of the other are packed, and its addresses go on to show what they said. The
    caller takes it out of the search index.
    """
    if leading.pk == other.pk:
        raise ValueError("a meeting can't be joined to itself")
    with transaction.atomic():
        joined = JoinedMeeting.objects.create(
            slug=other.slug,
            title=other.title,
            source=other.source,
            meeting=leading,
            joined=timezone.now(),
            packed=pack_meeting(other),
        )
        FormerSlug.objects.filter(meeting=other).update(meeting=None, joined=joined)
        JoinedMeeting.objects.filter(meeting=other).update(meeting=leading)
        Source.objects.filter(leading=other.source_id).update(leading=leading.source_id)
        Source.objects.filter(pk=other.source_id).update(leading=leading.source_id)
        between(leading.source_id, other.source_id).update(declined=False)
        _keep_passages(other)
        Reference.objects.filter(target=other).update(target=leading)
        other.delete()
    return joined


def _keep_passages(meeting: Meeting) -> None:
    """Pack what a meeting says with the latest version of its source, to be collated."""
    version = meeting.source.versions.select_related("stored").order_by("-number").first()
    if version is None:
        return
    passages = [
        ReadPassage(passage.text, said.speaker.name if said.speaker else said.label, bool(said.doubt))
        for said in meeting.utterances.with_text()
        for passage in in_order(said.passages.all())
        if not passage.repeated
    ]
    version.passages = pack_passages(version.sha256, passages)
    version.save(update_fields=["passages"])


def separate(joined: JoinedMeeting) -> Meeting:
    """Give a joined meeting its own rows again, at its own addresses; the two are not suggested again.

    Where its source has a newer version, that is read into it.
    """
    with transaction.atomic():
        leading, source = joined.meeting, joined.source
        rows = unpack_meeting(joined)
        (meeting,) = rows.of(Meeting)
        meeting.indexed = False
        # The paragraph of the lead follows after it.
        lead, meeting.lead_passage_id = meeting.lead_passage_id, None
        meeting.save(force_insert=True)
        models: tuple[type[Model], ...] = (*OF_MEETING, Passage)
        for model in models:
            manager: Manager[Model] = model._default_manager
            manager.bulk_create(rows.of(model), batch_size=1000)
        Meeting.objects.filter(pk=meeting.pk).update(lead_passage=lead)
        meeting.tags.set(rows.tags)
        meeting.countries.set(rows.countries)
        FormerSlug.objects.filter(joined=joined).update(meeting=meeting, joined=None)
        JoinedMeeting.objects.filter(pk__in=rows.joined, meeting=leading).update(meeting=meeting)
        Source.objects.filter(pk=source.pk).update(leading=None)
        Source.objects.filter(pk__in=rows.further, leading=leading.source_id).update(leading=source)
        between(leading.source_id, source.pk).update(declined=True)
        source.versions.update(passages=b"")
        joined.delete()
        recount(meeting)
        read_newer_version(source.pk, meeting)
    return Meeting.objects.get(pk=meeting.pk)


def between(source: int, other: int) -> QuerySet[SuggestedSource]:
    """The suggestions, either way round, that these two sources (primary keys) tell one meeting."""
    return SuggestedSource.objects.filter(Q(source=source, other=other) | Q(source=other, other=source))
