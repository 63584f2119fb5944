"""Rows of single words, as speech recognition services give them, joined to what each voice says.

Amazon Transcribe lists words and punctuation marks ("items"), each with a `speaker_label`, or with labels
in a list of segments by the time at which a word begins. Google Speech-to-Text lists words with a
`speakerTag`, in a last result that repeats the words of the results before it, which bear no tag.
Deepgram lists words with and without punctuation.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from archive.parsing.containers.json_tree import Key
from archive.parsing.containers.table_columns import Columns, Row
from archive.parsing.containers.table_vocabulary import Field
from archive.parsing.text import ends_sentence, words

_FEWEST = 8
_MOST_OF_THEM = 0.95
_LEAST_RUN = 2.0
_PARAGRAPH = 80
"""Words after which the end of a sentence ends a paragraph."""

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_OPENING_SIGN = re.compile(r"[(\[{«“„¿¡]$")


def are_words(rows: Sequence[Row], columns: Columns) -> bool:
    """Whether each row holds a single word, and voices say several in a row."""
    texts = [columns.get(row, Field.TEXT) for row in rows]
    if len(texts) < _FEWEST or Field.SPEAKER not in columns:
        return False
    single = sum(len(text.split()) <= 1 for text in texts)
    voices = [columns.get(row, Field.SPEAKER) for row in rows]
    runs = 1 + sum(one != other for one, other in pairwise(voices))
    return single >= _MOST_OF_THEM * len(texts) and len(texts) >= _LEAST_RUN * runs


def joined(rows: Sequence[Row], columns: Columns) -> tuple[list[Row], list[str]]:
    """A row for each paragraph that a voice says, and the values of words that are given a second time."""
    rows = [_as_sentence(row, columns.by_field[Field.TEXT]) for row in rows]
    if not are_words(rows, columns):
        return rows, []
    rows, copies = _once(rows, columns)
    found: list[Row] = []
    for _, run in groupby(rows, key=lambda row: columns.get(row, Field.SPEAKER)):
        found += [_row(part, columns) for part in _paragraphs(list(run), columns)]
    return found, [value for row in copies for values in row.values() for value in values]


def _as_sentence(row: Row, text: str) -> Row:
    """A row whose text is a list of single words, with the text in one piece."""
    tokens = row.get(text, ())
    single = sum(len(token.split()) <= 1 for token in tokens)
    ends = sum(map(ends_sentence, tokens))
    if len(tokens) < 2 or single < _MOST_OF_THEM * len(tokens) or 2 * ends > len(tokens):
        return row
    return {**row, text: [_text(tokens)]}


def _once(rows: Sequence[Row], columns: Columns) -> tuple[Sequence[Row], Sequence[Row]]:
    """The words that bear a speaker, where those without one are the same once more; and those."""
    told = [row for row in rows if columns.get(row, Field.SPEAKER)]
    untold = [row for row in rows if not columns.get(row, Field.SPEAKER)]
    same = _letters(told, columns) == _letters(untold, columns)
    return (told, untold) if untold and same else (rows, ())


def _letters(rows: Sequence[Row], columns: Columns) -> str:
    return "".join(part for row in rows for part in words(columns.get(row, Field.TEXT))).casefold()


def _paragraphs(run: list[Row], columns: Columns) -> Iterator[list[Row]]:
    part: list[Row] = []
    for row in run:
        ended = bool(part) and ends_sentence(columns.get(part[-1], Field.TEXT).strip())
        if len(part) >= _PARAGRAPH and ended and words(columns.get(row, Field.TEXT)):
            yield part
            part = []
        part.append(row)
    yield part


def _row(part: Sequence[Row], columns: Columns) -> Row:
    """One row of several: the text joined, every other value kept."""
    text = columns.by_field[Field.TEXT]
    row: dict[str, list[str]] = {}
    for each in part:
        for path, values in each.items():
            row.setdefault(path, []).extend(values)
    row[text] = [_text([columns.get(each, Field.TEXT) for each in part])]
    return row


def _text(tokens: Sequence[str]) -> str:
    """Tokens as a sentence: marks stand close to the word before them, and some scripts have no spaces."""
    if any(token[:1].isspace() for token in tokens):
        return "".join(tokens)
    text = ""
    for token in tokens:
        close = (
            not words(token)
            or bool(_OPENING_SIGN.search(text))
            or (_UNSPACED.match(token) and _UNSPACED.match(text[-1:]))
        )
        text += token if close or not text else f" {token}"
    return text


def with_labels_of_segments(tree: Any) -> Any:
    """A tree in which each word bears the label that a list of segments gives for the time it begins at."""
    results: Any = tree.get("results") if isinstance(tree, dict) else None
    labels: Any = results.get("speaker_labels") if isinstance(results, dict) else None
    items: Any = results.get("items") if isinstance(results, dict) else None
    if not isinstance(labels, dict) or not _are_objects(items) or not _are_objects(labels.get("segments")):
        return tree
    by_time = {
        word["start_time"]: label
        for segment in labels["segments"]
        for word in segment.get("items") or ()
        if isinstance(word, dict) and "start_time" in word
        if isinstance(label := word.get("speaker_label") or segment.get("speaker_label"), str)
    }
    return {**tree, "results": {**results, "items": list(_labelled(items, by_time))}} if by_time else tree


def _labelled(items: Sequence[dict[str, Any]], by_time: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    label = ""
    for item in items:
        label = by_time.get(item.get("start_time", ""), label)
        yield item if "speaker_label" in item or not label else {"speaker_label": Key(label), **item}


def _are_objects(node: Any) -> bool:
    return isinstance(node, list) and bool(node) and all(isinstance(each, dict) for each in node)
