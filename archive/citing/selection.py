"""Selection of words of a meeting: check them against its text and make a citation record."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from archive.citing.meeting_record import author_in_doubt, author_of, meeting_record
from archive.citing.quotes import QuotedPart, QuotedSpeaker, find_words, unmarked_words
from archive.citing.record import Author, CitationRecord
from archive.citing.text_fragments import text_directive
from archive.models import Meeting, Passage, Utterance
from archive.parsing.text import fold_space
from archive.parsing.transcript import UtteranceKind

# The mark that ends each paragraph of the page, too; it keeps matches from spanning two paragraphs.
_BETWEEN = "\n¶\n"
_Located = TypeVar("_Located", str, int)
_PARTS: dict[str, str] = {UtteranceKind.QUESTION: "question", UtteranceKind.REMARK: "remark"}


@dataclass(frozen=True)
class SelectedWords:
    """Words of a meeting: citation record, quoted parts, and a link that highlights them.

    `mismatch`: words were requested that are not in their paragraph, so all of it is quoted.
    """

    record: CitationRecord
    parts: list[QuotedPart]
    authors: list[Author | None]
    link: str
    mismatch: bool


@dataclass(frozen=True)
class _PagePassage:
    """A paragraph with its position in the meeting and its offset in the text of the page."""

    said: Utterance
    passage: Passage
    position: int
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.passage.text)

    @property
    def spoken(self) -> bool:
        return self.said.is_spoken and not self.passage.aside


@dataclass(frozen=True)
class _SelectedPassage:
    """A paragraph, and the span of its selected words."""

    page_passage: _PagePassage
    span: tuple[int, int]

    @property
    def is_all(self) -> bool:
        return self.span == (0, len(self.page_passage.passage.text))


def select_words(
    meeting: Meeting, utterances: Sequence[Utterance], asked: Sequence[tuple[str, str]], site: str
) -> SelectedWords | None:
    """Select paragraphs or turns by anchor, each with the wanted words, "" for all of them.

    None if the meeting has no such paragraph or turn.
    """
    page, page_passages = _page(meeting, utterances)
    paragraphs = {page_passage.passage.anchor: [page_passage] for page_passage in page_passages}
    turns = {
        turn: list(group)
        for turn, group in groupby(page_passages, lambda page_passage: page_passage.said.anchor)
    }
    chosen: dict[str, _SelectedPassage] = {}
    mismatch = False
    for anchor, wanted in asked:
        within = paragraphs.get(anchor) or _without_copies(turns.get(anchor, []))
        if not within:
            return None
        found, stands = _words_in(within, fold_space(wanted))
        mismatch = mismatch or not stands
        chosen |= {passage_words.page_passage.passage.anchor: passage_words for passage_words in found}
    selected = sorted(chosen.values(), key=lambda passage_words: passage_words.page_passage.position)
    anchor = asked[0][0] if len(asked) == 1 else selected[0].page_passage.passage.anchor
    parts = [
        _quoted_part(passage_words, before)
        for passage_words, before in zip(selected, [None, *selected[:-1]], strict=True)
    ]
    meant = meeting_record(meeting, utterances, site)
    record = replace(
        meant,
        key=f"{meant.key}-{anchor}",
        address=f"{meant.address}#{anchor}",
        authors=_authors(selected, site),
        part=_part(selected),
        times=_ends([passage_words.page_passage.passage.time for passage_words in selected]),
        pages=_ends([passage_words.page_passage.passage.page for passage_words in selected]),
        words=unmarked_words(parts),
    )
    link = record.address + _directive(page, selected)
    by = [_author(passage_words, site) for passage_words in selected]
    return SelectedWords(record, parts, by, link, mismatch)


def _ends(values: Sequence[_Located]) -> tuple[_Located, ...]:
    """The first and the last of those that are not empty."""
    given = [value for value in values if value]
    return (given[0], given[-1]) if given else ()


def _page(meeting: Meeting, utterances: Sequence[Utterance]) -> tuple[str, list[_PagePassage]]:
    """The approximate text of a meeting's page, and its paragraphs with their offsets in it."""
    blocks = [meeting.title, meeting.place, *map(str, meeting.appearances.all())]
    page_passages: list[_PagePassage] = []
    start = sum(len(block) + len(_BETWEEN) for block in blocks)
    for said in utterances:
        blocks.append(f"{said.speaker.name if said.speaker else ''} {said.role} {said.label}")
        start += len(blocks[-1]) + len(_BETWEEN)
        for passage in said.passages.all():
            page_passages.append(_PagePassage(said, passage, len(page_passages), start))
            blocks.append(passage.text)
            start += len(passage.text) + len(_BETWEEN)
    return _BETWEEN.join(blocks), page_passages


def _without_copies(turn: list[_PagePassage]) -> list[_PagePassage]:
    return [page_passage for page_passage in turn if not page_passage.passage.repeated] or turn


def _words_in(within: Sequence[_PagePassage], words: str) -> tuple[list[_SelectedPassage], bool]:
    """The words in the first paragraph that has them; else all paragraphs, and whether that was asked."""
    if words:
        for page_passage in within:
            span = find_words(words, page_passage.passage.text)
            if span:
                return [_SelectedPassage(page_passage, span)], True
    return [
        _SelectedPassage(page_passage, (0, len(page_passage.passage.text))) for page_passage in within
    ], not words


def _quoted_part(passage_words: _SelectedPassage, before: _SelectedPassage | None) -> QuotedPart:
    page_passage, (start, end) = passage_words.page_passage, passage_words.span
    return QuotedPart(
        speaker=_quoted_speaker(page_passage),
        text=page_passage.passage.text[start:end],
        opens=start == 0,
        closes=end == len(page_passage.passage.text),
        follows=before is None or page_passage.position == before.page_passage.position + 1,
        stage_direction=page_passage.passage.aside,
    )


def _quoted_speaker(page_passage: _PagePassage) -> QuotedSpeaker:
    said = page_passage.said
    if not page_passage.spoken:
        return QuotedSpeaker()
    if said.speaker is None:
        return QuotedSpeaker(label=said.label, doubtful=bool(said.doubt))
    return QuotedSpeaker(said.speaker.name, said.role, said.label, said.note, said.inferred)


def _author(passage_words: _SelectedPassage, site: str) -> Author | None:
    said = passage_words.page_passage.said
    if not passage_words.page_passage.spoken:
        return None
    if said.doubt:
        return author_in_doubt(said)
    return author_of(said.speaker, said, site) if said.speaker else None


def _authors(selected: Sequence[_SelectedPassage], site: str) -> tuple[Author, ...]:
    """Each author once; `inferred` if any of their words has an inferred speaker.

    Words in doubt are of one author, NOT_CERTAIN, whose `doubt` holds all the reasons.
    """
    authors: dict[str, Author] = {}
    for passage_words in selected:
        author = _author(passage_words, site)
        if author:
            known = authors.get(author.name.full, author)
            doubt = "; ".join(dict.fromkeys(filter(None, (known.doubt, author.doubt))))
            authors[author.name.full] = replace(
                known, inferred=known.inferred or author.inferred, doubt=doubt
            )
    return tuple(authors.values())


def _part(selected: Sequence[_SelectedPassage]) -> str:
    """The kind of the words as a reference names it: "statement", "question", "statements"."""
    spoken = [passage_words.page_passage for passage_words in selected if passage_words.page_passage.spoken]
    speakers = list(dict.fromkeys(map(_quoted_speaker, spoken)))
    unnamed = [_unidentified(speaker) for speaker in speakers if not speaker.name and not speaker.doubtful]
    if not speakers:
        return ""
    if len(speakers) == len(unnamed):
        return f"words of {' and '.join(unnamed)}"
    if unnamed:
        return f"exchange with {' and '.join(unnamed)}"
    if len({(speaker.name, speaker.doubtful) for speaker in speakers}) > 1:
        return "statements"
    notes = ", ".join(dict.fromkeys(filter(None, (speaker.note for speaker in speakers))))
    kinds = {page_passage.said.kind for page_passage in spoken}
    part = _PARTS.get(kinds.pop(), "statement") if len(kinds) == 1 else "statement"
    return f"{part} ({notes})" if notes else part


def _unidentified(speaker: QuotedSpeaker) -> str:
    return f"an unidentified speaker (“{speaker.label}”)" if speaker.label else "an unidentified speaker"


def _directive(page: str, selected: Sequence[_SelectedPassage]) -> str:
    """The text fragment directive; "" for whole paragraphs of one turn, which their anchor marks."""
    first, last = selected[0], selected[-1]
    if (
        all(passage_words.is_all for passage_words in selected)
        and len({passage_words.page_passage.said.pk for passage_words in selected}) == 1
    ):
        return ""
    return text_directive(
        page,
        first.page_passage.start + first.span[0],
        last.page_passage.start + last.span[1],
        (first.page_passage.start, first.page_passage.end),
        (last.page_passage.start, last.page_passage.end),
    )
