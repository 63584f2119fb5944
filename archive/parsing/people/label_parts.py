"""A label taken apart into the name and the office in it, by the words of its language."""

import re
from collections.abc import Sequence
from itertools import dropwhile

from archive.languages.vocabulary import (
    HONORIFICS,
    OFFICES,
    RANKS,
    STYLES,
    Vocabulary,
    document_words,
    vocabulary_of,
)
from archive.parsing.labels.cores import is_uncased, plain_token, without_reply
from archive.parsing.labels.unnamed_voices import is_unnamed_voice
from archive.parsing.people.label_offices import (
    begins_with_abbreviation,
    is_honorific,
    is_office_word,
    is_portfolio,
    is_slip,
    office_length,
    trailing_office,
)
from archive.parsing.people.names import MAX_NAME_TOKENS, is_name_token, without_brackets
from archive.parsing.people.suffixes import without_degrees
from archive.parsing.text import fold_space
from archive.parsing.transcript import Person

_CLOCK = re.compile(r"\s*\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b\s*")
# "Rosa Holf /kesk"
_PARTY = re.compile(r"\s+/\s?[^\W\d_]{1,6}\.?$")
# "Mr. / M. Hugo Sapt": a form of address in two languages
_TWICE = re.compile(r"^(?P<title>[A-Z][a-z]{0,3}\.?) / [A-Z][a-z]{0,3}\.? (?=[^\W\d_]{2})")
# Who is called by one of these and a surname, which may be the word for a rank: "Senator King"
_CALLED = frozenset(
    """
    mr mrs ms miss mister senator sen representative rep congressman congresswoman congressmember judge
    justice secretary minister ambassador governor councillor councilor councilman councilwoman
    commissioner delegate assemblyman assemblywoman chairman chairwoman
    """.split()
)
# "Präsidentin Dr. h. c.", "Senator Dr. rer. nat."
_DOCTORATE = re.compile(r"(?<=\w)\s+Dr\.(?:-Ing\.|(?:\s(?:h\.\s?c\.|[a-zäöü]{2,5}\.))+)$")
_SHORTEST_OFFICE = 4
_NAME = 2
_LONGEST_EXAMINATION = 4
_EXAMINATIONS = tuple(document_words().examinations)
_INSTITUTIONS = tuple(document_words().institutions)
_ARABIC = re.compile("[\u0600-\u06ff]")


def plain_label(text: str) -> str:
    """A label without brackets, times of day and what stands for a party behind a stroke."""
    plain = without_degrees(fold_space(_CLOCK.sub(" ", without_brackets(without_reply(text)))).strip(" ,*†"))
    if _ARABIC.search(plain):
        # "معالي / رودولف": a stroke between a form of address and the name
        plain = fold_space(plain.replace(" / ", " "))
    return _PARTY.sub("", _TWICE.sub(r"\g<title> ", plain))


def without_examination(plain: str, vocabulary: Vocabulary) -> str:
    """Who asks in a court, without what a record calls the questions: "CROSS-EXAMINATION BY MR SAPT"."""
    tokens = plain.split()
    words = [plain_token(token) for token in tokens[: _LONGEST_EXAMINATION + 2]]
    for position, word in enumerate(words[1:-1], 1):
        told = any(each.startswith(_EXAMINATIONS) for each in words[:position])
        if told and word in vocabulary.links and words[position + 1] in vocabulary.honorifics:
            return " ".join(tokens[position + 1 :])
    return plain


def is_foreign(vocabulary: Vocabulary) -> bool:
    """Whether a vocabulary has offices beside those of English and Russian, which have rules of their own."""
    return vocabulary not in (vocabulary_of("en"), vocabulary_of("ru"))


def is_title_and_surname(plain: str, vocabulary: Vocabulary) -> bool:
    """SENATOR KING, Mr. Bishop: the second word is a rank, too, but here a surname."""
    words = [plain_token(token) for token in plain.split()]
    return len(words) == 2 and words[0] in _CALLED and words[1] in STYLES and words[1] != "sheikh"


def is_office_whole(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether all words of a label are an office and the body that it is of: "Presiden Republik Zenda"."""
    tokens = plain.split()
    if len(tokens) < 2 or "," in plain:
        return False
    if not is_foreign(vocabulary):
        return is_slip(tokens[-1], vocabulary) and all(
            plain_token(token) in vocabulary.offices for token in tokens[:-1]
        )
    asks = vocabulary.questions - OFFICES
    if len(tokens) == 2 and plain_token(tokens[0]) in asks and len(plain_token(tokens[0])) > 2:
        # "Wartawan Surabaya": an outlet or a town.
        return True
    return office_length(tokens, vocabulary) == len(tokens)


def by_office(plain: str, vocabulary: Vocabulary, known: Sequence[str]) -> Person | None:
    """The person of a label that begins or ends with an office, None where the words leave it open."""
    head = plain.partition(",")[0].strip()
    tokens = head.split()
    if len(tokens) < 2 or (head != plain and not trailing_office(tokens, vocabulary)):
        return None
    foreign = is_foreign(vocabulary) or is_uncased(head)
    behind = trailing_office(tokens, vocabulary)
    if not foreign and not begins_with_abbreviation(tokens, vocabulary) and not behind:
        return None
    before = office_length(tokens, vocabulary) if foreign or not behind else 0
    if is_uncased(head):
        return _uncased(tokens, before, vocabulary)
    for name in known:
        if before and head.endswith(f" {name}") and " " in name:
            return Person(name, head[: -len(name)].strip())
    if not before and not behind and _heads_follow(vocabulary):
        before = _last_office(tokens, vocabulary)
    body = plain_token(tokens[before - 1])
    # "Senador José Luis Sapt" begins as "Senado", but is one who sits there.
    is_body = body in _INSTITUTIONS or (body.startswith(_INSTITUTIONS) and body not in vocabulary.offices)
    if not behind and len(tokens) - before > _NAME and is_body:
        # "… w Ministerstwie Dróg Lądowych Rosa Holf": what a ministry is of, and a name
        before = len(tokens) - _NAME
    named = tokens[before : len(tokens) - behind]
    titled = any(not is_honorific(token, vocabulary) for token in tokens[:before])
    if not named or not (before or behind) or not _is_name(named, vocabulary):
        return None
    role = " ".join(tokens[len(tokens) - behind :] if behind else tokens[:before])
    if behind and not before:
        # "THE HON. HUGO SAPT MP"
        named = [*dropwhile(lambda token: is_honorific(token, vocabulary), named)] or named
    if behind and titled:
        role = " ".join([*tokens[:before], *tokens[len(tokens) - behind :]])
    rest = plain[len(head) :] if behind else ""
    return Person(" ".join(named).strip(" .,") if len(named) > 1 else named[0].strip(","), role + rest)


def _heads_follow(vocabulary: Vocabulary) -> bool:
    """Whether what an office is of stands before it, as in Turkish: "ZDP GRUP SÖZCÜSÜ HUGO SAPT"."""
    return vocabulary in (vocabulary_of("tr"), vocabulary_of("az"))


def _last_office(tokens: Sequence[str], vocabulary: Vocabulary) -> int:
    """Behind the last office that two words or more stand before and behind, 0 where none does."""
    ends = range(len(tokens) - _NAME, _NAME - 1, -1)
    return next(
        (
            end
            for end in ends
            if is_office_word(tokens[end - 1], vocabulary) and not is_honorific(tokens[end - 1], vocabulary)
        ),
        0,
    )


def before_comma(plain: str, vocabulary: Vocabulary) -> Person | None:
    """M. Fritz Zenda, rapporteur de la commission des lois: a name, and the office behind the comma."""
    name, comma, tail = (part.strip() for part in plain.partition(","))
    tokens = name.split()
    if not comma or not tail or not tokens:
        return None
    before = office_length(tokens, vocabulary)
    named = tokens[before:]
    first = plain_token(tail.split()[0])
    if not named or first in vocabulary.honorifics | HONORIFICS or not _is_name(named, vocabulary):
        return None
    if len(named) == 1 and not before:
        return None
    titled = any(not is_honorific(token, vocabulary) for token in tokens[:before])
    return Person(" ".join(named), f"{' '.join(tokens[:before])}, {tail}" if titled else tail)


def without_honorifics(role: str, vocabulary: Vocabulary) -> str:
    """An office without the forms of address around it: "Präsident" of "Präsident Dr."

    A rank is no form of address: "Lt. Governor", "Rear Adm." Where nothing else is there, one stays, which
    tells namesakes apart: "Ms."; never an article.
    """
    tokens = _DOCTORATE.sub("", role).split()
    offices = [*dropwhile(lambda token: _only_honorific(token, vocabulary), tokens)]
    while offices and _only_honorific(offices[-1], vocabulary):
        if offices[-1].isupper() and offices[-1].isalpha():
            break  # letters behind a name: "MP"
        offices.pop()
    if offices:
        return " ".join(offices).strip(" ,") if len(offices) < len(role.split()) else role
    titles = vocabulary.honorifics | HONORIFICS
    kept = [
        token
        for token in tokens
        if (plain_token(token) in titles and len(plain_token(token)) > 1) or "." in token
    ]
    return " ".join(kept)


def _only_honorific(token: str, vocabulary: Vocabulary) -> bool:
    if not is_honorific(token, vocabulary):
        return False
    word = plain_token(token)
    if word in RANKS:
        return False
    return word in HONORIFICS or len(word) < _SHORTEST_OFFICE or not is_office_word(token, vocabulary)


def _uncased(tokens: Sequence[str], before: int, vocabulary: Vocabulary) -> Person | None:
    """위원장 김영희, 김영희 위원: scripts without capitals. In Arabic many a name is an office, too."""
    fewest = 2 if _ARABIC.search(tokens[0]) else 1
    if before and len(tokens) - before >= fewest:
        return Person(" ".join(tokens[before:]), " ".join(tokens[:before]))
    if before or fewest > 1:
        return None
    last = next((i for i in reversed(range(len(tokens))) if is_office_word(tokens[i], vocabulary)), -1)
    if last == len(tokens) - 1:
        start = last - (last > 1 and is_portfolio(tokens[last - 1]))
        return Person(" ".join(tokens[:start]), " ".join(tokens[start:]))
    # "국방부 장관 김영희": what the office is of stands before it.
    return Person(" ".join(tokens[last + 1 :]), " ".join(tokens[: last + 1])) if last > 0 else None


def _is_name(tokens: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether words have the shape of a name and none of them is of an office or a voice."""
    if len(tokens) > MAX_NAME_TOKENS or is_unnamed_voice(" ".join(tokens), vocabulary):
        return False
    return all(
        is_name_token(token)
        or is_uncased(token)
        or plain_token(token) in vocabulary.particles
        or (len(token) == 1 and token.isupper())
        for token in tokens
    ) and not all(is_office_word(token, vocabulary) for token in tokens)
