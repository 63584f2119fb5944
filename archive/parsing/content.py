"""What a container gives: the blocks of a document, and the facts that it states beside them."""

from dataclasses import dataclass

from archive.parsing.text import Block
from archive.parsing.transcript import Person, ReadingWarning


@dataclass(frozen=True, slots=True)
class Metadata:
    """Facts that a document states about itself outside its running text; empty where it says nothing.

    Sources are, by falling trust: the fields of a table or an XML header, JSON-LD, OpenGraph, `<meta>`,
    microformats, document properties. `date` and `time` are as printed (any form that `dates` reads);
    `language` is a BCP 47 tag; `site` is the publisher's short name; `author` is the one speaker of a
    document that has no labels; `people` are the persons that a header lists, with their offices.
    `alternates` are the addresses at which the document stands in other languages.
    `page_title` is the title of a page as it stands, with the name of its site.
    `fetched` is when a crawler took the document, as ISO 8601: no date of what it tells.
    """

    title: str = ""
    date: str = ""
    time: str = ""
    place: str = ""
    kind: str = ""
    language: str = ""
    site: str = ""
    url: str = ""
    author: str = ""
    page_title: str = ""
    fetched: str = ""
    people: tuple[Person, ...] = ()
    alternates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A document taken out of its container.

    `blocks`: the running text in reading order, with what the layout shows of each. `head`: source
    texts that hold the facts of `metadata`. `boilerplate`: texts that belong to the page or file and not
    to the transcript. `shown`: every text that the file shows, read independently of `blocks` (by another
    parser where there is one), so that the account of words can't miss what the reading lost; blocks,
    head and boilerplate together hold exactly its words. `attributed`: the container itself says who
    speaks (a table, TEI): its blocks carry `label` and `speaker`, and no label is looked for in the text.
    """

    container: str
    blocks: tuple[Block, ...]
    shown: tuple[str, ...]
    metadata: Metadata = Metadata()
    head: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    attributed: bool = False
    warnings: tuple[ReadingWarning, ...] = ()
