"""Who is who, as curators decide it: speakers that are one or two, and names read as the wrong one."""

from collections.abc import Collection, Iterable

from django.db.models import Max, Q

from archive.curation.authors import Author
from archive.curation.deciding import deciding, subject, told, watches_of_meeting
from archive.curation.decisions import meetings_together, merge, part, take_link_back
from archive.curation.jobs import MERGE, queue
from archive.curation.journal import THERE, Watch
from archive.curation.keys import key_of_meeting, key_of_speaker
from archive.curation.seen import Seen
from archive.models import (
    Alias,
    Appearance,
    Attribution,
    AuthorityPerson,
    Decision,
    DecisionKind,
    FormerPassage,
    FormerSlug,
    FormerUtterance,
    Identifier,
    Job,
    Meeting,
    Speaker,
    SpeakerLink,
    SubjectKind,
    SuggestedMerge,
    SuggestedSource,
    Utterance,
)

LARGE = 100
"""Meetings from which on a merge is done off the request."""


def merge_or_queue(
    kept: Speaker,
    others: Collection[Speaker],
    by: Author,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision | Job:
    """Merge at once where it is small (the decision), else queue it (the job, to show the progress of)."""
    keys = [other.pk for other in others]
    if Appearance.objects.filter(speaker__in=keys).count() < LARGE:
        return merge_speakers(kept, others, by, reason, seen)
    if seen:
        seen.check([kept, *others])
    shown = dict(seen.states) if seen else None
    return queue(MERGE, {"kept": kept.pk, "others": keys, "reason": reason, "seen": shown}, by)


def merge_speakers(
    kept: Speaker,
    others: Collection[Speaker],
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Make several speakers one; see `decisions.merge`. This is how a suggested merge is accepted, too.

    Raises MovedOn; ValueError where there is nobody to merge.
    """
    going = [other for other in others if other.pk != kept.pk]
    if not going:
        raise ValueError("choose two speakers or more to merge")
    keys = [each.pk for each in going]
    watches = _watches_of_merge(kept.pk, keys)
    about = [kept, *going]
    with deciding(DecisionKind.MERGE, by, reason, watches, about=about, seen=seen) as draft:
        draft.portable = {"kept": key_of_speaker(kept), "others": [key_of_speaker(each) for each in going]}
        draft.before = [told("speaker", each.name, each.slug) for each in about]
        draft.journal.meetings = sorted(
            set(Appearance.objects.filter(speaker__in=keys).values_list("meeting", flat=True))
        )
        draft.journal.extra["together"] = meetings_together([kept.pk, *keys])
        draft.journal.touch(kept, THERE)
        merge(kept, going)
        draft.after = [told("speaker", kept.name, kept.slug)]
    return draft.decision


def _watches_of_merge(kept: int, keys: list[int]) -> list[Watch]:
    both = [kept, *keys]
    named = Q(speaker__in=keys)
    linked = Q(own__in=both) | Q(speaker__in=both)
    read = SpeakerLink.objects.filter(own__in=both, speaker__in=both).values("pk")
    together = Q(meeting__in=meetings_together(both))
    return [
        Watch(Speaker, Q(pk__in=both) | Q(parted_from__in=both)),
        Watch(Alias, Q(speaker__in=both)),
        Watch(Identifier, Q(speaker__in=both)),
        Watch(Attribution, Q(speaker__in=both)),
        Watch(FormerSlug, Q(speaker__in=both)),
        Watch(SpeakerLink, linked),
        Watch(SuggestedMerge, Q(speaker__in=both) | Q(other__in=both)),
        Watch(AuthorityPerson, named, ("speaker_id",)),
        Watch(Utterance, named | Q(link__in=read), ("speaker_id", "link_id"), soft=True),
        Watch(FormerPassage, named, ("speaker_id",), soft=True),
        Watch(FormerUtterance, named, ("speaker_id",), soft=True),
        Watch(Appearance, named | together, derived=True),
    ]


def split_speaker(
    speaker: Speaker,
    meetings: Iterable[Meeting],
    name: str,
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Give the words of a speaker in some meetings to another of this name; see `decisions.split`.

    `new_speaker` gives the new one. Raises MovedOn; ValueError where no meeting or no name is given.
    """
    given = list(meetings)
    there = set(Meeting.objects.with_participant(speaker).values_list("pk", flat=True))
    chosen = sorted(each.pk for each in given if each.pk in there)
    if not chosen or not name.strip():
        raise ValueError("choose the meetings, and a name for the other person")
    last = Speaker.objects.aggregate(last=Max("pk"))["last"] or 0
    of_both = Q(speaker=speaker.pk) | Q(speaker__gt=last)
    watches = [
        Watch(Speaker, Q(pk=speaker.pk) | Q(pk__gt=last)),
        Watch(Alias, of_both),
        Watch(FormerSlug, of_both),
        Watch(Attribution, of_both),
        Watch(SpeakerLink, Q(speaker=speaker.pk)),
        Watch(SuggestedMerge, of_both),
        Watch(Utterance, Q(speaker=speaker.pk, meeting__in=chosen), ("speaker_id", "link_id")),
        Watch(Appearance, Q(meeting__in=chosen), derived=True),
    ]
    about = [speaker, *(each for each in given if each.pk in there)]
    shown = [speaker]
    with deciding(
        DecisionKind.SPLIT, by, reason, watches, about=about, seen=seen, shown=shown, revised=chosen
    ) as draft:
        draft.portable = {
            "speaker": key_of_speaker(speaker),
            "meetings": [key_of_meeting(each) for each in given if each.pk in there],
            "name": name,
        }
        draft.before = [told("speaker", speaker.name, speaker.slug)]
        draft.journal.touch(speaker, THERE)
        other = part(speaker, chosen, name.strip())
        draft.journal.extra["heir"] = speaker.pk
        draft.subjects.append(subject(other))
        draft.after = [told("speaker", other.name, other.slug), told("speaker", speaker.name, speaker.slug)]
    return draft.decision


def new_speaker(decision: Decision) -> Speaker | None:
    """The speaker that a split made, while there is one."""
    slug = decision.after[0]["value"] if decision.after else ""
    subjects = decision.subjects.filter(kind=SubjectKind.SPEAKER, slug=slug).order_by("-pk")
    return Speaker.objects.filter(pk__in=subjects.values("key")).first()


def unlink_name(link: SpeakerLink, by: Author = None, reason: str = "", seen: Seen | None = None) -> Decision:
    """Take back as whom record linkage read a name in one meeting; see `decisions.unlink`. Raises MovedOn."""
    meeting, speaker, own = link.meeting, link.speaker, link.own
    about = [meeting, speaker, *([own] if own else [])]
    with deciding(
        DecisionKind.UNLINK,
        by,
        reason,
        watches_of_meeting(meeting.pk),
        about=about,
        seen=seen,
        shown=[link],
        revised=[meeting.pk],
    ) as draft:
        draft.portable = {"meeting": key_of_meeting(meeting), "name": link.name, "key": link.key}
        draft.before = [told("read as", link.name, speaker.name)]
        draft.after = [told("read as", link.name, own.name if own else "")]
        for person in (speaker, own):
            if person:
                draft.journal.touch(person, THERE)
        take_link_back(link)
    return draft.decision


def decline_merge(
    suggested: SuggestedMerge, by: Author = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Say that two speakers are two people; they are not suggested again. Raises MovedOn."""
    pair = [suggested.speaker, suggested.other]
    watches = [Watch(SuggestedMerge, Q(pk=suggested.pk))]
    with deciding(
        DecisionKind.DECLINE, by, reason, watches, about=pair, seen=seen, shown=[suggested]
    ) as draft:
        draft.portable = {"speakers": [key_of_speaker(each) for each in pair]}
        draft.before = [told("suggestion", str(suggested), "declined" if suggested.declined else "open")]
        draft.after = [told("suggestion", str(suggested), "declined")]
        for person in pair:
            draft.journal.touch(person, THERE)
        SuggestedMerge.objects.filter(pk=suggested.pk).update(declined=True)
    return draft.decision


def decline_source(suggested: SuggestedSource, by: Author = None, reason: str = "") -> Decision:
    """Say that two sources tell two meetings; they are not suggested again."""
    meetings = list(Meeting.objects.filter(source__in=[suggested.source_id, suggested.other_id]))
    watches = [Watch(SuggestedSource, Q(pk=suggested.pk))]
    with deciding(DecisionKind.DECLINE, by, reason, watches, about=meetings) as draft:
        draft.portable = {"meetings": [key_of_meeting(each) for each in meetings]}
        draft.before = [told("suggestion", str(suggested), "declined" if suggested.declined else "open")]
        draft.after = [told("suggestion", str(suggested), "declined")]
        SuggestedSource.objects.filter(pk=suggested.pk).update(declined=True)
    return draft.decision
