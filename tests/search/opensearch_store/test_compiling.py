"""A query as JSON for the server, told without one."""

import datetime
from typing import Any

import pytest

from archive.search.opensearch_store import scripts
from archive.search.opensearch_store.compiling import QueryDslCompiler
from archive.search.opensearch_store.lexicon import Lexicon
from archive.search.opensearch_store.querying import ServerQuery, compiled, filters_of
from archive.search.query.ast import AtLeast, Near, Phrase, Term, ValueFilter
from archive.search.query.parser import parse
from archive.search.types import SearchRequest

WORDS = {"cease": 4, "ceased": 1, "fire": 6, "fires": 2, "gas": 9, "prices": 3, "price": 5}


def known(made: Any, lexicon: Lexicon) -> Any:
    """What is made once all is learned that it asks for."""
    for _ in range(5):
        found = made(QueryDslCompiler(lexicon))
        wanted = lexicon.wanted
        if not wanted:
            return found
        for name, term in wanted.frequencies:
            lexicon.frequencies[name, term] = WORDS.get(term, 1)
        for name, letters in wanted.beginnings:
            begun = {word: count for word, count in WORDS.items() if word.startswith(letters)}
            lexicon.beginnings[name, letters] = begun
        lexicon.values |= {key: ["Strelsau", "Castle of Zenda"] for key in wanted.values}
        lexicon.titles |= {key: [7, 8] for key in wanted.titles}
        lexicon.times |= dict(zip(wanted.times, (3, 2), strict=False))
        lexicon.wanted = type(wanted)()
    raise AssertionError("there is no end to what is wanted")


def lexicon() -> Lexicon:
    return Lexicon(count=100, mean_length=20.0, languages=("", "en"))


def found(text: str) -> Any:
    root = parse(text).root
    return known(lambda compiler: compiler.found(root), lexicon())


def query(request: SearchRequest) -> ServerQuery:
    made: ServerQuery = known(lambda compiler: compiled(request, compiler), lexicon())
    return made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gas", {"terms": {"text": ["gas"]}}),
        ('"gas prices"', {"match_phrase": {"exact": {"query": "gas prices", "boost": 0.5}}}),
        ("gas prices", {"bool": {"must": [{"terms": {"text": ["gas"]}}, {"terms": {"text": ["price"]}}]}}),
        (
            "gas OR prices",
            {
                "bool": {
                    "should": [{"terms": {"text": ["gas"]}}, {"terms": {"text": ["price"]}}],
                    "minimum_should_match": 1,
                }
            },
        ),
        ("pri*", {"term": {"exact.beginnings": {"value": "pri"}}}),
        ("pri?es", {"terms": {"exact": ["prices"]}}),
        ("kind:talks", {"bool": {"filter": [{"terms": {"kind": []}}]}}),
        ("place:zenda", {"bool": {"filter": [{"terms": {"place": ["Castle of Zenda"]}}]}}),
        ("title:gas", {"bool": {"filter": [{"terms": {"meeting": [7, 8]}}]}}),
    ],
)
def test_each_part_of_a_query_is_put_to_the_server(text: str, expected: Any) -> None:
    assert found(text) == expected


def test_what_is_ruled_out_is_filtered() -> None:
    ruled_out = {"bool": {"filter": [{"bool": {"must_not": [{"terms": {"text": ["price"]}}]}}]}}
    assert found("gas -prices") == {"bool": {"must": [{"terms": {"text": ["gas"]}}, ruled_out]}}


def test_days_are_minutes_of_meetings_whose_year_is_known() -> None:
    first = datetime.date(2021, 2, 1).toordinal() * 24 * 60
    bounds = {"gte": first, "lt": first + 28 * 24 * 60}
    wanted = [{"range": {"year": {"gt": 0}}}, {"range": {"moment": bounds}}]
    request = SearchRequest(since=datetime.date(2021, 2, 1), until=datetime.date(2021, 2, 28))
    assert query(request).found == {"bool": {"filter": [{"match_all": {}}, {"bool": {"filter": wanted}}]}}


@pytest.mark.parametrize(
    ("root", "script"),
    [
        (Phrase(("us",), cases=("A",)), scripts.IN_A_ROW),
        (Phrase(("gas", "prices"), slop=5), scripts.TOGETHER),
        (Near((Term(("gas",)),), (Term(("price",)),), 3), scripts.NEAR),
        (Term(("cease", "fire")), scripts.IN_A_ROW),
    ],
)
def test_what_no_posting_tells_is_counted_by_a_script(root: Any, script: str) -> None:
    text = str(known(lambda compiler: compiler.found(root), lexicon()))
    assert repr(scripts.holds(script))[1:-1] in text
    _, times = known(lambda compiler: compiler.times_of(root), lexicon())
    assert repr(script)[1:-1] in str(times)


def test_so_many_of_several_words_are_asked_for() -> None:
    root = AtLeast((Term(("gas",)), Term(("price",)), Term(("fire",))), 2)
    put = known(lambda compiler: compiler.found(root), lexicon())
    assert (len(put["bool"]["should"]), put["bool"]["minimum_should_match"]) == (3, 2)


def test_the_best_come_first_where_words_are_asked_for() -> None:
    request = SearchRequest(parse("gas prices").root, {"text_kind": ("said", "written")})
    put = query(request)
    assert put.runs == [["gas", "prices"]]
    assert set(put.weights) == {"gas", "prices"}
    assert put.scored is not None
    assert put.scored["function_score"]["functions"][0]["weight"] == 0.7
    assert scripts.BM25 in [each["script_score"]["script"]["source"] for each in leaves(put.scored)]
    assert put.order[0] == {"_score": "desc"}


def test_by_date_or_by_filters_alone_nothing_is_scored() -> None:
    for request in (
        SearchRequest(parse("gas").root, sort="oldest"),
        SearchRequest(None, {"speaker": ("rudolf-elphberg",)}),
    ):
        put = query(request)
        assert put.scored is None
        assert {"_score": "desc"} not in put.order
    assert query(SearchRequest(parse("gas").root, sort="oldest")).order[0] == {"moment": "asc"}


def test_filters_are_told_from_words() -> None:
    root = parse("gas speaker:rudolf -kind:talks").root
    assert len(filters_of(root)) == 2
    assert filters_of(None) == []


def test_numbers_that_are_none_find_nothing() -> None:
    root = ValueFilter("year", frozenset({"2021", "x", "99999999999"}))
    put = known(lambda compiler: compiler.found(root), lexicon())
    assert put == {"bool": {"filter": [{"terms": {"year": [2021]}}]}}


def leaves(put: Any) -> list[Any]:
    if isinstance(put, dict):
        here = [put] if "script_score" in put else []
        return here + [leaf for each in put.values() for leaf in leaves(each)]
    return [leaf for each in put for leaf in leaves(each)] if isinstance(put, list) else []
