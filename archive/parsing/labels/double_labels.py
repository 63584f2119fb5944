"""Two labels in a row, of which one has no words: the weaker is a heading, or tells of who speaks."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from archive.parsing.labels.heads import Choice, Marker
from archive.parsing.labels.likeness import THRESHOLD, group_of


def without_double_labels(
    chosen: Sequence[Choice | None],
) -> list[Choice | None]:
    """The choices, the weaker left out where a label with no words stands right before one of another form.

    The words that a label on a line of its own announces begin with no other label; and what stands alone
    above a label that is surer is a heading. A cell for who speaks is surer than any line above it.
    """
    counts = Counter(best[0].text for best in chosen if best)
    again = {text for text, times in counts.items() if times > 1}
    above = _always_above(chosen, counts)
    kept = [None if best and best[0].text in above else best for best in chosen]
    headings: Counter[str] = Counter()
    stronger: set[str] = set()
    for position, best in enumerate(kept[1:], 1):
        before = kept[position - 1]
        if best is None or before is None or before[0].rest or before[1] < THRESHOLD:
            continue
        if group_of(before[0]) != group_of(best[0]) or before[0].text not in again:
            # "Mr. Holf." above the label of Holf or of another who speaks again: the chair calls upon him.
            called = before[0].marker is Marker.STOP and best[0].text in again and best[1] >= THRESHOLD
            surer = called or best[0].marker is Marker.CELL or best[1] > before[1]
            weaker = position - 1 if surer else position
            if weaker < position and before[0].marker is Marker.LINE:
                headings[before[0].text] += 1
            elif weaker == position and best[1] >= THRESHOLD:
                stronger.add(before[0].text)
            kept[weaker] = None
    # What is a heading there is one wherever it stands, as in a list of topics above the talk.
    everywhere = {
        text for text, times in headings.items() if 2 * times >= counts[text] and text not in stronger
    }
    return [
        None if best and best[0].marker is Marker.LINE and best[0].text in everywhere else best
        for best in kept
    ]


def _always_above(chosen: Sequence[Choice | None], counts: Mapping[str, int]) -> frozenset[str]:
    """The lines that stand right above another label each time, as what a page prints with every name."""
    followed: Counter[str] = Counter()
    for before, best in pairwise(chosen):
        if before and best and best[1] >= THRESHOLD and not before[0].rest:
            different = group_of(before[0]) != group_of(best[0]) and before[0].marker is Marker.LINE
            followed[before[0].text] += different
    return frozenset(text for text, times in followed.items() if 1 < times == counts[text])
