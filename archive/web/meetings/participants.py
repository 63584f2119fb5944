"""Who speaks in a meeting: how often, how much, from where on, and under which colour."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from zlib import crc32

from archive.models import Speaker, Utterance

HUES = 8


@dataclass(frozen=True)
class Part:
    """A speaker, or with `speaker` None all whom the source does not name, in one meeting.

    `first` is the anchor of the first turn, `share` so many hundredths of all words spoken.
    """

    speaker: Speaker | None
    office: str
    first: str
    turns: int
    words: int
    share: int
    hue: int


def cast(utterances: Iterable[Utterance]) -> list[Part]:
    """The parts of a meeting, those who say most first, and last what is said by those not identified."""
    said: dict[int | None, list[Utterance]] = {}
    for utterance in utterances:
        if utterance.is_spoken:
            said.setdefault(utterance.speaker_id, []).append(utterance)
    words = {speaker: sum(each.words for each in turns) for speaker, turns in said.items()}
    order = sorted(said, key=lambda speaker: (speaker is None, -words[speaker]))
    total = max(sum(words.values()), 1)
    speakers = [said[key][0].speaker for key in order]
    hues = hues_of(speaker.slug for speaker in speakers if speaker)
    return [
        Part(
            speaker=speaker,
            office=next((each.role for each in said[key] if each.role), ""),
            first=said[key][0].anchor,
            turns=len(said[key]),
            words=words[key],
            share=round(100 * words[key] / total),
            hue=hues.get(speaker.slug, 0) if speaker else 0,
        )
        for key, speaker in zip(order, speakers, strict=True)
    ]


def hues_of(slugs: Iterable[str]) -> Mapping[str, int]:
    """A colour, 1 to 8, for each of the first eight, who are those who say most; no two have the same.

    A speaker has the same colour in every meeting, unless one who says more has it already. All
    others have none (0), so that a colour never stands for two people.
    """
    taken: dict[int, str] = {}
    for slug in slugs:
        if len(taken) == HUES:
            break
        own = crc32(slug.encode())
        free = next(hue for step in range(HUES) if (hue := (own + step) % HUES + 1) not in taken)
        taken[free] = slug
    return {slug: hue for hue, slug in taken.items()}
