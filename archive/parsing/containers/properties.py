"""Titles that the properties of a document state, where somebody wrote them for a reader."""

import re
from collections.abc import Iterable
from pathlib import PurePath

from archive.parsing.text import fold_space

# "Microsoft Word - speech.docx" · "untitled" · "Document1" · "speech.pdf" · "C:\\a\\b"
_MADE_UP = re.compile(
    r"(?:microsoft|powerpoint|word|libreoffice|openoffice|adobe|indesign|quark\w*)\b.{0,20}\s-\s.*"
    r"|(?:untitled|document|dokument|documento|slide|página|page|doc|presentation|print|layout)\s*\d*"
    r"|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|dvi|html?|txt|pages|xlsx?|pmd)"
    r"|[a-z]:\\.*|/.*/.*|\W*|[\w.-]*\d[\w.-]*|.{0,3}",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST = 300


def sane_title(title: str, name: str, texts: Iterable[str] = ()) -> str:
    """The title that the properties of the file `name` state, "" where no reader is meant to see it.

    A program made it up, or it is the file's name, or the first words of a line of `texts`, cut off.
    """
    text = fold_space(title)
    folded = text.casefold()
    stem = re.sub(r"\W+", " ", PurePath(name).stem).casefold()
    if len(text) > _LONGEST or " " not in text or _MADE_UP.fullmatch(text):
        return ""
    if re.sub(r"\W+", " ", folded) == stem:
        return ""
    starts = (line.casefold() for line in texts)
    return "" if any(line.startswith(folded) and line != folded for line in starts) else text
