"""Who speaks in XML: speaker elements with their parts of names, and the lists of persons they refer to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from lxml.etree import _Element as Element

from archive.parsing.containers import xml_vocabulary as known
from archive.parsing.containers.xml_tree import (
    JOINING,
    attribute,
    beginning_of,
    has_words,
    local_name,
    text_of,
)
from archive.parsing.people.stated import is_nameless, stated_person
from archive.parsing.text import fold_space
from archive.parsing.transcript import Person

UNKNOWN = "Unknown speaker"
"""The label of a voice that an element marks as one and does not name."""

_HONORIFICS = frozenset({"titel", "honorific", "anrede", "salutation", "civ"})
_REFERENCE = re.compile(r"(?:[^\s#]*#)?(\S+)")
# uk.org.publicwhip/person/10999 · https://example.org/people/12
_ADDRESS = re.compile(r"(?:https?://)?(?P<host>[\w-]+(?:\.[\w-]+)+)/(?:[^\s?#]*/)?(?P<id>[\w-]+)/?")
_YEAR = re.compile(r"[-._]?\d{1,4}$")
_SEPARATORS = re.compile(r"[._\s]+")
_END = " :–—-"
_FULL_STOP = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[)\]]))(?<!\bHon)(?<!\bMrs)(?<!\bEsq)\.$")
_MOST_PARTS = 100
_MOST_BESIDE = 8
_LONGEST_LABEL = 250
_LONGEST_PRINTED = 14
# A time in brackets may hold a colon: "Mr SAPT (Zenda) (12:01): "
_PRINTED = re.compile(
    r"(?P<label>(?:[^:.!?()]|\([^()]{0,60}\)|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|Ms))\.|(?<=\bMrs)\.|(?<=\b[Hh]on)\.){1,120}?)"
    r"\.?(?::| [–—] )\s*"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, as an element states it: the printed label, and the person meant if there is one.

    `joint`: several speak together, which is nobody's word alone.
    """

    label: str
    person: Person | None = None
    joint: bool = False


def people_listed(root: Element, site: str) -> dict[str, Voice]:
    """Those whom the header of a document lists, by their ids; `site` is put before an id.

    One who is listed by office alone, or as nobody by name, has no person.
    """
    found: dict[str, Voice] = {}
    for element in root.iter("{*}*"):
        if local_name(element) not in known.LISTED:
            continue
        key = attribute(element, *known.IDENTIFIERS)
        voice = _listed(element, key, site) if key else None
        if voice is not None:
            found.setdefault(key, voice)
    return found


def _listed(element: Element, key: str, site: str) -> Voice | None:
    shown = attribute(element, "showas", "name", "fullname", "shortname")
    name, role = (shown, "") if shown else structured_name(element)
    if not name and len(element) == 0:
        # <person id="p1">Rosa Holf</person>
        name = fold_space(text_of(element))
    person = stated_person(name, role, _identifier(site, key)) if name else None
    return Voice(person.name if person else name, person) if name else None


def structured_name(element: Element) -> tuple[str, str]:
    """The name and the office that the parts of an element give ("forename", "surname", "role")."""
    given, linking, family, full, role = "", "", "", "", ""
    for part in islice(element.iter("{*}*"), _MOST_PARTS):
        if part is element:
            continue
        name = local_name(part)
        if name in known.GIVEN and not (given and family):
            given = f"{given} {text_of(part)}".strip()
        elif name in known.LINKING:
            linking = text_of(part)
        elif name in known.FAMILY:
            family = f"{family} {text_of(part)}".strip() if len(part) == 0 else family
        elif name in known.FULL and len(part) == 0:
            full = full or text_of(part)
        elif name in known.ROLES and len(part) == 0 and not _is_honorific(part):
            role = role or text_of(part)
    assembled = fold_space(f"{given} {linking} {family}")
    return (assembled if given and family else fold_space(full) or assembled), fold_space(role)


def _is_honorific(part: Element) -> bool:
    return local_name(part) in _HONORIFICS


def stated_voice(element: Element, people: Mapping[str, Voice], site: str) -> Voice:
    """The voice of a speaker element, or of a paragraph that is a label and holds one."""
    name, role = structured_name(element)
    name = name or _name_beside(element)
    printed = without_end(_printed(element) if name else text_of(element))
    if name and _told_before(element):
        # <voorvoegsels>Minister</voorvoegsels><naam>…Sapt</naam> (<politiek>ZDP</politiek>)
        printed = without_end(text_of(element)).replace("( ", "(")
        told = stated_person(f"{_told_before(element)} {name}", role)
        name, role = (told.name, told.role) if told else ("", "")
    key = next(iter(_keys(element)), "")
    listed = people[key].person if key in people else None
    name = name or fold_space(attribute(element, "lib", "showas", "speakername", "fullname"))
    label = printed or _shown(element) or ", ".join(filter(None, (name, role)))
    if not label and key in people:
        return people[key]
    if listed and (not name or listed.name.split()[-1].casefold() in name.casefold()):
        return Voice(label or listed.name, replace(listed, role=listed.role or role))
    identifier = _identifier(site, key) if name or key.isdigit() else ""
    return Voice(label, stated_person(name or label, role, identifier))


def _name_beside(element: Element) -> str:
    """The name that two fields of the record of a speaker give: <SpeakerFirstName>, <SpeakerLastName>."""
    if local_name(element) != "speakerfullname":
        return ""
    beside = [
        *islice(element.itersiblings(preceding=True), _MOST_BESIDE),
        *islice(element.itersiblings(), _MOST_BESIDE),
    ]
    fields = {local_name(part): fold_space(text_of(part)) for part in beside if isinstance(part.tag, str)}
    given = next((fields[name] for name in fields if name in known.GIVEN), "")
    family = next((fields[name] for name in fields if name in known.FAMILY), "")
    return f"{given} {family}" if given and family else ""


def _told_before(element: Element) -> str:
    """The words before a name that a part of a speaker element holds: a form of address or an office."""
    return next((fold_space(text_of(part)) for part in element if local_name(part) in known.BEFORE_NAME), "")


def _shown(element: Element) -> str:
    """The name among several of a speaker element that is marked as the one to print."""
    return next(
        (
            fold_space(text_of(part))
            for part in islice(element.iter("{*}*"), _MOST_PARTS)
            if local_name(part) in known.FULL and attribute(part, "role", "type") == "display"
        ),
        "",
    )


def without_end(text: str) -> str:
    """A label without the sign that ends it: "Hugo Sapt:", "SAPT.", "Rosa Holf. –"."""
    return _FULL_STOP.sub("", fold_space(text).strip(_END))


def referred_voice(value: str, people: Mapping[str, Voice], site: str, key: str = "") -> Voice | None:
    """The voice that an attribute names: "#id" of a person listed or telling by itself, or a name.

    `key`: the id that another attribute gives with a name.
    """
    value = fold_space(value)
    if not value:
        return None
    keys = [known_key for word in value.split() if (known_key := word.lstrip("#")) in people or "#" in word]
    if len(keys) > 1 and len(keys) == len(value.split()):
        # "#rudolf #flavia"
        return Voice(", ".join(people[each].label if each in people else each for each in keys), joint=True)
    if " " in value and "#" not in value:
        return Voice(value, stated_person(value, "", _identifier(site, key)))
    match = _REFERENCE.fullmatch(value.split()[0])
    key = match[1] if match else value
    voice = people.get(key) or people.get(value)
    if voice:
        return voice
    name = name_of_id(key)
    if name:
        # As the id parts it, which may part less than the name does: "HugoMaria.Sapt".
        apart = _SEPARATORS.sub(" ", _YEAR.sub("", key)).strip()
        return Voice(apart if " " in apart else name, stated_person(name, "", _identifier(site, key)))
    if "#" in value or not value.isalpha():
        return Voice(key)
    return Voice(value, stated_person(value))


def name_of_id(key: str) -> str:
    """The name that an id spells ("HugoSapt.1961", "Hugo.Sapt", "hugo-sapt"), or "" if it spells none."""
    parts = [part for part in _SEPARATORS.split(_spread(_YEAR.sub("", key))) if part]
    if len(parts) > 1 and all(part.replace("-", "").replace("’", "").isalpha() for part in parts):
        return " ".join(parts) if parts[0][0].isupper() and parts[-1][0].isupper() else ""
    return ""


def _spread(key: str) -> str:
    """A space before each capital behind a small letter: "HugoSapt", but not "McSapt"."""
    return "".join(
        f" {letter}" if letter.isupper() and before.islower() and key[max(i - 2, 0) : i] != "Mc" else letter
        for i, (before, letter) in enumerate(zip(" " + key, key, strict=False))
    )


def is_label(element: Element) -> bool:
    """Whether a paragraph that holds a speaker element is a label: short, with a colon at its end."""
    text = beginning_of(element, _LONGEST_LABEL * 2)
    return text.endswith(":") and len(text) <= _LONGEST_LABEL


def printed_label(text: str, voice: Voice) -> str:
    """The label that a paragraph of a voice begins with, with the sign that ends it, or "".

    "Mr SAPT (Zenda) (12:01): I move", "President. – The sitting": it holds the surname, or is the
    label that the data gives, and no sentence.
    """
    match = _PRINTED.match(text)
    if not match:
        return ""
    label = match["label"]
    name = voice.person.name if voice.person else voice.label
    if label.casefold() == voice.label.casefold():
        return match.group().rstrip()
    surname = name.split()[-1] if name else ""
    is_named = len(surname) > 1 and re.search(rf"\b{re.escape(surname)}\b", label, re.IGNORECASE)
    return match.group().rstrip() if is_named and len(label.split()) <= _LONGEST_PRINTED else ""


def together(stated: Voice | None, printed: Voice) -> Voice:
    """One voice from an attribute of a speech and the label printed in it."""
    if stated and stated.joint:
        return Voice(printed.label or stated.label, joint=True)
    if stated is None or stated.person is None or stated.label == UNKNOWN:
        return printed
    label = printed.label or stated.label
    if is_nameless(label) and is_nameless(stated.label):
        return Voice(label, printed.person)
    person = stated.person
    if printed.person and printed.person.role and not person.role:
        person = replace(person, role=printed.person.role)
    return Voice(label, person)


def _printed(element: Element) -> str:
    """The text of a speaker element beside its parts of a name."""
    return "".join(_beside(element))


def _beside(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and local_name(child) in JOINING:
            yield from _beside(child)
        yield f" {child.tail or ''}" if has_words(child.tail) else ""


def _keys(element: Element) -> Iterator[str]:
    for each in islice(element.iter("{*}*"), _MOST_PARTS):
        key = attribute(each, *known.IDENTIFIERS)
        if key:
            yield key.rpartition("#")[2]
        for child in each:
            if (
                isinstance(child.tag, str)
                and local_name(child) in ("id", "personid")
                and has_words(child.text)
            ):
                yield (child.text or "").strip()


def _identifier(site: str, key: str) -> str:
    """ "site:id" of a person; an id that is an address or a path has its site in it."""
    address = _ADDRESS.fullmatch(key)
    if address:
        return f"{max(address['host'].split('.'), key=len)}:{address['id']}"
    return f"{site}:{key}" if site and key else ""
