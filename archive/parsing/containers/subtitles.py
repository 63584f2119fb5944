"""Subtitles (WebVTT, SRT, SBV, TTML): cues become paragraphs, each with the time code at which it begins.

So do the tiers of ELAN, whose annotations are as much timed.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from archive.parsing.containers import timed_xml, xml_tree
from archive.parsing.containers.cues import (
    Cue,
    Subtitles,
    clock,
    is_timing,
    parse,
    plain,
    with_named_cues,
    with_named_lines,
    with_voices_that_go_on,
)
from archive.parsing.content import Content, Metadata
from archive.parsing.encoding import decode_text
from archive.parsing.layout.hyphenation import DocumentVocabulary, Joiner, Mend, mended
from archive.parsing.people.stated import stated_person
from archive.parsing.text import Block, count_words, fold_space
from archive.parsing.transcript import ReadingWarning, UnreadableDocument

EXTENSIONS = frozenset({".vtt", ".srt", ".sbv", ".ttml", ".dfxp", ".eaf"})

_OF_XML = (".ttml", ".dfxp", ".eaf")

LONG_PARAGRAPH = 110
"""Words after which a paragraph ends with its sentence."""

LONGEST_PARAGRAPH = 220
"""Words after which a paragraph ends with its cue, where nobody set full stops."""

PAUSE = 2.5
"""Seconds of silence that end a paragraph after the end of a sentence."""

_SENTENCE_END = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]]*$")
_INNER_END = re.compile(r"(?<=[.!?…。！？])[\"'”’»)\]]*\s+(?=[^\W\d_a-z])")
_DASH = re.compile(r"\s*(?:[-–—]\s?(?=\S)|>>+\s*)")
_HYPHEN = re.compile(r"^\s*[-–—]\s?")
_LABEL = re.compile(
    r"\s*(?:[\[(][^\])]{1,40}[\])]\s*)?(?P<head>[^\W\d_a-z][^:：.!?\n]{0,90}(?:\.[^:：!?\n]{1,70})?)[:：](?!\d)"
)
# "iPhone de Rosa: …", "+1 555-0100: …", where nearly all cues begin with who speaks
_ODD_LABEL = re.compile(r"[^:：.!?\n]{1,60}[:：]\s")
_DENSE = 0.8
_SOME = 0.4
_AGAIN = 3
"""Lines before which a label stands, so that it ends the sentence of whoever spoke before."""
_VOICE_NUMBER = re.compile(r".*\d|[A-Z]")
_DATED = re.compile(r"(?P<title>.*?)[\s,;(–-]*(?P<date>\d{4}-\d\d-\d\d)\)?")
_LONGEST_TITLE = 200
_FIELD = re.compile(r"\w+:")
_LANGUAGE = re.compile(r"(?:Language|lang):\s*(\w{2,3}(?:-\w+)*)", re.IGNORECASE)
_STYLES = re.compile(r"(?:STYLE|REGION)(?:\s|$)")
_VOICE = re.compile(r"<v(?:[.\s][^>]*)?>")


@dataclass(slots=True)
class _Paragraph:
    voice: str
    time: float
    end: float
    lines: list[str] = field(default_factory=list)
    words: int = 0

    def add(self, line: str, end: float) -> None:
        self.lines.append(line)
        self.words += count_words(line)
        self.end = end

    @property
    def ended(self) -> bool:
        return bool(_SENTENCE_END.search(self.lines[-1]))


def read(name: str, data: bytes) -> Content:
    """The words of subtitles. Voice tags state who speaks; a name inside a cue stays in the text.

    What captions show again while they roll is boilerplate. Raises UnreadableDocument for a file
    without cues.
    """
    if name.lower().endswith(_OF_XML):
        tree = xml_tree.parse(data)
        return _content(name, timed_xml.subtitles(tree.root), tree.shown, tree.warnings)
    decoded = decode_text(data)
    return _content(name, parse(decoded.text), [_shown(decoded.text)], decoded.warnings)


def _content(
    name: str, subtitles: Subtitles, shown: Sequence[str], warnings: tuple[ReadingWarning, ...]
) -> Content:
    if not any(cue.parts for cue in subtitles.cues):
        raise UnreadableDocument(
            "the file holds no cues with text (“00:00:01.000 --> 00:00:04.000”, and words below)"
        )
    cues, again = _unrolled(subtitles.cues)
    cues, lines = with_named_lines(cues)
    cues, names = with_named_cues(cues)
    cues = with_voices_that_go_on(cues)
    attributed = any(voice for cue in cues for voice, _ in cue.parts)
    read_blocks = [_block(paragraph) for paragraph in _paragraphs(cues)]
    blocks = tuple(block for block, _ in read_blocks)
    mends = [mend for _, mended_here in read_blocks for mend in mended_here]
    voices = [
        block.label for block, before in zip(blocks, (None, *blocks), strict=False) if _is_new(block, before)
    ]
    return Content(
        name.rpartition(".")[2].lower() if "." in name else "vtt",
        blocks,
        (*mended(shown, mends), *filter(None, voices)),
        _metadata(subtitles),
        head=subtitles.notes,
        boilerplate=(*subtitles.stray, *again, *lines, *names),
        attributed=attributed,
        warnings=warnings,
    )


def _is_new(block: Block, before: Block | None) -> bool:
    return before is None or block.label != before.label


def _metadata(subtitles: Subtitles) -> Metadata:
    """The first line of header and comments that is no field ("Kind: captions"): a title, and its date."""
    notes = (note.strip(" -:") for note in subtitles.notes)
    first = next((note for note in notes if not _FIELD.match(note)), "")
    dated = _DATED.fullmatch(first)
    title, date = (dated["title"], dated["date"]) if dated else (first, "")
    language = next(
        (found[1] for note in subtitles.notes if (found := _LANGUAGE.fullmatch(note.strip()))), ""
    )
    is_title = 2 < len(title) <= _LONGEST_TITLE
    # What is too long for a title may tell the day.
    return Metadata(title if is_title else "", date=date or ("" if is_title else title), language=language)


def _unrolled(cues: Sequence[Cue]) -> tuple[list[Cue], list[str]]:
    """Cues without the line that each shows again from the one before, if most do, and those lines."""
    lines = [
        [(voice, line) for voice, text in cue.parts for line in text.split("\n") if line.strip()]
        for cue in cues
    ]
    pairs = [(one, other) for one, other in pairwise(lines) if one and other]
    rolling = [one[-1][1].strip() == other[0][1].strip() for one, other in pairs]
    if len(rolling) < 4 or sum(rolling) < 0.4 * len(rolling):
        return list(cues), []
    kept: list[Cue] = []
    again: list[str] = []
    last = ""
    for cue, own in zip(cues, lines, strict=True):
        if own and own[0][1].strip() == last:
            again.append(own[0][1])
            own = own[1:]
        last = own[-1][1].strip() if own else last
        kept.append(Cue(cue.start, cue.end, tuple(own)))
    return kept, again


def _paragraphs(cues: Sequence[Cue]) -> Iterator[_Paragraph]:
    now: _Paragraph | None = None
    heads = Counter(_head(line) for cue in cues for _, text in cue.parts for line in _lines(text))
    again = {head for head, times in heads.items() if head and times >= _AGAIN}
    # Where names come back, one at the beginning of a cue, or in capitals as they are, may speak once.
    if again and all(map(str.isupper, again)):
        again |= {head for head in heads if head.isupper() and " " in head}
    elif again:
        again |= {_head(lines[0]) for cue in cues for _, text in cue.parts[:1] if (lines := _lines(text))}
    again.discard("")
    firsts = [lines[0] for cue in cues for _, text in cue.parts[:1] if (lines := _lines(text))]
    labelled, odd = sum(map(bool, map(_head, firsts))), sum(map(bool, map(_ODD_LABEL.match, firsts)))
    dense = odd >= _DENSE * len(firsts) and labelled >= _SOME * len(firsts)
    for cue in cues:
        for voice, text in cue.parts:
            for line in _lines(text):
                begins = _head(line) in again or (dense and _ODD_LABEL.match(line))
                if now is None or begins or _begins(now, voice, line, cue.start):
                    if now is not None:
                        yield now
                    now = _Paragraph(voice, cue.start, cue.end)
                elif now.words >= LONG_PARAGRAPH and not now.ended:
                    line, rest = _parted(line)
                    if rest:
                        now.add(line, cue.end)
                        yield now
                        now, line = _Paragraph(voice, cue.start, cue.end), rest
                now.add(line, cue.end)
    if now is not None:
        yield now


def _lines(text: str) -> list[str]:
    """The text of a cue, cut before lines that open a turn."""
    lines: list[str] = []
    for line in text.split("\n"):
        # "- Rosa Holf: No.": two voices in a cue, where others have names alone
        line = named if _is_label(named := _HYPHEN.sub("", line)) else line
        if lines and not _DASH.match(line) and not _is_label(line):
            lines[-1] += "\n" + line
        else:
            lines.append(line)
    return [line for line in lines if line.strip()]


def _begins(now: _Paragraph, voice: str, line: str, start: float) -> bool:
    if voice != now.voice:
        return True
    if not voice and (_opens_turn(line) or (_is_label(line) and (now.ended or start - now.end > PAUSE))):
        return True
    if now.words >= LONGEST_PARAGRAPH:
        return True
    return now.ended and (now.words >= LONG_PARAGRAPH or start - now.end > PAUSE)


def _opens_turn(line: str) -> bool:
    found = _DASH.match(line)
    return found is not None and (">" in found[0] or not found[0].isspace())


def _is_label(line: str) -> bool:
    found = _LABEL.match(line)
    if not found:
        return False
    # "The minister for mills and roads of the kingdom (Rosa Holf): Yes."
    office, _, holder = found["head"].rstrip(") ").partition(" (")
    words = (holder or office).split()
    capitals = sum(not word[0].islower() for word in words)
    return len(words) <= 8 and 2 * capitals > len(words)


def _head(line: str) -> str:
    """The words of a line that may be a label, "" where none are."""
    found = _LABEL.match(line) if _is_label(line) else None
    return found["head"].strip() if found else ""


def _parted(line: str) -> tuple[str, str]:
    """A line up to the end of its first sentence, and the rest; all of it where none ends inside."""
    found = _INNER_END.search(line)
    return (line[: found.end()].rstrip(), line[found.end() :]) if found else (line, "")


def _block(paragraph: _Paragraph) -> tuple[Block, list[Mend]]:
    joiner = Joiner(DocumentVocabulary())
    for line in "\n".join(paragraph.lines).split("\n"):
        first, *rest = fold_space(line).split() or [""]
        if first:
            joiner.add_line(first, first, 1)
        for word in rest:
            joiner.add_word(word)
    named = paragraph.voice and not _VOICE_NUMBER.fullmatch(paragraph.voice)
    block = Block(
        joiner.text,
        label=fold_space(paragraph.voice),
        speaker=stated_person(fold_space(paragraph.voice)) if named else None,
        time=clock(paragraph.time),
    )
    return block, joiner.mends


def _shown(text: str) -> str:
    """The lines of a file without times, numbers of cues, tags and style sheets, by a filter of lines."""
    lines = text.splitlines()
    marked = bool(lines) and lines[0].startswith("WEBVTT")
    kept: list[str] = []
    styles = False
    for number, (before, line, behind) in enumerate(zip(["", *lines], lines, [*lines[1:], ""], strict=False)):
        first = not before.strip()
        named = (first or line.strip().isdecimal()) and is_timing(behind)
        opens = marked and first and not named and bool(_STYLES.match(line))
        styles = (styles or opens) and bool(line.strip()) and not is_timing(line)
        if marked and not number:
            kept.append(line.removeprefix("WEBVTT"))
        elif not styles and not named and not is_timing(line):
            kept.append(re.sub(r"^NOTE(?!\S)", "", line) if marked and first else line)
    return plain(_VOICE.sub("", "\n".join(kept)))
