"""What speaks for a candidate to be a label and what against it, in itself and around it.

Nothing is decided by one sign alone: each candidate gets points, and from THRESHOLD points on
it is a label. Text without such evidence stays with the voice before: a missed label is mended
by a reader at a glance, an invented one puts words in somebody's mouth.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from archive.languages.vocabulary import BODIES, LINKS, OFFICES, OPENINGS, PLACES, SENTENCE, SPOKEN
from archive.parsing.labels.candidates import Candidate
from archive.parsing.labels.unnamed_voices import (
    is_dignity,
    is_medium,
    is_office_alone,
    is_role_alone,
    is_unnamed,
)
from archive.parsing.people.names import (
    bare,
    bracketed,
    has_office,
    initials_of,
    is_name_token,
    is_plain_name,
    parse_person,
    without_brackets,
)
from archive.parsing.transcript import Person

THRESHOLD = 2.0
DOUBTFUL = 0.4
"""From here on a candidate is no label, but might be one: of a thousand pages some five have such."""

_NEVER = -5.0
_SAID = re.compile(r"[A-ZА-ЯЁ…(\[].*[.!?…,:;—-][\"'”’»)\]]*$")
_NO_NAME = SENTENCE | OFFICES | BODIES | LINKS | OPENINGS


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole document says about its candidates.

    `recurring`: how often each stands there; `names`: those that are full names and nothing
    else; `titled`: full names in labels with an office; `known`: such names given elsewhere;
    `context`: title and narration; `dialogue`: some candidate is a voice beyond doubt; `bold`:
    the layout sets labels in bold; `capitals`: it prints them in capitals.
    """

    recurring: Counter[str]
    names: frozenset[str]
    known: frozenset[str]
    titled: frozenset[str]
    context: str
    dialogue: bool
    bold: bool
    capitals: bool

    @classmethod
    def of(
        cls, found: Sequence[Candidate | None], known: Collection[str] = (), context: str = ""
    ) -> "Evidence":
        candidates = [each for each in found if each]
        recurring = Counter(each.text for each in candidates)
        names = frozenset(text for text in recurring if is_plain_name(without_brackets(text)))
        titled = frozenset(
            person.name
            for text in recurring
            if not is_sentence(text) and (person := parse_person(text, [*names, *known])) and person.role
        )
        dialogue = (
            any(
                each.certain
                or is_unnamed(each.text)
                or (recurring[each.text] > 1 and each.text in names)
                or is_full_form(each.text, names)
                for each in candidates
            )
            or len({each.text for each in candidates if each.text in names and _speaks(each.rest)}) > 1
        )
        bold = any(each.bold for each in candidates)
        capitals = sum(text.isupper() and _is_voice(text) for text in recurring) > 1
        dialogue = dialogue or bold or capitals
        return cls(recurring, names, frozenset(known), titled, context, dialogue, bold, capitals)


def is_sentence(text: str) -> bool:
    """Whether a text has a word of a sentence, other than as a name ("A Just Russia party")."""
    first, *others = text.split() or [""]
    if is_dignity([first, *others]):
        return False
    return (bare(first) in SENTENCE | OPENINGS and not first.endswith(".")) or any(
        token[0].islower() and bare(token) in SENTENCE for token in others
    )


def _is_voice(text: str) -> bool:
    """Whether a label names a voice by what it is: Q, MODERATOR, THE PRESIDENT, MR. SAPT."""
    if is_unnamed(text) or is_role_alone(text) or is_office_alone(text):
        return True
    person = parse_person(text)
    return person is not None and has_office(person.role)


def _speaks(rest: str) -> bool:
    """Whether the words behind a colon are said ("Yes, I am."), and not an entry of a list."""
    return bool(_SAID.match(rest)) and not SPOKEN.isdisjoint(bare(token) for token in rest.split())


def is_full_form(text: str, names: Collection[str]) -> bool:
    """Whether a label's tail stands elsewhere as a label of its own."""
    return any(text.endswith(" " + name) for name in names)


def meant(each: Candidate, evidence: Evidence) -> Person | None:
    """Who is meant by a candidate, with the number that the page links."""
    plain = without_brackets(each.text)
    if is_unnamed(plain) or is_role_alone(plain) or is_office_alone(plain) or is_medium(plain):
        return None
    known = [form for link in each.links for form in _spoken_forms(link.name)]
    for names in (evidence.names, evidence.known):
        known += sorted(names, key=len, reverse=True)
    person = parse_person(plain, () if is_plain_name(plain) else [name for name in known if name != plain])
    if person is None and (each.bold or _is_given_name(plain)) and is_name_token(plain):
        person = Person(plain)
    within = bracketed(each.text)
    if person and not person.role and _is_office(within):
        person = replace(person, role=within)
    if person and len(each.links) == 1:
        person = _linked(person, *each.links[0].name.split()[:2], identifier=each.links[0].identifier)
    return person


def _is_office(text: str) -> bool:
    """Whether a bracket gives an office ("reporter at the Chronicle"), not an act ("answering …")."""
    first, *_ = text.split() or [""]
    return has_office(text) and (first[0].isupper() or bare(first) in OFFICES)


def _linked(person: Person, surname: str = "", given: str = "", *, identifier: str) -> Person:
    """A person with the number of a register, whose entry "Elphberg Karl" completes initials."""
    short = initials_of(person.name)
    name = person.name
    if short and given and surname == short[1] and given.startswith(short[0].split(".")[0]):
        name = f"{given} {surname}"
    return replace(person, name=name, identifier=identifier)


def _spoken_forms(name: str) -> list[str]:
    """A name as a register has it ("Erdogan Recep Tayyip") in the order in which it is spoken."""
    surname, *given = name.split() or [""]
    return [" ".join([*given, surname]), name] if given else []


def _is_given_name(text: str) -> bool:
    """Alina: one word that could be a name and is no word of anything else."""
    return is_name_token(text) and not {" ", "."} & set(text) and bare(text) not in _NO_NAME


def weigh(each: Candidate, evidence: Evidence, before: str = "") -> float:
    """Points for and against a candidate; `before` is the paragraph in front of it."""
    plain = without_brackets(each.text)
    if each.certain:
        return -_NEVER
    if not plain:
        return _NEVER
    if is_unnamed(plain):
        alone = not each.rest and evidence.recurring[each.text] == 1 and not each.bold
        return THRESHOLD if alone else -_NEVER
    if is_sentence(plain):
        return _NEVER
    person = meant(each, evidence)
    return (
        _shape_points(plain, person)
        + sum(_document_points(each, plain, person, evidence))
        + sum(_place_points(each, person, before, evidence))
    )


def _document_points(
    each: Candidate, plain: str, person: Person | None, evidence: Evidence
) -> Iterator[float]:
    """What the rest of the document says for a candidate."""
    recurs = evidence.recurring[each.text] > 1
    yield 4.0 if each.bold else -1.0 if evidence.bold else 0.0
    yield 1.5 if recurs else 0.0
    yield 1.0 if evidence.dialogue else 0.0
    if evidence.capitals and each.text.isupper():
        yield 1.0
    if is_full_form(plain, evidence.names) or (plain in evidence.names and recurs):
        yield 1.5
    if person and _is_named_elsewhere(person.name, evidence):
        yield 1.5


def _place_points(each: Candidate, person: Person | None, before: str, evidence: Evidence) -> Iterator[float]:
    """What stands around a candidate and speaks against it."""
    if person is None and not each.rest:
        yield -2.0
    if before.rstrip().endswith(":") and not each.text.isupper():
        yield -3.0
    if each.rest[:1] in ("“", "«", '"', "‘"):
        yield -1.0
    if each.rest[:1].islower():
        yield -1.5
    if is_plain_name(each.rest.rstrip(".;,")) and evidence.recurring[each.text] == 1:
        # A list of appointments: "Minister of Culture: Rosa Holf."
        yield -3.0


def _is_named_elsewhere(name: str, evidence: Evidence) -> bool:
    """Whether title, narration or other labels give this name, a surname or initials in full."""
    surname = re.split(r"[\s.]", name)[-1]
    if name in evidence.context or name in evidence.known:
        return True
    tail = " " + (surname if "." in name else name)
    return any(full.endswith(tail) for full in (evidence.known | evidence.names | evidence.titled) - {name})


def _shape_points(plain: str, person: Person | None) -> float:
    capitals = 1.5 if plain.isupper() and len(plain) > 1 else 0.0
    if person is None:
        if is_role_alone(plain) or is_medium(plain):
            return 1.0 + capitals
        article = 1.0 if plain.startswith("The ") else 0.0
        return capitals + article if is_office_alone(plain) else -2.0
    if initials_of(plain) and not person.role:
        return 2.0
    office = has_office(person.role)
    if " " in person.name or "." in person.name:
        if office:
            return 2.0
        # "Nailya Mauban, The Chronicle" speaks; "Zenda, Hentzau Region" is on the map.
        named_place = any(bare(token) in PLACES for token in person.role.split())
        return -1.0 if named_place else 1.0 if not person.role or plain.startswith(person.name) else -0.5
    return 1.0 + capitals if office else capitals / 3 - 0.5
