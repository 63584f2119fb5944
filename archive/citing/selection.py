"""Words chosen from a meeting: held against its text, and cited under the names of who said them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from archive.citing.meeting_record import author_of, whole
from archive.citing.quotes import Piece, Voice, bare_words, found
from archive.citing.record import Author, Record
from archive.citing.text_fragments import text_directive
from archive.models import Meeting, Passage, Utterance
from archive.parsing.text import fold_space
from archive.parsing.transcript import UtteranceKind

# The mark that each paragraph ends with on the page, too, keeps words of two from being taken for one's.
_BETWEEN = "\n¶\n"
_PARTS: dict[str, str] = {UtteranceKind.QUESTION: "question", UtteranceKind.REMARK: "remark"}


@dataclass(frozen=True)
class Quoted:
    """Words of a meeting: the record of them, the pieces, and a link that marks them.

    `strange`: words were asked for that do not stand in their paragraph, so it is quoted as a whole.
    """

    record: Record
    pieces: list[Piece]
    authors: list[Author | None]
    link: str
    strange: bool


@dataclass(frozen=True)
class _Place:
    """A paragraph, and where it stands: in the order of the meeting, and in the text of the page."""

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
class _Choice:
    """Words of a paragraph, or all of it."""

    place: _Place
    span: tuple[int, int]

    @property
    def is_all(self) -> bool:
        return self.span == (0, len(self.place.passage.text))


def quoted(
    meeting: Meeting, utterances: Sequence[Utterance], asked: Sequence[tuple[str, str]], site: str
) -> Quoted | None:
    """The paragraphs or turns that are asked for, each with the words wanted of it, "" for all of it.

    None where the meeting has no such paragraph.
    """
    page, places = _page(meeting, utterances)
    paragraphs = {place.passage.anchor: [place] for place in places}
    turns = {turn: list(group) for turn, group in groupby(places, lambda place: place.said.anchor)}
    chosen: dict[str, _Choice] = {}
    strange = False
    for anchor, wanted in asked:
        within = paragraphs.get(anchor) or _without_copies(turns.get(anchor, []))
        if not within:
            return None
        held, stands = _held(within, fold_space(wanted))
        strange = strange or not stands
        chosen |= {choice.place.passage.anchor: choice for choice in held}
    choices = sorted(chosen.values(), key=lambda choice: choice.place.position)
    anchor = asked[0][0] if len(asked) == 1 else choices[0].place.passage.anchor
    pieces = [_piece(choice, before) for choice, before in zip(choices, [None, *choices[:-1]], strict=True)]
    meant = whole(meeting, utterances, site)
    record = replace(
        meant,
        key=f"{meant.key}-{anchor}",
        address=f"{meant.address}#{anchor}",
        authors=_authors(choices, site),
        part=_part(choices),
        words=bare_words(pieces),
    )
    link = record.address + _directive(page, choices)
    by = [_author(choice, site) for choice in choices]
    return Quoted(record, pieces, by, link, strange)


def _page(meeting: Meeting, utterances: Sequence[Utterance]) -> tuple[str, list[_Place]]:
    """About what the page of a meeting prints, in its order, and where each paragraph stands in it."""
    blocks = [meeting.title, meeting.place, *map(str, meeting.appearances.all())]
    places: list[_Place] = []
    start = sum(len(block) + len(_BETWEEN) for block in blocks)
    for said in utterances:
        blocks.append(f"{said.speaker.name if said.speaker else ''} {said.role} {said.label}")
        start += len(blocks[-1]) + len(_BETWEEN)
        for passage in said.passages.all():
            places.append(_Place(said, passage, len(places), start))
            blocks.append(passage.text)
            start += len(passage.text) + len(_BETWEEN)
    return _BETWEEN.join(blocks), places


def _without_copies(turn: list[_Place]) -> list[_Place]:
    return [place for place in turn if not place.passage.repeated] or turn


def _held(within: Sequence[_Place], words: str) -> tuple[list[_Choice], bool]:
    """The words in the first paragraph that has them; all of all where none has, or none are wanted."""
    if words:
        for place in within:
            span = found(words, place.passage.text)
            if span:
                return [_Choice(place, span)], True
    return [_Choice(place, (0, len(place.passage.text))) for place in within], not words


def _piece(choice: _Choice, before: _Choice | None) -> Piece:
    place, (start, end) = choice.place, choice.span
    return Piece(
        voice=_voice(place),
        text=place.passage.text[start:end],
        opens=start == 0,
        closes=end == len(place.passage.text),
        follows=before is None or place.position == before.place.position + 1,
        aside=place.passage.aside,
    )


def _voice(place: _Place) -> Voice:
    said = place.said
    if not place.spoken:
        return Voice()
    if said.speaker is None:
        return Voice(label=said.label)
    return Voice(said.speaker.name, said.role, said.label, said.note, said.inferred)


def _author(choice: _Choice, site: str) -> Author | None:
    said = choice.place.said
    return author_of(said.speaker, said, site) if choice.place.spoken and said.speaker else None


def _authors(choices: Sequence[_Choice], site: str) -> tuple[Author, ...]:
    """Each once; what one says is inferred to be theirs if any of these words is."""
    authors: dict[str, Author] = {}
    for choice in choices:
        author = _author(choice, site)
        if author:
            known = authors.get(author.name.whole, author)
            authors[author.name.whole] = replace(known, inferred=known.inferred or author.inferred)
    return tuple(authors.values())


def _part(choices: Sequence[_Choice]) -> str:
    """What the words are, in words of a reference: "statement", "question", "statements"."""
    spoken = [choice.place for choice in choices if choice.place.spoken]
    voices = list(dict.fromkeys(map(_voice, spoken)))
    unnamed = [_unidentified(voice) for voice in voices if not voice.name]
    if not voices:
        return ""
    if len(voices) == len(unnamed):
        return f"words of {' and '.join(unnamed)}"
    if unnamed:
        return f"exchange with {' and '.join(unnamed)}"
    if len({voice.name for voice in voices}) > 1:
        return "statements"
    notes = ", ".join(dict.fromkeys(filter(None, (voice.note for voice in voices))))
    kinds = {place.said.kind for place in spoken}
    part = _PARTS.get(kinds.pop(), "statement") if len(kinds) == 1 else "statement"
    return f"{part} ({notes})" if notes else part


def _unidentified(voice: Voice) -> str:
    return f"an unidentified speaker (“{voice.label}”)" if voice.label else "an unidentified speaker"


def _directive(page: str, choices: Sequence[_Choice]) -> str:
    """Whole paragraphs of one place need none: their anchor marks them."""
    first, last = choices[0], choices[-1]
    if all(choice.is_all for choice in choices) and len({choice.place.said.pk for choice in choices}) == 1:
        return ""
    return text_directive(
        page,
        first.place.start + first.span[0],
        last.place.start + last.span[1],
        (first.place.start, first.place.end),
        (last.place.start, last.place.end),
    )
