"""What a curator decides about who is who. Every decision outlives reading a source again."""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.db.models import Q

from archive.curation.attributions import recorded
from archive.importing.persistence.aggregates import recount
from archive.importing.persistence.slugs import speaker_slug
from archive.models import (
    Alias,
    Appearance,
    Attribution,
    AuthorityPerson,
    FormerPassage,
    FormerSlug,
    FormerUtterance,
    Identifier,
    Meeting,
    Speaker,
    SpeakerLink,
    SuggestedMerge,
    Utterance,
)


def merge(kept: Speaker, others: Collection[Speaker]) -> None:
    """Make several speakers one. The addresses of those that go lead on to the one that is kept.

    The spellings and numbers of all become those of the one, so that what is read later finds it.
    """
    keys = [other.pk for other in others if other.pk != kept.pk]
    with transaction.atomic():
        meetings = list(Meeting.objects.filter(appearances__speaker__in=keys).distinct())
        spelled = set(kept.aliases.values_list("name", flat=True))
        Alias.objects.filter(speaker__in=keys, name__in=spelled).delete()
        for alias in Alias.objects.filter(speaker__in=keys):
            # Two of those that go may share a spelling.
            Alias.objects.get_or_create(speaker=kept, name=alias.name)
        Identifier.objects.filter(speaker__in=keys).update(speaker=kept)
        Attribution.objects.filter(speaker__in=keys).update(speaker=kept)
        Utterance.objects.filter(speaker__in=keys).update(speaker=kept)
        Appearance.objects.filter(speaker__in=keys).update(speaker=kept)
        FormerPassage.objects.filter(speaker__in=keys).update(speaker=kept)
        FormerUtterance.objects.filter(speaker__in=keys).update(speaker=kept)
        FormerSlug.objects.filter(speaker__in=keys).update(speaker=kept)
        _hand_on_links(kept, keys)
        FormerSlug.objects.bulk_create(
            FormerSlug(slug=slug, speaker=kept)
            for slug in Speaker.objects.filter(pk__in=keys).values_list("slug", flat=True)
        )
        _hand_on_suggestions(kept, keys)
        Speaker.objects.filter(pk__in=keys).delete()
        _renew(meetings)


def _hand_on_links(kept: Speaker, keys: list[int]) -> None:
    """What record linkage read as those that go, it reads as the one that is kept."""
    SpeakerLink.objects.filter(own__in=keys).update(own=kept)
    SpeakerLink.objects.filter(speaker__in=keys).update(speaker=kept)
    SpeakerLink.objects.filter(own=kept, speaker=kept).delete()
    AuthorityPerson.objects.filter(speaker__in=keys).update(speaker=kept)
    Speaker.objects.filter(parted_from__in=keys).exclude(pk=kept.pk).update(parted_from=kept)
    if kept.parted_from_id in keys:
        kept.parted_from = None
        kept.save(update_fields=["parted_from"])


def unlink(link: SpeakerLink) -> None:
    """Take back as whom record linkage read a name in one meeting: it is the speaker of that name, or nobody
    where it is an office. It is not read so again."""
    with transaction.atomic(), recorded([link.meeting_id]):
        if link.own:
            Attribution.objects.update_or_create(
                meeting=link.meeting, key=link.key, defaults={"speaker": link.own}
            )
        Utterance.objects.filter(link=link).update(speaker=link.own, link=None, offices_then="")
        meeting = link.meeting
        link.delete()
        _renew([meeting])


def _hand_on_suggestions(kept: Speaker, keys: list[int]) -> None:
    """Suggestions about those that go become suggestions about the one that is kept."""
    pairs = SuggestedMerge.objects.filter(Q(speaker__in=keys) | Q(other__in=keys))
    for pair in list(pairs.select_related("speaker", "other")):
        speaker = kept if pair.speaker_id in keys else pair.speaker
        other = kept if pair.other_id in keys else pair.other
        pair.delete()
        if speaker != other and not suggested(speaker, other):
            SuggestedMerge.objects.create(
                speaker=speaker, other=other, reason=pair.reason, declined=pair.declined
            )


def suggested(one: Speaker, other: Speaker) -> bool:
    """Whether a merge of these two was ever suggested, one way or the other."""
    return SuggestedMerge.objects.filter(Q(speaker=one, other=other) | Q(speaker=other, other=one)).exists()


def split(speaker: Speaker, meetings: Iterable[Meeting], name: str) -> Speaker:
    """Give the words of a speaker in some meetings to a new speaker, who may have the same name.

    From now on each meeting says for itself who of the two is meant, and a new document that
    has only the name is given to neither, with a warning.
    """
    chosen = {meeting.pk for meeting in meetings}
    with transaction.atomic():
        other = Speaker.objects.create(name=name, slug=speaker_slug(name))
        spellings = list(speaker.aliases.all())
        Alias.objects.bulk_create(
            (Alias(speaker=other, name=alias.name, key=alias.key) for alias in spellings),
            ignore_conflicts=True,
        )
        affected = list(Meeting.objects.with_participant(speaker))
        Attribution.objects.filter(speaker=speaker, meeting__in=affected).delete()
        Attribution.objects.bulk_create(
            (
                Attribution(meeting=meeting, key=key, speaker=other if meeting.pk in chosen else speaker)
                for meeting in affected
                for key in {alias.key for alias in spellings}
            ),
            ignore_conflicts=True,
        )
        with recorded(chosen):
            Utterance.objects.filter(speaker=speaker, meeting__in=chosen).update(speaker=other)
        Appearance.objects.filter(speaker=speaker, meeting__in=chosen).update(speaker=other)
        SuggestedMerge.objects.create(
            speaker=other, other=speaker, reason="split by a curator", declined=True
        )
        _renew([meeting for meeting in affected if meeting.pk in chosen])
    return other


def _renew(meetings: Collection[Meeting]) -> None:
    """Count meetings anew, and have the index take them up again."""
    for meeting in meetings:
        recount(meeting)
    Meeting.objects.filter(pk__in=[meeting.pk for meeting in meetings]).update(indexed=False)
