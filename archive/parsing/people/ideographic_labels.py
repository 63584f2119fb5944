"""Names with an office in labels of Chinese and Japanese letters, which have no spaces between them."""

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import is_ideographic
from archive.parsing.people.ideographic_names import is_common_surname, surname_length
from archive.parsing.transcript import Person

_LONGEST_NAME = 6
_MEMBERS = frozenset("議員 议员 委員 委员".split())
_HELD_BY_NAME = ("国務大臣", "内閣総理大臣", "政府参考人", "参考人", "公述人")
"""Offices of which there are no kinds, so that what stands before them is a name."""

_GROUPS = frozenset("黨党會会派院部")
"""What names of parties and houses end in."""


def named_beside_office(plain: str, vocabulary: Vocabulary) -> Person | None:
    """Who is named by a label without spaces in which an office or a form of address stands."""
    if " " in plain or not is_ideographic(plain):
        return None
    return _around_office(plain, vocabulary) or _before_title(plain, vocabulary)


def named_behind_office(plain: str, vocabulary: Vocabulary) -> Person | None:
    """財政司司長王小明, 外交部发言人王小明: in Chinese an office stands before a name as well."""
    office, blank, name = plain.rpartition(" ")
    if blank and is_ideographic(plain):
        # "新闻局副局长、新闻发言人 王小明"
        told = any(len(word) > 1 and office.endswith(word) for word in vocabulary.offices)
        named = surname_length(name) and not any(name.endswith(word) for word in vocabulary.titles)
        return Person(name, office) if told and named and name not in vocabulary.voices else None
    if blank or not is_ideographic(plain) or _around_office(plain, vocabulary):
        return None
    untitled = next((plain.removesuffix(word) for word in _MEMBERS if plain.endswith(word)), plain)
    offices = [word for word in vocabulary.offices if len(word) > 1 and word in untitled]
    start = max((untitled.rindex(word) + len(word) for word in offices), default=0)
    name = untitled[start:]
    return Person(name, untitled[:start]) if start and is_common_surname(name) else None


def _around_office(plain: str, vocabulary: Vocabulary) -> Person | None:
    """王委員小明: in Chinese an office stands between surname and given name."""
    held = [word for word in vocabulary.offices if len(word) > 1 and word in plain[1:-1]]
    office = max(held, key=len, default="")
    before, _, behind = plain.partition(office) if office else (plain, "", "")
    return (
        Person(before + behind, office) if behind and surname_length(before + behind) == len(before) else None
    )


def _before_title(plain: str, vocabulary: Vocabulary) -> Person | None:
    """山田太郎君, 王小明議員, 山田国務大臣: a form of address or an office stands behind the name."""
    held = vocabulary.honorifics | _MEMBERS | {*_HELD_BY_NAME} & vocabulary.offices
    title = max((word for word in held if plain.endswith(word) and word != plain), key=len, default="")
    name = plain.removesuffix(title)
    if not title or not 1 < len(name) <= _LONGEST_NAME or name in vocabulary.titles:
        return None
    if title in vocabulary.honorifics:
        return Person(name)
    return Person(name, title) if surname_length(name) and name[-1] not in _GROUPS else None
