"""Several sources of one meeting, paragraph by paragraph side by side. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.importing.alignment.passages import AlignedPassage, PassageAlignment, align
from archive.importing.alignment.word_diff import DiffOperation, DiffRun, word_diff


@dataclass(frozen=True, slots=True)
class SourcePassage:
    """A passage of a source. `voice`: who speaks, as shown. `key`: the same for all forms of a name."""

    text: str
    voice: str = ""
    key: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source has in a row. `runs`: its words, marked where they differ from the first source's,
    deleted ones those that only the first has. `other_voice`: it names somebody else than the first."""

    passages: tuple[SourcePassage, ...]
    runs: tuple[DiffRun, ...]
    other_voice: bool = False

    @property
    def voice(self) -> str:
        return self.passages[0].voice

    @property
    def differs(self) -> bool:
        return self.other_voice or any(run.change is not DiffOperation.KEPT for run in self.runs)


@dataclass(frozen=True, slots=True)
class CollatedRow:
    """A paragraph of the meeting: a cell for each source, None for one that does not have it."""

    cells: tuple[Cell | None, ...]

    @property
    def differs(self) -> bool:
        return any(cell is None or cell.differs for cell in self.cells)

    @property
    def only(self) -> int | None:
        """The position of the only source that has it."""
        having = [place for place, cell in enumerate(self.cells) if cell]
        return having[0] if len(having) == 1 and len(self.cells) > 1 else None


def collate(sources: Sequence[Sequence[SourcePassage]]) -> list[CollatedRow]:
    """Rows in the order of the first source; what it has not stands after what it follows elsewhere.

    A paragraph that a source prints as several is one row, whichever source it is.
    """
    first, *others = sources
    placed = [_placed(first, other) for other in others]
    groups = _groups(len(first), [each.merged for each in placed])
    row_of = {at: row for row, group in enumerate(groups) for at in group}
    # What each other source has in each row, and what follows a row and is no part of it.
    within: list[list[list[int]]] = [[[] for _ in others] for _ in groups]
    behind: dict[int, list[tuple[int, int]]] = {}
    for source, each in enumerate(placed):
        row = -1
        for position, at in enumerate(each.places):
            if at is None:
                behind.setdefault(row, []).append((source, position))
            else:
                row = row_of[at]
                within[row][source].append(position)
    rows = list(_only_there(behind.get(-1, ()), others))
    for row, group in enumerate(groups):
        said = [first[at] for at in group]
        cells = [
            _cell(said, [other[position] for position in within[row][source]])
            for source, other in enumerate(others)
        ]
        rows.append(CollatedRow((_own_cell(said), *cells)))
        rows += _only_there(behind.get(row, ()), others)
    return rows


@dataclass(frozen=True, slots=True)
class _PassagePlaces:
    """Of each passage of a source the passage of the first in which its words stand, or None; and pairs of
    neighbours in the first whose words stand in one passage here."""

    places: list[int | None]
    merged: list[tuple[int, int]]


def _placed(first: Sequence[SourcePassage], other: Sequence[SourcePassage]) -> _PassagePlaces:
    there = align(_aligned(first), _aligned(other))
    back = align(_aligned(other), _aligned(first))
    places = list(there.continued)
    merged = list(_joined(there, places))
    for position, at in back.joined.items():
        # The words of this passage stand in one of the first that has more.
        if places[position] is None:
            places[position] = at
    return _PassagePlaces(places, merged)


def _joined(alignment: PassageAlignment, places: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    for at, position in alignment.joined.items():
        main = places[position]
        if main is not None:
            yield min(at, main), max(at, main)


def _aligned(passages: Sequence[SourcePassage]) -> list[AlignedPassage]:
    return [AlignedPassage(each.key, each.text) for each in passages]


def _groups(count: int, merged: Sequence[Sequence[tuple[int, int]]]) -> list[list[int]]:
    """Runs of passages of the first source; from one to another of a pair, all are one run."""
    with_next = {place for pairs in merged for one, other in pairs for place in range(one, other)}
    groups: list[list[int]] = []
    for at in range(count):
        if at - 1 in with_next:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


def _own_cell(said: Sequence[SourcePassage]) -> Cell:
    return Cell(tuple(said), (DiffRun(DiffOperation.KEPT, _text(said)),))


def _cell(said: Sequence[SourcePassage], there: Sequence[SourcePassage]) -> Cell | None:
    if not there:
        return None
    other_voice = {each.key for each in said} != {each.key for each in there}
    return Cell(tuple(there), tuple(word_diff(_text(said), _text(there))), other_voice)


def _only_there(
    found: Sequence[tuple[int, int]], others: Sequence[Sequence[SourcePassage]]
) -> Iterator[CollatedRow]:
    """A row for each passage that the first source has not; equal ones of several sources are one row."""
    by_text: dict[tuple[str, str], dict[int, SourcePassage]] = {}
    for source, position in found:
        passage = others[source][position]
        row = by_text.setdefault((passage.key, passage.text), {})
        if source in row:
            row = by_text.setdefault((passage.key, f"{passage.text}\0{position}"), {})
        row[source] = passage
    for row in by_text.values():
        cells = [
            Cell((row[source],), (DiffRun(DiffOperation.INSERTED, row[source].text),))
            if source in row
            else None
            for source in range(len(others))
        ]
        yield CollatedRow((None, *cells))


def _text(passages: Sequence[SourcePassage]) -> str:
    """Where paragraphs end is no difference in words."""
    return " ".join(each.text for each in passages)
