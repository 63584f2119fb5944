"""What all readers share: a page's head and body become a transcript."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from archive.languages.transliteration import is_named_in_latin
from archive.parsing.announcements import is_announcement
from archive.parsing.document import SIDE_ENDING, Document
from archive.parsing.labels.detection import LabelReading, read_labels
from archive.parsing.language import language_of, language_of_passage
from archive.parsing.line_kinds import is_break
from archive.parsing.people.bylines import NO_BYLINE, Byline
from archive.parsing.people.declension import is_named
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import is_plain_name
from archive.parsing.people.resolution import Cast
from archive.parsing.people.titles import announcement, meeting_kind, people_named, speaker_named
from archive.parsing.side_facts import Head, with_side_facts
from archive.parsing.text import Block
from archive.parsing.transcript import (
    UNDATED,
    DatePrecision,
    MeetingKind,
    Person,
    ReadingWarning,
    Tag,
    Transcript,
    UnreadableDocument,
    Utterance,
    UtteranceKind,
    WarningCode,
    is_turn,
)
from archive.parsing.turns import Turns, turns_of
from archive.parsing.versions import VERSIONS

__all__ = ["Head", "compose", "undated"]

_LEAD_BLOCKS = 3
_SAMPLED = 4
_SAMPLE = 600
"""Paragraphs and characters of an utterance by which its language is told."""


def undated(document: Document, lines: Sequence[str]) -> str:
    """The message for a document whose date can't be read; `lines` is where it was looked for."""
    seen = " · ".join(line[:60] for line in lines if line) or "nothing"
    return (
        f"no date can be read (looked at: {seen}); write it like “February 24, 2021” on the line below"
        f" the title, or {_stated(document, 'date', '2021-02-24')}"
    )


def _stated(document: Document, field: str, example: str) -> str:
    """How to state what a document lacks: beside it, or where it is one of several of a file, in its row."""
    if "#" in PurePath(document.name).name:
        return f"give its row or element in the file a field {field!r}, like {example!r}"
    return f'put {{"{field}": "{example}"}} into {document.name}{SIDE_ENDING} beside the file'


def compose(
    document: Document,
    reader: str,
    head: Head,
    blocks: Sequence[Block],
    furniture: Sequence[str],
    *,
    opening_from_title: bool = False,
    tags: tuple[Tag, ...] = (),
) -> Transcript:
    """Read the body of a document of a known site and put the transcript together.

    `opening_from_title`: whether, in this layout, what stands before the first label is the
    statement that the title announces. Raises UnreadableDocument where date, title or text lack.
    """
    head = with_side_facts(document, head)
    known = {person.name for person in people_named(head.title)}
    for block in blocks[:_LEAD_BLOCKS]:
        known |= {person.name for person in people_named(block.text)}
    language = language_of([head.title, *(block.text for block in blocks)])
    labels = read_labels(blocks, known, head.title, language)
    opening = _opening(head.title, labels, document.side.speaker) if opening_from_title else None
    turns = turns_of(labels, opening)
    return assemble(document, reader, head, turns, furniture, tags=tags, language=language)


def assemble(
    document: Document,
    reader: str,
    head: Head,
    turns: Turns,
    furniture: Sequence[str],
    *,
    tags: tuple[Tag, ...] = (),
    language: str = "",
    people: Sequence[Person] = (),
    byline: Byline = NO_BYLINE,
) -> Transcript:
    """Put a transcript together of its head and its turns, with the people of its labels resolved.

    `people`: those whom the document lists with their offices. Raises UnreadableDocument where date or
    title lack.
    """
    if not head.title:
        raise UnreadableDocument(
            f"no title can be read; write one on the first line, or {_stated(document, 'title', '…')}"
        )
    if head.date is None and not document.options.undated:
        raise UnreadableDocument(undated(document, head.lines))
    cast = Cast.of([head.title, *head.naming], document.side.speaker, turns.utterances, people, byline)
    utterances, aided = cast.settle(turns.utterances)
    language = language or language_of(
        [head.title, *(paragraph.text for each in utterances for paragraph in each.paragraphs)]
    )
    warnings = [*document.warnings, *head.warnings, *turns.warnings, *aided]
    has_turns = any(map(is_turn, utterances))
    if not has_turns:
        warnings.append(ReadingWarning(WarningCode.NO_TRANSCRIPT, "nobody speaks on this page"))
    return Transcript(
        reader=reader,
        reader_version=VERSIONS[reader],
        title=head.title,
        date=head.date or UNDATED,
        date_precision=head.precision if head.date else DatePrecision.UNKNOWN,
        date_end=head.date_end,
        time=head.time,
        place=head.place,
        kind=_kind(head) if has_turns else _silent_kind(head, utterances, language),
        language=language,
        lead=_lead(utterances),
        site=head.site,
        url=head.url,
        alternates=head.alternates,
        # The title of mere news names people who may not have met at all.
        participants=people_named(head.title, _names(utterances)) if has_turns else (),
        tags=tags,
        utterances=tuple(_with_language(each, language) for each in utterances),
        head=head.lines,
        furniture=(*furniture, *turns.marks),
        warnings=tuple(warnings),
    )


def _silent_kind(head: Head, utterances: Sequence[Utterance], language: str) -> MeetingKind:
    """The kind of a page on which nobody speaks."""
    texts = [paragraph.text for each in utterances for paragraph in each.paragraphs]
    announced = is_announcement(head.title, texts, head.date, has_turns=False, language=language)
    return MeetingKind.ANNOUNCEMENT if announced else MeetingKind.NEWS


def _with_language(utterance: Utterance, language: str) -> Utterance:
    """The utterance, with its language where that is clearly another than the document's."""
    if not utterance.person and not utterance.label:
        return utterance
    text = " ".join(paragraph.text for paragraph in utterance.paragraphs[:_SAMPLED])[:_SAMPLE]
    own = language_of_passage(text, language)
    return utterance if own == language else replace(utterance, language=own)


def _kind(head: Head) -> MeetingKind:
    told = map(meeting_kind, (head.title, *head.naming))
    return next((kind for kind in told if kind is not MeetingKind.EVENT), MeetingKind.EVENT)


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


def _opening(title: str, labels: LabelReading, beside: str) -> Person | None:
    """Who speaks before the first label, where the title says whose words they are.

    The people of the labels, and the speaker whom the side file gives, are found in the title in
    any case of Russian: "Заявление Министра иностранных дел С.В.Лаврова".
    """
    named = speaker_named(title)
    if named:
        return named
    announced = announcement(title)
    if not announced:
        return None
    voices = [found.label.person for found in labels.openings if found]
    fitting = {tidy_name(each.name): each for each in voices if each and is_named(each.name, announced)}
    if len(fitting) == 1:
        (name,) = fitting
        return Person(name, fitting[name].role)
    return Person(beside) if not fitting and is_named_in_latin(beside, announced) else None
