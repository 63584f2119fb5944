"""Labels that an unusual sign sets apart, or a field of their own, where no usual form is found.

"Rosa Holf | Good morning." · "{Rosa Holf} Good morning." · "rosa holf: good morning" · "Speaker: Rosa Holf",
and the words on the next line. Which sign it is tells the document: one sign stands behind heads that
come back and change from block to block, on most of its blocks.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.languages.column_names import COLUMN_NAMES
from archive.languages.letter_forms import folded_name
from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import is_uncased, plain_token
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.sign_forms import SignedHead, signed_heads
from archive.parsing.labels.survey import is_spoken
from archive.parsing.people.suffixes import without_suffix_behind
from archive.parsing.text import Block, ends_sentence

_FIELD = re.compile(r"(?P<key>[^\W\d_][^\W\d]{1,20})\s?[:：]\s+(?P<value>\S.*)", re.DOTALL)
_QUOTES = ("«", "“")
_QUOTED = re.compile(
    r"(?:«(?P<head>[^«»:]{2,60})»|“(?P<other>[^“”„:]{2,60})”)\s?[:：]\s+(?P<rest>\S.*)", re.DOTALL
)
_LEAST = 4
_LEAST_STATED = 2
_SPEAKER_KEYS = frozenset(
    folded_name(name) for group in COLUMN_NAMES["speaker"][:2] for name in group.split("|")
)
_DISTINCT = 0.6
_AGAIN = 0.8
_AGAIN_NAMED = 0.4
_CHANGING = 0.4
_OF_BLOCKS = 0.4
_ORDINARY = 0.2
_SAID = 0.4
_SPOKEN = 0.2
_LONGEST_VALUE = 6
_LONGEST_KEY = 24


@dataclass(frozen=True, slots=True)
class SetApart:
    """The blocks of a document, with labels of their own, and what is printed beside these."""

    blocks: tuple[Block, ...]
    matter: tuple[str, ...]


def with_heads_set_apart(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the labels that one unusual sign sets apart, or None where no sign does."""
    groups: defaultdict[str, list[SignedHead]] = defaultdict(list)
    for position, block in enumerate(blocks):
        if block.heading or block.outside or block.aside or block.label:
            continue
        for sign, head in signed_heads(position, block.text):
            groups[sign].append(head)
    # Before no sign at all, one word in capitals may as well begin a sentence, unless it is a voice.
    groups[""] = [each for each in groups[""] if " " in each.head or shape_of(each.head, vocabulary).voice]
    for sign, heads in sorted(groups.items(), key=lambda group: -len(group[1])):
        if sign == ":" and not _are_spoken(heads, blocks, vocabulary):
            continue
        if _are_voices(heads, blocks, vocabulary) and _are_said(heads, blocks, vocabulary):
            return _labelled(blocks, [each for each in heads if _is_label(each.head, vocabulary)])
    return None


def with_speaker_fields(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the names in a field of one name as labels of what follows, or None.

    "SPEAKER: Rosa Holf" / "TEXT: Good morning."
    """
    fields: defaultdict[str, list[SignedHead]] = defaultdict(list)
    for position, block in enumerate(blocks):
        found = _FIELD.fullmatch(block.text) if ":" in block.text[:_LONGEST_KEY] else None
        if found and not (block.heading or block.label):
            fields[found["key"].casefold()].append(SignedHead(position, found["value"], ""))
    for heads in sorted(fields.values(), key=len, reverse=True):
        if _are_named(heads, vocabulary) and (
            _are_voices(heads, blocks, vocabulary) or _are_stated(heads, blocks)
        ):
            return _by_fields(blocks, heads, {key for key, each in fields.items() if len(each) == len(heads)})
    return None


def with_quoted_heads(blocks: Sequence[Block]) -> SetApart | None:
    """The blocks with the names in quotation marks before a colon as labels, or None where only one stands
    so, as that of a paper may: "«Rosa Holf»: Good morning."."""
    heads = [
        SignedHead(position, found["head"] or found["other"], found["rest"])
        for position, block in enumerate(blocks)
        if block.text.startswith(_QUOTES) and not block.heading and (found := _QUOTED.fullmatch(block.text))
    ]
    times = Counter(each.head for each in heads)
    again = sum(count > 1 for count in times.values())
    told = len(heads) >= _LEAST and again and (again > 1 or len(times) > 2)
    return _labelled(blocks, heads) if told else None


def _are_stated(heads: Sequence[SignedHead], blocks: Sequence[Block]) -> bool:
    """Whether a field says in so many words who speaks, of several, and words stand below each name."""
    keys = {folded_name(blocks[each.position].text.partition(":")[0]) for each in heads}
    below = [blocks[each.position + 1].text for each in heads if each.position + 1 < len(blocks)]
    said = sum(_FIELD.fullmatch(text) is None for text in below)
    return keys <= _SPEAKER_KEYS and len({each.head for each in heads}) > 1 and said == len(heads)


def _are_named(heads: Sequence[SignedHead], vocabulary: Vocabulary) -> bool:
    """Whether the values of a field are names or voices, and no words that anybody says."""
    values = {each.head for each in heads}
    if len(heads) < _LEAST_STATED or any(
        len(each.split()) > _LONGEST_VALUE or ends_sentence(without_suffix_behind(each)) for each in values
    ):
        return False
    shapes = [shape_of(value, vocabulary) for value in values]
    return sum(shape.name or shape.voice for shape in shapes) >= _AGAIN * len(shapes)


def _are_voices(heads: Sequence[SignedHead], blocks: Sequence[Block], vocabulary: Vocabulary) -> bool:
    """Whether heads of one sign come back, change, stand on most blocks and are no words of sentences."""
    count = len(heads)
    if count < _LEAST:
        return False
    # "Reporter (Zenda Post)" is a reporter.
    times = Counter(each.head.partition("(")[0].strip().casefold() for each in heads)
    again = sum(number for number in times.values() if number > 1)
    changes = sum(one.head != other.head for one, other in pairwise(heads))
    if again < _AGAIN_NAMED * count or changes < _CHANGING * count:
        return False
    ordinary = sum(not _is_label(each.head, vocabulary) for each in heads)
    # Of a parliament whose president comes back all are names.
    named = all(shape.name or shape.voice for shape in (shape_of(each.head, vocabulary) for each in heads))
    if not (named or heads[0].rest):
        # "(Applause)", on lines of their own
        return False
    return (
        1 < len(times) <= (count if named else max(2.0, _DISTINCT * count))
        and again >= (_AGAIN_NAMED if named else _AGAIN) * count
        and 2 * count >= _OF_BLOCKS * (len(blocks) - heads[0].position)
        and ordinary <= _ORDINARY * count
    )


def _are_said(heads: Sequence[SignedHead], blocks: Sequence[Block], vocabulary: Vocabulary) -> bool:
    """Whether some words behind heads are sentences or somebody's speech, and not all fields of a form.

    "License: MIT". In scripts without capitals a sentence may end without a sign.
    """
    below = [block.text for block in (*blocks[1:], Block(""))]
    words = [each.rest or below[each.position] for each in heads]
    if not all(words):
        # "(Rosa Holf)", below her words
        return False
    said = sum(is_uncased(each) or ends_sentence(each) or is_spoken(each, vocabulary) for each in words)
    return said >= _SAID * len(heads)


def _are_spoken(heads: Sequence[SignedHead], blocks: Sequence[Block], vocabulary: Vocabulary) -> bool:
    """Whether not all heads are fields of minutes: "Motion: …", "Vote: …", before no words of a speaker."""
    words = [each.rest or " ".join(block.text for block in blocks[each.position + 1 :][:1]) for each in heads]
    said = sum(is_uncased(each) or is_spoken(each, vocabulary) for each in words)
    return said >= _SPOKEN * len(heads) or any(each.head[:1].islower() for each in heads)


def _is_label(head: str, vocabulary: Vocabulary) -> bool:
    """Whether a head is a name, of whatever words, or holds no word of a sentence: "Will Young"."""
    shape = shape_of(head, vocabulary)
    return (shape.name and not shape.single) or not _is_of_sentence(head, vocabulary)


def _is_of_sentence(head: str, vocabulary: Vocabulary) -> bool:
    words = map(plain_token, head.split())
    return any(word in vocabulary.function_words and word not in vocabulary.particles for word in words)


def _labelled(blocks: Sequence[Block], heads: Sequence[SignedHead]) -> SetApart:
    by_position = {each.position: each for each in heads}
    labelled = [
        with_label(block, found.head, found.rest, found.time)
        if (found := by_position.get(position))
        else block
        for position, block in enumerate(blocks)
    ]
    return SetApart(tuple(labelled), tuple(each.printed for each in heads if each.printed))


def labels_in(blocks: Sequence[Block]) -> int:
    """How many blocks have a label of their own."""
    return sum(bool(block.label) for block in blocks)


def with_label(block: Block, label: str, text: str, time: str = "") -> Block:
    return replace(
        block,
        text=text,
        label=label,
        time=time or block.time,
        lead=0,
        lead_style="",
        bold=0,
        continues=False,
        outside=False,
        aside=False,
    )


def _by_fields(blocks: Sequence[Block], heads: Sequence[SignedHead], keys: set[str]) -> SetApart:
    """The blocks, each name as the label of the first words behind it; other fields without their names."""
    named = {each.position: each.head for each in heads}
    found: list[Block] = []
    matter: list[str] = []
    waiting = ""
    for position, block in enumerate(blocks):
        field = _FIELD.fullmatch(block.text)
        is_field = field is not None and field["key"].casefold() in keys
        text = field["value"] if field and is_field else block.text
        if field and is_field:
            matter.append(field["key"])
        if position in named:
            found += [with_label(block, waiting, "")] if waiting else []
            waiting = named[position]
        elif waiting and field and not any(map(str.isalpha, field["value"])):
            # "TIME: 10:02"
            matter.append(text)
        elif waiting:
            found.append(with_label(block, waiting, text))
            waiting = ""
        else:
            found.append(replace(block, text=text) if is_field else block)
    return SetApart(tuple(found), tuple(matter))
