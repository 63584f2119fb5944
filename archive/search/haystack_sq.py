"""A query as haystack's common interface can ask it: its syntax tree compiled to an SQ.

What that interface can't ask (how near words stand, several words of which the last is a beginning) is
asked for more loosely, and a note says so.
"""

import datetime
from functools import reduce
from itertools import islice, product
from operator import and_, or_

from haystack.inputs import Exact
from haystack.query import SQ

from archive.search.analyzers import quotable
from archive.search.facets import BY_NAME, BY_OPERATOR, Facet
from archive.search.query.ast import (
    And,
    AtLeast,
    DateFilter,
    FieldFilter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    ValueFilter,
)
from archive.search.spelling.compounds import MOST_RUNS, runs
from archive.search.spelling.english import spellings
from archive.search.tokenizer import SMALL_NAMES

STEMS_FIELD, WORDS_FIELD, TITLES_FIELD = "text", "exact", "title"
# Not a facet, but a field of keys that can be asked for like one.
MEETING = "meeting"

# Every passage has a meeting.
EVERYTHING = SQ(meeting__gte=1)
NOTHING = SQ(meeting__lt=1)
# An undated one has the year 0.
DATED = SQ(year__gte=1)


# Words of a phrase that are looked for in each of their spellings; of a query of which one may be missing.
_MOST_SPELLED, _MOST_LEFT_OUT = 6, 12


class SQCompiler:
    """`notes` tell what could not be asked as the query has it, once a query was compiled."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def compile(self, node: Node) -> SQ:
        match node:
            case Term(words, prefix):
                if any("?" in word for word in words):
                    return self._patterns(words)
                runs = [words] if prefix else self._runs(node)
                return reduce(or_, (self._term(STEMS_FIELD, run, prefix) for run in runs))
            case Phrase(words, slop, cases):
                if cases:
                    self._note("The search engine in use can’t tell capitals, so they made no difference.")
                return self._phrase(words, slop)
            case Near(first, second):
                self._note(
                    "The search engine in use can’t tell how near to each other words stand, so passages with"
                    " both are shown."
                )
                return reduce(or_, map(self.compile, first)) & reduce(or_, map(self.compile, second))
            case AtLeast(parts, least):
                return self._at_least(parts, least)
            case FieldFilter(operator, words, prefix):
                return self._field(BY_OPERATOR[operator], words, prefix)
            case ValueFilter(name, values):
                return one_of(name, sorted(values))
            case DateFilter(start, end):
                return days(start, end)
            case And(parts):
                return reduce(and_, map(self.compile, parts))
            case Or(parts):
                return reduce(or_, map(self.compile, parts))
            case Not(part):
                return EVERYTHING & ~self.compile(part)

    def _term(self, field: str, words: tuple[str, ...], prefix: bool) -> SQ:
        if not prefix:
            return SQ(**{field: Exact(" ".join(words))})
        *first, last = words
        beginning = self._beginning(WORDS_FIELD if field == STEMS_FIELD else field, last)
        if not first:
            return beginning
        self._note(
            f"The search engine in use can’t tell whether “{' '.join(words)}…” stand side by side, so"
            " passages with all of them are shown."
        )
        return self._term(field, tuple(first), prefix=False) & beginning

    def _runs(self, term: Term) -> list[tuple[str, ...]]:
        """The ways to write what was typed as one word; stems meet both spellings of English."""
        word = term.words[0]
        if len(term.words) > 1:
            return list(runs(term.words, hyphenated=True))
        named = [(SMALL_NAMES[word],)] if word in SMALL_NAMES else []
        return [*runs(term.words), *named, *((each,) for each in term.closed)]

    def _patterns(self, words: tuple[str, ...]) -> SQ:
        """Words with any one letter by what stands before it."""
        self._note(
            "The search engine in use can’t look for any one letter, so words that begin so are shown."
        )
        beginnings = (word.partition("?")[0] for word in words)
        return reduce(and_, (self._beginning(WORDS_FIELD, beginning) for beginning in beginnings))

    def _at_least(self, parts: tuple[Node, ...], least: int) -> SQ:
        if least < len(parts) - 1 or len(parts) > _MOST_LEFT_OUT:
            self._note("The search engine in use can’t count how many of the words a passage has.")
            return reduce(or_, map(self.compile, parts))
        compiled = list(map(self.compile, parts))
        but_one = [compiled[:place] + compiled[place + 1 :] for place in range(len(compiled))]
        return reduce(or_, (reduce(and_, each) for each in but_one if each))

    def _beginning(self, field: str, word: str) -> SQ:
        if word.isalnum():
            return SQ(**{f"{field}__startswith": word})
        self._note(
            f"The search engine in use can’t look for the beginning “{word}”; so the whole word was searched."
        )
        return SQ(**{field: Exact(word)})

    def _phrase(self, words: tuple[str, ...], slop: int) -> SQ:
        if slop == 1:
            spelled = product(*(map(_very_words, words))) if len(words) <= _MOST_SPELLED else [words]
            written = dict.fromkeys(run for each in islice(spelled, MOST_RUNS) for run in runs(tuple(each)))
            return reduce(or_, (SQ(**{WORDS_FIELD: Exact(" ".join(run))}) for run in written))
        self._note(
            f"The search engine in use can’t tell how near to each other words stand, so all passages with"
            f" the words of “{' '.join(words)}” are shown."
        )
        return reduce(and_, (SQ(**{WORDS_FIELD: Exact(word)}) for word in dict.fromkeys(words)))

    def _field(self, facet: Facet, words: tuple[str, ...], prefix: bool) -> SQ:
        if facet.number:
            return one_of(facet.name, words)
        return self._term(facet.name, words, prefix)

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)


def titled(node: Node) -> SQ:
    """Passages that stand for a title or heading with these words."""
    match node:
        case Term(words):
            return SQ(**{TITLES_FIELD: Exact(" ".join(words))})
        case Phrase(words):
            return reduce(and_, (SQ(**{TITLES_FIELD: Exact(word)}) for word in dict.fromkeys(words)))
        case And(parts):
            return reduce(and_, map(titled, parts))
        case Or(parts):
            return reduce(or_, map(titled, parts))
        case Not(part):
            return EVERYTHING & ~titled(part)
    return EVERYTHING


def _very_words(word: str) -> tuple[str, ...]:
    return (*spellings(word), SMALL_NAMES[word]) if word in SMALL_NAMES else spellings(word)


def one_of(name: str, values: list[str] | tuple[str, ...]) -> SQ:
    """Passages of which the facet has one of these values, as they stand."""
    if name == MEETING or BY_NAME[name].number:
        wanted = [SQ(**{name: int(value)}) for value in values if value.isdecimal()]
    else:
        wanted = [SQ(**{f"{name}_exact": Exact(quotable(value))}) for value in values if value]
    return reduce(or_, wanted) if wanted else NOTHING


def days(start: datetime.date | None, end: datetime.date | None) -> SQ:
    """Passages of the days from `start` to `end`, both included."""
    if start is None and end is None:
        return EVERYTHING
    bounds = [DATED]
    # Engines write years with four digits; nothing is older.
    if start is not None and start.year >= 1000:
        bounds.append(SQ(date__gte=start))
    if end is not None and end < datetime.date(1000, 1, 1):
        return NOTHING
    if end is not None and end < datetime.date.max:
        bounds.append(SQ(date__lt=end + datetime.timedelta(days=1)))
    return reduce(and_, bounds)
