"""What reading needs of large files, loaded at once: imported by the process from which readers are forked, so
that they share it and none loads it for itself."""

from archive.parsing import pipeline
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.language import likely_language

__all__ = ["pipeline"]

likely_language("Zenda")
is_weekday("Monday")
