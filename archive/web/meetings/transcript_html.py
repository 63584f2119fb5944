"""HTML of a transcript, built in Python: a template takes ten times as long for a thousand paragraphs.

The speaker of a turn comes from a template, rendered once for all turns that show the same.
"""

from collections.abc import Mapping

from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from archive.parsing.transcript import UtteranceKind
from archive.web.formatting import time_code
from archive.web.meetings.changes import MeetingChanges
from archive.web.meetings.turns import (
    ParagraphLine,
    ParagraphRun,
    TranscriptText,
    TranscriptTurn,
    TurnSpeaker,
)


def transcript_html(
    text: TranscriptText,
    hues: Mapping[int, int],
    inferred_from: str,
    changes: MeetingChanges,
    *,
    own: str,
    edit: str = "",
) -> SafeString:
    """`hues`: colour by primary key of the speaker. `own`: the attribute of elements that are in English
    where the transcript is not. `edit`: the address under which a curator mends a turn, "" for readers."""
    writer = _HtmlWriter(own, inferred_from, _steps(text.marked, own), changes.beside, edit)
    turns = "".join(writer.turn(turn, hues) for turn in text.turns)
    dead = "".join(f'<span id="{anchor}"></span>' for anchor in changes.dead)
    return mark_safe(f"{dead}{changes.beside.get('', '')}{turns}")  # noqa: S308 - escaped below


class _HtmlWriter:
    """Every string from a source or a request goes through `conditional_escape` or a template."""

    def __init__(
        self,
        own: str,
        inferred_from: str,
        steps: Mapping[str, str],
        beside: Mapping[str, str],
        edit: str,
    ) -> None:
        self._edit = edit
        self._beside = beside
        self._own = own
        self._inferred_from = inferred_from
        self._steps = steps
        self._speakers: dict[TurnSpeaker, str] = {}

    def turn(self, turn: TranscriptTurn, hues: Mapping[int, int]) -> str:
        utterance = turn.utterance
        # Class w…: the bit length of the number of words, by which CSS estimates the height before layout.
        classes = f"turn v{hues.get(utterance.speaker_id or 0, 0)} w{utterance.words.bit_length()}"
        if utterance.kind != UtteranceKind.SPEECH:
            classes += f" turn--{utterance.kind}"
        if turn.unnamed:
            classes += " turn--unnamed"
        if utterance.doubt:
            classes += " turn--doubt"
        # Where it is not that of the meeting, which the element around the transcript states.
        language = f' lang="{conditional_escape(utterance.language)}"' if utterance.language else ""
        body = "".join(self._run(run, heading=utterance.kind == UtteranceKind.HEADING) for run in turn.runs)
        if self._edit:
            body += (
                f'<p class="edit"{self._own}><a href="{self._edit}{utterance.anchor}/" '
                f'aria-label="Edit turn {utterance.number}">Edit</a></p>'
            )
        return (
            f'<div class="{classes}" id="{utterance.anchor}">{self._speaker(turn)}'
            f'<div class="said"{language}>{body}</div></div>\n'
        )

    def _speaker(self, turn: TranscriptTurn) -> str:
        if turn.unattributed:
            return f'<p class="margin voice office"{self._own}>no speaker named</p>'
        if turn.speaker is None:
            return ""
        if turn.speaker not in self._speakers:
            context = {
                "speaker": turn.speaker,
                "inferred_from": self._inferred_from,
                "own": mark_safe(self._own),  # noqa: S308 - a constant
            }
            self._speakers[turn.speaker] = render_to_string("meetings/_turn_speaker.html", context)
        return self._speakers[turn.speaker]

    def _run(self, run: ParagraphRun, *, heading: bool) -> str:
        tag = "h2" if heading and not run.repeated else "p"
        lines = "".join(self._paragraph_line(line, tag) for line in run.lines)
        if not run.repeated:
            return lines
        context = {"size": len(run.lines), "lines": mark_safe(lines), "own": mark_safe(self._own)}  # noqa: S308
        return render_to_string("meetings/_repeated.html", context)

    def _paragraph_line(self, line: ParagraphLine, tag: str) -> str:
        classes = f"line{' standfirst' if line.standfirst else ''}{' stage' if line.stage else ''}"
        return (
            f'<{tag} class="{classes}" id="{line.anchor}">{self._place(line)}{conditional_escape(line.text)} '
            f"{self._steps.get(line.anchor, '')}"
            f'<a class="mark" href="#{line.anchor}" aria-label="Link">¶</a></{tag}>\n'
            f"{self._beside.get(line.anchor, '')}"
        )

    def _place(self, line: ParagraphLine) -> str:
        """Where the paragraph begins: the page of paper, where a new one begins, and the time code."""
        if not line.page and not line.time:
            return ""
        page = f"p.\u00a0{line.page}" if line.page else ""
        return f'<span class="at"{self._own}>{" · ".join(filter(None, (page, time_code(line.time))))}</span> '


def _steps(marked: list[str], own: str) -> dict[str, str]:
    """For each marked paragraph by anchor: its number and links to the previous and the next one."""
    last = len(marked)
    return {
        anchor: f'<span class="steps"{own}>'
        + (_step(marked[number - 2], "Previous", "‹") if number > 1 else "")
        + f"{number} of {last}"
        + (_step(marked[number], "Next", "›") if number < last else "")
        + "</span> "
        for number, anchor in enumerate(marked, start=1)
    }


def _step(anchor: str, name: str, sign: str) -> str:
    return f'<a href="#{anchor}" aria-label="{name} paragraph with these words">{sign}</a>'
