"""Fields of minutes in the form of labels: "Decision: …", "Vote: …" say what was done, and nobody speaks."""

from collections.abc import Sequence

from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.labels.heads import Choice
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.labels.shapes import shape_of

_MINUTED = document_words().minuted


def fields_of_minutes(chosen: Sequence[Choice | None], vocabulary: Vocabulary) -> set[int]:
    """The blocks whose label is such a field, where most other labels are no single words.

    Where they are surnames, "Vote" may be one; and so it is beside "Hugo Vote".
    """
    heads = {best[0].text for best in chosen if best and best[1] >= THRESHOLD}
    fields = {head for head in heads if head.casefold() in _MINUTED}
    if not fields:
        return set()
    others = heads - fields
    single = sum(shape_of(head, vocabulary).single for head in others)
    if 2 * single >= len(others) > 0 or any(head.split()[-1] in fields for head in others):
        return set()
    return {i for i, best in enumerate(chosen) if best and best[0].text in fields}
