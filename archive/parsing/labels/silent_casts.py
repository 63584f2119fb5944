"""Names above the talk in the form of its labels, with no words behind them: a cast, the title of a call."""

from dataclasses import replace
from itertools import pairwise

from archive.parsing.dates import find_dates
from archive.parsing.labels.detection import LabelReading
from archive.parsing.labels.unnamed_voices import is_unnamed_voice
from archive.parsing.text import Block

_LONGEST_DATE = 40


def without_cast(labels: LabelReading) -> LabelReading:
    """The labels without those at the top that say nothing: headings alone, or what describes them, follow.

    "CORPORATE PARTICIPANTS | Hugo Sapt | Chief Officer | OTHER PARTICIPANTS | Rosa Holf | …": the first who
    says something begins the talk, as the operator of a call.
    """
    openings = list(labels.openings)
    turns = [position for position, opening in enumerate(openings) if opening]
    silent: list[int] = []
    for position, end in pairwise(turns):
        opening = openings[position]
        behind = labels.blocks[position + 1 : end]
        said = any(map(_says, behind))
        voice = opening is not None and is_unnamed_voice(opening.label.text, labels.vocabulary)
        if opening is None or voice or opening.rest or said:
            break
        silent.append(position)
    last = turns[len(silent)] if silent else 0
    if not any(block.heading for block in labels.blocks[:last]):
        # Without a heading nothing tells a list from turns whose words are lost.
        return labels
    for position in silent:
        openings[position] = None
    return replace(labels, openings=tuple(openings))


def _says(block: Block) -> bool:
    """Whether a block is neither a heading nor what describes a person, nor the day."""
    if block.heading or block.describes or block.outside:
        return False
    dates = find_dates(block.text) if len(block.text) <= _LONGEST_DATE else ()
    return not any(block.text[: date.start] + block.text[date.end :] == "" for date in dates)
