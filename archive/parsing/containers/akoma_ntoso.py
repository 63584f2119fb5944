"""Akoma Ntoso (LegalDocML), the form of debate records of many parliaments: `<speech by="#id"><from>`."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from archive.parsing.attributed import stated_labels
from archive.parsing.containers.field_values import language_tag, settled_date
from archive.parsing.containers.xml_forms import Form
from archive.parsing.containers.xml_people import people_listed
from archive.parsing.containers.xml_tree import XmlTree, attribute, local_name, parse, text_of
from archive.parsing.containers.xml_walk import walk
from archive.parsing.content import Content, Metadata
from archive.parsing.text import fold_space

EXTENSIONS = frozenset({".akn"})

_SPEECHES = frozenset({"speech", "question", "answer", "speechgroup", "other", "oathspeech"})
_ASIDES = frozenset({"scene", "remark", "summary", "noteref", "authorialnote", "writtenstatements"})
# No day of a debate: what tools write in where they know none.
_PLACEHOLDER = "3000-01-01"


def read(name: str, data: bytes, columns: Mapping[str, str] = {}) -> Content:
    """The content of an Akoma Ntoso file. Raises UnreadableDocument."""
    return read_tree(name, parse(data))


def is_akoma_ntoso(root: Element) -> bool:
    return local_name(root) in ("akomantoso", "akomantosodoc") or "akn" in str(root.tag).lower()


def read_tree(name: str, tree: XmlTree) -> Content:
    root = tree.root
    site = _site(root)
    form = Form(
        speeches=_SPEECHES - {"speechgroup"},
        speakers=frozenset({"from"}),
        headings=frozenset({"heading", "subheading", "num", "doctitle"}),
        asides=_ASIDES,
        boilerplate=frozenset({"meta", "attachments", "components"}),
        attributes=("by",),
        people=people_listed(root, site),
        site=site,
        inferred=False,
        roles={attribute(each, "eid", "id"): attribute(each, "showas") for each in _named(root, "tlcrole")},
    )
    walked = walk(root, form)
    return Content(
        container="Akoma Ntoso",
        blocks=tuple(walked.blocks),
        shown=(*tree.shown, *stated_labels(walked.blocks)),
        metadata=_facts(root, name, site),
        head=tuple(walked.head),
        boilerplate=tuple(walked.boilerplate),
        attributed=any(block.label for block in walked.blocks),
        warnings=tree.warnings,
    )


def _facts(root: Element, name: str, site: str) -> Metadata:
    languages = {attribute(each, "language") for each in _named(root, "frbrlanguage")}
    return Metadata(
        title=_title(root),
        date=_date(root, name),
        place=next((fold_space(text_of(each)) for each in _named(root, "docplace", "place", "location")), ""),
        language=language_tag(languages.pop()) if len(languages) == 1 else "",
        site=site,
        url=next((uri for uri in map(_address, _named(root, "frbruri", "frbrthis")) if uri), ""),
    )


def _title(root: Element) -> str:
    for element in _named(root, "doctitle", "frbrtitle", "frbralias"):
        title = fold_space(text_of(element)) or attribute(element, "value")
        if title:
            return title
    debate = next(_named(root, "debate", "debatereport", "doc"), None)
    stated = attribute(debate, "name") if debate is not None else ""
    if " " in stated:
        return fold_space(stated)
    return next((fold_space(text_of(each)) for each in _named(root, "heading")), "")


def _date(root: Element, name: str) -> str:
    """The day in the text, then of the work; never that on which it was marked up."""
    for element in _named(root, "docdate", "frbrdate"):
        kind = attribute(element, "name").lower()
        stated = attribute(element, "date")
        is_of_file = local_name(element) == "frbrdate" and ("markup" in kind or "publi" in kind)
        if not is_of_file and not stated.startswith(_PLACEHOLDER) and (stated or element.text):
            return settled_date(stated or text_of(element), [name])
    for element in _named(root, "frbruri", "frbrthis"):
        day = settled_date(attribute(element, "value"))
        if day[:4].isdecimal():
            return day
    return ""


def _site(root: Element) -> str:
    return next((attribute(each, "value") for each in _named(root, "frbrcountry")), "").lower()


def _address(element: Element) -> str:
    value = attribute(element, "value")
    return value if value.startswith("http") else ""


def _named(root: Element, *names: str) -> Iterator[Element]:
    return (each for each in root.iter("{*}*") if local_name(each) in names)
