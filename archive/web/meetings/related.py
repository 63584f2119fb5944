"""Related meetings: the nearest ones with the same speakers, or at the same place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.models import Meeting, Speaker
from archive.parsing.transcript import DatePrecision


@dataclass(frozen=True)
class RelatedMeetings:
    """The nearest transcripts before and after a meeting that share `title` with it."""

    title: str
    before: Meeting | None
    after: Meeting | None


def related_meetings(meeting: Meeting, speakers: Sequence[Speaker]) -> Iterator[RelatedMeetings]:
    """By the first two of its `speakers` (both must speak there), and by place."""
    if meeting.date_precision == DatePrecision.UNKNOWN:
        return  # nothing is known to be earlier or later
    before, after = meeting.neighbours(before=True).dated(), meeting.neighbours(before=False)
    people = speakers[:2]
    if people:
        title = " and ".join(speaker.name for speaker in people)
        earlier, later = before, after
        for speaker in people:
            earlier, later = earlier.where_speaks(speaker), later.where_speaks(speaker)
        yield RelatedMeetings(title, earlier.first(), later.first())
    if meeting.place:
        earlier, later = before.filter(place=meeting.place), after.filter(place=meeting.place)
        yield RelatedMeetings(meeting.place, earlier.first(), later.first())
