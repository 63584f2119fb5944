"""Keys to initials, above a talk or below it: "RH  Dr Rosa Holf" · "HS = Hugo Sapt (interviewer)"."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from archive.parsing.labels.end_signs import holds
from archive.parsing.text import Block

# RH · R.H. · M.H.i.S., of Maria Holf i Sapt
_INITIALS = r"(?:[^\W\d_a-zа-яё]{2,4}|[^\W\d_a-zа-яё]\.(?:[ -]?[^\W\d_]\.){1,4})"
_PART = r"[^\W\d_a-zа-яё][^\W\d_A-ZА-ЯЁ]*(?:-[^\W\d_A-ZА-ЯЁ]+)?\.?"
_NAME = rf"(?P<name>{_PART}(?:[ -](?:[^\W\d_A-ZА-ЯЁ]{{1,3}} ){{0,2}}{_PART}){{0,4}})"
_KEY = re.compile(rf"(?P<initials>{_INITIALS})(?:\s*[=:–—-])?\s+{_NAME}\s?(?:\([^()]{{1,40}}\))?")
# "Key: R.H. – Rosa Holf, Minister of Roads; H.S. – Hugo Sapt": several in one line, with or without offices
_CAPTION = re.compile(r"[^\W\d_][^:;=]{0,40}:\s+")
# JvdH, of Jan van den Holf
_MIXED = r"[^\W\d_a-zа-яё](?=[^\W\d_]*[^\W\d_a-zа-яё])[^\W\d_]{2,5}"
_ENTRY = re.compile(
    rf"(?P<initials>{_INITIALS}|{_MIXED})\s*[=:–—-]\s+{_NAME}\s?(?:\([^()]{{1,40}}\)|,\s(?P<role>[^,;()]{{2,60}}))?\.?"
)
_FEWEST = 2
_FIRST_BLOCKS = 60
_LONGEST_LINE = 2_000
_SIGNS = "=:–—-"
# "RH Good morning." · "R.H. Good morning.": nothing but a blank behind the initials
_BEFORE_WORDS = re.compile(rf"(?P<initials>{_INITIALS}) (?=[“\"(¿¡]?[^\Wa-zа-яё_])")


@dataclass(frozen=True, slots=True)
class ExplainedInitials:
    """Initials as a key prints them, whom they stand for, and the office that it gives, "" if none."""

    initials: str
    name: str
    role: str = ""

    @property
    def are_of_name(self) -> bool:
        """Whether the first letters of the name are these, those of a title or of second names left out."""
        return any(self._begin(re.split(parted, self.name)) for parted in (r"[\s-]+", r"\s+"))

    def _begin(self, words: Sequence[str]) -> bool:
        letters = [word[0].casefold() for word in words if word]
        wanted = list(letters_of(self.initials).casefold())
        rest = iter(letters)
        ends = len(letters) > 1 and wanted[-1:] == letters[-1:]
        return ends and all(letter in rest for letter in wanted)


def letters_of(initials: str) -> str:
    """Initials without points and blanks: "R.H." and "RH" are the same."""
    return "".join(filter(str.isalpha, initials))


def keys_to_initials(
    texts: Sequence[str], labels: Collection[str] = ()
) -> Mapping[int, Sequence[ExplainedInitials]]:
    """The positions of lines that are a key, with what they explain: two or more in all, or one of initials
    that are a label, one of those given or what other lines begin with."""
    found = {
        position: key
        for position, text in enumerate(texts)
        if (key := _key_in(text)) and any(map(str.isupper, key[0].initials))
    }
    entries = [each for key in found.values() for each in key]
    if len({letters_of(each.initials) for each in entries}) >= _FEWEST:
        return found
    if not entries or not entries[0].are_of_name:
        return {}
    initials = entries[0].initials
    return found if initials in labels or _opens_lines(initials, texts) else {}


def _opens_lines(initials: str, texts: Sequence[str]) -> bool:
    """Whether two lines begin with these initials and a colon, or with these alone."""
    label = re.compile(rf"{re.escape(initials)}\s?(?:[:：]|$)")
    return sum(label.match(text) is not None for text in texts) >= _FEWEST


def without_keys(texts: Sequence[str]) -> list[str]:
    """The texts that are no key to initials."""
    keys = keys_to_initials(texts)
    return [text for position, text in enumerate(texts) if position not in keys]


@lru_cache(maxsize=1 << 11)  # the lines of a document are asked for several times
def _key_in(text: str) -> Sequence[ExplainedInitials]:
    if match := _KEY.fullmatch(text):
        return [ExplainedInitials(match["initials"], match["name"].strip())]
    if len(text) > _LONGEST_LINE or not holds(text, _SIGNS):
        return []
    caption = _CAPTION.match(text)
    listed = text[caption.end() :] if caption and not _ENTRY.match(text) else text
    entries = [_ENTRY.fullmatch(entry.strip()) for entry in listed.rstrip(";. ").split(";")]
    key = [
        ExplainedInitials(match["initials"].strip(), match["name"].strip(), match["role"] or "")
        for match in entries
        if match
    ]
    return key if len(key) == len(entries) and all(each.are_of_name for each in key) else []


def initials_apart(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with initials that a key explains set apart from the words behind them by a gap."""
    ends = {*range(_FIRST_BLOCKS), *range(len(blocks) - _FIRST_BLOCKS, len(blocks))}
    keys = keys_to_initials([block.text if i in ends else "" for i, block in enumerate(blocks)])
    if not keys:
        return blocks
    entries = [each for key in keys.values() for each in key]
    # "H.M. Agree." explains nothing.
    explained = {each.initials for each in entries if each.are_of_name or "." not in each.initials}
    dotted = {initials for initials in explained if "." in initials}
    if dotted and _stand_amid(dotted, [block.text for i, block in enumerate(blocks) if i not in keys]):
        # "P.M. Shall we stop it? S.L. Not yet.": several speak in one paragraph.
        explained -= dotted
    return [
        replace(block, lead=match.end("initials"), lead_style="gap")
        if position not in keys
        and not (block.lead or block.label or block.heading)
        and (match := _BEFORE_WORDS.match(block.text))
        and match["initials"] in explained
        else replace(block, continues=block.continues and not keys.keys() & {position, position - 1})
        for position, block in enumerate(blocks)
    ]


def _stand_amid(initials: Collection[str], texts: Sequence[str]) -> bool:
    """Whether initials stand between two sentences of a text, as those of another voice do."""
    amid = re.compile(rf"[.?!] (?:{'|'.join(map(re.escape, initials))}) (?=[^\Wa-zа-яё_])")
    return any(amid.search(text) for text in texts)
