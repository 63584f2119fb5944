"""Text in the CHAT form of TalkBank: "*HOL:" before what a participant says, "%mor:" before notes on it.

`@Participants:` explains the codes: "HOL Rosa_Holf Investigator", or "INV Investigator" without a name.
A line that begins with a tab goes on with the one before. Only full names are persons.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from archive.parsing.content import Content, Metadata
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import Person

_TIER = re.compile(r"(?P<sign>[*@%])(?P<code>[\w ]{1,40}):\s*(?P<rest>.*)", re.DOTALL)
# "•12500_14200•": when the words begin and end, in milliseconds
_BULLET = re.compile(r"•(?P<start>\d+)_\d+•")
_FIRST_LINES = 5
_FEWEST = 2


def read_chat(lines: Sequence[str]) -> Content | None:
    """The content of such a text, or None where the text is of another form."""
    begins = any(line.strip() == "@Begin" for line in lines[:_FIRST_LINES])
    if not begins or sum(line.startswith("*") for line in lines) < _FEWEST:
        return None
    tiers = list(_tiers(lines))
    headers = {found["code"]: found["rest"] for found in tiers if not isinstance(found, str)}
    people = _people(headers.get("Participants", ""))
    blocks: list[Block] = []
    matter: list[str] = []
    for found in tiers:
        if isinstance(found, str) or found["sign"] != "*":
            matter.append(found if isinstance(found, str) else fold_space(found.group()))
            continue
        bullets = list(_BULLET.finditer(found["rest"]))
        matter += [bullet.group().strip("•") for bullet in bullets]
        words = fold_space(_BULLET.sub(" ", found["rest"]))
        code = found["code"]
        time = _clock(int(bullets[0]["start"])) if bullets else ""
        blocks.append(Block(words, label=code, speaker=people.get(code), time=time))
    again = [one.label for before, one in pairwise(blocks) if before.label == one.label]
    metadata = Metadata(
        title=headers.get("Title", ""),
        date=headers.get("Date", ""),
        place=headers.get("Location", ""),
        people=tuple(people.values()),
    )
    boilerplate = (*matter, *again)
    return Content("text", tuple(blocks), tuple(lines), metadata, boilerplate=boilerplate, attributed=True)


def _tiers(lines: Sequence[str]) -> Iterator[re.Match[str] | str]:
    """The tiers, with the lines that go on with each, and other lines as they stand."""
    whole: list[list[str]] = []
    for line in lines:
        goes_on = line[:1] in ("\t", " ") and line.strip()
        if goes_on and whole:
            whole[-1].append(line)
        else:
            whole.append([line])
    for each in map("\n".join, whole):
        if found := _TIER.fullmatch(each):
            yield found
        elif each.strip():
            yield fold_space(each)


def _people(participants: str) -> dict[str, Person]:
    """The persons of whom a header gives the full name, by their codes."""
    named: dict[str, Person] = {}
    for entry in participants.split(","):
        code, *others = entry.split()[:3] or [""]
        name = others[0].replace("_", " ") if len(others) > 1 else ""
        if " " in name:
            named[code] = Person(name, others[1].replace("_", " "))
    return named


def _clock(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
