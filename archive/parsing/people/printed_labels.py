"""What the labels of a document say together, for the one that is looked at."""

import re
from collections import defaultdict, deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.people.name_case import initials_of
from archive.parsing.people.names import is_plain_name, name_key, without_brackets
from archive.parsing.people.office_case import tidy_role
from archive.parsing.transcript import Label, Person, UtteranceKind

_WORD = re.compile(r"\w+")

_LONGEST_NAME = 8
"""Words of a name."""

_DOTLESS = 0.005
"""Of the characters of a text: in Turkish and Azerbaijani ten times as many are ı, in others next to none."""

_LONGEST_OFFICE = 120
"""Characters before a name in which an office is looked for."""


@dataclass(frozen=True, slots=True)
class PrintedLabels:
    """What the labels of a document say together, found without going through all of them for each.

    `roles`: the offices that labels give with a name. `keys`: the names of all. `written`: names in capitals
    as the document writes them elsewhere. `called`: what the document says before a surname of which more
    is known beside it, from each word on, a given name between left out or not: offices are among it.
    `texts`: the labels as printed. `holders`: whom brackets name behind a text that is a label alone as well.
    `lettered`: labels that are letters alone, with whom they surely mean. `outlets`: labels that are papers,
    channels. `dotless`: the document's capital I is that of ı.
    """

    roles: Mapping[str, Collection[str]]
    keys: frozenset[str]
    written: Mapping[str, str]
    called: frozenset[str]
    texts: Sequence[str] = ()
    holders: Mapping[str, Person] = field(default_factory=dict)
    lettered: Mapping[str, Person | None] = field(default_factory=dict)
    outlets: Collection[str] = frozenset()
    dotless: bool = False

    @classmethod
    def of(cls, labels: Sequence[Label], text: str, surname: str = "") -> "PrintedLabels":
        persons = [label.person for label in labels if label.person]
        roles: dict[str, set[str]] = defaultdict(set)
        for person in persons:
            if person.role:
                roles[name_key(person.name)].add(tidy_role(person.role))
        return cls(
            roles,
            frozenset(name_key(person.name) for person in persons),
            written_elsewhere({person.name for person in persons}, text),
            _before(surname, text) if surname else frozenset(),
            [label.text for label in labels],
            _holders(labels),
            dotless=text.count("ı") > _DOTLESS * len(text),
        )

    def introduced(self, office: str) -> str:
        """The full name that one label alone gives, before this office, and no other label gives again.

        "ROSA HOLF, FOREIGN MINISTER: …", who is "FOREIGN MINISTER" from there on; so is who has another
        office beside it, "ROSA HOLF, FOREIGN MINISTER AND MINISTER FOR TRADE: …".
        """
        behind = f", {office.casefold()}"
        found = {
            text
            for text in self.texts
            if text.casefold().endswith(behind) or f"{behind} and " in text.casefold()
        }
        if len(found) != 1:
            return ""
        (label,) = found
        name = label[: label.casefold().index(behind)]
        surname = name_key(name).split()[-1:]
        again = any(surname == name_key(text).split()[-1:] for text in self.texts if text != label)
        return name if is_plain_name(name) and not again else ""

    def names_part_of(self, name: str) -> bool:
        """Whether a label gives a full name, or the first or last part of it alone."""
        parts = name_key(name).split()
        return bool(parts) and not self.keys.isdisjoint({parts[0], parts[-1], name_key(name)})


def _holders(labels: Sequence[Label]) -> dict[str, Person]:
    """ "MINISTER FOR WORKS (Mr. Hugo Sapt): …", who is "MINISTER FOR WORKS" from there on, if only one is.

    Where the office stands alone before, somebody else may have held it; and "REPORTER (Anna Holf): …" is
    one of many reporters.
    """
    named: dict[str, Person | None] = {}
    for label in labels:
        office = without_brackets(label.text)
        if voice_kind(office, vocabulary_of("und")) is not UtteranceKind.SPEECH:
            continue
        if office == label.text:
            named.setdefault(office, None)
        elif label.person and label.person.role in (office, office.partition(" ")[2]):
            other = named.setdefault(office, label.person)
            named[office] = label.person if other == label.person else None
    return {office: person for office, person in named.items() if person}


def written_elsewhere(names: Collection[str], text: str) -> dict[str, str]:
    """Names in capitals in the letters in which a text writes them first: "HUGO SAPT" as Hugo Sapt."""
    wanted: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in names:
        if name.isupper() and not initials_of(name):
            wanted[tuple(word.casefold() for word in _WORD.findall(name))].append(name)
    lengths = sorted({len(words) for words in wanted if len(words) <= _LONGEST_NAME})
    ends = {words[-1] for words in wanted if words}
    found: dict[str, str] = {}
    last: deque[re.Match[str]] = deque(maxlen=_LONGEST_NAME)
    for word in _WORD.finditer(text) if lengths else ():
        last.append(word)
        for length in lengths if word.group().casefold() in ends else ():
            if length > len(last):
                break
            tail = list(last)[-length:]
            for name in wanted.get(tuple(each.group().casefold() for each in tail), ()):
                written = text[tail[0].start() : word.end()]
                if not written.isupper() and not written.islower() and written.casefold() == name.casefold():
                    found.setdefault(name, written)
    return found


def _before(surname: str, text: str) -> frozenset[str]:
    found: set[str] = set()
    for match in re.finditer(rf"(?<= ){re.escape(surname)}\b", text):
        start = max(0, match.start() - _LONGEST_OFFICE)
        before = text[start : match.start() - 1]
        words = list(_WORD.finditer(before))
        # The first word may have been cut.
        begins = [word.start() for word in (words[1:] if start else words)]
        given = words[-1] if words and words[-1].end() == len(before) else None
        found.update(before[begin:] for begin in begins)
        if given and before[given.start() - 1 : given.start()] == " ":
            found.update(before[begin : given.start() - 1] for begin in begins if begin < given.start())
    return frozenset(found)
