"""What a label names by its words: a full name, an office whose holder it leaves open, nobody."""

import re
from collections.abc import Sequence
from itertools import dropwhile

from archive.languages.ordinals import ORDINALS
from archive.languages.vocabulary import BODIES, STYLES, Vocabulary
from archive.parsing.labels.cores import begins_with_title, is_ideographic, plain_token
from archive.parsing.labels.media import has_town_and_party, is_medium
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unnamed_voices import (
    IN_QUOTES,
    is_anonymous,
    is_office_alone,
    is_role_alone,
    is_unnamed_voice,
)
from archive.parsing.people.joint_labels import is_joint
from archive.parsing.people.label_offices import is_honorific, is_office_stem
from archive.parsing.people.label_parts import is_office_whole, is_title_and_surname, plain_label
from archive.parsing.people.names import bare, is_plain_name
from archive.parsing.transcript import Person

# "d'Interior", "l'Economia", "dell’Interno": what an office is of
ELIDED = re.compile(r"(?:d|l|dell|all|nell)['’](?=[^\W\d_])", re.IGNORECASE)
# "Answering a question from Rosa Holf": what is done is nobody's office.
_ACTIVITY = re.compile(
    r"(?:answering|replying|responding|reacting|referring|speaking|turning|returning|commenting)"
    r" (?:an?|the|to|from|on|in|his|her|their|questions?)\b",
    re.IGNORECASE,
)
_TALKS = ("-interview", "-gespräch")
_BESIDE = " / "
_QUOTES = ("«", "“", "„", '"', "「")
_LONGEST_LETTERS = 3
_FEWEST_PARTS = 2
_MOST_PARTS = 4
_ARABIC_ARTICLE = "ال"
_LONGEST_IDEOGRAPHIC_NAME = 4
_BODIES = frozenset("局司部署院會会處处廳厅府省庁")
"""What names of ministries and their parts end in."""
_NEVER_SURNAMES = frozenset(
    """
    minister secretary manager director officer designer coordinator representative commissioner ambassador
    president chairman chairwoman chairperson spokesman spokeswoman spokesperson adviser advisor
    superintendent treasurer specialist analyst attorney counsel
    """.split()
)


def stands_for_name(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label is a full name and nothing else. Any word may be a surname: "Theresa May"."""
    if is_plain_name(plain):
        return not _begins_with_letters_of_office(plain, vocabulary)
    shape = shape_of(plain, vocabulary)
    if not shape.name or shape.office or shape.uncased or shape.voice or len(shape.tokens) < _FEWEST_PARTS:
        return False
    # "Rosa Maria Holf i Sapt"
    return sum(plain_token(token) not in vocabulary.particles for token in shape.tokens) <= _MOST_PARTS


def _begins_with_letters_of_office(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether the first of two words is an office by its first letters: "MP HOLF"."""
    first, *others = plain.split()
    letters = first.isupper() and len(first) <= _LONGEST_LETTERS
    return letters and len(others) == 1 and plain_token(first) in vocabulary.offices


def names_nobody(text: str, plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label is that of no person whom it names: a voice, an office, a thing, two persons."""
    if is_title_and_surname(plain, vocabulary):
        return False
    if _ACTIVITY.match(plain):
        return True
    if IN_QUOTES.fullmatch(text.strip()):
        return True
    if _BESIDE in plain:
        # "The Chair / Le président": an office in two languages
        parts = plain.split(_BESIDE)
        return all(names_nobody(part, part, vocabulary) or is_office_stem(part.split()[-1]) for part in parts)
    in_capitals = plain.isupper() and len(plain.split()) > 1
    role = is_role_alone(plain) and not in_capitals
    if is_unnamed_voice(plain_label(text), vocabulary) or role:
        return True
    return (
        is_office_alone(plain)
        or is_anonymous(plain)
        or (is_medium(plain, vocabulary) and not has_town_and_party(text))
        or office_alone(plain, vocabulary)
        or is_joint(text)
        or _is_thing(plain, vocabulary)
    )


def office_alone(plain: str, vocabulary: Vocabulary) -> bool:
    """El president; O señor PRESIDENTE; The Minister for Lands; Präsidentin: an office, and nobody's name."""
    words = [plain_token(token) for token in plain.split()]
    which = 1 if words and words[0] in vocabulary.articles else 0
    if len(words) > which + 1 and words[which] in ORDINALS - vocabulary.titles:
        # "The Third Deputy Speaker"
        return office_alone(" ".join(plain.split()[which + 1 :]), vocabulary)
    small = vocabulary.within_office
    # "sr" is a rank in other languages, and here a form of address: "El Sr. Sapt".
    offices = vocabulary.offices - vocabulary.articles
    if _is_addressed_by_surname(plain, words, vocabulary):
        return False
    if words and words[0] in vocabulary.articles and any(word in offices for word in words):
        named = [word for word in words if word not in small and word not in vocabulary.titles]
        return not named or not _ends_in_name(plain.partition(",")[0], vocabulary)
    if len(words) == 2 and words[0] in vocabulary.particles and plain.split()[1].islower():
        # "Le président" in a German record: a surname has a capital.
        return words[1] in offices
    if words and all(word in small or word in vocabulary.titles for word in words):
        return True
    if (
        len(words) > 1
        and words[-1] in _NEVER_SURNAMES
        and "," not in plain
        and (plain.split()[-1].istitle() or BODIES.issuperset(words[:-1]))
    ):
        # "External Affairs Minister", "DEFENSE ATTORNEY": what an office is of stands before it.
        return True
    if len(words) == 1 and (is_office_stem(words[0]) or words[0].removesuffix("s") in vocabulary.offices):
        # "Transportministeren", "CANDIDATES"
        return True
    if len(words) == 1 and begins_with_title(words[0], vocabulary.offices):
        return True
    if _is_of_country(words, vocabulary) or _is_ideographic_office(plain, vocabulary):
        return True
    between = vocabulary.links - vocabulary.particles
    if len(words) > 2 and words[0] in vocabulary.offices and words[1] in between and words[-2] in between:
        # "SECRETARY FOR LANDS AND HOUSING"
        return True
    return is_office_whole(plain, vocabulary)


def _is_of_country(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether an Arabic office without its article has what it is of behind it: the minister of Zenda, the
    president of the council.

    Before a name the office has the article: "رئيس الوزراء السبتي".
    """
    *office, country = words or [""]
    if not office or not country.startswith(_ARABIC_ARTICLE):
        return False
    of_country = office[-1] in vocabulary.offices - vocabulary.honorifics
    of_country = of_country and not office[-1].startswith(_ARABIC_ARTICLE)
    return of_country and vocabulary.titles.issuperset(office)


def _is_ideographic_office(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label without spaces is an office and the body that it is of: "道路及河川局局長"."""
    if " " in plain or not is_ideographic(plain):
        return False
    office = max((word for word in vocabulary.offices if plain.endswith(word)), key=len, default="")
    body = plain.removesuffix(office)
    return len(office) > 1 and (len(body) > _LONGEST_IDEOGRAPHIC_NAME or body[-1:] in _BODIES)


def _is_addressed_by_surname(plain: str, words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a name is all that stands behind a form of address, before a comma or behind an office that is
    one as well: "M. Holf, ministre", "M. Hugo Le Sapt, ministre des routes", "MR. JUSTICE HOLF"."""
    head = plain.partition(",")[0]
    if len(words) == 3 and set(words[:2]) <= vocabulary.honorifics and words[1] in vocabulary.offices:
        return words[0] != words[1] and words[2] not in vocabulary.within_label | vocabulary.articles
    tokens = head.split()[1:]
    named = words[1 : len(tokens) + 1]
    return (
        head != plain
        and bool(tokens)
        and words[0] in vocabulary.honorifics
        and named[-1] not in vocabulary.within_label | vocabulary.articles
        and vocabulary.offices.isdisjoint(named)
        and (tokens[-1][0].isupper() or bool(ELIDED.match(tokens[-1])))
        and all(
            token[0].isupper() or plain_token(token) in vocabulary.particles or ELIDED.match(token)
            for token in tokens
        )
    )


def _ends_in_name(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether the last word is no part of an office: "The Honourable Hugo Sapt", not "… for Lands"."""
    tokens = plain.split()
    small = vocabulary.within_office
    if any(ELIDED.match(token) for token in tokens[2:]):
        return False
    before = [plain_token(token) for token in dropwhile(lambda each: is_honorific(each, vocabulary), tokens)]
    before = before[:-1]
    return bool(before) and before[-1] not in small and not any(word in small for word in before[1:])


def _is_thing(plain: str, vocabulary: Vocabulary) -> bool:
    """The Paper; The Castle: what has an article and no title is nobody's name; nor has BZ-INTERVIEW."""
    first, *words = [plain_token(token) for token in plain.split()]
    if not words and first.endswith(_TALKS):
        return True
    return (
        first == "the"
        and bool(words)
        and STYLES.union(vocabulary.offices, vocabulary.honorifics).isdisjoint(words)
    )


def asks_for_medium(text: str, person: Person, vocabulary: Vocabulary) -> bool:
    """Whether a label names for whom somebody asks, not who: "Novinarka Nove TV", "Кореспондент «Сан»"."""
    first, *others = text.split()
    asker = bare(first)
    if asker not in vocabulary.questions or asker not in vocabulary.offices or "," in text:
        return False
    rest = " ".join(token for token in others if not token.islower()).strip("()")
    named = person.name if len(person.name.split()) > 1 else rest
    return named[:1] in _QUOTES or is_medium(named, vocabulary)
