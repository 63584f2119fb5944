"""The countries of a meeting, kept in step with its tags, its place and the offices in it."""

from archive.geography import country_codes
from archive.models import Meeting
from archive.reading.transcript import TagKind


def settle_countries(meeting: Meeting) -> None:
    """Set a meeting's countries anew, and have the index take it up again where they changed."""
    codes = country_codes(
        meeting.tags.filter(kind=TagKind.COUNTRY).values_list("name", flat=True),
        meeting.place,
        meeting.appearances.values_list("country", flat=True),
    )
    if codes != meeting.country_codes:
        meeting.country_codes, meeting.indexed = codes, False
        meeting.save(update_fields=["country_codes", "indexed"])
