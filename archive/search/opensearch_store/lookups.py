"""Asks the server for what a lexicon does not know yet."""

from collections.abc import Callable, Iterator

from archive.search.opensearch_store.facts import packed, unpacked
from archive.search.opensearch_store.lexicon import Lexicon
from archive.search.opensearch_store.mapping import EXACT, WORDS, Json

# Asks several searches, and gives their answers.
Ask = Callable[[list[Json]], list[Json]]

# Terms in one answer: first few, as most beginnings are those of few words.
_FIRST, _ROUND = 200, 10_000
# Where the terms of a field are listed.
_LISTED = {EXACT: WORDS}
_TITLED = ("passage", "utterance", "meeting")


def look_up(lexicon: Lexicon, ask: Ask) -> None:
    """Learn all that is wanted, in as few requests as can be."""
    wanted = lexicon.wanted
    frequencies, beginnings = sorted(wanted.frequencies), sorted(wanted.beginnings)
    titles, times = list(wanted.titles.items()), list(wanted.times.items())
    answers = ask(
        [
            *(_count(name, term) for name, term in frequencies),
            *(_terms(_LISTED.get(name, name), letters, _FIRST) for name, letters in beginnings),
            *(packed(query, _TITLED) for _, query in titles),
            *({"size": 0, "query": query, "aggs": {"sum": _SUM}} for _, query in times),
        ]
    )
    given = iter(answers)
    for key in frequencies:
        lexicon.frequencies[key] = next(given)["hits"]["total"]["value"]
    for name, letters in beginnings:
        first = _buckets(next(given))
        found = dict(_all_terms(_LISTED.get(name, name), letters, first, _FIRST, ask))
        lexicon.beginnings[name, letters] = found
        if name == EXACT:
            lexicon.frequencies |= {(EXACT, term): count for term, count in found.items()}
    for title, _ in titles:
        meetings = unpacked(next(given)["aggregations"], _TITLED)["meeting"]
        lexicon.titles[title] = sorted(set(meetings.tolist()))
    for use, _ in times:
        lexicon.times[use] = round(next(given)["aggregations"]["sum"]["value"])
    for facet in sorted(wanted.values):
        lexicon.values[facet] = [str(term) for term, _ in all_terms(facet, ask)]
    lexicon.wanted = type(wanted)()


_SUM: Json = {
    "scripted_metric": {
        "init_script": "state.sum = 0.0",
        "map_script": "state.sum += _score",
        "combine_script": "return state.sum",
        "reduce_script": "double sum = 0; for (double each : states) { sum += each } return sum",
    }
}


def all_terms(name: str, ask: Ask) -> list[tuple[str, int]]:
    """All values of a field in ascending order, each with its number of passages."""
    (answer,) = ask([_terms(name, "", _ROUND)])
    return list(_all_terms(name, "", _buckets(answer), _ROUND, ask))


def _all_terms(
    name: str, letters: str, first: list[tuple[str, int]], size: int, ask: Ask
) -> Iterator[tuple[str, int]]:
    found = first
    while True:
        yield from (pair for pair in found if str(pair[0]).startswith(letters))
        if len(found) < size or not str(found[-1][0]).startswith(letters):
            return
        size = _ROUND
        (answer,) = ask([_terms(name, letters, size, after=found[-1][0])])
        found = _buckets(answer)


def _count(name: str, term: str) -> Json:
    return {"size": 0, "track_total_hits": True, "query": {"term": {name: {"value": term}}}}


def _terms(name: str, letters: str, size: int, after: str = "") -> Json:
    """A walk through the terms of a field in their order, from those that begin so on."""
    composite: Json = {"size": size, "sources": [{"term": {"terms": {"field": name}}}]}
    if after or letters:
        composite["after"] = {"term": after or _before(letters)}
    return {"size": 0, "query": {"match_all": {}}, "aggs": {"terms": {"composite": composite}}}


def _before(letters: str) -> str:
    """What comes before all that begins so, and after all else that does."""
    last = ord(letters[-1]) - 1
    # There are no signs of these numbers.
    last = 0xD7FF if 0xD800 <= last <= 0xDFFF else last
    return f"{letters[:-1]}{chr(last)}\U0010ffff"


def _buckets(answer: Json) -> list[tuple[str, int]]:
    return [(each["key"]["term"], each["doc_count"]) for each in answer["aggregations"]["terms"]["buckets"]]
