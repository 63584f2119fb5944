"""To whom an utterance is attributed, and was before: the speaker, the office, and how certain that is."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from archive.models import FormerUtterance, Speaker, Utterance


@dataclass(frozen=True, slots=True)
class DatedAttribution:
    """The attribution of an utterance up to, but not with, revision `until`, which is 0 of the present one.

    `speaker` is the one of today, `speaker_name` as the archive had it then.
    """

    kind: str
    label: str
    note: str
    speaker: Speaker | None
    speaker_name: str
    role: str
    inferred: bool
    doubt: str
    language: str
    until: int = 0


def dated_attribution(said: Utterance | FormerUtterance) -> DatedAttribution:
    if isinstance(said, FormerUtterance):
        name, until = said.speaker_name, said.until
    else:
        name, until = said.speaker.name if said.speaker else "", 0
    return DatedAttribution(
        kind=said.kind,
        label=said.label,
        note=said.note,
        speaker=said.speaker,
        speaker_name=name,
        role=said.role,
        inferred=said.inferred,
        doubt=said.doubt,
        language=said.language,
        until=until,
    )


def former_attributions(rows: Iterable[FormerUtterance]) -> dict[int, list[DatedAttribution]]:
    """The attributions of each utterance, by number, in the order given."""
    attributions: dict[int, list[DatedAttribution]] = defaultdict(list)
    for row in rows:
        attributions[row.number].append(dated_attribution(row))
    return attributions
