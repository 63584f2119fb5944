"""Whole documents, as curators decide on them: two that tell one meeting, and those that are withheld."""

from django.contrib.auth.models import AbstractBaseUser

from archive.curation.seen import Seen
from archive.models import Decision, JoinedMeeting, Meeting, WithheldMeeting


def join_documents(
    leading: Meeting,
    other: Meeting,
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Make a meeting a further source of another; see `joining.join`. Accepts a suggested source, too.

    Raises MovedOn; ValueError where the two are one.
    """
    raise NotImplementedError


def separate_documents(
    joined: JoinedMeeting, by: AbstractBaseUser | None = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Give a joined meeting its own page again; see `joining.separate`. Raises MovedOn."""
    raise NotImplementedError


def withhold_document(
    meeting: Meeting, by: AbstractBaseUser | None = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Take a meeting off the public pages and the index; its addresses say since when, and why. All is kept,
    and reading its source again brings nothing back. Raises MovedOn."""
    raise NotImplementedError


def restore_document(
    withheld: WithheldMeeting, by: AbstractBaseUser | None = None, reason: str = ""
) -> Decision:
    """Give a withheld meeting back to the public, as it was; what its source said since is read into it."""
    raise NotImplementedError
