"""Damaged files of an index: never another answer than the right one or none, and always to be mended."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from haystack import connections

from archive.search.api import checked, differences, found_keys, repair
from archive.search.indexing import quotations
from archive.search.types import IndexUnavailable
from archive.search.whoosh_store import snapshot

QUERIES = ("Kyrgyzstan", '"strategic partnership"', "cooperat*", "gas OR oil", "country:kg", "speaker:putin")
SENTENCE = "Kyrgyzstan is our strategic partner and ally"
# ARCHIVE_DAMAGES=400 asks for more than a test run has time for.
SEEDS = range(int(os.environ.get("ARCHIVE_DAMAGES", "4")))


def answers() -> Iterator[object]:
    """What each query finds, anew from the disk; None where the index says that it can't be read."""
    snapshot._open.clear()
    quotations._index_at.cache_clear()
    connections.reload("default")
    for query in QUERIES:
        try:
            yield found_keys(query).tolist()
        except IndexUnavailable:
            yield None
    try:
        graded = checked(SENTENCE)
        yield graded.verdict, graded.cover, len(graded.parts)
    except IndexUnavailable:
        yield None


def damage(path: Path, chance: random.Random) -> str:
    """Damage a file in one of the ways in which disks and people do."""
    data = bytearray(path.read_bytes())
    way = chance.choice(("flip", "zeros", "shorter", "longer", "gone", "empty", "noise"))
    at = chance.randrange(len(data) or 1)
    if way == "gone":
        path.unlink()
        return way
    if way == "flip" and data:
        data[at] ^= 1 << chance.randrange(8)
    elif way == "zeros":
        data[at : at + 512] = bytes(len(data[at : at + 512]))
    elif way == "shorter":
        del data[at:]
    elif way == "longer":
        data += chance.randbytes(100)
    elif way == "empty":
        data.clear()
    elif way == "noise":
        data[at : at + 64] = chance.randbytes(len(data[at : at + 64]))
    path.write_bytes(data)
    return way


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_index_answers_right_or_not_at_all_and_is_mended(seed: int, index: Path) -> None:
    chance = random.Random(seed)  # noqa: S311
    right = list(answers())
    assert None not in right
    files = [
        path
        for folder in (index, Path(settings.QUOTATION_INDEX))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "lock" not in path.name
    ]
    # Large files hold most of what can be damaged, and small ones what damage of is worst.
    hurt = chance.choice(files)
    told = f"{damage(hurt, chance)} {hurt.name}"
    for before, after in zip(right, answers(), strict=True):
        assert after in (None, before), told
    spoilt = None in list(answers())
    found = differences()
    assert found.count or not spoilt, told
    repair(found)
    assert list(answers()) == right, told
    assert differences().count == 0, told
