"""The speakers of a meeting: turns, words, share of all words, and colour."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from zlib import crc32

from archive.models import Speaker, Utterance

COLOURS = 8


@dataclass(frozen=True)
class SpeakerShare:
    """One speaker in a meeting; with `speaker` None, all unidentified voices together.

    `doubt`: all words of which it is not certain who spoke them, together; they are nobody's.
    `first`: anchor of the first turn. `share`: percentage of the words. `hue`: colour 1 to 8, 0 for none.
    """

    speaker: Speaker | None
    office: str
    first: str
    turns: int
    words: int
    percent: int
    hue: int
    doubt: bool = False


def speaker_shares(utterances: Iterable[Utterance]) -> list[SpeakerShare]:
    """The speakers by number of words, most first; unidentified voices and words in doubt last."""
    said: dict[tuple[int | None, bool], list[Utterance]] = {}
    for utterance in utterances:
        if utterance.is_spoken:
            said.setdefault((utterance.speaker_id, bool(utterance.doubt)), []).append(utterance)
    words = {voice: sum(each.words for each in turns) for voice, turns in said.items()}
    order = sorted(said, key=lambda voice: (voice[0] is None, voice[1], -words[voice]))
    total = max(sum(words.values()), 1)
    speakers = [said[key][0].speaker for key in order]
    hues = assign_colours(speaker.slug for speaker in speakers if speaker)
    return [
        SpeakerShare(
            speaker=speaker,
            office=next((each.role for each in said[key] if each.role), ""),
            first=said[key][0].anchor,
            turns=len(said[key]),
            words=words[key],
            percent=round(100 * words[key] / total),
            hue=hues.get(speaker.slug, 0) if speaker else 0,
            doubt=key[1],
        )
        for key, speaker in zip(order, speakers, strict=True)
    ]


def assign_colours(slugs: Iterable[str]) -> Mapping[str, int]:
    """Give each of the first eight slugs a colour, 1 to 8, of its own.

    The colour depends on a hash of the slug, so that a speaker keeps it from meeting to meeting unless an
    earlier slug has taken it.
    """
    taken: dict[int, str] = {}
    for slug in slugs:
        if len(taken) == COLOURS:
            break
        own = crc32(slug.encode())
        free = next(hue for step in range(COLOURS) if (hue := (own + step) % COLOURS + 1) not in taken)
        taken[free] = slug
    return {slug: hue for hue, slug in taken.items()}
