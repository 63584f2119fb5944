"""Words that were deleted and inserted, as HTML."""

from collections.abc import Iterable

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from archive.importing.alignment.word_diff import DiffOperation, DiffRun


def diff_html(runs: Iterable[DiffRun]) -> SafeString:
    """Runs of words as HTML: what was deleted and inserted is marked as that."""
    tags = {DiffOperation.DELETED: "del", DiffOperation.INSERTED: "ins"}
    parts = [
        format_html(f"<{tags[run.change]}>{{}}</{tags[run.change]}>", run.text)
        if run.change in tags
        else format_html("{}", run.text)
        for run in runs
    ]
    return mark_safe("".join(parts))  # noqa: S308 - each part is escaped
