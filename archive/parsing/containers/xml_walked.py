"""What the walk of an XML document keeps while it walks, and what it gives."""

from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from archive.parsing.containers.xml_people import Voice
from archive.parsing.containers.xml_tree import text_of, without
from archive.parsing.text import Block, fold_space


@dataclass(slots=True)
class VoiceScope:
    """A voice and the depth of the element at whose end it ends. `mark`: what introduced it."""

    depth: int
    voice: Voice | None
    mark: str = ""


@dataclass(slots=True)
class Walked:
    """What a walk gives: blocks, and the texts that are none, in order."""

    blocks: list[Block] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    boilerplate: list[str] = field(default_factory=list)


def kept_texts(element: Element, facts: frozenset[Element]) -> tuple[list[str], list[str]]:
    """The texts of an element for the head, where it holds facts, and for the boilerplate."""
    below = [each for each in element.iter("{*}*") if each in facts] if facts else []
    outer = [each for each in below if not facts.intersection(each.iterancestors())]
    if element in facts and element in outer:
        return [fold_space(text_of(element))], []
    texts = without(element, frozenset(outer)) if outer else [text_of(element)]
    head = [text for each in outer if (text := fold_space(text_of(each)))]
    return head, [text for each in texts if (text := fold_space(each))]
