"""What stands before the first label: a statement of whom the title names, if it begins with a greeting."""

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.parsing.greetings import greets
from archive.parsing.labels.detection import LabelReading
from archive.parsing.people.titles import speaker_named
from archive.parsing.text import Block
from archive.parsing.transcript import Person

# "Press conference by …": in other titles of this kind several people speak.
_CONFERENCE = re.compile(
    r"\b(?:press|news|media) (?:conference|briefing|point|statement|availability) (?:given )?by (?P<who>.+)",
    re.IGNORECASE,
)


def opening_statement(labels: LabelReading, title: str) -> tuple[LabelReading, Person | None]:
    """The labels, and whose statement is set above them without one.

    "Press conference by Hugo Sapt", a greeting, and then a moderator's label and the questions. What stands
    above the greeting is nobody's. Nobody is taken to speak where the first label is that of the same
    person, or the words name him: then somebody else may introduce him.
    """
    by = _CONFERENCE.search(title)
    person = speaker_named(f"Remarks by {by['who']}" if by else title)
    if person is None or labels.first == len(labels.blocks) or any(labels.doubts[: labels.first]):
        return labels, None
    above = labels.blocks[: labels.first]
    start = next((i for i, block in enumerate(above) if greets(block.text)), len(above))
    # "Questions and answers", right above the first of them
    end = next((i for i in reversed(range(len(above))) if not above[i].heading), -1) + 1
    statement = above[start:end]
    opening = labels.openings[labels.first]
    surname = person.name.split()[-1].casefold()
    named = any(surname in block.text.casefold() for block in statement)
    if not statement or named or opening is None or surname in opening.label.text.casefold():
        return labels, None
    if any(block.heading or block.outside for block in statement):
        return labels, None
    return replace(labels, blocks=(*_outside(above[:start]), *labels.blocks[start:])), person


def _outside(blocks: Sequence[Block]) -> list[Block]:
    return [block if block.heading else replace(block, outside=True) for block in blocks]
