"""The words that there are of each year, beside the passages found. Pure."""

from collections.abc import Mapping, Sequence

from archive.search.opensearch_store.mapping import Json
from archive.search.types import YearCount

_VALUES = 10_000


def words_by_year(query: Json) -> Json:
    """A search for the number of words by year and language."""
    words: Json = {"words": {"sum": {"field": "length"}}}
    by_language: Json = {
        "language": {"terms": {"field": "language", "size": _VALUES}, "aggs": words},
        "no_language": {"missing": {"field": "language"}, "aggs": words},
    }
    years = {"terms": {"field": "year", "size": _VALUES}, "aggs": by_language}
    return {"size": 0, "query": query, "aggs": {"year": years}}


def years_of(answer: Json) -> dict[int, dict[str, int]]:
    """Words by year and language, from the answer to `words_by_year`."""
    found: dict[int, dict[str, int]] = {}
    for year in answer["aggregations"]["year"]["buckets"]:
        words = {each["key"]: int(each["words"]["value"]) for each in year["language"]["buckets"]}
        found[year["key"]] = words | {"": int(year["no_language"]["words"]["value"])}
    return found


def with_missing(found: Json, missing: Json) -> dict[str, int]:
    """Passages by value, with those that have none."""
    counts = {each["key"]: each["doc_count"] for each in found["buckets"]}
    return counts | ({"": missing["doc_count"]} if missing["doc_count"] else {})


def year_counts(
    passages: Mapping[str, int], words: Mapping[int, Mapping[str, int]], languages: Sequence[str]
) -> list[YearCount]:
    """Of each year that is known, passages found and words in these languages, or in all."""
    counts = []
    for year in sorted({*words, *map(int, passages)} - {0}):
        spoken = words.get(year, {})
        count = sum(spoken.get(each, 0) for each in (filter(None, languages) if languages else spoken))
        if count or str(year) in passages:
            counts.append(YearCount(year, passages.get(str(year), 0), count))
    return counts
