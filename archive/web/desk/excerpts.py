"""What the page of an item shows of a meeting: the source around some words, and how they were read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from archive.citing.evidence.locating import DecodedSource
from archive.models import Meeting, Passage, Utterance
from archive.web.desk.work import Side
from archive.web.display_labels import voice_name

# Characters of a source that are shown on either side, and of the words themselves.
_BEFORE, _AROUND = 350, 900
_MOST_WORDS = 1600
# A source of more characters takes long to be searched: its own page shows it.
_MOST_SEARCHED = 1_500_000
_BLOCK = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|td|tr|table|section|article|dd|dt)\b[^<>]*>", re.IGNORECASE
)
_NEAR = 1


@dataclass(frozen=True, slots=True)
class SourceExcerpt:
    """The text of a source around `words`; all empty where these are not found in it."""

    address: str
    name: str
    language: str
    before: str = ""
    words: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ReadTurn:
    """An utterance as it was read. `is_asked`: it is the one that the item is about."""

    utterance: Utterance
    voice: str
    paragraphs: Sequence[Passage]
    is_asked: bool
    more: int


def source_side(meeting: Meeting, words: str) -> Side:
    """The source page around words of it, as it came. The meeting comes with its source."""
    return Side("As the source has it", "desk/_source_side.html", source_excerpt(meeting, words))


def opening_side(meeting: Meeting) -> Side:
    """The beginning of a source, with what its head was. The meeting comes with its source."""
    source = meeting.source
    head = "\n".join(map(str, source.head)) or source.text[: 2 * _AROUND]
    shown = SourceExcerpt(
        reverse("meeting-source", args=[meeting.slug]), source.name, meeting.language, "", head[: 2 * _AROUND]
    )
    return Side("Its head, as the source has it", "desk/_source_side.html", shown)


def source_excerpt(meeting: Meeting, words: str) -> SourceExcerpt:
    source = meeting.source
    plain = SourceExcerpt(reverse("meeting-source", args=[meeting.slug]), source.name, meeting.language)
    if not words or len(source.text) > _MOST_SEARCHED:
        return plain
    decoded = DecodedSource(source.text, "", markup="html" in source.media_type or "xml" in source.media_type)
    (found,) = decoded.locate([words])
    if found is None:
        return plain
    shown = _in_lines(decoded, max(0, found.start - 4 * _AROUND), found.end + 4 * _AROUND)
    start = found.start - max(0, found.start - 4 * _AROUND)
    end = start + found.end - found.start
    return SourceExcerpt(
        plain.address,
        plain.name,
        plain.language,
        _ending(_tidy(shown[:start]), _BEFORE),
        _tidy(shown[start:end])[:_MOST_WORDS],
        _tidy(shown[end:])[:_AROUND],
    )


def _in_lines(decoded: DecodedSource, start: int, end: int) -> str:
    """A part of a source as it is seen, with a line end where a tag ends a line; all in its place."""
    shown = list(decoded.seen[start:end])
    if decoded.markup:
        for tag in _BLOCK.finditer(decoded.text, start, end):
            shown[tag.start() - start] = "\n"
    return "".join(shown)


def _ending(text: str, most: int) -> str:
    """The last characters of a text, from the beginning of a word."""
    return text if len(text) <= most else f"… {text[-most:].partition(' ')[2]}"


def _tidy(text: str) -> str:
    """Spaces and empty lines as one."""
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"[^\S\n]+", " ", text))


def reading_side(utterance: Utterance, heading: str = "As it was read") -> Side:
    """An utterance among those before and after it."""
    return Side(heading, "desk/_reading_side.html", turns_around(utterance))


def turns_around(utterance: Utterance, near: int = _NEAR) -> list[ReadTurn]:
    """The utterance and its neighbours, in two queries."""
    place = utterance.position
    rows = Utterance.objects.filter(
        meeting=utterance.meeting_id, position__range=(place - near, place + near)
    )
    return [read_turn(each, each.pk == utterance.pk) for each in rows.with_text()]


def read_turn(utterance: Utterance, is_asked: bool) -> ReadTurn:
    """The first paragraphs of an utterance, more of the one that is asked for."""
    passages = list(utterance.passages.all())
    shown = passages[: 6 if is_asked else 2]
    return ReadTurn(utterance, voice_name(utterance), shown, is_asked, len(passages) - len(shown))


def first_words(utterance: Utterance | None) -> str:
    """The first paragraph that tells something, by which its place in the source is found."""
    if utterance is None:
        return ""
    passages = [each for each in utterance.passages.all() if not each.aside and not each.repeated]
    telling = [each for each in passages if len(each.text) > 40] or passages
    return telling[0].text if telling else ""
