"""How speakers are merged and split, and readings of names taken back. Each outlives reading a source again.

`archive.curation.persons` does it as a decision that is written down and can be undone.
"""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.db.models import Count, Model, Q
from django.utils.text import slugify

from archive.curation.attributions import recorded
from archive.importing.persistence.aggregates import recount_all
from archive.importing.persistence.slugs import speaker_slug
from archive.languages.transliteration import romanise
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

_BATCH = 1000

_NAMING: tuple[type[Model], ...] = (
    Identifier,
    Attribution,
    Utterance,
    Appearance,
    FormerPassage,
    FormerUtterance,
    FormerSlug,
)
"""What names a speaker, and simply names another after a merge."""


def merge(kept: Speaker, others: Collection[Speaker]) -> None:
    """Make several speakers one. The addresses of those that go lead on to the one that is kept.

    The spellings and numbers of all become those of the one, so that what is read later finds it. The number
    of statements does not grow with that of the meetings.
    """
    keys = [other.pk for other in others if other.pk != kept.pk]
    with transaction.atomic():
        meetings = set(Appearance.objects.filter(speaker__in=keys).values_list("meeting", flat=True))
        together = meetings_together([kept.pk, *keys])
        _fix_names(kept, keys)
        _hand_on_spellings(kept, keys)
        for model in _NAMING:
            model._default_manager.filter(speaker__in=keys).update(speaker=kept)
        _hand_on_links(kept, keys)
        FormerSlug.objects.bulk_create(
            FormerSlug(slug=slug, speaker=kept)
            for slug in Speaker.objects.filter(pk__in=keys).values_list("slug", flat=True)
        )
        _hand_on_suggestions(kept, keys)
        Speaker.objects.filter(pk__in=keys).delete()
        # Where one of them appears alone, all is as it was but for who it is.
        recount_all(together)
        Meeting.objects.filter(pk__in=meetings).update(indexed=False)


def meetings_together(speakers: Collection[int]) -> list[int]:
    """The meetings (primary keys) in which two of these speakers or more appear."""
    rows = Appearance.objects.filter(speaker__in=speakers).order_by().values("meeting")
    counted = rows.annotate(people=Count("speaker", distinct=True))
    return sorted(counted.filter(people__gt=1).values_list("meeting", flat=True))


def _fix_names(kept: Speaker, keys: list[int]) -> None:
    """Say of each meeting of those that go who is meant by their names there: whatever record linkage makes
    of the evidence later, it does not part them again."""
    appearing = Appearance.objects.filter(speaker__in=keys).exclude(key="").order_by()
    named = set(appearing.values_list("meeting", "key"))
    read = set(SpeakerLink.objects.filter(speaker__in=keys).values_list("meeting", "key"))
    Attribution.objects.bulk_create(
        (Attribution(meeting_id=meeting, key=key, speaker=kept) for meeting, key in sorted(named - read)),
        batch_size=_BATCH,
        ignore_conflicts=True,
    )


def _hand_on_spellings(kept: Speaker, keys: list[int]) -> None:
    spelled = set(kept.aliases.values_list("name", flat=True))
    surplus = []
    for alias, name in Alias.objects.filter(speaker__in=keys).order_by("pk").values_list("pk", "name"):
        # Two of those that go may share a spelling.
        if name in spelled:
            surplus.append(alias)
        spelled.add(name)
    Alias.objects.filter(pk__in=surplus).delete()
    Alias.objects.filter(speaker__in=keys).update(speaker=kept)


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
        take_link_back(link)


def take_link_back(link: SpeakerLink) -> None:
    """The same, where the caller records what addresses said."""
    if link.own:
        Attribution.objects.update_or_create(
            meeting=link.meeting, key=link.key, defaults={"speaker": link.own}
        )
    Utterance.objects.filter(link=link).update(speaker=link.own, link=None, offices_then="")
    meeting = link.meeting_id
    link.delete()
    _renew([meeting])


def _hand_on_suggestions(kept: Speaker, keys: list[int]) -> None:
    """Suggestions about those that go become suggestions about the one that is kept."""
    concerned = Q(speaker__in=[kept.pk, *keys]) | Q(other__in=[kept.pk, *keys])
    pairs = list(SuggestedMerge.objects.filter(concerned).order_by("pk"))
    going = [pair for pair in pairs if pair.speaker_id in keys or pair.other_id in keys]
    known = {frozenset((pair.speaker_id, pair.other_id)) for pair in pairs if pair not in going}
    SuggestedMerge.objects.filter(pk__in=[pair.pk for pair in going]).delete()
    rows = []
    for pair in going:
        speaker = kept.pk if pair.speaker_id in keys else pair.speaker_id
        other = kept.pk if pair.other_id in keys else pair.other_id
        if speaker == other or frozenset((speaker, other)) in known:
            continue
        known.add(frozenset((speaker, other)))
        rows.append(
            SuggestedMerge(speaker_id=speaker, other_id=other, reason=pair.reason, declined=pair.declined)
        )
    SuggestedMerge.objects.bulk_create(rows)


def suggested(one: Speaker, other: Speaker) -> bool:
    """Whether a merge of these two was ever suggested, one way or the other."""
    return SuggestedMerge.objects.filter(Q(speaker=one, other=other) | Q(speaker=other, other=one)).exists()


def split(speaker: Speaker, meetings: Iterable[Meeting], name: str) -> Speaker:
    """Give the words of a speaker in some meetings to a new speaker, who may have the same name.

    From now on each meeting says for itself who of the two is meant, and a new document that
    has only the name is given to neither, with a warning.
    """
    chosen = {meeting.pk for meeting in meetings}
    with transaction.atomic(), recorded(chosen):
        return part(speaker, chosen, name)


def part(speaker: Speaker, chosen: Collection[int], name: str) -> Speaker:
    """The same, where the caller records what addresses said."""
    other = Speaker.objects.create(name=name, slug=_former_slug(speaker, name) or speaker_slug(name))
    spellings = list(speaker.aliases.all())
    Alias.objects.bulk_create(
        (Alias(speaker=other, name=alias.name, key=alias.key) for alias in spellings),
        ignore_conflicts=True,
    )
    affected = list(Meeting.objects.with_participant(speaker).values_list("pk", flat=True))
    named = {(meeting, alias.key) for meeting in affected for alias in spellings}
    appearing = Appearance.objects.filter(speaker=speaker).exclude(key="").order_by()
    named |= set(appearing.values_list("meeting", "key"))
    links = SpeakerLink.objects.filter(speaker=speaker, meeting__in=chosen)
    named |= set(links.values_list("meeting", "key"))
    Attribution.objects.filter(speaker=speaker, meeting__in=affected).delete()
    Attribution.objects.bulk_create(
        (
            Attribution(meeting_id=meeting, key=key, speaker=other if meeting in chosen else speaker)
            for meeting, key in sorted(named)
        ),
        batch_size=_BATCH,
        ignore_conflicts=True,
    )
    Utterance.objects.filter(speaker=speaker, meeting__in=chosen).update(speaker=other, link=None)
    links.delete()
    Appearance.objects.filter(speaker=speaker, meeting__in=chosen).update(speaker=other)
    SuggestedMerge.objects.create(speaker=other, other=speaker, reason="split by a curator", declined=True)
    _renew(chosen)
    return other


def _former_slug(speaker: Speaker, name: str) -> str:
    """The address that somebody of this name had before a merge, which is theirs again; "" where none was."""
    slug = slugify(romanise(name))
    had = FormerSlug.objects.filter(speaker=speaker, slug=slug)
    if not slug or Speaker.objects.filter(slug=slug).exists() or not had.exists():
        return ""
    had.delete()
    return slug


def _renew(meetings: Collection[int]) -> None:
    """Count meetings anew, and have the index take them up again."""
    recount_all(meetings)
    Meeting.objects.filter(pk__in=meetings).update(indexed=False)
