"""A passage as it is sent to the server, told without one."""

import base64
import struct
from typing import Any

from archive.search.opensearch_store.analysis import (
    CASE_BITS,
    SENTENCE_BIT,
    WORD_SIZE,
    source,
    term_of,
    word_number,
)
from archive.search.opensearch_store.mapping import EXACT, NUMBERS, mappings, settings

DOCUMENT: dict[str, Any] = {
    **dict.fromkeys(NUMBERS, 1),
    "text": "The US agreed. Rudolf did not!",
    "title": "Talks in Zenda",
    "language": "en",
    "speaker": "rudolf-elphberg",
    "year": 2021,
    "country": "RU\nKG",
    "place": "Strelsau",
    "text_high": 3,
    "text_low": 4,
    **dict.fromkeys(
        ("kind", "represents", "role", "held", "certain", "utterance_kind", "exchange", "text_kind"), ""
    ),
}


def sent(**changes: Any) -> dict[str, Any]:
    return source({**DOCUMENT, **changes})


def test_words_are_sent_as_the_archive_reads_them() -> None:
    found = sent()
    assert found[EXACT].split() == ["the", "US", "agreed", "rudolf", "did", "not"]
    assert found["text"].split()[2] == "agre"
    assert found["words"] == sorted(set(found[EXACT].split()))
    assert found["title"] == "talk in zenda"
    assert found["text_number"] == 3 << 32 | 4


def test_each_word_is_a_number_with_how_it_is_written() -> None:
    held = base64.b64decode(sent()["places"])
    rows = [struct.unpack(">iB", held[at : at + WORD_SIZE]) for at in range(0, len(held), WORD_SIZE)]
    assert [number for number, _ in rows] == list(
        map(word_number, ["the", "US", "agreed", "rudolf", "did", "not"])
    )
    assert [flags for _, flags in rows] == [
        CASE_BITS["C"],
        CASE_BITS["A"],
        0,
        CASE_BITS["C"] | SENTENCE_BIT,
        0,
        0,
    ]


def test_several_values_are_each_one_and_none_are_left_out() -> None:
    found = sent(place="", text_high=0, text_low=0, title="")
    assert found["country"] == ["RU", "KG"]
    assert not {"place", "text_number", "title", "copied"} & set(found)


def test_words_of_any_length_and_half_signs_are_taken() -> None:
    assert term_of("zenda") == "zenda"
    assert len(term_of("z" * 5_000)) == 216
    assert term_of("z" * 5_000) != term_of("z" * 5_001)
    term_of("\ud800").encode()


def test_every_field_that_is_sent_is_mapped() -> None:
    assert set(sent()) <= set(mappings()["properties"])
    assert settings(3, 1)["index"]["number_of_shards"] == 3
