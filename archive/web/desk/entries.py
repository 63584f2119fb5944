"""Decisions and answers of curators as pages list them: what, of what, who, why, before and after."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.urls import reverse

from archive.curation.roles import EDITORS
from archive.models import Decision, DecisionKind, DecisionSubject, DeskAnswer, Job, SubjectKind

# What was done, for a list.
TITLES: dict[str, str] = {
    DecisionKind.MERGE: "Speakers merged",
    DecisionKind.SPLIT: "Speaker split in two",
    DecisionKind.UNLINK: "Reading of a name taken back",
    DecisionKind.DECLINE: "Suggestion declined",
    DecisionKind.JOIN: "Documents joined",
    DecisionKind.SEPARATE: "Documents separated",
    DecisionKind.ATTRIBUTE: "Words given to another speaker",
    DecisionKind.CUT: "Turn cut in two",
    DecisionKind.JOIN_TURNS: "Turn joined with the one before",
    DecisionKind.KIND: "Turn marked anew",
    DecisionKind.OFFICE: "Office mended",
    DecisionKind.TURN: "Turn mended",
    DecisionKind.MEETING: "Facts of a meeting mended",
    DecisionKind.SPEAKER: "Facts of a speaker mended",
    DecisionKind.TAG: "Tag mended",
    DecisionKind.WITHHOLD: "Document withheld",
}
_MOST_ROWS = 6
# What an empty value says, of fields of which that is news.
_EMPTY = {"speaker": "nobody"}
_ANCHOR = re.compile(r"u[0-9]{1,7}(?:-p[0-9]{1,7})?")
_REF = re.compile(r"([daj])([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class SubjectLink:
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ChangedValue:
    """A value before and after, "" where it was not there. `place`: the turn that it is of."""

    name: str
    before: str
    after: str
    place: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """`role`: who decided, without a name, for readers. `more`: changed values that `rows` leaves out."""

    ref: str
    title: str
    made: datetime.datetime
    by_name: str
    role: str
    reason: str
    subjects: Sequence[SubjectLink]
    rows: Sequence[ChangedValue]
    more: int
    undone: datetime.datetime | None
    undone_by_name: str
    undone_reason: str

    @property
    def day(self) -> datetime.date:
        return self.made.date()

    @property
    def can_undo(self) -> bool:
        return self.undone is None


@dataclass(frozen=True, slots=True)
class DoneNote:
    """What was just done. `job`: the work that goes on, which has a page of its own."""

    ref: str
    told: str
    can_undo: bool
    job: Job | None = None


def title_of(kind: str) -> str:
    """What was done, of a DecisionKind."""
    return TITLES.get(kind, kind.capitalize())


def with_all(rows: QuerySet[Decision]) -> QuerySet[Decision]:
    """Decisions with what entries need, in three queries however many they are."""
    subjects = Prefetch("subjects", DecisionSubject.objects.order_by("pk"))
    return rows.select_related("by").defer("packed", "portable").prefetch_related(subjects, "by__groups")


def entries(rows: Iterable[Decision]) -> list[Entry]:
    """Entries of decisions from `with_all`."""
    return [entry(row) for row in rows]


def entry(row: Decision) -> Entry:
    values = changed_values(row)
    return Entry(
        ref=f"d{row.pk}",
        title=title_of(row.kind),
        made=row.made,
        by_name=row.by_name or "unknown",
        role=_role(row),
        reason=row.reason,
        subjects=[_linked(subject) for subject in row.subjects.all()],
        rows=values[:_MOST_ROWS],
        more=max(0, len(values) - _MOST_ROWS),
        undone=row.undone,
        undone_by_name=row.undone_by_name,
        undone_reason=row.undone_reason,
    )


def latest(most: int) -> list[Entry]:
    """The last decisions and answers, the latest first."""
    decided = entries(with_all(Decision.objects.all())[:most])
    answered = [_answer_entry(row) for row in DeskAnswer.objects.filter(decision=None)[:most]]
    return sorted([*decided, *answered], key=lambda each: each.made, reverse=True)[:most]


def _answer_entry(row: DeskAnswer) -> Entry:
    return Entry(
        ref=f"a{row.pk}",
        title=row.told,
        made=row.made,
        by_name=row.by_name or "unknown",
        role="a curator",
        reason=row.reason,
        subjects=(),
        rows=(),
        more=0,
        undone=row.undone,
        undone_by_name="",
        undone_reason="",
    )


def changed_values(row: Decision) -> list[ChangedValue]:
    """What differs between before and after: rows `{"what": …, "who": …, "value": …}` of each."""
    if row.kind in (DecisionKind.MERGE, DecisionKind.SPLIT):
        names = [", ".join(str(each["who"]) for each in rows) for rows in (row.before, row.after)]
        return [ChangedValue("Speakers", *names)]
    was, now = _by_field(row.before), _by_field(row.after)
    page = _page(row)
    return [
        ChangedValue(
            _field_name(what), was.get((what, who), ""), now.get((what, who), ""), *_place(page, who)
        )
        for what, who in {**was, **now}
        if was.get((what, who), "") != now.get((what, who), "")
    ]


def _by_field(rows: Sequence[Any]) -> dict[tuple[str, str], str]:
    return {
        (str(row["what"]), str(row["who"])): str(row["value"] or _EMPTY.get(str(row["what"]), ""))
        for row in rows
    }


def _field_name(what: str) -> str:
    return what.replace("_", " ").capitalize()


def _page(row: Decision) -> str:
    """The page of the one meeting that a decision is about, "" if there is no such."""
    slugs = [each.slug for each in row.subjects.all() if each.kind == SubjectKind.MEETING]
    return reverse("meeting", args=slugs) if len(slugs) == 1 and slugs[0] else ""


def _place(page: str, who: str) -> tuple[str, str]:
    """The turn that a value is of, and its address."""
    return (who, f"{page}#{who}") if page and _ANCHOR.fullmatch(who) else ("", "")


def _linked(subject: DecisionSubject) -> SubjectLink:
    name = subject.name or subject.slug
    page = "meeting" if subject.kind == SubjectKind.MEETING else "speaker"
    return SubjectLink(name, reverse(page, args=[subject.slug]) if subject.slug else "")


def _role(row: Decision) -> str:
    groups = [group.name for group in row.by.groups.all()] if row.by else []
    return "an editor-in-chief" if EDITORS in groups else "a curator"


def is_reference(ref: str) -> bool:
    """Whether this is a `Done.ref` that can be undone."""
    found = _REF.fullmatch(ref)
    return found is not None and found[1] != "j"


def told(ref: str) -> DoneNote | None:
    """What `ref` names (see `Done`), as a sentence; None where there is no such thing."""
    found = _REF.fullmatch(ref)
    if found is None:
        return None
    key = int(found[2])
    if found[1] == "a":
        made = DeskAnswer.objects.filter(pk=key).first()
        if made is None:
            return None
        return DoneNote(ref, f"{_undone(made.undone)}{made.told}.", made.undone is None)
    if found[1] == "j":
        job = Job.objects.filter(pk=key).first()
        if job is None:
            return None
        return DoneNote(ref, f"{job.kind.capitalize()}: it is being done.", can_undo=False, job=job)
    row = with_all(Decision.objects.filter(pk=key)).first()
    if row is None:
        return None
    shown = entry(row)
    names = ", ".join(subject.name for subject in shown.subjects)
    return DoneNote(
        ref, f"{_undone(row.undone)}{shown.title}{f': {names}' if names else ''}.", shown.can_undo
    )


def _undone(when: datetime.datetime | None) -> str:
    return "Undone: " if when else ""
