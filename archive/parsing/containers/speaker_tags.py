"""Text in which a tag of its own line says who speaks, as in the corpus of the European Parliament.

`<CHAPTER ID=1>` stands above a heading, `<SPEAKER ID=2 LANGUAGE="FR" NAME="Holf">` above the words of a turn,
and `<P>` between paragraphs.
"""

import re
from collections.abc import Sequence

from archive.parsing.content import Content
from archive.parsing.text import Block, fold_space

_TAG = re.compile(r"\s*<(?P<tag>/?[A-Z]{1,12})\b(?P<fields>[^<>]*)>\s*", re.IGNORECASE)
_NAME = re.compile(r"\bNAME\s?=\s?(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\">]+))", re.IGNORECASE)
_FEWEST = 2


def read_speaker_tags(lines: Sequence[str]) -> Content | None:
    """The content of such a text, or None where hardly a tag names a speaker."""
    tags = [found if "<" in line else None for line in lines for found in (_TAG.fullmatch(line),)]
    if sum(_is_speaker(tag) for tag in tags) < _FEWEST:
        return None
    blocks: list[Block] = []
    matter: list[str] = []
    label, printed, heads = "", "", False
    for line, tag in zip(lines, tags, strict=True):
        text = fold_space(line)
        if tag:
            # What no words follow is of the file.
            matter += [printed] if printed else []
            label, printed = _named(tag), text if _is_speaker(tag) else ""
            matter += [] if printed else [text]
            heads = tag["tag"].upper() == "CHAPTER"
        elif text:
            matter += [printed.replace(label, "", 1)] if printed else []
            blocks.append(Block(text, label=label, heading=heads and not label))
            label, printed, heads = "", "", False
    matter += [printed] if printed else []
    return Content("text", tuple(blocks), tuple(lines), boilerplate=tuple(matter))


def _is_speaker(tag: re.Match[str] | None) -> bool:
    return tag is not None and tag["tag"].upper() == "SPEAKER" and bool(_named(tag))


def _named(tag: re.Match[str]) -> str:
    """The name that a tag of a speaker gives."""
    found = _NAME.search(tag["fields"]) if tag["tag"].upper() == "SPEAKER" else None
    return fold_space(found["quoted"] or found["bare"] or "") if found else ""
