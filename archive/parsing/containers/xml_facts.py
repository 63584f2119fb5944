"""Title, date, place and the like, as fields of an XML document or record state them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.containers import xml_vocabulary as known
from archive.parsing.containers.field_values import language_tag, settled_date
from archive.parsing.containers.xml_tree import attribute, beginning_of, has_words, local_name, plain_name
from archive.parsing.content import Metadata
from archive.parsing.people.names import has_office
from archive.parsing.people.stated import stated_person
from archive.parsing.text import count_words, fold_space
from archive.parsing.transcript import Person

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?=T|$)")
_LONGEST_FACT = 60
_FIRST_FIELDS = 400
_MOST_FIELDS = 100
_ANY_FIELD = frozenset("field item extracteditem property data entry meta str".split())
_LEAST_TEXT = 40
_FIRST_WORDS = 600
# Atom: the day of an entry, where none is called its date
_PUBLISHED = frozenset("published issued".split())
_VALUES = ("date", "when", "isodate", "datetime", "value", "iso", "from")


@dataclass(slots=True)
class XmlMetadata:
    """What fields state, and the elements whose texts they are."""

    metadata: Metadata
    elements: list[Element] = field(default_factory=list)


_TITLES = ("title", "titel", "titre", "titulo")
"""Attributes of the element of a document."""


def read_facts(record: Element, name: str, site: str = "") -> XmlMetadata:
    """The facts of a document, or of one record of a collection, that stand outside of its speeches."""
    fields = list(islice(_fields(record), _FIRST_FIELDS))
    title = _first(fields, known.TITLES)
    kind = _first(fields, known.REPORT_TYPES)
    place, url = _first(fields, known.PLACES), _first(fields, known.URLS, starts="http")
    address = _text(url)
    days = [each for each in fields if known.is_date_name(raw_name(each)) and _day_of(each)] or [
        each for each in fields if _plain_name(each) in _PUBLISHED and _day_of(each)
    ]
    day = next((each for each in days if len(each) == 0), days[0] if days else None)
    opening = beginning_of(record, _FIRST_WORDS)
    stated = _day_of(day) if day is not None else _day_in_attributes(record) or _only_day([record, *fields])
    people = tuple(_office_holders(fields))
    named = [each for each in (kind, title, place, day, url) if each is not None]
    language = attribute(record, "lang") or _text(_first(fields, known.LANGUAGES))
    return XmlMetadata(
        Metadata(
            title=" ".join(filter(None, (_text(kind) if title is not None else "", _text(title))))
            or fold_space(attribute(record, *_TITLES)),
            date=settled_date(
                stated, [name, opening], address, " ".join([_text(title), *map(raw_name, fields)])
            ),
            place=_text(place),
            language=language_tag(language),
            site=site,
            url=address or _address_in_attributes(record),
            people=people,
        ),
        named,
    )


def is_record_of_fields(element: Element) -> bool:
    """Whether an element holds a long text as a field among others, as an export of a database does."""
    if not 1 < len(element) <= _MOST_FIELDS:
        return False
    children = [child for child in element if isinstance(child.tag, str)]
    texts = [
        child
        for child in children
        if local_name(child) in known.TEXTS
        and (len(child) == 0 or count_words(beginning_of(child, _LEAST_TEXT * 20)) >= _LEAST_TEXT)
    ]
    return bool(texts) and len(children) > 1 and not has_words(element.text)


def is_fact(element: Element) -> bool:
    """Whether an element of such a record is a fact about it and no text."""
    return (
        len(element) == 0
        and local_name(element) not in known.TEXTS
        and count_words(element.text or "") <= _LONGEST_FACT
    )


def records(root: Element) -> list[Element]:
    """The documents that a file holds, where it holds several: elements of one name, each with its own day.

    An empty list where it is one document.
    """
    parent = root
    for _ in range(4):
        children = [child for child in parent if isinstance(child.tag, str)]
        alike = [child for child in children if child.tag == children[-1].tag] if children else []
        if len(alike) > 1 and all(local_name(each) not in known.SPEECHES for each in alike[:1]):
            days = [_own_day(each) for each in alike]
            if all(days) and all(map(_has_text, alike)):
                return alike
        if not children:
            break
        parent = max(children, key=len)
    return []


def _own_day(record: Element) -> str:
    fields = [child for child in record if isinstance(child.tag, str)]
    dated = [child for child in fields if known.is_date_name(raw_name(child))]
    dated += [child for child in fields if _plain_name(child) in _PUBLISHED]
    return next(filter(None, map(_day_of, dated)), "") or _day_in_attributes(record)


def _has_text(record: Element) -> bool:
    return any(
        local_name(each) in known.TEXTS or local_name(each) in known.SPEECHES or local_name(each) == "p"
        for each in record.iter("{*}*")
        if each is not record
    )


def _fields(record: Element) -> Iterator[Element]:
    """The elements outside of speeches that are short enough to state a fact."""
    events = etree.iterwalk(record, events=("start",))
    for _, element in events:
        if not isinstance(element.tag, str):
            continue
        if element is not record and local_name(element) in known.SPEECHES and len(element):
            events.skip_subtree()
        elif len(element) < 10 and element is not record:
            yield element


def _first(fields: Sequence[Element], names: frozenset[str], starts: str = "") -> Element | None:
    for element in fields:
        if _plain_name(element) in names:
            text = _text(element)
            if text.startswith(starts) and 0 < count_words(text) <= _LONGEST_FACT:
                return element
    return None


def _text(element: Element | None) -> str:
    return "" if element is None else beginning_of(element, _LONGEST_FACT * 20)


def _day_of(element: Element) -> str:
    """The day in an attribute of the element, or its text: short, with a figure in it."""
    text = attribute(element, *_VALUES) or _text(element)
    return text if len(text) <= 60 and any(letter.isdigit() for letter in text) else ""


def _day_in_attributes(element: Element) -> str:
    for key, value in element.attrib.items():
        name = str(key).rpartition("}")[2]
        if known.is_date_name(name) and any(letter.isdigit() for letter in str(value)):
            return str(value)
    return ""


def _only_day(elements: Sequence[Element]) -> str:
    """The one day that attributes of any name give, as "2014-05-06T10:00:00" does."""
    days = {
        found.group()
        for element in elements
        for key, value in element.attrib.items()
        if (found := _ISO.match(str(value))) and not known.is_no_day(str(key))
    }
    return days.pop() if len(days) == 1 else ""


def _address_in_attributes(element: Element) -> str:
    value = attribute(element, *sorted(known.URLS))
    return value if value.startswith("http") else ""


def _office_holders(fields: Sequence[Element]) -> Iterator[Person]:
    """Holders of offices after which fields are named: `<prime-minister>Sapt, Hugo</prime-minister>`."""
    for element in fields:
        words = raw_name(element).replace("-", " ").replace("_", " ")
        if (
            len(element) == 0
            and has_office(words)
            and local_name(element) not in known.SPEAKERS | known.ROLES
        ):
            person = stated_person(_text(element), words.title())
            if person and " " in person.name:
                yield person


def raw_name(element: Element) -> str:
    """The name of a field: of its element, or in an attribute where the element is any field's."""
    name = str(element.tag).rpartition("}")[2]
    if name.lower() not in _ANY_FIELD:
        return name
    # FoLiA: <meta id="date">
    keys = ("name", "key", "property", "id") if name == "meta" else ("name", "key", "property")
    return attribute(element, *keys) or name


def _plain_name(element: Element) -> str:
    return plain_name(raw_name(element))
