"""The cues of WebVTT, SRT and SBV: when words are shown, which words, and whose a voice tag says they are."""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.languages.stage_directions import is_stage_direction
from archive.parsing.text import begins_small, ends_sentence

# 00:01:02.345 --> 00:01:05.000 align:start · 1:02,5 --> 1:05,0 · 0:01:02.345,0:01:05.000
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_TIME}(?:\s*-{{1,2}}>\s*|,){_TIME}(?:\s.*)?")
_COMMENT = re.compile(r"(NOTE|STYLE|REGION)(?:\s+(.*))?")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
# Tags of WebVTT and of SRT as it is met; what else stands in angle brackets ("<inaudible>") is text.
_TAG = re.compile(
    r"</?(?:v|c|i|b|u|s|em|strong|ruby|rt|lang|font)(?:[.\s][^<>]*)?/?>|<\d[\d:.]*>|\{\\[^{}]*\}",
    re.IGNORECASE,
)
# "(Rosa Holf)" on a line of its own
_NAMED = re.compile(r"[(\[](?P<name>[^\W\d_][^()\[\]]{1,40})[)\]]\s*:?")
# "Rosa Holf (she/her): Good morning."
_NAME_BEFORE = re.compile(r"(?P<name>[^\W_][^:\n]{0,90}):\s+(?=\S)")
# "[Rosa Holf] Good morning."
_NAME_IN_BRACKETS = re.compile(
    r"[\[(](?P<name>[^\W\d_](?:[^:\[\]()]|\([^:\[\]()]{1,60}\)){0,90})[\])]:?\s+(?=\S)"
)
# "- No." · ">> No." · "[man] No.": another may speak
_CUT_IN = re.compile(r"\s*(?:[-–—]\s?\S|>>|[(\[][^)\]]*[)\]]\s*\S)")
_FEWEST = 4
_NEARLY_ALL = 0.9
_MOST = 0.6
"""Of the cues. Who goes on speaking may not be named once more."""
_CHANGES = 6
"""Names, at least, none of which follows on itself: they stand where another begins to speak."""


@dataclass(frozen=True, slots=True)
class Cue:
    """`start` and `end` in seconds; `parts`: voice ("" if none is stated) and text, a line break as "\\n"."""

    start: float
    end: float
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Subtitles:
    """The cues of a file; `notes`: its comments and its header's words; `stray`: text outside of cues."""

    cues: tuple[Cue, ...]
    notes: tuple[str, ...]
    stray: tuple[str, ...]


def parse(text: str) -> Subtitles:
    """The cues of a file of either form, in its order."""
    cues: list[Cue] = []
    notes: list[str] = []
    stray: list[str] = []
    lines = text.splitlines()
    marked = bool(lines) and lines[0].startswith("WEBVTT")
    for group in _groups(lines):
        timing = next((i for i, line in enumerate(group[:2]) if _TIMING.fullmatch(line)), None)
        comment = _COMMENT.fullmatch(group[0]) if marked else None
        if timing is not None:
            cues.append(_cue(group[timing], group[timing + 1 :]))
        elif marked and group[0] is lines[0]:
            notes += [group[0].removeprefix("WEBVTT"), *group[1:]]
        elif comment:
            # The rules of a style sheet are no words of the file.
            notes += [comment[2] or "", *group[1:]] if comment[1] == "NOTE" else []
        elif cues and not all(line.strip().isdecimal() for line in group):
            cues[-1] = _longer(cues[-1], group)  # an empty line inside of a cue
        else:
            stray += group
    kept = tuple(plain(note).strip() for note in notes if note.strip())
    return Subtitles(tuple(cues), kept, tuple(map(plain, stray)))


def is_timing(line: str) -> bool:
    """Whether a line states the times of a cue."""
    return bool(_TIMING.fullmatch(line))


def _groups(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines between empty ones; a line of times begins a group too, with the number or name before it."""
    group: list[str] = []
    for line in lines:
        if not line.strip():
            if group:
                yield group
            group = []
        elif is_timing(line) and (len(group) > 1 or any(map(is_timing, group))):
            number = [group.pop()] if group[-1].strip().isdecimal() else []
            if group:
                yield group
            group = [*number, line]
        else:
            group.append(line)
    if group:
        yield group


def _cue(timing: str, lines: Sequence[str]) -> Cue:
    found = _TIMING.fullmatch(timing)
    if not found:
        raise AssertionError("a cue begins with its times")
    start, end = _seconds(*found.groups()[:4]), _seconds(*found.groups()[4:])
    return Cue(start, end, _parts("\n".join(lines)))


def _longer(cue: Cue, lines: Sequence[str]) -> Cue:
    voice = cue.parts[-1][0] if cue.parts else ""
    more = [(own or voice, text) for own, text in _parts("\n".join(lines))]
    return Cue(cue.start, cue.end, (*cue.parts, *more))


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")


def _parts(text: str) -> tuple[tuple[str, str], ...]:
    pieces = _VOICE.split(text)
    voices = ["", *(plain(voice) for voice in pieces[1::2])]
    parts = [(voice, plain(words)) for voice, words in zip(voices, pieces[::2], strict=True)]
    return tuple((voice, words) for voice, words in parts if words.strip())


def with_named_lines(cues: Sequence[Cue]) -> tuple[list[Cue], list[str]]:
    """Cues whose voices are names in brackets on lines of their own ("(Rosa Holf)"), and these lines.

    So they are where no voice tag stands, most cues begin with such a line, and its names come back.
    """
    lines = [[line for _, text in cue.parts for line in text.split("\n") if line.strip()] for cue in cues]
    first = [_NAMED.fullmatch(own[0].strip()) for own in lines if own]
    names = {found["name"] for found in first if found and not is_stage_direction(found["name"])}
    tagged = any(voice for cue in cues for voice, _ in cue.parts)
    at = [found["name"] for found in first if found and found["name"] in names]
    often = _MOST * len(first) <= len(at) > len(names)
    if tagged or len(names) < 2 or not (often or _stand_at_changes(at)):
        return list(cues), []
    kept: list[Cue] = []
    named: list[str] = []
    voice = ""
    for cue, own in zip(cues, lines, strict=True):
        parts: list[tuple[str, str]] = []
        for line in own:
            found = _NAMED.fullmatch(line.strip())
            if found and found["name"] in names:
                voice = found["name"]
                named.append(line)
            elif any(map(str.isalnum, line)):
                parts.append((voice, line))
        kept.append(Cue(cue.start, cue.end, tuple(parts)))
    return kept, named


def with_named_cues(cues: Sequence[Cue]) -> tuple[list[Cue], list[str]]:
    """Cues of which nearly each begins with the name of its voice, as meetings are saved, and these names.

    "Rosa Holf: and so on" stands in every cue that she speaks in, so that names come right again. Those in
    brackets, "[Rosa Holf] and so on", just come back.
    """
    said = [text for cue in cues for _, text in cue.parts]
    tagged = any(voice for cue in cues for voice, _ in cue.parts)
    bracketed = sum(text.startswith(("[", "(")) for text in said) >= _NEARLY_ALL * len(said)
    before = _NAME_IN_BRACKETS if bracketed else _NAME_BEFORE
    names = [match["name"] for match in map(before.match, said) if match]
    again = sum(one == other for one, other in pairwise(names))
    recur = 1 < len(set(names)) <= _MOST * len(names) and not any(map(is_stage_direction, names))
    few = len(names) < _FEWEST or len(names) < _NEARLY_ALL * len(said)
    if tagged:
        return list(cues), []
    if few or not (recur if bracketed else again * 10 >= len(names)):
        return _with_names_in_brackets(cues)
    kept: list[Cue] = []
    printed: list[str] = []
    voice = ""
    for cue in cues:
        parts: list[tuple[str, str]] = []
        for _, text in cue.parts:
            if match := before.match(text):
                voice, text = match["name"], text[match.end() :]
                printed.append(match.group())
            parts.append((voice, text))
        kept.append(Cue(cue.start, cue.end, tuple(parts)))
    return kept, printed


def _with_names_in_brackets(cues: Sequence[Cue]) -> tuple[list[Cue], list[str]]:
    """Cues whose names stand in brackets where another begins to speak: "[Rosa Holf] and so on".

    Another word in brackets before a text may be a voice without a name or a sound: it is nobody's then.
    """
    found = [[_NAME_IN_BRACKETS.match(text) for _, text in cue.parts] for cue in cues]
    printed_names = [match["name"] for own in found for match in own if match]
    # "[The chair]" and "[Q]" come back among names.
    spoken = [name for name in printed_names if not is_stage_direction(name)]
    times = Counter(spoken)
    names = {name for name in times if _is_name(name) or (times[name] > 1 and not begins_small(name))}
    named = sum(name in names for name in printed_names)
    if named < _MOST * len(printed_names) or not _stand_at_changes(spoken, fewest_words=1):
        return list(cues), []
    kept: list[Cue] = []
    printed: list[str] = []
    voice = ""
    for cue, own in zip(cues, found, strict=True):
        parts: list[tuple[str, str]] = []
        for (_, text), match in zip(cue.parts, own, strict=True):
            if match and match["name"] in names:
                voice, text = match["name"], text[match.end() :]
                printed.append(match.group())
            elif match and not is_stage_direction(match["name"]):
                voice = ""
            parts.append((voice, text))
        kept.append(Cue(cue.start, cue.end, tuple(parts)))
    return kept, printed


def with_voices_that_go_on(cues: Sequence[Cue]) -> list[Cue]:
    """Cues where whoever speaks has a tag once and goes on without one, if tags stand so in this file.

    Else only the rest of a sentence is certain to be of the same voice.
    """
    tagged = [voice for cue in cues for voice, _ in cue.parts if voice]
    at_changes = _stand_at_changes(tagged, fewest_words=1)
    kept: list[Cue] = []
    last = before = ""
    for cue in cues:
        parts: list[tuple[str, str]] = []
        for voice, text in cue.parts:
            goes_on = at_changes or (not ends_sentence(before.strip()) and begins_small(text.strip()))
            free = not voice and goes_on and not _CUT_IN.match(text)
            voice = last if free else voice
            if not is_stage_direction(text.strip().strip("[]()♪ ")):
                last, before = voice, text
            parts.append((voice, text))
        kept.append(Cue(cue.start, cue.end, tuple(parts)))
    return kept


def _stand_at_changes(names: Sequence[str], fewest_words: int = 2) -> bool:
    """Whether names recur, and none follows on itself."""
    apart = all(one != other for one, other in pairwise(names))
    recur = len(names) >= _CHANGES and 1 < len(set(names)) < len(names)
    return recur and apart and all(len(name.split()) >= fewest_words for name in names)


def _is_name(text: str) -> bool:
    """Whether words in brackets may be a person's name: two or more, with capitals at both ends."""
    words = text.partition(",")[0].split()
    ends_small = any(map(begins_small, (words[0], words[-1])))
    return len(words) > 1 and not ends_small and not is_stage_direction(text)


def plain(text: str) -> str:
    """The text of a cue without its tags."""
    return html.unescape(_TAG.sub("", text))


def clock(seconds: float) -> str:
    """A time code: "01:02:03"."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
