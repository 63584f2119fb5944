"""A query that begins with the name of a speaker, read as what that speaker said: "lavrov on syria"."""

import re
from collections.abc import Callable, Iterator

from archive.models import Speaker
from archive.search.query.offers import Offer
from archive.search.suggest.name_index_loader import names
from archive.search.vocabulary import SearchVocabulary

_PLAIN = re.compile(r"[\w\s.,'’ʼ-]+")
_ABOUT = frozenset(("on", "about", "regarding", "re", "over", "о", "об", "про"))
_MOST_NAMES, _MOST_OFFERS = 3, 2
# Without a word such as "on" between, a name that so many share or that is so short tells too little.
_FEW, _LONG = 3, 4

# How many passages of this query a speaker, by slug, said.
Count = Callable[[str, str], int]


def said_by(text: str, vocabulary: SearchVocabulary, count: Count) -> list[Offer]:
    """The query without the name, for the likeliest speakers who said what is left of it."""
    # Names are read from the database, which a single word need not ask for.
    if not _PLAIN.fullmatch(text) or len(text.split()) < 2:
        return []
    for slugs, name, rest in _readings(text.split(), vocabulary):
        speakers = Speaker.objects.in_bulk(slugs, field_name="slug")
        found = [
            Offer(
                rest,
                f"“{name}” is the name of a speaker.",
                f"{rest}, said by {speakers[slug].name}",
                total,
                {"speaker": slug},
            )
            for slug in slugs
            if slug in speakers and (total := count(rest, slug))
        ]
        if found:
            return found
    return []


def _readings(typed: list[str], vocabulary: SearchVocabulary) -> Iterator[tuple[list[str], str, str]]:
    """Speakers, the name as it was typed, and what stands behind it; the longest names first."""
    known = names("speaker", vocabulary)
    for size in range(min(_MOST_NAMES, len(typed) - 1), 0, -1):
        name, rest = " ".join(typed[:size]), typed[size:]
        about = rest[0].lower() in _ABOUT
        if about and len(rest) == 1:
            continue
        found = known.called(name)
        if found and (about or (len(found) <= _FEW and len(name) >= _LONG)):
            slugs = [each.key for each in found[:_MOST_OFFERS]]
            yield slugs, name, " ".join(rest[1:] if about else rest)
