"""What a reader is told of a verdict and of each warning."""

from archive.comparing.types import Verdict, Warned
from archive.web.check.checking import CheckedQuotation

VERDICTS = {
    Verdict.VERBATIM: "Verbatim",
    Verdict.SHORTENED: "Shortened",
    Verdict.ALTERED: "Altered",
    Verdict.SIMILAR: "Similar words",
    Verdict.ABSENT: "Not in this archive",
}
_MEANINGS = {
    Verdict.VERBATIM: "These very words, but for case and punctuation.",
    Verdict.SHORTENED: "Words were left out; they are struck through.",
    Verdict.ALTERED: "Other words than the source has: its own are struck through.",
    Verdict.SIMILAR: "Perhaps not the source.",
    Verdict.ABSENT: "That is no proof that it was not said.",
}
_SPLICED = "Words of different places stand as if they were one."
_COMMON = "So few or common words prove no source."
_WARNINGS = {
    Warned.NEGATION: "A “not” was dropped, added or moved.",
    Warned.NUMBER: "A number is another.",
    Warned.NAME: "A name, or a word with a capital, is another.",
    Warned.EDGE: "It begins right after a “not”, or ends before a “but” or “not”.",
    Warned.DATE: "The text names another date.",
    Warned.TRANSLATION: "The source is itself a translation.",
    Warned.EDITED: "The words of this passage were changed since it was first read; its page shows how.",
}


def verdict_name(checked: CheckedQuotation) -> str:
    return VERDICTS[checked.verdict]


def meaning(checked: CheckedQuotation) -> str:
    graded = checked.graded
    if graded.common:
        return _COMMON
    if graded.spliced and checked.verdict == Verdict.ALTERED:
        return _SPLICED
    return _MEANINGS[checked.verdict]


def warnings(checked: CheckedQuotation) -> list[str]:
    """In the order in which they matter."""
    given = [text for warned, text in _WARNINGS.items() if warned in checked.warnings]
    if Warned.SPEAKER in checked.warnings:
        given.insert(0, f"Said by another than {checked.claim.name}.")
    return given
