"""The row of a source, as its latest version was read."""

from dataclasses import asdict
from typing import Any

from archive.importing.persistence.addresses import store_addresses
from archive.importing.persistence.inserting import insert, new_row
from archive.importing.persistence.limits import check
from archive.models import Source
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading
from archive.parsing.source_lines import line_runs


def beside(side: SideFacts, options: ReadingOptions) -> dict[str, Any]:
    """What is kept with a source of the facts beside it, and of what its columns were said to hold."""
    return {**asdict(side), **({"columns": dict(options.columns)} if options.columns else {})}


def store_source(
    source: Source | None, reading: Reading, name: str, sketch: bytes, leading: int | None = None
) -> Source:
    """Write a source, new (with this name) or old. `leading`: the primary key of the one that has its
    meeting."""
    transcript, document = reading.transcript, reading.document
    source = source or new_row(Source, name=name)
    source.leading_id = leading
    source.sketch = sketch
    source.sha256 = reading.sha256
    source.media_type = document.media_type
    source.text = document.text
    source.side_facts = beside(document.side, document.options)
    source.site = transcript.site
    source.url = transcript.url
    source.reader = transcript.reader
    source.reader_version = transcript.reader_version
    source.head = list(transcript.head)
    source.furniture = list(transcript.furniture)
    source.line_runs = line_runs(document.text, transcript.head, transcript.furniture)
    check([source])
    is_new = not source.pk
    if is_new:
        insert([source])
    else:
        source.save()
    store_addresses(source, transcript.alternates, is_new=is_new)
    return source
