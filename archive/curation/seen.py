"""What a form showed of a record, so that a decision made on it can tell that the record moved on since."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core import signing
from django.db.models import Model

from archive.curation.lists import listed
from archive.importing.persistence.states import facts_of
from archive.models import JoinedMeeting, Meeting, Speaker, SpeakerLink, SuggestedMerge, Utterance

_SALT = "archive.curation.seen"

State = Mapping[str, Any]
"""What a form shows of one record, by the names of fields, as JSON has it."""


class MovedOn(Exception):
    """The record changed since the form showed it. Nothing was written.

    `shown` and `now` are its two states, `now` is None where it is gone; `record` says which it is.
    """

    def __init__(self, record: str, shown: State, now: State | None) -> None:
        super().__init__(f"{record} changed since this form was opened; nothing was saved")
        self.record, self.shown, self.now = record, shown, now

    def differences(self) -> list[tuple[str, Any, Any]]:
        """What differs: the field, what the form showed, what it is now (None where the record is gone)."""
        now = self.now or {}
        names = [*self.shown, *(name for name in now if name not in self.shown)]
        return [
            (name, self.shown.get(name), now.get(name))
            for name in names
            if self.shown.get(name) != now.get(name)
        ]


@dataclass(frozen=True)
class Seen:
    """What was shown of some records. Put `token()` into a hidden field of the form, and give
    `Seen.read(posted)` to the operation."""

    states: Mapping[str, State] = field(default_factory=dict)

    @classmethod
    def of(cls, *records: Model) -> Seen:
        """What these records say now: speakers, meetings, utterances, links, suggested merges, joined
        meetings."""
        return cls({_name(each): _state(each) for each in records})

    def token(self) -> str:
        """Signed and packed, for a form."""
        return signing.dumps(self.states, salt=_SALT, compress=True)

    @classmethod
    def read(cls, token: str) -> Seen:
        """What `token` wrote. Raises ValueError where it was not."""
        try:
            states = signing.loads(token, salt=_SALT)
        except signing.BadSignature as error:
            raise ValueError("this form was not made by this archive; open it anew") from error
        return cls(states)

    def shown(self, record: Model) -> State | None:
        """What was shown of a record, None where it was not."""
        return self.states.get(_name(record))

    def check(self, records: Iterable[Model]) -> None:
        """Raise MovedOn where one of these was shown otherwise than it is in the database now.

        Call it inside the transaction. Those that were not shown are not asked.
        """
        for record in records:
            name = _name(record)
            if name not in self.states:
                continue
            now = type(record)._default_manager.filter(pk=record.pk).first()
            state = _state(now) if now else None
            if state != self.states[name]:
                raise MovedOn(str(record), self.states[name], state)

    def check_gone(self, model: type[Model], keys: Collection[int]) -> None:
        """Raise MovedOn where one of these was shown and is no more."""
        there = set(model._default_manager.filter(pk__in=keys).values_list("pk", flat=True))
        for key in keys:
            name = f"{model._meta.model_name} {key}"
            if key not in there and name in self.states:
                raise MovedOn(name, self.states[name], None)


def _name(record: Model) -> str:
    return f"{record._meta.model_name} {record.pk}"


def _state(record: Model) -> State:
    if isinstance(record, Speaker):
        return {
            "name": record.name,
            "address": record.slug,
            "note": record.note,
            "spellings": listed(record, "spellings"),
            "numbers": listed(record, "numbers"),
        }
    if isinstance(record, Meeting):
        tags = listed(record, "tags")
        return {**facts_of(record), "tags": tags, "note": record.note, "address": record.slug}
    if isinstance(record, Utterance):
        return _turn(record)
    if isinstance(record, SpeakerLink):
        speaker = record.speaker.name
        return {"name": record.name, "read as": speaker, "grade": record.grade, "reason": record.reason}
    if isinstance(record, SuggestedMerge):
        return {"speakers": sorted([record.speaker_id, record.other_id]), "declined": record.declined}
    if isinstance(record, JoinedMeeting):
        return {"address": record.slug, "joined to": record.meeting_id}
    raise TypeError(f"{type(record).__name__} is not shown in forms of curators")


def _turn(said: Utterance) -> State:
    texts = said.passages.order_by("position").values_list("text", flat=True)
    return {
        "speaker": said.speaker.name if said.speaker else "",
        "speaker's address": said.speaker.slug if said.speaker else "",
        "kind": said.kind,
        "office": said.role,
        "language": said.language,
        "doubt": said.doubt,
        "words": "\n\n".join(texts),
    }
