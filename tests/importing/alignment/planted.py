"""A made-up transcript, and edits planted in it, of which it is known what continues what."""

import re
from dataclasses import dataclass
from random import Random

from archive.importing.alignment.passages import AlignedPassage

VOICES = ("Rudolf Elphberg", "Hugo Sapt", "Rosa Holf", "Question")
_SUBJECTS = "the regent,the castle,our railway,the harvest,the treaty,the garrison,the council".split(",")
_VERBS = "needs,has seen,will change,cannot leave,welcomes,was built for,holds back".split(",")
_OBJECTS = "a new bridge,the border,every village,the old mill,its neighbours,the winter,fair trade".split(
    ","
)
_PLACES = "in Zenda,near Strelsau,along the river,since the spring,for ten years,without delay".split(",")


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - for made-up texts


def sentence(random: Random) -> str:
    parts = [random.choice(each) for each in (_SUBJECTS, _VERBS, _OBJECTS, _PLACES)]
    number = f"and {random.randrange(10_000)} times over" if random.random() < 0.7 else "as we said"
    name = "".join(random.choice(pair) for pair in ("bdgklmnr", "aeiou") * 3)
    return f"{' '.join(parts)} {number}, says {name}.".capitalize()


def paragraph(random: Random) -> str:
    if random.random() < 0.1:
        return random.choice(("Thank you.", "Yes.", "(Laughter.)", "So do I."))
    return " ".join(sentence(random) for _ in range(random.randrange(1, 6)))


def transcript(random: Random, size: int) -> list[AlignedPassage]:
    voice = VOICES[0]
    passages = []
    for _ in range(size):
        voice = random.choice(VOICES) if random.random() < 0.4 else voice
        passages.append(AlignedPassage(voice, paragraph(random)))
    return passages


@dataclass(frozen=True)
class Planted:
    """A passage of the new version, and the old ones whose words it has."""

    passage: AlignedPassage
    of: frozenset[int]


def edited(random: Random, old: list[AlignedPassage], share: float) -> list[Planted]:
    """A new version in which about this share of the passages was edited in one of many ways."""
    new: list[Planted] = []
    moved: list[Planted] = []
    at = 0
    while at < len(old):
        each, of = old[at], frozenset([at])
        kind = random.choice(KINDS) if random.random() < share and len(each.text.split()) > 5 else "keep"
        first, *others = re.split(r"(?<=\.) ", each.text)
        if kind == "alter":
            new.append(Planted(AlignedPassage(each.voice, _altered(random, each.text)), of))
        elif kind == "replace":
            new.append(Planted(AlignedPassage(each.voice, paragraph(random)), frozenset()))
        elif kind == "move":
            moved.append(Planted(each, of))
        elif kind == "split" and others:
            new += [Planted(AlignedPassage(each.voice, text), of) for text in (first, " ".join(others))]
        elif kind == "join" and at + 1 < len(old) and old[at + 1].voice == each.voice:
            text = f"{each.text} {old[at + 1].text}"
            new.append(Planted(AlignedPassage(each.voice, text), frozenset([at, at + 1])))
            at += 1
        elif kind == "insert":
            new += [Planted(AlignedPassage(each.voice, paragraph(random)), frozenset()), Planted(each, of)]
        elif kind == "reattribute":
            new.append(Planted(AlignedPassage(random.choice(VOICES), each.text), of))
        elif kind != "remove":
            new.append(Planted(each, of))
        at += 1
    for each_moved in moved:
        new.insert(random.randrange(len(new) + 1), each_moved)
    return new


KINDS = ("alter", "alter", "replace", "move", "split", "join", "insert", "remove", "reattribute")


def _altered(random: Random, text: str) -> str:
    words = text.split()
    for _ in range(max(1, len(words) // 10)):
        at = random.randrange(len(words))
        words[at : at + random.randrange(2)] = random.choice((["indeed"], ["never", "again"], []))
    return " ".join(words) or text
