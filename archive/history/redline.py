"""A redline between two revisions of a meeting: every passage of either, with what changed in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.history.records import MeetingHistory
from archive.history.wordings import Wording
from archive.importing.alignment.sequences import rising
from archive.importing.alignment.word_diff import DiffOperation, DiffRun, word_diff
from archive.models.passage_order import Address


@dataclass(frozen=True, slots=True)
class RedlinePassage:
    """A passage of one of two revisions, or of both. `former_voice`: who was named before, where that is
    somebody else. `moved`: it stood in another place."""

    anchor: str
    runs: list[DiffRun]
    former: Wording | None
    now: Wording | None
    moved: bool = False
    near: bool = False

    @property
    def voice(self) -> str:
        said = self.now or self.former
        return said.voice if said else ""

    @property
    def former_voice(self) -> str:
        if self.former and self.now and self.former.is_of_another_voice(self.now):
            return self.former.voice or "nobody"
        return ""

    @property
    def is_changed(self) -> bool:
        is_whole = self.former is not None and self.now is not None and self.former.text == self.now.text
        return not is_whole or bool(self.former_voice) or self.moved


def redline(history: MeetingHistory, earlier: int, later: int) -> list[RedlinePassage]:
    """The passages of the later revision in order, removed ones after those that they followed.

    `near`: it is changed, or stands beside one that is.
    """
    before = [said for _, passages in history.at(earlier) for said in passages]
    after = [said for _, passages in history.at(later) for said in passages]
    places = {said.address: at for at, said in enumerate(before)}
    kept = [(places[said.address], at) for at, said in enumerate(after) if said.address in places]
    in_order = {at for _, at in rising(kept)}
    standing = {said.address for said in after}
    removed: dict[Address | None, list[Wording]] = {}
    last: Address | None = None
    for said in before:
        if said.address in standing:
            last = said.address
        else:
            removed.setdefault(last, []).append(said)
    lines = [_removed(said) for said in removed.get(None, ())]
    for at, said in enumerate(after):
        place = places.get(said.address)
        former = None if place is None else before[place]
        lines.append(_line(said, former, moved=former is not None and at not in in_order))
        lines += [_removed(each) for each in removed.get(said.address, ())]
    return list(_with_neighbours(lines))


def _removed(said: Wording) -> RedlinePassage:
    return RedlinePassage(said.anchor, [DiffRun(DiffOperation.DELETED, said.text)], said, None)


def _line(said: Wording, former: Wording | None, *, moved: bool) -> RedlinePassage:
    runs = word_diff(former.text, said.text) if former else [DiffRun(DiffOperation.INSERTED, said.text)]
    return RedlinePassage(said.anchor, runs, former, said, moved)


def _with_neighbours(lines: list[RedlinePassage]) -> Iterator[RedlinePassage]:
    for at, line in enumerate(lines):
        around = lines[max(0, at - 1) : at + 2]
        yield replace(line, near=any(each.is_changed for each in around))
