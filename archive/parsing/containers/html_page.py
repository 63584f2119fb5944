"""Any web page: its main text in blocks, everything else as boilerplate, and the facts it states.

The main text is found by density: from the body down, as long as one child holds most of the words that
stand outside of links and page furniture; then up again to the page's heading, if little else comes with
it. What of the main text is furniture (navigation, sharing, related pages) is told by the element, by its
classes, or by links alone. Nothing is thrown away: what is left out is boilerplate, word by word.
"""

import re
from collections import Counter
from contextlib import suppress

import html5lib
from lxml import etree
from lxml.etree import _Element as Element

from archive.languages.vocabulary import document_words
from archive.parsing.containers.html import Breaks, blocks, left_out, parse, texts
from archive.parsing.containers.html_links import permalinks, words_beside_links
from archive.parsing.containers.html_metadata import metadata_of
from archive.parsing.containers.html_speakers import with_speakers
from archive.parsing.containers.html_tokens import visible_text
from archive.parsing.content import Content
from archive.parsing.counts import count_letters
from archive.parsing.text import Block, ends_sentence, fold_space
from archive.parsing.transcript import ReadingWarning, WarningCode

EXTENSIONS = frozenset({".html", ".htm", ".xhtml", ".shtml"})

_FURNITURE = frozenset(
    "nav aside footer form button select menu dialog input amp-ad amp-sidebar amp-consent"
    " amp-social-share amp-embed".split()
)
_ENCLOSING = frozenset("p div ul ol li section table".split())
_QUOTATIONS = frozenset({"blockquote", "figure", "q"})
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "head", "iframe", "object", "svg", "title", "textarea"}
)
_FURNITURE_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|related|cookies?|sidebar|footer"
    r"|comments?|newsletter|subscribe|promo|pagination|pager|skip(?:-?link)?|advert(?:isement)?|print-?only"
    r"|toolbar|masthead|taglist|tag-list|tags|ads|most-read|author-(?:box|bio)|detail-author|page-?details|back-?to-?top|print(?:er-friendly)?|twitter-tweet|instagram-media|footnotes|endnotes)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Of a paragraph, too: nobody calls one so that holds what is said.
_ASIDE_NAME = re.compile(
    r"(?:^|[\s_-])(?:ad-?(?:slot|unit|box|wrapper|container|banner|placement|label)|read-?(?:also|more|next)"
    r"|pull-?quote|(?:image|photo|picture|wp)-?caption)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DESCENT = 0.8
"""The share of its parent's words that a child must hold to be looked into instead."""
_MOST_FURNITURE = 0.3
"""An element with more of the page's words than this is text, whatever it is called."""
_HEAD_WORDS = 150
"""Words that may come with the page's heading from above the main text."""
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|2[0145])\d\d(?!\d)")
_MOST_HEAD = 6
"""Words and signs before a link to another page ("Read also: ..."), at most."""
_READ_ALSO = document_words().read_also
_BUTTONS = 2
_LINKED = 0.6
_FEWEST_LINKS = 3
_DEEPEST = 1_000


def read_page(page: str) -> Content:
    """The content of a page. A page that the parser can't hold whole is parsed by the web's own rules."""
    page = with_speakers(page)
    shown = visible_text(page)
    letters = count_letters([shown])
    root = parse(_without_page_ends(page))
    content = _content(root, shown)
    if _kept(content) != letters and not _is_deep(root):
        with suppress(ValueError):  # it holds characters that no tree can
            content = _content(_parsed_by_the_rules(page), shown)
    if _kept(content) != letters:
        content = _by_tags(page, shown)
    return content


def _without_page_ends(page: str) -> str:
    """The page without the tags that end it: what some pages go on with after them is text, too."""
    return re.sub(r"</(?:body|html)\s*>", "", page, flags=re.IGNORECASE)


def _is_deep(root: Element) -> bool:
    """Whether elements stand in each other so deep that parsing by the rules takes the square of them."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False


def _parsed_by_the_rules(page: str) -> Element:
    # A form feed is white space in a page, and no character of XML.
    plain = page.replace("\f", " ")
    root: Element = html5lib.parse(plain, treebuilder="lxml", namespaceHTMLElements=False).getroot()
    for node in list(root.iter()):
        if not isinstance(node.tag, str):
            parent = node.getparent()
            if parent is not None:
                _remove_keeping_tail(parent, node)
    return root


def _remove_keeping_tail(parent: Element, node: Element) -> None:
    before = node.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (node.tail or "")
    else:
        parent.text = (parent.text or "") + (node.tail or "")
    node.tail = None
    parent.remove(node)


def _by_tags(page: str, shown: str) -> Content:
    """The page as lines of text: the last resort, in which layout is lost and no word."""
    lines = tuple(text for line in shown.split("\n") if (text := fold_space(line)))
    warning = ReadingWarning(
        WarningCode.UNKNOWN_LAYOUT, "the markup of the page is broken; its text was read"
    )
    return Content("html", tuple(map(Block, lines)), (shown,), metadata_of(parse(page)), warnings=(warning,))


def _kept(content: Content) -> Counter[str]:
    return count_letters([*(block.text for block in content.blocks), *content.head, *content.boilerplate])


def _content(root: Element, shown: str) -> Content:
    words = _Words(root)
    body = next(root.iter("body"), root)
    main = words.main(body)
    words.close(main)
    skip = words.is_furniture
    found = blocks(main, skip=skip, breaks=Breaks.LINE)
    around = texts(root, skip=lambda element: element is main)
    boilerplate = [*around, *left_out(main, skip)]
    return Content("html", tuple(found), (shown,), metadata_of(root), boilerplate=tuple(boilerplate))


class _Words:
    """How many words stand in each element outside of links and furniture, and in links."""

    def __init__(self, root: Element) -> None:
        self._plain: dict[Element, int] = {}
        self._linked: dict[Element, int] = {}
        self._links: dict[Element, int] = {}
        self._permalinks = permalinks(root)
        self._count(root)
        self._total = self._plain.get(root, 0) or 1
        self._named: dict[Element, bool] = {}

    def main(self, body: Element) -> Element:
        """The element that holds the main text."""
        core = body
        while True:
            below = max(core, key=lambda child: self._plain.get(child, 0), default=None)
            if below is None or self._plain.get(below, 0) < _DESCENT * self._plain.get(core, 0):
                break
            if below.tag in ("p", "span", "b", "font") or not len(below):
                break
            core = below
        top = core
        while (parent := top.getparent()) is not None and top is not body:
            added = self._plain.get(parent, 0) - self._plain.get(core, 0)
            if added > max(_HEAD_WORDS, self._plain.get(core, 0) // 4):
                break
            top = parent
            if parent.tag in ("main", "article") or _holds_heading(parent):
                return top
        return self._with_dateline(core, top)

    def _with_dateline(self, core: Element, top: Element) -> Element:
        """The main text with what stands above it, if that gives a year; what stands below it stays out."""
        below: list[Element] = []
        above = ""
        element = core
        while element is not top and (parent := element.getparent()) is not None:
            before = [each for each in element.itersiblings(preceding=True) if isinstance(each.tag, str)]
            above += " ".join(str(text) for each in before for text in each.itertext())
            below += element.itersiblings()
            element = parent
        if element is not top or not _YEAR.search(above):
            return core
        self._named.update(dict.fromkeys(below, True))
        return top

    def close(self, main: Element) -> None:
        """Take what is nothing but links below the last words of the main text for furniture.

        A sentence in a link may be somebody's, who is quoted with his source.
        """
        for element in reversed(list(main.iter(etree.Element))):
            if element.tag == "a" and ends_sentence("".join(map(str, element.itertext())).rstrip()):
                return
            own = [element.text, *(child.tail for child in element)] if element.tag != "a" else []
            if self._plain.get(element, 0) and any(text and text.strip() for text in own):
                return
            if element.tag in _ENCLOSING and self._linked.get(element, 0) and not self._plain.get(element, 0):
                self._named[element] = True

    def is_furniture(self, element: Element) -> bool:
        """Whether an element of the main text is furniture, and not much of it."""
        if not isinstance(element.tag, str):
            return False
        if element not in self._named:
            self._named[element] = self._is_furniture(element)
        return self._named[element]

    def _is_furniture(self, element: Element) -> bool:
        if self._plain.get(element, 0) > _MOST_FURNITURE * self._total:
            return False
        if element.tag in _FURNITURE:
            parent = element.getparent()
            # The foot of a quotation names whose words it quotes.
            return parent is None or parent.tag not in _QUOTATIONS or element.tag != "footer"
        if element.tag in ("ul", "ol", "div", "table", "section", "p"):
            linked, plain = self._linked.get(element, 0), self._plain.get(element, 0)
            if self._links.get(element, 0) >= _FEWEST_LINKS and linked > _LINKED * (linked + plain):
                return True
        if self._invites(element) or element in self._permalinks or _is_caption(element):
            return True
        if element.tag in ("body", "main", "article", "html", "p", "b", "i", "em", "strong", "h1"):
            return element.tag == "p" and bool(_ASIDE_NAME.search(element.get("class") or ""))
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        named = _FURNITURE_NAME.search(name) or _ASIDE_NAME.search(name)
        return bool(named) and not _holds_heading(element)

    def _invites(self, element: Element) -> bool:
        """Whether an element invites to click: "Read also:" and a link, or a question before two buttons."""
        if element.tag not in ("p", "div", "li", "h2", "h3", "h4", "h5", "h6"):
            return False
        plain = self._plain.get(element, 0)
        if 0 < plain <= _MOST_HEAD and self._linked.get(element, 0):
            return words_beside_links(element).strip(" :.»>–—-►▶→•*").casefold() in _READ_ALSO
        return element.tag == "p" and len(list(element.iter("button"))) >= _BUTTONS

    def _count(self, root: Element) -> None:
        order: list[Element] = []
        stack = [(root, False)]
        inside: dict[Element, bool] = {}
        while stack:
            element, link = stack.pop()
            if not isinstance(element.tag, str) or element.tag in _SILENT:
                continue
            link = link or element.tag == "a"
            inside[element] = link
            order.append(element)
            stack.extend((child, link) for child in element)
        for element in reversed(order):
            link = inside[element]
            own = len((element.text or "").split())
            plain, linked = (0, own) if link else (own, 0)
            links = int(element.tag == "a")
            for child in element:
                if child in inside and child.tag not in _FURNITURE:
                    plain += self._plain[child]
                if child in inside:
                    linked += self._linked[child]
                    links += self._links[child]
                tail = len((child.tail or "").split())
                plain, linked = (plain, linked + tail) if link else (plain + tail, linked)
            self._plain[element], self._linked[element], self._links[element] = plain, linked, links


def _is_caption(element: Element) -> bool:
    """Whether an element tells what a picture shows, and not whose words a figure quotes."""
    figure = element.getparent() if element.tag == "figcaption" else None
    return figure is not None and next(figure.iter("blockquote", "q", "p"), None) in (None, *element)


def _holds_heading(element: Element) -> bool:
    return element.tag == "h1" or next(element.iter("h1"), None) is not None
