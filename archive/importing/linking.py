"""Record linkage over the archive: whom the names of its documents mean, told anew where documents changed.

What is read of a document alone gives each name a speaker of its own. This reads the names of all documents
together, whatever the order in which they came, and keeps what is not simply that as a SpeakerLink.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from django.db.models import Q

from archive.importing.persistence.links import Named, apply
from archive.importing.persistence.office_links import link_offices
from archive.linkage.blocking import blocks_of_key
from archive.linkage.mentions import GUESTS, Authority, Mention
from archive.linkage.profiles import with_company
from archive.linkage.resolution import resolve
from archive.models import (
    Alias,
    Appearance,
    Attribution,
    AuthorityPerson,
    Identifier,
    Meeting,
    SpeakerLink,
    SuggestedMerge,
)
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.transcript import DatePrecision

_WHOLE = 0.5
"""Share of all meetings from which on all names are read anew, not only those that may be concerned."""


def link_pending() -> int:
    """Read anew the names that may be concerned by meetings that changed since the index was written.

    Returns how many names are read as somebody else than before.
    """
    pending = set(Meeting.objects.filter(indexed=False).values_list("pk", flat=True))
    if not pending:
        return 0
    if len(pending) >= _WHOLE * Meeting.objects.count():
        return link_all()
    named = Appearance.objects.filter(meeting__in=pending).values_list("key", flat=True).distinct()
    return _link(_concerned(set(named)), pending)


def link_all() -> int:
    """Read all names anew; returns how many are read as somebody else than before."""
    return _link(None, None)


@dataclass(frozen=True, slots=True)
class _LinkingScope:
    """The speakers, and the guests by their name keys, whose names are to be read anew."""

    speakers: frozenset[int]
    guests: frozenset[str]


def _concerned(keys: Collection[str]) -> _LinkingScope:
    """Those whose names share a part with these, or with names that do, and so on."""
    named: list[tuple[int | str, str]] = [*Alias.objects.values_list("speaker", "key")]
    guests = Appearance.objects.filter(speaker=None).order_by().values_list("key", flat=True).distinct()
    named += [(key, key) for key in guests]
    by_block: dict[str, set[int | str]] = defaultdict(set)
    blocks: dict[int | str, set[str]] = defaultdict(set)
    for who, key in named:
        found = blocks_of_key(key)
        blocks[who] |= found
        for block in found:
            by_block[block].add(who)
    reached: set[int | str] = set()
    open_ = {block for key in keys for block in blocks_of_key(key)}
    seen: set[str] = set()
    while open_:
        seen |= open_
        new = {who for block in open_ for who in by_block.get(block, ())} - reached
        reached |= new
        open_ = {block for who in new for block in blocks[who]} - seen
    speakers = frozenset(each for each in reached if isinstance(each, int))
    return _LinkingScope(speakers, frozenset(each for each in reached if isinstance(each, str)))


def _link(scope: _LinkingScope | None, pending: set[int] | None) -> int:
    """Read the names of a scope anew, those of the whole archive for None."""
    numbered = _numbered()
    authorities = _authorities(scope, set(numbered.values()))
    named = _named(scope)
    documents = {each.mention.document for each in named}
    context = named if scope is None else _mentions(Q(meeting__in=documents), Q(meeting__in=documents))
    mentions = with_company([each.mention for each in named], [each.mention for each in context])
    resolution = resolve(mentions, authorities, _declined(), numbered)
    changed = apply(resolution, [replace(each, mention=m) for each, m in zip(named, mentions, strict=True)])
    return changed + link_offices(pending)


def _numbered() -> dict[int, str]:
    """The numbers of speakers in the registers of authority files, as curators give them."""
    registers = Q(value__startswith="wikidata:") | Q(value__startswith="viaf:") | Q(value__startswith="isni:")
    return dict(Identifier.objects.filter(registers).order_by("-value").values_list("speaker", "value"))


def _authorities(scope: _LinkingScope | None, numbers: Collection[str]) -> list[Authority]:
    """Persons of the authority file whose names may be met in a scope, and those of these numbers."""
    people = AuthorityPerson.objects.prefetch_related("tenures")
    if scope is None:
        return [each.authority() for each in people]
    keys = Alias.objects.filter(speaker__in=scope.speakers).values_list("key", flat=True)
    met = {block for key in (*keys, *scope.guests) for block in blocks_of_key(key)}
    return [
        each.authority()
        for each in people
        if each.identifier in numbers
        or any(not met.isdisjoint(blocks_of_key(spelling_key(name))) for name in each.spellings)
    ]


def _declined() -> frozenset[frozenset[int]]:
    """Pairs of speakers of whom a curator said that they are two."""
    pairs = SuggestedMerge.objects.filter(declined=True).values_list("speaker", "other")
    return frozenset(map(frozenset, pairs))


_COLUMNS = (
    "pk", "name", "key", "speaker", "speaker__parted_from", "role", "country", "turns", "meeting",
    "meeting__date", "meeting__date_precision", "meeting__source__site", "meeting__language",
    "meeting__indexed",
)  # fmt: skip


def _named(scope: _LinkingScope | None) -> list[Named]:
    """The names of these speakers in all meetings, with those that are read as them; all for None."""
    if scope is None:
        return _mentions(Q(), Q())
    linked = Q(own__in=scope.speakers) | Q(speaker__in=scope.speakers)
    meetings = set(SpeakerLink.objects.filter(linked).values_list("meeting", flat=True))
    named = Q(speaker__in=scope.speakers) | Q(speaker__parted_from__in=scope.speakers)
    guests = Q(speaker=None, key__in=scope.guests)
    found = _mentions(named | guests | Q(meeting__in=meetings), linked)
    return [each for each in found if each.mention.own in scope.speakers or each.key in scope.guests]


class _Row(NamedTuple):
    """An appearance, with the values of _COLUMNS."""

    pk: int
    name: str
    key: str
    speaker: int | None
    parted_from: int | None
    role: str
    country: str | None
    turns: int
    meeting: int
    day: date
    precision: str
    site: str
    language: str
    is_indexed: bool

    def mention(self, own: int, *, fixed: bool, linked: bool) -> Mention:
        return Mention(
            self.pk,
            self.name,
            own,
            self.role,
            self.country or "",
            self.meeting,
            None if self.precision == DatePrecision.UNKNOWN else self.day,
            self.site,
            self.language,
            self.turns,
            fixed=fixed,
            had=self.speaker if linked or self.is_indexed else None,
        )


def _mentions(appearing: Q, linked: Q) -> list[Named]:
    """The names of appearances, each with its link, if it has one of these.

    Left out are offices that stand for their holder, and names without a speaker that speak or have no key.
    """
    links = SpeakerLink.objects.filter(linked).exclude(own=None)
    known = {(link.meeting_id, link.key): link for link in links}
    fixed = set(Attribution.objects.values_list("meeting", "key"))
    offices = set(SpeakerLink.objects.filter(own=None).values_list("meeting", "key"))
    guests: dict[str, int] = {}
    found = []
    for row in map(_Row._make, Appearance.objects.filter(appearing).order_by("pk").values_list(*_COLUMNS)):
        place = row.meeting, row.key
        if place in offices:
            continue
        link = known.get(place)
        own = link.own_id if link else row.parted_from or row.speaker
        if own is None:
            if row.turns or not row.key:
                continue
            own = guests.setdefault(row.key, GUESTS + len(guests))
        mention = row.mention(own, fixed=place in fixed, linked=link is not None)
        found.append(Named(mention, row.key, row.speaker, link))
    return found
