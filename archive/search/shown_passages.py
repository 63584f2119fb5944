"""Passages with what a quote shows of their utterance, speaker and meeting, and no column more."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, QuerySet

from archive.models import Meeting, Passage, Speaker, Utterance
from archive.models.statements import fetched

_SHOWN = {
    Passage: "text number moved_from time page",
    Utterance: "number kind label note role inferred doubt language meeting_id speaker_id",
    Meeting: "slug title place language kind date date_precision date_end",
    Speaker: "slug name",
}
_PATHS = {
    Passage: "",
    Utterance: "utterance__",
    Meeting: "utterance__meeting__",
    Speaker: "utterance__speaker__",
}
# Of each model, in the order in which it takes them.
_NAMES = {
    model: [each.attname for each in model._meta.concrete_fields if each.attname in {"id", *names.split()}]
    for model, names in _SHOWN.items()
}


def shown_passages(keys: Iterable[int]) -> dict[int, Passage]:
    """By key. Passages of one utterance share it, and so do utterances their meeting and speaker."""
    made: dict[tuple[type[Model], int], Any] = {}
    found = {}
    for row in fetched(_rows, keys):
        values = iter(row)
        passage, utterance, meeting, speaker = (
            _model(model, [next(values) for _ in names], made) for model, names in _NAMES.items()
        )
        utterance.meeting, utterance.speaker, passage.utterance = meeting, speaker, utterance
        found[passage.pk] = passage
    return found


def _model(model: type[Model], values: Sequence[Any], made: dict[tuple[type[Model], int], Any]) -> Any:
    key = values[0]
    if key is None:
        return None
    if (model, key) not in made:
        made[model, key] = model.from_db(DEFAULT_DB_ALIAS, _NAMES[model], values)
    return made[model, key]


def _rows(keys: Sequence[int]) -> QuerySet[Passage, Any]:
    columns = [f"{_PATHS[model]}{name}" for model, names in _NAMES.items() for name in names]
    return Passage.objects.order_by().filter(pk__in=keys).values_list(*columns)
