"""Taking a decision back: every row it touched is as it was before, with its key and its address."""

from collections.abc import Sequence

from django.contrib.auth.models import AbstractBaseUser

from archive.models import Decision


class CannotUndo(Exception):  # noqa: N818 - an answer, not an error
    """Why a decision can't be taken back now. `later`: the decisions to undo first, the latest first."""

    def __init__(self, reason: str, later: Sequence[Decision] = ()) -> None:
        super().__init__(reason)
        self.later = list(later)


def obstacles(decision: Decision) -> list[Decision]:
    """The later standing decisions that rest on this one, the latest first: they must be undone before."""
    raise NotImplementedError


def undo(decision: Decision, by: AbstractBaseUser | None = None, reason: str = "") -> Decision:
    """Restore what was before a decision: keys, addresses, spellings, links and suggestions.

    What was read since stays read, as if the decision had never been made. Addresses that the decision gave
    lead on, and are never given again. Raises CannotUndo.
    """
    raise NotImplementedError
