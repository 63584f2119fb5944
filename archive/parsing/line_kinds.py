"""What a line without a label is by its look: a heading, a stage direction, a break."""

import re
from collections.abc import Callable, Sequence

from archive.languages.head_words import CHAIR_TAKEN, ends_with_event
from archive.languages.stage_directions import is_stage_direction
from archive.parsing.text import Block, count_words

LONGEST_HEADING = 20
"""Words. A longer line without a full stop is a paragraph that lost it."""

_LONGEST_BARE = 12
_UNSPACED = range(6, 40)
"""Characters of a heading in a script without spaces."""
_CALLED = 4
"""Words below a line, among which the name is that it may call upon."""
_FEWEST_WORDS = 2
_FEWEST_TURNS = 4
_ENDED = 0.95
_BREAK = re.compile(r"(?:[*•·_–—-]\s*){3,}|[.=~]{8,}")
_ASIDE = re.compile(
    r"<\s*(?:…|\.{3})\s*>|\((?!\d)(?:[^()]|\([^()]{1,60}\)){1,200}\)\.?|\[[^\[\]]{1,200}\]\.?|/[^/\n]{1,80}/"
    r"|…|\.{3}"
)
# What broke off is set with two: "-- And so I went."
_RULED = re.compile(r"-{3}\s+[^\Wa-zа-яё\d_]")
# "Beginning of talks with …", "Speech at …", "Governor X’s comments to journalists …"
_LONGEST_EVENT = 5
_LONGEST_CHANGE = 160
_DASH = re.compile(r"[-–—]\s")
_SECTION = re.compile(
    r"(?:(?:Beginning|Excerpts?|Continuation|Conclusion|Transcript)\b"
    r"|(?:Speech|Remarks|(?:Opening|Closing|Introductory) remarks|Press statements?|Statements?|Answers"
    r"|News conference|Press conference|Conversation|Video call) (?:at|to|by|with|of|following|after|on)\b"
    r"|[^,.:;]{3,80}’s (?:comments|remarks|statement|answers|speech)\b"
    r"|(?:Начало|Продолжение|Окончание|Фрагменты|Выступление|Ответы|Пресс-конференция)\b)"
)
_SENTENCE_ENDS = (".", "!", "?", "…", ",", ";", ":", "。", "！", "？", "؟", "।")
# "We shall meet. (C)", as papers mark what each paragraph is classified as
_MARKED = re.compile(r"(?<=[.!?…]) \([^()\s]{1,4}\)$")
# "MR HUGO SAPT (affirmed)"
BRACKETED = re.compile(r" \([^()]{1,40}\)$")
_CLOSING_SIGNS = "\"'”’»)]"


def is_break(text: str) -> bool:
    """A line of asterisks, dashes or many dots that divides a page: "* * *"."""
    return bool(_BREAK.fullmatch(text))


def is_aside(text: str) -> bool:
    """A stage direction alone: "(Laughter.)", "<…>", "[Applause]", "--- Recess taken", "Aplausos"."""
    return (
        bool(_ASIDE.fullmatch(text))
        or bool(_RULED.match(text) and count_words(text) <= LONGEST_HEADING)
        or is_stage_direction(text)
        or _changes_chair(text)
    )


def _changes_chair(text: str) -> bool:
    """Whether a record tells who presides from here on: "Mr. Holf, Vice-President, took the Chair."."""
    if any(dash in text for dash in "-–—"):
        text = _DASH.sub("", text)
    if len(text) > _LONGEST_CHANGE or not text[:2].strip().isalpha() or len(text.split()) <= _FEWEST_WORDS:
        return False
    return bool(CHAIR_TAKEN.search(text)) and not text.startswith(("I ", "We "))


def _without_mark(text: str) -> str:
    return _MARKED.sub("", text) if text.endswith(")") else text


def is_heading(text: str) -> bool:
    ends_a_sentence = _without_mark(text).rstrip(_CLOSING_SIGNS).endswith(_SENTENCE_ENDS)
    return not ends_a_sentence and not is_aside(text) and count_words(text) <= LONGEST_HEADING


def opens_section(text: str) -> bool:
    """Whether a line looks like the heading of a new part of the page, even amid a turn."""
    return is_heading(text) and bool(_SECTION.match(text) or _ends_in_event(text))


def _ends_in_event(text: str) -> bool:
    """Whether a line ends with what is held, as its title: "Question-and-Answer Session"."""
    words = text.split()
    return 1 < len(words) <= _LONGEST_EVENT and words[-1][0].isupper() and ends_with_event(text)


def capital_headings(blocks: Sequence[Block], words: Sequence[str | None]) -> set[int]:
    """The lines in capitals right above a label: headings of what comes next, no words of the turn before.

    `words`: those behind the label of each block that begins a turn, None for the others; below a label
    without any, a line is what is said. None where the words of turns are in capitals as well.
    """
    found: set[int] = set()
    for position, own in enumerate(words):
        above = position - 1
        while own is not None and above >= 0 and words[above] is None and is_capital_heading(blocks[above]):
            found.add(above)
            above -= 1
        said = above >= 0 and (words[above] == "" or blocks[above].text.isupper())
        if above + 1 in found and said:
            found -= set(range(above + 1, position))
    return found


def bare_headings(
    blocks: Sequence[Block], words: Sequence[str | None], is_spoken: Callable[[str], bool]
) -> set[int]:
    """The lines right above a label that end as no sentence does, where all else that is said does.

    `words`: as in `capital_headings`; a label on a line of its own has the words below it. `is_spoken`:
    whether a line has words of one who speaks, and may be said though it has no full stop: "Thank you all".
    """
    first = next((i for i, own in enumerate(words) if own), len(words))
    lines = [i for i in range(first, len(words) - 1) if words[i] is None and words[i + 1]]
    above = {
        i
        for i in lines
        if _is_bare(blocks[i].text, blocks[i + 1].text)
        and is_plain_line(blocks[i])
        and not is_spoken(blocks[i].text)
    }
    turns = sum(bool(own) for own in words)
    if not above or turns < _FEWEST_TURNS or len(above) * 2 >= turns:
        return set()
    others = set(range(first, len(words))) - above
    told = [blocks[i].text for i in others if words[i] != "" and is_plain_line(blocks[i])]
    return above if are_ended(told) else set()


def are_ended(texts: Sequence[str]) -> bool:
    """Whether nearly all texts end as sentences do."""
    return sum(map(is_ended, texts)) >= _ENDED * len(texts)


def is_plain_line(block: Block) -> bool:
    return not (block.heading or block.outside or block.aside or is_aside(block.text) or is_break(block.text))


def is_ended(text: str) -> bool:
    return _without_mark(text).rstrip(_CLOSING_SIGNS).endswith((*_SENTENCE_ENDS, "-", "–", "—"))


def _is_bare(text: str, below: str) -> bool:
    words = text.split() or [""]
    # "Trade Sanctions", "Zenda"; "Of course" may be said, and "Rosa Holf" be called upon above her label.
    named = all(word[:1].isupper() for word in words) and words[-1] not in re.findall(r"\w+", below)[:_CALLED]
    # A line of a script without spaces is a word by itself.
    unspaced = len(words) == 1 and text.lower() == text.upper() and len(text) in _UNSPACED
    told = count_words(text) > _FEWEST_WORDS or named or unspaced
    return told and count_words(text) <= _LONGEST_BARE and text[-1:].isalnum() and not text[:1].islower()


def is_capital_heading(block: Block) -> bool:
    text = BRACKETED.sub("", block.text)
    capitals = text[:1].isupper() and all(letter.isupper() for letter in text if letter.isalpha())
    # "I --" breaks off.
    whole = text[-1:].isalnum() or text[-1:] in _CLOSING_SIGNS
    return capitals and whole and not block.aside and len(text) > 2 and is_heading(text)
