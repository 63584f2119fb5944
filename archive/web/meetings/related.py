"""The transcripts around a meeting: of all, and the nearest with the same speakers, or at the same place."""

from collections.abc import Sequence
from dataclasses import dataclass

from archive.models import Meeting, Speaker
from archive.models.neighbours import ALL, Neighbours, at_place, neighbours_of, where_all_speak
from archive.parsing.transcript import DatePrecision


@dataclass(frozen=True)
class RelatedMeetings:
    """The nearest transcripts before and after a meeting that share `title` with it."""

    title: str
    nearest: Neighbours


@dataclass(frozen=True)
class Surroundings:
    nearest: Neighbours
    related: list[RelatedMeetings]


def surroundings(meeting: Meeting, speakers: Sequence[Speaker]) -> Surroundings:
    """Related are those of the first two of its `speakers` (both must speak there), and of its place."""
    kinds = {}
    if meeting.date_precision != DatePrecision.UNKNOWN:  # else nothing is known to be earlier or later
        people = speakers[:2]
        if people:
            kinds[" and ".join(speaker.name for speaker in people)] = where_all_speak(people)
        if meeting.place:
            kinds[meeting.place] = at_place(meeting.place)
    nearest, *others = neighbours_of(meeting, ALL, *kinds.values())
    return Surroundings(nearest, [RelatedMeetings(*each) for each in zip(kinds, others, strict=True)])
