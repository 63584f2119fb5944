"""Search over words that an edit removed: `in:removed` in a query. The database answers: they are few."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from archive.history.wordings import Wording, former_wordings
from archive.importing.alignment.word_diff import DiffOperation, DiffRun, word_diff
from archive.models import Fate, FormerPassage, Meeting, Passage, Revision
from archive.models.passage_order import Address
from archive.search.facet_values import text_kind
from archive.search.highlight.matching import places, prefixes
from archive.search.query.ast import FieldFilter, Node, leaves
from archive.search.query.parser import parse
from archive.search.results import Filters
from archive.search.types import TextKind

_OPERATOR = re.compile(r"(?<!\S)in:removed(?!\S)", re.IGNORECASE)

MOST = 2_000
"""Former wordings that one search looks at, the latest first."""

_UNUSED = "Words alone are looked for in what was removed, and the filters for speakers and dates."
_CUT = f"Only the latest {MOST:,} changes were looked through."


@dataclass(frozen=True)
class RemovedHit:
    """Words that a passage had until revision `until`, against what followed them."""

    meeting: Meeting
    wording: Wording
    until: Revision | None
    runs: list[DiffRun]
    text_kind: TextKind


@dataclass(frozen=True)
class RemovedPage:
    """`text_kind`: which words were looked for; `by_text_kind`: how many changes each choice finds."""

    hits: list[RemovedHit]
    total: int
    pages: int
    number: int
    notes: tuple[str, ...]
    text_kind: TextKind
    by_text_kind: Mapping[TextKind, int]


def without_operator(text: str) -> str | None:
    """The rest of a query that asks for removed words, None for another query."""
    rest, count = _OPERATOR.subn(" ", text)
    return " ".join(rest.split()) if count else None


def search_removed(text: str, filters: Filters, page: int = 1, size: int = 20) -> RemovedPage:
    """Passages from which an edit removed words that the query asks for, the latest edit first.

    Without words, every passage from which words were removed.
    """
    query = parse(text)
    rows = _candidates(query.root, filters)
    found = list(rows[: MOST + 1])
    notes = list(query.notes) if text else []
    notes += (
        [_UNUSED] if query.root and any(isinstance(leaf, FieldFilter) for leaf in leaves(query.root)) else []
    )
    notes += [_CUT] if len(found) > MOST else []
    every = list(_hits(found[:MOST], query.root))
    counts = {kind: sum(each.text_kind in kind.values for each in every) for kind in TextKind}
    hits = [each for each in every if each.text_kind in filters.text_kind.values]
    start, pages = (page - 1) * size, -(-len(hits) // size)
    shown = hits[start : start + size]
    return RemovedPage(shown, len(hits), pages, page, tuple(notes), filters.text_kind, counts)


def _candidates(root: Node | None, filters: Filters) -> QuerySet[FormerPassage]:
    # The words of a passage that was joined to another stand there still.
    rows = FormerPassage.objects.exclude(text="").exclude(fate=Fate.JOINED)
    rows = rows.select_related("meeting").order_by("-pk")
    for prefix in prefixes(root) if root else ():
        rows = rows.filter(Q(text__icontains=prefix))
    if filters.values.get("speaker"):
        rows = rows.filter(speaker__slug__in=filters.values["speaker"])
    if filters.start:
        rows = rows.filter(meeting__date__gte=filters.start)
    if filters.end:
        rows = rows.filter(meeting__date__lte=filters.end)
    return rows


def _hits(rows: list[FormerPassage], root: Node | None) -> Iterator[RemovedHit]:
    meetings = {row.meeting_id for row in rows}
    wordings = _wordings(meetings)
    revisions = {
        (each.meeting_id, each.number): each for each in Revision.objects.filter(meeting__in=meetings)
    }
    for row in rows:
        known = wordings[row.meeting_id].get((row.utterance_number, row.number), [])
        at = next((index for index, each in enumerate(known) if each.since == row.since), None)
        if at is None:
            continue
        following = known[at + 1] if at + 1 < len(known) else None
        is_gone = following is None or following.since > row.until
        runs = word_diff(known[at].text, "" if is_gone or following is None else following.text)
        if _is_met(known[at].text, runs, root, row.meeting.language):
            until = revisions.get((row.meeting_id, row.until))
            yield RemovedHit(row.meeting, known[at], until, runs, _text_kind(row))


def _text_kind(row: FormerPassage) -> TextKind:
    """Stage directions count as written here: none that was removed is out of reach."""
    said = text_kind(row.kind, row.aside) == TextKind.SAID
    return TextKind.SAID if said else TextKind.WRITTEN


def _is_met(text: str, runs: Iterable[DiffRun], root: Node | None, language: str) -> bool:
    """Whether the words asked for stand in the text, and one of them among those that were removed."""
    removed, at = [], 0
    for run in runs:
        if run.change is DiffOperation.INSERTED:
            continue
        if run.change is DiffOperation.DELETED:
            removed.append((at, at + len(run.text)))
        at += len(run.text)
    if root is None:
        return bool(removed)
    met = places(text, root, language)
    return any(each.start < end and start < each.end for each in met for start, end in removed)


def _wordings(meetings: Iterable[int]) -> dict[int, dict[Address, list[Wording]]]:
    """All that the changed addresses of these meetings said, what they say now last."""
    present: dict[int, dict[Address, str]] = defaultdict(dict)
    since: dict[tuple[int, Address], int] = {}
    passages = Passage.objects.filter(utterance__meeting__in=meetings, since__gt=1)
    columns = "utterance__meeting", "utterance__number", "moved_from", "number", "text", "since"
    for meeting, owner, moved_from, number, text, revision in passages.values_list(*columns):
        address = (moved_from or owner, number)
        present[meeting][address] = text
        since[meeting, address] = revision
    rows: dict[int, list[FormerPassage]] = defaultdict(list)
    for row in FormerPassage.objects.filter(meeting__in=meetings):
        rows[row.meeting_id].append(row)
    found: dict[int, dict[Address, list[Wording]]] = {}
    for meeting, each in rows.items():
        found[meeting] = former_wordings(each, present[meeting])
        for address, wordings in found[meeting].items():
            if address in present[meeting]:
                now = present[meeting][address]
                wordings.append(Wording(address, now, "", "", None, "", "", since[meeting, address]))
    return found
