"""Which of the objects around the records of a JSON file are meetings."""

from collections.abc import Sequence
from typing import Any

from archive.parsing.containers.field_values import settled_date
from archive.parsing.containers.table_vocabulary import Field, is_day_of_another, rank

_ISO_DAY = 10
_SAMPLE = 60
_SPLITTING = (Field.DATE, Field.MEETING)


def splitting_level(around: Sequence[tuple[Any, ...]]) -> int | None:
    """Which of the objects around the records is a meeting: each of several states a day or an id.

    Not where all of them state one day, and neither an id nor a title, or the day of one object around them:
    they are parts of a meeting.
    """
    for level in range(max(map(len, around), default=0)):
        within = [each[: level + 1] for each in around if len(each) > level]
        objects = {id(each[level]): each for each in within}
        some = list(objects.values())[:_SAMPLE]
        if len(objects) < 2 or not all(_states(each[level]) for each in some):
            continue
        days = {_day(each[level]) for each in objects.values()}
        if len(days) == 1 and "" not in days and all(_is_part(each[level]) for each in some):
            continue
        if not all(
            _day(each[level]) and any(_day(each[level]) == _day(outer) for outer in each[:level])
            for each in some
        ):
            return level
    return None


def _is_part(record: Any) -> bool:
    """Whether an object has neither an id of a meeting nor a title."""
    named = (Field.MEETING, Field.TITLE)
    stated = [key for key, value in record.items() if isinstance(value, str) and value]
    return not any(rank(what, key) is not None for what in named for key in stated)


def _states(record: Any) -> bool:
    return isinstance(record, dict) and any(
        rank(what, key) is not None and isinstance(value, str) and value
        for what in _SPLITTING
        for key, value in record.items()
    )


def _is_day(key: str) -> bool:
    return rank(Field.DATE, key) is not None and not is_day_of_another(key)


def _day(record: Any) -> str:
    """The day that an object states, or ""."""
    stated = (value for key, value in record.items() if isinstance(value, str) and _is_day(key))
    return next((day for value in stated if len(day := settled_date(value)) == _ISO_DAY), "")
