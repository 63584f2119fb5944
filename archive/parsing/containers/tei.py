"""TEI, and ParlaMint as its best known use: `<u who="#id">` with `<seg>`, notes and incidents between.

Also plays and interviews in TEI (`<sp><speaker>`), and ParlaMint's annotated files (`<w>`, `<pc>`).
"""

from collections.abc import Iterator, Mapping, Sequence

from lxml.etree import _Element as Element

from archive.parsing.attributed import stated_labels
from archive.parsing.containers.field_values import language_tag, settled_date
from archive.parsing.containers.xml_forms import Form
from archive.parsing.containers.xml_people import people_listed
from archive.parsing.containers.xml_tree import XmlTree, attribute, local_name, parse, text_of
from archive.parsing.containers.xml_walk import walk
from archive.parsing.content import Content, Metadata
from archive.parsing.text import fold_space
from archive.parsing.transcript import UnreadableDocument

EXTENSIONS = frozenset({".tei"})

_SPEECHES = frozenset({"u", "sp"})
_ASIDES = frozenset(
    "note incident kinesic vocal stage gap desc writing shift pause event view camera sound tech move".split()
)
# How the chair is called where a speech says that it speaks and not who holds it.
_CHAIR = {
    "es": "Presidencia",
    "ca": "Presidència",
    "pt": "Presidência",
    "gl": "Presidencia",
    "fr": "Présidence",
    "it": "Presidenza",
    "de": "Vorsitz",
    "nl": "Voorzitter",
    "pl": "Marszałek",
    "cs": "Předsedající",
    "sl": "Predsedujoči",
    "hr": "Predsjedatelj",
    "bg": "Председател",
    "uk": "Головуючий",
    "ru": "Председатель",
    "tr": "Başkan",
    "hu": "Elnök",
    "el": "Πρόεδρος",
    "da": "Formand",
    "sv": "Talman",
    "is": "Forseti",
    "lv": "Sēdes vadītājs",
    "lt": "Pirmininkas",
    "et": "Istungi juhataja",
    "fi": "Puhemies",
}


def read(name: str, data: bytes, columns: Mapping[str, str] = {}) -> Content:
    """The content of a TEI file. Raises UnreadableDocument."""
    return read_tree(name, parse(data))


def is_tei(root: Element) -> bool:
    return local_name(root) in ("tei", "tei2", "teicorpus")


def read_tree(name: str, tree: XmlTree) -> Content:
    root = tree.root
    texts = [element for element in root.iter("{*}text") if local_name(element) == "text"]
    if not texts:
        raise UnreadableDocument(
            f"the TEI file {name} has a header and no <text>; give the files of its sessions instead"
        )
    header = next((each for each in root.iter("{*}teiHeader")), None)
    facts = _facts(root, header, name)
    people = people_listed(root, _site(root))
    form = Form(
        speeches=_SPEECHES,
        speakers=frozenset({"speaker"}),
        headings=frozenset({"head"}),
        asides=_ASIDES,
        boilerplate=frozenset({"teiheader", "fw", "standoff"}),
        attributes=("who",),
        people=people,
        site=_site(root),
        chair=_CHAIR.get(facts.language.partition("-")[0], "Chair"),
        inferred=False,
    )
    walked = walk(root, form, _used(header))
    return Content(
        container="TEI",
        blocks=tuple(walked.blocks),
        shown=(*tree.shown, *stated_labels(walked.blocks)),
        metadata=facts,
        head=tuple(walked.head),
        boilerplate=tuple(walked.boilerplate),
        attributed=any(block.label for block in walked.blocks),
        warnings=tree.warnings,
    )


def _facts(root: Element, header: Element | None, name: str) -> Metadata:
    language = attribute(root, "lang") or next(
        (attribute(each, "lang") for each in root.iter("{*}text") if attribute(each, "lang")), ""
    )
    if header is None:
        return Metadata(language=language_tag(language), people=())
    titles = _titles(header)
    idents = [attribute(each, "ident") for each in header.iter("{*}language")]
    return Metadata(
        title=fold_space(text_of(titles[0])) if titles else "",
        date=_day(header, name),
        place=next((fold_space(text_of(each)) for each in _places(header)), ""),
        language=language_tag(language or (idents[0] if len(set(idents)) == 1 else "")),
        site=_site(root),
        url=next(filter(None, map(_address, _under(header, "sourcedesc", ("idno", "ref")))), ""),
    )


def _used(header: Element | None) -> tuple[Element, ...]:
    """The elements of the header whose texts give the facts."""
    if header is None:
        return ()
    return (*_titles(header)[:1], *list(_dates(header))[:1], *list(_places(header))[:1])


def _titles(header: Element) -> Sequence[Element]:
    titles = list(_under(header, "titlestmt", ("title",)))
    return [each for each in titles if attribute(each, "type") == "main"] or titles


def _dates(header: Element) -> Iterator[Element]:
    for parent in ("settingdesc", "sourcedesc", "titlestmt", "creation"):
        yield from _under(header, parent, ("date", "meeting"))


def _day(header: Element, name: str) -> str:
    """The first day that the header gives; a record that was published before its source was taken later."""
    day = next(filter(None, (_date(each, name) for each in _dates(header))), "")
    published = _under(header, "publicationstmt", ("date",))
    days = [stated for each in published if attribute(each, "when") and (stated := _date(each, name))]
    return min([day, *days]) if day and all(len(each) == len(day) for each in days) else day


def _date(element: Element, name: str) -> str:
    stated = attribute(element, "when", "from", "notbefore")
    if stated or local_name(element) == "date":
        return settled_date(stated or text_of(element), [name])
    return ""


def _places(header: Element) -> Iterator[Element]:
    for each in _under(header, "settingdesc", ("name", "placename", "settlement")):
        if local_name(each) != "name" or attribute(each, "type") in ("city", "place", "settlement"):
            yield each


def _under(header: Element, parent: str, names: tuple[str, ...]) -> Iterator[Element]:
    for outer in header.iter("{*}*"):
        if local_name(outer) == parent:
            yield from (each for each in outer.iter("{*}*") if local_name(each) in names)


def _address(element: Element) -> str:
    """The page that a source was taken from; the front page of a site says nothing of it."""
    text = fold_space(attribute(element, "target") or text_of(element))
    return text if text.startswith("http") and text.rstrip("/").count("/") > 2 else ""


def _site(root: Element) -> str:
    """The corpus that the ids of persons belong to: "ParlaMint-XX" of "ParlaMint-XX_2015-02-10"."""
    corpus, sign, _ = attribute(root, "id").partition("_")
    return corpus if sign else ""
