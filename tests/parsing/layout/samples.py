"""Lines at places, as short to write as can be."""

from archive.parsing.layout.lines import PageLine, PageWord

CHARACTER = 5.0
LEADING = 12.0


def line(
    text: str, left: float = 72, bottom: float = 700, *, size: float = 10, page: int = 1, bold: int = 0
) -> PageLine:
    """A line in type of one width; its first `bold` words are bold."""
    words: list[PageWord] = []
    at = left
    for number, word in enumerate(text.split(" ")):
        width = CHARACTER * len(word)
        if word:
            words.append(PageWord(word, at, at + width, number < bold))
        at += width + CHARACTER
    return PageLine(tuple(words), bottom, bottom + size, page)


def stack(
    texts: list[str], left: float = 72, top: float = 700, *, page: int = 1, size: float = 10
) -> list[PageLine]:
    """Lines below each other; an empty text is a gap, spaces before one are an indent."""
    found: list[PageLine] = []
    for number, text in enumerate(texts):
        indent = len(text) - len(text.lstrip(" "))
        if text.strip():
            at = left + indent * CHARACTER
            found.append(line(text.lstrip(" "), at, top - number * LEADING, page=page, size=size))
    return found
