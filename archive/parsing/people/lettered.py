"""Labels of a few letters that are nobody's surname: initials, or what a paper or an agency is called by."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import chain

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.initials import ExplainedInitials, keys_to_initials, letters_of
from archive.parsing.labels.unnamed_voices import is_unnamed_voice
from archive.parsing.people.full_names import FullNames
from archive.parsing.people.listed import person_of_key
from archive.parsing.people.names import bracketed, without_brackets
from archive.parsing.transcript import Label, Person

_UNKNOWN = re.compile(r"(?:Unknown|Unidentified|Unnamed)\b")
_LETTERS = re.compile(r"[A-Z]{2,6}\d?")
# "UNKF  Unknown female speaker" · "INT = Interviewer"
_KEY_LINE = re.compile(r"(?P<label>[A-Z]{2,6}\d?)\s*(?:[=:–—-]\s*)?(?<![A-Z\d])(?P<voice>[A-Z][^.!?]{3,40})$")
_LONGEST = 4
_LONGEST_INITIALS = 3
_VOWELS = frozenset("aeiouyæøœıаеиоуыэюяіїєαεηιουω")


def initials_meant(labels: Sequence[Label], full: FullNames, context: str) -> Mapping[str, Person | None]:
    """The labels of letters alone, each with the person of these initials, None where that is not certain.

    It is where a key explains them, or where for all of them just one full name of the document fits.
    """
    letters = _letters_alone(labels)
    texts = [label.text for label in labels]
    explained = {text: full.explained(text.upper(), texts, context) for text in letters}
    fitting = {text: explained[text] or full.only(text.upper()) for text in letters}
    named = {person.name for person in fitting.values() if person}
    found = fitting if len(named) == len(letters) else explained
    return {**found, **_defined(labels, context), **_voices(labels, context)}


def _voices(labels: Sequence[Label], context: str) -> Mapping[str, None]:
    """The labels that a line explains as a voice without a name: "UNKF  Unknown female speaker"."""
    wanted = {label.text for label in labels if label.person and _LETTERS.fullmatch(label.text)}
    keys = (_KEY_LINE.match(line) for line in (context.splitlines() if wanted else ()))
    return {key["label"]: None for key in keys if key and key["label"] in wanted and _is_voice(key["voice"])}


def _is_voice(text: str) -> bool:
    """Whether a key gives a voice: no office, as the king of a play has one, and no name."""
    return bool(_UNKNOWN.match(text)) or is_unnamed_voice(text, vocabulary_of("en"))


def _defined(labels: Sequence[Label], context: str) -> Mapping[str, Person]:
    """The labels that are letters which one label gives in brackets behind a name, or a key explains.

    "Jan van den Holf (JvdH)", and "JvdH" from there on
    """
    texts = {label.text for label in labels}
    keys = {
        letters_of(each.initials): person_of_key(each)
        for each in chain.from_iterable(keys_to_initials(context.splitlines(), texts).values())
        if each.are_of_name
    }
    within: dict[str, set[str]] = {}
    for label in labels:
        short, printed = bracketed(label.text), without_brackets(label.text)
        # Those of a title may be among the initials: "Prof. Hugo Sapt (PHS)".
        if label.person and (
            any(ExplainedInitials(short, name).are_of_name for name in (label.person.name, printed))
            or (len(short) == 1 and short.isupper() and any(word[0] == short for word in printed.split()))
        ):
            within.setdefault(letters_of(short), set()).add(label.person.name)
    keys |= {short: Person(*names) for short, names in within.items() if len(names) == 1}
    return {
        label.text: keys[letters]
        for label in labels
        if " " not in label.text and (letters := letters_of(label.text)) in keys
    }


def _letters_alone(labels: Sequence[Label]) -> frozenset[str]:
    """Labels without a vowel, or of capitals amid such that are none; then also others as short."""
    names = [label.text for label in labels if label.person and not label.person.role]
    short = {name for name in names if len(name) <= _LONGEST and name.isalpha() and not _is_uncased(name)}
    others = [name for name in names if not (name in short and name.isupper())]
    mixed = bool(others) and not any(map(str.isupper, others))
    sure = {
        name
        for name in short
        if len(name) == 1
        or (name.isupper() and mixed)
        or (len(name) <= _LONGEST_INITIALS and not _has_vowel(name))
    }
    return frozenset(sure | {name for name in short if sure and len(name) <= _LONGEST_INITIALS})


def _is_uncased(name: str) -> bool:
    return name.upper() == name.lower()


def _has_vowel(name: str) -> bool:
    plain = unicodedata.normalize("NFD", name.casefold())
    return any(letter in _VOWELS for letter in plain)
