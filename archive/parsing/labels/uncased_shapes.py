"""The shape of a head in a script without capitals, in points, as `shapes` counts them."""

import re

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import (
    begins_with_title,
    ends_in_office,
    is_ideographic,
    is_thai_sentence,
    plain_token,
)
from archive.parsing.labels.shape import Shape

NUMBERED = re.compile(r"[\d_]")
_DATED = re.compile(r"\d{4}[-./年]\d{1,2}\b")
# "三件事：": how many things are told behind it
_COUNTED = re.compile(r"[一二三四五六七八九十兩两幾几數数]+[件個个點点項项條条種种句]")
# In Hebrew and Arabic an office stands first: "I ask the minister: …" is none.
_FIRST_OFFICE = re.compile("[\u0590-\u06ff]")
_LONGEST_HEAD = 14
_LONGEST_IDEOGRAPHIC_NAME = 4
_LONGEST_IDEOGRAPHIC_LABEL = 7
_MOST_WORDS = 6


def uncased_shape(core: str, vocabulary: Vocabulary) -> Shape:
    """The shape of a head that `core_of` has read."""
    tokens = tuple(core.split())
    if is_ideographic(core):
        office = (
            any(core.endswith(word) for word in vocabulary.titles)
            or _holds_office(core, vocabulary)
            or any(token in vocabulary.titles or ends_in_office(token, vocabulary) for token in tokens)
        )
        long = len(core) > _LONGEST_HEAD
        spoken = any(word in core for word in vocabulary.function_words if len(word) > 1)
        points = (
            (0.8 if len(core) <= 5 else 0.2)
            + (1.2 if office else 0)
            - (3 if long else 0)
            - (1 if spoken else 0)
        )
        points -= 2.0 * any(word in core for word in vocabulary.openings if len(word) > 1)
        points -= 3.0 * bool(_COUNTED.match(core))
        # "2015-03-03　来源：…"
        points -= 6.0 * bool(_DATED.match(core))
        if len(core) > _LONGEST_IDEOGRAPHIC_NAME and not office:
            points -= 1.0 * sum(letter in vocabulary.function_words for letter in core)
        # "<끝>", the end: one letter is nobody's name.
        alone = len(core) == 1
        points -= 2.0 * alone
        return Shape(points, name=not (long or alone), office=office, uncased=True, tokens=(core,))
    words = [plain_token(token) for token in tokens]
    told = words[:1] if _FIRST_OFFICE.match(core) else words
    office = any(
        word in vocabulary.titles
        or ends_in_office(word, vocabulary)
        or begins_with_title(word, vocabulary.titles)
        for word in told
    )
    spoken_words = sum(
        word in vocabulary.function_words
        or (word[0] in vocabulary.proclitics and word[1:] in vocabulary.function_words)
        for word in words
        if word
    )
    points = (0.6 if len(words) <= 4 else 0) + (1.2 if office else 0) - 1.0 * spoken_words
    if not office:
        points -= 0.8 * sum(word in vocabulary.links for word in words) + (1.0 if len(words) > 3 else 0.0)
    phrase = not office and any(word in vocabulary.titles for word in words)
    points -= 1.5 * phrase
    opened = vocabulary.openings if words[0][:1] in vocabulary.proclitics else ()  # "הנושא הראשון"
    points -= max(0, len(words) - _MOST_WORDS) * (0.3 if office else 1.0)
    points -= 2.0 * (words[0] in vocabulary.openings or words[0][1:] in opened)
    points -= 1.5 * bool(NUMBERED.search(tokens[0])) + 3.0 * is_thai_sentence(core)
    name = len(words) <= _MOST_WORDS and not phrase
    return Shape(points, name=name, office=office, uncased=True, tokens=tokens)


def _holds_office(core: str, vocabulary: Vocabulary) -> bool:
    """Whether an office stands between surname and given name: "王委員小明"."""
    return len(core) <= _LONGEST_IDEOGRAPHIC_LABEL and any(
        len(word) > 1 and word in core[1:-1] and core.index(word, 1) <= 2 for word in vocabulary.offices
    )
