"""What the styles of a Word document say of its paragraphs and runs."""

import re
from dataclasses import dataclass

from lxml.etree import _Element as Element

from archive.parsing.containers.runs import StyledRun

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_PLAIN = re.compile(r"normal|default paragraph font|body ?text\d?|standard|no spacing", re.IGNORECASE)
_BODY_LEVEL = "9"
_OFF = frozenset({"0", "false", "off", "none"})
_DEEPEST = 20


def tag(name: str) -> str:
    """The name of an element or attribute of WordprocessingML, as lxml has it."""
    return _WORD + name


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it takes over from those it is based on. None: it says nothing of it."""

    name: str = ""
    bold: bool | None = None
    italic: bool | None = None
    heading: bool = False
    listed: bool = False
    hidden: bool = False

    @property
    def signature(self) -> str:
        if self.listed:
            return "list item"
        return "" if not self.name or _PLAIN.fullmatch(self.name) else f"p.{_dashed(self.name)}"


def _dashed(name: str) -> str:
    return re.sub(r"\W+", "-", name.casefold()).strip("-")


class Styles:
    """The styles of a document. Without a part for them, the marks of the runs alone count."""

    def __init__(self, root: Element | None) -> None:
        self._elements = {
            element.get(tag("styleId"), ""): element
            for element in (root.iterchildren(tag("style")) if root is not None else ())
        }
        self._known: dict[str, Style] = {}
        self._default = next(
            (
                key
                for key, element in self._elements.items()
                if element.get(tag("type")) == "paragraph" and element.get(tag("default")) in ("1", "true")
            ),
            "",
        )

    def paragraph(self, paragraph: Element) -> Style:
        """The style of a paragraph, with what it states itself."""
        properties = paragraph.find(tag("pPr"))
        if properties is None:
            return self._style(self._default)
        style = self._style(_value(properties, "pStyle") or self._default)
        level = _value(properties, "outlineLvl")
        heading = style.heading if level is None else level != _BODY_LEVEL
        listed = style.listed or properties.find(tag("numPr")) is not None
        return Style(style.name, style.bold, style.italic, heading, listed and not heading)

    def run(self, run: Element, paragraph: Style, text: str) -> StyledRun:
        """A run as it is set: its own marks count before its style's, these before the paragraph's."""
        properties = run.find(tag("rPr"))
        if properties is None:
            return StyledRun(text, bool(paragraph.bold), bool(paragraph.italic))
        named = _value(properties, "rStyle")
        style = self._style(named) if named else Style()
        bold, italic = (
            next((each for each in marks if each is not None), False)
            for marks in (
                (_mark(properties, "b"), style.bold, paragraph.bold),
                (_mark(properties, "i"), style.italic, paragraph.italic),
            )
        )
        marks = [
            "span." + _dashed(style.name) if named and not _PLAIN.fullmatch(style.name) else "",
            "u" if _mark(properties, "u") else "",
            "caps" if _mark(properties, "caps") or _mark(properties, "smallCaps") else "",
        ]
        return StyledRun(text, bold, italic, " ".join(filter(None, marks)))

    def hides(self, run: Element) -> bool:
        """Whether a run is hidden: neither shown nor printed."""
        properties = run.find(tag("rPr"))
        if properties is None:
            return False
        own = _mark(properties, "vanish")
        named = _value(properties, "rStyle")
        return self._style(named).hidden if own is None and named else bool(own)

    def _style(self, key: str) -> Style:
        if key not in self._known:
            self._known[key] = self._resolved(key)
        return self._known[key]

    def _resolved(self, key: str) -> Style:
        name = ""
        bold = italic = heading = hidden = None
        listed = False
        seen = 0
        while (element := self._elements.get(key)) is not None and seen < _DEEPEST:
            seen += 1
            own = _value(element, "name") or key
            name = name or own
            runs, properties = element.find(tag("rPr")), element.find(tag("pPr"))
            if runs is not None:
                bold = _mark(runs, "b") if bold is None else bold
                italic = _mark(runs, "i") if italic is None else italic
                hidden = _mark(runs, "vanish") if hidden is None else hidden
            level = _value(properties, "outlineLvl") if properties is not None else None
            if heading is None and (level is not None or _HEADING.fullmatch(own)):
                heading = level != _BODY_LEVEL
            listed = listed or (properties is not None and properties.find(tag("numPr")) is not None)
            key = _value(element, "basedOn") or ""
        return Style(name or key, bold, italic, bool(heading), listed, bool(hidden))


def _value(element: Element, name: str) -> str | None:
    found = element.find(tag(name))
    return None if found is None else found.get(tag("val"))


def _mark(properties: Element, name: str) -> bool | None:
    """Whether a mark such as bold is on; None where nothing is said."""
    found = properties.find(tag(name))
    return None if found is None else found.get(tag("val"), "1") not in _OFF
