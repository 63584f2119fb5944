"""How elements stand to one another: what opens speeches, what is part of a sentence, what goes on."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice

from lxml.etree import _Element as Element

from archive.parsing.containers.markup import has_markup
from archive.parsing.containers.xml_forms import ElementKind, Form, signature
from archive.parsing.containers.xml_tree import has_words, local_name
from archive.parsing.containers.xml_vocabulary import SPEECHES

_LEAST_SPEECHES = 3
_FARTHEST = 64
_LEAST_LINES = 8


def opening_marks(root: Element, form: Form) -> Iterator[str]:
    """The forms of mark that open speeches in this document; others are of who takes no turn (the chair)."""
    marks: Counter[str] = Counter()
    for element in root.iter("{*}*"):
        if local_name(element) in SPEECHES:
            first = next((child for child in element if isinstance(child.tag, str)), None)
            if first is not None and form.kind(first, False) is ElementKind.SPEAKER:
                marks[signature(first)] += 1
    return (mark for mark, number in marks.items() if number >= _LEAST_SPEECHES)


def is_mixed(element: Element) -> bool:
    """Whether text stands beside elements in it, so that these are parts of a paragraph."""
    return has_words(element.text) or any(has_words(child.tail) for child in element)


def goes_on(element: Element) -> bool:
    """Whether anything stands behind an element under the same parent."""
    return element.getnext() is not None or has_words(element.tail)


def is_text_of_lines(element: Element) -> bool:
    """Whether an element holds a whole plain text: many lines, and no elements."""
    return (
        len(element) == 0
        and (element.text or "").count("\n") >= _LEAST_LINES
        and not has_markup(element.text or "")
    )


def speech_depth(element: Element, depth: int, speeches: Collection[str]) -> int | None:
    """The depth of the innermost speech that an element stands in, whose parent is `depth` deep; or None."""
    for above, outer in enumerate(islice(element.iterancestors(), _FARTHEST)):
        if local_name(outer) in speeches:
            return depth - above
    return None
