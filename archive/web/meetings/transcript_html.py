"""The HTML of a transcript.

A long one has a thousand paragraphs, for which a template takes ten times as long as this. What
stands beside a turn comes from a template, once for all turns of the same words.
"""

from collections.abc import Mapping

from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from archive.parsing.transcript import UtteranceKind
from archive.web.meetings.turns import Line, Run, Text, Turn, Voice


def transcript(text: Text, hues: Mapping[int, int], inferred_from: str, *, foreign: bool) -> SafeString:
    """`hues`: the colour of each speaker who has one; `foreign`: the words of the page are in a language
    of their own, not in that of the text."""
    own = ' lang="en"' if foreign else ""
    writer = _Writer(own, inferred_from, _steps(text.marked, own))
    return mark_safe("".join(writer.turn(turn, hues) for turn in text.turns))  # noqa: S308 - escaped below


class _Writer:
    """Every string that comes from a source or a reader passes `conditional_escape` or a template here."""

    def __init__(self, own: str, inferred_from: str, steps: Mapping[str, str]) -> None:
        self._own = own
        self._inferred_from = inferred_from
        self._steps = steps
        self._voices: dict[Voice, str] = {}

    def turn(self, turn: Turn, hues: Mapping[int, int]) -> str:
        utterance = turn.utterance
        # The second class says how long the turn is, to the nearest power of two, before it is laid out.
        classes = f"turn v{hues.get(utterance.speaker_id or 0, 0)} w{utterance.words.bit_length()}"
        if utterance.kind != UtteranceKind.SPEECH:
            classes += f" turn--{utterance.kind}"
        if turn.unnamed:
            classes += " turn--unnamed"
        body = "".join(self._run(run, heading=utterance.kind == UtteranceKind.HEADING) for run in turn.runs)
        return (
            f'<div class="{classes}" id="{utterance.anchor}">{self._beside(turn)}'
            f'<div class="said">{body}</div></div>\n'
        )

    def _beside(self, turn: Turn) -> str:
        if turn.unattributed:
            return f'<p class="margin voice office"{self._own}>no speaker named</p>'
        if turn.voice is None:
            return ""
        if turn.voice not in self._voices:
            context = {"voice": turn.voice, "inferred_from": self._inferred_from, "own": mark_safe(self._own)}  # noqa: S308
            self._voices[turn.voice] = render_to_string("meetings/_turn_speaker.html", context)
        return self._voices[turn.voice]

    def _run(self, run: Run, *, heading: bool) -> str:
        tag = "h2" if heading and not run.repeated else "p"
        lines = "".join(self._line(line, tag) for line in run.lines)
        if not run.repeated:
            return lines
        context = {"size": len(run.lines), "lines": mark_safe(lines), "own": mark_safe(self._own)}  # noqa: S308
        return render_to_string("meetings/_repeated.html", context)

    def _line(self, line: Line, tag: str) -> str:
        classes = f"line{' standfirst' if line.standfirst else ''}{' stage' if line.stage else ''}"
        return (
            f'<{tag} class="{classes}" id="{line.anchor}">{conditional_escape(line.text)} '
            f"{self._steps.get(line.anchor, '')}"
            f'<a class="mark" href="#{line.anchor}" aria-label="Link">¶</a></{tag}>\n'
        )


def _steps(marked: list[str], own: str) -> dict[str, str]:
    """For each paragraph that is marked: which of them it is, and the way to the one before and after."""
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
