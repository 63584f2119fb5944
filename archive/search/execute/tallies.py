"""Counts of documents by meeting, language and one facet more: what all figures are sums of. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, StringColumn
from archive.search.execute.postings import Occurrences
from archive.search.execute.ranking import Times
from archive.search.types import Counts, WordCounts

Values = NDArray[np.floating[Any]] | NDArray[np.unsignedinteger[Any]]


@dataclass(frozen=True)
class TallyColumns:
    """Of each document when it was said, whether its day is known, and the key of its passage."""

    times: Times
    dated: Mask
    passage: NDArray[np.uint32]
    language: StringColumn
    group: StringColumn


def tally(docs: NDArray[np.intp], times: Values, columns: TallyColumns) -> Counts:
    """One entry for each meeting, language and group that some of these documents have; `times`: one a
    document, to be added up."""
    when, languages, groups = columns.times, columns.language.names, columns.group.names
    keys = when.meetings[docs].astype(np.int64)
    keys = keys * len(languages) + columns.language.numbers[docs]
    keys = keys * len(groups) + columns.group.numbers[docs]
    in_order = np.lexsort((when.newest[docs], keys))
    keys, docs = keys[in_order], docs[in_order]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    sizes = np.diff(starts, append=len(docs))
    firsts, lasts = docs[starts], docs[starts + sizes - 1]
    sums = np.add.reduceat(times[in_order].astype(np.int64), starts) if len(starts) else starts
    return Counts(
        meetings=when.meetings[firsts],
        moments=np.where(columns.dated[firsts], when.moments[firsts], 0).astype(np.int64),
        languages=languages,
        language=columns.language.numbers[firsts].astype(np.int64),
        groups=groups,
        group=columns.group.numbers[firsts].astype(np.int64),
        times=sums.astype(np.int64),
        passages=sizes.astype(np.int64),
        firsts=columns.passage[firsts],
        lasts=columns.passage[lasts],
    )


@dataclass(frozen=True)
class WordColumns:
    """Meeting, number of words and language of each document."""

    meeting: NDArray[np.uint32]
    length: NDArray[np.uint32]
    language: StringColumn


def count_words(own: Mask, said: Mask, found: Mapping[str, Occurrences], columns: WordColumns) -> WordCounts:
    """How often each word occurs in the documents of one speaker, which are in one language, and in all that
    were said in that."""
    docs = np.flatnonzero(own)
    meetings, place = np.unique(columns.meeting[docs], return_inverse=True)
    meeting_of = np.zeros(len(own), np.intp)
    meeting_of[docs] = place
    language = ""
    if len(docs):
        number = columns.language.numbers[docs[0]]
        language = columns.language.names[number]
        said = said & (columns.language.numbers == number)
    times, spread = {}, {}
    for word, each in found.items():
        mine = own[each.docs]
        times[word] = int(each.counts[mine].sum()), int(each.counts[said[each.docs]].sum())
        at = np.bincount(meeting_of[each.docs[mine]], each.counts[mine], len(meetings))
        spread[word] = at.astype(np.int64).tolist()
    sizes = np.bincount(place, columns.length[docs], len(meetings)).astype(np.int64)
    return WordCounts(
        own_words=int(sizes.sum()),
        all_words=int(columns.length[said].sum()),
        times=times,
        meetings=sizes.tolist(),
        spread=spread,
        language=language,
    )
