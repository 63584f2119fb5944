"""Machine-readable metadata of pages: meta elements and schema.org data. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from archive.citing.record import Author, CitationRecord, capitalised

_ABOUT = 300
_CONTEXT = "https://schema.org"


@dataclass(frozen=True, slots=True)
class MetaTag:
    """A meta element; `attribute` is "name", or "property" for those of Open Graph."""

    attribute: str
    name: str
    content: str


# Most authors named, as in a Chicago bibliography; a call-in programme may have sixty speakers.
_AUTHORS = 10


def meta_tags(record: CitationRecord, about: str) -> list[MetaTag]:
    """Highwire, Dublin Core, Open Graph and Twitter tags.

    Zotero takes a page with `citation_title` for a journal article unless `z:itemType` says otherwise, and
    `DC.source` for the name of the site, so the source is in `DCTERMS.isFormatOf`.
    """
    # No program may take what stands for a speaker in doubt for a name.
    names = [_plain(author) for author in record.authors if not author.doubt][:_AUTHORS]
    doubt = "speaker not certain" if any(author.doubt for author in record.authors) else ""
    genre = capitalised(", ".join(filter(None, (record.part, doubt, record.genre))))
    date = record.known_date
    about = shortened(about or f"{record.title}. {genre}.")
    named = [
        ("description", about),
        ("z:itemType", "webpage"),
        ("citation_title", record.title),
        *(("citation_author", name) for name in names),
        ("citation_publication_date", date.iso.replace("-", "/")),
        ("citation_public_url", record.address),
        ("citation_language", record.language),
        ("DC.title", record.title),
        *(("DC.creator", name) for name in names),
        ("DC.date", date.interval),
        ("DC.type", genre),
        ("DC.language", record.language),
        ("DC.identifier", record.address),
        ("DC.publisher", capitalised(record.publisher.removeprefix("the "))),
        ("DCTERMS.spatial", record.place),
        ("DCTERMS.isFormatOf", record.original),
        ("twitter:card", "summary"),
    ]
    graph = [
        ("og:type", "article"),
        ("og:site_name", record.archive),
        ("og:title", record.title),
        ("og:description", about),
        ("og:url", record.address),
        ("article:published_time", date.iso),
    ]
    tags = [MetaTag("name", *pair) for pair in named] + [MetaTag("property", *pair) for pair in graph]
    return [tag for tag in tags if tag.content]


def shortened(text: str) -> str:
    """The text cut to the length of a preview, at a word boundary."""
    return text if len(text) <= _ABOUT else f"{text[:_ABOUT].rpartition(' ')[0]}…"


def _plain(author: Author) -> str:
    """Family name, comma, given names; as printed if both have two words (a comma would split them)."""
    name = author.name
    if not name.family or (" " in name.family and " " in name.given):
        return name.full
    return f"{name.family}, {name.given}"


def event(
    record: CitationRecord, *, page: str, time: str = "", about: str = "", not_speaking: Iterable[Author] = ()
) -> dict[str, Any]:
    """A schema.org Event with its transcript. `not_speaking`: those who only attend."""
    return _full(
        {
            "@context": _CONTEXT,
            "@type": "Event",
            "@id": f"{page}#event",
            "name": record.title,
            "description": about,
            "startDate": f"{record.known_date.iso}T{time}"
            if time and record.known_date.has_day
            else record.known_date.iso,
            "endDate": record.known_date.iso_end,
            "location": {"@type": "Place", "name": record.place} if record.place else None,
            "performer": [_person(author) for author in record.authors[:_AUTHORS]],
            "attendee": [_person(author) for author in not_speaking],
            "inLanguage": record.language,
            "subjectOf": _transcript(record, page),
        }
    )


def quotations(
    record: CitationRecord, said: Sequence[tuple[Author | None, str]], *, page: str
) -> dict[str, Any]:
    """schema.org Quotations with their speakers; without speaker if not identified."""
    graph = [
        _full(
            {
                "@type": "Quotation",
                "text": words,
                "spokenByCharacter": _person(author) if author and not author.doubt else None,
                "creditText": _credit(author) if author else None,
                "dateCreated": record.known_date.interval,
                "inLanguage": record.language,
                "url": record.address,
                "isPartOf": _transcript(record, page),
            }
        )
        for author, words in said
    ]
    return {"@context": _CONTEXT, **graph[0]} if len(graph) == 1 else {"@context": _CONTEXT, "@graph": graph}


def _credit(author: Author) -> str:
    if author.doubt:
        return f"Speaker not certain: {author.doubt}"
    return "Speaker inferred" if author.inferred else ""


def profile(
    author: Author, *, spellings: Sequence[str], same: Sequence[str], offices: Sequence[tuple[str, int, int]]
) -> dict[str, Any]:
    """A schema.org Person. `offices`: (office, first year, last year) in the archive."""
    held = [
        {
            "@type": "Role",
            "hasOccupation": {"@type": "Occupation", "name": office},
            "startDate": str(first),
            "endDate": str(last),
        }
        for office, first, last in offices
    ]
    more = {"alternateName": list(spellings), "sameAs": list(same), "hasOccupation": held}
    return {"@context": _CONTEXT, **_person(author), **_full(more)}


def _person(author: Author) -> dict[str, Any]:
    person = {
        "@type": "Person",
        "name": author.name.full,
        "familyName": author.name.family,
        "givenName": author.name.given,
        "jobTitle": author.office,
        "url": author.address,
    }
    return _full(person)


def _transcript(record: CitationRecord, page: str) -> dict[str, Any]:
    return _full(
        {
            "@type": "CreativeWork",
            "@id": page,
            "name": record.title,
            "genre": capitalised(record.genre),
            "url": page,
            "inLanguage": record.language,
            "isBasedOn": record.original,
            "version": record.version.number if record.version else None,
            "publisher": {"@type": "Organization", "name": record.archive},
            "about": {"@id": f"{page}#event"},
        }
    )


def _full(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value}
