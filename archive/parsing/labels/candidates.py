"""The outer form of a label: the words before the first colon of a paragraph, taken apart."""

import re
from dataclasses import dataclass

from archive.parsing.labels.unnamed_voices import is_medium
from archive.parsing.text import Block, PersonLink

MAX_WORDS = 30

# The colon of a label is followed by a space, the end, or (a slip of the typist) a capital.
_COLON = re.compile(r":(?=\s|$)|(?<=[^\W\d_]):(?=[A-ZА-ЯЁ“«\"])")
# A stop inside a label ends an abbreviation or initials: "D. Valeyev", "Mr. Powell", "St. Petersburg".
_SENTENCE_BREAK = re.compile(
    r"(?<![A-ZА-ЯЁ])(?<!Mr|MR|Ms|MS|Dr|Sr|Jr|St|Lt|Дж)(?<!Mrs|Gen|Col|Sen|Gov|Rep|Maj|Sgt|Hon|Amb)[.!?…]+\s"
)
_NOTED = (
    r"(?:re)?translat(?:ed|ion)\b[^()]*|(?:as )?(?:translated|interpreted)\b[^()]*|(?:through|via) [^()]*"
    r"|in [A-Z][^()]*|speak(?:s|ing) [^()]*|[^()]*перев[её]д[^()]*|[^()]*перевод[^()]*"
)
# What is said of the words, not of the speaker. Other brackets stay with the label as printed.
# "(retranslated)", "(as interpreted)", "(speaks after the talks)", "(перевод с английского языка)"
_NOTE = re.compile(rf"\s*\((?P<note>{_NOTED})\)$", re.IGNORECASE)
# A typist may set the note before the label: "(As Translated)FOREIGN MINISTER SAPT"
_NOTE_BEFORE = re.compile(rf"\((?P<note>{_NOTED})\)\s*(?=[^\W\d_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """The words before a colon, taken apart. `rest` is what follows the colon.

    `bold`: the layout sets these words in bold, but not the whole paragraph. `certain`: the
    layout marks them as a label. `links`: the people whom it links there.
    """

    text: str
    note: str | None
    rest: str
    bold: bool = False
    certain: bool = False
    links: tuple[PersonLink, ...] = ()


def candidate(block: Block) -> Candidate | None:
    """Take apart a paragraph whose beginning has the outer form of a label, else None."""
    text = block.text
    if block.label:
        return Candidate(
            block.label.rstrip(".: "), None, text[len(block.label) :].strip(), certain=True, links=block.links
        )
    colon = _COLON.search(text)
    if not colon:
        return None
    head, rest = text[: colon.start()].strip(), text[colon.end() :].strip()
    before = _NOTE_BEFORE.match(head)
    if before:
        head = head[before.end() :]
    if not head or len(head.split()) > MAX_WORDS or _SENTENCE_BREAK.search(head):
        return None
    if (head[0] in '“”«"‘(•*[' and not is_medium(head)) or "?" in head or "!" in head:
        return None
    noted = before or _NOTE.search(head)
    name = head[: noted.start()].strip() if noted and not before else head
    return Candidate(
        name,
        noted["note"].strip() if noted else None,
        rest,
        bold=len(name) <= block.bold < max(len(text), colon.end() + 1),
        links=tuple(link for link in block.links if link.text and link.text in name),
    )
