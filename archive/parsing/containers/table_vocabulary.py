"""Usual names of the columns of transcripts in tables, by what they hold, the surest first.

A name is compared without case, accents and signs ("speaker_name", "Speaker Name" and "speakerName" are
"speaker name"); one of a nested field also behind the name of what holds it ("text blocks text").
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from archive.languages.column_names import COLUMN_NAMES
from archive.languages.letter_forms import folded_name
from archive.languages.vocabulary import LANGUAGES
from archive.parsing.containers.field_values import is_language_name
from archive.parsing.containers.xml_vocabulary import is_no_day

ABOUT = frozenset(
    "metadata meta info header meeting event debate session interview source sitting hansard overview".split()
)
"""Objects beside the rows that hold facts about all of them."""


class Field(StrEnum):
    """What a column may hold."""

    SPEAKER = "speaker"
    FIRST_NAME = "first name"
    LAST_NAME = "last name"
    ROLE = "role"
    TEXT = "text"
    DATE = "date"
    TITLE = "title"
    HEADING = "heading"
    PLACE = "place"
    URL = "url"
    LANGUAGE = "language"
    TIME = "time"
    ORDER = "order"
    MEETING = "meeting"
    PERSON = "person"


_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
NAME_ALONE = 3
"""The rank of a column of speakers that is called a name and no more."""

UNSURE = 4
"""The rank of a name that two words make."""

_LEAST_PART = 2
"""Letters. Neither half of a name that is run together is shorter."""

_AS_SAID = frozenset("verbatim original".split())
"""Words behind the name of a column for what was said, beside columns for its translations."""

_WRAPPERS = frozenset("rendered value raw plain text t v".split())
"""Names within a field for its value alone."""

_NO_TEXT = frozenset(
    "id ids url uri link href file type lang language length count number no nr size title topic".split()
)
_KINDS = frozenset(
    "type|kind|category|class|entry type|element|element type|row type|item type|node type|content type"
    "|record type|speech type|event type|typ|art|tipo|tip|тип|вид|类型|種別".split("|")
)
_NO_DAY = frozenset("from end fin fim ende until to koniec kraj fine slut loppu vege".split())


@lru_cache(maxsize=1 << 12)
def plain_column(name: str) -> str:
    """A column's name as it is compared: "speakerName", "Speaker_name", "SPEAKER NAME" as "speaker name"."""
    return folded_name(_CAMEL.sub(" ", name.strip()))


_RANKS = {
    field: {
        plain_column(name): rank
        for rank, group in enumerate(COLUMN_NAMES[field.value])
        for name in group.split("|")
    }
    for field in Field
}
# "speechtext", "speakername": names run together
_RANKS = {
    field: {name.replace(" ", ""): rank for name, rank in ranks.items() if " " in name} | ranks
    for field, ranks in _RANKS.items()
}
_WORDS = frozenset(name for ranks in _RANKS.values() for name in ranks if " " not in name)
# But for codes that are names of columns as well: "no", and the "id" of any record.
_LANGUAGES = frozenset(LANGUAGES).difference({"id"}, *_RANKS.values())


@lru_cache(maxsize=1 << 12)
def rank(field: Field, path: str) -> int | None:
    """How far down the list of names for a field a column stands (0 is the surest), None where it is none.

    `path`: the column's name, that of a nested field with points ("speaker.name").
    """
    parts = [plain_column(part) for part in path.split(".") if part] or [""]
    if len(parts) > 1 and is_language(parts[-1]):
        parts.pop()
    *words, last = parts[-1].split() or [""]
    if words and last in _AS_SAID:
        return rank(field, " ".join(words))
    if words and (is_language_name(last) or (is_language(last) and last not in _WORDS)):
        # "member_name_english", beside "member_name_welsh"
        own = rank(field, " ".join(words))
        return None if own is None else own + 1
    if field in (Field.DATE, Field.TITLE) and any(_is_of_person(part) for part in parts[:-1]):
        return None
    names = _RANKS[field]
    nested = names.get(" ".join(parts[-2:])) if len(parts) > 1 else None
    found = names.get(parts[-1])
    if nested is not None:
        return nested
    if field is Field.SPEAKER and found == NAME_ALONE and len(parts) > 1 and parts[-2] in names:
        # "participant.displayName"
        return names[parts[-2]]
    if found is None and len(parts) > 1 and parts[-1] in _WRAPPERS:
        # "content.rendered"
        return rank(field, ".".join(parts[:-1]))
    if found is None and (told := _rank_of_words(field, parts[-1])) is not None:
        return told + len(parts) - 1
    if found is None or len(parts) == 1:
        return found
    # "speaker.name" is a speaker's; "programme.name" is not, nor is "words.text" the text of the turn
    return found + 2 * (len(parts) - 1) if field is not Field.SPEAKER or found < 2 else None


def _rank_of_words(field: Field, name: str) -> int | None:
    """The rank of a column whose words tell together what it holds: "orateur nom", "testo_intervento",
    "FECHASESION", "intervenant_fonction"; None where they don't.
    """
    words = [word for word in name.split() if not word.isdecimal()] if " " in name else _parted(name)
    if len(words) == 1 and " " in name and name.endswith(" 1"):
        # "speaker 1": the first of several
        return _RANKS[field].get(words[0])
    if len(words) < 2:
        return None
    own = [found for word in words if (found := _RANKS[field].get(word)) is not None]
    if not own or not _fits(field, words, name):
        return None
    return UNSURE - (field is Field.TEXT and len(own) == len(words)) + min(own)


def _fits(field: Field, words: Sequence[str], name: str) -> bool:
    """Whether the words of a name, one of which is a name for the field, agree that it is one."""
    if field is Field.DATE:
        return not is_day_of_another(name)
    if field is Field.TEXT:
        ends = (words[0], words[-1])
        return any(_RANKS[field].get(word, UNSURE) < 2 for word in ends) and not _NO_TEXT.intersection(words)
    beside = {
        Field.SPEAKER: (Field.SPEAKER,),
        Field.FIRST_NAME: (Field.FIRST_NAME, Field.SPEAKER),
        Field.LAST_NAME: (Field.LAST_NAME, Field.SPEAKER),
        Field.ROLE: (Field.ROLE, Field.SPEAKER),
        Field.TITLE: (Field.TITLE, Field.MEETING),
    }.get(field, ())
    return bool(beside) and all(any(word in _RANKS[each] for each in beside) for word in words)


@lru_cache(maxsize=1 << 12)
def is_kind_column(name: str) -> bool:
    """Whether the name of a column says that it tells what rows are: "type", "component_type"."""
    plain = plain_column(name.rpartition(".")[2])
    return plain in _KINDS or plain.rpartition(" ")[2] in _KINDS


def is_language(name: str) -> bool:
    """Whether a name is the code of a language: "en" of "content.en", beside "content.fr"."""
    return plain_column(name) in _LANGUAGES


def is_day_of_another(name: str) -> bool:
    """Whether the name of a column says that its day is none of a meeting, or that on which it ends."""
    *holders, last = [plain_column(part) for part in name.split(".")]
    return is_no_day(last) or bool(_NO_DAY.intersection(last.split())) or any(map(_is_of_person, holders))


def _is_of_person(name: str) -> bool:
    return (_RANKS[Field.SPEAKER].get(name) or UNSURE) < UNSURE - 1


def _parted(name: str) -> tuple[str, ...]:
    """The two words of a name that are run together, or the name."""
    for cut in range(_LEAST_PART, len(name) - _LEAST_PART + 1):
        if name[:cut] in _WORDS and name[cut:] in _WORDS:
            return name[:cut], name[cut:]
    return (name,)
