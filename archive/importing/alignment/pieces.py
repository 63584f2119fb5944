"""Paragraphs that were split in two or more, or joined to one."""

from collections.abc import Callable, Sequence

from archive.importing.alignment.similarity import Words, common_words

_GAIN = 0.75
"""Share of the words of a piece that must be among those that the whole has and the other piece has not."""

_MOST_PIECES = 40


def pieces_of(
    whole: Words,
    at: int,
    pieces: Sequence[Words],
    is_free: Callable[[int], bool],
) -> list[int]:
    """The positions of the free neighbours of the piece `at` that are pieces of the same whole, in order."""
    found = [at]
    for step in (-1, 1):
        neighbour = at + step
        while 0 <= neighbour < len(pieces) and is_free(neighbour) and len(found) < _MOST_PIECES:
            if not _belongs(whole, [pieces[each] for each in sorted(found)], pieces[neighbour], step):
                break
            found.append(neighbour)
            neighbour += step
    return sorted(found)


def _belongs(whole: Words, known: Sequence[Words], piece: Words, step: int) -> bool:
    if not piece.folded or not set(piece.folded) & set(whole.folded):
        return False
    joined = tuple(word for each in known for word in each.folded)
    with_piece = piece.folded + joined if step < 0 else joined + piece.folded
    gain = len(common_words(with_piece, whole.folded)) - len(common_words(joined, whole.folded))
    return gain >= _GAIN * len(piece.folded) and len(with_piece) <= 1.2 * len(whole.folded) + 2
