"""What helps where a search finds too little: the query as it may have been meant, names like those typed."""

from collections.abc import Callable

from archive.models import Speaker
from archive.search.engine import Ability, IndexReader, engine
from archive.search.query.ast import FieldFilter, leaves, positive_leaves
from archive.search.query.parser import parse
from archive.search.suggest.name_index_loader import names
from archive.search.suggest.spelling import SpellingSuggestion, suggested
from archive.search.types import IndexUnavailable, SearchRequest

# A query as a search within certain filters.
Narrowed = Callable[[str], SearchRequest]

_MOST_SPEAKERS = 3
_MOST_WORDS = 8


def suggestion(text: str, narrowed: list[Narrowed]) -> SpellingSuggestion | None:
    """`narrowed`: a query as a search within the filters, and without them if there are any."""
    try:
        with engine().reading() as index:
            vocabulary, counts = index.vocabulary, [_count(index, each) for each in narrowed]
            return suggested(text, vocabulary, lambda operator: names(operator, vocabulary), counts)
    except IndexUnavailable:
        return None


def similar_names(text: str) -> list[Speaker]:
    """Speakers with a name that was typed, or nearly so."""
    words = _names_in(text)
    if not words:
        return []
    try:
        if Ability.SUGGESTIONS not in engine().abilities:
            return list(Speaker.objects.named(" ".join(words))[:_MOST_SPEAKERS])
        with engine().reading() as index:
            similar = names("speaker", index.vocabulary).similar(words, _MOST_SPEAKERS)
    except IndexUnavailable:
        return []
    speakers = Speaker.objects.in_bulk([each.key for each in similar], field_name="slug")
    return [speakers[each.key] for each in similar if each.key in speakers]


def _names_in(text: str) -> list[str]:
    """The words that may be names."""
    root = parse(text).root
    words = [word for leaf in positive_leaves(root) for word in leaf.words]
    for leaf in leaves(root):
        if isinstance(leaf, FieldFilter) and leaf.name == "speaker":
            words.extend(leaf.words)
    return list(dict.fromkeys(words))[:_MOST_WORDS]


def _count(index: IndexReader, narrowed: Narrowed) -> Callable[[str], int]:
    return lambda text: index.count(narrowed(text))
