"""What the columns of the database take: told before anything is written, and never cut."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import models

from archive.parsing.transcript import UnreadableDocument

# PostgreSQL keeps no NUL, and no database a half of a surrogate pair.
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def check(rows: Iterable[models.Model]) -> None:
    """Raises UnreadableDocument for a text of more characters than its column takes, or with one of none."""
    for model, of_model in groupby(rows, type):
        alike = list(of_model)
        for name, longest in _columns(model):
            values = list(filter(None, map(attrgetter(name), alike)))
            if values and not _fits(values, longest):
                _check_each(alike, name, longest)


def _fits(values: Sequence[Any], longest: int | None) -> bool:
    """Whether all are texts that a column takes: most are, and to look at each by itself takes long."""
    try:
        return _is_text("".join(values)) and not (longest and max(map(len, values)) > longest)
    except TypeError:
        return False


def _check_each(rows: Iterable[models.Model], name: str, longest: int | None) -> None:
    for row in rows:
        for text in _texts(getattr(row, name)):
            wrong = None if _is_text(text) else _NO_TEXT.search(text)
            if wrong:
                before = text[max(0, wrong.start() - 20) : wrong.start()]
                raise UnreadableDocument(
                    f"the {_called(row, name)} has a character that no text can hold"
                    f" (U+{ord(wrong.group()):04X}, after “{before}”); mend it in the document"
                )
            if longest and len(text) > longest:
                raise UnreadableDocument(
                    f"the {_called(row, name)} has {len(text):,} characters, and {longest:,} can be kept"
                    f" (“{text[:40]}…”); shorten it in the document"
                )


def _is_text(text: str) -> bool:
    """Whether every character of a text can be held."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _called(row: models.Model, name: str) -> str:
    return f"{name.replace('_', ' ')} of the {row._meta.verbose_name}"


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return _texts([*value, *value.values()])
    if not isinstance(value, list):
        return []
    inner = [text for each in value if isinstance(each, list | dict) for text in _texts(each)]
    return [each for each in value if isinstance(each, str)] + inner


@lru_cache
def _columns(model: type[models.Model]) -> tuple[tuple[str, int | None], ...]:
    """The columns of a model that hold text, and how many characters they take at most."""
    fields = [each for each in model._meta.get_fields() if isinstance(each, models.Field)]
    textual = (models.CharField, models.TextField, models.JSONField)
    return tuple((field.name, field.max_length) for field in fields if isinstance(field, textual))
