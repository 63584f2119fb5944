"""Any document whose layout is not known here: read by the convention that it shows itself."""

from archive.parsing.composition import Head, compose
from archive.parsing.containers.html_page import read_page
from archive.parsing.containers.markdown import read_markdown
from archive.parsing.containers.text import read_text
from archive.parsing.content import Content
from archive.parsing.dates import find_dates, parse_date
from archive.parsing.document import Document
from archive.parsing.labels.detection import read_labels
from archive.parsing.transcript import Transcript

NAME = "general"
VERSION = 1


def matches(document: Document) -> bool:
    return True


def content_of(document: Document) -> Content:
    if document.media_type == "text/html":
        return read_page(document.text)
    if document.media_type == "text/markdown":
        return read_markdown(document.text)
    return read_text(document.text)


def read(document: Document, content: Content) -> Transcript:
    labels = read_labels(
        content.blocks, (), content.metadata.title or document.side.title, content.metadata.language
    )
    title = content.metadata.title
    date = parse_date(content.metadata.date) if content.metadata.date else None
    used = set()
    place = ""
    for i, block in enumerate(labels.blocks[: labels.first]):
        if not title and i < 2:
            title = block.text
            used.add(i)
            continue
        if block.text == title:
            used.add(i)
        dates = find_dates(block.text)
        if dates and not date:
            date = dates[0].date
            place = block.text[dates[0].end :].strip(", ")
            used.add(i)
    head = Head(title, date, "", place, tuple(labels.blocks[i].text for i in sorted(used)) + content.head)
    keep = [i for i in range(len(labels.blocks)) if i not in used]
    from dataclasses import replace

    labels = replace(
        labels,
        blocks=tuple(labels.blocks[i] for i in keep),
        openings=tuple(labels.openings[i] for i in keep),
        doubts=tuple(labels.doubts[i] for i in keep),
    )
    return compose(
        document,
        NAME,
        VERSION,
        head,
        labels.blocks,
        content.boilerplate,
        labels=labels,
        opening_from_title=True,
    )
