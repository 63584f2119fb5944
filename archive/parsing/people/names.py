"""Who is meant by "President of Kyrgyzstan Sadyr Japarov": the person's name and office.

A name is found by its shape (capitalised words at the end, or before a comma) and by what the
document itself shows elsewhere: a tail that comes back alone ("Sadyr Japarov") is the name.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from archive.geo.countries import country_code, leading_country
from archive.languages.vocabulary import (
    BODIES,
    HONORIFICS,
    LINKS,
    OFFICES,
    PARTICLES,
    RANKS,
    SENTENCE,
    STYLES,
    document_words,
    vocabulary_of,
)
from archive.parsing.people.name_case import CYRILLIC, GLUED_INITIALS, INITIALS, NUMERAL, initials_of
from archive.parsing.people.suffixes import leading_suffix
from archive.parsing.text import PLAIN_FORMS, fold_space
from archive.parsing.transcript import Person

# A bracket may hold another one: "Minister of Works (Gen. (ret.) Hugo Sapt)".
_INNER = r"(?:[^()]|\([^()]*\))*"
_BRACKETED = re.compile(rf"\s*(?:\({_INNER}\)?|（[^（）]*）?|\[[^\[\]]*\])")
_LAST_BRACKET = re.compile(rf"\((?P<round>{_INNER})\)$|[（\[](?P<other>[^()（）\[\]]*)[）\]]$")
# Владимирович · Кужугетович · Витальевна · Ильич
_PATRONYMIC = re.compile(r"[А-ЯЁ][а-яё]+(?:вич|вн\w{1,2}|ична|ьич)\w{0,2}")
# "of the Republic of", "of the Islamic Republic of" before a country's name
_STATE = re.compile(
    r"(?:the )?(?:(?:\w+[’']?s? ){0,3}(?:Republic|Kingdom|State|Federation|Union) of )?(?:the )?"
)
_BEFORE_COUNTRY = re.compile(" of (?=[A-Zt])")
# An initial without its stop, which is no word of any language: "W Anton Holf"
_LETTER = re.compile("[B-DF-HJ-NP-TV-XZ]")
_PORTFOLIOS = document_words().portfolios
MAX_NAME_TOKENS = 5
_LONGEST_NAME = 250
"""Characters, as of a label."""

_APOSTROPHES = re.compile("['’‘`ʼ]")
_SEPARATORS = re.compile(r"[\W_]+")


@lru_cache(maxsize=1 << 13)
def name_key(name: str) -> str:
    """The form under which spellings of one name meet: no case, accents, points or hyphens."""
    plain = unicodedata.normalize("NFKD", name.translate(PLAIN_FORMS).replace("ё", "е").replace("Ё", "Е"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _SEPARATORS.sub(" ", _APOSTROPHES.sub("", plain)).strip().casefold()


@lru_cache(maxsize=1 << 14)
def bare(token: str) -> str:
    """A token without the punctuation around it, lower case."""
    return token.translate(PLAIN_FORMS).strip(".,;:«»\"“”„'’()–-").lower().replace("i̇", "i")


@lru_cache(maxsize=1 << 14)
def is_name_token(token: str) -> bool:
    """Whether a token has the shape of a part of a name: Putin, SCHWARZENEGGER, el-Sisi, V., II."""
    token = token.strip('«»"“”„')
    if INITIALS.fullmatch(token):
        return token[0].isupper()
    core = re.sub(r"^(?:al|el|as|ad|an|ash|ul|bin|d|o)[-’']", "", token)
    if not core or not core[0].isupper():
        return False
    return all(part.isalpha() for part in re.split(r"[-’'.]", core) if part) and len(core) > 1


def is_plain_name(text: str) -> bool:
    """Whether a text is nothing but a full name: two to five parts, none an office or a body."""
    return len(text) <= _LONGEST_NAME and _is_plain_name(text)


@lru_cache(maxsize=1 << 13)
def _is_plain_name(text: str) -> bool:
    tokens = text.split()
    if (
        GLUED_INITIALS.fullmatch(text)
        and bare(tokens[0].partition(".")[0]) not in HONORIFICS
        and is_name_token(tokens[-1].rpartition(".")[2] or tokens[-1])
    ):
        return True
    if not 2 <= len(tokens) <= MAX_NAME_TOKENS or not (
        is_name_token(tokens[0]) and is_name_token(tokens[-1])
    ):
        return False
    return all(_may_be_in_name(token) for token in tokens)


_TITLES = OFFICES | HONORIFICS
_IN_OFFICE = OFFICES | BODIES
_ADDRESS = HONORIFICS - RANKS - {"hon"}  # "Rt Hon"
_ORDINARY = OFFICES | BODIES | SENTENCE | LINKS | HONORIFICS


@lru_cache(maxsize=1 << 14)
def _may_be_in_name(token: str) -> bool:
    word = bare(token)
    if word in PARTICLES:
        return True
    if _LETTER.fullmatch(token):
        return True
    # "Mark Justice" is rare, "Chief Justice" is not: an office is never taken for a name.
    return is_name_token(token) and (word not in _ORDINARY or bool(INITIALS.fullmatch(token)))


def has_office(text: str) -> bool:
    """Whether a text holds a word that names an office or a calling."""
    tokens = text.split()
    return not _TITLES.isdisjoint(map(bare, tokens)) or any(
        not _TITLES.isdisjoint(word.split("-")) for word in map(bare, tokens) if "-" in word
    )


@lru_cache(maxsize=1 << 13)
def without_brackets(text: str) -> str:
    return fold_space(_BRACKETED.sub(" ", text))


def bracketed(text: str) -> str:
    """What stands in brackets at the end of a label: "R. Holf (editor of the Chronicle)"."""
    match = _LAST_BRACKET.search(text)
    return without_brackets(match["round"] or match["other"] or "") if match else ""


def parse_person(text: str, known: Sequence[str] = ()) -> Person | None:
    """The person that a label or a phrase names, or None where it names none.

    `known` holds names that stand alone elsewhere in the document, the surest first; the first
    of them that ends the text is the name. A surname alone counts only behind an office or an
    honorific ("Foreign Minister Lavrov"): the name is then the surname.
    """
    text = without_brackets(text)
    for name in known:
        if text.endswith(name) and text[: -len(name)][-1:] in ("", " "):
            return Person(name, _role(text[: -len(name)]))
    return _person(text)


@lru_cache(maxsize=1 << 11)
def _person(text: str) -> Person | None:
    return _styled(text) or _name_first(text) or _of_country(text) or _office_first(text)


def _styled(text: str) -> Person | None:
    """King Abdullah II of Jordan; Patriarch Kirill of Moscow and All Russia; Pope Francis."""
    tokens = text.split()
    if STYLES.isdisjoint(map(bare, tokens)):
        return None
    start = next(i for i, token in enumerate(tokens) if bare(token) in STYLES)
    if start + 1 >= len(tokens) or bare(tokens[start + 1]) in LINKS:
        return None
    end = start + 1
    while end < len(tokens) and (
        is_name_token(tokens[end]) or bare(tokens[end]) in PARTICLES or NUMERAL.fullmatch(tokens[end])
    ):
        end += 1
    name = tokens[start + 1 : end]
    rest = tokens[end:]
    if not name or (rest and rest[0] != "of") or any(bare(token) in _IN_OFFICE for token in name):
        return None
    role = " ".join([*tokens[: start + 1], *rest])
    if start and len(name) == 2 and not rest and not NUMERAL.fullmatch(name[-1]):
        # "Crown Prince Rudolf Elphberg" has a surname, which "Patriarch Kirill" has not.
        return Person(" ".join(name), role)
    return Person(" ".join([tokens[start], *name]), role)


def _name_first(text: str) -> Person | None:
    """Tatyana Remezova, reporter at VGTRK."""
    name, comma, role = text.partition(",")
    if is_plain_name(name.strip()):
        suffix, role = leading_suffix(role)
        return Person(f"{name.strip()}, {suffix}" if suffix else name.strip(), role)
    first, _, rest = name.strip().partition(" ")
    if comma and bare(first) in HONORIFICS and has_office(role) and is_plain_name(rest):
        return Person(rest, role.strip())
    return None


def _of_country(text: str) -> Person | None:
    """Prime Minister Hugo Sapt of Ruritania, where the country's name is known; President Sapt of it."""
    for match in _BEFORE_COUNTRY.finditer(text):
        country = text[match.end() :]
        plain = country.removeprefix("the ")
        if not (country_code(plain) or country_code(_STATE.sub("", plain, count=1))):
            continue
        person = _office_first(text[: match.start()])
        if person and bare(person.name.split()[-1]) not in OFFICES:
            return Person(person.name, f"{person.role} of {country}")
    return None


def _office_first(text: str) -> Person | None:
    """President of Kyrgyzstan Sadyr Japarov; Rosneft CEO Igor Sechin; Foreign Minister Lavrov."""
    tokens = text.split()
    start = len(tokens)
    while start > 0 and _may_be_in_name(tokens[start - 1]) and not tokens[start - 1].endswith(","):
        start -= 1
    while start < len(tokens) and bare(tokens[start]) in PARTICLES and not is_name_token(tokens[start]):
        start += 1
    if len(tokens) - start > 1 and CYRILLIC.search(tokens[-1]):
        # "Президент России Владимир Путин": what stands between office and name is the office's.
        start = len(tokens) - _russian_name(tokens)
    elif len(tokens) - start > 1 and initials_of(tokens[-1]):
        start = len(tokens) - 1
    name, before = tokens[start:], tokens[:start]
    if not name or not before:
        return None
    if bare(before[-1]) in LINKS:
        # "President of Turkey Recep Tayyip Erdogan", "Director of Castle Works Hugo Sapt": what
        # follows "of" belongs to the office, a country's name whole, of other words all but two.
        length = leading_country(name) or max(1, len(name) - _short_name(name))
        before, name = [*before, *name[:length]], name[length:]
        if len(name) < 2:
            return None
    elif sum(bare(each) not in PARTICLES for each in name) >= MAX_NAME_TOKENS or not has_office(before[-1]):
        # "State Corporation Castles Hugo Sapt": a body's own name may stand between.
        length = len(name) - _short_name(name)
        before, name = [*before, *name[:length]], name[length:]
    if initials_of(name[-1]):
        return Person(name[-1], _role(" ".join([*before, *name[:-1]])))
    if len(name) == 1 and (bare(before[-1]) in LINKS or not has_office(before[-1])):
        return None
    return Person(" ".join(name), _role(" ".join(before)))


def _russian_name(tokens: list[str]) -> int:
    """How many tokens at the end are the name: "С.Лавров", "Сергей Лавров", "Сергей Викторович Лавров"."""
    if initials_of(tokens[-1]):
        return 1
    length = 3 if len(tokens) > 3 and _PATRONYMIC.fullmatch(tokens[-2]) else 2
    while length < len(tokens) - 1 and bare(tokens[-length]) in vocabulary_of("ru").particles:
        length += 1
    return length


def _short_name(tokens: list[str]) -> int:
    """How many tokens at the end make the shortest full name: two, and a particle with its like.

    Before a particle stands a name: all of "Anton bin Rudolf Al Zenda".
    """
    length = 2
    while length < len(tokens):
        if bare(tokens[-length]) in PARTICLES:
            if bare(tokens[-length - 1]) in _PORTFOLIOS:
                break  # "… for Castle Affairs Ben Holf": here it is a given name.
            length += 1
        elif length + 1 < len(tokens) and bare(tokens[-length - 1]) in PARTICLES:
            length += 2
        elif _LETTER.fullmatch(tokens[-length - 1]):
            length += 1
        else:
            break
    return length


def _role(text: str) -> str:
    """The office before a name, without a form of address between them: "President Mr. Sapt"."""
    tokens = text.strip().rstrip(",–- ").split()
    end = len(tokens)
    while end and bare(tokens[end - 1]) in _ADDRESS:
        end -= 1
    return " ".join(tokens[:end] or tokens)
