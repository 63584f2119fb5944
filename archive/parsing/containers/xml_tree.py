"""XML, safely: its tree, its text in reading order, and its text read once more without a parser.

No DTD is loaded and no entity expanded by the parser: those of HTML and plain ones of the document's own
are put in before it runs, each once, so that neither a bomb of entities nor a file of the machine gets in.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree
from lxml.etree import _Element as Element

from archive.languages.letter_forms import folded_name
from archive.parsing.containers.markup import shown_text
from archive.parsing.encoding import decode_text
from archive.parsing.text import fold_space, words
from archive.parsing.transcript import ReadingWarning, UnreadableDocument, WarningCode

# Elements that only dress letters: words go on across their borders ("<b>W</b>ord").
JOINING = frozenset(
    "a abbr b bdi bdo big c del em emph emphas emphasis font hi i inline ins italic italics bold small"
    " span strike strong sub sup u underline wbr milestone anchor".split()
)
# <u who="…"> is an utterance of TEI, and <u> underlines.
_UTTERANCE = re.compile(r"<(?:\w+:)?u\s+[\w:]+\s*=")
_DECLARATION = re.compile(r"<\?xml\b[^<>]*\?>")
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_DOCTYPE = re.compile(
    r"<!DOCTYPE\b[^\[<>]*+(?:\[(?P<subset>(?:[^\]\"'<]|\"[^\"]*\"|'[^']*'|<[^>]*>)*+)\]\s*)?>"
)
_ENTITY = re.compile(r"<!ENTITY\s+([\w.-]+)\s+(?:\"([^\"<&%]{0,500})\"|'([^'<&%]{0,500})')\s*>")
# What is opened and never closed reaches to the end: looked for at each opening, it takes the square of them.
_REFERENCE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?P<name>#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][\w.-]{0,40});|(?P<bare>&)",
    re.DOTALL,
)
_KEPT = frozenset({"amp", "lt", "gt", "quot", "apos"})
_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[(?P<cdata>.*?)\]\]>|<\?.*?\?>|(?P<open><(?:!--|!\[CDATA\[|\?).*)"
    r"|</?(?P<name>[^\s<>/!?\"']++)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|(?P<text>[^<]+)|<",
    re.DOTALL,
)
BORDER = "\x1e"
"""Stands in a text where an element that parts words begins or ends; no XML holds this character."""

_BORDERS = re.compile(f"{BORDER}+(?P<closing>[.,;:!?)\\]»”’%]?)")


@dataclass(frozen=True, slots=True)
class XmlTree:
    """A file of XML: `root`, and `shown`, all its text without its tags, read without the parser."""

    root: Element
    shown: tuple[str, ...]
    warnings: tuple[ReadingWarning, ...] = ()


def parse(data: bytes) -> XmlTree:
    """The tree of a file. Raises UnreadableDocument with line and column where it isn't well-formed.

    A file with faults is mended by the parser and taken, with a warning, if no word is lost by it.
    """
    declared = _DECLARED.search(data[:1024])
    decoded = decode_text(data, declared[1].decode("ascii") if declared else "")
    text, warnings = decoded.text, decoded.warnings
    text = _DECLARATION.sub("", text, count=1)
    doctype = _DOCTYPE.search(text[:65536])
    entities = _entities(doctype["subset"] or "") if doctype else {}
    if doctype:
        text = text[: doctype.start()] + text[doctype.end() :]
    text = _REFERENCE.sub(lambda match: _plain(match, entities), text)
    shown = tuple(_texts(text))
    encoded = text.encode("utf-8", "replace")
    try:
        return XmlTree(etree.fromstring(encoded, _parser()), shown, warnings)
    except etree.XMLSyntaxError as error:
        mended = _mended(encoded, shown)
        if mended is None:
            line, column = error.position
            raise UnreadableDocument(
                f"the file is not well-formed XML (line {line}, column {column}: {error.msg});"
                " export it again or mend it there"
            ) from None
        detail = f"the XML was mended (line {error.position[0]}: {error.msg})"
        return XmlTree(mended, shown, (*warnings, ReadingWarning(WarningCode.UNKNOWN_LAYOUT, detail)))


def local_name(element: Element) -> str:
    """The name of an element in small letters, without its namespace and its signs ("talk.start")."""
    tag = element.tag
    return plain_name(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1 << 12)
def plain_name(name: str) -> str:
    """A name in small letters without its namespace and its signs ("talk.start" is "talkstart")."""
    return folded_name(name.rpartition("}")[2].rpartition(":")[2]).replace(" ", "")


def attribute(element: Element, *names: str) -> str:
    """The first attribute that has one of the plain names, in whatever namespace; "" if there is none."""
    if not element.attrib:
        return ""
    found = {plain_name(str(key)): str(value) for key, value in element.attrib.items()}
    return next((found[name] for name in names if found.get(name)), "")


def joins(element: Element) -> bool:
    """Whether words go on across the borders of an element. An utterance of TEI ("<u who=…>") ends them."""
    name = local_name(element)
    if name == "a":
        # Without an address or a name of its own it anchors nothing: some records call their paragraphs so.
        return not _is_paragraph(element)
    return name in JOINING and not (name == "u" and element.attrib)


def _is_paragraph(element: Element) -> bool:
    parent = element.getparent()
    if parent is None or attribute(element, "href", "name", "type", "id"):
        return False
    return not has_words(parent.text) and not any(has_words(child.tail) for child in parent)


def text_of(element: Element) -> str:
    """The text of an element as it is read: a space at the border of all but joining elements."""
    return spaced("".join(pieces(element)))


def beginning_of(element: Element, length: int) -> str:
    """The text of an element as far as it takes to see that it is longer than `length`.

    Elements are asked for their length at each level of nesting: none may be read whole for it.
    """
    found: list[str] = []
    total = 0
    for number, piece in enumerate(pieces(element)):
        found.append(piece)
        total += len(piece)
        if total > length or number > length:
            break
    return fold_space(spaced("".join(found)))


def spaced(text: str) -> str:
    """A text with a space for each border of elements, but before a sign that closes ("31" + ". Sitting")."""
    return _BORDERS.sub(lambda match: match["closing"] or " ", text)


def pieces(element: Element) -> Iterator[str]:
    for event, each in etree.iterwalk(element, events=("start", "end")):
        is_joining = joins(each)
        if event == "start":
            yield "" if is_joining or each is element else BORDER
            yield _shown(each.text)
        elif each is not element:
            yield "" if is_joining else BORDER
            yield _shown(each.tail)


def without(element: Element, left_out: frozenset[Element]) -> list[str]:
    """The text of an element without that of some below it."""
    texts: list[str] = []
    run: list[str] = []
    events = etree.iterwalk(element, events=("start", "end"))
    for event, each in events:
        if event == "start" and each in left_out:
            events.skip_subtree()
        if event == "start":
            run.append("" if joins(each) else BORDER)
            run.append("" if each in left_out else _shown(each.text))
        elif each is not element:
            run.append("" if joins(each) else BORDER)
            run.append(_shown(each.tail))
        if each in left_out:
            texts.append(spaced("".join(run)))
            run = []
    return [*texts, spaced("".join(run))]


def shown_below(element: Element) -> tuple[str, ...]:
    """The text below an element, read by scanning its serialisation and not from the tree."""
    return tuple(_texts(etree.tostring(element, encoding="unicode", with_tail=False)))


def has_words(text: str | None) -> bool:
    return bool(text) and not text.isspace() if text else False


def _shown(text: str | None) -> str:
    if not text:
        return ""
    return shown_text(text) if "<" in text or "&" in text else text


def _texts(text: str) -> Iterator[str]:
    """The text of each stretch between elements that part words, by a scanner of our own."""
    joining = JOINING - {"u"} if _UTTERANCE.search(text) else JOINING
    run: list[str] = []
    for match in _TOKEN.finditer(text):
        if match["name"] is not None:
            if plain_name(match["name"]) not in joining and run:
                yield "".join(run)
                run = []
        elif match["cdata"] is not None:
            run.append(_shown(match["cdata"]))
        elif match["open"] is not None:
            run.append(match["open"])
        elif match["text"] is not None:
            run.append(_shown(html.unescape(match["text"])))
    if run:
        yield "".join(run)


def _parser(recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _mended(encoded: bytes, shown: tuple[str, ...]) -> Element | None:
    try:
        root = etree.fromstring(encoded, _parser(recover=True))
    except etree.XMLSyntaxError:  # there is nothing in it
        return None
    if root is None or sorted(words(text_of(root))) != sorted(words("\n".join(shown))):
        return None
    return root


def _entities(subset: str) -> dict[str, str]:
    """Entities that a document declares for plain text; one that nests others is left as it is written."""
    return {match[1]: match[2] or match[3] or "" for match in _ENTITY.finditer(subset)}


def _plain(match: re.Match[str], entities: dict[str, str]) -> str:
    if match["bare"]:
        return "&amp;"
    name = match["name"]
    if name is None or name in _KEPT:
        return match.group()
    meant = entities.get(name, html.unescape(f"&{name};"))
    return html.escape(meant, quote=False)
