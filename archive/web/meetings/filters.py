"""What an address may ask of a list of meetings: "?place=Zenda&kind=talks". One value a name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.db.models import Q
from django.http import Http404, QueryDict

from archive.geo.countries import code_of, country_name
from archive.geo.places import place_slug
from archive.models import Appearance, Meeting, Speaker, Tag
from archive.parsing.transcript import MeetingKind, TagKind


@dataclass(frozen=True)
class Filter:
    """`name=value` in the address, what a reader calls it, and which meetings it leaves."""

    name: str
    value: str
    label: str
    leaves: Q = field(compare=False)

    @property
    def title(self) -> str:
        return self.name.capitalize()


def filters_of(asked: QueryDict) -> tuple[Filter, ...]:
    """The filters that the address sets, in one order. Raises Http404 for what no meeting has."""
    given = {name: asked.get(name, "").replace("\0", " ") for name in FILTERS}
    return tuple(FILTERS[name](value) for name, value in given.items() if value)


def query_of(filters: tuple[Filter, ...], **more: str) -> str:
    """What ends an address that keeps these filters: "?place=Zenda", or nothing."""
    values = {each.name: each.value for each in filters} | more
    return f"?{urlencode(values)}" if values else ""


def _tag(kind: TagKind, name: str) -> Filter:
    tag = Tag.objects.filter(kind=kind, name=name).first()
    if tag is None:
        raise Http404(f"Nothing is filed under the {kind} “{name[:100]}”.")
    filed = Meeting.tags.through.objects.filter(tag=tag)
    return Filter(kind, name, name, Q(pk__in=filed.values("meeting")))


def _country(name: str) -> Filter:
    """A country by name or code, whatever tells that a meeting is of it; one that has no code by its tag."""
    code = code_of(name)
    if not Meeting.objects.of_country(code).exists():
        return _tag(TagKind.COUNTRY, name)
    return Filter("country", name, country_name(code), Q(country_codes__contains=code))


def _place(name: str) -> Filter:
    """A place by any spelling that shares its address."""
    slug = place_slug(name[:300])
    if not Meeting.objects.filter(place_slug=slug).exists():
        raise Http404(f"No meeting here was held at “{name[:100]}”.")
    return Filter("place", name, name, Q(place_slug=slug))


def _kind(name: str) -> Filter:
    if name not in list(MeetingKind):
        known = ", ".join(MeetingKind)
        raise Http404(f"There is no kind of meeting “{name[:40]}”. The kinds are: {known}.")
    return Filter("kind", name, name.capitalize(), Q(kind=name))


def _speaker(slug: str) -> Filter:
    """One who speaks there. A former address of a speaker is as good as the present one."""
    known = Speaker.objects.filter(Q(slug=slug) | Q(former_slugs__slug=slug)).distinct()
    speaker = min(known, key=lambda each: each.slug != slug, default=None)
    if speaker is None:
        raise Http404(f"No speaker here has the address “{slug[:100]}”.")
    spoke = Appearance.objects.filter(speaker=speaker, turns__gt=0)
    return Filter("speaker", speaker.slug, speaker.name, Q(pk__in=spoke.values("meeting")))


def _tags(kind: TagKind) -> Callable[[str], Filter]:
    return lambda name: _tag(kind, name)


FILTERS: Mapping[str, Callable[[str], Filter]] = {
    **{kind.value: _tags(kind) for kind in TagKind},
    "country": _country,
    "place": _place,
    "kind": _kind,
    "speaker": _speaker,
}
