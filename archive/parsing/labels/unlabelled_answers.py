"""Answers without a label, where questions alone are marked: "Q. When? | In May.", "— When? | In May."."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.parsing.labels.detection import LabelReading, UnlabelledTurn
from archive.parsing.labels.questions_between import SIGN
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.text import ends_in_question
from archive.parsing.transcript import Person, UtteranceKind

DOUBT = "questions alone are marked, and no label says who answers"
EITHER = "questions alone are marked, and this may be a question or an answer"
_LEAST = 4
_ASKED = 0.6
_MARKED = 0.8


def with_unlabelled_answers(labels: LabelReading, answering: Person | None) -> LabelReading:
    """The labels, with what stands behind each question as its answer, where askers alone have a sign.

    `answering`: who answers, as far as the title says it; the answers are nobody's where it does not.
    """
    asked = _labelled(labels) or _dashed(labels)
    if not asked:
        return labels
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    either = UnlabelledTurn(UtteranceKind.SPEECH, doubt=EITHER)
    answer = UnlabelledTurn(UtteranceKind.SPEECH, answering, "" if answering else DOUBT)
    for start, end in zip(asked, [*asked[1:], len(labels.blocks)], strict=True):
        if labels.openings[start] is None:
            voices[start] = UnlabelledTurn(UtteranceKind.QUESTION)
        unclear, answers = _behind_the_question(labels, start, end)
        for blocks, voice in ((unclear, either), (answers, answer)):
            if blocks and not labels.doubts[blocks[0]]:
                voices[blocks[0]] = voices[blocks[0]] or voice
    return replace(labels, voices=tuple(voices))


def _labelled(labels: LabelReading) -> list[int]:
    """The blocks with a label, where each is that of somebody who asks, and words of others stand below."""
    turns = [i for i, opening in enumerate(labels.openings) if opening]
    askers = all(
        opening.rest and voice_kind(opening.label.text, labels.vocabulary) is UtteranceKind.QUESTION
        for opening in labels.openings
        if opening
    )
    return turns if askers and _are_asked(labels, turns) else []


def _dashed(labels: LabelReading) -> list[int]:
    """The blocks behind a dash or the like, where nothing has a label and hardly any but questions one."""
    if any(labels.openings):
        return []
    marked = [i for i, block in enumerate(labels.blocks) if _is_told(labels, i) and SIGN.match(block.text)]
    return marked if _are_asked(labels, marked) else []


def _are_asked(labels: LabelReading, marked: Sequence[int]) -> bool:
    """Whether most of these blocks ask, and words stand below nearly each of them."""
    if len(marked) < _LEAST or sum(_asks(labels, i) for i in marked) < _ASKED * len(marked):
        return False
    ends = [*marked[1:], len(labels.blocks)]
    answered = sum(any(_told(labels, i + 1, end)) for i, end in zip(marked, ends, strict=True))
    return answered >= _MARKED * len(marked)


def _behind_the_question(labels: LabelReading, start: int, end: int) -> tuple[list[int], list[int]]:
    """What may be a question or an answer, and what is an answer, of the blocks below a marked one.

    Who is marked goes on to the first question; another below it may be asked by either of them.
    """
    told = list(_told(labels, start + 1, end))
    asked = [i for i in (start, *told) if _asks(labels, i)]
    if not asked:
        return [], told
    behind = [i for i in told if i > asked[-1]]
    unclear = [i for i in told if asked[0] < i <= asked[-1]]
    return (unclear, behind) if behind else (unclear or told, [])


def _told(labels: LabelReading, start: int, end: int) -> Iterator[int]:
    return (i for i in range(start, end) if _is_told(labels, i))


def _is_told(labels: LabelReading, position: int) -> bool:
    block = labels.blocks[position]
    return not (block.heading or block.outside or block.aside or block.label)


def _asks(labels: LabelReading, position: int) -> bool:
    return ends_in_question(labels.blocks[position].text)
