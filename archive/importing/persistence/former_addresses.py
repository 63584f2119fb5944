"""Addresses of passages that were removed: given again to the very same words, and to no others."""

from collections import defaultdict
from collections.abc import Collection

from archive.models import FormerPassage, Meeting
from archive.models.passage_order import Address
from archive.models.revisions import Fate

_TELLING = 4
"""Words of a passage that is known again."""


class RemovedAddresses:
    """`standing`: the addresses at which something stands now."""

    def __init__(self, meeting: Meeting, standing: Collection[Address]) -> None:
        self._by_text: dict[str, list[Address]] = defaultdict(list)
        if not meeting.pk or meeting.revision == 1:
            return
        gone = FormerPassage.objects.filter(meeting=meeting, fate__in=(Fate.REMOVED, Fate.JOINED))
        for row in gone.order_by("-until", "-utterance_number", "-number"):
            address = (row.utterance_number, row.number)
            if address not in standing and len(row.text.split()) >= _TELLING:
                self._by_text[row.text].append(address)

    def of(self, text: str) -> Address | None:
        """The address that these words had when they were last removed, not given twice."""
        addresses = self._by_text.get(text)
        return addresses.pop() if addresses else None
