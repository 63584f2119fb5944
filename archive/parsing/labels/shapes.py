"""The shape of a head: what its words alone say for or against a speaker's label.

Weak evidence, in points. Word lists of the document's language add to it or take from it, and none of
them decides: a surname may be any word, and what recurs as a label outweighs what it looks like.
"""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from archive.languages.ordinals import ORDINALS
from archive.languages.stage_directions import is_stage_direction
from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.labels.cores import (
    INITIALS,
    core_of,
    is_headed,
    is_long_name,
    is_shouted,
    is_uncased,
    particles_within,
    plain_token,
    word_parts,
)
from archive.parsing.labels.media import is_medium
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.uncased_shapes import NUMBERED, uncased_shape
from archive.parsing.labels.unnamed_voices import asker_named, is_unnamed_voice
from archive.parsing.text import PLAIN_FORMS, fold_space

VOICE = 4.0
"""Points of a voice without a name: "Question", "Speaker 1". Their list is closed and short."""

FURNITURE = -3.0
"""Points of a head of page furniture: "Contact", "Subjects". What alternates with others outweighs it."""

_ASKER = 3.0
# "2º SECRETÁRIO": which of several
_ORDINAL = re.compile(r"\d{1,2}[.ºª°]?[oa]?")
_ROMAN = re.compile(r"[IVX]{1,5}")
_GLUED = re.compile(r"(?:[^\W\d_]|[А-ЯЁ][а-яё])\.(?:[-\s]?[^\W\d_]\.)*[^\W\d_][\w’'-]+")
# "al-Assad" · "d’Estaing" · "el-Sisi": a name may begin with a small word bound to it.
_BOUND = re.compile(r"(?:al|el|as|ad|an|ash|ul|bin|d|l|o|de|van)[-’'‘]", re.IGNORECASE)
_BEHIND_DASH = re.compile(r"(?:[^\s–—]+\s){1,4}[–—]\s(?P<name>[^–—]+)")
_CALLS = document_words().calls
# "Klima-, energi- og forsyningsministeren": what an office is of, its last part left out
_ELIDED = re.compile(r"[^\W\d_]-,?$")
_LONGEST_NAME = 6
_OFFICE_AND_HOLDER = 1.7
_WITH_HOLDER = re.compile(r"[^\W\d_]+ \((?P<name>[^()]+)\)")


@lru_cache(maxsize=1 << 13)
def shape_of(head: str, vocabulary: Vocabulary) -> Shape:
    """The shape of a head in the words of a language."""
    if is_stage_direction(head):
        return Shape(2.0, voice=True) if plain_token(head) in _CALLS else Shape(-5.0)  # "Zuruf: Nein!"
    if is_unnamed_voice(head, vocabulary):
        shouted = [is_shouted(token) for token in head.split()]
        capitals = all(letter.isupper() for letter in head if letter.isalpha())
        return Shape(VOICE, True, capitals=capitals, shouted=any(shouted) and not capitals)
    if asker_named(head, vocabulary) and head == core_of(head, vocabulary):
        # "FRAGE HOLF": the word for a question, and who asks it
        return Shape(_ASKER, name=True, office=True, capitals=head.isupper(), tokens=tuple(head.split()))
    whole = fold_space(head.replace("_", " "))
    plain = whole.rstrip(".").translate(PLAIN_FORMS).casefold()
    # "Transcript Notes": of several words of furniture, too
    if {plain} <= vocabulary.furniture or {*plain.split()} <= vocabulary.furniture or is_weekday(whole):
        return Shape(FURNITURE, office=plain_token(whole) in vocabulary.offices)
    core = core_of(head, vocabulary) or head
    if not core.split():
        return Shape(-5.0)
    if is_uncased(core):
        return uncased_shape(core, vocabulary)
    shape = _cased(core, vocabulary)
    if not (shape.office or shape.name) and (match := _BEHIND_DASH.fullmatch(core)):
        # "trafikminister – Erik Holf": what he is, in words that no list has
        named = _cased(match["name"], vocabulary)
        if named.name and not named.single:
            return replace(named, tokens=shape.tokens)
    if shape.office and shape.single and (match := _WITH_HOLDER.fullmatch(whole)):
        # "Forseti (Rósa Holf)": no call upon whoever holds the office
        named = _cased(match["name"], vocabulary)
        if named.name and not named.single and not named.office:
            return replace(shape, points=max(shape.points, _OFFICE_AND_HOLDER))
    return shape


def _cased(core: str, vocabulary: Vocabulary) -> Shape:
    if _GLUED.fullmatch(core):
        # "V.Sapt" is two words.
        core = core.replace(".", ". ")
    tokens = tuple(_BOUND.sub("", token) or token for token in core.split())
    words = [plain_token(token) for token in tokens]
    titles = vocabulary.titles
    if _ORDINAL.fullmatch(tokens[0]) and titles.intersection(words[1:2]):
        tokens, words = tokens[1:], words[1:]  # "1. næstformand Rosa Holf"
    behind = {word for office, word in pairwise(words) if office in titles} & vocabulary.qualifiers
    more = particles_within(tokens, words, vocabulary) | behind  # "El vicepresident segon"
    small = vocabulary.small_in_label | more if more else vocabulary.small_in_label
    hyphenated = [word_parts(word, vocabulary) for word in words]
    office = any(parts & titles for parts in hyphenated)
    lower = sum(
        token[:1].islower()
        and word not in small
        and not parts & titles
        and not (office and _ELIDED.search(token))
        for token, word, parts in zip(tokens, words, hyphenated, strict=True)
    )
    named = [
        token
        for token, word, parts in zip(tokens, words, hyphenated, strict=True)
        if (word not in small or ("." in token and INITIALS.fullmatch(token))) and not parts & titles
    ]
    digits = sum(bool(NUMBERED.search(token)) and not _ORDINAL.fullmatch(token) for token in tokens)
    capitals = core.upper() == core and any(len(word) > 1 for word in words)
    initial = bool(INITIALS.fullmatch(tokens[0])) and "." in tokens[0]
    name = (
        (0 < len(tokens) <= _LONGEST_NAME or is_long_name(words, small, vocabulary))
        and not lower
        and not digits
        and (tokens[0][:1].isupper() or (words[0] in vocabulary.particles and tokens[-1][:1].isupper()))
        and (words[0] not in small or words[0] in vocabulary.before_name or initial)
        and all(_is_name_part(token, word, small) for token, word in zip(tokens, words, strict=True))
    )
    if (lower or len(tokens) == 1) and is_medium(core, vocabulary):
        return Shape(1.0, office=True, capitals=capitals, tokens=tokens)
    points = 0.0
    ends_in_name = len(tokens) > 3 and all(
        _is_name_part(token, "", small) and parts.isdisjoint(titles)
        for token, parts in zip(tokens[-2:], hyphenated[-2:], strict=True)
    )
    if name and len(named) > 1:
        points += 1.0
    in_capitals = sum(map(is_shouted, tokens))
    shouted = 0 < in_capitals < len(tokens) and not capitals
    if shouted:
        # "Mr. HOLF of Ohio", "O señor PRESIDENTE": capitals within mixed case mark a label.
        points += 1.2
    if office:
        points += 1.5 if named or len(tokens) > 1 else 0.7
        points += 1.0 if ends_in_name and not name else 0.0
    headed = shouted and not capitals and is_headed(tokens)
    points -= (0.3 if headed else 0.5 if office and ends_in_name else 1.5) * min(4, lower) + 1.5 * min(
        2, digits
    )
    whole = [
        word
        for token, word in zip(tokens, words, strict=True)
        if not (INITIALS.fullmatch(token) and "." in token)
    ]
    spoken = [word for word in whole if word in vocabulary.function_words and word not in small]
    if spoken and not (len(words) > 1 and words[-1:] == spoken[-1:] and len(spoken) == 1 and not lower):
        if len(words) == 1:
            # "Therefore: …" opens a sentence time and again.
            points -= 1.5
        points -= min(2.0, (0.4 if office and ends_in_name else 1.0) * len(spoken))
        # "Trotz Ihrer Ausführungen, Ihrer Ausflüchte", where nouns have capitals
        name = name and (office or len(words) <= 3 or len(spoken) == 1)
        # "Zu Ihrer Frage", unlike "Zu Holf"
        name = name and not (words[0] in vocabulary.before_name and words[1:2] == spoken[:1])
    # "President: …" calls upon somebody; "ELNÖK: …", in capitals, is a label.
    called_upon = len(words) == 1 and not capitals
    # "Third Deputy Speaker" calls upon nobody, and counts no points.
    which = words[0] if words[0] in ORDINALS and words[1:2] and words[1] in titles else ""
    addressing = [
        word
        for word in whole
        if word in vocabulary.openings and word != which and (word not in titles or called_upon)
    ]
    called = [word for word in whole if word not in small]
    crowd = len(addressing) > 1 and 2 * len(addressing) >= len(called)
    if crowd or (
        len(called) > 1
        and all(word in vocabulary.addresses and word not in vocabulary.offices for word in called)
    ):
        # "Meine Damen und Herren: …", "Mesdames et Messieurs : …" address the hall, however often.
        points -= 6.0
    elif (
        len(words) > 1
        and not which
        and titles.issuperset(words[1:])
        and words[0] in vocabulary.openings - vocabulary.opening_titles - vocabulary.function_words
    ):
        # "Dear Minister: …", of a letter that is read out
        points -= 6.0
    elif addressing and not (ends_in_name and words[0] in vocabulary.offices):
        points -= 2.5 if len(words) == 1 else 1.0
    _, comma, tail = core.partition(",")
    if comma and plain_token((tail.split() or [""])[0]) in vocabulary.honorifics:
        # "Mr. Sapt, Mr. Vice President: …" calls upon others.
        points -= 3.0
    if words[0] in vocabulary.links and words[0] not in vocabulary.before_name and not initial:
        # "By Mr. Sapt (for himself and others): …", however often
        points -= 8.0 if words[1:2] and words[1] in vocabulary.honorifics else 2.0
    if not tokens[0][:1].isupper() and words[0] not in vocabulary.before_name:
        points -= 1.0
    if len(tokens) > 2 * _LONGEST_NAME and not office:
        points -= 2.0
    holder = office and ends_in_name
    return Shape(points, False, name, office, lower, holder, capitals, shouted, headed, tokens=tokens)


def _is_name_part(token: str, word: str, small: frozenset[str]) -> bool:
    if word in small or INITIALS.fullmatch(token) or _ROMAN.fullmatch(token):
        return True
    letters = [letter for letter in token if letter.isalpha()]
    return bool(letters) and (token.lstrip("«“\"'’‘(")[:1].isupper() or any(map(str.isupper, letters[1:3])))
