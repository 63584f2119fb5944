"""The grammar of labels: which words before a colon are a voice.

Nothing is decided by one sign alone. Each candidate (the words before the first colon of a
paragraph) gets points for what speaks for a label and against it, in itself and in the
document around it; from THRESHOLD points on it is one. Text without such evidence stays
with the voice before: a missed label is mended by a reader at a glance, an invented one puts
words in somebody's mouth.
"""

import itertools
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from archive.reading.names import (
    bare,
    has_office,
    is_name_token,
    is_plain_name,
    parse_person,
    without_brackets,
)
from archive.reading.text import Block, PersonLink
from archive.reading.transcript import Label, Person, UtteranceKind
from archive.reading.vocabulary import BODIES, LINKS, OFFICES, OPENINGS, PLACES, QUESTIONS, REMARKS, SENTENCE

THRESHOLD = 2.0
MAX_WORDS = 30

# The colon of a label is followed by a space, the end, or (a slip of the typist) a capital.
_COLON = re.compile(r":(?=\s|$)|(?<=[^\W\d_]):(?=[A-ZА-ЯЁ“«\"])")
# A stop inside a label ends an abbreviation or initials: "D. Valeyev", "Mr. Powell", "St. Petersburg".
_SENTENCE_BREAK = re.compile(
    r"(?<![A-ZА-ЯЁ])(?<!Mr|Ms|Dr|Sr|Jr|St|Lt)(?<!Mrs|Gen|Col|Sen|Gov|Rep|Maj|Sgt|Hon)[.!?…]+\s"
)
# What is said of the words, not of the speaker. Other brackets stay with the label as printed.
# "(retranslated)", "(as interpreted)", "(speaks after the talks)", "(перевод с английского языка)"
_NOTE = re.compile(
    r"\s*\((?P<note>(?:re)?translat(?:ed|ion)\b[^()]*|(?:as )?interpreted\b[^()]*|through [^()]*"
    r"|in [A-Z][^()]*|speak(?:s|ing) [^()]*|[^()]*перев[её]д[^()]*|[^()]*перевод[^()]*)\)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """The words before a colon, taken apart. `rest` is what follows the colon.

    `bold`: the layout sets these words in bold, but not the whole paragraph. `links`: the
    people whom it links there.
    """

    text: str
    note: str | None
    rest: str
    bold: bool = False
    links: tuple[PersonLink, ...] = ()


def candidate(block: Block) -> Candidate | None:
    """Take apart a paragraph whose beginning has the outer form of a label, else None."""
    text = block.text
    colon = _COLON.search(text)
    if not colon:
        return None
    head, rest = text[: colon.start()].strip(), text[colon.end() :].strip()
    if not head or len(head.split()) > MAX_WORDS or _SENTENCE_BREAK.search(head):
        return None
    if head[0] in '“”«"‘(•*[' or "?" in head or "!" in head:
        return None
    noted = _NOTE.search(head)
    name = head[: noted.start()].strip() if noted else head
    return Candidate(
        name,
        noted["note"].strip() if noted else None,
        rest,
        bold=len(name) <= block.bold < max(len(text), colon.end() + 1),
        links=tuple(link for link in block.links if link.text and link.text in name),
    )


def voice_kind(text: str) -> UtteranceKind:
    """Question and remark for unnamed voices ("Question", "Response from the hall"), else speech."""
    if not _is_unnamed(text):
        return UtteranceKind.SPEECH
    first = without_brackets(text).split()[0].lower()
    return UtteranceKind.QUESTION if first in QUESTIONS else UtteranceKind.REMARK


def _is_unnamed(text: str) -> bool:
    """Question; Remark; Response from the hall; Voice in the audience."""
    first, *others = without_brackets(text).split() or [""]
    if first.lower() not in QUESTIONS | REMARKS or len(others) > 4:
        return False
    return all(word.islower() and word not in SENTENCE for word in others)


def _is_role_alone(text: str) -> bool:
    """Operator; Call centre operator: a voice by its task, in small letters but for the first."""
    tokens = text.split()
    return len(tokens) <= 4 and all(token.islower() for token in tokens[1:]) and bare(tokens[-1]) in OFFICES


def _is_given_name(text: str) -> bool:
    """Alina: one word that could be a name and is no word of anything else."""
    ordinary = SENTENCE | OFFICES | BODIES | LINKS | OPENINGS
    return is_name_token(text) and " " not in text and bare(text) not in ordinary


def _is_sentence(text: str) -> bool:
    """Whether a text has a word of a sentence, other than as a name ("A Just Russia party")."""
    first, *others = text.split() or [""]
    return (bare(first) in SENTENCE | OPENINGS and not first.endswith(".")) or any(
        token[0].islower() and bare(token) in SENTENCE for token in others
    )


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole document says about its candidates.

    `recurring`: how often each stands there; `names`: those that are full names and nothing
    else; `titled`: full names in labels with an office; `known`: such names given elsewhere;
    `context`: title and narration; `dialogue`: some candidate is a voice beyond doubt; `bold`:
    the layout sets labels in bold.
    """

    recurring: Counter[str]
    names: frozenset[str]
    known: frozenset[str]
    titled: frozenset[str]
    context: str
    dialogue: bool
    bold: bool

    @classmethod
    def of(
        cls, found: Sequence[Candidate | None], known: Collection[str] = (), context: str = ""
    ) -> "Evidence":
        texts = [each.text for each in found if each]
        recurring = Counter(texts)
        names = frozenset(text for text in recurring if is_plain_name(without_brackets(text)))
        titled = frozenset(
            person.name
            for text in recurring
            if not _is_sentence(text) and (person := parse_person(text, [*names, *known])) and person.role
        )
        dialogue = any(
            _is_unnamed(text) or (recurring[text] > 1 and text in names) or _is_full_form(text, names)
            for text in texts
        )
        bold = any(each.bold for each in found if each)
        return cls(recurring, names, frozenset(known), titled, context, dialogue or bold, bold)


def _is_full_form(text: str, names: Collection[str]) -> bool:
    """Whether a label's tail stands elsewhere as a label of its own."""
    return any(text.endswith(" " + name) for name in names)


def find_labels(
    blocks: Sequence[Block], known: Collection[str] = (), title: str = ""
) -> list[tuple[Label, str] | None]:
    """For each block the label it begins with and the words after it, or None.

    `known` are full names that the document gives elsewhere, with an office.
    """
    found = [None if block.heading else candidate(block) for block in blocks]
    lead = itertools.takewhile(lambda pair: pair[1] is None, zip(blocks, found, strict=True))
    context = " ".join([title, *(block.text for block, _ in lead)])
    evidence = Evidence.of(found, known, context)
    result: list[tuple[Label, str] | None] = []
    for position, each in enumerate(found):
        before = blocks[position - 1].text if position else ""
        if each is None or weigh(each, evidence, before) < THRESHOLD:
            result.append(None)
        else:
            result.append((Label(each.text, each.note, _person(each, evidence)), each.rest))
    return result


def _person(each: Candidate, evidence: Evidence) -> Person | None:
    """Who is meant by a candidate, with the number that the page links."""
    if _is_unnamed(each.text) or _is_role_alone(each.text):
        return None
    plain = without_brackets(each.text)
    known = [form for link in each.links for form in _spoken_forms(link.name)]
    for names in (evidence.names, evidence.known):
        known += sorted(names, key=len, reverse=True)
    person = parse_person(plain, () if is_plain_name(plain) else [name for name in known if name != plain])
    if person is None and (each.bold or _is_given_name(plain)) and is_name_token(plain):
        person = Person(plain)
    if person and len(each.links) == 1:
        person = replace(person, identifier=each.links[0].identifier)
    return person


def _spoken_forms(name: str) -> list[str]:
    """A name as a register has it ("Erdogan Recep Tayyip") in the order in which it is spoken."""
    surname, *given = name.split() or [""]
    return [" ".join([*given, surname]), name] if given else []


def weigh(each: Candidate, evidence: Evidence, before: str = "") -> float:
    """Points for and against a candidate; `before` is the paragraph in front of it."""
    plain = without_brackets(each.text)
    if not plain:
        return -5.0
    recurs = evidence.recurring[each.text] > 1
    if _is_unnamed(plain):
        return 5.0 if each.rest or recurs or each.bold else THRESHOLD
    if _is_sentence(plain):
        return -5.0
    person = _person(each, evidence)
    points = _shape_points(plain, person)
    points += 4.0 if each.bold else -1.0 if evidence.bold else 0.0
    if person is None and not each.rest:
        points -= 2.0
    if recurs:
        points += 1.5
    if _is_full_form(plain, evidence.names) or (plain in evidence.names and recurs):
        points += 1.5
    if person and _is_named_elsewhere(person.name, evidence):
        points += 1.5
    if evidence.dialogue:
        points += 1.0
    if before.rstrip().endswith(":"):
        points -= 3.0
    if each.rest[:1] in ("“", "«", '"', "‘"):
        points -= 1.0
    if each.rest[:1].islower():
        points -= 1.5
    if is_plain_name(each.rest.rstrip(".;,")):
        # A list of appointments: "Minister of Culture: Rosa Holf."
        points -= 3.0
    return points


def _is_named_elsewhere(name: str, evidence: Evidence) -> bool:
    """Whether title, narration or other labels give this name, a surname or initials in full."""
    surname = re.split(r"[\s.]", name)[-1]
    if name in evidence.context or name in evidence.known:
        return True
    tail = " " + (surname if "." in name else name)
    return any(full.endswith(tail) for full in (evidence.known | evidence.names | evidence.titled) - {name})


def _shape_points(plain: str, person: Person | None) -> float:
    if person is None:
        return 1.0 if _is_role_alone(plain) else -2.0
    office = has_office(person.role)
    if " " in person.name or "." in person.name:
        if office:
            return 2.0
        # "Nailya Mauban, The Chronicle" speaks; "Zenda, Hentzau Region" is on the map.
        named_place = any(bare(token) in PLACES for token in person.role.split())
        return -1.0 if named_place else 1.0 if not person.role or plain.startswith(person.name) else -0.5
    return 0.5 if office else -0.5
