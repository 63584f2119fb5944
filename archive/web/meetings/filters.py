"""Filters of a list of meetings, from its address: "?place=Zenda&kind=talks". One value a name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.db.models import Q
from django.http import Http404, QueryDict

from archive.geo.countries import code_of, country_name
from archive.geo.places import place_slug
from archive.models import Appearance, FactTally, Meeting, Speaker, Tag
from archive.models.tallies import of_country
from archive.parsing.transcript import MeetingKind, TagKind
from archive.search.api import language_name
from archive.web import parameters


@dataclass(frozen=True)
class MeetingFilter:
    """A filter: name and value of its parameter, label, and the condition on meetings."""

    name: str
    value: str
    label: str
    condition: Q = field(compare=False)

    @property
    def title(self) -> str:
        return self.name.capitalize()


def filters_of(asked: QueryDict) -> tuple[MeetingFilter, ...]:
    """The filters of the address in fixed order. Raises Http404 for a value that no meeting has."""
    given = {name: parameters.value(asked, name) for name in FILTERS}
    return tuple(FILTERS[name](value) for name, value in given.items() if value)


def query_string(filters: tuple[MeetingFilter, ...], **more: str) -> str:
    """The query string with these filters: "?place=Zenda", or "" without any."""
    values = {each.name: each.value for each in filters} | more
    return f"?{urlencode(values)}" if values else ""


def _tag(kind: TagKind, name: str) -> MeetingFilter:
    tag = Tag.objects.filter(kind=kind, name=name).first()
    if tag is None:
        raise Http404(f"Nothing is filed under the {kind} “{name[:100]}”.")
    filed = Meeting.tags.through.objects.filter(tag=tag)
    return MeetingFilter(kind, name, name, Q(pk__in=filed.values("meeting")))


def _country(name: str) -> MeetingFilter:
    """A country by name or code; a former country, which has no code, by its tag."""
    code = code_of(name)
    sets = FactTally.objects.country_sets(code)
    if not sets:
        return _tag(TagKind.COUNTRY, name)
    return MeetingFilter("country", name, country_name(code), of_country(sets))


def _place(name: str) -> MeetingFilter:
    """A place by any spelling with the same slug."""
    slug = place_slug(name[:300])
    if not Meeting.objects.filter(place_slug=slug).exists():
        raise Http404(f"No meeting here was held at “{name[:100]}”.")
    return MeetingFilter("place", name, name, Q(place_slug=slug))


def _kind(name: str) -> MeetingFilter:
    if name not in list(MeetingKind):
        known = ", ".join(MeetingKind)
        raise Http404(f"There is no kind of meeting “{name[:40]}”. The kinds are: {known}.")
    return MeetingFilter("kind", name, name.capitalize(), Q(kind=name))


def _language(code: str) -> MeetingFilter:
    if not Meeting.objects.filter(language=code).exists():
        raise Http404(f"No transcript here is in the language “{code[:20]}”. Write it as “en” or “ru”.")
    return MeetingFilter("language", code, language_name(code), Q(language=code))


def _speaker(slug: str) -> MeetingFilter:
    """Somebody who speaks at the meeting, by present or former slug."""
    known = Speaker.objects.filter(Q(slug=slug) | Q(former_slugs__slug=slug)).distinct()
    speaker = min(known, key=lambda each: each.slug != slug, default=None)
    if speaker is None:
        raise Http404(f"No speaker here has the address “{slug[:100]}”.")
    spoke = Appearance.objects.filter(speaker=speaker, turns__gt=0)
    return MeetingFilter("speaker", speaker.slug, speaker.name, Q(pk__in=spoke.values("meeting")))


def _tags(kind: TagKind) -> Callable[[str], MeetingFilter]:
    return lambda name: _tag(kind, name)


FILTERS: Mapping[str, Callable[[str], MeetingFilter]] = {
    **{kind.value: _tags(kind) for kind in TagKind},
    "country": _country,
    "place": _place,
    "kind": _kind,
    "language": _language,
    "speaker": _speaker,
}
