"""The answers are those of the archive's own engine, on a server that is named: `make test-opensearch`."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.search.analytics.trends import phrase_trend
from archive.search.api import Filters, Sort, differences
from archive.search.engine import engine
from archive.search.requests import parsed, request_of
from archive.search.types import SearchRequest, TextKind
from tests.search.opensearch_store.conftest import OnBoth
from tests.snapshots import OPENSEARCH

pytestmark = [
    pytest.mark.skipif(not OPENSEARCH, reason="asks a server: make test-opensearch OPENSEARCH=http://…"),
    pytest.mark.django_db,
]

WORDS = st.sampled_from(
    "the of and russia russian kyrgyzstan president putin cooperation energy gas we our countries meeting"
    " trade visit thank question development eurasian economic union two-way agreed US co-operation".split()
)
PAIR = st.tuples(WORDS, WORDS).map(" ".join)
PARTS = st.one_of(
    WORDS,
    PAIR,
    PAIR.map('"{}"'.format),
    st.tuples(PAIR, st.integers(2, 30)).map(lambda pair: f'"{pair[0]}"~{pair[1]}'),
    st.tuples(WORDS, st.integers(1, 20), WORDS).map(lambda three: f"{three[0]} w/{three[1]} {three[2]}"),
    st.tuples(WORDS, WORDS).map(lambda two: f"{two[0]} /s {two[1]}"),
    st.tuples(WORDS, st.integers(1, 5)).map(lambda pair: f"{pair[0][: pair[1]]}*"),
    WORDS.map(lambda word: f"={word.capitalize()}"),
    WORDS.map(lambda word: f"{word[0]}?{word[2:]}"),
    PAIR.map(lambda pair: pair.replace(" ", "-")),
    st.sampled_from(
        ["speaker:putin", "country:kyrgyzstan", "lang:en", "year:2021", "title:talks", "role:president"]
    ),
)
QUERIES = st.one_of(
    PARTS,
    st.tuples(PARTS, PARTS).map(" ".join),
    st.tuples(PARTS, PARTS).map(" OR ".join),
    st.tuples(PARTS, PARTS).map(" -".join),
    st.tuples(PARTS, PARTS, PARTS).map(lambda three: f"({three[0]} OR {three[1]}) {three[2]}"),
)


def told(request: SearchRequest) -> Callable[[], Any]:
    def ask() -> Any:
        with engine().reading() as index:
            found = index.search(request)
            return {
                "statements": found.statements,
                "totals": (found.total, found.total_statements, found.total_titled, found.folded),
                "facets": found.facets,
                "years": found.years,
                "languages": found.languages,
                "titled": found.titled,
                "copies": dict(found.copies),
                "keys": index.keys(request).tolist(),
                "count": index.count(request),
            }

    return ask


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(
    text=QUERIES,
    kind=st.sampled_from(TextKind),
    sort=st.sampled_from(Sort),
    years=st.sampled_from([(), (2021,)]),
    start=st.sampled_from([0, 0, 5]),
)
def test_the_same_is_found_in_the_same_order(
    on_both: OnBoth, text: str, kind: TextKind, sort: Sort, years: tuple[int, ...], start: int
) -> None:
    filters = Filters(text_kind=kind, year=years)
    request = SearchRequest(
        **{**vars(request_of(parsed(text), filters, sort, start, start + 20)), "titles": 3}
    )
    own, other = on_both(told(request))
    assert other == own


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=PARTS, by=st.sampled_from(["", "speaker", "language"]))
def test_the_same_is_counted(on_both: OnBoth, text: str, by: str) -> None:
    def counted() -> Any:
        trend = phrase_trend(text, by)
        counts = trend.counts
        entries = zip(
            counts.meetings.tolist(),
            (counts.groups[each] for each in counts.group.tolist()),
            counts.times.tolist(),
            counts.passages.tolist(),
            counts.firsts.tolist(),
            counts.lasts.tolist(),
            strict=True,
        )
        return trend.unit, trend.languages, trend.elsewhere, trend.all_words, trend.times, sorted(entries)

    own, other = on_both(counted)
    assert other == own


def test_words_and_samples_are_the_same(on_both: OnBoth) -> None:
    def asked() -> Any:
        with engine().reading() as index:
            words = index.vocabulary.words
            return (
                index.sample("vladimir-putin", None, 7).tolist(),
                index.word_counts("vladimir-putin", None, ["the", "gas", "zenda"]),
                index.document_frequency("the"),
                index.analyses,
                words.with_prefix("co", 10),
                words.similar("cooperatoin", 2, 5),
                index.vocabulary.counted("speaker"),
                [index.vocabulary.knows(each) for each in ("gases", "zzz")],
                [index.vocabulary.stands_in("the", kind) for kind in TextKind],
                index.faulty().tolist(),
                sorted(index.fingerprints().tolist()),
            )

    own, other = on_both(asked)
    assert other == own


def test_the_index_is_compared_with_the_archive(on_both: OnBoth) -> None:
    own, other = on_both(lambda: differences().count)
    assert (own, other) == (0, 0)
