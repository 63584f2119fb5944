"""The words of an index that are forms of typed words, each in the passages of whose language it is one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from archive.search.execute.columns import Mask, StringColumn
from archive.search.execute.postings import WORDS_FIELD, Postings
from archive.search.spelling.english import spellings
from archive.search.stemming import analyses, analysis, beginnings, possible_stems, stem, stems_in

# A word as printed, with the documents in which it is meant; None for all that have it.
PrintedForms = Mapping[bytes, Mask | None]


class WordForms:
    """`languages`: of each document. Those that an index holds are few, and so are the stems of a word."""

    def __init__(self, postings: Postings, languages: StringColumn) -> None:
        self._postings = postings
        self._languages = languages
        self._masks: dict[frozenset[str], Mask] = {}
        # The words that are asked for most begin like the most others: thousands are looked at for "the".
        self._printed = lru_cache(maxsize=1024)(self._find)

    @cached_property
    def analyses(self) -> tuple[str, ...]:
        return analyses(self._languages.names)

    def stems(self, words: Iterable[str]) -> list[bytes]:
        """What the forms of these words are indexed as: of each a stem a language, where they differ."""
        found = (form for word in words for form in possible_stems(word, self.analyses))
        return [form.encode() for form in dict.fromkeys(found)]

    def printed(self, words: Iterable[str]) -> PrintedForms:
        """The words of the index that are forms of one of these, or these themselves."""
        return self._printed(tuple(words))

    def _find(self, words: tuple[str, ...]) -> PrintedForms:
        found = printed_forms(words, self.analyses, self._expanded)
        if not found:
            return {word.encode(): None for word in words}
        return {term.encode(): self._meant(by) for term, by in found.items()}

    def _expanded(self, beginning: str) -> Iterable[str]:
        return map(bytes.decode, self._postings.expand(WORDS_FIELD, beginning))

    def _meant(self, by: frozenset[str]) -> Mask | None:
        """The documents that are analysed by one of these."""
        if len(by) == len(self.analyses):
            return None
        if by not in self._masks:
            # An unknown language is an empty string, which has no line.
            self._masks[by] = self._languages.having(lambda lines: analysis("".join(lines[:1])) in by)
        return self._masks[by]


def printed_forms(
    words: Sequence[str], analyses: Sequence[str], expanded: Callable[[str], Iterable[str]]
) -> dict[str, frozenset[str]]:
    """The words of an index that are forms of one of these, or these themselves, each with the analyses by
    which it is one. `expanded`: the words of the index that begin so."""
    spelled = dict.fromkeys(each for word in words for each in spellings(word))
    found: dict[str, set[str]] = {}
    for by in analyses:
        stems = {each for word in words for each in stems_in(word, by)}
        for beginning in {each for word in spelled for each in beginnings(word, by)}:
            for term in expanded(beginning):
                if stem(term, by) in stems:
                    found.setdefault(term, set()).add(by)
    return {term: frozenset(by) for term, by in sorted(found.items())}
