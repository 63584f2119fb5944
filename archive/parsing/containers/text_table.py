"""Plain text that is a table: lines of cells parted by tabs, the first of which names the columns."""

from archive.parsing.containers.table import delimited_members
from archive.parsing.containers.table_vocabulary import Field, rank
from archive.parsing.content import Content
from archive.parsing.transcript import UnreadableDocument

_NEEDED = (Field.SPEAKER, Field.TEXT)


def read_text_table(name: str, text: str) -> Content | None:
    """The content of such a text, or None where the first line does not name columns of speakers and texts.

    Also where it holds more than one meeting: a text is one document.
    """
    header = [cell.strip() for cell in text.lstrip().partition("\n")[0].split("\t")]
    if len(header) < len(_NEEDED) or not all(
        any(rank(what, cell) is not None for cell in header) for what in _NEEDED
    ):
        return None
    try:
        found = delimited_members(name, text.lstrip(), {})
    except UnreadableDocument:
        return None
    content = found[0][1]
    return content if len(found) == 1 and content.attributed else None
