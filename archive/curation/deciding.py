"""One act of a curator: checked against what was shown, carried out, and written down with its rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.db.models import Model, Q

from archive.curation.attributions import recorded
from archive.curation.authors import Author, account, name_of
from archive.curation.indexing import index_after_commit
from archive.curation.journal import Journal, Watch, journaled
from archive.curation.seen import Seen
from archive.models import (
    Appearance,
    Attribution,
    Decision,
    DecisionKind,
    DecisionSubject,
    FormerPlace,
    FormerSlug,
    Meeting,
    Passage,
    Reference,
    Speaker,
    SpeakerLink,
    SubjectKind,
    Utterance,
)


def told(what: str, who: str, value: Any) -> dict[str, Any]:
    """One row of `Decision.before` or `after`: what field, of which record, and what it says."""
    return {"what": what, "who": who, "value": value}


@dataclass
class Draft:
    """A decision while it is carried out. `decision` is there once the block has ended."""

    journal: Journal
    before: list[dict[str, Any]] = field(default_factory=list)
    after: list[dict[str, Any]] = field(default_factory=list)
    portable: dict[str, Any] = field(default_factory=dict)
    subjects: list[DecisionSubject] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    decision: Decision = field(default_factory=Decision)


@contextmanager
def deciding(
    kind: DecisionKind,
    by: Author,
    reason: str,
    watches: Sequence[Watch],
    *,
    about: Sequence[Model],
    seen: Seen | None = None,
    shown: Sequence[Model] = (),
    revised: Collection[int] = (),
) -> Iterator[Draft]:
    """Carry the block out as one decision, in one transaction.

    `about`: meetings and speakers. `shown`: what `seen` is checked for, if not those. `revised`: meetings
    (primary keys) of which it may change what addresses say. The index follows after the transaction.
    """
    with transaction.atomic():
        if seen:
            seen.check(shown or about)
        subjects = [_subject(each) for each in about]
        with journaled(watches) as journal:
            draft = Draft(journal, subjects=subjects)
            with recorded(revised) as made:
                yield draft
        journal.revisions = made
        journal.meetings = sorted({*journal.meetings, *revised})
        author = account(by)
        decision = draft.decision
        decision.kind, decision.reason = kind, reason
        decision.by, decision.by_name = author, name_of(by)
        decision.before, decision.after, decision.portable = draft.before, draft.after, draft.portable
        decision.packed = journal.packed()
        decision.save()
        _store_subjects(decision, draft.subjects)
        index_after_commit(draft.gone)


def subject(record: Model) -> DecisionSubject:
    return _subject(record)


def _subject(record: Model) -> DecisionSubject:
    if isinstance(record, Speaker):
        return DecisionSubject(
            kind=SubjectKind.SPEAKER, key=record.pk, slug=record.slug, name=record.name[:1000]
        )
    if isinstance(record, Meeting):
        return DecisionSubject(
            kind=SubjectKind.MEETING, key=record.pk, slug=record.slug, name=record.title[:1000]
        )
    raise TypeError(f"decisions are about meetings and speakers, not {type(record).__name__}")


def _store_subjects(decision: Decision, subjects: Sequence[DecisionSubject]) -> None:
    once = {(each.kind, each.key): each for each in subjects}
    for each in once.values():
        each.decision = decision
    DecisionSubject.objects.bulk_create(once.values())


def watches_of_meeting(key: int) -> list[Watch]:
    """All rows of a meeting that a decision about it may change."""
    of_meeting = Q(meeting=key)
    return [
        Watch(Meeting, Q(pk=key)),
        Watch(Utterance, of_meeting),
        Watch(Passage, Q(utterance__meeting=key)),
        Watch(SpeakerLink, of_meeting),
        Watch(Attribution, of_meeting),
        Watch(Reference, Q(passage__utterance__meeting=key), ("passage_id", "start", "end")),
        Watch(FormerSlug, of_meeting),
        Watch(FormerPlace, Q(), derived=True),
        Watch(Appearance, of_meeting, derived=True),
        Watch(Meeting.countries.through, of_meeting, derived=True),
    ]
