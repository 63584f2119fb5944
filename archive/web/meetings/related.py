"""The meetings next to one: in the order of the archive, of the same people, at the same place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.models import Meeting, Speaker


@dataclass(frozen=True)
class Beside:
    """The nearest meetings, before and after, that have something in common with one."""

    title: str
    before: Meeting | None
    after: Meeting | None


def beside(meeting: Meeting, speakers: Sequence[Speaker]) -> Iterator[Beside]:
    """Those at the same place, and those in which the two who say most both speak, or the only one does."""
    before, after = meeting.neighbours(before=True), meeting.neighbours(before=False)
    people = speakers[:2]
    if people:
        title = " and ".join(speaker.name for speaker in people)
        earlier, later = before, after
        for speaker in people:
            earlier, later = earlier.where_speaks(speaker), later.where_speaks(speaker)
        yield Beside(title, earlier.first(), later.first())
    if meeting.place:
        earlier, later = before.filter(place=meeting.place), after.filter(place=meeting.place)
        yield Beside(meeting.place, earlier.first(), later.first())
