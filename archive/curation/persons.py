"""Who is who, as curators decide it: speakers that are one or two, and names read as the wrong one."""

from collections.abc import Collection, Iterable

from django.contrib.auth.models import AbstractBaseUser

from archive.curation.seen import Seen
from archive.models import Decision, Job, Meeting, Speaker, SpeakerLink, SuggestedMerge, SuggestedSource

LARGE = 100
"""Meetings from which on a merge is done off the request."""


def merge_or_queue(
    kept: Speaker,
    others: Collection[Speaker],
    by: AbstractBaseUser | None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision | Job:
    """Merge at once where it is small (the decision), else queue it (the job, to show the progress of)."""
    raise NotImplementedError


def merge_speakers(
    kept: Speaker,
    others: Collection[Speaker],
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Make several speakers one; see `decisions.merge`. This is how a suggested merge is accepted, too.

    Raises MovedOn.
    """
    raise NotImplementedError


def split_speaker(
    speaker: Speaker,
    meetings: Iterable[Meeting],
    name: str,
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Give the words of a speaker in some meetings to another of this name; see `decisions.split`.

    The new speaker is the first of `decision.after` with `"what": "speaker"`; `new_speaker(decision)` gives
    it. Raises MovedOn.
    """
    raise NotImplementedError


def new_speaker(decision: Decision) -> Speaker | None:
    """The speaker that a split made, while there is one."""
    raise NotImplementedError


def unlink_name(
    link: SpeakerLink, by: AbstractBaseUser | None = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Take back as whom record linkage read a name in one meeting; see `decisions.unlink`. Raises MovedOn."""
    raise NotImplementedError


def decline_merge(
    suggested: SuggestedMerge, by: AbstractBaseUser | None = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Say that two speakers are two people; they are not suggested again. Raises MovedOn."""
    raise NotImplementedError


def decline_source(
    suggested: SuggestedSource, by: AbstractBaseUser | None = None, reason: str = ""
) -> Decision:
    """Say that two sources tell two meetings; they are not suggested again."""
    raise NotImplementedError
