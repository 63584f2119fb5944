"""Links that a page sets beside its words: to the place where they stand, and to other pages."""

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.text import fold_space

_FEWEST = 3
_INLINE = frozenset({"a", "span", "small", "sup", "b", "strong", "em", "i"})


def words_beside_links(element: Element) -> str:
    """The words of an element that stand in none of its links."""
    return fold_space("".join(text for text, link in _texts(element) if not link))


def _texts(element: Element) -> Iterator[tuple[str, bool]]:
    """The texts within an element, each with whether it stands in a link."""
    for each in element.iter(etree.Element):
        link = any(parent.tag == "a" for parent in (each, *each.iterancestors()))
        yield each.text or "", link
        if each is not element:
            yield each.tail or "", any(parent.tag == "a" for parent in each.iterancestors())


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
        before = [
            parent.text,
            *(text for each in element.itersiblings(preceding=True) for text in each.itertext()),
        ]
        if any(text and text.strip() for text in before):
            return True
        if parent.tag not in _INLINE:
            return False
        element = parent
    return False
