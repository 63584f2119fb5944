"""Addresses of places: they follow from the places' names, and lead on where a name was mended."""

from archive.models import FormerPlace, Meeting


def keep_former_place(meeting: Meeting, former: str) -> None:
    """Let the address of the place that a meeting had lead on to its place, if no other meeting is there."""
    place = meeting.place_slug
    if former in ("", place) or not place or Meeting.objects.filter(place_slug=former).exists():
        return
    FormerPlace.objects.filter(place_slug=former).update(place_slug=place)
    FormerPlace.objects.filter(slug=place).delete()
    FormerPlace.objects.update_or_create(slug=former, defaults={"place_slug": place})
