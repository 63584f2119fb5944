"""Who appears in a meeting in which office, with how many turns and words: told by its utterances."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive.importing.persistence.countries import settle_countries
from archive.importing.persistence.exchanges import store_answers
from archive.models import Appearance, Meeting
from archive.parsing.people.name_keys import spelling_key


@dataclass(frozen=True, slots=True)
class Turn:
    """What counts of an utterance: who spoke (a primary key), by which name, as what, how many words.

    `is_linked`: the name is not the speaker's own. It has an appearance of its own, to be read anew.
    """

    speaker: int
    name: str
    role: str
    words: int
    is_linked: bool = False


def appearances(meeting: Meeting, turns: Iterable[Turn], guests: Sequence[Appearance]) -> list[Appearance]:
    """One appearance a speaker and office, in the order of the page, then the guests who don't speak."""
    spoken: dict[tuple[int, str, str], Appearance] = {}
    for turn in turns:
        appearance = spoken.setdefault(
            (turn.speaker, turn.role, turn.name if turn.is_linked else ""),
            Appearance(
                meeting=meeting,
                speaker_id=turn.speaker,
                name=turn.name,
                key=spelling_key(turn.name),
                role=turn.role,
            ),
        )
        appearance.turns += 1
        appearance.words += turn.words
    keys = {each.key for each in spoken.values()}
    speakers = {each.speaker_id for each in spoken.values()}
    silent = [each for each in guests if each.key not in keys and each.speaker_id not in speakers]
    found = [*spoken.values(), *silent]
    for position, appearance in enumerate(found):
        appearance.position = position
    return found


def recount(meeting: Meeting) -> None:
    """Set a meeting's appearances, spoken words and answers anew from the utterances that it has."""
    store_answers(list(meeting.utterances.order_by("position")))
    spoken = meeting.utterances.exclude(kind__in=("narration", "heading")).order_by("position")
    turns = [
        Turn(
            utterance.speaker.pk,
            utterance.link.name if utterance.link else utterance.speaker.name,
            utterance.role,
            utterance.words,
            is_linked=utterance.link is not None,
        )
        for utterance in spoken.select_related("speaker", "link")
        if utterance.speaker
    ]
    guests = list(meeting.appearances.filter(turns=0).order_by("position"))
    meeting.appearances.all().delete()
    for guest in guests:
        guest.pk = None
    Appearance.objects.bulk_create(appearances(meeting, turns, guests))
    meeting.words = sum(spoken.values_list("words", flat=True))
    meeting.save(update_fields=["words"])
    settle_countries(meeting)
