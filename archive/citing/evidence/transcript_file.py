"""The transcript of a meeting as a text, so that passages can be shown in context and counted off. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from archive.citing.evidence.records import MeetingEvidence

CONTEXT = 32
"""Characters before and after that tell words apart from the same words elsewhere."""


@dataclass(frozen=True, slots=True)
class TranscriptFile:
    """`places`: offset of each passage by anchor, in characters (Unicode code points)."""

    text: str
    places: Mapping[str, int]

    def before(self, place: int) -> str:
        return self.text[max(0, place - CONTEXT) : place]

    def after(self, place: int) -> str:
        return self.text[place : place + CONTEXT]


def transcript_file(meeting: MeetingEvidence) -> TranscriptFile:
    """Title, date and place, then each turn below a line that says whose it is, a paragraph a line."""
    parts = [
        f"{meeting.title}\n{', '.join(filter(None, (meeting.date, meeting.place)))}\n{meeting.address}\n"
    ]
    length = len(parts[0])
    places: dict[str, int] = {}

    def add(text: str) -> None:
        nonlocal length
        parts.append(text)
        length += len(text)

    for turn in meeting.turns:
        add(f"\n{turn.heading}:\n" if turn.heading else "\n")
        for passage in turn.passages:
            places[passage.anchor] = length
            add(f"{passage.words}\n")
    return TranscriptFile("".join(parts), places)
