"""Which question of a meeting each of its utterances answers."""

from collections.abc import Sequence

from django.db import connection

from archive.models import Utterance
from archive.parsing.exchanges import ExchangeTurn, answered_questions

# One statement for all rows: Django would compile one expression a row.
_UPDATE = "UPDATE archive_utterance SET answers_id = %s WHERE id = %s"


def store_answers(utterances: Sequence[Utterance]) -> None:
    """`utterances`: all of one meeting in order, saved."""
    turns = [
        ExchangeTurn(each.kind, str(each.speaker_id or f"{each.label}{each.doubt}")) for each in utterances
    ]
    changed = []
    for utterance, place in zip(utterances, answered_questions(turns), strict=True):
        key = None if place is None else utterances[place].pk
        if utterance.answers_id != key:
            utterance.answers_id = key
            changed.append((key, utterance.pk))
    if changed:
        with connection.cursor() as cursor:
            cursor.executemany(_UPDATE, changed)
