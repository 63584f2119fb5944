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
        code = country_of_participant(appearance.role, appearance.name, meeting.title, site)
        appearance.country_id = code or None
    spoken_for = [each.country_id for each in appearances if each.country_id]
    meeting.country_codes = country_codes(tags, meeting.place, spoken_for)


def settle_countries(meeting: Meeting) -> None:
    """Set a meeting's countries anew, and have the index take it up again where they changed."""
    appearances = list(meeting.appearances.all())
    former = [each.country_id for each in appearances], meeting.country_codes
    tags = meeting.tags.filter(kind=TagKind.COUNTRY).values_list("name", flat=True)
    give_countries(meeting, appearances, tags)
    if ([each.country_id for each in appearances], meeting.country_codes) != former:
        meeting.store_countries()
        Appearance.objects.bulk_update(appearances, ["country"])
        meeting.indexed = False
        meeting.save(update_fields=["country_codes", "indexed"])
