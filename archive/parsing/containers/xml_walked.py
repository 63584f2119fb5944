"""What the walk of an XML document keeps while it walks, and what it gives."""

from dataclasses import dataclass, field

from archive.parsing.containers.xml_people import Voice
from archive.parsing.text import Block


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
