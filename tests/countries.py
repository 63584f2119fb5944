"""Countries of meetings and speakers, given by hand."""

from django.db.models import QuerySet

from archive.models import Appearance, Country, Meeting


def give_countries(meeting: Meeting, codes: str) -> None:
    """Make this a meeting of these countries alone, as "FI MN"."""
    meeting.country_codes = codes
    meeting.save()
    meeting.store_countries()


def let_speak_for(code: str, appearances: QuerySet[Appearance]) -> None:
    Country.objects.ensure([code])
    appearances.update(country=code)
