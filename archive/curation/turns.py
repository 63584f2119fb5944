"""Turns, as curators mend them: who speaks, in which office, where a turn begins, and what kind it is."""

from collections.abc import Sequence

from django.contrib.auth.models import AbstractBaseUser

from archive.curation.seen import Seen
from archive.models import Decision, Passage, Speaker, Utterance


def turn_and_next(utterance: Utterance, more: int = 0) -> list[Utterance]:
    """A turn and the next `more` in the meeting, in order; narration and headings are passed over."""
    raise NotImplementedError


def give_turns(
    turns: Sequence[Utterance],
    speaker: Speaker | None,
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
    role: str | None = None,
) -> Decision:
    """Give turns of one meeting to a speaker, or to nobody. `role`: the office, if it is another.

    Raises MovedOn; ValueError where there is no turn, or they are of several meetings.
    """
    raise NotImplementedError


def set_office(
    turns: Sequence[Utterance],
    role: str,
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set in which office turns of one meeting are said. Raises MovedOn, ValueError."""
    raise NotImplementedError


def set_kind(
    turns: Sequence[Utterance],
    kind: str,
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Mark turns of one meeting as a UtteranceKind: speech, question, narration, heading … Narration and
    headings are nobody's. Raises MovedOn, ValueError."""
    raise NotImplementedError


def cut_places(utterance: Utterance) -> list[tuple[Passage, list[tuple[int, str]]]]:
    """Where a turn may be cut: each passage, in order, with (offset, sentence) of its sentences.

    The offset 0 is the beginning of the paragraph; that of the first paragraph is no place to cut.
    """
    raise NotImplementedError


def cut_turn(
    passage: Passage,
    offset: int,
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
    speaker: Speaker | None = None,
) -> Decision:
    """Let a new turn begin in a passage, at this offset of its text (0: with the whole passage).

    It is said by `speaker`, or else by the one of the turn that is cut. It and the words after the offset
    get numbers that were never given; all other addresses stay. `seen`: of the utterance.
    Raises MovedOn; ValueError where nothing would be left on one side.
    """
    raise NotImplementedError


def join_with_before(
    utterance: Utterance, by: AbstractBaseUser | None = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Make a turn part of the one before it in the meeting, whose speaker it gets. Its passages keep their
    addresses. Raises MovedOn; ValueError of the first turn of a meeting."""
    raise NotImplementedError
