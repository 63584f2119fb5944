"""Texts of the Public Papers of the Presidents of the United States.

Source    The American Presidency Project (presidency.ucsb.edu), from 1993 on, saved as text.
Licence   The papers are works of the United States government, in the public domain.
Layout    Nothing but the words, each paragraph on its own line; title and date come from the
          side file. Labels end in a full stop: "The President. Good morning.", "Q. Why?",
          "Mr. Sapt. Thank you.", "Prime Minister Holf. …".
Oddities  - Side headings are bare lines in title case. They name a topic within what is said;
            a speaker goes on after one.
          - "[Laughter]" stands amid the words.
          - A note at the end tells where the President spoke: "NOTE: The President spoke at …".
"""

import re
from collections import Counter

from archive.parsing.composition import Head, compose
from archive.parsing.document import Document
from archive.parsing.labels.unnamed_voices import is_office_alone
from archive.parsing.people.names import has_office, parse_person
from archive.parsing.text import Block, line_blocks
from archive.parsing.transcript import Transcript

NAME = "public-papers"

# "The President. " · "Q. " · "Mr. Sapt. " · "Prime Minister Holf. "
_LABEL = re.compile(
    r"(?P<who>Q|The [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|(?:Mr|Mrs|Ms|Dr)\. [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,4})\.(?=\s)"
)
_NOTE = re.compile(r"NOTES?: ")
_LITTLE = frozenset("a an and at by for from in of on or the to with".split())
_LONGEST_HEADING = 14
_FEWEST_TURNS = 2


def matches(document: Document) -> bool:
    """The President and others take turns, each label with a full stop, and the title stands beside them."""
    if document.media_type == "text/html" or not document.side.title:
        return False
    labels = Counter(label["who"] for line in document.lines() if (label := _LABEL.match(line.strip())))
    return labels["The President"] >= _FEWEST_TURNS and len(_voices(labels)) > 1


def _voices(labels: Counter[str]) -> set[str]:
    """The labels beyond doubt: those that come back, and an office or title with a name."""
    return {
        who
        for who, times in labels.items()
        if who == "Q" or (is_office_alone(who) and times > 1) or _has_title(who, times)
    }


def _has_title(who: str, times: int) -> bool:
    person = parse_person(who)
    return person is not None and (has_office(person.role) or times > 1)


def read(document: Document) -> Transcript:
    lines = document.filled_lines()
    voices = _voices(Counter(label["who"] for line in lines if (label := _LABEL.match(line))))
    blocks = [_marked(block, voices) for block in line_blocks(lines)]
    return compose(document, NAME, Head(), blocks, [])


def _marked(block: Block, voices: set[str]) -> Block:
    label = _LABEL.match(block.text)
    if label and label["who"] in voices:
        return Block(block.text, label=label.group())
    if _NOTE.match(block.text):
        return Block(block.text, outside=True)
    return Block(block.text, heading=True, topic=True) if _is_heading(block.text) else block


def _is_heading(text: str) -> bool:
    """Legal Status of Kosovo: a bare line in title case."""
    words = text.split()
    return (
        len(words) <= _LONGEST_HEADING
        and text[-1] not in ".!?…,;:—-\"'”’)]"
        and all(word[0].isupper() or word[0].isdigit() or word in _LITTLE for word in words)
    )
