"""Which passage of a new version of a transcript continues which of the old one, so that its address stays.

A moved, split or altered passage keeps its address; one that was joined to another leads on to that; one
that was replaced by other words hands its address on to nothing.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from archive.importing.alignment.gaps import align_gap, candidates
from archive.importing.alignment.pieces import pieces_of
from archive.importing.alignment.sequences import Pair, matching_pairs
from archive.importing.alignment.similarity import Similarity, Words, words_of

_MOVED = 0.8
"""Score from which on an altered passage elsewhere in the transcript is one that was moved."""

_TELLING = 4
"""Words of a passage that is known again wherever it stands; a shorter one ("Thank you.") may be another."""


@dataclass(frozen=True, slots=True)
class AlignedPassage:
    """A passage of a version: `voice` says who speaks, by any name that both versions share."""

    voice: str
    text: str


@dataclass(frozen=True, slots=True)
class PassageAlignment:
    """`continued`: for each new passage the position of the old one whose address it keeps, or None.
    `joined`: for old passages whose words stand in another one now, the position of that new one.
    """

    continued: tuple[int | None, ...]
    joined: dict[int, int] = field(default_factory=dict)


def align(old: Sequence[AlignedPassage], new: Sequence[AlignedPassage]) -> PassageAlignment:
    """Align two versions. What this takes grows with the number of words, and not faster."""
    if not old or not new:
        return PassageAlignment((None,) * len(new))
    pairs = dict(matching_pairs([(each.voice, each.text) for each in old], [(n.voice, n.text) for n in new]))
    if len(pairs) == len(old) == len(new):
        return PassageAlignment(tuple(range(len(old))))
    aligner = _Aligner(old, new, pairs)
    aligner.match_gaps()
    aligner.match_moved()
    joined = aligner.match_pieces()
    continued = {position: at for at, position in aligner.pairs.items()}
    return PassageAlignment(tuple(continued.get(position) for position in range(len(new))), joined)


class _Aligner:
    """`pairs`: positions of old passages with those of the new ones that continue them."""

    def __init__(
        self, old: Sequence[AlignedPassage], new: Sequence[AlignedPassage], pairs: dict[int, int]
    ) -> None:
        self._old, self._new, self.pairs = old, new, pairs
        self._words = [words_of(each.text) for each in old]
        self._new_words = [words_of(each.text) for each in new]
        self._similarity = Similarity([*self._words, *self._new_words])

    def match_gaps(self) -> None:
        """Between passages that did not change, match those with the same words, then those alike."""
        for start, end, new_start, new_end in self._gaps():
            same = matching_pairs(
                [each.text for each in self._old[start:end]],
                [each.text for each in self._new[new_start:new_end]],
            )
            self.pairs |= {
                start + at: new_start + position for at, position in same if self._tells(start + at)
            }
        for start, end, new_start, new_end in self._gaps():
            alike = align_gap(
                [(self._old[at].voice, self._words[at]) for at in range(start, end)],
                [(self._new[at].voice, self._new_words[at]) for at in range(new_start, new_end)],
                self._similarity,
            )
            self.pairs |= {start + at: new_start + position for at, position in alike}

    def _tells(self, at: int) -> bool:
        return len(self._words[at].folded) >= _TELLING

    def _gaps(self) -> list[tuple[int, int, int, int]]:
        """Runs of passages, old and new, between pairs that keep their order."""
        bounds = [(-1, -1), *sorted(self.pairs.items()), (len(self._old), len(self._new))]
        return [
            (at + 1, next_at, position + 1, next_position)
            for (at, position), (next_at, next_position) in pairwise(bounds)
            if at + 1 < next_at and position + 1 < next_position
        ]

    def match_moved(self) -> None:
        """Match what is left wherever it stands: the same words, then words nearly the same."""
        left, free = self._left(), self._free()
        if not left or not free:
            return
        waiting: dict[tuple[str, str], deque[int]] = defaultdict(deque)
        by_text: dict[str, deque[int]] = defaultdict(deque)
        for at in left:
            waiting[self._old[at].voice, self._old[at].text].append(at)
            by_text[self._old[at].text].append(at)
        times = Counter(each.text for each in self._old) + Counter(each.text for each in self._new)
        for position in free:
            each = self._new[position]
            same = waiting[each.voice, each.text]
            if same and (self._tells(same[0]) or times[each.text] == 2):
                self.pairs[same.popleft()] = position
        for position in self._free():
            same = by_text[self._new[position].text]
            while same and same[0] in self.pairs:
                same.popleft()
            if same and self._tells(same[0]):
                self.pairs[same.popleft()] = position
        self._match_altered()

    def _match_altered(self) -> None:
        left = [at for at in self._left() if self._tells(at)]
        free = self._free()
        scored: list[tuple[float, Pair]] = []
        for index, other in candidates(
            [self._words[at] for at in left], [self._new_words[at] for at in free], self._similarity
        ):
            at, position = left[index], free[other]
            score = self._similarity.score(self._words[at], self._new_words[position])
            if score >= _MOVED:
                scored.append((score, (at, position)))
        taken: set[int] = set()
        for _, (at, position) in sorted(scored, reverse=True):
            if at not in self.pairs and position not in taken:
                self.pairs[at] = position
                taken.add(position)

    def match_pieces(self) -> dict[int, int]:
        """Let the first piece of a split passage keep its address; return where joined ones stand now."""
        joined: dict[int, int] = {}
        taken, gone = set(self.pairs.values()), set(self.pairs)
        for at, position in list(self.pairs.items()):
            words, others = self._words[at], self._new_words[position]
            if words.folded == others.folded:
                continue
            if len(words.folded) > len(others.folded):
                split = pieces_of(words, position, self._new_words, lambda each: each not in taken)
                if split[0] != position and self._is_main(split[0], words):
                    self.pairs[at] = split[0]
                taken.update(split)
            else:
                parts = pieces_of(others, at, self._words, lambda each: each not in gone)
                gone.update(parts)
                joined |= {each: position for each in parts if each != at}
        return joined

    def _is_main(self, position: int, whole: Words) -> bool:
        """Whether a first piece is long enough to stand for the whole."""
        return len(self._new_words[position].folded) * 5 >= len(whole.folded)

    def _left(self) -> list[int]:
        return [at for at in range(len(self._old)) if at not in self.pairs]

    def _free(self) -> list[int]:
        taken = set(self.pairs.values())
        return [position for position in range(len(self._new)) if position not in taken]
