"""The grammar of labels: which words before a colon are a voice.

Nothing is decided by one sign alone. Each candidate (the words before the first colon of a
paragraph) gets points for what speaks for a label and against it, in itself and in the
document around it; from THRESHOLD points on it is one. Text without such evidence stays
with the voice before: a missed label is mended by a reader at a glance, an invented one puts
words in somebody's mouth.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from archive.reading.names import bare, has_office, is_plain_name, parse_person, without_brackets
from archive.reading.text import Block
from archive.reading.transcript import Label, Person, UtteranceKind
from archive.reading.vocabulary import QUESTIONS, REMARKS, SENTENCE

THRESHOLD = 2.0
MAX_WORDS = 30

# The colon of a label is followed by a space, the end, or (a slip of the typist) a capital.
_COLON = re.compile(r":(?=\s|$)|(?<=[^\W\d_]):(?=[A-ZА-ЯЁ“«\"])")
# A stop inside a label ends an abbreviation or initials: "D. Valeyev", "Mr. Powell", "St. Petersburg".
_SENTENCE_BREAK = re.compile(
    r"(?<![A-ZА-ЯЁ])(?<!Mr|Ms|Dr|Sr|Jr|St|Lt)(?<!Mrs|Gen|Col|Sen|Gov|Rep|Maj|Sgt|Hon)[.!?…]+\s"
)
# "(retranslated)", "(as interpreted)", "(speaks after the talks)", "(перевод с английского языка)"
_NOTE = re.compile(
    r"\s*\((?P<note>(?:re-?)?translat(?:ed|ion)\b[^()]*|(?:as )?interpreted\b[^()]*|through [^()]*"
    r"|in [A-Z][^()]*|speak(?:s|ing) [^()]*|[^()]*перев[её]д[^()]*|[^()]*перевод[^()]*)\)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """The words before a colon, taken apart. `rest` is what follows the colon."""

    text: str
    note: str | None
    rest: str


def candidate(text: str) -> Candidate | None:
    """Take apart a paragraph whose beginning has the outer form of a label, else None."""
    colon = _COLON.search(text)
    if not colon:
        return None
    head, rest = text[: colon.start()].strip(), text[colon.end() :].strip()
    if not head or len(head.split()) > MAX_WORDS or _SENTENCE_BREAK.search(head):
        return None
    if head[0] in '“”«"‘(•*[' or "?" in head or "!" in head:
        return None
    noted = _NOTE.search(head)
    note = noted["note"].strip() if noted else None
    return Candidate(head[: noted.start()].strip() if noted else head, note, rest)


def voice_kind(text: str) -> UtteranceKind:
    """Question and remark for unnamed voices ("Question", "Response from the hall"), else speech."""
    words = without_brackets(text).lower().split()
    if not words or len(words) > 4:
        return UtteranceKind.SPEECH
    if words[0] in QUESTIONS:
        return UtteranceKind.QUESTION
    return UtteranceKind.REMARK if words[0] in REMARKS and _is_unnamed(text) else UtteranceKind.SPEECH


def _is_unnamed(text: str) -> bool:
    """Question; Remark; Response from the hall; Voice in the audience."""
    first, *others = without_brackets(text).split() or [""]
    if first.lower() not in QUESTIONS | REMARKS or len(others) > 4:
        return False
    return all(word.islower() and word not in SENTENCE for word in others)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole document says about its candidates."""

    recurring: Counter[str]
    names: frozenset[str]
    known: frozenset[str]
    dialogue: bool

    @classmethod
    def of(cls, found: Sequence[Candidate | None], known: Collection[str]) -> "Evidence":
        texts = [each.text for each in found if each]
        recurring = Counter(texts)
        names = {text for text in recurring if is_plain_name(without_brackets(text))}
        strong = [
            text
            for text in texts
            if _is_unnamed(text) or (recurring[text] > 1 and text in names) or _full_form(text, names)
        ]
        return cls(recurring, frozenset(names), frozenset(known), bool(strong))


def _full_form(text: str, names: Collection[str]) -> bool:
    """Whether a label's tail stands elsewhere as a label of its own."""
    return any(text.endswith(" " + name) for name in names)


def find_labels(blocks: Sequence[Block], known: Collection[str] = ()) -> list[tuple[Label, str] | None]:
    """For each block the label it begins with and the words after it, or None.

    `known` are full names that the document gives elsewhere, in its title or lead.
    """
    found = [None if block.heading else candidate(block.text) for block in blocks]
    evidence = Evidence.of(found, known)
    result: list[tuple[Label, str] | None] = []
    for position, each in enumerate(found):
        before = blocks[position - 1].text if position else ""
        if each is None or weigh(each, evidence, before) < THRESHOLD:
            result.append(None)
        else:
            result.append((Label(each.text, each.note, _person(each.text, evidence)), each.rest))
    return result


def _person(text: str, evidence: Evidence) -> Person | None:
    if _is_unnamed(text):
        return None
    plain = without_brackets(text)
    shorter = {name for name in evidence.names | evidence.known if name != plain}
    return parse_person(plain, shorter if not is_plain_name(plain) else ())


def weigh(each: Candidate, evidence: Evidence, before: str = "") -> float:
    """Points for and against a candidate; `before` is the paragraph in front of it."""
    plain = without_brackets(each.text)
    if _is_unnamed(plain):
        return 5.0 if each.rest or evidence.recurring[each.text] > 1 else THRESHOLD
    if any(bare(token) in SENTENCE for token in plain.split()):
        return -5.0
    person = _person(each.text, evidence)
    points = _shape_points(plain, person)
    if evidence.recurring[each.text] > 1:
        points += 1.5
    if _full_form(plain, evidence.names) or (plain in evidence.names and evidence.recurring[each.text] > 1):
        points += 1.5
    if person and any(name == person.name or name.endswith(" " + person.name) for name in evidence.known):
        points += 1.5
    if evidence.dialogue:
        points += 1.0
    if before.rstrip().endswith(":"):
        points -= 3.0
    if each.rest[:1] in ("“", "«", '"', "‘"):
        points -= 1.0
    if each.rest[:1].islower():
        points -= 1.5
    return points


def _shape_points(plain: str, person: Person | None) -> float:
    if person is None:
        return -2.0
    office = has_office(person.role)
    if " " in person.name or "." in person.name:
        return 2.0 if office else 1.0 if not person.role else -0.5
    return 0.5 if office else -1.0
