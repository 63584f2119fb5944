"""What the values of a column are like: figures, days, sentences, names."""

import re
from collections.abc import Sequence

from archive.parsing.containers.table_values import Row, word_count
from archive.parsing.containers.table_vocabulary import Field, rank
from archive.parsing.text import count_words

SHAPES = {
    # A day: with its year or in figures, or a number of seconds since 1970.
    Field.DATE: re.compile(
        r"(?<!\d)(?:1[3-9]|2[0-6])\d\d(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|(?<!\d)\d{8}(?!\d)|^\d{10}(?:\d{3})?(?:\.\d+)?$|年"
    ),
    Field.TIME: re.compile(r"^(?:\d+:)?\d{1,2}:\d\d(?:[.,]\d+)?$|^\d{1,9}(?:\.\d+)?(?:e[+-]?\d+)?s?$"),
}
DAY_AND_TIME = re.compile(r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d")
DAY = re.compile(
    r"\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[T ]\d.*)?|\d{1,2}([-/.])\d{1,2}\2\d{4}\.?(?: \d.*)?"
    r"|\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일]"
)
_MOST, _SOME = 0.8, 0.4
_LEAST_PROSE = 3.0
"""Words of a cell, on average, under a name that is not surely that of a text."""
_NUMBERS = frozenset("0123456789.,:-+/ ")


def values_of(name: str, sample: Sequence[Row]) -> list[str]:
    return [value for row in sample for value in row.get(name, ())]


def has_parts(name: str, sample: Sequence[Row]) -> bool:
    values = values_of(name, sample)
    return len(values) * 2 > len(sample) and sum(" " in value for value in values) * 2 > len(values)


def is_numeric(name: str, sample: Sequence[Row]) -> bool:
    values = values_of(name, sample)
    return bool(values) and sum(set(value) <= _NUMBERS for value in values) * 10 >= len(values) * 9


def has_shape(name: str, sample: Sequence[Row], shape: re.Pattern[str]) -> bool:
    values = values_of(name, sample)
    # What is surely called a date may be unreadable in some rows: "n/a", "unknown", "Easter".
    least = _SOME if shape is SHAPES[Field.DATE] and rank(Field.DATE, name) == 0 else _MOST
    return bool(values) and sum(bool(shape.search(value.strip())) for value in values) >= least * len(values)


def has_only(name: str, sample: Sequence[Row], shape: re.Pattern[str]) -> bool:
    values = values_of(name, sample)
    return len(values) * 2 > len(sample) and all(shape.fullmatch(value.strip()) for value in values)


def recurs(name: str, sample: Sequence[Row]) -> bool:
    """Whether rows share the values of a column; an id of each row is none of a meeting."""
    values = values_of(name, sample)
    return len(values) > 1 and len(set(values)) < len(values)


def is_prose(name: str, sample: Sequence[Row]) -> bool:
    """Whether a column holds sentences rather than titles, codes or addresses."""
    values = values_of(name, sample)
    return bool(values) and sum(map(word_count, values)) >= _LEAST_PROSE * len(values)


def words_in(name: str, sample: Sequence[Row]) -> int:
    return sum(map(count_words, values_of(name, sample)))
