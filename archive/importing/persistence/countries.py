"""The countries of a meeting, kept in step with its title, place, tags and the offices in it."""

from collections.abc import Iterable, Sequence

from archive.geo.offices import country_of_participant
from archive.geo.places import country_codes
from archive.models import Appearance, Meeting
from archive.parsing.transcript import TagKind


def give_countries(meeting: Meeting, appearances: Sequence[Appearance], tags: Iterable[str]) -> None:
    """Set the countries of a meeting and of those who appear in it. Saves nothing.

    `tags`: the names of its tags of countries.
    """
    site = meeting.source.site
    for appearance in appearances:
        appearance.country = country_of_participant(appearance.role, appearance.name, meeting.title, site)
    meeting.country_codes = country_codes(tags, meeting.place, (each.country for each in appearances))


def settle_countries(meeting: Meeting) -> None:
    """Set a meeting's countries anew, and have the index take it up again where they changed."""
    appearances = list(meeting.appearances.all())
    former = [appearance.country for appearance in appearances], meeting.country_codes
    tags = meeting.tags.filter(kind=TagKind.COUNTRY).values_list("name", flat=True)
    give_countries(meeting, appearances, tags)
    if ([appearance.country for appearance in appearances], meeting.country_codes) != former:
        Appearance.objects.bulk_update(appearances, ["country"])
        meeting.indexed = False
        meeting.save(update_fields=["country_codes", "indexed"])
