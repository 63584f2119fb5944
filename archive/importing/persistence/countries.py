"""The countries of a meeting, kept in step with its title, place, tags and the offices in it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from archive.geo.offices import country_of_participant
from archive.geo.places import country_codes
from archive.importing.persistence.inserting import insert
from archive.models import Appearance, Country, Meeting
from archive.parsing.transcript import TagKind

_BATCH = 1000


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


def settle_countries(keys: Iterable[int]) -> None:
    """Set the countries of meetings (primary keys) anew, and have the index take up again those where they
    changed, in a number of statements that does not grow with the meetings."""
    ordered = sorted(set(keys))
    for start in range(0, len(ordered), _BATCH):
        _settle(ordered[start : start + _BATCH])


def _settle(keys: Sequence[int]) -> None:
    appearing = appearances_at(keys)
    tags = country_tags(keys)
    moved: list[Meeting] = []
    rows: list[Appearance] = []
    for meeting in Meeting.objects.filter(pk__in=keys).select_related("source").defer("source__text"):
        found = appearing[meeting.pk]
        was, spoke_for = meeting.country_codes, [each.country_id for each in found]
        give_countries(meeting, found, tags[meeting.pk])
        changed = [each for each, code in zip(found, spoke_for, strict=True) if each.country_id != code]
        if changed or meeting.country_codes != was:
            meeting.indexed = False
            moved.append(meeting)
            rows += changed
    store_countries(moved, rows)
    Appearance.objects.bulk_update(rows, ["country"], batch_size=_BATCH)
    Meeting.objects.bulk_update(moved, ["country_codes", "indexed"], batch_size=_BATCH)


def appearances_at(keys: Iterable[int]) -> dict[int, list[Appearance]]:
    """The appearances at meetings in their order, by primary key."""
    found: dict[int, list[Appearance]] = defaultdict(list)
    for row in Appearance.objects.filter(meeting__in=keys).order_by("meeting", "position"):
        found[row.meeting_id].append(row)
    return found


def country_tags(keys: Iterable[int]) -> dict[int, list[str]]:
    """The names of the tags of countries of meetings, by primary key."""
    tags: dict[int, list[str]] = defaultdict(list)
    tagged = Meeting.tags.through.objects.filter(meeting__in=keys, tag__kind=TagKind.COUNTRY).order_by("pk")
    for key, name in tagged.values_list("meeting", "tag__name"):
        tags[key].append(name)
    return tags


def store_countries(meetings: Sequence[Meeting], appearances: Iterable[Appearance]) -> None:
    """Bring the countries of meetings in step with their codes, and make those that appearances name."""
    codes = {code for meeting in meetings for code in meeting.country_codes.split()}
    codes |= {each.country_id for each in appearances if each.country_id}
    if codes:
        Country.objects.ensure(codes)
    through = Meeting.countries.through
    through.objects.filter(meeting__in=[meeting.pk for meeting in meetings]).delete()
    pairs = [(each.pk, code) for each in meetings for code in each.country_codes.split()]
    insert([through(meeting_id=key, country_id=code) for key, code in pairs])
