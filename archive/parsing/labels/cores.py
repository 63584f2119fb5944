"""The core of a head: the name or the office in it, without what stands beside it.

What is in brackets, behind a comma or behind a dash tells more of the person: a party, an office, a place.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from archive.languages.vocabulary import Vocabulary, all_particles
from archive.parsing.labels.head_signs import surname_first
from archive.parsing.text import PLAIN_FORMS, fold_space

_BRACKETS = re.compile(r"\s*[(（\[](?:[^()（）\[\]]|\([^()]*\))*(?:[)）\]]|$)")
# "Rosa Holf /kesk": a party behind a stroke
_PARTY = re.compile(r"(?<=\w)\s+/\s?[^\W\d_]{1,8}\.?$")
_REPLY = re.compile(r"(?<=[)\]])\s+(?P<word>[^\W\d_]+)$")
# "Rosa Holf - Minister", "Rosa Holf- Minister"
_DASHED = re.compile(r"\s+(?:-{1,2}|[–—])\s+|(?<=[^\W\d_])[-–—]\s+")
INITIALS = re.compile(r"(?:[^\W\d_]\.[-–\s]?){1,4}|[^\W\d_]")
_LONGEST_NAME = 5
_LONGEST_WITH_PARTICLES = 9
_MOST_NAMES = 6
_INITIAL = 2
"""Characters of "R."."""
_LONGEST_KOREAN_NAME = 4
_LONGEST_DESCRIPTION = 12
_LONGEST_UNCASED_NAME = 30
"""Characters."""
_DOTTED_I = "i\u0307"
"""What "İ" folds to."""
_EDGES = ".,;:·*«»\"“”„‟'’‘()[]"


_THAI_SENTENCE = 30
_THAI_ENDS = ("ครับ", "ค่ะ", "คะ")


@lru_cache(maxsize=1 << 13)
def core_of(head: str, vocabulary: Vocabulary) -> str:
    """A head without what brackets or a comma add to it: "Rosa Holf" of "Rosa Holf (Zenda), Chancellor".

    A comma adds something if an office, an initial or "Jr." stands behind it and a name before it.
    """
    whole = _PARTY.sub("", fold_space(_BRACKETS.sub(" ", without_reply(head)))).partition(" / ")[0]
    before, dash, behind = dashed(whole)
    if dash and names_behind_office(before, behind, vocabulary):
        return behind
    if dash and _names_person(before, vocabulary) and _describes(behind, vocabulary):
        # "Rosa Holf - Minister of Works", "Hugo Sapt – Zenda"
        return before
    name, comma, tail = whole.partition(",")
    if comma and surname_first(name) == name.rstrip("."):
        return name
    if not comma or not _reads_as_name(name, vocabulary):
        return whole
    words = [plain_token(token) for token in tail.split()]
    titles = vocabulary.titles
    titled = set(words[:1] if len(name.split()) == 1 else words) & titles
    described = titled or (len(name.split()) > 1 and tail.lstrip()[:1].islower())
    if name.isupper() and not tail.isupper() and described:
        # "HUGO SAPT, Minister for the Guard and what belongs to it", "HUGO SAPT, a ZDP részéről"
        return name.strip()
    both = name.isupper() and tail.isupper() and len(name.split()) > 1
    if both and not titles.isdisjoint(words):
        # "ROSA HOLF, EXEC. PRODUCER, ZENDA LIVE"
        return name.strip()
    if not words or any(word in vocabulary.function_words for word in words):
        return whole
    if all(INITIALS.fullmatch(token) for token in tail.split()):
        return name.strip()
    first, *_ = words
    if first in vocabulary.honorifics:
        return whole
    if len(name.split()) > 1 and any(word in titles or set(word.split("-")) & titles for word in words):
        return name.strip()
    if both or (len(name.split()) > 1 and _ends_in_capitals(name) and tail.islower()):
        # "ROSA HOLF, CHAIR", "Rosa HOLF, pianist"
        return name.strip()
    return name.strip() if first in titles else whole


def _ends_in_capitals(name: str) -> bool:
    """Whether a surname in capitals stands behind a given name: "Rosa HOLF"."""
    first, *others = name.split()
    return bool(others) and first.istitle() and others[-1].isupper() and len(others[-1]) > _INITIAL


def without_reply(head: str) -> str:
    """A head without the kind of turn that is printed behind its bracket: "ROSA HOLF (M) replik"."""
    reply = _REPLY.search(head)
    return head[: reply.start()] if reply and reply["word"].islower() else head


def names_behind_office(office: str, name: str, vocabulary: Vocabulary) -> bool:
    """Whether a dash parts an office from the name behind it: "Minister of Roads – Rosa Holf"."""
    titles = vocabulary.offices | (vocabulary.titles - vocabulary.honorifics)
    words = [plain_token(token) for token in office.split()]
    if is_uncased(name):
        short = len(name) <= _LONGEST_UNCASED_NAME and len(name.split()) <= _LONGEST_NAME
        return short and holds_title(office, titles) and not holds_title(name, titles)
    named = [plain_token(token) for token in name.split()]
    titled = bool({*words[:1], *words[-1:]} & titles) and titles.isdisjoint(named)
    return titled and len(words) <= _LONGEST_DESCRIPTION and _names_person(name, vocabulary)


def holds_title(text: str, titles: frozenset[str]) -> bool:
    """Whether an office stands in words without capitals, at the end of those without blanks."""
    if is_ideographic(text):
        return any(text.endswith(title) for title in titles)
    return not titles.isdisjoint(map(plain_token, text.split()))


def dashed(text: str) -> tuple[str, str, str]:
    """A head before and behind the first dash that stands between blanks."""
    found = _DASHED.search(text)
    return (text[: found.start()], found.group(), text[found.end() :]) if found else (text, "", "")


def _names_person(text: str, vocabulary: Vocabulary) -> bool:
    """Whether words are a full name, no title but a form of address before it."""
    words = [plain_token(token) for token in text.split()]
    if len(words) > 2 and words[0] in vocabulary.honorifics:
        words = words[1:]
    return (
        1 < len(words) <= _LONGEST_NAME
        and words[0] not in vocabulary.titles
        and not any(map(str.isdigit, text))
        and _reads_as_name(text, vocabulary)
    )


def _describes(text: str, vocabulary: Vocabulary) -> bool:
    """Whether words behind a dash tell of a person: an office, a place, a party; nothing that is said."""
    text = text.replace(" -- ", " ")
    words = [plain_token(token) for token in text.split()]
    spoken = vocabulary.function_words | (vocabulary.openings - vocabulary.titles)
    if words and words[0] in vocabulary.offices:
        # "șeful Direcției generale a Secretariatului": a word of genitives, too
        spoken -= vocabulary.small
    return (
        0 < len(words) <= _LONGEST_DESCRIPTION
        and spoken.isdisjoint(words)
        and (words[0] in vocabulary.titles or _reads_as_name(text, vocabulary))
    )


def _reads_as_name(text: str, vocabulary: Vocabulary) -> bool:
    small = vocabulary.small
    return all(
        token[:1].isupper() or is_uncased(token) or plain_token(token) in small for token in text.split()
    )


@lru_cache(maxsize=1 << 14)
def plain_token(token: str) -> str:
    """A token in small letters, without the signs around it."""
    if token.isascii():
        return token.strip(_EDGES).lower()
    return token.translate(PLAIN_FORMS).strip(_EDGES).casefold().replace(_DOTTED_I, "i")


def is_uncased(text: str) -> bool:
    """Whether most letters belong to a script without capitals: Chinese, Japanese, Arabic, Hebrew …

    Georgian has capitals for whole lines alone: none begins a name.
    """
    if text.isascii():
        return False
    letters = {letter: times for letter, times in Counter(text).items() if letter.isalpha()}
    uncased = sum(times for letter, times in letters.items() if letter.title() == letter.lower())
    return uncased * 2 > sum(letters.values())


def is_small(token: str) -> bool:
    """Whether a word is in small letters; those of Georgian, which names have too, are none."""
    return token.islower() and not is_uncased(token)


def is_ideographic(text: str) -> bool:
    """Whether a text is written without spaces between words: Chinese, Japanese."""
    return not text.isascii() and any(
        unicodedata.east_asian_width(letter) == "W" and letter.isalpha() for letter in text
    )


@lru_cache(maxsize=1 << 12)
def ends_in_office(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a long word ends in an office: "trafikministeren", and with the ministry "외교통상부장관"."""
    if word.endswith(vocabulary.office_endings) and word not in vocabulary.compounds:
        return True
    if len(word) < _LONGEST_KOREAN_NAME or not "\uac00" <= word[:1] <= "\ud7a3":
        return False
    return any(len(office) > 1 and word.endswith(office) for office in vocabulary.offices)


def begins_with_title(word: str, titles: frozenset[str]) -> bool:
    """Whether a word of Thai, which sets no blanks between words, begins with one of these: "ประธานสภา"."""
    if not "\u0e01" <= word[:1] <= "\u0e44":
        return False
    return any(1 < len(title) < len(word) and word.startswith(title) for title in titles)


def is_thai_sentence(text: str) -> bool:
    """Whether a text of Thai, which ends no sentence by a sign, is longer than a name, or ends politely."""
    thai = "\u0e01" <= text[-1:] <= "\u0e4c"
    return thai and (len(text) >= _THAI_SENTENCE or text.endswith(_THAI_ENDS))


def word_parts(word: str, vocabulary: Vocabulary) -> set[str]:
    """A word, the parts between its hyphens, and the offices of which it may be a compound."""
    compounds = vocabulary.compounds if ends_in_office(word, vocabulary) else ()
    return {word, *word.split("-"), *compounds}


def is_shouted(token: str) -> bool:
    """HOLF · McCAIN · O’BRIEN · DeLAURO: a word in capitals, its first syllable aside."""
    letters = [letter for letter in token if letter.isalpha()]
    small = sum(map(str.islower, letters))
    return len(letters) - small > 2 and small <= 2 and letters[-1].isupper()


def is_headed(tokens: tuple[str, ...]) -> bool:
    """Whether a name in capitals stands before other words: "HOLF RUDOLF államtitkár"."""
    first = next((i for i, token in enumerate(tokens) if any(map(str.islower, token))), len(tokens))
    return 1 < first < len(tokens) and not any(map(is_shouted, tokens[first:]))


def particles_within(tokens: Sequence[str], words: Sequence[str], vocabulary: Vocabulary) -> frozenset[str]:
    """Small words of names of any language amid a head: "Rosa Holf i Sapt", "Hugo y Sapt", "Anna dos Holf".

    Those that are ordinary words of the document's language are none, but for single letters.
    """
    amid = zip(tokens[1:-1], words[1:-1], strict=True)
    found = (word for token, word in amid if token.islower() and word in all_particles())
    return frozenset(word for word in found if len(word) == 1 or word not in vocabulary.function_words)


def is_long_name(words: Sequence[str], small: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Whether words may be a name that particles make long: "Rosa Maria de Holf Elphberg Sapt de Zá"."""
    among = [word for word in words if word in small]
    particles = bool(among) and vocabulary.particles.issuperset(among)
    return particles and len(words) <= _LONGEST_WITH_PARTICLES and len(words) - len(among) <= _MOST_NAMES
