"""What is asked of the words of an index. Pure."""

from collections.abc import Sequence
from typing import Protocol

from archive.search.execute.term_dictionary import TermDictionary
from archive.search.types import Keys, TextKind


class SearchVocabulary(Protocol):
    """The words of the archive as its index has them (see `execute.index_vocabulary`)."""

    @property
    def analyses(self) -> tuple[str, ...]: ...

    @property
    def words(self) -> TermDictionary: ...

    def counted(self, column: str) -> dict[str, int]: ...

    def knows(self, word: str) -> bool: ...

    def stands_in(self, word: str, kind: TextKind) -> bool: ...

    def passages_with(
        self, before: Sequence[str], prefix: str, most: int, kind: TextKind = TextKind.BOTH
    ) -> Keys: ...
