"""What closes a document and nobody says: numbered notes, who asked or translated, tags and links."""

import re
from collections.abc import Sequence

from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.head_lines import length
from archive.parsing.labels.cores import is_uncased
from archive.parsing.name_lists import ends
from archive.parsing.text import Block

# Right behind a word or its full stop, as the numbers of notes stand: "of the Castle.2"
_MARK = re.compile(r"(?<=[^\W\d])\d{1,3}(?!\w)|(?<=[.,;)”’\"])\d{1,3}(?=\s|$)")
_NOTE = re.compile(r"(?P<number>\d{1,3})[.)]?\s+\S")


# "* Translated from the Zendan."
_STARRED = re.compile(r"(?P<sign>[*†‡])\s?[^\W\d_][^*†‡]*")
_BORNE = re.compile(r"(?<=[^\W_]|[”\"’».,)])[*†‡](?=\d?(?:\s|$))")
# Of a single note: not "F1", "G7", "MI6"
_SURE_MARK = re.compile(r"(?<=[a-zß-öø-ÿ.,;)”’\"])1(?=\s|$)")
# "Das Gespräch führte Rosa Holf." · "(Interviewed by Rosa Holf for the Zenda Post)"
_CREDIT = re.compile(
    rf"[\W_]*+(?:{'|'.join(sorted(map(re.escape, document_words().credits), key=len, reverse=True))})"
    r"(?=\W)\s*[:：]?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\W*[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?\s?[:：]?\s+(?:https?://|www\.)\S+(?: \S+){0,6}")
_NAME = r"[^\W\d_a-z][^\s.!?:]{0,30}"
_TAKEN = re.compile(rf"[^\W\d_][.)\]] (?P<head>[^\W\d_a-z][^\W\d_]{{1,15}}): ?{_NAME}(?: {_NAME}){{0,4}}\)?$")
_LONGEST_CAPTION = 40
_LAST_BLOCKS = 5
_LONGEST_CREDIT = 10
_LONGEST_LINE = 12
_MOST_SMALL = 3
"""Words in small letters among the names: "and", "for the"."""


def closing_lines(blocks: Sequence[Block], vocabulary: Vocabulary, spoken: int) -> set[int]:
    """All of these. `spoken`: where speech may begin."""
    notes = closing_notes(blocks) | starred_notes(blocks)
    return (
        notes | closing_credits(blocks) | closing_sources(blocks) | closing_matter(blocks, vocabulary, spoken)
    )


def closing_notes(blocks: Sequence[Block]) -> set[int]:
    """The numbered notes that close a document whose words bear their numbers: "of the Castle.2"."""
    found: list[tuple[int, str]] = []
    for position in range(len(blocks) - 1, -1, -1):
        note = _NOTE.match(blocks[position].text)
        if not note or (found and int(note["number"]) >= int(found[-1][1])):
            break
        found.append((position, note["number"]))
    if not found or found[-1][1] != "1":
        return set()
    if len(found) == 1:
        alone = any(_SURE_MARK.search(block.text) for block in blocks[: found[0][0]])
        return {found[0][0]} if alone else set()
    borne = {
        mark.group() for block in blocks[: found[-1][0]] for mark in _MARK.finditer(block.text)
    }.intersection(number for _, number in found)
    return {position for position, _ in found} if 2 * len(borne) > len(found) else set()


def starred_notes(blocks: Sequence[Block]) -> set[int]:
    """The notes among the last blocks that a sign counts, where a word above bears it: "Talks in Zenda*"."""
    first = max(1, len(blocks) - _LAST_BLOCKS)
    found = {
        i: note["sign"] for i in range(first, len(blocks)) if (note := _STARRED.fullmatch(blocks[i].text))
    }
    borne = {mark[-1] for block in blocks[:first] for mark in _BORNE.findall(block.text)} if found else set()
    return {position for position, sign in found.items() if sign in borne}


def closing_credits(blocks: Sequence[Block]) -> set[int]:
    """The lines among the last of a document that name who asked, wrote down or translated."""
    first = max(1, len(blocks) - _LAST_BLOCKS)
    return {position for position in range(first, len(blocks)) if is_credit(blocks[position].text)}


def closing_sources(blocks: Sequence[Block]) -> set[int]:
    """The lines among the last of a document that give the address of another page and say nothing else.

    "Source http://www.zenda.example, le 5 mars 2015"
    """
    first = max(1, len(blocks) - _LAST_BLOCKS)
    return {position for position in range(first, len(blocks)) if _SOURCE.fullmatch(blocks[position].text)}


def captions(blocks: Sequence[Block], vocabulary: Vocabulary) -> set[int]:
    """The lines below pictures, which end with who took them: "Hugo Sapt in Zenda. Photo: Rosa Holf"."""
    return {
        position
        for position, block in enumerate(blocks)
        if (found := _TAKEN.search(block.text))
        and found["head"].casefold() in vocabulary.furniture
        and ":" not in block.text[: found.start()]  # with a label it is said
        and length(block.text) <= _LONGEST_CAPTION
    }


def is_credit(text: str) -> bool:
    """Whether a line names who asked, wrote down or translated, and says nothing else."""
    found = _CREDIT.fullmatch(text)
    tokens: list[str] = found["rest"].split() if found else []
    if not 0 < len(tokens) <= _LONGEST_CREDIT or any(sign in text for sign in "?!？؟"):
        return False
    if is_uncased(text):
        return len(tokens) <= _MOST_SMALL
    small = sum(token.strip("().,")[:1].islower() for token in tokens)
    return small <= _MOST_SMALL and small < len(tokens)


def closing_matter(blocks: Sequence[Block], vocabulary: Vocabulary, spoken: int) -> set[int]:
    """What a page prints below all that is said: "Tags", "Share", and the short lines to the end.

    `spoken`: where speech may begin.
    """
    end = len(blocks)
    while (
        end > spoken + 1 and length(blocks[end - 1].text) <= _LONGEST_LINE and not ends(blocks[end - 1].text)
    ):
        end -= 1
    head = next(
        (
            i
            for i in range(end, len(blocks))
            if blocks[i].text.casefold().rstrip(" :") in vocabulary.furniture
        ),
        len(blocks),
    )
    return set(range(head, len(blocks)))
