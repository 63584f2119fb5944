"""Turns that a sign alone begins, without a name: ">>" in captions, the dash of a printed dialogue."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from archive.parsing.labels.detection import LabelReading, UnlabelledTurn
from archive.parsing.labels.questions_between import (
    SIGN,
    is_told,
    label_at,
    with_numbered_questions,
    with_questions_between,
)
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.unnamed_voices import is_unnamed_voice
from archive.parsing.text import Block, begins_caption, ends_in_question
from archive.parsing.transcript import Person, UtteranceKind

CHANGED = "a sign says that another voice begins, and no label names it"
UNQUOTED = "the answers stand in quotation marks, and these words do not"
NAMED_ONCE = "names stand before the first question and its answer alone, and questions go on below"
_LEAST = 3
_LEAST_DASHES = 4
_DIALOGUE = 0.6
_ASKED = 0.25
_OFTEN_ASKED = 0.33
_BRIEF = 6
"""Words: no speech has most of its paragraphs so short."""
_MOST_LABELS = 2
_TAKEN_IN_TURN = 0.8
_LEAST_BETWEEN = 2
# "_______________. А коли?" · "***** No, we did not."
_BLANK = re.compile(r"(?:_{4,}|\*{4,}|#{4,})[.:]?\s+(?=[^\s\W]|[“\"«(¿¡])")
_BLANKS = ("____", "****", "####")
_DASH = re.compile(r"[-–—―]\s?(?=[^\W\d_a-zß-öø-ÿа-яё]|[¿¡«“\"])")
# Of Chinese and Japanese, which set no blank behind it
_LONG_DASH = re.compile(r"(?:[-–—―─]{2,3}|[—―─])\s?(?=[\u3040-\u9fff「『“])")
_DASHES = ("-", "–", "—", "―")
_QUOTED = re.compile(r"\s*[«“„\"‹]\s?(?=\w)")
_OPENING = "«„‹"
_CLOSING = "»”›"
_EITHER = '"“'
"""In German, “ ends a quotation."""


def with_turn_signs(labels: LabelReading, answering: Person | None = None) -> LabelReading:
    """The labels, and the paragraphs without one that a sign makes a turn of somebody who is not named.

    Lists have dashes, too: of a dialogue most paragraphs have one, and many of those ask.
    `answering`: who answers, as far as the title says it, where one sign is of questions and one of answers.
    """
    labels = _with_dashed_cues(_with_blanks(_with_names_once(labels)))
    labels = with_numbered_questions(with_questions_between(_with_dashes_between(labels)))
    blocks = labels.blocks
    few = sum(map(bool, labels.openings)) <= _MOST_LABELS
    asked = _alternating(blocks) or (not labels.voices and _quoted_answers(blocks)) if few else {}
    if asked := asked or (few and _dashed_questions(blocks)) or {}:
        return _exchanged(labels, asked, answering)
    captions = [begins_caption(block.text) for block in blocks]
    if sum(captions) >= _LEAST:
        return _changed(labels, captions)
    dashes = [bool(_DASH.match(block.text)) for block in blocks]
    if _are_named_once(labels, dashes):
        return _changed(labels, dashes)
    if sum(map(bool, labels.openings)) <= _MOST_LABELS and _is_dialogue(blocks, dashes):
        return _changed(labels, dashes)
    return labels


def _with_blanks(labels: LabelReading) -> LabelReading:
    """The labels, with a turn of somebody for whom a record leaves a blank: "________. And when?"."""
    if not any(block.text.startswith(_BLANKS) for block in labels.blocks):
        return labels
    return _changed(labels, [bool(_BLANK.match(block.text)) for block in labels.blocks])


def _with_dashes_between(labels: LabelReading) -> LabelReading:
    """The labels, with paragraphs behind a dash that stand unlabelled above most of the labelled ones.

    "- And who will pay? | Hugo Sapt: The king. | - That is a lot. | Hugo Sapt: It is.": the dash is of who
    asks. In a list that somebody gives out several stand together, and what goes on below has no label.
    """
    blocks = labels.blocks
    dashes = {i for i, block in enumerate(blocks) if _DASH.match(block.text) and is_told(labels, i)}
    turns = [i for i, opening in enumerate(labels.openings) if opening]
    above = [i - 1 for i in turns if i - 1 in dashes and _is_whole(blocks[i - 1].text)]
    together = sum(i - 1 in dashes for i in above)
    fewest = max(_LEAST_BETWEEN, _DIALOGUE * len(turns), _DIALOGUE * len(dashes))
    marked = sum(bool(opening and opening.mark.startswith(_DASHES)) for opening in labels.openings)
    if len(above) < fewest or together > _ASKED * len(above) or marked:
        return labels
    return _changed(labels, [i in dashes for i in range(len(blocks))])


def _with_dashed_cues(labels: LabelReading) -> LabelReading:
    """The labels, with the lines of subtitles behind dashes that are shown at once: "- When? | - In May."."""
    blocks = labels.blocks
    dashed = [bool(block.time and _DASH.match(block.text)) for block in blocks]
    pairs = [
        i
        for i in range(1, len(blocks))
        if dashed[i] and dashed[i - 1] and blocks[i].time == blocks[i - 1].time
    ]
    if not pairs:
        return labels
    shown = {position for i in pairs for position in (i - 1, i)}
    return _changed(labels, [i in shown for i in range(len(blocks))])


def _with_names_once(labels: LabelReading) -> LabelReading:
    """The labels, with what follows the first answer in doubt, where an interview has its names but once.

    "Anton Sapt: When? | Rosa Holf: In May. | And who will pay? | The king.": no paragraph tells whose it is.
    Where no question stands above the answer, more of them stand below, or hardly any paragraph is long.
    """
    blocks = labels.blocks
    heads = zip(labels.openings, labels.doubts, strict=True)
    turns = [i for i, (opening, doubt) in enumerate(heads) if opening or doubt]
    if not 0 < len(turns) <= _MOST_LABELS or not labels.openings[turns[-1]] or labels.voices:
        return labels
    first, answers = turns[0], turns[-1]
    head = labels.doubts[first] or label_at(labels, first)
    voiced = is_unnamed_voice(head, labels.vocabulary)
    if (first < answers and head == label_at(labels, answers)) or (voiced and first == answers):
        return labels
    below = [i for i in range(answers + 1, len(blocks)) if is_told(labels, i)]
    asked = [i for i in below if ends_in_question(blocks[i].text)]
    answered = first < answers and ends_in_question(blocks[answers - 1].text)
    brief = 2 * sum(len(blocks[i].text.split()) <= _BRIEF for i in below) > len(below) > _LEAST_DASHES
    fewest = _LEAST_BETWEEN if answered else _LEAST
    share = _ASKED if answered and not voiced else _OFTEN_ASKED
    if len(asked) < (_LEAST_BETWEEN if brief else max(fewest, share * len(below))):
        return labels
    voices: list[UnlabelledTurn | None] = [None] * len(blocks)
    for position in below:
        voices[position] = UnlabelledTurn(UtteranceKind.SPEECH, doubt=NAMED_ONCE)
    return replace(labels, voices=tuple(voices))


def _is_whole(text: str) -> bool:
    return ends_sentence(text) or ends_in_question(text)


def _alternating(blocks: Sequence[Block]) -> dict[int, bool | None]:
    """The positions of blocks that begin with one of two signs in turn, and whether they ask.

    "* When?" · "- In May.", "-When?" · "▲In May.": the sign that asks more often, or is the first, asks.
    """
    signs = {
        i: found["sign"]
        for i, block in enumerate(blocks)
        if not (block.heading or block.outside or block.aside) and (found := SIGN.match(block.text))
    }
    times = Counter(signs.values())
    if len(times) != 2 or min(times.values()) < _LEAST:
        return {}
    first, last = min(signs), max(signs)
    told = [i for i in range(first, last + 1) if any(map(str.isalnum, blocks[i].text))]
    changes = sum(one != other for one, other in pairwise(signs.values()))
    if len(signs) < _DIALOGUE * len(told) or changes < _TAKEN_IN_TURN * (len(signs) - 1):
        return {}
    asks = Counter(sign for i, sign in signs.items() if ends_in_question(blocks[i].text))
    sign = max(times, key=lambda each: (asks[each] / times[each], each == signs[first]))
    return {i: own == sign for i, own in signs.items()}


def _dashed_questions(blocks: Sequence[Block]) -> dict[int, bool | None]:
    """The positions of questions behind a long dash, as Japanese papers set them, and of what answers them.

    "――大臣、いつ開きますか。 | 五月です。 | ――誰が払いますか。 | 国王です。"
    """
    asked = [i for i, block in enumerate(blocks) if _LONG_DASH.match(block.text) and not block.outside]
    if len(asked) < _LEAST or 2 * sum(ends_in_question(blocks[i].text) for i in asked) < len(asked):
        return {}
    below = [i + 1 for i in asked if i + 1 < len(blocks) and i + 1 not in asked]
    told = [i for i in below if not (blocks[i].outside or blocks[i].aside)]
    return {**dict.fromkeys(asked, True), **dict.fromkeys(told, False)} if len(told) > 1 else {}


def _quoted_answers(blocks: Sequence[Block]) -> dict[int, bool | None]:
    """The positions of questions and of the quotations right below that answer them, and whether they ask.

    "Quando apre? | «A maggio, spero». | E chi paga? | «Il re». | Lei è re." None where that is not certain,
    as of what stands in no quotation and asks nothing.
    """
    asked: dict[int, bool | None] = {}
    for position, (block, below) in enumerate(pairwise(blocks)):
        set_apart = any(each.heading or each.outside or each.aside for each in (block, below))
        quoted = not _QUOTED.match(block.text) and bool(_QUOTED.match(below.text))
        if not set_apart and ends_in_question(block.text) and quoted:
            asked |= {position: True, position + 1: False}
    if sum(map(bool, asked.values())) < _LEAST:
        return {}
    first, last = min(asked), max(asked)
    others = sum(not _QUOTED.match(blocks[i].text) for i in range(first, last + 1) if i not in asked)
    return asked | _unquoted(blocks, asked) if others <= (1 - _TAKEN_IN_TURN) * len(asked) else {}


def _unquoted(blocks: Sequence[Block], asked: Mapping[int, bool | None]) -> dict[int, bool | None]:
    """The positions of what stands below a quotation that has come to its end, and of quotations below it."""
    found: dict[int, bool | None] = {}
    is_open = unclear = False
    for position in range(min(asked), len(blocks)):
        block = blocks[position]
        if position in asked or block.heading or block.outside or block.aside:
            unclear = unclear and position not in asked
        elif _QUOTED.match(block.text) and unclear:
            found[position], unclear = False, False
        elif not (is_open or unclear or _QUOTED.match(block.text)):
            found[position], unclear = None, True
        is_open = _is_open(block.text, is_open)
    return found


def _is_open(text: str, before: bool) -> bool:
    """Whether a quotation goes on behind a text; `before`: whether one does before it."""
    for sign in text:
        if sign in _OPENING + _CLOSING + _EITHER:
            before = sign in _OPENING or (sign in _EITHER and not before)
    return before


def _exchanged(
    labels: LabelReading, asked: Mapping[int, bool | None], answering: Person | None
) -> LabelReading:
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    for position, is_question in asked.items():
        if is_question is None:
            voices[position] = UnlabelledTurn(UtteranceKind.SPEECH, doubt=UNQUOTED)
        elif is_question:
            voices[position] = UnlabelledTurn(UtteranceKind.QUESTION)
        else:
            voices[position] = UnlabelledTurn(UtteranceKind.SPEECH, answering, "" if answering else CHANGED)
    return replace(labels, voices=tuple(voices))


def _are_named_once(labels: LabelReading, dashes: Sequence[bool]) -> bool:
    """Whether most blocks begin with a dash, and names stand behind a few: "— Rosa Holf: Yes. | — When?".

    Where more have a name, the points of a list have dashes, too; those stand together.
    """
    named = [bool(_DASH.match(opening.mark + "A")) for opening in labels.openings if opening]
    heads = zip(dashes, labels.openings, labels.doubts, strict=True)
    unnamed = {i for i, (dash, opening, doubt) in enumerate(heads) if dash and not (opening or doubt)}
    apart = sum(i + 1 not in unnamed and _is_whole(labels.blocks[i].text) for i in unnamed)
    return (
        0 < sum(named) == len(named)
        and (len(named) <= len(unnamed) or apart >= max(_LEAST_BETWEEN, _TAKEN_IN_TURN * len(unnamed)))
        and sum(dashes) >= _DIALOGUE * (len(labels.blocks) - labels.first)
    )


def _is_dialogue(blocks: Sequence[Block], dashes: Sequence[bool]) -> bool:
    count = sum(dashes)
    if count < _LEAST_DASHES:
        return False
    first = dashes.index(True)
    told = sum(any(map(str.isalnum, block.text)) for block in blocks[first:])
    asked = sum(dash and ends_in_question(block.text) for block, dash in zip(blocks, dashes, strict=True))
    return count >= _DIALOGUE * told and asked >= _ASKED * count


def _changed(labels: LabelReading, signs: Sequence[bool]) -> LabelReading:
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    for position, (block, sign) in enumerate(zip(labels.blocks, signs, strict=True)):
        told = labels.openings[position] or voices[position]
        if sign and not (told or block.heading or block.outside or block.aside):
            kind = UtteranceKind.QUESTION if ends_in_question(block.text) else UtteranceKind.SPEECH
            voices[position] = UnlabelledTurn(kind, doubt="" if kind is UtteranceKind.QUESTION else CHANGED)
    return replace(labels, voices=tuple(voices))
