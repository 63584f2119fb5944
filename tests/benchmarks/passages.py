"""The passages of the archive that this process works on, as plain values for its peers."""

import random
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.db.models import Count

from archive.models import Passage
from archive.search_indexes import PassageIndex

COLUMNS = {
    "id": "pk",
    "passage": "text",
    "speaker": "utterance__speaker__slug",
    "name": "utterance__speaker__name",
    "office": "utterance__role",
    "year": "utterance__meeting__date__year",
    "date": "utterance__meeting__date",
    "place": "utterance__meeting__place",
    "kind": "utterance__meeting__kind",
    "language": "utterance__meeting__language",
    "title": "utterance__meeting__title",
    "slug": "utterance__meeting__slug",
}


def searched() -> Any:
    """The passages that are indexed, in order."""
    return PassageIndex().index_queryset().select_related(None).order_by("pk")


def count() -> int:
    return int(searched().count())


def rows() -> Iterator[tuple[Any, ...]]:
    """The values of `COLUMNS`, a row a passage."""
    yield from searched().values_list(*COLUMNS.values()).iterator(chunk_size=5_000)


def batches(size: int = 5_000) -> Iterator[list[tuple[Any, ...]]]:
    left = rows()
    while batch := list(islice(left, size)):
        yield batch


def sample(size: int, seed: int) -> list[tuple[int, str]]:
    """Keys and texts of passages at random, the same each time."""
    keys = list(searched().values_list("pk", flat=True))
    chosen = random.Random(seed).sample(keys, min(size, len(keys)))  # noqa: S311
    texts = dict(Passage.objects.filter(pk__in=chosen).values_list("pk", "text"))
    return [(key, texts[key]) for key in chosen]


def commonest(name: str) -> str:
    """The value of a column that most passages have."""
    column = COLUMNS[name]
    counted = searched().exclude(**{column: None}).order_by().values_list(column).annotate(times=Count("pk"))
    if name == "place":
        counted = counted.exclude(**{column: ""})
    return str(counted.order_by("-times", column)[0][0])
