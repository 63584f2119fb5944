"""Where a page says that the talk has ended, what follows is nobody's: "END 1:40 P.M. EDT"."""

import re
from collections.abc import Collection, Sequence

from archive.languages.head_words import NAVIGATION, RIGHTS, UPKEEP
from archive.languages.vocabulary import document_words
from archive.parsing.text import Block, begins_small, count_words, ends_sentence

_LAST_BLOCKS = 12
_LONGEST_LINE = 12
"""Words."""
_LONGEST = 60
"""Characters before the word that tells: "Content and Programming Copyright 2022"."""
# "END", "-END-", "***END OF TRANSCRIPT***", "END   1:40 P.M. EDT"; "FINE." is an answer.
_CLOCK = r"(?:\d{1,2}[:.]\d\d\s*(?:[AaPp]\.?\s?[Mm]\.?)?(?:\s\(?[A-Z]{2,4}\)?)?)?"
_WORDS = r"ENDS?|FIN|ENDE|FINE|FINIS|KONEC|KONIEC|КОНЕЦ|КІНЕЦЬ|КРАЙ|SLUT|LOPPU|VÉGE|ΤΕΛΟΣ|完|終わり|끝"
_OF = (
    r"(?i:\s+of\s+(?:the\s+)?(?:transcript|interview|recording|tape|briefing|program(?:me)?|conversation"
    r"|document|text))"
)
_END = re.compile(
    rf"[^\w\s]*\s?(?:(?:{_WORDS})(?:{_OF})?|(?i:end){_OF}|(?i:transcript\s+ends?))\s?[^\w\s.!?]*\s*{_CLOCK}[^\w\s]*"
)
# "###", "# # #", "++++", "-30-"
_SIGNS = re.compile(r"(?:#\s?){3,}|\+{3,}|[-–—]\s?30\s?[-–—]|[-–—]\s?#{2,}\s?[-–—]")
# "(c) 2015 Zenda Post"
_SIGNED = re.compile(r"\(c\) \d{4}|©", re.IGNORECASE)
# "Press office, tel. 555 0100"
_CALL = re.compile(r"\b[^\W\d_]{2,9}[.:]{0,2}\s\+?[\d()][\d()\s/-]{5,}$")
_CLOSING = re.compile(
    rf"[\W_]*(?:{'|'.join(sorted(map(re.escape, document_words().closings), key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)


def closing_end(blocks: Sequence[Block], speakers: Collection[str], spoken: int) -> set[int]:
    """The last blocks from the first on that closes the talk, behind all that a speaker's label begins.

    `speakers`: heads that come back before a colon, in small letters. `spoken`: where speech may begin.
    """
    first = max(spoken + 1, len(blocks) - _LAST_BLOCKS)
    labelled = [
        i
        for i in range(first, len(blocks))
        if blocks[i].text.partition(":")[0].strip().casefold() in speakers
    ]
    first = max([first, *(i + 1 for i in labelled)])
    closes = (
        i
        for i in range(first, len(blocks))
        if closes_talk(blocks[i].text) or (_is_of_page(blocks[i].text) and _are_lines(blocks[i:]))
    )
    return set(range(next(closes, len(blocks)), len(blocks)))


def closes_talk(text: str) -> bool:
    """Whether a line ends the talk by itself, wherever it stands among the last."""
    return bool(_END.fullmatch(text) or _SIGNS.fullmatch(text) or _tells_rights(text) or _CLOSING.match(text))


def _is_of_page(text: str) -> bool:
    """Whether a line says when the page was changed, how to go on from it, or whom to call."""
    if ends_sentence(text.rstrip(":")) or count_words(text) > _LONGEST_LINE:
        return False
    return bool(NAVIGATION.search(text) or UPKEEP.search(text) or _CALL.search(text))


def _are_lines(blocks: Sequence[Block]) -> bool:
    """Whether all are lines by themselves, and none the part of a paragraph that a text wraps."""
    return not any(
        (block.continues and block.style in ("", "pre"))
        or begins_small(block.text)
        or count_words(block.text) > _LONGEST_LINE
        for block in blocks
    )


def _tells_rights(text: str) -> bool:
    found = RIGHTS.search(text) or _SIGNED.search(text)
    return found is not None and found.start() <= _LONGEST
