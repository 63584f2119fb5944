"""Lines of a page that begin as a speaker's label does, before anything is known of who speaks."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

# "Hugo Sapt:" · "THE PRESIDENT:" · "Mr. SAPT (Zenda):" · "00:01:02 Speaker 1:" · "萨普特："
_LABEL = re.compile(
    r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+)?(?:[-–—•>]+\s*)?(?P<head>[^\W\d_a-zа-яё][^:：.!?]{0,70}?(?:\.\s?[^:：.!?]{1,60}?){0,3})\s?[:：](?!\d)"
)
# "HUGO SAPT (Zenda) – and so on" · "Mr. SAPT.— And so on" · "HUGO SAPT. And so on"
_CAPITALS = re.compile(
    r"(?P<head>[^\W\d_a-zа-яё][^:：.!?–—]{0,70}?(?:\.\s?[^:：.!?–—]{1,60}?)?)(?:\.?\s?[–—―](?=\s)|\.(?=\s))"
)
_LONGEST = 14
_COLONS = (":", "：")


def closes(text: str) -> bool:
    """Whether a line ends as a label alone on its line does."""
    return text.endswith(_COLONS)


def head_of(text: str) -> str:
    """The words before the colon of a line that may open a turn, case folded, "" where there are none."""
    return _folded(_LABEL.match(text))


def other_head_of(text: str) -> str:
    """Words in capitals before a dash or a full stop, which may open a turn where they recur."""
    found = _CAPITALS.match(text)
    capitals = found and any(len(word) > 2 and word.isupper() for word in found["head"].split())
    return _folded(found) if capitals else ""


def _folded(found: re.Match[str] | None) -> str:
    return found["head"].casefold() if found and len(found["head"].split()) <= _LONGEST else ""


def recurring_heads(lines: Iterable[str]) -> frozenset[str]:
    """What stands twice or more as a possible label at the beginning of a line."""
    counts = Counter(head for line in lines if (head := head_of(line) or other_head_of(line)))
    return frozenset(head for head, count in counts.items() if count > 1)


def heads_with_words(lines: Sequence[str], heads: frozenset[str]) -> frozenset[str]:
    """The heads, if labels of this document mostly have words behind them on their line."""
    labels = [line for line in lines if head_of(line) in heads]
    alone = sum(map(closes, labels))
    return heads if 2 * alone < len(labels) else frozenset()
