"""Who appears in a meeting in which office, with how many turns and words: told by its utterances."""

from archive.models import Appearance, Meeting
from archive.spelling import spelling_key


def recount(meeting: Meeting) -> None:
    """Set the appearances of those who speak, and the meeting's spoken words, from its utterances.

    A guest whom the title names stays, with no turns, unless they turn out to speak.
    """
    spoken = list(
        meeting.utterances.exclude(kind__in=("narration", "heading"))
        .order_by("position")
        .select_related("speaker")
    )
    appearances: dict[tuple[int, str], Appearance] = {}
    for utterance in spoken:
        speaker = utterance.speaker
        if speaker is None:
            continue
        appearance = appearances.setdefault(
            (speaker.pk, utterance.role),
            Appearance(
                meeting=meeting,
                speaker=speaker,
                name=speaker.name,
                key=spelling_key(speaker.name),
                role=utterance.role,
                position=len(appearances),
            ),
        )
        appearance.turns += 1
        appearance.words += utterance.words
    keys = {appearance.key for appearance in appearances.values()}
    meeting.appearances.filter(turns__gt=0).delete()
    meeting.appearances.filter(key__in=keys).delete()
    for position, guest in enumerate(meeting.appearances.order_by("position"), len(appearances)):
        guest.position = position
        guest.save(update_fields=["position"])
    Appearance.objects.bulk_create(appearances.values())
    meeting.words = sum(utterance.words for utterance in spoken)
    meeting.save(update_fields=["words"])
