"""Sittings in the layout in which parliaments of the world print theirs, with invented members and words.

The labels are in `parliaments.json`, with sentences in the language. The words of these are mixed anew for
each turn, so that nothing comes back but the labels.
"""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

_TURNS = 16
_IDEOGRAPH = re.compile("[\u3040-\u9fff]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Turn:
    """`name`: of the person, "" where the label names nobody."""

    label: str
    name: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sitting:
    """`alone`: labels stand on lines of their own."""

    title: str
    date: str
    alone: bool
    turns: tuple[Turn, ...]


def sittings() -> dict[str, Sitting]:
    """One of each parliament. The chair and a member take turns; "{n}" in a label counts those of members.

    "several" behind a label: they call out together, and say one paragraph.
    """
    told = json.loads(Path(__file__).with_suffix(".json").read_text())
    return {
        parliament: Sitting(
            record["title"],
            record["date"],
            record["alone"],
            tuple(_turns(record["chair"], record["members"], record["words"], random.Random(parliament))),  # noqa: S311
        )
        for parliament, record in told.items()
    }


def _turns(
    chair: list[str], members: list[list[str]], sentences: list[str], chance: random.Random
) -> Iterator[Turn]:
    for number in range(_TURNS):
        label, name, *several = members[number // 2 % len(members)] if number % 2 else chair
        count = 1 if several else 1 + number % 2 * (number % 3)
        paragraphs = (_paragraph(sentences, chance) for _ in range(count))
        label = label.replace("{n}", str(number // 2 + 1)).replace("{n:02}", f"{number // 2 + 1:02}")
        label = label.replace("{t:02}:{u:02}", f"{2 * number:02}:{7 * number % 60:02}")
        yield Turn(label, name, tuple(paragraphs))


def _paragraph(sentences: list[str], chance: random.Random) -> str:
    whole = " ".join(sentences)
    if _IDEOGRAPH.search(whole):
        pairs = re.findall(r"[^\W\d_]{2}", whole)
        return "".join("".join(chance.choices(pairs, k=chance.randint(5, 14))) + "。" for _ in range(2))
    words = [word.lower() for word in _WORD.findall(whole)]
    mixed = (" ".join(chance.choices(words, k=chance.randint(5, 14))) for _ in range(2))
    return " ".join(f"{each[:1].upper()}{each[1:]}." for each in mixed)


def printed(sitting: Sitting) -> Iterator[tuple[str, str]]:
    """The sitting as text and as pages in forms that parliaments use: name of a file, and what is in it."""
    top, space = f"{sitting.title}\n\n{sitting.date}\n\n", "\u3000"
    page = (
        f"<title>{escape(sitting.title)}</title><h1>{escape(sitting.title)}</h1><p>{escape(sitting.date)}</p>"
    )
    if sitting.alone:
        blocks = [[turn.label, *turn.paragraphs] for turn in sitting.turns]
        bold = [f"<b>{escape(turn.label)}</b>" for turn in sitting.turns]
    else:
        gaps = [space if turn.label[0] in "○◯" else " " for turn in sitting.turns]
        blocks = [
            [turn.label + gap + turn.paragraphs[0], *turn.paragraphs[1:]]
            for turn, gap in zip(sitting.turns, gaps, strict=True)
        ]
        bold = [f"<b>{escape(turn.label)}</b> {escape(turn.paragraphs[0])}" for turn in sitting.turns]
        yield "lines.txt", top + "\n".join(paragraph for block in blocks for paragraph in block)
        yield "breaks.html", page + "<br>\n".join(escape(each) for block in blocks for each in block)
    yield "paragraphs.txt", top + "\n\n".join(paragraph for block in blocks for paragraph in block)
    yield "paragraphs.html", page + "".join(f"<p>{escape(each)}</p>" for block in blocks for each in block)
    yield (
        "bold.html",
        page
        + "".join(
            f"<p>{first}</p>" + "".join(f"<p>{escape(each)}</p>" for each in block[1:])
            for first, block in zip(bold, blocks, strict=True)
        ),
    )
