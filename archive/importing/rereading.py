"""Read the kept bytes of a source again, as they were read when they came."""

from archive.models import Source, SourceVersion
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading
from archive.parsing.transcript import UnreadableDocument


def read_again(source: Source, version: SourceVersion) -> Reading | None:
    """What this archive reads in a version of a source now; None where its bytes are not kept, or where it
    can't read them."""
    # Here, as pages import this module: whoever serves them seldom reads, and the readers take some 8 MB.
    from archive.parsing.pipeline import read_documents

    if version.stored is None:
        return None
    facts = dict(source.side_facts)
    columns = facts.pop("columns", {})
    options = ReadingOptions(tuple(columns.items()), undated=True)
    try:
        for reading in read_documents(version.name, version.stored.content(), SideFacts(**facts), options):
            # The documents of a table are told apart by their fingerprints.
            if isinstance(reading, Reading) and reading.sha256 == version.fingerprint:
                return reading
    except UnreadableDocument:
        return None
    return None
