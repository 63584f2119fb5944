"""The office in a label: how many of its words belong to it, before the name or behind it."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from archive.geo.countries import leading_country
from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.labels.cores import ends_in_office, is_small, plain_token

# Offices and bodies that most languages name by one stem: Finanzminister, Udenrigsministeren, Ministerstwie.
_INTERNATIONAL = re.compile(
    r"minist(?:er|r)|miniszt|mini[sš]t[aeo]r|ministr|ministeri|pr[eéä][sz]ident|sekret[aä]r|kanzler|statsr[åa]d"
    r"|министр|министер|міністр|міністер|министар|президент|секретар|канцлер|υπουργ"
)
_SECRETARY = re.compile(r"s[eé]cr[eé]t[aáàä]|segretar|dire(?:c|k|t)?tor|direct(?:eur|rice)")
_ELIDED = re.compile(r"d(?:ell)?['’]")
# Before surnames, in small letters too: "Ministerin von der Holf", "minister van der Holf"
NOBLE = frozenset("von vom zu zum zur der den ter ten af al el bin ibn ben".split())
# The same where no office has them behind it: "Minister de Vries", "Senator de la Holf"
_ROMANCE = frozenset("de del della di da do dos das du la le".split())
_STATES = re.compile(r"(?:republi[ck]|kerajaan|королевств|республик|республік|rzeczypospolit)")
# ПРЕДС. · VORS. · Vors.
_ABBREVIATED = re.compile(r"[^\W\d_]{3,}\.")
# BK’IN: a woman in an office that is given by its first letters
_WOMAN_IN_OFFICE = re.compile(r"[^\W\d_a-zß-öø-ÿ]{1,4}[’'](?:in|IN)")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+")
_NUMBER = re.compile(r"\d{1,2}\.")
# A ministry or a commission
_HANGUL_BODY = re.compile("[\uac00-\ud7a3]{2,}(?:부|위원회)")
_LONGEST_ACRONYM = 5
_SHORTEST_STEM = 5
_SHORTEST_SLIP = 6
_SURNAME = 2
"""Words of a surname with a particle."""


def is_office_word(token: str, vocabulary: Vocabulary) -> bool:
    """Whether a word names an office: of the language, of many languages, or shortened ("VORS.")."""
    word = plain_token(token)
    parts = {word, *word.split("-")}
    return (
        bool(parts & vocabulary.offices)
        or ends_in_office(word, vocabulary)
        or bool(_WOMAN_IN_OFFICE.fullmatch(token))
        or bool(_INTERNATIONAL.search(word))
        or (bool(_ABBREVIATED.fullmatch(token)) and _begins_office(word, vocabulary))
    )


def is_office_stem(token: str) -> bool:
    """Whether a word is an office in most languages: Vizepräsidentin, ministra, президент."""
    return bool(_INTERNATIONAL.search(plain_token(token)))


def has_office_word(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text holds an office that is no form of address."""
    return any(
        is_office_word(token, vocabulary) and not is_honorific(token, vocabulary) for token in text.split()
    )


def is_portfolio(text: str) -> bool:
    """Whether a text is what an office is of, and nobody's name: "Finanzen", "국방부"."""
    if _HANGUL_BODY.fullmatch(text):
        return True
    words = [plain_token(token) for token in text.split()]
    return bool(words) and all(word in document_words().portfolios for word in words)


def begins_with_abbreviation(tokens: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a label begins with a shortened office: "VORS. HOLF"."""
    word = plain_token(tokens[0])
    return bool(_ABBREVIATED.fullmatch(tokens[0])) and _begins_office(word, vocabulary)


@lru_cache(maxsize=1 << 12)
def _begins_office(word: str, vocabulary: Vocabulary) -> bool:
    return any(office.startswith(word) and len(office) > len(word) + 1 for office in vocabulary.offices)


def is_honorific(token: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a form of address or an article: Mme, г-н, O, Srª. A letter is one if it is both."""
    word = plain_token(token)
    if _INITIAL.fullmatch(token):
        return word in vocabulary.honorifics and word in vocabulary.articles
    return word in vocabulary.honorifics or word in vocabulary.articles or word.rstrip("ªº") in ("sr", "srta")


def office_length(tokens: Sequence[str], vocabulary: Vocabulary) -> int:
    """How many tokens stand before the name: an office, the field or body that it is of, honorifics.

    All of them where no name follows.
    """
    mixed = any(token[1:].islower() for token in tokens if len(token) > 1)
    start, titled = 0, False
    of_state, known = False, 0
    while start < len(tokens):
        token = tokens[start]
        rest = len(tokens) - start
        of_state = of_state or any(_is_of_state(token, vocabulary) for token in tokens[known:start])
        known = start
        if titled and (linked := _links(tokens, start, vocabulary, of_state=of_state)):
            start += linked
        elif is_office_word(token, vocabulary):
            start, titled = start + 1, True
        elif titled and (
            plain_token(token) in vocabulary.qualifiers or _numbers_office(tokens, start, vocabulary)
        ):
            # "SECRETARIO PRIMERO", "MECLİS 1. BAŞKAN VEKİLİ"
            start += 1
        elif not start and _is_letters(token) and is_office_word("".join(tokens[1:2]), vocabulary):
            # "ZDP GRUP SÖZCÜSÜ RUDOLF ELPHBERG"
            start += 1
        elif titled and rest == _SURNAME and token.istitle() and plain_token(token) in vocabulary.particles:
            # "Staatssecretaris De Holf"
            break
        elif is_honorific(token, vocabulary) and not _opens_surname(tokens, start, vocabulary):
            start += 1
        elif not titled or is_honorific(token, vocabulary):
            break
        elif _STATES.match(plain_token(token)):
            start += min(2, rest)
        elif (
            _is_portfolio(token)
            or (rest > 1 and "&" in token)
            or (mixed and rest > 1 and _is_acronym(tokens[start:]))
            or (is_small(token) and plain_token(token) not in vocabulary.particles)
        ):
            start += 1
        elif (later := _last_small(tokens, start, vocabulary)) > start:
            # "Zastępca Dyrektora Departamentu Prawnego w Ministerstwie Zdrowia …"
            start = later
        else:
            break
    rest = len(tokens) - start
    if titled and rest == 1 and is_slip(tokens[-1], vocabulary):
        return len(tokens)
    return start


def _opens_surname(tokens: Sequence[str], start: int, vocabulary: Vocabulary) -> bool:
    """Whether the article there is one of a surname, before no office: "Le Sapt", "heer de Holf"."""
    articles = vocabulary.articles - vocabulary.titles
    first = plain_token(tokens[start])
    before = plain_token(tokens[start - 1]) if start else ""
    # "heer de Holf"; "minister de Holf", where no office is of a field behind such a word
    addressed = before in vocabulary.honorifics - vocabulary.offices
    held = before in vocabulary.offices and not _links_fields(vocabulary) and not _is_portfolio(tokens[-1])
    small = (addressed or (held and len(tokens) - start == _SURNAME)) and first in vocabulary.particles
    if first not in articles or not (tokens[start][0].isupper() or small):
        return False
    behind = next((token for token in tokens[start:] if plain_token(token) not in articles), "")
    return behind[:1].isupper() and not (
        is_office_word(behind, vocabulary) or plain_token(behind) in vocabulary.titles
    )


def _links(tokens: Sequence[str], start: int, vocabulary: Vocabulary, *, of_state: bool) -> int:
    """How many words a link takes into the office, as "de Hacienda", "für Finanzen"; none before a name.

    `of_state`: whether an office before it has one holder.
    """
    if of_state and len(tokens) - start == 1 and _ELIDED.match(tokens[start]):
        # "Ministro dell'Interno"
        return 1
    end = start
    while end < len(tokens) and tokens[end].islower() and plain_token(tokens[end]) in vocabulary.links:
        end += 1
    if end == start:
        return 0
    rest = len(tokens) - end
    small = {plain_token(token) for token in tokens[start:end]}
    native = plain_token(tokens[start - 1]) in vocabulary.offices | document_words().portfolios
    if rest <= _SURNAME and native and small <= _ROMANCE and not _links_fields(vocabulary):
        # "Minister of Finance de Vries"
        return 0
    if rest == 1 and any(plain_token(token) in vocabulary.links for token in tokens[1:start]):
        # "Secretario de Estado de Comunicación": what the office is of has been said, and this is of it
        return end - start + rest
    if rest <= _SURNAME and small <= vocabulary.particles:
        # "Minister von Holf", and "Ministra de Hacienda", "Sindaco di Zenda", which no name tells
        of_field = NOBLE.isdisjoint(small) and of_state
        return end - start + rest if of_field else 0
    country = leading_country(tokens[end:])
    particle = rest > 2 and plain_token(tokens[-2]) in vocabulary.particles
    # "Minister of Castle Works Hugo Sapt": of other words all but two belong to the body.
    return (
        end - start + (min(country, rest) if country else max(1, rest - 2 - particle) if rest > 1 else rest)
    )


def _links_fields(vocabulary: Vocabulary) -> bool:
    """Whether a language has "de" or its like between an office and what it is of, which it then lists."""
    return bool(vocabulary.ministries)


def _is_of_state(token: str, vocabulary: Vocabulary) -> bool:
    """Whether an office has one holder, so that it is told of which field, body or place it is."""
    word = plain_token(token)
    return word in vocabulary.state_offices or bool(_INTERNATIONAL.search(word) or _SECRETARY.match(word))


def _last_small(tokens: Sequence[str], start: int, vocabulary: Vocabulary) -> int:
    """Behind the last word in small letters that no name holds."""
    small = [
        position
        for position in range(start, len(tokens) - 1)
        if is_small(tokens[position]) and plain_token(tokens[position]) not in vocabulary.particles - {"z"}
    ]
    return small[-1] + 1 if small else start


def _is_acronym(tokens: Sequence[str]) -> bool:
    """PSP, ČR: a short word in capitals before a name that is not."""
    first, *others = tokens
    return (
        first.isalpha()
        and first.isupper()
        and 1 < len(first) <= _LONGEST_ACRONYM
        and (len(others) > 1 or bool(_INITIAL.match(others[0])) or not any(map(_has_vowel, first)))
        and not all(other.isupper() and len(other) > _LONGEST_ACRONYM for other in others)
    )


def _is_letters(token: str) -> bool:
    """Whether a word in capitals has no vowels, as the short name of a party: no surname."""
    short = 1 < len(token) <= _LONGEST_ACRONYM and token.isalpha() and token.isupper()
    return short and not any(map(_has_vowel, token))


def _numbers_office(tokens: Sequence[str], start: int, vocabulary: Vocabulary) -> bool:
    """Whether a number there tells which of several holds the office behind it."""
    behind = tokens[start + 1 : start + 2]
    return bool(_NUMBER.fullmatch(tokens[start])) and any(is_office_word(each, vocabulary) for each in behind)


def _has_vowel(letter: str) -> bool:
    return letter.casefold() in "aeiouyáéíóúýäöüàèìòùâêîôûаеёиоуыэюяіїєαεηιουω"


def _is_portfolio(token: str) -> bool:
    word = plain_token(token)
    return word in document_words().portfolios or word.startswith(_stems())


@cache
def _stems() -> tuple[str, ...]:
    return tuple(stem for stem in document_words().portfolios if len(stem) >= _SHORTEST_STEM)


def is_slip(token: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is one of an office with two letters exchanged: MINSITER."""
    word = plain_token(token)
    if len(word) < _SHORTEST_SLIP or word in vocabulary.offices:
        return False
    exchanged = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))
    return any(each in vocabulary.offices for each in exchanged)


def trailing_office(tokens: Sequence[str], vocabulary: Vocabulary) -> int:
    """How many tokens at the end are an office behind a name: "SAPT HUGÓ miniszterelnök", "HUGO SAPT MP"."""
    start = next(
        (
            position
            for position, token in enumerate(tokens)
            if token.islower()
            and plain_token(token) not in vocabulary.particles
            and not _INITIAL.fullmatch(token)
        ),
        len(tokens),
    )
    last = tokens[-1]
    if len(tokens) > 1 and plain_token(last) in _BEHIND_NAME & vocabulary.titles:
        return 1
    if 1 < start < len(tokens) and tokens[-1].islower():
        return len(tokens) - start if any(is_office_word(each, vocabulary) for each in tokens[start:]) else 0
    short = len(last) <= _LONGEST_ACRONYM and last.isupper() and plain_token(last) in vocabulary.honorifics
    return int(len(tokens) > 2 and short and plain_token(last) in _LETTERS_BEHIND)


# "HOLF ANDREAK": in Basque the form of address and the office of who speaks stand behind the name.
_BEHIND_NAME = frozenset("jaunak andreak lehendakariak sailburuak".split())
_LETTERS_BEHIND = frozenset("mp mep mla mpp msp mdb mdl td tk qc kc obe cbe kbe mbe phd md".split())


def without_letters_behind(plain: str) -> str:
    """A label without the letters between name and office: "Rosa Holf, CBE, Foreign Minister"."""
    name, *parts = plain.split(", ")
    if len(parts) > 1 and plain_token(parts[0]).replace(".", "") in _LETTERS_BEHIND:
        return ", ".join([name, *parts[1:]])
    return plain
