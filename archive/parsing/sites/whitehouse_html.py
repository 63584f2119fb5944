"""Older pages of whitehouse.gov: the fragment of a page that holds a transcript.

Source    /the-press-office/ of obamawhitehouse.archives.gov, 2009 to 2017, without the frame.
Licence   Works of the United States government are in the public domain.
Layout    <h1> with the title, then the field forall-body: place and day, the hour, the turns,
          END and the hour.
Oddities  - Several turns may stand in one paragraph, parted by <br/>; a <br/> may also part the
            paragraphs of one turn. Each line is a block of its own.
          - The page's date is not in the fragment: it comes from the side file, if not from the
            lines above the words.
          - Corrections are in brackets with asterisks behind words that are struck out.
"""

from archive.parsing.composition import Head, compose
from archive.parsing.containers import html as pages
from archive.parsing.document import Document
from archive.parsing.sites.stenography import frame
from archive.parsing.transcript import Transcript

NAME = "whitehouse-html"
SITE = "whitehouse"


def matches(document: Document) -> bool:
    return document.media_type == "text/html" and "forall-body" in document.text


def read(document: Document) -> Transcript:
    root = pages.parse(document.text)
    content = pages.first(root, "forall-body")
    title = next(root.iter("h1"), None)
    if content is None:
        raise pages.unfamiliar(document)
    titles = pages.texts(title)
    head = Head(title=" ".join(titles), lines=tuple(titles), site=SITE)
    around = frame(
        pages.blocks(content, breaks=pages.Breaks.BLOCK, skip=lambda element: element is title), head
    )
    furniture = pages.texts(root, skip=lambda element: element is content or element is title)
    return compose(document, NAME, around.head, around.body, furniture)
