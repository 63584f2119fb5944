"""Passages and turns by the anchors of their addresses."""

import re

from archive.models import Meeting, Passage

_ANCHOR = re.compile(r"u(\d{1,7})(?:-p(\d{1,7}))?")


def passage_at(meeting: Meeting, anchor: str) -> Passage | None:
    """The passage of this anchor (u3-p2), or the first one of an utterance (u3), with its speaker."""
    parts = _ANCHOR.fullmatch(anchor)
    if parts is None:
        return None
    rows = Passage.objects.filter(utterance__meeting=meeting)
    rows = rows.select_related("utterance__speaker", "utterance__meeting")
    if parts[2] is None:
        return rows.filter(utterance__number=parts[1]).order_by("position").first()
    rows = rows.filter(number=parts[2])
    moved = rows.filter(moved_from=parts[1]).first()
    return moved or rows.filter(moved_from=None, utterance__number=parts[1]).first()
