"""The head of a block as a candidate for a speaker's label, and the outer form that it must have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from archive.parsing.labels.end_signs import QUOTED, holds
from archive.parsing.labels.head_signs import (
    DIRECTION,
    NOTE,
    NOTE_BEFORE,
    PARENTHESIS,
    holds_sentence,
    note_of_unseen,
    stamped,
    surname_first,
)
from archive.parsing.labels.time_codes import NO_TIME, TIME_BEHIND, time_in
from archive.parsing.text import Block, PersonLink

MAX_WORDS = 30
"""No label is longer: the longest of a thousand pages has 27 words and 212 characters."""

_LONGEST_NAME = 80
"""Characters of a full name before a full stop."""

OPENS_NO_LABEL = "`“”«»\"‘’'„(<[{【"
_OPENING_SIGNS = "«“„\"'‘(….¿¡"
# "Хольф Р. К.": a surname and two initials
_PATRONYMIC = re.compile(r"^[А-ЯЁІЇЄҐ][а-яёіїєґ’'-]+ [А-ЯЁІЇЄҐ]\. ?[А-ЯЁІЇЄҐ]$")
_ENDS_OF_NOTES = (")", "）", "]", "–", "—", "-")
# "Rosa Holf>", "Rosa Holf ->": a sign that points to the words · "--- Rosa Holf ---": one on both sides
ARROW = re.compile(r"\s*(?:[-=–—~]{0,2}[>＞]+|\s[-=~*#_|:]{2,}|\s[→⇒]|(?<=[^\W\d_])[=~*#_|]{2,})$")
_ARROWS = tuple(">＞→⇒-=~*#_|:")
"""The signs in which one of these ends."""
_ADDRESS = re.compile(r"\s[<(\[]?[\w.+-]+@[\w-]+\.[\w.-]+[>)\]]?$")
_NAME_GOES_ON = re.compile(
    r"(?: [^\W\d_a-zß-öø-ÿа-яё][\w.’'-]*){1,3}(?:\s?[:：–—]|\s-{1,2}|\s[|/=~>»]{1,2})\s"
)
# "Anton J. Sapt, Jr. I thank …": the full stop is that of the name as well; but "O SR. PRESIDENTE"
_ENDS_IN_SUFFIX = re.compile(
    r"(?P<head>(?:[^\W\d_a-zß-öø-ÿа-яё][^\s,:;!?]*,? ){1,6}(?:(?<=, )[JS]|(?<=\w )J)[Rr]\.)\.?"
    r"\s+(?=[^\Wa-zß-öø-ÿа-яё_]|[“\"(….-])"
)
# "Rosa Holf (Zenda first!)": what stands in brackets may be the name of a party.
_BRACKETS = re.compile(r"\([^()]*\)")


class Marker(StrEnum):
    """What ends a label."""

    CERTAIN = "certain"
    COLON = "colon"
    STOP = "stop"
    DASH = "dash"
    TAB = "tab"
    GAP = "gap"
    LEAD = "lead"
    LINE = "line"
    CELL = "cell"
    BRACKET = "bracket"


@dataclass(frozen=True, slots=True)
class LabelCandidate:
    """The head of a block, taken apart.

    `text`: the head as printed, without decoration, note and ending sign. `note`: a bracketed remark on
    the words ("retranslated"). `rest`: the words that follow in the block. `bold`: the layout sets the
    head apart from the rest. `layout`: the signature of what does ("b", "p.speaker", "h3"). `decoration`:
    the kind of mark before the head, `mark`: what is printed there, and a time code behind the head.
    `time`: that time code. `links`: the persons to whom the page links the head. `spaced`: white space
    follows the ending sign.
    """

    text: str
    note: str | None
    rest: str
    marker: Marker = Marker.COLON
    bold: bool = False
    layout: str = ""
    decoration: str = ""
    mark: str = ""
    time: str = ""
    links: tuple[PersonLink, ...] = ()
    spaced: bool = True

    @property
    def certain(self) -> bool:
        return self.marker is Marker.CERTAIN


Choice = tuple[LabelCandidate, float]
"""The best candidate of a block, with its points."""


@dataclass(frozen=True, slots=True)
class Place:
    """A candidate, the position of its block, and what stands before and behind it.

    `whole`: the layout sets the whole block apart, the words behind the head included. `goes_on`: the
    block is a line that goes on from the one before.
    """

    candidate: LabelCandidate
    position: int
    before: str
    following: str
    whole: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Builder:
    """Makes candidates of one block."""

    block: Block
    decoration: str
    mark: str
    time: str

    def build(self, head: str, rest: str, marker: Marker, layout: str) -> Iterator[LabelCandidate]:
        """The candidate with this head, if it has the outer form of one."""
        spaced = not rest or rest[0].isspace()
        # "Rosa Holf :: Good morning."
        head, rest = head.strip().rstrip(":： "), rest.strip()
        if head.endswith(_ARROWS):
            head = ARROW.sub("", head)
        head = NO_TIME.sub("", head) if "]" in head else head
        address = _ADDRESS.search(head) if "@" in head else None
        if address:
            # "Rosa Holf <rosa@zenda.example>: …"
            head = head[: address.start()].rstrip()
        before = NOTE_BEFORE.match(head)
        if before:
            head = head[before.end() :]
        time, mark = self.time, f"{self.mark} {address.group() if address else ''}".strip()
        if ":" in head and (behind := TIME_BEHIND.search(head)):
            head, time = head[: behind.start()].rstrip(" -–—,"), time_in(behind)
            mark = f"{mark} {behind.group()}".strip()
        noted = (
            before
            or note_of_unseen(head)
            or (
                head.endswith(_ENDS_OF_NOTES)
                and (NOTE.search(head) or PARENTHESIS.search(head) or DIRECTION.search(head))
            )
        )
        name = head[: noted.start()].strip() if noted and not before else head
        start, code = stamped(rest) if marker is Marker.COLON and not time else (0, "")
        if code:
            # "Rosa Holf: (00:12) Good morning."
            time, mark, rest = code, f"{mark} {rest[:start].strip()}".strip(), rest[start:]
        elif marker is Marker.COLON and not time and (alone := TIME_BEHIND.fullmatch(rest)):
            # "Rosa Holf: 0:12", and the words below
            time, mark, rest = time_in(alone), f"{mark} {rest}".strip(), ""
        if not name or len(name.split()) > MAX_WORDS or holds_sentence(name):
            return
        if (holds(name, "?!？！。;；") and _is_broken(name)) or (
            name[0] in OPENS_NO_LABEL and name[0] not in "“«"
        ):
            return
        if not any(letter.isalpha() for letter in name):
            return
        yield LabelCandidate(
            name,
            noted["note"].strip() if noted else None,
            rest,
            marker,
            bool(layout),
            layout,
            self.decoration,
            mark,
            time,
            tuple(link for link in self.block.links if link.text and link.text in name),
            spaced,
        )


def opens_no_label(body: str) -> bool:
    """Whether words begin with a sign that no label does, and neither with a note nor a paper's name."""
    return body[0] in OPENS_NO_LABEL and not (NOTE_BEFORE.match(body) or QUOTED.match(body))


def _is_broken(head: str) -> bool:
    """Whether a sign that parts sentences stands outside of brackets.

    A semicolon may part what a comma begins to tell of a name in capitals:
    "ROSA HOLF, chair of the committee on roads; and on behalf of the Zendan Group"
    """
    head = _BRACKETS.sub("", head)
    name, comma, _ = head.partition(",")
    described = bool(comma) and name.isupper() and " " in name.strip()
    return holds(head, "?!？！。") or (not described and holds(head, ";；"))


def ended_by_suffix(body: str, builder: Builder) -> Iterator[LabelCandidate]:
    """The candidate whose full stop is that of "Jr." or "Sr."."""
    start = body[:_LONGEST_NAME]
    if ("r." in start or "R." in start) and (ended := _ENDS_IN_SUFFIX.match(body)):
        yield from builder.build(ended["head"], body[ended.end() :], Marker.STOP, "")


def ended_by_initials(body: str, builder: Builder, following: Block | None) -> Iterator[LabelCandidate]:
    """Candidates that begin with a surname and initials: "ХОЛЬФ Р.А. Шановні …", "САПТ Г. А., министр."."""
    name = surname_first(body)
    if not name:
        return
    rest = body[len(name) + 1 :]
    shouted = name.split()[0].isupper()
    if not shouted and (_NAME_GOES_ON.match(rest) or _ENDS_IN_SUFFIX.match(body)):
        # "Anton J. Sapt — I thank …"
        return
    # "ХОЛЬФ Р.А. 12 років …"
    first = rest.split()[0].rstrip(",") if rest.strip() else ""
    begins = rest[1:2].isupper() or (shouted and (rest[1:2].isdigit() or rest[1:2] in _OPENING_SIGNS))
    if rest[:1] == " " and begins and (_is_letter(first) or not first.isupper()):
        if first[-1] == "." and not (shouted or _PATRONYMIC.search(name)):
            # "Anton J. Sapt. I thank …": a given name. "Хольф Р. К. Спасибо.": both names are told.
            return
        if not shouted and " - " in rest and body[-1].isalpha():
            # "Rosa F. Holf - Zenda Farms, Inc. - Chairman"
            return
        yield from builder.build(f"{name}.", rest, Marker.STOP, "")
    elif rest[:1] == "," and body[-1] == "." and ". " not in rest and following is not None:
        yield from builder.build(body[:-1], "", Marker.LINE, "")


def _is_letter(word: str) -> bool:
    """Whether a word is one letter, as in "ХОЛЬФ Р.А. Я є."; capitals behind a name are an office."""
    return len(word.rstrip(".,!?")) == 1
