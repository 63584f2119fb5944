"""What an address said before: the rows of FormerPassage, with their words whole."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from django.db.models import Exists, OuterRef
from django.db.models.functions import Coalesce

from archive.importing.persistence.states import PassageState
from archive.models import Fate, FormerPassage, Passage, Utterance
from archive.models.passage_order import Address


@dataclass(frozen=True, slots=True)
class Wording(PassageState):
    """What an address said from revision `since` up to, but not with, revision `until`.

    `until` is 0 of what it says now. `fate`: what became of it then (a Fate), "" of what it says now.
    `before`: the address that it stood after; `joined_to`: the address at which its words stand now.
    """

    until: int = 0
    fate: str = ""
    before: str = ""
    joined_to: str = ""

    @property
    def voice(self) -> str:
        """Who is named, or how an unnamed voice is called."""
        return self.speaker_name or self.label


def wording_of(passage: Passage, utterance: Utterance) -> Wording:
    """What the address of a passage says now; the speaker of its utterance must be loaded."""
    return Wording.of(passage, utterance, utterance.speaker.name if utterance.speaker else "")


def without_resets(wordings: Iterable[Wording]) -> list[Wording]:
    """What an address said before, where a passage that was only set otherwise is no change."""
    kept: list[Wording] = []
    since = 0
    for wording in wordings:
        if wording.fate == Fate.RESET:
            since = since or wording.since
            continue
        kept.append(replace(wording, since=since) if since else wording)
        since = 0
    return kept


def former_wordings(
    rows: Iterable[FormerPassage], present: Mapping[Address, str]
) -> dict[Address, list[Wording]]:
    """What each address said before, oldest first. `present`: the words that stand at each now."""
    by_address: dict[Address, list[FormerPassage]] = defaultdict(list)
    for row in rows:
        by_address[row.utterance_number, row.number].append(row)
    wordings = {}
    for address, each in by_address.items():
        later = present.get(address, "")
        latest_first = []
        for row in sorted(each, key=lambda one: one.since, reverse=True):
            later = row.text or later
            latest_first.append(_wording(row, later))
        wordings[address] = latest_first[::-1]
    return wordings


def is_reworded(passages: Collection[int]) -> bool:
    """Whether any of these passages, by key, once said other words at its address. One query."""
    address = Coalesce(OuterRef("moved_from"), OuterRef("utterance__number"))
    former = FormerPassage.objects.filter(
        meeting=OuterRef("utterance__meeting"), utterance_number=address, number=OuterRef("number")
    )
    # Words that were joined to it are there still, and what was set otherwise is no change.
    other = former.exclude(text="").exclude(fate__in=(Fate.JOINED, Fate.RESET))
    return Passage.objects.filter(Exists(other), pk__in=passages, since__gt=1).exists()


def _wording(row: FormerPassage, text: str) -> Wording:
    return Wording(
        address=(row.utterance_number, row.number),
        text=text,
        kind=row.kind,
        label=row.label,
        speaker=row.speaker_id,
        speaker_name=row.speaker_name,
        role=row.role,
        since=row.since,
        until=row.until,
        fate=row.fate,
        before=row.before,
        joined_to=row.joined_to,
        repeated=row.repeated,
        aside=row.aside,
    )
