"""Heads that have the form of the document's labels but for one sign, so that another may speak behind them.

None is a label for certain; whose words follow is not certain either.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from archive.languages.vocabulary import SPOKEN, Vocabulary
from archive.parsing.labels.above_talk import says
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.heads import Choice, LabelCandidate, Marker
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shapes import FURNITURE, shape_of
from archive.parsing.text import CAPITAL, Block, begins_small

_BEFORE_WORDS = frozenset({Marker.STOP, Marker.GAP, Marker.TAB})
_FEW = 2
_LEAST = 4
_MANY = 6
_MOST = 0.7
_RARE = 0.2
_SHORT = 3
"""Words."""
# "LTAbg. Holf (10.06 Uhr): …" · "Adv. Sapt: …"
_ABBREVIATED = re.compile(
    rf"(?P<head>(?:{CAPITAL}[\w-]{{0,8}}\.\s){{1,3}}{CAPITAL}[\w'’-]+(?:\s{CAPITAL}[\w'’.-]+){{0,3}}"
    r"(?:\s\([^()]{1,40}\))?)\s?[:：]\s"
)
# "Hugo Sapt, Zenda Press International: Thank you."
_OUTLET = re.compile(
    rf"(?P<head>{CAPITAL}[\w'’.-]+(?:\s{CAPITAL}[\w'’.-]*){{1,3}},(?:\s(?:of|the|{CAPITAL}[\w'’.&-]*)){{1,6}})"
    rf"\s?[:：]\s+(?={CAPITAL})"
)
_BEHIND_STOP = rf"\.\s+(?={CAPITAL})"
# "Mauban. The king is late."
_ONE_WORD = re.compile(rf"(?P<head>{CAPITAL}[^\W\d_]{{2,20}}){_BEHIND_STOP}")
# "H.Sapt. The king is late."
_INITIALLED = re.compile(rf"(?P<head>(?:{CAPITAL}\.\s?){{1,2}}{CAPITAL}[^\W\d_]{{2,20}}){_BEHIND_STOP}")
# "(No. B/465) Mr R. Holf (Zenda) asked the Minister of Roads whether …"
_ASKED = re.compile(
    r"(?:\([^()]{1,20}\)|\*?\d{1,4}[.)]?)?\s*(?P<head>[^\W\d_]+\.?\s[^:：()]{2,60}?)\s?(?:\([^()]{1,80}\)\s?)?"
    r"(?:asked|to ask)\s(?:the|Mr|Madam)\b"
)


def odd_heads(
    blocks: Sequence[Block], chosen: Sequence[Choice | None], vocabulary: Vocabulary
) -> dict[int, str]:
    """What these are, by the position of their blocks."""
    labelled = {i: best[0] for i, best in enumerate(chosen) if best and best[1] >= THRESHOLD}
    found = (
        dict(_numbered(chosen))
        | dict(_points(labelled, vocabulary))
        | dict(_set_alike(chosen, labelled, vocabulary))
    )
    found |= _fields(labelled, vocabulary)
    free = [
        (i, block)
        for i, block in enumerate(blocks)
        if i not in labelled and not (block.label or block.heading or block.outside or block.aside)
    ]
    signed = sum(each.marker is Marker.COLON for each in labelled.values())
    before_words = signed + sum(each.marker in _BEFORE_WORDS for each in labelled.values())
    stops = [each.text for each in labelled.values() if each.marker is Marker.STOP]
    single = sum(shape_of(text, vocabulary).single and not text.isupper() for text in stops)
    small = _small_words(blocks) if len(stops) >= _MANY and single >= _MOST * len(stops) else None
    for i, block in free:
        match = None
        if signed >= _LEAST:
            match = _ABBREVIATED.match(block.text) or _asked(block.text, vocabulary)
        elif before_words - signed >= _LEAST:
            match = _outlet(block.text, vocabulary)
        if not match and signed < _LEAST <= len(stops):
            match = _INITIALLED.match(block.text)
            match = match or (_one_word(block.text, small, vocabulary) if small is not None else None)
        if match:
            found[i] = match["head"]
    return found


def _outlet(text: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    """Who asks, and for whom: not so in "Thank You, Madam President: The road is built."."""
    match = _OUTLET.match(text)
    words = set(map(plain_token, match["head"].split())) if match else set()
    return match if words.isdisjoint(vocabulary.honorifics | vocabulary.function_words | SPOKEN) else None


def _asked(text: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    """Who is told of by the clerk: not so in "Mr Speaker, I have asked the Minister"."""
    match = _ASKED.match(text)
    tokens = [plain_token(token) for token in match["head"].split()] if match else [""]
    named = tokens[0] in vocabulary.honorifics and vocabulary.function_words.isdisjoint(tokens)
    return match if named else None


def _one_word(text: str, small: frozenset[str], vocabulary: Vocabulary) -> re.Match[str] | None:
    """A surname before a full stop that stands in no sentence: not so in "Indeed. The king is late."."""
    match = _ONE_WORD.match(text)
    word = match["head"].casefold() if match else ""
    ordinary = word in small or word in SPOKEN | vocabulary.function_words | vocabulary.openings
    return None if ordinary else match


def _fields(labelled: dict[int, LabelCandidate], vocabulary: Vocabulary) -> dict[int, str]:
    """Heads that come once before words of no sentence, where labels stand on lines of their own: "Virtual
    Event: Harvest in Zenda"."""
    before_words = {i: each for i, each in labelled.items() if each.rest}
    if len(before_words) > _RARE * len(labelled):
        return {}
    times = Counter(each.text for each in labelled.values())
    return {
        i: each.text
        for i, each in before_words.items()
        if each.marker is Marker.COLON and times[each.text] == 1 and not shape_of(each.text, vocabulary).voice
        if not (ends_sentence(each.rest) or says(each.rest, vocabulary))
    }


def _numbered(chosen: Sequence[Choice | None]) -> Iterator[tuple[int, str]]:
    """Heads behind a number on lines of their own, where others are labels: "1.2.1 The Connétable:"."""
    alone = [
        (i, best)
        for i, best in enumerate(chosen)
        if best and "number" in best[0].decoration and best[0].marker is Marker.COLON and not best[0].rest
    ]
    if sum(best[1] >= THRESHOLD for _, best in alone) >= _FEW:
        yield from ((i, best[0].text) for i, best in alone if best[1] < THRESHOLD)


def _points(labelled: dict[int, LabelCandidate], vocabulary: Vocabulary) -> Iterator[tuple[int, str]]:
    """Names that come once, in bold type as all labels, and that small letters follow, where capitals follow
    the others: points that somebody makes, "<b>Black Sea:</b> we shall go"."""
    signed = {i: each for i, each in labelled.items() if each.layout and each.marker is Marker.COLON}
    small = [i for i, each in signed.items() if begins_small(each.rest)]
    if len(signed) - len(small) < max(_LEAST, len(small)):
        return
    times = Counter(each.text for each in labelled.values())
    for i in small:
        shape = shape_of(signed[i].text, vocabulary)
        if times[signed[i].text] == 1 and not (shape.voice or shape.office):
            yield i, signed[i].text


def _set_alike(
    chosen: Sequence[Choice | None], labelled: dict[int, LabelCandidate], vocabulary: Vocabulary
) -> Iterator[tuple[int, str]]:
    """Short heads that are set before a colon as all labels are, in bold type or in capitals, and are none.

    "<b>Both:</b> [Laughter]", "MYSELF: Is it a treaty?". Of points that somebody makes there are more.
    """
    signed = [each for each in labelled.values() if each.marker is Marker.COLON]
    times = Counter(each.text for each in signed)
    if len(signed) < _FEW or len(signed) < len(labelled) or max(times.values()) < _FEW:
        return
    layout, set_so = Counter(each.layout for each in signed).most_common(1)[0]
    shouted = all(map(str.isupper, times)) and any(map(_is_lower, signed))
    if not (shouted or (layout and set_so >= max(_LEAST, _MOST * len(signed)))):
        return
    last = max(i for i, each in labelled.items() if each.layout == layout)
    # "Hugo Sapt: Distinguished Fellow", below the talk
    below = {i: each for i, each in labelled.items() if i > last and each.rest}
    yield from ((i, each.text) for i, each in below.items() if not ends_sentence(each.rest))
    alike = {
        i: best[0].text
        for i, best in enumerate(chosen)
        if best
        and i > min(labelled)
        and i not in labelled
        and best[0].marker is Marker.COLON
        and best[0].layout == layout
        and (not shouted or best[0].text.isupper())
        and len(best[0].text.split()) <= _SHORT
        and not begins_small(best[0].rest)
        and shape_of(best[0].text, vocabulary).points > FURNITURE
    }
    if len(alike) * _FEW <= len(signed):
        yield from alike.items()


def _is_lower(candidate: LabelCandidate) -> bool:
    """Whether words that are not in capitals stand behind a head."""
    return any(map(str.islower, candidate.rest))


def _small_words(blocks: Sequence[Block]) -> frozenset[str]:
    """The words that the document writes in small letters."""
    return frozenset(
        plain_token(token) for block in blocks for token in block.text.split() if token[:1].islower()
    )
