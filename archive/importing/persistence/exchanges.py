"""Which question of a meeting each of its utterances answers."""

from collections.abc import Iterator, Sequence

from django.db import connection

from archive.models import Utterance
from archive.parsing.exchanges import ExchangeTurn, answered_questions

# One statement for all rows: Django would compile one expression a row.
_UPDATE = "UPDATE archive_utterance SET answers_id = %s WHERE id = %s"


def store_answers(*meetings: Sequence[Utterance]) -> None:
    """`meetings`: of each all utterances in order, saved."""
    changed = [pair for utterances in meetings for pair in _changed(utterances)]
    if changed:
        with connection.cursor() as cursor:
            cursor.executemany(_UPDATE, changed)


def _changed(utterances: Sequence[Utterance]) -> Iterator[tuple[int | None, int]]:
    turns = [
        ExchangeTurn(each.kind, str(each.speaker_id or f"{each.label}{each.doubt}")) for each in utterances
    ]
    for utterance, place in zip(utterances, answered_questions(turns), strict=True):
        key = None if place is None else utterances[place].pk
        if utterance.answers_id != key:
            utterance.answers_id = key
            yield key, utterance.pk
