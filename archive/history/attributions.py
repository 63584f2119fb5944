"""To whom an utterance is attributed, and was before: the speaker, the office, and how certain that is."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from archive.importing.persistence.states import SpeakerAttribution, attribution
from archive.models import FormerUtterance


@dataclass(frozen=True, slots=True)
class DatedAttribution:
    """The attribution of an utterance up to, but not with, revision `until`, 0 of the present one."""

    attribution: SpeakerAttribution
    until: int = 0


def former_attributions(rows: Iterable[FormerUtterance]) -> dict[int, list[DatedAttribution]]:
    """The attributions of each utterance, by number, in the order given."""
    attributions: dict[int, list[DatedAttribution]] = defaultdict(list)
    for row in rows:
        attributions[row.number].append(DatedAttribution(attribution(row), row.until))
    return attributions
