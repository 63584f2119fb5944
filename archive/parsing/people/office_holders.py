"""The holder of an office that a label names in full: "El ministro de Hacienda José Luis Holf"."""

from collections.abc import Sequence
from itertools import dropwhile

from archive.geo.countries import country_code
from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import is_uncased, plain_token
from archive.parsing.people.joint_labels import is_joint
from archive.parsing.people.label_kinds import ELIDED
from archive.parsing.people.label_offices import NOBLE, is_honorific, is_office_word, is_portfolio
from archive.parsing.people.names import MAX_NAME_TOKENS, is_name_token
from archive.parsing.transcript import Person

_FEWEST_PARTS = 2
_SURELY_A_NAME = 3
"""Words with a capital: two around a small word may be another title, "Ejecutivo de Zenda"."""


def office_holder(plain: str, vocabulary: Vocabulary) -> Person | None:
    """The person of an office with what it is of, an article or small words of a name, and a full name.

    None where these can't be told apart, and where nothing but an office stands before the name.
    """
    article = ELIDED.match(plain)
    tokens = plain[article.end() if article else 0 :].split()
    if "," in plain or is_uncased(plain) or plain.isupper():
        return None
    start = _addressed(tokens, vocabulary)
    end = start
    while end < len(tokens) and _is_title(tokens[end], vocabulary):
        end += 1
    if end == start and not (article and start):
        return None
    of_field = _field_length(tokens, end, vocabulary)
    # "La présidente Mme Rosa Holf"
    named = [*dropwhile(lambda token: is_honorific(token, vocabulary), tokens[end + of_field :])]
    if not _is_full_name(named, vocabulary) or is_joint(" ".join(named)):
        return None
    small = {plain_token(token) for token in named if token.islower()}
    if not (article or start or of_field or small):
        return None
    capitals = len(named) - len(small)
    sure = of_field or capitals >= _SURELY_A_NAME or tokens[end - 1].islower()
    if not sure and not vocabulary.links.isdisjoint(small - NOBLE):
        return None
    return Person(" ".join(named), " ".join(tokens[start : end + of_field] or tokens[:start]))


def _addressed(tokens: Sequence[str], vocabulary: Vocabulary) -> int:
    """How many tokens are articles and forms of address before an office: "La señora ministra"."""
    return next(
        (
            position
            for position, token in enumerate(tokens)
            if not is_honorific(token, vocabulary) or is_office_word(token, vocabulary)
        ),
        len(tokens),
    )


def _is_title(token: str, vocabulary: Vocabulary) -> bool:
    return is_office_word(token, vocabulary) or plain_token(token) in vocabulary.qualifiers


def _field_length(tokens: Sequence[str], start: int, vocabulary: Vocabulary) -> int:
    """How many tokens behind an office say what it is of: "de Hacienda y Función Pública", 0 for none."""
    end = start
    position = start
    while position < len(tokens):
        token = tokens[position]
        if _is_of_field(token, vocabulary):
            end = position = position + 1
        elif token.islower() or (position == start and ELIDED.match(token)):
            position += 1
        else:
            break
    return end - start


def _is_of_field(token: str, vocabulary: Vocabulary) -> bool:
    word = plain_token(ELIDED.sub("", token))
    small = token.islower() and word not in vocabulary.links | vocabulary.articles | vocabulary.particles
    named = word in vocabulary.ministries or is_portfolio(token)
    return small or named or (len(word) > _FEWEST_PARTS and bool(country_code(token)))


def _is_full_name(tokens: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether words are two names with a capital or more, small ones of names amid, and no title or field."""
    capitals = [token for token in tokens if not token.islower()]
    return (
        _FEWEST_PARTS <= len(capitals) <= MAX_NAME_TOKENS
        and capitals[0] is tokens[0]
        and capitals[-1] is tokens[-1]
        and plain_token(tokens[0]) not in vocabulary.links | vocabulary.articles
        and all(map(is_name_token, capitals))
        # "ministr vnitra ČR Hugo Sapt": a state or a body
        and not any(len(token) > 1 and token.isalpha() and token.isupper() for token in capitals)
        and not any(_is_title(token, vocabulary) or _is_of_field(token, vocabulary) for token in capitals)
        and vocabulary.particles.issuperset(plain_token(token) for token in tokens if token.islower())
    )
