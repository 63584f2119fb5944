"""Counts of words and uses, which the server adds up by meeting."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from archive.search.opensearch_store import scripts
from archive.search.opensearch_store.analysis import term_of
from archive.search.opensearch_store.compiling import having
from archive.search.opensearch_store.facts import scripted
from archive.search.opensearch_store.leaves import all_of, in_a_row
from archive.search.opensearch_store.mapping import Json
from archive.search.query.ast import Node
from archive.search.scripts import signs
from archive.search.types import Counts, Keys, TextKind, WordCounts

if TYPE_CHECKING:
    from archive.search.opensearch_store.reader import ServerIndexReader

_SAID = having("text_kind", TextKind.SAID.values)
# Meetings of a speaker that are told apart.
_MEETINGS = 1 << 16


def counts(root: Node | None, by: str, kinds: Sequence[str], index: "ServerIndexReader") -> Counts:
    """How often what is looked for was said, or with no root how many words; see `types.Counts`."""
    said = having("text_kind", kinds)
    query = all_of([said])
    if root is not None:
        query = index.known(lambda compiler: _uses(compiler.times_of(root), said))
    tally = scripted(
        scripts.TALLY_INIT,
        scripts.TALLY_MAP,
        scripts.TALLY_COMBINE,
        scripts.TALLY_REDUCE,
        {"by": by, "words": root is None, "between": "\n"},
    )
    (answer,) = index.ask([{"size": 0, "query": query, "aggs": {"tally": tally}}])
    entries: dict[str, list[int]] = answer["aggregations"]["tally"]["value"] or {}
    rows = sorted((int(key[0]), key[1], key[2], entry) for key, entry in _split(entries))
    languages = sorted({"", *(row[1] for row in rows)})
    groups = sorted({"", *(row[2] for row in rows)})
    numbers = _columns([row[3] for row in rows])
    return Counts(
        meetings=np.array([row[0] for row in rows], np.uint32),
        moments=numbers[6],
        languages=languages,
        language=_places(languages, [row[1] for row in rows]),
        groups=groups,
        group=_places(groups, [row[2] for row in rows]),
        times=numbers[0],
        passages=numbers[1],
        firsts=numbers[3].astype(np.uint32),
        lasts=numbers[5].astype(np.uint32),
    )


def _split(entries: dict[str, list[int]]) -> list[tuple[list[str], list[int]]]:
    return [(key.split("\n", 2), entry) for key, entry in entries.items()]


def _columns(entries: list[list[int]]) -> list[NDArray[np.int64]]:
    table = np.array(entries, np.int64).reshape(-1, 7)
    return list(table.T)


def _places(names: list[str], values: list[str]) -> NDArray[np.int64]:
    at = {name: place for place, name in enumerate(names)}
    return np.array([at[value] for value in values], np.int64)


def _uses(found_and_times: tuple[Json, list[Json]], said: Json) -> Json:
    found, times = found_and_times
    return {"bool": {"filter": [found, said], "should": times}}


def sample(speaker: str, year: int | None, most: int, index: "ServerIndexReader") -> Keys:
    """Passages of a speaker, all or so many of them from all over."""
    keys = index.facts(_said_by(speaker, year, index)[0], ("passage", "utterance"))["passage"]
    if len(keys) > most:
        keys = keys[np.linspace(0, len(keys) - 1, most).astype(np.intp)]
    return keys


def _said_by(speaker: str, year: int | None, index: "ServerIndexReader") -> tuple[Json, str]:
    """What a speaker said in the language that most of it is in; and that language."""
    wanted = [_SAID, having("speaker", [speaker])]
    if year is not None:
        wanted.append(having("year", [str(year)]))
    words: Json = {"words": {"sum": {"field": "length"}}}
    by_language: Json = {
        "language": {"terms": {"field": "language", "size": 10_000}, "aggs": words},
        "no_language": {"missing": {"field": "language"}, "aggs": words},
    }
    (answer,) = index.ask([{"size": 0, "query": all_of(wanted), "aggs": by_language}])
    found = answer["aggregations"]
    spoken = {each["key"]: each["words"]["value"] for each in found["language"]["buckets"]}
    spoken[""] = found["no_language"]["words"]["value"]
    language = max(sorted(spoken), key=lambda name: spoken[name])
    return all_of([*wanted, _in_language(language)]), language


def _in_language(language: str) -> Json:
    if language:
        return having("language", [language])
    return {"bool": {"must_not": [{"exists": {"field": "language"}}]}}


def word_counts(
    speaker: str, year: int | None, words: Sequence[str], index: "ServerIndexReader"
) -> WordCounts:
    """How often the speaker and all speakers of that language said each of these words, as printed."""
    own, language = _said_by(speaker, year, index)
    said = all_of([_SAID, _in_language(language)])
    length: Json = {"words": {"sum": {"field": "length"}}}
    by_meeting: Json = {"meeting": {"terms": {"field": "meeting", "size": _MEETINGS}, "aggs": length}}
    asked: list[Json] = [
        {"size": 0, "query": own, "aggs": by_meeting},
        {"size": 0, "query": said, "aggs": length},
    ]
    for word in words:
        asked += [_times(word, own), _times(word, said)]
    mine, every, *found = index.ask(asked)
    buckets = sorted(mine["aggregations"]["meeting"]["buckets"], key=lambda each: int(each["key"]))
    sizes = {each["key"]: int(each["words"]["value"]) for each in buckets}
    times, spread = {}, {}
    for word, here, all_over in zip(words, found[::2], found[1::2], strict=True):
        by = _by_meeting(here)
        times[word] = sum(by.values()), sum(_by_meeting(all_over).values())
        spread[word] = [by.get(meeting, 0) for meeting in sizes]
    return WordCounts(
        own_words=sum(sizes.values()),
        all_words=int(every["aggregations"]["words"]["value"]),
        times=times,
        meetings=list(sizes.values()),
        spread=spread,
        language=language if sizes else "",
    )


def _times(word: str, query: Json) -> Json:
    """A search for how often a word is said at each meeting."""
    said = in_a_row(list(map(term_of, signs(word))))
    tally: Json = {
        "scripted_metric": {
            "init_script": "state.times = new HashMap()",
            "map_script": "String key = doc['meeting'].value.toString();"
            " state.times.put(key, state.times.getOrDefault(key, 0L) + Math.round(_score))",
            "combine_script": "return state.times",
            "reduce_script": "return states",
        }
    }
    return {"size": 0, "query": {"bool": {"must": [said], "filter": [query]}}, "aggs": {"tally": tally}}


def _by_meeting(answer: Json) -> dict[int, int]:
    found: dict[int, int] = {}
    for state in answer["aggregations"]["tally"]["value"]:
        for meeting, times in state.items():
            found[int(meeting)] = found.get(int(meeting), 0) + times
    return found


def faulty(index: "ServerIndexReader") -> Keys:
    """The passages whose terms don't add up to their words."""
    wrong: Json = {"script": {"script": {"source": scripts.FAULTY}}}
    return index.facts({"bool": {"filter": [wrong]}}, ("passage", "utterance"))["passage"]
