"""What reads, with what it needs of large files: loaded once for all processes that are forked to read."""

import gc

# All of it is kept: to look through it for garbage while it is loaded takes a tenth of that time.
gc.disable()

from archive.parsing import pipeline  # noqa: E402
from archive.parsing.document import SideFacts  # noqa: E402
from archive.parsing.language import likely_language  # noqa: E402
from archive.parsing.options import ReadingOptions  # noqa: E402

__all__ = ["pipeline"]

_PAGE = b"""<html><body><h1>Talks in Zenda</h1><p>Friday, 5 March 1999, Zenda</p>
<p><b>Hugo Sapt:</b> We spoke of the harvest.</p><p><b>Rosa Holf:</b> It is late.</p></body></html>
"""

# What is made when it is first asked for, as tables of characters and patterns, is made by reading a page.
list(pipeline.read_documents("talks.html", _PAGE, SideFacts(), ReadingOptions()))
likely_language("Zenda")
# Neither those that are forked nor this one at its end look through it for garbage.
gc.freeze()
gc.enable()
