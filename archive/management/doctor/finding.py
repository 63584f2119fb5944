"""What an examination finds."""

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """`way_out`: what to do, as a sentence; empty where all is well."""

    subject: str
    grade: Grade
    what: str
    way_out: str = ""
