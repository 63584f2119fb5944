"""What addresses said before, without what decisions said that were undone since. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from archive.history.wordings import Wording
from archive.models.passage_order import Address


def without_undone(
    former: Mapping[Address, list[Wording]],
    present: Mapping[Address, Wording],
    undone: Iterable[tuple[int, int]],
) -> dict[Address, list[Wording]]:
    """The former wordings, but for those that stood while a decision did that was undone.

    `undone`: pairs of revisions, of the decision and of its undoing. An address that says something else
    after that than it did before keeps them all.
    """
    told = {address: [*wordings, *_now(present, address)] for address, wordings in former.items()}
    pairs = sorted(undone, key=lambda pair: pair[1])
    taken_back = {number for pair in pairs for number in pair}
    for begun, ended in pairs:
        told = {address: _without(wordings, begun, ended, taken_back) for address, wordings in told.items()}
    return {
        address: kept
        for address, wordings in told.items()
        if (kept := [each for each in wordings if each.until])
    }


def _now(present: Mapping[Address, Wording], address: Address) -> list[Wording]:
    return [present[address]] if address in present else []


def _without(wordings: list[Wording], begun: int, ended: int, taken_back: Collection[int]) -> list[Wording]:
    before = next((at for at, each in enumerate(wordings) if each.until == begun), None)
    after = next((at for at, each in enumerate(wordings) if each.since == ended), None)
    if before is None or after is None:
        if before is None and after is None:
            return [each for each in wordings if not (begun <= each.since and 0 < each.until <= ended)]
        return wordings
    first, last = wordings[before], wordings[after]
    # Where nothing that stands came between, only a merge can have made another of the same speaker since.
    between = wordings[before + 1 : after]
    only_merged = first.text == last.text and all(each.since in taken_back for each in between)
    if after < before or not (only_merged or _said(first) == _said(last)):
        return wordings
    return [*wordings[:before], replace(last, since=first.since), *wordings[after + 1 :]]


def _said(wording: Wording) -> tuple[object, ...]:
    return (
        wording.text,
        wording.kind,
        wording.label,
        wording.speaker,
        wording.role,
        wording.repeated,
        wording.aside,
    )
