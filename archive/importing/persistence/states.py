"""What a meeting and its passages say, to be compared with what they say later."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Self

from archive.models import FormerUtterance, Meeting, Passage, Utterance
from archive.models.passage_order import Address, write_order


@dataclass(frozen=True, slots=True)
class PassageState:
    """The words and the speaker of a passage at one time, from revision `since` on."""

    address: Address
    text: str
    kind: str
    label: str
    speaker: int | None
    speaker_name: str
    role: str
    since: int
    repeated: bool = False
    aside: bool = False

    @classmethod
    def of(cls, passage: Passage, utterance: Utterance, speaker_name: str = "") -> Self:
        return cls(
            address=address_of(passage, utterance),
            text=passage.text,
            kind=utterance.kind,
            label=utterance.label,
            speaker=utterance.speaker_id,
            speaker_name=speaker_name,
            role=utterance.role,
            since=passage.since,
            repeated=passage.repeated,
            aside=passage.aside,
        )

    @property
    def anchor(self) -> str:
        return anchor_of(self.address)

    def is_of_another_voice(self, other: "PassageState") -> bool:
        """Whether somebody else is named; of unnamed voices ("Question"), whether the label is another."""
        unnamed = self.speaker is None and other.speaker is None
        return self.speaker != other.speaker or (unnamed and self.label != other.label)


@dataclass(frozen=True, slots=True)
class SpeakerAttribution:
    """To whom an utterance is attributed at one time, how, and how certainly; `speaker` is a primary key."""

    number: int
    kind: str
    label: str
    note: str
    speaker: int | None
    role: str
    inferred: bool
    doubt: str
    language: str


def attribution(said: Utterance | FormerUtterance) -> SpeakerAttribution:
    return SpeakerAttribution(
        number=said.number,
        kind=said.kind,
        label=said.label,
        note=said.note,
        speaker=said.speaker_id,
        role=said.role,
        inferred=said.inferred,
        doubt=said.doubt,
        language=said.language,
    )


def attributions(utterances: Iterable[Utterance]) -> dict[int, tuple[SpeakerAttribution, str]]:
    """The attribution of each utterance, by primary key, and the name of its speaker, who must be loaded."""
    return {each.pk: (attribution(each), each.speaker.name if each.speaker else "") for each in utterances}


_FACTS = ("title", "date", "date_precision", "date_end", "time", "place", "kind", "language", "lead")


def facts_of(meeting: Meeting) -> dict[str, Any]:
    """What is said of a meeting itself, by field, as JSON has it."""
    values = {name: getattr(meeting, name) for name in _FACTS}
    is_time = (datetime.date, datetime.time)
    return {name: each.isoformat() if isinstance(each, is_time) else each for name, each in values.items()}


def anchor_of(address: Address) -> str:
    return f"u{address[0]}-p{address[1]}"


def address_of(passage: Passage, utterance: Utterance) -> Address:
    return (passage.moved_from or utterance.number, passage.number)


def passage_states(utterances: Iterable[Utterance]) -> dict[int, PassageState]:
    """What each passage says, by primary key, in order. Passages and speakers must be loaded."""
    return {
        passage.pk: PassageState.of(passage, utterance, utterance.speaker.name if utterance.speaker else "")
        for utterance in utterances
        for passage in in_order(utterance.passages.all())
    }


def order_of(utterances: Iterable[tuple[Utterance, Sequence[Passage]]]) -> str:
    return write_order(
        (utterance.number, [address_of(each, utterance) for each in in_order(passages)])
        for utterance, passages in utterances
    )


def in_order(passages: Iterable[Passage]) -> list[Passage]:
    return sorted(passages, key=lambda passage: passage.position)
