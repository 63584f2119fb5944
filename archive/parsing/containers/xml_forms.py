"""What each element of an XML document is for: a table of names for a form, and the general one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import islice

from lxml.etree import _Element as Element

from archive.parsing.containers import xml_vocabulary as known
from archive.parsing.containers.xml_facts import is_fact
from archive.parsing.containers.xml_inline import is_interjection, opens_as_label
from archive.parsing.containers.xml_people import UNKNOWN, Voice, is_label, referred_voice, stated_voice
from archive.parsing.containers.xml_tree import (
    JOINING,
    attribute,
    beginning_of,
    has_words,
    joins,
    local_name,
    plain_name,
)
from archive.parsing.people.names import is_plain_name
from archive.parsing.people.stated import is_nameless
from archive.parsing.text import count_words

_TOKENS = frozenset("w pc s phr cl".split())
_FIGURES = re.compile(r"[\d\W_]*(?:\d[TZ:.\d+-]*)?")
_CELLS = frozenset("td th cell entry".split())
_PARAGRAPHS = frozenset(
    "p para paratext paragraph seg ab l lg div section div1 div2 div3 quote blockquote list item ul ol li"
    " table tr row"
    " tbody thead text body".split()
)
_NAMES = ("name", "fullname", "displayname")
_SAID_BY = tuple("who speaker speakername redner orateur orador talker talare sprecher spreker".split())
_OF_SEVERAL = "who"
_LONGEST_MARK = 150
_WRAPPERS = 2
_MOST_PARTS = 40


class ElementKind(Enum):
    """What the walk makes of an element."""

    TEXT = auto()
    INLINE = auto()
    SPEECH = auto()
    SPEAKER = auto()
    ANNOUNCED = auto()
    HEADING = auto()
    ASIDE = auto()
    LISTING = auto()
    BOILERPLATE = auto()
    PAGE = auto()


@dataclass(frozen=True, slots=True)
class Form:
    """The names of a form's elements by kind, and the persons whom its header lists.

    `inferred`: elements are also told by their classes and by what they hold, as in XML of no known form.
    `lines`: a text without elements has its lines as paragraphs.
    `asking`: the voices of elements whose names say that somebody asks or answers.
    `roles`: the offices that the header lists, by their ids.
    """

    speeches: frozenset[str] = known.SPEECHES
    speakers: frozenset[str] = known.SPEAKERS
    headings: frozenset[str] = known.HEADINGS
    asides: frozenset[str] = known.ASIDES
    boilerplate: frozenset[str] = known.BOILERPLATE
    attributes: tuple[str, ...] = known.SPEAKER_ATTRIBUTES
    people: Mapping[str, Voice] = field(default_factory=dict)
    site: str = ""
    language: str = ""
    chair: str = ""
    inline: frozenset[str] = _TOKENS
    inferred: bool = True
    lines: bool = False
    asking: Mapping[str, Voice] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)

    def kind(self, element: Element, is_in_sentence: bool, is_in_record: bool = False) -> ElementKind:
        """What an element is. `is_in_sentence`: text stands beside it in its parent.
        `is_in_record`: its parent holds facts and a text in fields.
        """
        name = local_name(element)
        if name in known.PAGES:
            return ElementKind.TEXT if _holds_paragraphs(element) else ElementKind.PAGE
        if name in self.boilerplate:
            return ElementKind.BOILERPLATE
        if name in self.asides and not self._holds_speeches(element):
            return ElementKind.ANNOUNCED if self._announces(element) else ElementKind.ASIDE
        if self._is_speaker(element, name, is_in_sentence) or (self.inferred and opens_as_label(element)):
            return ElementKind.SPEAKER
        if self.inferred and is_interjection(element):
            return ElementKind.ASIDE
        if self.inferred and not is_in_sentence and self._is_field(element, name, is_in_record):
            return ElementKind.BOILERPLATE
        if name in self.headings and not is_in_sentence:
            return ElementKind.HEADING
        if not is_in_sentence and (
            name in self.speeches
            or (name in self.speakers and self._is_speaking(element))
            or (element.attrib and self._is_said_by(element))
        ):
            return ElementKind.SPEECH
        if self.inferred and not is_in_sentence:
            by_class = self._by_class(element, name)
            if by_class:
                return by_class
        is_part = (
            joins(element)
            or name in _CELLS
            or name in self.inline
            or (is_in_sentence and name not in _PARAGRAPHS)
        )
        return ElementKind.INLINE if is_part else ElementKind.TEXT

    def voice(self, element: Element) -> Voice | None:
        """The voice that a speech element states in an attribute; in a known form at least that it is one."""
        stated = attribute(element, *self.attributes)
        if not stated and local_name(element) in self.speakers:
            stated = attribute(element, *_NAMES)
        parent = element.getparent()
        if not stated and parent is not None and local_name(parent) == "annotationblock":
            # Spoken corpora in TEI state who speaks for all that is noted of an utterance.
            stated = attribute(parent, *self.attributes)
        if not stated and self.inferred and local_name(element) in self.speeches:
            # An attribute of any name that holds the id of a person listed
            stated = next((str(value) for value in element.attrib.values() if value in self.people), "")
            stated = stated or next(filter(_names_voice, [attribute(element, *_NAMES)]), "")
        voice = self._referred(element, stated) if stated else self.asking.get(local_name(element))
        role = self.roles.get(attribute(element, "as").lstrip("#"), "") if self.roles else ""
        if voice and voice.person and role and not voice.person.role:
            voice = replace(voice, person=replace(voice.person, role=role))
        if voice or self.inferred:
            return voice
        return Voice(self.chair if self.chair and "chair" in attribute(element, "ana", "role") else UNKNOWN)

    def _referred(self, element: Element, stated: str) -> Voice | None:
        key = attribute(element, *known.PERSON_IDENTIFIERS)
        return referred_voice(stated, self.people, self.site, key if key != stated else "")

    def mark(self, element: Element) -> Voice:
        """The voice that a speaker element states."""
        if is_turn_of_several(element):
            stated = (attribute(each, *self.attributes) for each in element.iterancestors())
            keys = next(filter(None, stated), "").split()
            key = next(iter(keys[int(attribute(element, "nb")) - 1 :]), "")
            return (self._referred(element, key) if key else None) or Voice(UNKNOWN)
        return stated_voice(element, self.people, self.site)

    def is_record(self, element: Element | None) -> bool:
        """Whether an element, or what holds it alone, has brothers of its name: one record among others."""
        if element is None:
            return False
        parent = element.getparent()
        for _ in range(_WRAPPERS):
            if parent is None or element.getnext() is not None or element.getprevious() is not None:
                break
            element, parent = parent, parent.getparent()
        if parent is None:
            return False
        name = element.tag
        beside = (*islice(element.itersiblings(), 2), *islice(element.itersiblings(preceding=True), 2))
        return any(each.tag == name for each in beside)

    def holds_text(self, element: Element) -> bool:
        """Whether an element of a record holds what is said, and not a fact about it."""
        name = local_name(element)
        if name in known.FIELDS or name in known.TITLES or known.is_date_name(name) or name in self.asides:
            return False
        return (
            name in known.TEXTS
            or name in _PARAGRAPHS
            or count_words(beginning_of(element, _LONGEST_MARK)) > 3
        )

    def _holds_speeches(self, element: Element) -> bool:
        """Whether a "scene" is a part of the talk and no stage direction."""
        return len(element) > 0 and any(
            local_name(each) in self.speeches and len(each)
            for each in islice(element.iter("{*}*"), 1, _MOST_PARTS)
        )

    def _announces(self, element: Element) -> bool:
        """Whether a note is the label printed above the speech that follows it."""
        if attribute(element, "type") not in ("speaker", "label"):
            return False
        following = element.getnext()
        while following is not None and (
            not isinstance(following.tag, str)
            or local_name(following) in self.asides
            or local_name(following) in known.PAGES
        ):
            following = following.getnext()
        return following is not None and local_name(following) in self.speeches

    def _is_speaker(self, element: Element, name: str, is_in_sentence: bool) -> bool:
        if name == _OF_SEVERAL and is_turn_of_several(element):
            return True
        if name in self.speakers:
            if self._is_speaking(element):
                return False
            return len(beginning_of(element, _LONGEST_MARK * 4)) <= _LONGEST_MARK * 2
        if not self.inferred or is_in_sentence:
            return False
        if name in known.FULL:
            return is_label(element) or self._heads_speech(element)
        if name not in _PARAGRAPHS and name not in JOINING:
            return self._names_before_words(element)
        style = attribute(element, "class", "klasse", "type", "rend")
        holds = any(local_name(child) in self.speakers for child in element if isinstance(child.tag, str))
        if holds or known.is_label_class(style):
            return is_label(element)
        return (
            known.is_speaker_class(style) and len(beginning_of(element, _LONGEST_MARK * 2)) <= _LONGEST_MARK
        )

    def _is_speaking(self, element: Element) -> bool:
        """Whether an element for a speaker holds the words: `<speaker name="Sapt"><p>…</p></speaker>`."""
        return self.inferred and bool(element.attrib) and _holds_paragraphs(element)

    def _is_said_by(self, element: Element) -> bool:
        """Whether an attribute of an element without speeches in it says who speaks: `<x speaker="Sapt">`."""
        if not self.inferred or not any(plain_name(str(key)) in _SAID_BY for key in element.attrib):
            return False
        inner = islice(element.iter("{*}*"), 1, _MOST_PARTS)
        return not any(local_name(each) in self.speeches or attribute(each, *_SAID_BY) for each in inner)

    def _names_before_words(self, element: Element) -> bool:
        """Whether an element of any name opens a record with the parts of a name, before its words."""
        if element.getprevious() is not None or len(element) == 0 or not self.is_record(element.getparent()):
            return False
        parts = {local_name(each) for each in islice(element.iter("{*}*"), _MOST_PARTS) if len(each) == 0}
        if not parts & known.GIVEN or not parts & known.FAMILY:
            return False
        behind = [child for child in element.itersiblings() if isinstance(child.tag, str)]
        return (
            any(map(self.holds_text, behind)) and len(beginning_of(element, _LONGEST_MARK)) <= _LONGEST_MARK
        )

    def _heads_speech(self, element: Element) -> bool:
        """Whether a name is the first thing in a speech, with words in elements behind it."""
        parent = element.getparent()
        if parent is None or local_name(parent) not in self.speeches or has_words(parent.text):
            return False
        following = element.getnext()
        first = element.getprevious() is None and following is not None and not has_words(element.tail)
        return first and 0 < len(beginning_of(element, _LONGEST_MARK * 2)) <= _LONGEST_MARK

    def _is_field(self, element: Element, name: str, is_in_record: bool) -> bool:
        """Whether an element is a fact for machines: a record's field, an id, a number, a time stamp."""
        if name.startswith("meta") and name not in known.SPEAKERS:
            return True
        if name in _PARAGRAPHS or name in known.TEXTS or name in JOINING or name in _CELLS:
            return False
        if is_in_record and is_fact(element):
            return True
        if len(element):
            return False
        return name in known.FIELDS or bool(_FIGURES.fullmatch((element.text or "").strip()) and element.text)

    def _by_class(self, element: Element, name: str) -> ElementKind | None:
        style = attribute(element, "class", "klasse", "type", "rend")
        if not style or name not in _PARAGRAPHS or not (len(element) == 0 or has_words(element.text)):
            return None
        if known.is_heading_class(style):
            return ElementKind.HEADING
        if known.is_list_class(style):
            return ElementKind.LISTING
        return ElementKind.ASIDE if known.is_aside_class(style) else None


def _names_voice(value: str) -> bool:
    """Whether a name is that of a person or a voice, and no title."""
    return is_plain_name(value) or (bool(value) and is_nameless(value))


def is_turn_of_several(element: Element) -> bool:
    """Whether an element says which of the speakers of a turn says what follows: `<Who nb="2"/>`."""
    return local_name(element) == _OF_SEVERAL and attribute(element, "nb").isdecimal()


def _holds_paragraphs(element: Element) -> bool:
    """Whether an element has words in elements for paragraphs or for what is said, and not for a name."""
    inner = islice(element.iter("{*}*"), 1, _MOST_PARTS)
    holders = (each for each in inner if local_name(each) in _PARAGRAPHS | known.TEXTS)
    return any(has_words(str(text)) for each in holders for text in each.itertext())


def signature(element: Element) -> str:
    """An element by its name and class: "p.redner"."""
    style = attribute(element, "class", "klasse", "type")
    return f"{local_name(element)}.{style}" if style else local_name(element)
