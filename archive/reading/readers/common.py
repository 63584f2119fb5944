"""What all readers share: a page's head and body become a transcript."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from archive.reading.dates import parse_date
from archive.reading.document import Document
from archive.reading.language import language_of
from archive.reading.names import is_plain_name
from archive.reading.text import Block, fold_space
from archive.reading.titles import meeting_kind, people_named, speaker_named
from archive.reading.transcript import (
    MeetingKind,
    ReadingWarning,
    Tag,
    Transcript,
    UnreadableDocument,
    Utterance,
    UtteranceKind,
    WarningCode,
)
from archive.reading.turns import is_break, read_turns

_LEAD_BLOCKS = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What the top of a page says. `lines` are the source lines that say it, as they stand."""

    title: str = ""
    date: datetime.date | None = None
    time: str = ""
    place: str = ""
    lines: tuple[str, ...] = ()
    site: str = ""
    url: str = ""
    warnings: tuple[ReadingWarning, ...] = ()


def undated(document: Document, lines: Sequence[str]) -> str:
    """The message for a document whose date can't be read; `lines` is where it was looked for."""
    seen = " · ".join(line[:60] for line in lines if line) or "nothing"
    return (
        f"no date can be read (looked at: {seen}); write it like “February 24, 2021” on the line below"
        f' the title, or put {{"date": "2021-02-24"}} into {document.name}.meta.json beside the file'
    )


def compose(
    document: Document,
    reader: str,
    version: int,
    head: Head,
    blocks: Sequence[Block],
    furniture: Sequence[str],
    *,
    opening_from_title: bool = False,
    tags: tuple[Tag, ...] = (),
) -> Transcript:
    """Read the body and put the transcript together.

    `opening_from_title`: whether, in this layout, what stands before the first label is the
    statement that the title announces. Raises UnreadableDocument where date, title or text lack.
    """
    head = _with_side_facts(document, head)
    if not head.title:
        raise UnreadableDocument(
            "no title can be read; write one on the first line,"
            f' or put {{"title": "…"}} into {document.name}.meta.json beside the file'
        )
    if head.date is None:
        raise UnreadableDocument(undated(document, head.lines))
    known = {person.name for person in people_named(head.title)}
    for block in blocks[:_LEAD_BLOCKS]:
        known |= {person.name for person in people_named(block.text)}
    opening = speaker_named(head.title) if opening_from_title else None
    turns = read_turns(blocks, known, head.title, opening)
    warnings = [*head.warnings, *turns.warnings]
    has_turns = any(utterance.label or utterance.inferred for utterance in turns.utterances)
    if not has_turns:
        warnings.append(ReadingWarning(WarningCode.NO_TRANSCRIPT, "nobody speaks on this page"))
    return Transcript(
        reader=reader,
        reader_version=version,
        title=head.title,
        date=head.date,
        time=head.time,
        place=head.place,
        kind=meeting_kind(head.title) if has_turns else MeetingKind.NEWS,
        language=language_of([head.title, *(block.text for block in blocks)]),
        lead=_lead(turns.utterances),
        site=head.site,
        url=head.url,
        participants=people_named(head.title, _names(turns.utterances)),
        tags=tags,
        utterances=turns.utterances,
        head=head.lines,
        furniture=tuple(furniture),
        warnings=tuple(warnings),
    )


def _names(utterances: Sequence[Utterance]) -> list[str]:
    """The full names that labels give, the longest first."""
    names = {person.name for each in utterances if (person := each.person) and is_plain_name(person.name)}
    return sorted(names, key=len, reverse=True)


def _lead(utterances: Sequence[Utterance]) -> str:
    """The first paragraph, where it is narration and other text follows it."""
    first = utterances[0] if utterances else None
    if first is None or first.kind is not UtteranceKind.NARRATION or is_break(first.paragraphs[0].text):
        return ""
    alone = len(utterances) == 1 and len(first.paragraphs) == 1
    return "" if alone else first.paragraphs[0].text


def _with_side_facts(document: Document, head: Head) -> Head:
    """Fill what the text lacks from the facts kept beside it. What the text shows wins."""
    side = document.side
    warnings = list(head.warnings)
    side_date = parse_date(side.date) if side.date else None
    filled: dict[str, Any] = {
        field: given
        for field in ("title", "place", "url")
        if (given := fold_space(getattr(side, field))) and not getattr(head, field)
    }
    if side_date and head.date is None:
        filled["date"] = side_date
    elif side_date and side_date != head.date:
        warnings.append(
            ReadingWarning(
                WarningCode.CONTRADICTION,
                f"the side file says {side_date}, the text {head.date}; the text was followed",
            )
        )
    if filled:
        warnings.append(ReadingWarning(WarningCode.FROM_SIDE_FILE, ", ".join(filled)))
    return replace(head, **filled, warnings=tuple(warnings))
