"""Runs of type become blocks: what a paragraph of a word processor shows of its beginning."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.parsing.text import Block, begins_small, fold_space

BREAK = "\n"
"""A line break inside a paragraph, as the text of a run."""

TAB = "\t"
"""A tab, as the text of a run."""

_SENTENCE_END = re.compile(r"[.!?…:。！？：؟۔][\"'”’»›)\]」』]*\s*$|[)\]]\s*$")
# "Rosa Holf   0:31", as recordings of meetings have it above the words
_STAMPED = re.compile(r"\s*[^\W\d_][^:：\n]{0,60}\s(?:\d{1,2}:)?\d{1,2}:\d\d\s*$")
_TABBED = re.compile(r"(?P<head>[^\W\d_][^\t]{0,80}?) *\t\s*\S")
_LABEL = re.compile(r"\s*[^\W\d_a-z][^:：\n]{0,80}[:：](?!\d)")


@dataclass(frozen=True, slots=True)
class StyledRun:
    """Text set in one way. `style`: further marks that set it apart ("u", "span.speaker"), by spaces."""

    text: str
    bold: bool = False
    italic: bool = False
    style: str = ""

    @property
    def signature(self) -> str:
        return " ".join(filter(None, ["b" * self.bold, "i" * self.italic, self.style]))


def run_blocks(runs: Sequence[StyledRun], template: Block) -> list[Block]:
    """The blocks of one paragraph: as `template`, with the text of the runs and what sets their first apart.

    A line break begins a new block where a turn can end: after a sentence or an empty line, before bold
    type or what looks like a label. Elsewhere the line behind it `continues` the one before, which may be a
    name alone; in headings and cells the break is a space.
    """
    spaced = template.heading or template.column >= 0
    lines = _joined(_lines(runs)) if spaced else _lines(runs)
    blocks = ((line, _block(line.runs, template)) for line in lines)
    return [replace(block, continues=line.continues) for line, block in blocks if block.text]


def beside(box: Iterable[Block]) -> list[Block]:
    """The blocks of a box beside the words of a paragraph: nobody's, unless one looks like a label."""
    blocks = list(box)
    labels = any(_LABEL.match(block.text) for block in blocks)
    return blocks if labels else [replace(block, aside=True) for block in blocks]


@dataclass(frozen=True, slots=True)
class _RunLine:
    runs: list[StyledRun]
    continues: bool


def _lines(runs: Sequence[StyledRun]) -> list[_RunLine]:
    lines: list[list[StyledRun]] = [[]]
    for run in runs:
        for number, part in enumerate(run.text.split(BREAK)):
            if number:
                lines.append([])
            if part:
                lines[-1].append(replace(run, text=part))
    found = [_RunLine(lines[0], continues=False)]
    found += (_RunLine(line, continues=not _divides(before, line)) for before, line in pairwise(lines))
    return found


def _joined(lines: Sequence[_RunLine]) -> list[_RunLine]:
    found: list[_RunLine] = []
    for line in lines:
        if line.continues:
            found[-1] = replace(found[-1], runs=[*found[-1].runs, StyledRun(" "), *line.runs])
        else:
            found.append(line)
    return found


def _divides(before: Sequence[StyledRun], behind: Sequence[StyledRun]) -> bool:
    text, rest = ("".join(run.text for run in line) for line in (before, behind))
    if not text.strip() or not rest.strip():
        return True
    if _STAMPED.match(text) and not begins_small(rest.lstrip()):
        return True
    opens_bold = behind[0].bold and not before[-1].bold
    return opens_bold or bool(_SENTENCE_END.search(text)) or bool(_LABEL.match(rest))


def _block(runs: Sequence[StyledRun], template: Block) -> Block:
    runs = list(itertools.dropwhile(lambda run: not run.text.strip(), runs))
    whole = "".join(run.text for run in runs)
    text = fold_space(whole)
    if not text:
        return Block("")
    bold = _length(itertools.takewhile(lambda run: run.bold or not run.text.strip(), runs))
    signature = runs[0].signature
    lead = _length(itertools.takewhile(lambda run: run.signature == signature or not run.text.strip(), runs))
    if not signature:
        lead = lead if lead < len(text) and _opens_other(runs) else 0
    if not lead and (head := _TABBED.match(whole)):
        lead, signature = len(fold_space(head["head"])), "tab"
    return replace(template, text=text, bold=bold, lead=lead, lead_style=signature if lead else "")


def _opens_other(runs: Sequence[StyledRun]) -> bool:
    """Whether a plain beginning is the exception: all the rest is set otherwise ("Sapt: " + italics)."""
    rest = list(itertools.dropwhile(lambda run: not run.signature or not run.text.strip(), runs))
    return all(run.signature for run in rest if run.text.strip())


def _length(runs: Iterable[StyledRun]) -> int:
    return len(fold_space("".join(run.text for run in runs)))
