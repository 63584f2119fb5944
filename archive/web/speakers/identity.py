"""Under which names and offices a speaker is known, by transcripts and by the authority file."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from archive.linkage.mentions import LinkGrade
from archive.models import AuthorityPerson, Speaker, SpeakerLink, SuggestedMerge, Utterance
from archive.web.display_labels import RegisterNumber, authority_numbers

_MOST = 20


class NameRead(NamedTuple):
    """A name that documents have, and that is read as the speaker's. `is_likely`: likely only."""

    name: str
    meetings: int
    is_likely: bool
    reason: str


class PerhapsSame(NamedTuple):
    """A speaker who may be the same person."""

    speaker: Speaker
    statements: int
    reason: str


def with_identity() -> QuerySet[Speaker]:
    """Speakers, each with what is there to be told of who it is: the page asks for no more than that."""
    links = SpeakerLink.objects.filter(speaker=OuterRef("pk"))
    pairs = SuggestedMerge.objects.filter(Q(speaker=OuterRef("pk")) | Q(other=OuterRef("pk")), declined=False)
    return Speaker.objects.annotate(
        speaks=Exists(Utterance.objects.filter(speaker=OuterRef("pk"))),
        has_links=Exists(links),
        has_pairs=Exists(pairs),
        has_authority=Exists(AuthorityPerson.objects.filter(speaker=OuterRef("pk"))),
    )


def identity_context(speaker: Any) -> dict[str, Any]:
    """What a page tells of who this is, beside the transcripts' own words. A speaker of `with_identity`."""
    people = list(speaker.authorities.prefetch_related("tenures")) if speaker.has_authority else []
    return {
        "names_read": names_read(speaker) if speaker.has_links else [],
        "perhaps_same": perhaps_same(speaker) if speaker.has_pairs else [],
        "authority_offices": [each for person in people for each in person.tenures.all()],
        "authority_numbers": numbers_of(people),
    }


def names_read(speaker: Speaker) -> list[NameRead]:
    links = SpeakerLink.objects.filter(speaker=speaker).order_by()
    rows = links.values_list("name", "grade", "reason").annotate(meetings=Count("meeting"))
    found: dict[tuple[str, bool], NameRead] = {}
    for name, grade, reason, meetings in rows.order_by("-meetings", "name"):
        key = name, grade == LinkGrade.LIKELY
        before = found.get(key)
        found[key] = (
            before._replace(meetings=before.meetings + meetings)
            if before
            else NameRead(name, meetings, key[1], reason)
        )
    return sorted(found.values(), key=lambda each: -each.meetings)[:_MOST]


def perhaps_same(speaker: Speaker) -> list[PerhapsSame]:
    """Those who may be the same person, who speak most first; none whom a curator told apart."""
    pairs = SuggestedMerge.objects.filter(Q(speaker=speaker) | Q(other=speaker), declined=False)
    reasons = {
        other if one == speaker.pk else one: reason
        for one, other, reason in pairs.values_list("speaker", "other", "reason")
    }
    spoken = Utterance.objects.filter(speaker__in=reasons).order_by().values_list("speaker")
    counts = dict(spoken.annotate(statements=Count("pk")).order_by("-statements", "speaker")[:_MOST])
    speakers = Speaker.objects.in_bulk(counts)
    return [PerhapsSame(speakers[key], count, reasons[key]) for key, count in counts.items()]


def numbers_of(people: Iterable[AuthorityPerson]) -> list[RegisterNumber]:
    return [number for person in people for number in authority_numbers(person)]


def now_read_as(speaker: Any) -> Speaker | None:
    """The one as whom all words under this speaker's name are read, where none are left to it; else None.

    A speaker of `with_identity`.
    """
    if speaker.speaks:
        return None
    others = Speaker.objects.filter(links__own=speaker).distinct()[:2]
    return others[0] if len(others) == 1 else None
