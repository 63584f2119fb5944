"""What an examination finds."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """`way_out`: what to do, as a sentence; empty where all is well."""

    subject: str
    grade: Severity
    what: str
    way_out: str = ""
