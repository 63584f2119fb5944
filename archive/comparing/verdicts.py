"""Grade a quotation by what of it stands where: graded words, never a bare true or false."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.comparing.changes import SHORT_CUT, changes, edge_warnings, is_behind_negation
from archive.comparing.evidence import bits, weights
from archive.comparing.folding import FoldedWord, words
from archive.comparing.language_marks import marks_of
from archive.comparing.matching import Matched, Part, matched
from archive.comparing.store import QuotationIndexSnapshot
from archive.comparing.types import ChangeKind, Load, QuotationChange, Verdict, Warned

ALTERED = 0.85
SIMILAR = 0.55
# Words so like each other that what differs is worth a warning, though it may be another place.
WARNED = 0.75
# Below this nothing is worth showing.
NEAR = 0.45
# Surprise in bits that words must have to tell their source: 2 to the power of this, others would say them
# once. Words that are less than that are at most like words of the archive.
TELLING = 26.0
_MARKED_CUT = re.compile(r"[\[(]?\s*(?:…|\.\s?\.\s?\.)\s*[\])]?")


@dataclass(frozen=True)
class Graded:
    """`parts`: what stands where, with the changes of each; `others`: where the same words stand too.

    `cover`: the share of the quotation that the parts have, rare words counting for more. `spliced`: words
    of two places stand as if they were one. `common`: the words are there, but prove no source.
    """

    text: str
    words: tuple[FoldedWord, ...]
    verdict: Verdict
    cover: float = 0.0
    parts: tuple[Part, ...] = ()
    changes: tuple[tuple[QuotationChange, ...], ...] = ()
    others: tuple[Part, ...] = ()
    warnings: frozenset[Warned] = frozenset()
    spliced: bool = False
    common: bool = False


def graded(text: str, index: QuotationIndexSnapshot, load: Load, speakers: Sequence[int] = ()) -> Graded:
    """`speakers`: keys of those who are said to have said it."""
    quoted = tuple(words(text))
    if not quoted:
        return Graded(text, quoted, Verdict.ABSENT)
    cuts = _marked_cuts(text, quoted)
    found = matched(quoted, index, load, cuts, speakers)
    if not found.parts:
        return Graded(text, quoted, Verdict.ABSENT)
    return _graded(text, quoted, found, cuts)


def _marked_cuts(text: str, quoted: Sequence[FoldedWord]) -> set[int]:
    """The words before which the text says that it leaves out some."""
    found = set()
    for mark in _MARKED_CUT.finditer(text):
        at = next((number for number, word in enumerate(quoted) if word.start >= mark.end() - 1), None)
        if at:
            found.add(at)
    return found


def _graded(text: str, quoted: tuple[FoldedWord, ...], found: Matched, cuts: set[int]) -> Graded:
    differing = tuple(_changes_of(part, text, quoted, cuts) for part in found.parts)
    cover = _cover(found, differing, len(quoted))
    telling = bits(found.known, _same(found.parts)) >= TELLING
    spliced, joints = _joints(found.parts, cuts)
    warnings = frozenset(
        warned for each in (*differing, joints) for change in each for warned in change.warnings
    )
    edges = _edges(found.parts)
    verdict = _verdict(cover, found.parts, differing, bool(joints), spliced, Warned.NEGATION in edges)
    if verdict in (Verdict.ABSENT, Verdict.SIMILAR) and _half_is_there(differing, found, cuts, len(quoted)):
        verdict = Verdict.ALTERED
    if not telling and verdict in (Verdict.VERBATIM, Verdict.SHORTENED, Verdict.ALTERED):
        verdict = Verdict.SIMILAR
    elif not telling:
        verdict = Verdict.ABSENT
    if verdict in (Verdict.SIMILAR, Verdict.ABSENT):
        warnings = warnings if WARNED <= cover < 1 else frozenset()
    else:
        warnings |= edges
    made = Graded(text, quoted, verdict, cover, found.parts, differing, found.others, warnings)
    return replace(made, spliced=spliced, common=not telling and cover >= ALTERED)


def _changes_of(
    part: Part, text: str, quoted: Sequence[FoldedWord], cuts: set[int]
) -> tuple[QuotationChange, ...]:
    statement = part.statement
    marks = marks_of(statement.language)
    inner = [
        run for run in part.runs if run.same or run.end > run.start or part.begin < run.stop <= part.stop
    ]
    return tuple(changes(inner, quoted, text, statement.words, statement.text, marks, cuts))


def _same(parts: Sequence[Part]) -> list[tuple[int, int]]:
    return [(run.start, run.end) for part in parts for run in part.runs if run.same]


def _cover(found: Matched, differing: Sequence[Sequence[QuotationChange]], length: int) -> float:
    """The weighted share of words that no change touches."""
    weight = weights(found.known)
    had = _had(differing, found.parts)
    return max(sum(weight[at] for at in had) / sum(weight), len(had) / length)


def _half_is_there(
    differing: Sequence[Sequence[QuotationChange]], found: Matched, cuts: set[int], length: int
) -> bool:
    """Whether most words of a quotation in marked pieces are in pieces that are there as good as whole."""
    bounds = [0, *sorted(cuts), length]
    whole = 0
    for start, end in pairwise(bounds):
        for part, changed in zip(found.parts, differing, strict=True):
            here = _had([changed], [part]) & set(range(start, end))
            if end > start and len(here) >= ALTERED * (end - start):
                whole += end - start
                break
    return len(bounds) > 2 and whole * 2 > length


def _had(differing: Sequence[Sequence[QuotationChange]], parts: Sequence[Part]) -> set[int]:
    """The words of a quotation that no change touches."""
    lost = {at for each in differing for change in each for at in range(change.start, change.end)}
    had = {at for part in parts for run in part.runs for at in range(run.start, run.end)}
    return had - lost


def _joints(parts: Sequence[Part], cuts: set[int]) -> tuple[bool, list[QuotationChange]]:
    """Whether words of several places were joined as if they were one, and the cuts between parts."""
    spliced, joints = False, []
    for one, other in pairwise(parts):
        if _goes_on(one, other):
            continue
        marked = other.start in cuts
        near = one.statement.meeting == other.statement.meeting and _one_voice(one, other)
        if _is_behind(one, other) or (marked and near):
            joints.append(QuotationChange(ChangeKind.CUT, other.start, other.start, 0, 0, marked=marked))
        else:
            spliced = True
    return spliced, joints


def _goes_on(one: Part, other: Part) -> bool:
    """Whether the one ends where the other begins."""
    if one.statement.key != other.statement.key or one.stop >= len(one.statement.words):
        return False
    return one.statement.location(one.stop) == other.statement.location(other.begin)


def _is_behind(one: Part, other: Part) -> bool:
    """Whether the other stands in the same statement, further on."""
    if one.statement.key != other.statement.key:
        return False
    order = {key: number for number, (key, _) in enumerate(one.statement.texts)}
    (ends_in, end), (begins_in, begin) = (
        one.statement.location(one.stop - 1),
        other.statement.location(other.begin),
    )
    return begins_in not in order or (order[ends_in], end) < (order[begins_in], begin)


def _one_voice(one: Part, other: Part) -> bool:
    return one.statement.speaker is not None and one.statement.speaker == other.statement.speaker


def _edges(parts: Sequence[Part]) -> frozenset[Warned]:
    """What is lost at the outer edges of the quotation."""
    first, last = parts[0], parts[-1]
    found = set()
    for part in (first, last):
        statement = part.statement
        begin = part.begin if part is first else 0
        stop = part.stop if part is last else len(statement.words)
        marks = marks_of(statement.language)
        found |= edge_warnings(begin, stop, statement.words, statement.text, marks)
    return frozenset(found)


def _verdict(
    cover: float,
    parts: Sequence[Part],
    differing: Sequence[Sequence[QuotationChange]],
    cut_between: bool,
    spliced: bool,
    negated_edge: bool,
) -> Verdict:
    if cover < SIMILAR:
        return Verdict.ABSENT
    if cover < ALTERED:
        return Verdict.SIMILAR
    every = [(change, part) for part, each in zip(parts, differing, strict=True) for change in each]
    if spliced or any(
        change.kind is not ChangeKind.CUT or _turns_round(change, part) for change, part in every
    ):
        return Verdict.ALTERED
    if every or cut_between or negated_edge or cover < 1:
        return Verdict.SHORTENED
    return Verdict.VERBATIM


def _turns_round(cut: QuotationChange, part: Part) -> bool:
    """Whether it is a "not" that was left out, and little else, or what a "not" stood for."""
    statement = part.statement
    short = cut.stop - cut.begin <= SHORT_CUT
    beside = is_behind_negation(cut.begin, statement.words, marks_of(statement.language))
    return (short or beside) and bool(cut.warnings & {Warned.NEGATION, Warned.NUMBER}) and not cut.marked
