"""What reads, with what it needs of large files: loaded once for all processes that are forked to read."""

import gc

from archive.parsing import pipeline
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.language import likely_language

__all__ = ["pipeline"]

likely_language("Zenda")
is_weekday("Monday")
# Neither those that are forked nor this one at its end look through it for garbage.
gc.freeze()
