"""Keys to initials, above a talk or below it: "RH  Dr Rosa Holf" · "HS = Hugo Sapt (interviewer)"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from archive.parsing.text import Block

_KEY = re.compile(
    r"(?P<initials>[^\W\d_a-zа-яё]{2,4})(?:\s*[=:–—-])?\s+"
    r"(?P<name>(?:[^\W\d_a-zа-яё][^\W\d_A-ZА-ЯЁ]*\.?(?:[ -]|(?=$|\s?\()|$)){1,5})\s?(?:\([^()]{1,40}\))?"
)
_FEWEST = 2
_FIRST_BLOCKS = 60
# "RH Good morning.": nothing but a blank behind the initials
_BEFORE_WORDS = re.compile(r"(?P<initials>[^\W\d_a-zа-яё]{2,4}) (?=[“\"(]?[^\Wa-zа-яё_])")


def keys_to_initials(texts: Sequence[str]) -> Mapping[int, tuple[str, str]]:
    """The positions of lines that are a key, with initials and name, if there are two or more of them."""
    found = {
        position: (match["initials"], match["name"].strip())
        for position, text in enumerate(texts)
        if (match := _KEY.fullmatch(text))
    }
    return found if len({initials for initials, _ in found.values()}) >= _FEWEST else {}


def are_initials_of(initials: str, name: str) -> bool:
    """Whether the first letters of a name are these, those of a title or of second names left out."""
    letters = [word[0].casefold() for word in re.split(r"[\s-]+", name) if word]
    wanted = list(initials.casefold())
    rest = iter(letters)
    return len(letters) > 1 and wanted[-1] == letters[-1] and all(letter in rest for letter in wanted)


def initials_apart(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with initials that a key explains set apart from the words behind them by a gap."""
    keys = keys_to_initials([block.text for block in blocks[:_FIRST_BLOCKS]])
    if not keys:
        return blocks
    explained = {initials for initials, _ in keys.values()}
    return [
        replace(block, lead=match.end("initials"), lead_style="gap")
        if position not in keys
        and not (block.lead or block.label or block.heading)
        and (match := _BEFORE_WORDS.match(block.text))
        and match["initials"] in explained
        else block
        for position, block in enumerate(blocks)
    ]
