"""The facts that somebody keeps in FILE.meta.json beside a document."""

import json
import re
from typing import Any

from archive.parsing.document import SideFacts
from archive.parsing.transcript import UnreadableDocument

LARGEST = 1024 * 1024
"""Bytes of such a file. A dozen facts have under 2 kB."""

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def parse_side_facts(name: str, data: bytes) -> SideFacts:
    """The facts in the bytes of the side file `name`. Raises UnreadableDocument."""
    if len(data) > LARGEST:
        raise UnreadableDocument(f"{name} beside it has more than 1 MB; mend or remove it")
    try:
        facts = json.loads(data)
    except (ValueError, RecursionError, MemoryError) as error:
        raise UnreadableDocument(f"{name} beside it can't be read ({error}); mend or remove it") from None
    if not isinstance(facts, dict):
        raise UnreadableDocument(f'{name} beside it must be an object like {{"date": "2021-02-24"}}')
    fields = SideFacts.__dataclass_fields__
    return SideFacts(**{key: _text(name, key, facts[key]) for key in fields if facts.get(key) is not None})


def _text(name: str, key: str, value: Any) -> str:
    text = str(value)
    wrong = _NO_TEXT.search(text)
    if wrong:
        raise UnreadableDocument(
            f"{name} beside it has the character U+{ord(wrong.group()):04X} in {key!r}, which no text can"
            " hold; mend it"
        )
    return text
