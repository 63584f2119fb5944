"""Writes as whom names are read: links, and with them the speakers of utterances and appearances."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from django.db import transaction
from django.db.models import QuerySet

from archive.curation.attributions import recorded
from archive.importing.persistence.slugs import speaker_slug
from archive.linkage.holders import offices_on
from archive.linkage.mentions import GUESTS, Authority, Mention, MentionLink, Resolution
from archive.models import (
    Appearance,
    AuthorityPerson,
    Cause,
    Meeting,
    Speaker,
    SpeakerLink,
    SuggestedMerge,
    Utterance,
)

_BATCH = 50
_LONGEST_REASON = 500
_LONGEST_OFFICES = 1000


@dataclass(frozen=True, slots=True)
class Named:
    """A mention with what is stored of it: its key, the speaker it has now, the link that gave it."""

    mention: Mention
    key: str
    speaker: int | None
    link: SpeakerLink | None


def apply(resolution: Resolution, named: Sequence[Named]) -> int:
    """Write a resolution; returns how many names are read as somebody else than before.

    What a curator decided stays as it is. Meetings that were in the index before get a revision.
    """
    with transaction.atomic():
        speakers = _speakers(resolution, named)
        changes = list(_changes(resolution, named, speakers))
        by_meeting: dict[int, list[tuple[Named, MentionLink]]] = defaultdict(list)
        for change in changes:
            by_meeting[change[0].mention.document].append(change)
        meetings = sorted(by_meeting)
        for start in range(0, len(meetings), _BATCH):
            _write_meetings({key: by_meeting[key] for key in meetings[start : start + _BATCH]})
        _suggest(resolution, speakers, {each.mention.own for each in named} | set(speakers.values()))
        _recognise(resolution.authorities, speakers)
        _keep_offices(resolution, named, speakers)
    return sum(each.speaker != reading.speaker for each, reading in changes)


def _write_meetings(by_meeting: Mapping[int, Sequence[tuple[Named, MentionLink]]]) -> None:
    """Write the changes of a few meetings, which are loaded whole where they get a revision."""
    changes = [change for each in by_meeting.values() for change in each]
    given = {each.mention.document for each, reading in changes if each.speaker != reading.speaker}
    known = set(Meeting.objects.filter(pk__in=given, indexed=True).values_list("pk", flat=True))
    with recorded(known, Cause.READER) if known else nullcontext():
        _write(changes)
    Meeting.objects.filter(pk__in=by_meeting).update(indexed=False)


def _changes(
    resolution: Resolution, named: Sequence[Named], speakers: Mapping[int, int]
) -> Iterator[tuple[Named, MentionLink]]:
    """The names that are read otherwise than stored, each with its reading.

    A name has one reading in a meeting, whatever its offices there: that under which most is said.
    """
    leading: dict[tuple[int, str], Named] = {}
    for each in named:
        place = each.mention.document, each.key
        if place not in leading or each.mention.turns > leading[place].mention.turns:
            leading[place] = each
    for each in named:
        mention = leading[each.mention.document, each.key].mention
        found = resolution.links[mention.key]
        is_guest = mention.own >= GUESTS and found.speaker < GUESTS
        if each.mention.fixed or is_guest or found.speaker not in speakers:
            continue
        reading = MentionLink(speakers[found.speaker], found.grade, found.reason[:_LONGEST_REASON])
        if not _is_as_it_was(each, reading):
            yield each, reading


def _is_as_it_was(named: Named, reading: MentionLink) -> bool:
    if named.speaker != reading.speaker:
        return False
    link = named.link
    if reading.speaker == named.mention.own or named.mention.own >= GUESTS:
        return link is None
    return link is not None and (link.grade, link.reason) == (reading.grade, reading.reason)


def _speakers(resolution: Resolution, named: Sequence[Named]) -> dict[int, int]:
    """The primary keys of the speakers of all links; those made that there are not yet.

    A guest whom nobody's words are read as stays one.
    """
    groups: dict[int, list[Named]] = defaultdict(list)
    for each in named:
        groups[resolution.links[each.mention.key].speaker].append(each)
    speakers = {number: number for number in groups if 0 < number < GUESTS}
    taken = set(speakers.values())
    for number, group in sorted(groups.items(), key=lambda item: -item[0]):
        if number in speakers or not any(each.mention.turns for each in group):
            continue
        authority = resolution.authorities.get(number)
        found = _existing(group, authority, taken) or _made(group, authority, is_guest=number >= GUESTS)
        speakers[number] = found
        taken.add(found)
    return speakers


def _existing(group: Sequence[Named], authority: Authority | None, taken: set[int]) -> int | None:
    """The speaker that these had before, who is no longer needed for others."""
    if authority:
        row = AuthorityPerson.objects.filter(identifier=authority.identifier).first()
        if row and row.speaker_id and row.speaker_id not in taken:
            return row.speaker_id
    owns = {each.mention.own for each in group}
    had = Counter(each.speaker for each in group if each.speaker and each.speaker not in owns | taken)
    parted = Speaker.objects.filter(pk__in=had, parted_from__in=[own for own in owns if own < GUESTS])
    keys = sorted(parted.values_list("pk", flat=True), key=lambda key: (-had[key], key))
    return keys[0] if keys else None


def _made(group: Sequence[Named], authority: Authority | None, *, is_guest: bool) -> int:
    if is_guest or authority:
        guest = next((each.mention.name for each in group if each.mention.own >= GUESTS), "")
        name = guest or (authority.name if authority else "")
        return Speaker.objects.create(name=name, slug=speaker_slug(name)).pk
    own = Speaker.objects.get(pk=min(each.mention.own for each in group))
    return Speaker.objects.create(name=own.name, slug=speaker_slug(own.name), parted_from=own).pk


def _write(changes: Iterable[tuple[Named, MentionLink]]) -> None:
    moved: dict[int, list[int]] = defaultdict(list)
    for named, reading in changes:
        link = _stored_link(named, reading)
        _said_under(named).update(speaker=reading.speaker, link=link)
        if named.link and not link:
            named.link.delete()
        moved[reading.speaker].append(named.mention.key)
    for speaker, keys in moved.items():
        Appearance.objects.filter(pk__in=keys).update(speaker=speaker)


def _stored_link(named: Named, reading: MentionLink) -> SpeakerLink | None:
    """What keeps this reading; None of a name that is read as the speaker of that name."""
    mention = named.mention
    if reading.speaker == mention.own or mention.own >= GUESTS:
        return None
    link, _ = SpeakerLink.objects.update_or_create(
        meeting_id=mention.document,
        key=named.key,
        defaults={
            "name": mention.name,
            "own_id": mention.own,
            "speaker_id": reading.speaker,
            "grade": reading.grade,
            "reason": reading.reason,
        },
    )
    return link


def _said_under(named: Named) -> QuerySet[Utterance]:
    """The turns that are read as this name is, without those whose speaker a curator chose."""
    if not (named.mention.turns and named.speaker):
        return Utterance.objects.none()
    said = Utterance.objects.filter(meeting=named.mention.document, speaker=named.speaker, link=named.link)
    return said.exclude(curated__icontains='"speaker"')


def _suggest(resolution: Resolution, speakers: Mapping[int, int], scope: Collection[int]) -> None:
    """Keep what may be one person, and take back what evidence does not suggest; a curator's word stays."""
    suggested = {
        frozenset((speakers[each.speaker], speakers[each.other]))
        for each in resolution.suggestions
        if each.speaker in speakers and each.other in speakers
    }
    open_ = SuggestedMerge.objects.filter(speaker__in=scope, other__in=scope, declined=False)
    stale = [
        key
        for key, speaker, other in open_.values_list("pk", "speaker", "other")
        if frozenset((speaker, other)) not in suggested
    ]
    SuggestedMerge.objects.filter(pk__in=stale).delete()
    known = {frozenset(pair) for pair in SuggestedMerge.objects.values_list("speaker", "other")}
    rows = []
    for each in resolution.suggestions:
        speaker, other = speakers.get(each.speaker), speakers.get(each.other)
        if speaker is None or other is None or speaker == other:
            continue
        if frozenset((speaker, other)) not in known:
            known.add(frozenset((speaker, other)))
            rows.append(SuggestedMerge(speaker_id=speaker, other_id=other, reason=each.reason[:300]))
    SuggestedMerge.objects.bulk_create(rows)


def _recognise(authorities: Mapping[int, Authority], speakers: Mapping[int, int]) -> None:
    """Set which speakers are which persons of the authority file."""
    found = {each.identifier: speakers[number] for number, each in authorities.items() if number in speakers}
    stale = AuthorityPerson.objects.filter(speaker__in=set(speakers.values())).exclude(identifier__in=found)
    stale.update(speaker=None)
    rows = list(AuthorityPerson.objects.filter(identifier__in=found))
    changed = [row for row in rows if row.speaker_id != found[row.identifier]]
    for row in changed:
        row.speaker_id = found[row.identifier]
    AuthorityPerson.objects.bulk_update(changed, ["speaker"])


def _keep_offices(resolution: Resolution, named: Sequence[Named], speakers: Mapping[int, int]) -> None:
    """Write beside each statement the offices that its speaker held on its day, by the authority file."""
    known = {speakers[number]: each for number, each in resolution.authorities.items() if number in speakers}
    wanted: dict[tuple[int, int], str] = {}
    for each in named:
        mention = each.mention
        speaker = speakers.get(resolution.links[mention.key].speaker)
        if speaker in known and mention.turns and mention.day:
            titles = "; ".join(offices_on(known[speaker], mention.day))
            wanted[mention.document, speaker] = titles[:_LONGEST_OFFICES]
    write_offices(wanted, set(speakers.values()))


def write_offices(wanted: Mapping[tuple[int, int], str], speakers: Collection[int]) -> None:
    """Set the offices held then, by meeting and speaker, where they are other; none where none is given."""
    said = Utterance.objects.filter(speaker__in=speakers).exclude(offices_then="")
    # Where an office stands for the name, it is what was held then.
    said = said.exclude(link__isnull=False, link__own=None)
    kept = {
        (m, s): titles for m, s, titles in said.values_list("meeting", "speaker", "offices_then").distinct()
    }
    changed = [pair for pair in wanted.keys() | kept.keys() if wanted.get(pair, "") != kept.get(pair, "")]
    for meeting, speaker in changed:
        Utterance.objects.filter(meeting=meeting, speaker=speaker).update(
            offices_then=wanted.get((meeting, speaker), "")
        )
    Meeting.objects.filter(pk__in={meeting for meeting, _ in changed}).update(indexed=False)
