"""What an index on the server looks like. Pure.

Words are folded, cut and stemmed by the archive's own code, on both sides, and come as text with a space
between two: the server's analysers would find other passages. Its own BM25 knows lengths only roughly, so
its similarity here gives how often a term occurs, and scores are computed of that (see `scripts`).
"""

from typing import Any

from archive.search import stemming, tokenizer
from archive.search.facets import FACETS

Json = dict[str, Any]

# Raised whenever what is written to the index changes in meaning.
VERSION = f"1.{tokenizer.VERSION}.{stemming.VERSION}"

# Letters of the longest beginning of a word that has postings of its own.
LONGEST_BEGINNING = 20
# Longer words are told by their first letters and a checksum (see `analysis.term_of`).
LONGEST_TERM = 200

EXACT, STEMS, TITLE = "exact", "text", "title"
BEGINNINGS, COUNT = "exact.beginnings", "exact.count"
WORDS, TITLE_WORDS = "words", "title_words"
PLACES, ANALYSIS, COPIED, TEXT = "places", "analysis", "copied", "text_number"
# What every document is: a filter that rules nothing out.
KIND, PASSAGE = "document", "passage"
NUMBERS = "passage", "meeting", "utterance", "moment", "order", "length", "print"


def settings(shards: int, replicas: int) -> Json:
    return {
        "index": {
            "number_of_shards": shards,
            "number_of_replicas": replicas,
            # A change is seen once it is whole, which its writer says.
            "refresh_interval": "-1",
            "max_result_window": 10_000,
            # Passages of an utterance stand in a row, as everywhere else.
            "sort.field": ["utterance", "passage"],
            "sort.order": ["asc", "asc"],
            "mapping.total_fields.limit": 200,
            # Statements are counted by a script for each shard. Where parts of one are searched apart, as
            # OpenSearch 3 does unless told otherwise, a statement in two of them would count twice.
            "search.concurrent_segment_search.mode": "none",
        },
        "similarity": {"times": {"type": "scripted", "script": {"source": "return query.boost * doc.freq"}}},
        "analysis": {
            "tokenizer": {
                "spaces": {"type": "char_group", "tokenize_on_chars": [" "], "max_token_length": 1_000}
            },
            "filter": {
                "beginnings": {"type": "edge_ngram", "min_gram": 1, "max_gram": LONGEST_BEGINNING},
            },
            "analyzer": {
                "spaced": {"type": "custom", "tokenizer": "spaces"},
                "begun": {"type": "custom", "tokenizer": "spaces", "filter": ["beginnings"]},
            },
        },
    }


def mappings() -> Json:
    prose = {"type": "text", "analyzer": "spaced", "norms": False, "similarity": "times"}
    beginnings = {**prose, "analyzer": "begun", "search_analyzer": "spaced", "index_options": "freqs"}
    words = {"type": "keyword", "norms": False}
    fields: Json = {
        EXACT: {
            **prose,
            "fields": {"beginnings": beginnings, "count": {"type": "token_count", "analyzer": "spaced"}},
        },
        STEMS: {**prose, "index_options": "freqs"},
        TITLE: prose,
        WORDS: words,
        TITLE_WORDS: words,
        # Each word as a number, in order, with how it is written: for what postings can't tell.
        PLACES: {"type": "binary", "doc_values": True},
        ANALYSIS: {"type": "keyword"},
        KIND: {"type": "keyword", "doc_values": False},
        COPIED: {"type": "boolean"},
        TEXT: {"type": "long"},
        **{name: {"type": "integer"} for name in NUMBERS},
        **{facet.name: {"type": "integer" if facet.number else "keyword"} for facet in FACETS},
    }
    return {"dynamic": False, "_meta": {"version": VERSION}, "properties": fields}
