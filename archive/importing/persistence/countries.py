"""The countries of a meeting, kept in step with its title, place, tags and the offices in it."""

from archive.geo.offices import country_of_participant
from archive.geo.places import country_codes
from archive.models import Appearance, Meeting
from archive.parsing.transcript import TagKind


def settle_countries(meeting: Meeting) -> None:
    """Set a meeting's countries anew, and have the index take it up again where they changed."""
    appearances = list(meeting.appearances.all())
    changed = []
    for appearance in appearances:
        former = appearance.country
        appearance.country = country_of_participant(
            appearance.role, appearance.name, meeting.title, meeting.source.site
        )
        if appearance.country != former:
            changed.append(appearance)
    Appearance.objects.bulk_update(changed, ["country"])
    tags = meeting.tags.filter(kind=TagKind.COUNTRY).values_list("name", flat=True)
    codes = country_codes(tags, meeting.place, (appearance.country for appearance in appearances))
    if changed or codes != meeting.country_codes:
        meeting.country_codes, meeting.indexed = codes, False
        meeting.save(update_fields=["country_codes", "indexed"])
