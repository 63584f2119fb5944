"""What a facet's values are called on a page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from babel import Locale

from archive.geo.countries import country_name
from archive.models import Speaker

# Facets are there to choose from; nobody reads more.
MAX_CHOICES = 20


@dataclass(frozen=True)
class Facet:
    value: str
    label: str
    count: int


@cache
def language_name(code: str) -> str:
    return str(Locale("en").languages.get(code, code))


_NAMES: dict[str, Callable[[str], str]] = {
    "country": country_name,
    "kind": str.capitalize,
    "language": language_name,
}


def labelled(counts: dict[str, list[tuple[str, int]]]) -> dict[str, list[Facet]]:
    """The values of each facet that are worth showing; a speaker who is gone by now is not."""
    chosen = {name: values[:MAX_CHOICES] for name, values in counts.items()}
    slugs = [slug for slug, _ in chosen.get("speaker", [])]
    speakers = dict(Speaker.objects.filter(slug__in=slugs).values_list("slug", "name")) if slugs else {}
    facets = {
        name: [Facet(value, _NAMES.get(name, str)(value), count) for value, count in values]
        for name, values in chosen.items()
        if name != "speaker"
    }
    facets["speaker"] = [
        Facet(slug, speakers[slug], count) for slug, count in chosen.get("speaker", []) if slug in speakers
    ]
    return facets
