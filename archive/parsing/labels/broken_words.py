"""Heads whose words stray spaces broke, put together again."""

from collections.abc import Iterator, Mapping, Sequence

_MOST_PIECES = 10
_FEWEST_LETTERS = 4


def mended(head: str, names: Mapping[str, int]) -> str:
    """A head in whole words, where a space stands within them; as printed where none does, or it is not sure.

    "H ugo S apt", if the document writes Hugo and Sapt elsewhere; "V o i c e s", spaced for emphasis.
    `names`: the words that the document writes with a capital, in small letters.
    """
    pieces = head.split()
    lone = [piece for piece in pieces if len(piece) == 1 and piece.isalpha()]
    if not lone or len(pieces) < 3:
        return head
    if len(lone) == len(pieces) >= _FEWEST_LETTERS and all(letter.islower() for letter in lone[1:]):
        return "".join(pieces)
    if len(lone) == len(pieces) > _FEWEST_LETTERS and head.isupper():
        return "".join(pieces)
    if len(pieces) > _MOST_PIECES or all(piece[0].isupper() for piece in pieces):
        return head
    words = list(_joined(pieces, names))
    return " ".join(words) if 1 < len(words) < len(pieces) and "" not in words else head


def _joined(pieces: Sequence[str], names: Mapping[str, int]) -> Iterator[str]:
    """The longest known words that neighbouring pieces make up; "" where there is none."""
    start = 0
    while start < len(pieces):
        for end in range(len(pieces), start, -1):
            word = "".join(pieces[start:end])
            if word[0].isupper() and names.get(word.casefold()):
                break
        else:
            yield ""
            return
        yield word
        start = end
