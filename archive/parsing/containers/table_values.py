"""Columns that no list of names knows, told by their values: one of long texts, one of names that recur.

And rows that hold a question and its answer, made two rows.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from archive.languages.vocabulary import document_words, vocabulary_of
from archive.parsing.containers.json_tree import Key
from archive.parsing.containers.table_vocabulary import Field, plain_column, rank
from archive.parsing.text import count_words

Row = Mapping[str, Sequence[str]]

_LEAST_ROWS = 4
_LEAST_WORDS = 5.0
_MOST_OF_WORDS = 0.5
_PRESENT = 0.6
_LONGEST_NAME = 6
_LONGEST_WITH_OFFICE = 14
_FEW = 0.2
_DISTINCT = 0.7
_CHANGING = 0.3
_DIGITS = 0.2
_BOTH = 0.6
_SURE = (0, 1)
_ALL = vocabulary_of("und")
_ASKING = document_words().asking | _ALL.questions
_ANSWERING = _ALL.answers
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def column_of_texts(names: Sequence[str], rows: Sequence[Row]) -> str | None:
    """The column that holds most words of a table, in sentences."""
    words = {name: [word_count(value) for row in rows for value in row.get(name, ())] for name in names}
    total = sum(map(sum, words.values()))
    best = max(names, key=lambda name: sum(words[name]), default=None)
    if best is None or len(words[best]) < _LEAST_ROWS:
        return None
    is_text = sum(words[best]) >= max(_MOST_OF_WORDS * total, _LEAST_WORDS * len(words[best]))
    return best if is_text else None


def word_count(value: str) -> int:
    """Words, two signs of a script that sets no blanks between words taken for one."""
    return count_words(value) + len(_UNSPACED.findall(value)) // 2


def column_of_voices(names: Sequence[str], rows: Sequence[Row]) -> str | None:
    """The column of short values that come back and change from row to row, as those who speak do."""
    found = [(changes, name) for name in names if (changes := _changes(name, rows)) > 0]
    return max(found, key=lambda each: (each[0], -names.index(each[1])))[1] if found else None


def _changes(name: str, rows: Sequence[Row]) -> int:
    """How often a column changes from row to row, 0 where its values can be no names."""
    values = [next(iter(row.get(name, ())), "").strip() for row in rows]
    told = [value for value in values if value]
    distinct = set(told)
    digits = sum(any(map(str.isdigit, value)) for value in told)
    small = sum(value[0].islower() for value in distinct)
    changes = sum(one != other for one, other in pairwise(values))
    if (
        len(told) < max(_LEAST_ROWS, _PRESENT * len(values))
        or not 1 < len(distinct) <= _DISTINCT * len(told)
        or max(map(count_words, told)) > _LONGEST_WITH_OFFICE
        or sum(count_words(value) > _LONGEST_NAME for value in told) > _FEW * len(told)
        or digits > _DIGITS * len(told)
        or 2 * small > len(distinct)
        or changes < _CHANGING * len(values)
    ):
        return 0
    return changes


def with_answers(rows: Sequence[Row]) -> list[Row]:
    """The rows, each that holds a question and an answer made two, whose voices are the columns' names."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    if any(not _is_of(name, _ASKING | _ANSWERING) and _is_text(name, rows) for name in names):
        return list(rows)
    asked = next((name for name in names if _is_of(name, _ASKING)), None)
    answered = next((name for name in names if _is_of(name, _ANSWERING)), None)
    both = [row for row in rows if asked in row and answered in row]
    if asked is None or answered is None or len(both) < max(1.0, _BOTH * len(rows)):
        return list(rows)
    found: list[Row] = []
    for row in rows:
        rest = {name: values for name, values in row.items() if name not in (asked, answered)}
        for number, name in enumerate((asked, answered)):
            if name in row:
                voice = {Field.SPEAKER.value: [Key(_asked(name))], Field.TEXT.value: row[name]}
                found.append({**(rest if number == 0 else {}), **voice})
    return found


def _is_text(name: str, rows: Sequence[Row]) -> bool:
    """Whether a column surely holds a text; a "line" in figures is its number."""
    values = (value for row in rows for value in row.get(name, ()))
    return rank(Field.TEXT, name) in _SURE and not all(map(str.isdecimal, values))


def _is_of(name: str, words: frozenset[str]) -> bool:
    return plain_column(_asked(name)) in words


def _asked(name: str) -> str:
    """The last part of a name, without a word for a text behind or before it: "question_text"."""
    last = name.rpartition(".")[2]
    parts = plain_column(last).split()
    told = [part for part in parts if rank(Field.TEXT, part) != 0]
    if len(parts) == 2 and parts[1] in _ASKING | _ANSWERING:
        # "reporter_question"
        return parts[1]
    return told[0] if len(parts) > 1 and len(told) == 1 else last
