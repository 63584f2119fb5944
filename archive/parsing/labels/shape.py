"""What the shape of a head tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """What a head looks like. `lower`: how many small words it has that no office or name holds.
    `holder`: a name stands behind an office and what it is of. `capitals`: it is all in capitals. `shouted`:
    some of its words are, and others are not. `headed`: a name of several words in capitals stands first,
    and words that are not in capitals behind it.
    """

    points: float
    voice: bool = False
    name: bool = False
    office: bool = False
    lower: int = 0
    holder: bool = False
    capitals: bool = False
    shouted: bool = False
    headed: bool = False
    uncased: bool = False
    tokens: tuple[str, ...] = ()

    @property
    def single(self) -> bool:
        return len(self.tokens) == 1
