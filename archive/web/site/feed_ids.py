"""Identifiers of feeds and of their entries: `urn:uuid:`, made of the archive's own identity and of keys that
never change. Neither host nor scheme, title nor slug is part of one, so that no reader takes an entry for new
when these change."""

from uuid import UUID, uuid5

from archive.models import Meeting, Passage, Utterance


class FeedIds:
    """`archive`: the identity of the archive, as `archive_uuid` gives it."""

    def __init__(self, archive: UUID) -> None:
        self._archive = archive

    def feed(self, kind: str, asked: str = "") -> str:
        """Of a feed of this kind; `asked`: what it is of."""
        return self._urn(f"feed/{kind}/{asked}")

    def meeting(self, meeting: Meeting) -> str:
        return self._urn(f"meeting/{meeting.pk}")

    def utterance(self, utterance: Utterance) -> str:
        return self._urn(f"meeting/{utterance.meeting_id}/{utterance.anchor}")

    def passage(self, passage: Passage) -> str:
        return self.place(passage.utterance.meeting_id, passage.anchor)

    def place(self, meeting: int, anchor: str, within: str = "") -> str:
        """Of a passage by its meeting's key; `within`: of a part of it."""
        return self._urn(f"meeting/{meeting}/{anchor}{within}")

    def revision(self, meeting: Meeting, number: int) -> str:
        return self._urn(f"meeting/{meeting.pk}/versions/{number}")

    def decision(self, ref: str) -> str:
        """Of what a curator decided."""
        return self._urn(f"decision/{ref}")

    def _urn(self, name: str) -> str:
        return uuid5(self._archive, name).urn
