"""What the head of a page tells programs: reference managers, search engines, previews of links."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from archive.citing.record import Author, Record, first_up

_ABOUT = 300
_CONTEXT = "https://schema.org"


@dataclass(frozen=True, slots=True)
class Tag:
    """A meta element; `attribute` is "name", or "property" for those of Open Graph."""

    attribute: str
    name: str
    content: str


# As many as Chicago's bibliography names; a call-in of sixty voices is nobody's in particular.
_AUTHORS = 10


def meta_tags(record: Record, about: str) -> list[Tag]:
    """Highwire, Dublin Core, Open Graph and Twitter, as Zotero and the like read them.

    Zotero takes a page with `citation_title` for a journal article unless it is told what it is, and
    would take `DC.source` for the name of the site: so it is told, and the source stands elsewhere.
    """
    names = [_plain(author) for author in record.authors[:_AUTHORS]]
    genre = first_up(", ".join(filter(None, (record.part, record.genre))))
    about = shortened(about or f"{record.title}. {genre}.")
    named = [
        ("description", about),
        ("z:itemType", "webpage"),
        ("citation_title", record.title),
        *(("citation_author", name) for name in names),
        ("citation_publication_date", record.date.strftime("%Y/%m/%d")),
        ("citation_public_url", record.address),
        ("citation_language", record.language),
        ("DC.title", record.title),
        *(("DC.creator", name) for name in names),
        ("DC.date", record.date.isoformat()),
        ("DC.type", genre),
        ("DC.language", record.language),
        ("DC.identifier", record.address),
        ("DC.publisher", first_up(record.publisher.removeprefix("the "))),
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
        ("article:published_time", record.date.isoformat()),
    ]
    tags = [Tag("name", *pair) for pair in named] + [Tag("property", *pair) for pair in graph]
    return [tag for tag in tags if tag.content]


def shortened(text: str) -> str:
    """As much of a text as a preview shows, to the last whole word."""
    return text if len(text) <= _ABOUT else f"{text[:_ABOUT].rpartition(' ')[0]}…"


def _plain(author: Author) -> str:
    """Family name, comma, given names; a comma between two names of two words each would part them."""
    name = author.name
    if not name.family or (" " in name.family and " " in name.given):
        return name.whole
    return f"{name.family}, {name.given}"


def event(
    record: Record, *, page: str, time: str = "", about: str = "", silent: Iterable[Author] = ()
) -> dict[str, Any]:
    """The meeting as schema.org has it, and the transcript that tells of it. `silent`: who only attends."""
    return _full(
        {
            "@context": _CONTEXT,
            "@type": "Event",
            "@id": f"{page}#event",
            "name": record.title,
            "description": about,
            "startDate": f"{record.date.isoformat()}T{time}" if time else record.date.isoformat(),
            "location": {"@type": "Place", "name": record.place} if record.place else None,
            "performer": [_person(author) for author in record.authors[:_AUTHORS]],
            "attendee": [_person(author) for author in silent],
            "inLanguage": record.language,
            "subjectOf": _transcript(record, page),
        }
    )


def quotations(record: Record, said: Sequence[tuple[Author | None, str]], *, page: str) -> dict[str, Any]:
    """Quoted words, each under the name of whoever said them; words of nobody known under none."""
    graph = [
        _full(
            {
                "@type": "Quotation",
                "text": words,
                "spokenByCharacter": _person(author) if author else None,
                "creditText": "Speaker inferred" if author and author.inferred else None,
                "dateCreated": record.date.isoformat(),
                "inLanguage": record.language,
                "url": record.address,
                "isPartOf": _transcript(record, page),
            }
        )
        for author, words in said
    ]
    return {"@context": _CONTEXT, **graph[0]} if len(graph) == 1 else {"@context": _CONTEXT, "@graph": graph}


def profile(
    author: Author, *, spellings: Sequence[str], same: Sequence[str], offices: Sequence[tuple[str, int, int]]
) -> dict[str, Any]:
    """A person on a page of their own. `offices`: each with its first year and its last in the archive."""
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
        "name": author.name.whole,
        "familyName": author.name.family,
        "givenName": author.name.given,
        "jobTitle": author.office,
        "url": author.address,
    }
    return _full(person)


def _transcript(record: Record, page: str) -> dict[str, Any]:
    return _full(
        {
            "@type": "CreativeWork",
            "@id": page,
            "name": record.title,
            "genre": first_up(record.genre),
            "url": page,
            "inLanguage": record.language,
            "isBasedOn": record.original,
            "publisher": {"@type": "Organization", "name": record.archive},
            "about": {"@id": f"{page}#event"},
        }
    )


def _full(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value}
