"""PDF: printed pages become paragraphs, each with its page; what runs through the pages is boilerplate."""

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.parsing.containers.properties import sane_title
from archive.parsing.content import Content, Metadata
from archive.parsing.layout.columns import all_gutters, columns
from archive.parsing.layout.hyphenation import DocumentVocabulary, Joiner, Mend, mended, vocabulary
from archive.parsing.layout.label_column import lines_beside, with_whole_labels
from archive.parsing.layout.lines import PageLine, body_size, gapped_lead
from archive.parsing.layout.marginalia import (
    part_line_numbers,
    part_margins,
    part_notes,
    part_notes_of_columns,
)
from archive.parsing.layout.paragraphs import paragraphs
from archive.parsing.layout.placing import centred, label_words, placed_lines
from archive.parsing.layout.row_labels import with_labels_of_rows
from archive.parsing.layout.running_heads import part_running
from archive.parsing.text import Block, ends_sentence
from archive.parsing.transcript import ReadingWarning, UnreadableDocument, WarningCode

EXTENSIONS = frozenset({".pdf"})

_LARGER = 1.12
_FIRST = 20
_LONGEST_HEADING = 20
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_UNMAPPED = re.compile("[\ue000-\uf8ff\ufffd]")
_MOST_UNMAPPED = 0.2


def read(name: str, data: bytes) -> Content:
    """The text of a PDF. Raises UnreadableDocument where it is locked, damaged, or has pictures for text.

    `shown` is the text of each page as PDFium gives it, with divided words mended as in the blocks.
    """
    texts, lines, pictured, title = _extracted(data)
    if not any(lines):
        raise UnreadableDocument(
            f"none of the {len(texts)} pages holds text, they are pictures;"
            " recognise their text first, for example: ocrmypdf IN.pdf OUT.pdf"
        )
    whole = "".join(texts)
    if len(_UNMAPPED.findall(whole)) > _MOST_UNMAPPED * len(_LETTER.findall(whole) or " "):
        raise UnreadableDocument(
            "the fonts of this PDF do not say which letters they show;"
            " recognise its text from the pages, for example: ocrmypdf --force-ocr IN.pdf OUT.pdf"
        )
    untold = whole.count("\ufffd")
    blocks, mends, boilerplate = _read_lines(lines, right_to_left=_runs_to_the_left(whole))
    warnings = [
        ReadingWarning(WarningCode.UNKNOWN_LAYOUT, f"page {page} holds a picture and no text")
        for page in pictured
    ]
    if untold:
        detail = f"the PDF does not say which letters {untold} of its signs are; they are marked \ufffd"
        warnings.append(ReadingWarning(WarningCode.UNKNOWN_LAYOUT, detail))
    return Content(
        "pdf",
        tuple(blocks),
        tuple(mended(texts, mends)),
        Metadata(title=sane_title(title, name, [block.text for block in blocks[:_FIRST]] + boilerplate)),
        boilerplate=tuple(boilerplate),
        warnings=tuple(warnings),
    )


def _extracted(data: bytes) -> tuple[list[str], list[list[PageLine]], list[int], str]:
    """The text and the lines of each page, the numbers of pages that are pictures, and the stated title."""
    try:
        import pypdfium2 as pdfium

        from archive.parsing.containers.pdf_text import pages
    except ImportError as error:
        raise UnreadableDocument(
            "reading PDF takes the package pypdfium2; install it (pip install pypdfium2),"
            " or save the document as text"
        ) from error
    try:
        document = pdfium.PdfDocument(data)
        try:
            found = list(pages(document))
            title = str(document.get_metadata_value("Title"))
        finally:
            document.close()
    except pdfium.PdfiumError as error:
        raise UnreadableDocument(_unopened(str(error))) from error
    pictured = [number for number, page in enumerate(found, 1) if page.pictures]
    return [page.text for page in found], [page.lines for page in found], pictured, title


def _unopened(error: str) -> str:
    if "password" in error.lower() or "security" in error.lower():
        return "the PDF is locked by a password; save a copy without one (qpdf --decrypt IN.pdf OUT.pdf)"
    return f"the PDF is damaged ({error}); fetch it again, or mend it (qpdf IN.pdf OUT.pdf)"


def _runs_to_the_left(text: str) -> bool:
    return 2 * len(_RIGHT_TO_LEFT.findall(text)) > len(_LETTER.findall(text))


def _read_lines(
    pages: Sequence[list[PageLine]], *, right_to_left: bool
) -> tuple[list[Block], list[Mend], list[str]]:
    if right_to_left:
        pages = [[line.mirrored() for line in lines] for lines in pages]
    running = part_running(pages)
    unnumbered, numbers = part_line_numbers(running.pages)
    size = body_size([line for lines in unnumbered for line in lines])
    inner, margins = part_margins(unnumbered, size)
    whole, notes = part_notes(with_whole_labels(with_labels_of_rows(inner)), size)
    beside = lines_beside(whole)
    gutters = all_gutters([[line for line in lines if id(line) not in beside] for lines in whole])
    bodies, notes_of_columns = part_notes_of_columns(whole, gutters, size)
    known = vocabulary([line for lines in bodies for line in lines])
    ordered = [
        column for lines, places in zip(bodies, gutters, strict=True) for column in columns(lines, places)
    ]
    blocks: list[Block] = []
    mends: list[Mend] = []
    placed = placed_lines(ordered)
    centred_lines = centred(placed)
    labels = label_words(placed)
    row = 0
    for paragraph in paragraphs(ordered):
        if words := labels.get(id(paragraph[0])):
            label, paragraph = _apart(paragraph, words)
            row += 1
            blocks.append(replace(_block([label], known, size)[0], row=row, column=0))
            if not paragraph:
                continue
        block, mended_here = _block(paragraph, known, size)
        if row:
            block = replace(block, row=row, column=1)
        if centred_lines.issuperset(map(id, paragraph)) and _reads_as_heading(block):
            block = replace(block, heading=True)
        blocks.append(block)
        mends += mended_here
    return blocks, mends, [*running.running, *numbers, *margins, *notes, *notes_of_columns]


def _apart(paragraph: Sequence[PageLine], words: int) -> tuple[PageLine, list[PageLine]]:
    """The words of a paragraph's first line that are its label, and the rest of it."""
    first, *rest = paragraph
    if words == len(first.words):
        return first, rest
    said = replace(first, words=first.words[words:])
    return replace(first, words=first.words[:words]), [said, *rest]


def _reads_as_heading(block: Block) -> bool:
    """Whether a paragraph in the middle of its column is one: in bold type, and no sentence."""
    whole = block.bold == len(block.text) and block.text.count(" ") < _LONGEST_HEADING
    return whole and not ends_sentence(block.text)


def _block(lines: Sequence[PageLine], known: DocumentVocabulary, size: float) -> tuple[Block, list[Mend]]:
    joiner = Joiner(known)
    bold = italic = 0
    is_bold = is_italic = True
    for line in lines:
        for number, word in enumerate(line.words):
            if number:
                joiner.add_word(word.text)
            else:
                joiner.add_line(word.text, line.text, line.page)
            is_bold, is_italic = is_bold and word.bold, is_italic and word.italic
            bold, italic = (joiner.length if is_bold else bold), (joiner.length if is_italic else italic)
    lead, lead_style = (bold, "b") if bold else (italic, "i") if italic else gapped_lead(lines[0])
    larger = min(line.size for line in lines) >= _LARGER * size
    style = "large" if larger else "small" if max(line.size for line in lines) * _LARGER <= size else ""
    return Block(
        joiner.text,
        heading=larger,
        bold=bold,
        style=style,
        lead=lead,
        lead_style=lead_style,
        page=lines[0].page,
    ), joiner.mends
