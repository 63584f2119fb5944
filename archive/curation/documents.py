"""Whole documents, as curators decide on them: two that tell one meeting, and those that are withheld."""

from typing import Any

from django.db.models import Model, Q
from django.utils import timezone

from archive.curation.authors import Author
from archive.curation.deciding import deciding, subject, told
from archive.curation.joining import join, separate
from archive.curation.journal import Watch
from archive.curation.keys import key_of_meeting
from archive.curation.seen import Seen
from archive.curation.undo import undo
from archive.history.joined import OF_MEETING
from archive.models import (
    Decision,
    DecisionKind,
    FormerSlug,
    JoinedMeeting,
    Meeting,
    Passage,
    Reference,
    Source,
    SourceVersion,
    Speaker,
    SubjectKind,
    SuggestedSource,
    Withdrawal,
    WithheldMeeting,
)


def join_documents(
    leading: Meeting,
    other: Meeting,
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Make a meeting a further source of another; see `joining.join`. Accepts a suggested source, too.

    Raises MovedOn; ValueError where the two are one.
    """
    if leading.pk == other.pk:
        raise ValueError("a meeting can't be joined to itself")
    watches = [*_whole(other.pk), *_of_sources([leading.source_id, other.source_id])]
    watches.append(Watch(JoinedMeeting, Q(meeting__in=[leading.pk, other.pk])))
    with deciding(DecisionKind.JOIN, by, reason, watches, about=[leading, other], seen=seen) as draft:
        draft.portable = {"leading": key_of_meeting(leading), "other": key_of_meeting(other)}
        draft.before = [told("document", each.slug, each.title) for each in (leading, other)]
        draft.journal.extra["speakers"] = _speakers(other.pk)
        draft.journal.meetings = draft.gone = [other.pk]
        join(leading, other)
        draft.after = [told("document", leading.slug, leading.title)]
    return draft.decision


def separate_documents(
    joined: JoinedMeeting, by: Author = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Give a joined meeting its own page again; see `joining.separate`. Raises MovedOn."""
    leading, time = joined.meeting, joined.joined
    watches = [Watch(JoinedMeeting, Q(pk=joined.pk)), Watch(Meeting, Q(source=joined.source_id))]
    with deciding(
        DecisionKind.SEPARATE, by, reason, watches, about=[leading], seen=seen, shown=[joined]
    ) as draft:
        draft.portable = {"leading": key_of_meeting(leading), "joined": _hashes(joined.source)}
        draft.before = [told("document", leading.slug, leading.title)]
        meeting = separate(joined)
        draft.subjects.append(subject(meeting))
        draft.journal.extra |= {"joined": [leading.pk, meeting.pk], "time": time.isoformat()}
        draft.after = [told("document", each.slug, each.title) for each in (leading, meeting)]
    return draft.decision


def withhold_document(
    meeting: Meeting, by: Author = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Take a meeting off the public pages and the index; its addresses say since when, and why. All is kept,
    and reading its source again brings nothing back. Raises MovedOn."""
    watches = [
        *_whole(meeting.pk),
        Watch(JoinedMeeting, Q(meeting=meeting.pk)),
        Watch(FormerSlug, Q(joined__meeting=meeting.pk)),
        Watch(WithheldMeeting, Q(source=meeting.source_id)),
        Watch(Withdrawal, Q(withheld__source=meeting.source_id)),
    ]
    with deciding(DecisionKind.WITHHOLD, by, reason, watches, about=[meeting], seen=seen) as draft:
        draft.portable = {"meeting": key_of_meeting(meeting)}
        draft.before = [told("document", meeting.slug, "public")]
        draft.journal.extra["speakers"] = _speakers(meeting.pk)
        draft.journal.meetings = draft.gone = [meeting.pk]
        _withhold(meeting, reason)
        draft.after = [told("document", meeting.slug, "withheld")]
    return draft.decision


def _withhold(meeting: Meeting, reason: str) -> None:
    slugs = [meeting.slug, *meeting.former_slugs.values_list("slug", flat=True)]
    for joined in meeting.joined_meetings.all():
        slugs += [joined.slug, *joined.former_slugs.values_list("slug", flat=True)]
    now = timezone.now()
    withheld = WithheldMeeting.objects.create(
        slug=meeting.slug, title=meeting.title, source=meeting.source, withheld=now, reason=reason
    )
    there = set(Withdrawal.objects.filter(slug__in=slugs).values_list("slug", flat=True))
    Withdrawal.objects.bulk_create(
        Withdrawal(slug=slug, title=meeting.title, withdrawn=now, reason=reason, withheld=withheld)
        for slug in dict.fromkeys(slugs)
        if slug not in there
    )
    Meeting.objects.get(pk=meeting.pk).delete()


def restore_document(withheld: WithheldMeeting, by: Author = None, reason: str = "") -> Decision:
    """Give a withheld meeting back to the public, as it was; what its source said since is read into it.

    It is the undoing of the decision by which it was withheld, which is returned. Raises CannotUndo;
    LookupError where that decision is not known.
    """
    decisions = Decision.objects.standing().filter(
        kind=DecisionKind.WITHHOLD, subjects__kind=SubjectKind.MEETING, subjects__slug=withheld.slug
    )
    decision = decisions.order_by("-pk").first()
    if decision is None:
        raise LookupError(f"no decision is known by which “{withheld.title}” was withheld")
    return undo(decision, by, reason)


def _whole(meeting: int) -> list[Watch]:
    return [
        *_whole_of(Q(pk=meeting), Q(meeting=meeting)),
        Watch(FormerSlug, Q(meeting=meeting)),
    ]


def _whole_of(itself: Q, of_meeting: Q) -> list[Watch]:
    """All rows of a meeting, which comes or goes."""
    by_passage = Q(passage__utterance__meeting__in=Meeting.objects.filter(itself).values("pk"))
    aims = Q(target__in=Meeting.objects.filter(itself).values("pk"))
    return [
        Watch(Meeting, itself),
        *(Watch(model, of_meeting) for model in OF_MEETING),
        Watch(Passage, Q(utterance__meeting__in=Meeting.objects.filter(itself).values("pk"))),
        Watch(Meeting.tags.through, of_meeting),
        Watch(Meeting.countries.through, of_meeting),
        Watch(Reference, by_passage | aims),
        Watch(Reference.candidates.through, of_meeting),
    ]


def _of_sources(keys: list[int]) -> list[Watch]:
    between: dict[str, Any] = {"source__in": keys, "other__in": keys}
    return [
        Watch(Source, Q(pk__in=keys) | Q(leading__in=keys), ("leading_id",)),
        Watch(SourceVersion, Q(source__in=keys), ("passages",)),
        Watch(SuggestedSource, Q(**between)),
    ]


def _speakers(meeting: int) -> dict[str, str]:
    """The addresses of the speakers whom the rows of a meeting name."""
    rows: set[int] = set()
    for model in OF_MEETING:
        rows |= _named(model, meeting)
    return {str(key): slug for key, slug in Speaker.objects.filter(pk__in=rows).values_list("pk", "slug")}


def _named(model: type[Model], meeting: int) -> set[int]:
    names = [each.name for each in model._meta.concrete_fields if each.related_model is Speaker]
    rows = model._default_manager.filter(meeting=meeting)
    return {key for name in names for key in rows.values_list(name, flat=True) if key}


def _hashes(source: Source) -> list[str]:
    return list(source.versions.order_by("number").values_list("fingerprint", flat=True))
