"""Links that a page sets beside its words: to the place where they stand, and to other pages."""

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.text import fold_space

_FEWEST = 3
_MOST_PARTS = 120
_INLINE = frozenset({"a", "span", "small", "sup", "b", "strong", "em", "i"})


def words_beside_links(element: Element) -> str:
    """The words of an element that stand in none of its links; "" of one with more parts than a line has."""
    texts: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for number, (event, part) in enumerate(walk):
        if number > _MOST_PARTS:
            return ""
        if event == "end":
            texts.append((part.tail or "") if part is not element else "")
        elif part.tag == "a":
            walk.skip_subtree()
        else:
            texts.append(part.text or "")
    return "" if next(element.iterancestors("a"), None) is not None else fold_space("".join(texts))


def permalinks(root: Element) -> set[Element]:
    """Links behind other words, each to a place of its own on the page, that say the same: "Share this"."""
    places: dict[str, dict[str, list[Element]]] = {}
    for link in root.iter("a"):
        place = link.get("href") or ""
        text = fold_space("".join(map(str, link.itertext())))
        if place.startswith("#") and text and not text.strip("[]()").isdecimal() and _trails(link):
            places.setdefault(text, {}).setdefault(place, []).append(link)
    often = [found for found in places.values() if len(found) >= _FEWEST]
    return {link for found in often for links in found.values() for link in links}


def _trails(element: Element) -> bool:
    """Whether words stand before an inline element in its paragraph."""
    while (parent := element.getparent()) is not None:
        siblings = element.itersiblings(preceding=True)
        before = (text for each in siblings for text in each.itertext())
        if (parent.text and parent.text.strip()) or any(map(str.strip, map(str, before))):
            return True
        if parent.tag not in _INLINE:
            return False
        element = parent
    return False
