"""A tag renamed or taken away, wherever meetings are filed under it."""

from django.db.models import Q

from archive.curation.authors import Author
from archive.curation.deciding import deciding, told
from archive.curation.journal import Watch
from archive.curation.lists import tag_as_text
from archive.importing.persistence.countries import settle_countries
from archive.models import Appearance, Decision, DecisionKind, Meeting, Tag


def rename_tag(tag: Tag, kind: str, name: str, by: Author = None, reason: str = "") -> Decision:
    """File all meetings of a tag under another name; where that tag is there, they are filed under it.

    Raises ValueError where nothing would change; ValidationError.
    """
    if (kind, name) == (tag.kind, tag.name):
        raise ValueError("nothing is other than it was")
    return _mend(tag, Tag(kind=kind, name=name), by, reason)


def remove_tag(tag: Tag, by: Author = None, reason: str = "") -> Decision:
    """Take a tag away from all its meetings."""
    return _mend(tag, None, by, reason)


def _mend(tag: Tag, wanted: Tag | None, by: Author, reason: str) -> Decision:
    """The meetings keep what is decided when their sources are read again."""
    of_meetings = Meeting.tags.through
    keys = list(of_meetings.objects.filter(tag=tag).values_list("meeting", flat=True))
    other = Tag.objects.filter(kind=wanted.kind, name=wanted.name).first() if wanted else None
    concerned = Q(tag__in=[tag.pk, *([other.pk] if other else [])])
    watches = [
        Watch(Tag, Q(pk=tag.pk)),
        Watch(of_meetings, concerned),
        Watch(Meeting, Q(pk__in=keys), ("country_codes", "curated")),
        Watch(Appearance, Q(meeting__in=keys), derived=True),
        Watch(Meeting.countries.through, Q(meeting__in=keys), derived=True),
    ]
    was, now = tag_as_text((tag.kind, tag.name)), tag_as_text((wanted.kind, wanted.name)) if wanted else ""
    with deciding(DecisionKind.TAG, by, reason, watches, about=[]) as draft:
        draft.portable = {"tag": was, "to": now}
        draft.before, draft.after = [told("tag", "", was)], [told("tag", "", now)]
        draft.journal.meetings = sorted(keys)
        if wanted and not other:
            tag.kind, tag.name = wanted.kind, wanted.name
            tag.clean_fields()
            tag.save()
        else:
            if other:
                there = set(other.meetings.values_list("pk", flat=True))
                of_meetings.objects.bulk_create(
                    of_meetings(meeting_id=key, tag=other) for key in keys if key not in there
                )
            tag.delete()
        meetings = list(Meeting.objects.filter(pk__in=keys).only("curated"))
        for meeting in meetings:
            meeting.mark_curated(["tags"])
            meeting.indexed = False
            draft.journal.touch(meeting, "tags")
        Meeting.objects.bulk_update(meetings, ["curated", "indexed"], batch_size=1000)
        settle_countries(keys)
    return draft.decision
