"""Labels and stage directions that XML marks by inline elements at the start of paragraphs."""

import re
from dataclasses import replace

from lxml.etree import _Element as Element

from archive.parsing.containers.xml_people import Voice
from archive.parsing.containers.xml_tree import attribute, beginning_of, has_words, joins, local_name
from archive.parsing.containers.xml_vocabulary import FULL
from archive.parsing.text import fold_space
from archive.parsing.transcript import Person

# <a type="MemberInterjecting">, <span class="OfficeSpeech">: the class tells of who speaks
_VOICE_CLASS = re.compile(
    r"speaker|redner|orateur|orador|talker|interject|continuation|speech|interven|member|person", re.I
)
_INTERJECTION_CLASS = re.compile(r"interject", re.IGNORECASE)
# "Mr SAPT:" · "Mr SAPT" and " (Zenda) (12:01): I move"
_COLON_BEHIND = re.compile(r"\s*(?:[(\[][^()\[\]]{1,80}[)\]]\s*)*[:：]")
_BRACKETS = re.compile(r"(?:[(\[][^()\[\]]{1,80}[)\]]\s*)+[:：]")
_LONGEST = 120
_NAMES = FULL - {"title", "name"}
_LONGEST_BRACKETS = 200


def opens_as_label(element: Element) -> bool:
    """Whether an inline element is a label: the first words of a paragraph, by its class a voice's, a colon.

    Brackets may stand between it and the colon.
    """
    text = _opening_text(element, _VOICE_CLASS)
    if not text:
        return False
    if text.endswith((":", "：")):
        return True
    paragraph = fold_space(beginning_of(_paragraph_of(element), _LONGEST + _LONGEST_BRACKETS))
    return bool(_COLON_BEHIND.match(paragraph[len(text) :]))


def brackets_behind(text: str) -> str:
    """The brackets, with the colon behind them, that a text begins with: "(Zenda) (12:01): I move"; or ""."""
    found = _BRACKETS.match(text)
    return found.group() if found else ""


def with_full_name(voice: Voice, named: dict[str, set[Person]]) -> Voice:
    """A voice of a surname alone as the only person of that surname who was stated by a full name before.

    `named`: those persons by surname; a voice with a full name is added to it.
    """
    if voice.person is None:
        return voice
    *given, surname = voice.person.name.casefold().split() or [""]
    if given:
        named.setdefault(surname, set()).add(voice.person)
        return voice
    alike = named.get(surname, set())
    names = {person.name for person in alike}
    return replace(voice, person=min(alike, key=lambda person: person.role)) if len(names) == 1 else voice


def is_interjection(element: Element) -> bool:
    """Whether an inline element holds a whole paragraph that tells of an interjection, without its words."""
    text = _opening_text(element, _INTERJECTION_CLASS)
    whole = fold_space(beginning_of(_paragraph_of(element), _LONGEST + 2)) if text else ""
    return bool(text) and text == whole and ":" not in text


def _opening_text(element: Element, style: re.Pattern[str]) -> str:
    """The text of an inline element of a class that opens its paragraph, "" of any other."""
    is_voice = joins(element) and style.search(attribute(element, "type", "class", "rend"))
    if not is_voice and (local_name(element) not in _NAMES or style is not _VOICE_CLASS):
        return ""
    text = fold_space(beginning_of(element, _LONGEST + 2))
    return text if 0 < len(text) <= _LONGEST and text[0].isupper() and _is_first(element) else ""


def _is_first(element: Element) -> bool:
    """Whether no words stand before an element in its paragraph."""
    while True:
        parent = element.getparent()
        if parent is None or has_words(parent.text):
            return False
        before = element.getprevious()
        while before is not None:
            if has_words(before.tail) or beginning_of(before, 1).strip():
                return False
            before = before.getprevious()
        if not joins(parent):
            return True
        element = parent


def _paragraph_of(element: Element) -> Element:
    """The innermost element around an inline one that is no inline one itself."""
    while joins(element) or local_name(element) in _NAMES:
        if (parent := element.getparent()) is None:
            break
        element = parent
    return element
