"""XML of any other form: parliaments' own records with speaker elements, exports that wrap a page in CDATA.

What states a speaker is told by the names of elements, attributes and classes; what is not known parts
paragraphs and stays. Where nothing states one, the text is given unattributed, for labels to be found in.
"""

from collections.abc import Mapping
from dataclasses import replace

from lxml.etree import _Element as Element

from archive.parsing.addresses import host_of
from archive.parsing.attributed import stated_labels
from archive.parsing.containers import akoma_ntoso, tei
from archive.parsing.containers.xml_cells import cell_members
from archive.parsing.containers.xml_facts import read_facts, records
from archive.parsing.containers.xml_forms import Form
from archive.parsing.containers.xml_marks import is_text_of_lines
from archive.parsing.containers.xml_people import people_listed
from archive.parsing.containers.xml_questions import asking_elements
from archive.parsing.containers.xml_rows import table_members
from archive.parsing.containers.xml_tree import XmlTree, attribute, local_name, parse, shown_below
from archive.parsing.containers.xml_vocabulary import SPEAKER_ATTRIBUTES
from archive.parsing.containers.xml_walk import walk
from archive.parsing.containers.xml_walked import Walked
from archive.parsing.content import Content
from archive.parsing.text import Block, fold_space
from archive.parsing.transcript import UnreadableDocument

# Roots called "hansard" or "transcripts" are many publishers'; their ids are not one another's.
_LONGEST_COMMON_NAME = 12

EXTENSIONS = frozenset({".xml"})
_FEEDS = frozenset({"rss", "feed", "rdf"})


def read(name: str, data: bytes, columns: Mapping[str, str] = {}) -> Content:
    """The content of an XML file that is one document. Raises UnreadableDocument.

    `columns`: names of elements or attributes for "speaker" that the general way doesn't know.
    """
    found = members(name, data, columns)
    if len(found) > 1:
        raise UnreadableDocument(
            f"the file holds {len(found)} documents ({found[0][0]} …); they are read one by one"
        )
    return found[0][1]


def members(name: str, data: bytes, columns: Mapping[str, str] = {}) -> list[tuple[str, Content]]:
    """The documents of a file, by name: one under the name of the file, several under "file.xml#id"."""
    tree = parse(data)
    if tei.is_tei(tree.root):
        return [(name, tei.read_tree(name, tree))]
    if akoma_ntoso.is_akoma_ntoso(tree.root):
        return [(name, akoma_ntoso.read_tree(name, tree))]
    rows = table_members(name, tree.root, columns) or cell_members(name, tree.root, columns)
    if rows:
        return rows
    parts = records(tree.root)
    if not parts and (item := _only_item(tree.root)) is not None:
        around = [
            fold_space(each.text) for each in tree.root.iter("{*}*") if each.text and _is_around(each, item)
        ]
        found = _content(item, name, (*shown_below(item), *around), tree, columns)
        return [(name, replace(found, boilerplate=(*found.boilerplate, *filter(None, around))))]
    if not parts:
        found = _content(tree.root, name, tree.shown, tree, columns)
        rows = [] if found.attributed else table_members(name, tree.root, columns, nested=True)
        return rows if any(content.attributed for _, content in rows) else [(name, found)]
    return [
        (f"{name}#{_key(part, number)}", _content(part, name, shown_below(part), tree, columns))
        for number, part in enumerate(parts, 1)
    ]


def _only_item(root: Element) -> Element | None:
    """The one item of a feed, whose title and day are the document's, not those of the feed."""
    items = list(root.iter("{*}item", "{*}entry")) if local_name(root) in _FEEDS else []
    return items[0] if len(items) == 1 else None


def _is_around(element: Element, item: Element) -> bool:
    return element is not item and item not in element.iterancestors()


def _content(
    root: Element, name: str, shown: tuple[str, ...], tree: XmlTree, columns: Mapping[str, str]
) -> Content:
    site = _site(tree.root)
    facts = read_facts(root, name)
    mapped = columns.get("speaker", "").replace("-", "").replace("_", "").lower()
    form = Form(
        people=people_listed(tree.root, site),
        site=site,
        language=facts.metadata.language,
    )
    if mapped:
        form = replace(form, speakers=form.speakers | {mapped}, attributes=(mapped, *SPEAKER_ATTRIBUTES))
    walked = walk(root, form, facts.elements)
    if not any(block.label for block in walked.blocks) and (asking := asking_elements(root)):
        form = replace(form, speeches=form.speeches | asking.keys(), asking=asking)
        walked = walk(root, form, facts.elements)
    if not any(block.label for block in walked.blocks) and any(map(is_text_of_lines, root.iter("{*}*"))):
        walked = walk(root, replace(form, lines=True), facts.elements)
    if mapped and not any(block.label for block in walked.blocks):
        raise UnreadableDocument(
            f"no element or attribute “{columns['speaker']}” names a speaker;"
            f" the elements are: {', '.join(_names(root))}"
        )
    if not walked.blocks:
        raise UnreadableDocument(f"no text is found in {name}; its elements are: {', '.join(_names(root))}")
    voices = {block.label for block in walked.blocks if block.label}
    attributed = len(voices) > 1 or bool(mapped)
    metadata = facts.metadata
    if not attributed:
        # One name over a whole document is its author's: within it others may speak under labels.
        metadata = replace(metadata, author=next(iter(voices), ""))
        walked = _unattributed(walked)
    return Content(
        container="XML",
        blocks=tuple(walked.blocks),
        shown=(*shown, *stated_labels(walked.blocks)),
        metadata=metadata,
        head=tuple(walked.head),
        boilerplate=tuple(walked.boilerplate),
        attributed=attributed,
        warnings=tree.warnings,
    )


def _unattributed(walked: Walked) -> Walked:
    walked.blocks = [_plain(block) for block in walked.blocks]
    return walked


def _plain(block: Block) -> Block:
    return replace(block, label="", speaker=None, outside=False)


def _site(root: Element) -> str:
    """What the ids of persons belong to: the host of the namespace, or a root element named for one body."""
    host = host_of(str(root.tag).partition("}")[0].lstrip("{"))
    if host:
        return max(host.split("."), key=len)
    name = local_name(root)
    return name if len(name) > _LONGEST_COMMON_NAME else ""


def _key(record: Element, number: int) -> str:
    stated = attribute(record, "id", "key")
    for child in record if not stated else ():
        if isinstance(child.tag, str) and local_name(child).endswith("id") and (child.text or "").strip():
            return (child.text or "").strip()
    return stated or str(number)


def _names(root: Element) -> list[str]:
    return sorted({str(each.tag).rpartition("}")[2] for each in root.iter("{*}*")})[:40]
