"""Find the statements that a quotation is taken from: one, or several that were joined."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from archive.comparing.alignment import AlignmentRun, QuotationAlignment, align
from archive.comparing.candidates import Rarity, rarity, stretches
from archive.comparing.evidence import bits
from archive.comparing.folding import FoldedWord, hashed
from archive.comparing.store import QuotationIndexSnapshot
from archive.comparing.types import Load, Statement

# Words of a quotation in a row that one statement has not, and that another is looked for.
_STRETCH = 5
_ROUNDS = 3
# What another statement must have of such words.
_COVER = 0.8
_BITS = 24.0
# Equal words so few in a row may be chance where others of the quotation are missing beside them.
_SCATTERED = 3
# Stretches that have less of the words in order are not worth reading; statements so much worse than the
# best, not worth aligning.
_LEAST = 0.35
_WORSE = 0.75
_ALIGNED = 4
# Words looked for at once; a longer quotation is looked for in parts of one length.
_AT_ONCE = 60
# A statement that is as good but for so many words is shown beside the best.
_AS_GOOD = 1.0
# Equal words so few are chance where they stand apart by more words than these from all others.
_CHANCE = {1: 3, 2: 8}
# Of two statements with the same words, that of the speaker named is meant.
_BONUS = 0.5
_MOST_WORDS = 4_000


@dataclass(frozen=True)
class Part:
    """What of a quotation stands in one statement. The spans of `runs` are those of the whole quotation."""

    statement: Statement
    runs: tuple[AlignmentRun, ...]
    score: float = 0.0

    @property
    def begin(self) -> int:
        """The first word of the statement that is quoted."""
        return next(run.begin for run in self.runs if run.same)

    @property
    def stop(self) -> int:
        return next(run.stop for run in reversed(self.runs) if run.same)

    @property
    def start(self) -> int:
        """The first word of the quotation that stands there."""
        return next(run.start for run in self.runs if run.same)

    @property
    def end(self) -> int:
        return next(run.end for run in reversed(self.runs) if run.same)

    @property
    def matched(self) -> int:
        return sum(run.end - run.start for run in self.runs if run.same)


@dataclass(frozen=True)
class Matched:
    """`parts`: in the order of the quotation. `others`: statements with as good as the same words."""

    parts: tuple[Part, ...]
    others: tuple[Part, ...]
    known: Rarity


def matched(
    quoted: Sequence[FoldedWord],
    index: QuotationIndexSnapshot,
    load: Load,
    cuts: Collection[int] = (),
    speakers: Collection[int] = (),
) -> Matched:
    """`cuts`: words before which the quotation marks a cut. `speakers`: keys of those who may be meant."""
    search = _Search(quoted, index, load, frozenset(cuts), frozenset(speakers))
    parts: list[Part] = []
    others: list[Part] = []
    count = -(-len(quoted) // _AT_ONCE)
    bounds = [len(quoted) * part // count for part in range(count + 1)]
    for start, end in pairwise(bounds):
        found, beside = search.find(start, end)
        parts += found
        others = others or beside
    return Matched(tuple(sorted(parts, key=lambda part: part.start)), tuple(others), search.known)


@dataclass
class _Search:
    quoted: Sequence[FoldedWord]
    index: QuotationIndexSnapshot
    load: Load
    cuts: frozenset[int]
    speakers: frozenset[int]

    def __post_init__(self) -> None:
        self.hashes = hashed(list(self.quoted))
        self.known = rarity(self.index, self.hashes)
        self.texts = [word.text for word in self.quoted]
        self.statements: dict[tuple[int, int], Statement] = {}

    def find(self, start: int, end: int) -> tuple[list[Part], list[Part]]:
        ranked = self._ranked(start, end, self._statements(start, end, _LEAST), _LEAST)
        if not ranked:
            return [], []
        best = ranked[0]
        parts = [best]
        for _ in range(_ROUNDS):
            open_ = _uncovered(parts, start, end)
            added = next(filter(None, (self._joined(*each, parts) for each in open_)), None)
            if not added:
                break
            parts = [_without(part, added.start, added.end) for part in parts]
            parts = [part for part in parts if part.matched] + [added]
        others = [part for part in ranked[1:] if part.score >= best.score - _AS_GOOD]
        return parts, others

    def _statements(self, start: int, end: int, least: float) -> list[Statement]:
        """Statements that have at least this share of the words in order, and many of their shingles."""
        hashes = self.hashes[start:end]
        known = self.known if (start, end) == (0, len(self.quoted)) else rarity(self.index, hashes)
        found = [each for each in stretches(self.index, hashes, known) if each.same >= least]
        loaded = self.load([stretch.passages for stretch in found]) if found else []
        for each in loaded:
            self.statements[each.key, each.texts[0][0]] = each
        return loaded

    def _ranked(self, start: int, end: int, statements: Iterable[Statement], least: float) -> list[Part]:
        """What each has of these words, the best first."""
        sought = self.texts[start:end]
        shared = [(LCSseq.similarity(sought, each.folded[:_MOST_WORDS]), each) for each in statements]
        enough = max(max((same for same, _ in shared), default=0) * _WORSE, least * len(sought))
        shared = sorted((each for each in shared if each[0] >= enough), key=lambda each: -each[0])
        cuts = {cut - start for cut in self.cuts if start < cut < end}
        parts = []
        for _, statement in shared[: _ALIGNED + bool(self.speakers) * _ALIGNED]:
            aligned = align(sought, statement.folded[:_MOST_WORDS], cuts)
            runs = _without_chance(aligned, start)
            if any(run.same for run in runs):
                bonus = _BONUS * (statement.speaker in self.speakers) + 0.1 * statement.spoken
                parts.append(Part(statement, runs, aligned.score + bonus))
        return sorted(parts, key=lambda part: -part.score)

    def _joined(self, start: int, end: int, parts: Sequence[Part]) -> Part | None:
        """Where words that no part has so far stand, in the same statements or in others."""
        near = {part.statement.meeting for part in parts}
        for statements in (lambda: self.statements.values(), lambda: self._statements(start, end, _COVER)):
            ranked = self._ranked(start, end, list(statements()), _COVER)
            good = [part for part in ranked if self._is_good(part, end - start)]
            if good:
                return max(good, key=lambda part: part.score + 2 * (part.statement.meeting in near))
        return None

    def _is_good(self, part: Part, length: int) -> bool:
        same = [(run.start, run.end) for run in part.runs if run.same]
        return part.matched >= _COVER * length and bits(self.known, same) >= _BITS


def _without_chance(aligned: QuotationAlignment, offset: int) -> tuple[AlignmentRun, ...]:
    """The runs, those of a single word between words that differ much counted as differing."""
    runs: list[AlignmentRun] = []
    for at, run in enumerate(aligned.runs):
        run = replace(run, start=run.start + offset, end=run.end + offset)
        if run.same and _is_lonely(aligned.runs, at):
            run = replace(run, same=False)
        last = runs[-1] if runs else None
        if last and not last.same and not run.same:
            runs[-1] = AlignmentRun(False, last.start, run.end, last.begin, run.stop)
        else:
            runs.append(run)
    return _trimmed(runs)


def _trimmed(runs: list[AlignmentRun]) -> tuple[AlignmentRun, ...]:
    """The runs; what differs at an end stands for no more words of the statement than of the quotation."""
    first, last = runs[0], runs[-1]
    if not first.same:
        runs[0] = replace(first, begin=max(first.begin, first.stop - (first.end - first.start)))
    if not last.same:
        runs[-1] = replace(last, stop=min(last.stop, last.begin + (last.end - last.start)))
    return tuple(runs)


def _is_lonely(runs: Sequence[AlignmentRun], at: int) -> bool:
    """Whether it is few words, with much that differs, or nothing, on each side of them."""
    apart = _CHANCE.get(runs[at].end - runs[at].start, 0)
    sides = [runs[beside] for beside in (at - 1, at + 1) if 0 <= beside < len(runs)]
    return bool(apart and sides) and all(
        max(side.end - side.start, side.stop - side.begin) > apart for side in sides
    )


def _uncovered(parts: Sequence[Part], start: int, end: int) -> list[tuple[int, int]]:
    """Runs of words that no part has, or that a part has by twos and threes, the longest first."""
    every = sorted((run.start, run.end) for part in parts for run in part.runs if run.same)
    firm = [each for each in every if each[1] - each[0] > _SCATTERED]
    found = {gap for same in (firm, every) for gap in _gaps(same, start, end)}
    return sorted(found, key=lambda each: each[0] - each[1])


def _gaps(same: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for begin, stop in [*same, (end, end)]:
        if begin - at >= _STRETCH:
            yield at, begin
        at = max(at, stop)


def _without(part: Part, start: int, end: int) -> Part:
    """The part without these words of the quotation."""
    runs: list[AlignmentRun] = []
    for run in part.runs:
        if run.end <= start or run.start >= end:
            runs.append(run)
        elif not run.same:
            if run.start < start:
                runs.append(replace(run, end=start, stop=run.begin))
            if run.end > end:
                runs.append(replace(run, start=end, begin=run.stop))
    return replace(part, runs=tuple(runs))
