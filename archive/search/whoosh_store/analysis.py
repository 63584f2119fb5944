"""Fields of prose in the index: stems with how often each occurs, or words with their positions."""

import struct
from dataclasses import dataclass

from whoosh.fields import FieldType
from whoosh.formats import Format

from archive.search import stemming, tokenizer
from archive.search.analyzers import PlainAnalyzer

# Raised whenever what is written to the index changes in meaning.
VERSION = f"4.{tokenizer.VERSION}.{stemming.VERSION}"


def decode_positions(value: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(value) // 2}H", value)


class PositionsFormat(Format):  # type: ignore[misc]
    """The places of a word in its passage, two bytes each: half the size and a fifth of the time of
    Whoosh's own, which pickles them. A passage past 65,535 words has no places after that one."""

    def decode_positions(self, value: bytes) -> tuple[int, ...]:
        return decode_positions(value)

    def decode_frequency(self, value: bytes) -> int:
        return len(value) // 2

    def decode_weight(self, value: bytes) -> float:
        return self.decode_frequency(value) * float(self.field_boost)


class FrequencyFormat(Format):  # type: ignore[misc]
    """How often a word occurs, which Whoosh keeps as its weight; so there is nothing to store."""

    posting_size = 0

    def decode_frequency(self, value: bytes) -> int:
        return 1

    def decode_weight(self, value: bytes) -> float:
        return float(self.field_boost)


@dataclass(frozen=True, slots=True)
class Prose:
    """A text to index, with its language."""

    text: str
    language: str


class ProseField(FieldType):  # type: ignore[misc]
    """A field of prose; with positions where phrases are to be found in it."""

    scorable = True

    def __init__(self, analyzer: PlainAnalyzer, *, positions: bool, stored: bool = False) -> None:
        self.analyzer = analyzer
        self.stored = stored
        self.format = PositionsFormat() if positions else FrequencyFormat()
        self.set_sortable(False)
