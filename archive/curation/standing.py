"""The decisions that stand in this archive, by what they say."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from archive.models import Decision


class StandingDecisions:
    """Read once, in one query, and kept up as more are made."""

    def __init__(self) -> None:
        rows = Decision.objects.standing().order_by("-pk").values_list("pk", "kind", "portable")
        self._keys = {_digest(kind, portable): key for key, kind, portable in rows.iterator()}

    def like(self, kind: str, what: Mapping[str, Any]) -> int | None:
        """The primary key of the earliest decision that says this."""
        return self._keys.get(_digest(kind, what))

    def add(self, made: Decision) -> None:
        self._keys.setdefault(_digest(made.kind, made.portable), made.pk)


def without_time(portable: Mapping[str, Any]) -> dict[str, Any]:
    """What a decision says, wherever and whenever it was made."""
    return {name: value for name, value in portable.items() if name != "made"}


def _digest(kind: str, portable: Mapping[str, Any]) -> bytes:
    said = json.dumps([kind, without_time(portable)], sort_keys=True)
    return hashlib.sha256(said.encode()).digest()
