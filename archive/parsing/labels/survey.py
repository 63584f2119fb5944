"""What a document says as a whole of its label candidates: one pass over its words.

`survey` counts how often a head comes back before other words, which words the text writes small, which
names its title gives. What a single candidate is worth in its light says `evidence`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain

from archive.geo.countries import country_code
from archive.languages.vocabulary import SPOKEN, Vocabulary
from archive.parsing.dates import read_dates
from archive.parsing.greetings import greets
from archive.parsing.labels.cores import core_of, plain_token
from archive.parsing.labels.heads import LabelCandidate, Marker
from archive.parsing.labels.initials import keys_to_initials, letters_of
from archive.parsing.labels.lines import followers
from archive.parsing.labels.unnamed_voices import is_unnamed_voice, without_number
from archive.parsing.text import Block, begins_small

SHORT_NAME = re.compile(r"[^\s(] \((?P<name>[^\W\d_][^()]{0,30})\)(?:, [^():]{2,60})?$")
_BEGINNING = 24
"""Characters in which two turns that begin alike are taken for the same."""
OPENING_WORDS = 2
_LONGEST_NAME = 4
_FEW_LETTERS = 2
_FEW = 2
_SEVERAL = 4
_SELDOM = 0.25
# Not that of "Mr."
_SENTENCE_END = re.compile(r"(?:(?<=[^\W\d_]{4})\.|[!?…؟।])(?:\s+|$)|[。！？]\s*")
# "Holf R.A" · "Minister Holf R"
_INITIALLED = re.compile(r"[^\W\d_]{3,}\s[^\W\d_]\.(?:\s?[^\W\d_])?\.?$")
_STOPS = tuple('.!?…。！？؟।"”»')
_LONGEST_DAY = 40
"""Characters."""
SHORT_LINE = 6

_QUOTED_FIRST = re.compile(r"[“„«»\"][^“”„«»\"]{1,200}[.?!…][”“«»\"] ")


@dataclass(frozen=True, slots=True)
class DocumentEvidence:
    """What a whole document says about its candidates.

    `recurring`: for each head, in how many blocks it stands before different words. `known`: full names
    that title and page give. `surnames`: the last words of these, folded. `small`: how often a word
    stands in small letters within the text, `large`: with a capital. `openings`: how often a block begins
    with two words without being a candidate. `tails`: the last two words of longer heads.
    `going_on`: for each head, how often words in small letters follow it, `spoken`: how
    often words of somebody who speaks. `speaks`: most blocks have words
    that the vocabulary knows, so that a block without any is a sign. `small_typed`: sentences behind the
    colons of several heads begin in small letters, as in quick typing. `delegates`: two countries or more
    speak more than once, each by its name alone. `explained`: initials that a line at the top explains.
    `listed`: the words with a capital in lists of who is there. `kin`: heads before a colon that are a full
    name and its surname alone. `dated`: how often a line that is a day follows a head. `points`: several
    heads before a colon are one word, none comes back, and not all stand before words of a speaker.
    `agenda`: heads that come back behind one and the same number. `fields`: words before a colon that come
    back, hardly ever before sentences or words of a speaker. `chapters`: several headings are one word each,
    and none comes back. `initialled`: heads that come back end in a surname and initials.
    """

    vocabulary: Vocabulary
    recurring: Counter[str]
    known: frozenset[str]
    surnames: frozenset[str]
    context: str
    title: str
    small: Counter[str]
    large: Counter[str]
    openings: Counter[str]
    tails: frozenset[str]
    going_on: Counter[str]
    spoken: Counter[str]
    speaks: bool
    small_typed: bool
    blocks: int
    delegates: bool = False
    explained: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    dated: Counter[str] = field(default_factory=Counter)
    points: bool = False
    agenda: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    chapters: bool = False
    initialled: bool = False


def survey(
    blocks: Sequence[Block],
    candidates: Sequence[Sequence[LabelCandidate]],
    vocabulary: Vocabulary,
    known: Collection[str] = (),
    context: str = "",
    title: str = "",
) -> DocumentEvidence:
    """Gather what the document says as a whole; one pass over its words."""
    rests: defaultdict[str, set[str]] = defaultdict(set)
    inner: list[str] = []
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    openings: Counter[str] = Counter()
    going_on: Counter[str] = Counter()
    spoken: Counter[str] = Counter()
    dated: Counter[str] = Counter()
    numbers: defaultdict[str, list[str]] = defaultdict(list)
    said: Counter[str] = Counter()
    headings: Counter[str] = Counter()
    known_words = long_blocks = 0
    after = followers(blocks)
    for position, (block, found) in enumerate(zip(blocks, candidates, strict=True)):
        tokens = block.text.split()
        if len(tokens) > SHORT_LINE:
            long_blocks += 1
            known_words += is_spoken(block.text, vocabulary)
        for candidate in found:
            behind = after[position]
            following = candidate.rest or (behind.text if behind else str(position))
            key = head_key(candidate.text, vocabulary)
            own = _without_greeting(following) or (candidate.rest and behind and behind.text) or str(position)
            if own[:60] not in rests[key]:
                rests[key].add(own[:60])
                going_on[key] += goes_on(following)
                speaks = is_spoken(following, vocabulary)
                spoken[key] += speaks
                dated[key] += not candidate.rest and _is_day(following)
                said[key] += following.endswith(_STOPS) or (speaks and len(following.split()) > SHORT_LINE)
            if candidate.marker is Marker.LINE and candidate.layout[:1] == "h" and " " not in candidate.text:
                headings[key] += 1
            if "number" in candidate.decoration and candidate.marker is Marker.LINE:
                numbers[key].append(candidate.mark)
        if not any(c.marker in (Marker.COLON, Marker.CERTAIN, Marker.LEAD, Marker.LINE) for c in found):
            openings[" ".join(tokens[:OPENING_WORDS]).rstrip(",!.:").casefold()] += 1
        inner += tokens[1:]
    for token, times in Counter(inner).items():
        first = token[0]
        counted = small if first.islower() else large if first.isupper() else None
        if counted is not None:
            word = plain_token(token)
            counted[word] = counted.get(word, 0) + times
    names = frozenset(known)
    signed = {
        head_key(each.text, vocabulary)
        for found in candidates
        for each in found
        if each.marker is Marker.COLON and each.text[0].isupper()
    }
    points = {head for head in signed if not is_unnamed_voice(head, vocabulary)}
    return DocumentEvidence(
        vocabulary,
        Counter({head: _times(words) for head, words in rests.items()}),
        names,
        frozenset(plain_token(name.split()[-1]) for name in names if name.split()),
        context,
        title,
        small,
        large,
        openings,
        frozenset(" ".join(words[-2:]) for head in rests if len(words := head.split()) > 2),
        going_on,
        spoken,
        known_words > 0.6 * long_blocks or not long_blocks,
        _is_small_typed(rests, going_on),
        len(blocks),
        _are_delegates(rests, spoken),
        _explained(blocks, candidates),
        frozenset(
            plain_token(token)
            for block in blocks
            if block.outside and not block.heading
            for token in block.text.split()
            if token[:1].isupper() or token[:1] == "("
        ),
        _kin(signed),
        dated,
        _are_points(points, rests, spoken),
        frozenset(key for key, (mark, *marks) in numbers.items() if marks and {mark}.issuperset(marks)),
        frozenset(
            key
            for key in points
            if (times := len(rests[key])) > _FEW
            and said[key] < _SELDOM * times
            and (spoken[key] < _SELDOM * times or 2 * going_on[key] <= times)
        ),
        len(headings) >= _SEVERAL and max(headings.values()) < _FEW,
        any(len(words) > 1 and _INITIALLED.search(head) for head, words in rests.items()),
    )


def _are_points(heads: Collection[str], rests: Mapping[str, Collection[str]], spoken: Counter[str]) -> bool:
    """Whether several heads are one word, none comes back, and not before all stand words of a speaker."""
    single = [head for head in heads if len(head.split()) == 1]
    alone = all(_times(rests[head]) < _FEW for head in heads)
    silent = any(not spoken[head] for head in heads)
    return alone and silent and len(single) >= _SEVERAL and 2 * len(single) > len(heads)


def _is_day(text: str) -> bool:
    """Whether a line is a day and nothing else."""
    if len(text) > _LONGEST_DAY or not any(map(str.isdigit, text)):
        return False
    return any(day.end - day.start == len(text.rstrip(".")) for day in read_dates(text))


def _kin(heads: Collection[str]) -> frozenset[str]:
    full = {head: head.split()[-1] for head in heads if 1 < len(head.split()) <= _LONGEST_NAME}
    pairs = [(head, last) for head, last in full.items() if last in heads and len(last) > _FEW_LETTERS]
    return frozenset(each for pair in pairs for each in pair)


def _times(following: Collection[str]) -> int:
    """Before how many different words a head stands: once before those of a sentence that comes back."""
    return len(following) if len({words[:_BEGINNING] for words in following}) > 1 else 1


def _without_greeting(text: str) -> str:
    """The text behind a greeting in its first sentence: each time who has the floor may begin alike."""
    if not greets(text):
        return text
    end = _SENTENCE_END.search(text)
    return text[end.end() :] if end else ""


def _explained(blocks: Sequence[Block], candidates: Sequence[Sequence[LabelCandidate]]) -> frozenset[str]:
    """Initials that stand before words, and in a line of their own before a full name: "RH Rosa Holf".

    And short names that stand before words, and in a bracket behind another head: "The Post (Post)".
    """
    keys = chain.from_iterable(keys_to_initials([block.text for block in blocks]).values())
    explained = {letters_of(each.initials) for each in keys}
    signed = [each for found in candidates for each in found if each.marker is Marker.COLON and each.rest]
    told = {match["name"] for each in signed if (match := SHORT_NAME.search(each.text))}
    return frozenset(
        each.text
        for found in candidates
        for each in found
        if each.rest and (each.text.isupper() or "." in each.text) and letters_of(each.text) in explained
    ) | told.intersection(each.text for each in signed)


def _are_delegates(rests: Mapping[str, Collection[str]], spoken: Counter[str]) -> bool:
    """Whether most heads that come back before words of somebody who speaks are names of countries."""
    again = {
        head: len(words) for head, words in rests.items() if len(words) > 1 and 2 * spoken[head] > len(words)
    }
    countries = [head for head in again if country_code(head)]
    return len(countries) > 1 and 2 * sum(again[head] for head in countries) > sum(again.values())


@lru_cache(maxsize=1 << 13)
def head_key(head: str, vocabulary: Vocabulary) -> str:
    """A head as it is counted: case folded, without what a comma or a bracket adds.

    "Q1" and "Q2" are one voice.
    """
    core = core_of(head, vocabulary) or head
    return (without_number(core, vocabulary) if core[-1:].isdigit() else core).casefold()


def _is_small_typed(rests: dict[str, set[str]], going_on: Counter[str]) -> bool:
    """Whether most words behind heads that come back begin small, and behind more than one head."""
    again = {head: len(words) for head, words in rests.items() if len(words) > 1}
    small = [head for head, times in again.items() if 2 * going_on[head] > times]
    return len(small) > 1 and 2 * sum(going_on[head] for head in again) > sum(again.values())


@cache
def _spoken_words(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.function_words | vocabulary.openings | SPOKEN


def is_spoken(words: str, vocabulary: Vocabulary) -> bool:
    """Whether the first words are those of somebody who speaks: pronouns, verbs, any language's greeting."""
    known = not _spoken_words(vocabulary).isdisjoint(map(plain_token, words[:160].split()[:16]))
    return known or greets(words)


def share_spoken(key: str, document: DocumentEvidence) -> float:
    """Behind how many of its heads stand words of somebody who speaks."""
    return document.spoken[key] / max(1, document.recurring[key])


def goes_on(words: str) -> bool:
    """Whether words go on with a sentence, instead of beginning one, perhaps behind what it quotes:
    "asks the Minister: “Who pays?” as announced."."""
    quoted = _QUOTED_FIRST.match(words)
    return begins_small(words[quoted.end() :] if quoted else words.lstrip("¿¡–—- "))
