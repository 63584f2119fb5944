"""From the tree of an XML document to blocks, each under the voice whose element or label it stands in.

A voice is stated by an attribute of a speech, or by a speaker element before the words. It lasts until
the next one in the same speech or section, at most to the end of the element that holds both it and
words after it. Words outside of that are nobody's.
"""

from collections.abc import Sequence
from dataclasses import replace

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.containers.field_values import clock
from archive.parsing.containers.markup import field_blocks, has_markup, shown_text
from archive.parsing.containers.text import blocks_of
from archive.parsing.containers.xml_announced import announced_voice
from archive.parsing.containers.xml_facts import is_record_of_fields
from archive.parsing.containers.xml_forms import ElementKind, Form, is_turn_of_several, signature
from archive.parsing.containers.xml_inline import brackets_behind, with_full_name
from archive.parsing.containers.xml_marks import (
    goes_on,
    is_mixed,
    is_text_of_lines,
    opening_marks,
    speech_depth,
)
from archive.parsing.containers.xml_people import Voice, printed_label, together
from archive.parsing.containers.xml_tree import (
    BORDER,
    attribute,
    has_words,
    joins,
    local_name,
    spaced,
    text_of,
)
from archive.parsing.containers.xml_vocabulary import TIMES
from archive.parsing.containers.xml_walked import VoiceScope, Walked, kept_texts
from archive.parsing.line_kinds import is_aside
from archive.parsing.people.stated import is_nameless
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import Person

_WHOLE = frozenset(ElementKind) - {ElementKind.TEXT, ElementKind.INLINE, ElementKind.SPEECH, ElementKind.PAGE}
_TOKENS = frozenset({"w", "pc", "name"})
_AFTER_LABEL = " :"
_FARTHEST = 64
_LABEL_END = " :.–—-"


def walk(root: Element, form: Form, facts: Sequence[Element] = ()) -> Walked:
    """The blocks of a tree, with every word of it in them, in the head (`facts`) or in the boilerplate."""
    walker = _Walker(form, frozenset(opening_marks(root, form)), facts)
    skipped: Element | None = None
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            if not walker.start(element):
                skipped = element
                events.skip_subtree()
        else:
            if element is not skipped:
                walker.end(element)
            skipped = None
            if element is not root:
                walker.tail(element)
    walker.flush()
    return walker.found


class _Walker:
    def __init__(self, form: Form, opening: frozenset[str], facts: Sequence[Element]) -> None:
        self.found = Walked()
        self._facts = frozenset(facts)
        self._form = form
        self._opening = opening
        self._named: dict[str, set[Person]] = {}
        self._referred: dict[str, Voice] = {}
        self._scopes: list[VoiceScope] = []
        self._left: VoiceScope | None = None
        self._mixed: list[bool] = []
        self._inline: list[bool] = []
        self._records: list[bool] = []
        self._run: list[str] = []
        self._labelled = False
        self._announced = ""
        self._style = ""
        self._time = ""
        self._page = 0

    def start(self, element: Element) -> bool:
        """Take the start of an element; whether its children are to be walked."""
        above = bool(self._mixed and self._mixed[-1]), bool(self._records and self._records[-1])
        kind = self._form.kind(element, *above)
        if element in self._facts:
            self.flush()
            self._keep(element)
            return False
        if kind is ElementKind.PAGE:
            number = attribute(element, "n", "nr", "number") or (element.text or "").strip()
            self._add(BORDER)
            self._page = int(number) if number.isdecimal() and len(number) < 7 else self._page
            self._keep(element)
            return False
        if kind in _WHOLE:
            self._whole(element, kind)
            return False
        if kind is ElementKind.INLINE:
            self._add("" if joins(element) else BORDER)
        else:
            self.flush()
            self._style = signature(element)
        if kind is ElementKind.SPEECH:
            voice = self._announced_voice(element)
            self._left, self._announced = None, ""
            self._scopes.append(VoiceScope(len(self._mixed), voice))
            self._labelled = bool(voice)
            self._time = clock(attribute(element, *TIMES)) if voice else ""
        self._mixed.append(is_mixed(element))
        self._inline.append(kind is ElementKind.INLINE)
        self._records.append(self._form.inferred and is_record_of_fields(element))
        if kind is not ElementKind.INLINE:
            self._look_ahead(element)
        if self._form.lines and is_text_of_lines(element):
            self.found.blocks += blocks_of((element.text or "").splitlines())
        else:
            self._text(element.text)
        return True

    def end(self, element: Element) -> None:
        self._mixed.pop()
        self._records.pop()
        depth = len(self._mixed)
        if self._inline.pop():
            self._add("" if joins(element) else BORDER)
        else:
            self.flush()
        while self._scopes and self._scopes[-1].depth >= depth:
            left = self._scopes.pop()
            stays = self._opening and left.mark and left.mark not in self._opening
            self._left = VoiceScope(depth - 1, left.voice, left.mark) if stays else None
        if self._left and self._left.depth >= depth:
            self._left = None

    def _announced_voice(self, element: Element) -> Voice | None:
        """The voice of a speech: as a label above it says, there or above one that refers to the same id."""
        voice = announced_voice(self._announced, self._form.voice(element), self._form.people)
        reference = attribute(element, *self._form.attributes)
        if not reference or (reference.isalpha() and is_nameless(reference)):
            return voice
        if self._announced and voice:
            self._referred[reference] = voice
        elif voice is None or voice.person is None:
            return self._referred.get(reference, voice)
        return voice

    def tail(self, element: Element) -> None:
        # <w join="right">word</w> <pc>,</pc>: annotated words, with white space that is not the text's
        joined = local_name(element) in _TOKENS and attribute(element, "join") in ("right", "both")
        self._text((element.tail or "").lstrip() if joined else element.tail)

    def flush(self) -> None:
        """End a paragraph."""
        text = fold_space(spaced("".join(self._run)))
        self._run = []
        if self._labelled and text:
            text = self._without_label(text)
        if text:
            self._block(text)

    def _without_label(self, text: str) -> str:
        """The first words of a voice without its label, where that is printed before them once more."""
        text = text.lstrip(_AFTER_LABEL)
        scope = self._scopes[-1] if self._scopes else None
        if text:
            self._labelled = False
        if scope is None or scope.voice is None or not text:
            return text
        if scope.mark and (brackets := brackets_behind(text)):
            self.found.boilerplate.append(brackets)
            scope.voice = replace(scope.voice, label=f"{scope.voice.label} {brackets.rstrip(' :')}")
            return text[len(brackets) :].lstrip()
        if not (label := printed_label(text, scope.voice)):
            return text
        self.found.boilerplate.append(label)
        scope.voice = replace(scope.voice, label=label.rstrip(_LABEL_END))
        return text[len(label) :].lstrip(_LABEL_END)

    def _whole(self, element: Element, kind: ElementKind) -> None:
        text = fold_space(text_of(element))
        if kind is ElementKind.ASIDE and self._stands_inside(element):
            shown = text if is_aside(text) or not text else f"({text})"
            self._add(f"{BORDER}{shown}{BORDER}")
            return
        self.flush()
        if kind is ElementKind.SPEAKER:
            self._speaker(element)
            self._keep(element)
        elif kind is ElementKind.BOILERPLATE or kind is ElementKind.ANNOUNCED:
            self._announced = text if kind is ElementKind.ANNOUNCED else self._announced
            self._keep(element)
        elif text and kind is ElementKind.LISTING:
            self.found.blocks.append(Block(text, page=self._page))
        elif text and kind is ElementKind.HEADING:
            self.found.blocks.append(Block(text, heading=True, page=self._page))
        elif text:
            self.found.blocks.append(Block(text, outside=True, page=self._page))

    def _speaker(self, element: Element) -> None:
        stated = self._scopes[-1].voice if self._scopes and not self._scopes[-1].mark else None
        mark = self._form.mark(element)
        voice = with_full_name(mark if is_turn_of_several(element) else together(stated, mark), self._named)
        depth = self._scope_of(element)
        while self._scopes and self._scopes[-1].depth >= depth:
            self._scopes.pop()
        self._left = None
        self._scopes.append(VoiceScope(depth, voice, signature(element)))
        self._labelled = True
        self._time = clock(attribute(element, *TIMES)) or self._time

    def _scope_of(self, element: Element) -> int:
        """The depth of the element that a voice lasts in: its speech, or the first to go on behind it."""
        speech = speech_depth(element, len(self._mixed) - 1, self._form.speeches)
        if speech is not None:
            return speech
        depth = len(self._mixed) - 1
        child = element
        parent = element.getparent()
        while parent is not None and depth > max(len(self._mixed) - _FARTHEST, 0):
            paragraph = self._mixed[depth] or local_name(parent) in ("p", "para", "paratext")
            if not paragraph and goes_on(child):
                return depth
            child, parent, depth = parent, parent.getparent(), depth - 1
        return max(depth, 0)

    def _look_ahead(self, element: Element) -> None:
        """Take the speaker of a record that names it behind the words: its only one, with none after it."""
        if self._mixed[-1] or not 1 < len(element) <= 40:
            return
        children = [child for child in element if isinstance(child.tag, str)]
        marks = [
            i for i, child in enumerate(children) if self._form.kind(child, False) is ElementKind.SPEAKER
        ]
        if len(marks) != 1 or not self._form.is_record(element):
            return
        before, after = children[: marks[0]], children[marks[0] + 1 :]
        if any(map(self._form.holds_text, before)) and not any(map(self._form.holds_text, after)):
            voice = self._form.mark(children[marks[0]])
            self._scopes.append(VoiceScope(len(self._mixed) - 1, voice, signature(children[marks[0]])))

    def _stands_inside(self, element: Element) -> bool:
        """Whether a stage direction stands within a sentence and not between paragraphs."""
        return bool(self._mixed and self._mixed[-1]) and (
            has_words("".join(self._run)) or has_words(element.tail)
        )

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if has_markup(text):
            self.flush()
            for block in field_blocks(text, lines=not (self._scopes or self._left)):
                self._block(block.text, block)
            return
        self._add(shown_text(text) if "&" in text else text)

    def _add(self, text: str) -> None:
        if text and (self._run or not (text.isspace() or text == BORDER)):
            self._run.append(text)

    def _block(self, text: str, layout: Block | None = None) -> None:
        scope = self._scopes[-1] if self._scopes else self._left
        voice = scope.voice if scope else None
        is_direction = is_aside(text) and not (voice and voice.label and voice.person is None)
        self.found.blocks.append(
            replace(
                layout or Block(text, style=self._style),
                label=voice.label if voice else "",
                outside=is_direction,
                speaker=voice.person if voice else None,
                page=self._page,
                time=self._time,
                language=self._form.language,
            )
        )
        self._time = ""

    def _keep(self, element: Element) -> None:
        head, boilerplate = kept_texts(element, self._facts)
        self.found.head += head
        self.found.boilerplate += boilerplate
