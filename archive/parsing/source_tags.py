"""Tags that a source set around its paragraphs, as of one who prepared a text: nobody says them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.unnamed_voices import is_unnamed_voice
from archive.parsing.text import Block

_OPENING = re.compile(r"<\s?(?P<name>[A-Za-z][A-Za-z-]{2,20})\s?>\s*")
_CLOSING = re.compile(r"\s*</\s?(?P<name>[A-Za-z][A-Za-z-]{2,20})\s?>$")
_TAG = re.compile(r"</?[A-Za-z][\w-]*/?>")
# "<< chair >> Rosa Holf: << chair >>"
_PAIR = re.compile(r"<<\s*(?P<name>[^<>]{1,24}?)\s*>>\s*(?P<text>\S.*?)\s*<<\s*(?P=name)\s*>>")
_FEW = 3


@dataclass(frozen=True, slots=True)
class Untagged:
    """The blocks of a text without the tags around them, and these tags as printed."""

    blocks: tuple[Block, ...]
    matter: tuple[str, ...] = ()


def without_tags(blocks: Sequence[Block]) -> Untagged:
    """The blocks without tags that open some of them and close others: "<speech>Rosa Holf: Yes.</speech>".

    Names in such brackets, as in a chat, are never closed. Other signs stand before and behind a label alike:
    "<< chair >> Rosa Holf: << chair >>".
    """
    pairs = {i: pair for i, each in enumerate(blocks) if (pair := _PAIR.fullmatch(each.text))}
    if len(pairs) >= _FEW:
        bare = (
            replace(each, text=pairs[i]["text"], lead=0, bold=0, heading=False) if i in pairs else each
            for i, each in enumerate(blocks)
        )
        signs = [sign for pair in pairs.values() for sign in _around(pair)]
        return Untagged(tuple(bare), tuple(signs))
    if not any(block.text[:1] == "<" for block in blocks):
        return Untagged(tuple(blocks))
    opened = Counter(name for block in blocks if (name := _name(_OPENING.match(block.text))))
    closed = Counter(name for block in blocks if (name := _name(_CLOSING.search(block.text))))
    names = {name for name, times in opened.items() if min(times, closed[name]) >= _FEW}
    if not names:
        return Untagged(tuple(blocks))
    names |= {name for name in opened if closed[name]}
    matter: list[str] = []
    return Untagged(tuple(_bare(blocks, names, matter)), tuple(matter))


def tags_alone(blocks: Sequence[Block], vocabulary: Vocabulary) -> frozenset[str]:
    """The tags that a text sets on lines of their own, if one comes back more than all others do.

    "<Newspeech>"; names in such brackets, as in a chat, change from line to line.
    """
    tags = Counter(block.text for block in blocks if block.text[:1] == "<" and _TAG.fullmatch(block.text))
    ((_, times),) = tags.most_common(1) or [("", 0)]
    if times < _FEW or 2 * times <= tags.total():
        return frozenset()
    return frozenset(tag for tag in tags if not is_unnamed_voice(tag.strip("</>"), vocabulary))


def _bare(blocks: Sequence[Block], names: set[str], matter: list[str]) -> Iterator[Block]:
    for block in blocks:
        opening, closing = _OPENING.match(block.text), _CLOSING.search(block.text)
        start = opening.end() if opening and _name(opening) in names else 0
        end = closing.start() if closing and _name(closing) in names else len(block.text)
        if not start and end == len(block.text):
            yield block
            continue
        matter += [text for text in (block.text[:start].strip(), block.text[end:].strip()) if text]
        if start < end:
            text = block.text[start:end]
            lead = min(max(0, block.lead - start), len(text))
            yield replace(block, text=text, lead=lead, bold=min(max(0, block.bold - start), len(text)))


def _around(pair: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind the text of a pair."""
    return pair.string[: pair.start("text")].strip(), pair.string[pair.end("text") :].strip()


def _name(found: re.Match[str] | None) -> str:
    return found["name"].casefold() if found else ""
