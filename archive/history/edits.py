"""Edits by publishers: the revisions of all meetings that one of them made, the latest first."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from archive.models import Cause, FormerPassage, Passage, Revision, Speaker


def edits(site: str = "", speaker: Speaker | None = None) -> QuerySet[Revision]:
    """Edits that changed a passage: of one publisher (`site`), and of words that were or are a speaker's."""
    changed = Q(added__gt=0) | Q(altered__gt=0) | Q(removed__gt=0) | Q(reattributed__gt=0) | Q(moved__gt=0)
    found = Revision.objects.filter(changed, cause=Cause.PUBLISHER)
    if site:
        found = found.filter(meeting__source__site=site)
    if speaker:
        number = OuterRef("number")
        former = FormerPassage.objects.filter(
            Q(until=number) | Q(since=number), meeting=OuterRef("meeting"), speaker=speaker
        )
        now = Passage.objects.filter(
            utterance__meeting=OuterRef("meeting"), since=number, utterance__speaker=speaker
        )
        found = found.filter(Exists(former) | Exists(now))
    return found.order_by("-made", "-pk")
