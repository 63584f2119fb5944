"""Lines that look like a label with words and are said by nobody: lists of who is there, votes, links.

They are told before labels are looked for, by the words above them in any language or by their form, and
only where what stands behind them is no sentence: a name, a list of names, a phone number, a title.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.closing_end import closing_end
from archive.parsing.closing_notes import captions, closing_lines
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.examinations import is_examination
from archive.parsing.head_lines import length
from archive.parsing.labels.initials import keys_to_initials
from archive.parsing.labels.time_codes import ALONE
from archive.parsing.name_lists import (
    ITEMS,
    LEADERS,
    LONGEST_ITEM,
    LONGEST_LIST,
    ends,
    is_described,
    is_list,
)
from archive.parsing.page_matter import goes_on_with
from archive.parsing.repetition import pull_quotes
from archive.parsing.source_tags import tags_alone
from archive.parsing.summaries import summary_lines
from archive.parsing.text import Block, begins_small, fold_space

_WORDS = document_words()
_SIGNS = ".,;:!?()"
_SHORT = 3
_MOST_LISTS = 2
_HEAD_BLOCKS = 25
_LONGEST_FURNITURE = 12
_MOST_TITLES = 2
_LONGEST_LINK = 25
_LONGEST_BANNER = 12
_SPEECHES = 3
"""A head that comes back so often before other words is a speaker's."""

_LIST_MARK = re.compile(r"^[-–—•*·►▶→]\s+")
_CONTACT = re.compile(r"@|www\.|https?:|\d[\d\s()/-]{4,}\d")
# A paragraph that gives the party of whoever is named above it: <p class="party">
_PARTY = re.compile(
    r"(?:^|[.\s_-])(?:party|parties|partei|fraktion|parti|partido|partito|stranka|klub|faction|affiliation"
    r"|constituency|riding|wahlkreis|district|circonscription)(?:$|[.\s_-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Silenced:
    """The blocks of a text, and the texts of those that are the page's."""

    blocks: tuple[Block, ...]
    matter: tuple[str, ...]


def is_furniture(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line is of the page, not of the talk: "Inquiries: Media Liaison 02 6000"."""
    if ":" not in text and "：" not in text:
        return False
    head, _, rest = _parted(text)
    return (
        head in vocabulary.furniture
        and len(rest.split()) <= _LONGEST_FURNITURE
        and not any(word.strip(_SIGNS).casefold() in vocabulary.function_words for word in rest.split())
    )


def silenced(blocks: Sequence[Block], vocabulary: Vocabulary, title: str = "") -> Silenced:
    """The blocks, with those marked that nobody says, and the texts of those that are the page's alone.

    Links and contacts amid the turns are the page's. A party beneath a name is an `aside`, which ends no
    turn. Lists of who is there or voted are `outside` of all that is spoken, and so is a heading that is
    the `title`.
    """
    speakers = _recurring(blocks)
    spoken = _first_sentence(blocks, vocabulary)
    lists = _lists(blocks, vocabulary, spoken) | summary_lines(blocks)
    lists |= closing_lines(blocks, vocabulary, spoken) | closing_end(blocks, speakers, spoken)
    keys = keys_to_initials([block.text for block in blocks]).items()
    lists |= {position for position, key in keys if any(each.are_of_name for each in key)}
    tags = tags_alone(blocks, vocabulary)
    quotes = pull_quotes([block.text for block in blocks]) | captions(blocks, vocabulary)
    times = Counter(block.text for block in blocks)
    kept: list[Block] = []
    matter: list[str] = []
    broken = False
    for position, block in enumerate(blocks):
        marked = block
        if block.label or block.outside:
            pass
        elif (
            position in lists
            or (times[block.text] <= _MOST_TITLES and _is_title(block, title))
            or is_examination(block.text, vocabulary)
        ):
            marked = replace(block, outside=True, continues=False)
        elif block.text in tags or position in quotes:
            marked = replace(block, aside=True, continues=False)
        elif block.text.endswith(":") and is_weekday(block.text.rstrip(": ")):
            # "Thursday:", above what was said on another day
            marked = replace(block, heading=True, continues=False)
        elif _is_party(block):
            marked = replace(block, aside=True, describes=True, continues=False)
        elif _is_of_page(block, vocabulary, speakers):
            if position > spoken:
                matter.append(block.text)
                broken = True
                continue
            marked = replace(block, aside=True, continues=False)
        elif broken and kept and goes_on_with(kept[-1], block):
            marked = replace(block, continues=True)
        kept.append(marked)
        broken = False
    return Silenced(tuple(kept), tuple(matter))


@lru_cache(maxsize=1 << 11)  # each line of a document is asked for several times
def _parted(text: str) -> tuple[str, str, str]:
    """The head of a line in small letters, its colon, and the rest."""
    head, colon, rest = text.replace("：", ": ", 1).partition(":")
    return fold_space(head).casefold(), colon, rest.strip()


def _recurring(blocks: Sequence[Block]) -> frozenset[str]:
    """Heads before a colon that come back before several other words."""
    rests: dict[str, set[str]] = {}
    for block in blocks:
        head, colon, rest = _parted(block.text)
        if colon and rest:
            rests.setdefault(head, set()).add(rest[:40])
    return frozenset(head for head, found in rests.items() if len(found) >= _SPEECHES)


def _is_title(block: Block, title: str) -> bool:
    """Whether a heading is the title of the page, which may set a name before a colon."""
    return block.heading and bool(title) and fold_space(title).casefold().startswith(block.text.casefold())


def _is_party(block: Block) -> bool:
    is_short = length(block.text) <= _LONGEST_FURNITURE and not ends(block.text)
    return is_short and bool(_PARTY.search(block.style))


def _is_of_page(block: Block, vocabulary: Vocabulary, speakers: frozenset[str]) -> bool:
    """Whether a line is a link to another page, a contact or the like."""
    head, colon, rest = _parted(_LIST_MARK.sub("", block.text))
    if not rest:
        return head in _WORDS.read_also  # "Advertisement"
    if not colon:
        return False
    if head in _WORDS.read_also:
        return length(rest) <= _LONGEST_LINK and rest[-1] not in ".…"
    if not is_furniture(block.text, vocabulary) or head in speakers:
        return False
    return bool(_CONTACT.search(rest)) or not ends(rest)


def _lists(blocks: Sequence[Block], vocabulary: Vocabulary, spoken: int) -> set[int]:
    """The blocks of lists: their head, and what stands below it up to a sentence or another head."""
    found = _fields(blocks, vocabulary, spoken)
    heads = Counter(_parted(block.text)[0] for block in blocks)
    for position, block in enumerate(blocks):
        head, colon, rest = _parted(block.text)
        is_vote = bool(colon) and head in _WORDS.votes
        # A sentence of the head may stand above a list of those present.
        in_head = position < spoken or (position < _HEAD_BLOCKS and ";" in rest)
        # "Guest: Good morning.", time and again, is a voice.
        is_cast = in_head and head in _WORDS.attendance and heads[head] <= _MOST_LISTS
        if position < spoken and _is_of_head(blocks, position):
            found.add(position)
        if not (is_vote or is_cast or (position < spoken and LEADERS.search(block.text))):
            continue
        # "Participants: U.S."
        stopped = is_cast and (";" in rest or length(rest) <= _SHORT)
        if rest and not is_list(rest.rstrip(".") if stopped else rest, vocabulary):
            continue
        below = list(_cast(blocks, position, vocabulary, heads)) if is_cast else []
        below = below or list(_below(blocks, position, vocabulary, is_cast=is_cast and not rest))
        if not rest and not below:
            continue
        found |= {position, *below}
    return found


def _fields(blocks: Sequence[Block], vocabulary: Vocabulary, spoken: int) -> set[int]:
    """The fields of a record above or below all that is said: several in a row, each head once, no sentence.

    "BYLINE: Hugo Sapt" · "LENGTH: 1204 words"
    """
    heads = Counter(_parted(block.text)[0] for block in blocks)
    last = next((i for i in reversed(range(len(blocks))) if ends(blocks[i].text)), len(blocks))
    found: set[int] = set()
    run: list[int] = []
    for position, block in enumerate(blocks):
        head, colon, rest = _parted(block.text)
        outside = position < spoken or position > last
        if outside and colon and rest and heads[head] == 1 and is_list(rest, vocabulary):
            run.append(position)
            found |= set(run) if len(run) > 1 else set()
        else:
            run = []
    return found


def _is_of_head(blocks: Sequence[Block], position: int) -> bool:
    """Whether a short line is a banner that is printed twice, or stands above figures alone."""
    text = blocks[position].text
    if length(text) > _LONGEST_BANNER or ends(text) or ":" in text:
        return False
    beside = [
        other.text for other in blocks[max(position - 1, 0) : position + 2] if other is not blocks[position]
    ]
    below = blocks[position + 1].text if position + 1 < len(blocks) else ""
    figures = bool(below) and not any(map(str.isalpha, below)) and not ALONE.fullmatch(below)
    return text in beside or figures


def _below(blocks: Sequence[Block], position: int, vocabulary: Vocabulary, *, is_cast: bool) -> Iterator[int]:
    """The entries below the head of a list; in one of who is there, a name may stand behind a task."""
    for other in range(position + 1, len(blocks)):
        text = blocks[other].text
        _, _, named = _parted(text)
        if is_cast and named and ITEMS.search(named) and is_list(named, vocabulary):
            # "Moderator: Rosa Holf, Press Officer"
            yield other
            continue
        if ":" in text or "：" in text or blocks[other].heading or not _is_entry(text, vocabulary):
            return
        yield other
        if not LEADERS.search(text) and not ITEMS.search(text):
            return


def _cast(
    blocks: Sequence[Block], position: int, vocabulary: Vocabulary, heads: Counter[str]
) -> Iterator[int]:
    """The lines below the head of a list of who is there: names, heads of their sides, lines that go on.

    A line right above a sentence may be a label that stands alone.
    """
    for other in range(position + 1, len(blocks)):
        text = _LIST_MARK.sub("", blocks[other].text)
        after = blocks[other + 1].text if other + 1 < len(blocks) else ""
        # "Rosa Holf:", time and again, is a voice.
        is_side = text.endswith(":") and length(text) <= _SHORT and heads[_parted(text)[0]] == 1
        goes_on = begins_small(text) and length(text) <= LONGEST_ITEM and not ends(text)
        speaks = ends(after) and length(after) > LONGEST_ITEM and ":" not in after
        is_entry = ":" not in text and "：" not in text and not speaks
        is_entry = is_entry and (is_list(text, vocabulary) or is_described(text, vocabulary))
        if blocks[other].heading or not (is_side or goes_on or is_entry):
            return
        yield other


def _is_entry(text: str, vocabulary: Vocabulary) -> bool:
    return bool(LEADERS.search(text)) or is_list(text, vocabulary)


def _first_sentence(blocks: Sequence[Block], vocabulary: Vocabulary) -> int:
    """Where speech may begin: the first head with a colon before a sentence, or the first of two alike."""
    for position, block in enumerate(blocks):
        head, colon, rest = _parted(block.text)
        if head in _WORDS.attendance or head in vocabulary.furniture:
            continue
        is_sentence = ends(block.text) and length(block.text) > _LONGEST_BANNER
        labelled = colon and rest and ends(rest) and not head[-1:].isdigit()
        if is_sentence or labelled or length(block.text) > LONGEST_LIST:
            return position
    return len(blocks)
