"""Which question of a meeting each of its utterances answers."""

from collections.abc import Sequence

from archive.models import Utterance
from archive.parsing.exchanges import ExchangeTurn, answered_questions

_BATCH = 1000


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
            changed.append(utterance)
    if changed:
        Utterance.objects.bulk_update(changed, ["answers"], batch_size=_BATCH)
