"""The record of one meeting: its revisions, and what its addresses said before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.history.attributions import DatedAttribution, former_attributions
from archive.history.wordings import Wording, former_wordings, wording_of
from archive.importing.persistence.states import SpeakerAttribution, attribution
from archive.models import FormerPassage, FormerUtterance, Meeting, Passage, Revision
from archive.models.passage_order import Address, read_order


@dataclass(frozen=True)
class MeetingHistory:
    """`former`: what each address said before, oldest first. `present`: what each says now, in order.

    `attributions`: to whom each utterance, by number, is and was attributed.
    """

    revisions: Mapping[int, Revision] = field(default_factory=dict)
    former: Mapping[Address, list[Wording]] = field(default_factory=dict)
    present: Mapping[Address, Wording] = field(default_factory=dict)
    order: list[tuple[int, list[Address]]] = field(default_factory=list)
    attributions: Mapping[int, list[DatedAttribution]] = field(default_factory=dict)

    def wordings(self, address: Address) -> list[Wording]:
        """All that an address said, oldest first."""
        now = self.present.get(address)
        return [*self.former.get(address, ()), *([now] if now else ())]

    def at(self, number: int) -> list[tuple[int, list[Wording]]]:
        """The utterances by number, with what their passages said as of a revision, in order."""
        kept = [
            (each.number, each.arrangement)
            for each in self.revisions.values()
            if each.number >= number and each.arrangement
        ]
        order = read_order(min(kept)[1]) if kept else self.order
        return [
            (utterance, [said for each in addresses if (said := self.said(each, number))])
            for utterance, addresses in order
        ]

    def said(self, address: Address, number: int) -> Wording | None:
        """What an address said as of a revision; None where nothing stood there then."""
        for wording in self.wordings(address):
            if wording.since <= number and (not wording.until or number < wording.until):
                return wording
        return None

    def attribution(self, utterance: int, number: int) -> SpeakerAttribution | None:
        """The attribution of an utterance as of a revision; None where that is not known."""
        attributions = self.attributions.get(utterance, ())
        held = (each.attribution for each in attributions if not each.until or number < each.until)
        return next(held, None)

    def facts(self, number: int) -> dict[str, Any]:
        """What was said of the meeting as of a revision, by field, where it says otherwise now."""
        facts: dict[str, Any] = {}
        for revision in self.revisions.values():
            if revision.number >= number:
                facts = {**revision.facts, **facts}
        return facts


def history_of(meeting: Meeting) -> MeetingHistory:
    """The record of a meeting, in five queries however long it is."""
    passages = Passage.objects.filter(utterance__meeting=meeting).order_by("utterance__position", "position")
    return as_history(
        revisions_of(meeting),
        passages.select_related("utterance__speaker"),
        meeting.former_passages.all(),
        meeting.former_utterances.order_by("until"),
    )


def as_history(
    revisions: Mapping[int, Revision],
    passages: Iterable[Passage],
    former: Iterable[FormerPassage],
    former_utterances: Iterable[FormerUtterance],
) -> MeetingHistory:
    """The record from its rows. `passages` in order, with their utterances and speakers; the former
    utterances in the order of `until`."""
    attributions = former_attributions(former_utterances)
    present: dict[Address, Wording] = {}
    order: dict[int, list[Address]] = {}
    for passage in passages:
        utterance = passage.utterance
        address = (passage.moved_from or utterance.number, passage.number)
        if utterance.number not in order:
            attributions[utterance.number].append(DatedAttribution(attribution(utterance)))
        order.setdefault(utterance.number, []).append(address)
        present[address] = wording_of(passage, utterance)
    texts = {address: wording.text for address, wording in present.items()}
    return MeetingHistory(
        revisions=revisions,
        former=former_wordings(former, texts),
        present=present,
        order=list(order.items()),
        attributions=attributions,
    )


def revisions_of(meeting: Meeting) -> dict[int, Revision]:
    """The revisions of a meeting by number, with their versions and the hashes of the bytes."""
    rows = meeting.revisions.select_related("version__stored").defer("version__stored__packed")
    return {each.number: each for each in rows.order_by("number")}
