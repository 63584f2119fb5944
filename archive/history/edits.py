"""Edits by publishers: the revisions of all meetings that one of them made, the latest first."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from archive.models import Cause, FormerPassage, Passage, Revision, Speaker


def edits(publisher: str = "", speaker: Speaker | None = None) -> QuerySet[Revision]:
    """Edits that changed a passage, or what is said of the meeting (then with `has_facts`): of one publisher,
    by the name of its site or its host, and of words that were or are a speaker's."""
    changed = Q(added__gt=0) | Q(altered__gt=0) | Q(removed__gt=0) | Q(reattributed__gt=0) | Q(moved__gt=0)
    before = Revision.objects.filter(meeting=OuterRef("meeting"), number=OuterRef("number") - 1)
    told = before.exclude(facts={})
    found = Revision.objects.filter(cause=Cause.PUBLISHER).annotate(has_facts=Exists(told))
    found = found.filter(changed | Q(has_facts=True))
    if publisher:
        found = found.filter(published_by(publisher, "meeting__source__"))
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


def published_by(publisher: str, prefix: str = "") -> Q:
    """The condition that a source is of this site, or from this host. `prefix`: before its fields."""
    condition = Q(**{f"{prefix}site": publisher})
    for start in ("https://", "http://", "https://www.", "http://www."):
        condition |= Q(**{f"{prefix}url__istartswith": f"{start}{publisher.removeprefix('www.')}/"})
    return condition
