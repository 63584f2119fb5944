"""Fields of meetings and speakers, as curators mend them."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AbstractBaseUser

from archive.curation.seen import Seen
from archive.models import Decision, Meeting, Speaker

MEETING_FIELDS = (
    "title",
    "date",
    "date_precision",
    "date_end",
    "time",
    "place",
    "kind",
    "language",
    "lead",
    "note",
)
SPEAKER_FIELDS = ("name", "note")


def mend_meeting(
    meeting: Meeting,
    values: Mapping[str, Any],
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set some of MEETING_FIELDS, as Python values; other fields stay as they are in the database.

    Raises MovedOn where a field that is set was shown otherwise than it is now; ValidationError; ValueError
    of a field that is not among them, or where nothing would change.
    """
    raise NotImplementedError


def mend_speaker(
    speaker: Speaker,
    values: Mapping[str, Any],
    by: AbstractBaseUser | None = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set some of SPEAKER_FIELDS. The address stays. The same errors as `mend_meeting`."""
    raise NotImplementedError
