"""The people of a document: who is meant by a surname, by initials, by an office alone.

Labels are short. Title, lead and head name people in full, and so may the facts kept beside
the document. A short label takes the full name only if exactly one person fits.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.languages.transliteration import romanise
from archive.languages.vocabulary import STATE_OFFICES
from archive.parsing.labels.initials import without_keys
from archive.parsing.labels.unnamed_voices import is_answer, is_office_alone
from archive.parsing.people.bylines import NO_BYLINE, SHORT_OFFICES, Byline
from archive.parsing.people.declension import full_name
from archive.parsing.people.full_names import FullNames
from archive.parsing.people.joint_labels import without_joint_persons
from archive.parsing.people.lettered import initials_meant
from archive.parsing.people.name_case import initials_of, tidy_name
from archive.parsing.people.names import bare, name_key, parse_person, without_brackets
from archive.parsing.people.office_case import tidy_role
from archive.parsing.people.offices_compared import differ, is_form_of_address, is_rank, office_words
from archive.parsing.people.outlets import outlets_among
from archive.parsing.people.presiding import presiding
from archive.parsing.people.printed_labels import PrintedLabels
from archive.parsing.people.suffixes import without_suffix
from archive.parsing.people.titles import answerer_named, anybody_named
from archive.parsing.transcript import (
    Label,
    Person,
    ReadingWarning,
    Utterance,
    UtteranceKind,
    WarningCode,
)

# Who holds one of these is never called Mr. or Ms. in the transcript of a colleague.
_RULERS = frozenset("president premier prime chancellor king queen emir sultan".split())
# Offices that people have for a surname as well.
_SURNAMES = frozenset("bishop constable dean duke king major marshal pastor prince steward".split())
_HEAD = 8
"""Lines of the head in which a paper is named."""
_LONGEST_ROLE = 80
"""Characters. What stands longer before a name in a title is the rest of the title."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Whom a document names outside its labels, and in whose words it writes the names.

    `named`: the people of title and head, with their offices, some by surname alone. `beside`:
    the speaker whom the side file gives. `context`: title, head, lead and other narration.
    `spoken`: what the voices say, which shows how a name in capitals is written.
    """

    named: tuple[Person, ...] = ()
    announced: Person | None = None
    beside: Person | None = None
    context: str = ""
    spoken: str = ""
    byline: Byline = NO_BYLINE

    @classmethod
    def of(
        cls,
        lines: Sequence[str],
        beside: str,
        utterances: Sequence[Utterance],
        people: Sequence[Person] = (),
        byline: Byline = NO_BYLINE,
    ) -> "Cast":
        """`lines`: title and head, in which people are named. `people`: those whom a header lists."""
        found = [person for line in without_keys(lines) for person in anybody_named(line)]
        announced = next(filter(None, map(answerer_named, lines)), None)
        named = dict.fromkeys([*people, *found, *([announced] if announced else [])])
        narration = [
            paragraph.text for each in utterances if not each.person for paragraph in each.paragraphs
        ]
        spoken = [paragraph.text for each in utterances if each.person for paragraph in each.paragraphs]
        other = parse_person(beside) if " " in beside.strip() else None
        return cls(
            tuple(named),
            announced,
            other,
            "\n".join([*lines, *narration]),
            "\n".join(spoken),
            byline,
        )

    def settle(self, utterances: Sequence[Utterance]) -> tuple[tuple[Utterance, ...], list[ReadingWarning]]:
        """The utterances with the people of their labels named as fully as is certain."""
        utterances = without_joint_persons(utterances)
        labels = list(dict.fromkeys(each.label for each in utterances if each.label))
        surname = self.beside.name.split()[-1] if self.beside else ""
        printed = PrintedLabels.of(labels, f"{self.context}\n{self.spoken}", surname)
        introduced = [*self.named, *(_tidied(label.person, printed) for label in labels if label.person)]
        full = FullNames.of(introduced)
        printed = replace(
            printed,
            holders={**presiding(labels, utterances), **printed.holders},
            lettered=initials_meant(labels, full, self.context),
            outlets=outlets_among(labels, self.context.splitlines()[:_HEAD]),
        )
        settled = {label: _without_address(self._settled(label, printed, full)) for label in labels}
        result = tuple(self._with_person(each, settled, printed, full) for each in utterances)
        aided = {
            f"“{label.text}” is taken to be {person.name}, whom the side file names"
            for label, person in settled.items()
            if person and self.beside and person.name == self.beside.name and label.person != person
            if not any(other.name == person.name for other in self.named)
        }
        vacant = {
            f"“{label.text}” is an office whose holder the document does not name"
            for label, person in settled.items()
            if person is None and _is_office_alone(without_brackets(label.text))
        }
        return result, [
            *(ReadingWarning(WarningCode.FROM_SIDE_FILE, detail) for detail in sorted(aided)),
            *(ReadingWarning(WarningCode.AMBIGUOUS_SPEAKER, detail) for detail in sorted(vacant)),
        ]

    def _with_person(
        self,
        each: Utterance,
        settled: dict[Label, Person | None],
        printed: PrintedLabels,
        full: FullNames,
    ) -> Utterance:
        if each.label:
            person = settled[each.label]
            if person == each.label.person:
                return each
            kind = UtteranceKind.QUESTION if each.label.text in printed.outlets else each.kind
            return replace(each, kind=kind, label=replace(each.label, person=person))
        if each.inferred is None:
            return each
        # An office alone that goes on after the heading of a topic has no name yet.
        vacant = not each.inferred.name
        label = Label(each.inferred.role, person=None if vacant else each.inferred)
        person = self._settled(label, printed, full)
        return replace(each, inferred=person, kind=each.kind if person else UtteranceKind.NARRATION)

    def _settled(self, label: Label, printed: PrintedLabels, full: FullNames) -> Person | None:
        if label.text in printed.outlets:
            return None
        if label.text in printed.lettered:
            return printed.lettered[label.text]
        if label.person is None:
            text = without_brackets(label.text)
            if is_answer(text):
                return self.announced
            if text in printed.holders:
                return _tidied(printed.holders[text], printed)
            explained = full.explained(text, printed.texts, self.context)
            if not _is_office_alone(text):
                return explained
            return self._holder(text, printed, full) or _namesake(text, printed, full)
        person = _tidied(label.person, printed)
        if initials_of(person.name):
            name = full_name(person.name, self.context) or self._abbreviated(person.name)
            return replace(person, name=name) if name else _completed(person, full, person.name)
        if " " in person.name:
            return _completed(person, full, person.name)
        roles = printed.roles.get(name_key(person.name), frozenset())
        if not person.role and len(roles) == 1:
            # "MR. SAPT" is SAPT from there on.
            person = replace(person, role=next(iter(roles)))
        if person.role:
            return self._in_full(person, full, contested=len(roles) > 1)
        return _completed(person, full, label.person.name)

    def _in_full(self, person: Person, full: FullNames, *, contested: bool) -> Person:
        """A surname with an office or an honorific, with the full name of the one who has both."""
        honorific = is_form_of_address(person.role)
        # "Mrs. Sapt" beside "President Sapt": the honorific is what tells them apart.
        apart = replace(person, name=f"{person.role} {person.name}")
        if honorific and contested:
            return apart
        fitting = {
            _ends(other.name): other
            for other in [*([self.beside] if self.beside else []), *full.fitting(person.name)]
            if " " in other.name and _surname_fits(person.name, other.name)
            if not self._are_apart(person.role, other.role, honorific=honorific)
        }
        if len(fitting) != 1:
            return apart if full.fitting(person.name) or contested else person
        (other,) = fitting.values()
        longer = len(person.role) < len(other.role) <= _LONGEST_ROLE
        role = other.role if honorific or longer else person.role
        return Person(other.name, role, person.identifier)

    @staticmethod
    def _are_apart(role: str, other: str, *, honorific: bool) -> bool:
        """Whether one person is hardly called by both of these offices."""
        if honorific or is_rank(role):
            # "Assistant to the President"
            rules = not _RULERS.isdisjoint(office_words(other.partition(" to ")[0]))
            return rules and (honorific or differ(role, other))
        return differ(role, other)

    def _abbreviated(self, name: str) -> str | None:
        """The speaker whom the side file names, in whatever letters, where initials are theirs."""
        if not self.beside:
            return None
        initials, surname = (name_key(part) for part in romanise(name).rsplit(" ", 1))
        given, last = _ends(romanise(self.beside.name))
        return self.beside.name if last == surname and given.startswith(initials.split()[0]) else None

    def _holder(self, office: str, printed: PrintedLabels, full: FullNames) -> Person | None:
        """The one person in an office whom the document names, and who has no label of their own."""
        introduced = printed.introduced(office)
        if introduced:
            return _tidied(Person(introduced, office), printed)
        title = SHORT_OFFICES.get(bare(office)) or tidy_role(re.sub(r"(?i)^the ", "", office))
        if re.search(rf"(?i:\bthe {re.escape(title)})\b(?! [A-Z])", self.context.partition("\n")[0]):
            # "Remarks by the President and President Sapt of Ruritania": somebody else.
            return None
        holders = {
            other.name.split()[-1].casefold(): other
            for other in self.named
            if other.role
            and not differ(title, other.role)
            and office_words(other.role) == office_words(title)
            if not printed.names_part_of(other.name)
        }
        if len(holders) == 1:
            (holder,) = holders.values()
            return self._in_full(holder, full, contested=False) if " " not in holder.name else holder
        if holders or not self.beside:
            return None if holders else self._by_line(title, printed)
        is_called = title in printed.called and not printed.names_part_of(self.beside.name)
        return Person(self.beside.name, title) if is_called else None

    def _by_line(self, office: str, printed: PrintedLabels) -> Person | None:
        """Whose name stands under the title, for the only office that is a label by itself."""
        alone = {bare(text) for text in printed.texts if _is_office_alone(without_brackets(text))}
        is_state = not STATE_OFFICES.isdisjoint(map(bare, office.split()))
        name = self.byline.name
        if not is_state or len(alone) != 1 or not self.byline.holds(office) or printed.names_part_of(name):
            return None
        return Person(name, office)


def _is_office_alone(text: str) -> bool:
    return is_office_alone(text) or bare(text) in SHORT_OFFICES


def _namesake(office: str, printed: PrintedLabels, full: FullNames) -> Person | None:
    """Who is called as the office is: "KING", where "ROSA KING" and nobody else of the name is a label."""
    found = full.only(office) if bare(office) in _SURNAMES else None
    labelled = found is not None and any(found.name.casefold() == text.casefold() for text in printed.texts)
    return found if labelled else None


def _tidied(person: Person, printed: PrintedLabels) -> Person:
    name = printed.written.get(person.name) or tidy_name(person.name, dotless=printed.dotless)
    return replace(person, name=name, role=tidy_role(person.role))


def _without_address(person: Person | None) -> Person | None:
    """A person without the form of address for an office: it tells no more than a full name does."""
    if person is None or " " not in person.name or not is_form_of_address(person.role):
        return person
    return person if person.name.startswith(person.role) else replace(person, role="")


def _completed(person: Person, full: FullNames, short: str) -> Person:
    """A person with the full name that the document gives, if just one of it fits a short form."""
    found = full.only(short)
    if found is None:
        return person
    return Person(found.name, person.role or found.role, person.identifier or found.identifier)


def _ends(name: str) -> tuple[str, str]:
    """Given name and surname: "Antony J. Sapt" is Antony Sapt."""
    parts = without_suffix(name_key(name).split())
    return parts[0], parts[-1]


def _surname_fits(short: str, full: str) -> bool:
    """Whether a single name is the first or last part of a full one; some names begin with it.

    A surname of two parts is a single name, too: "Holf-Zenda".
    """
    parts = without_suffix(name_key(full).split())
    key = name_key(short)
    return bool(parts) and (
        key in (parts[0], parts[-1], name_key(full)) or " ".join(parts).endswith(f" {key}")
    )
