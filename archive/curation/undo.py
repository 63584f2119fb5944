"""Taking a decision back: every row it touched is as it was before, with its key and its address."""

from collections.abc import Collection, Sequence

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from archive.curation.attributions import recorded
from archive.curation.authors import Author, account, name_of
from archive.curation.indexing import index_after_commit
from archive.curation.joining import join
from archive.curation.journal import READ, ROW, SOFT, THERE, Journal, Touch
from archive.curation.rereading import read_meetings_again, read_newer_version
from archive.curation.restoring import (
    forget_speakers,
    is_as_left,
    named_speakers,
    restore,
    restored_speakers,
)
from archive.importing.persistence.aggregates import recount_all
from archive.importing.persistence.place_redirects import keep_former_place
from archive.models import (
    Alias,
    Cause,
    Decision,
    DecisionKind,
    DecisionState,
    FormerSlug,
    Identifier,
    JoinedMeeting,
    Meeting,
    Revision,
    Speaker,
    SubjectKind,
    Utterance,
)

_OF_TURNS = (DecisionKind.CUT, DecisionKind.JOIN_TURNS)
_OF_DOCUMENTS = (DecisionKind.JOIN, DecisionKind.SEPARATE, DecisionKind.WITHHOLD)


class CannotUndo(Exception):
    """Why a decision can't be taken back now. `later`: the decisions to undo first, the latest first."""

    def __init__(self, reason: str, later: Sequence[Decision] = ()) -> None:
        super().__init__(reason)
        self.later = list(later)


def obstacles(decision: Decision) -> list[Decision]:
    """The later standing decisions that rest on this one, the latest first: they must be undone before."""
    journal = Journal.unpacked(decision.packed)
    missing = _missing_speakers(decision, journal)
    found = []
    for later in Decision.objects.standing().filter(pk__gt=decision.pk).order_by("-pk").iterator(100):
        other = Journal.unpacked(later.packed)
        if rests_on(other.touches(), journal.touches()) or missing & restored_speakers(other):
            found.append(later)
    return found


def rests_on(later: Collection[Touch], earlier: Collection[Touch]) -> bool:
    """Whether what a later decision touched is what an earlier one did. Pure."""
    fields: dict[tuple[str, int], set[str]] = {}
    for label, key, name in earlier:
        fields.setdefault((label, key), set()).add(name)
    return any(_meet(name, mine) for label, key, name in later for mine in fields.get((label, key), ()))


def _meet(later: str, earlier: str) -> bool:
    if earlier.endswith(READ):
        return False
    if later == ROW:
        return True
    if earlier == ROW:
        return not later.endswith(SOFT)
    name = later.removesuffix(SOFT).removesuffix(READ)
    return name == earlier.removesuffix(SOFT) and name != THERE


def _missing_speakers(decision: Decision, journal: Journal) -> set[int]:
    """Speakers whom the rows would name, and who are merged into others now."""
    if decision.kind in _OF_DOCUMENTS:
        return set()
    named = named_speakers(journal) - restored_speakers(journal)
    return named - set(Speaker.objects.filter(pk__in=named).values_list("pk", flat=True))


def undo(decision: Decision, by: Author = None, reason: str = "") -> Decision:
    """Restore what was before a decision: keys, addresses, spellings, links and suggestions.

    What was read since stays read, as if the decision had never been made. Addresses that the decision gave
    lead on, and are never given again. Raises CannotUndo.
    """
    with transaction.atomic():
        decision = Decision.objects.select_for_update().get(pk=decision.pk)
        if decision.state != DecisionState.STANDING:
            raise CannotUndo("this decision was undone before")
        later = obstacles(decision)
        if later:
            named = ", ".join(f"“{each.kind}” of {each.made:%-d %B %Y} ({each.pk})" for each in later[:3])
            raise CannotUndo(f"later decisions rest on this one; undo first: {named}", later)
        journal = Journal.unpacked(decision.packed)
        _mark(decision, by, reason)
        try:
            _take_back(decision, journal)
        except IntegrityError as error:
            raise CannotUndo("what would come back is there again, by what was read since") from error
        index_after_commit(_gone(decision, journal))
    return decision


def _mark(decision: Decision, by: Author, reason: str) -> None:
    author = account(by)
    decision.state, decision.undone, decision.undone_reason = DecisionState.UNDONE, timezone.now(), reason
    decision.undone_by, decision.undone_by_name = author, name_of(by)
    decision.problem = ""
    decision.save()


def _take_back(decision: Decision, journal: Journal) -> None:
    if decision.kind in _OF_DOCUMENTS:
        _take_document_back(decision, journal)
        return
    concerned = _concerned(decision, journal)
    again = _read_since(decision, concerned)
    is_exact = decision.kind not in _OF_TURNS or is_as_left(journal)
    if not is_exact and not _can_be_read(journal.meetings):
        raise CannotUndo("its document was read again since, and the bytes of that are not kept")
    places = dict(Meeting.objects.filter(pk__in=journal.revisions).values_list("pk", "place_slug"))
    with recorded(list(places), undoes=journal.revisions):
        counted = is_exact and restore(journal, _who_stands_for(decision, journal))
        if is_exact:
            _renumber(journal)
        recount_all(journal.extra.get("together", journal.meetings) if counted else journal.meetings)
        added = journal.table(Speaker)
        gone = set(added.added) if added else set()
    for meeting in Meeting.objects.filter(pk__in=places):
        keep_former_place(meeting, places[meeting.pk])
    forget_speakers(gone)
    _read_again(again if is_exact else [*again, *journal.meetings], journal)
    Meeting.objects.filter(pk__in={*journal.meetings, *journal.revisions}).update(indexed=False)


def _read_again(meetings: Collection[int], journal: Journal) -> None:
    """Read meetings again, and mark what that changed as part of the undoing."""
    numbers = dict(Meeting.objects.filter(pk__in=meetings).values_list("pk", "revision"))
    read_meetings_again(meetings)
    for meeting in numbers.keys() & journal.revisions.keys():
        made = Revision.objects.filter(meeting=meeting, number__gt=numbers[meeting], cause=Cause.CURATOR)
        made.update(undoes=journal.revisions[meeting])


def _take_document_back(decision: Decision, journal: Journal) -> None:
    if decision.kind == DecisionKind.SEPARATE:
        leading, other = (Meeting.objects.get(pk=key) for key in journal.extra["joined"])
        joined = join(leading, other)
        JoinedMeeting.objects.filter(pk=joined.pk).update(joined=journal.extra["time"])
        return
    restore(journal, _who_stands_for(decision, journal))
    for meeting in Meeting.objects.filter(pk__in=journal.meetings):
        read_newer_version(meeting.source_id, meeting)


def _concerned(decision: Decision, journal: Journal) -> list[int]:
    """The meetings that may have been read as the decision says: of merges, spellings and numbers, all of
    those people."""
    if decision.kind not in (DecisionKind.MERGE, DecisionKind.SPLIT, DecisionKind.SPEAKER):
        return journal.meetings
    if decision.kind == DecisionKind.SPEAKER and not (journal.table(Alias) or journal.table(Identifier)):
        return journal.meetings
    keys = decision.subjects.filter(kind=SubjectKind.SPEAKER).values("key")
    spoken = Meeting.objects.filter(appearances__speaker__in=keys).distinct()
    return sorted({*journal.meetings, *spoken.values_list("pk", flat=True)})


def _read_since(decision: Decision, meetings: Collection[int]) -> list[int]:
    """Those of which the source was read since, or that came back since."""
    read = Q(source__versions__last_read__gt=decision.made)
    back = Decision.objects.filter(kind__in=_OF_DOCUMENTS, undone__gt=decision.made)
    came = back.filter(subjects__kind=SubjectKind.MEETING).values("subjects__key")
    found = Meeting.objects.filter(pk__in=meetings).filter(read | Q(pk__in=came))
    return sorted(set(found.values_list("pk", flat=True)))


def _can_be_read(meetings: Collection[int]) -> bool:
    sources = Meeting.objects.filter(pk__in=meetings)
    return sources.exclude(source__versions__stored__isnull=False).count() == 0


def _who_stands_for(decision: Decision, journal: Journal) -> dict[int, int | None]:
    """Of speakers who were merged since: into whom. Only whole documents tell, and come back so."""
    slugs = {int(key): slug for key, slug in journal.extra.get("speakers", {}).items()}
    there = set(Speaker.objects.filter(pk__in=slugs).values_list("pk", flat=True))
    gone = {key: slug for key, slug in slugs.items() if key not in there}
    leads_to = dict(
        FormerSlug.objects.filter(slug__in=gone.values(), speaker__isnull=False).values_list(
            "slug", "speaker_id"
        )
    )
    return {key: leads_to.get(slug) for key, slug in gone.items()}


def _renumber(journal: Journal) -> None:
    """Put turns that came back behind those that they stood behind, and count the places of all anew."""
    behind = {int(key): before for key, before in journal.extra.get("stood_after", {}).items()}
    table = journal.table(Utterance)
    if table is None or not (table.added or table.gone):
        return
    for meeting in journal.revisions:
        turns = Utterance.objects.filter(meeting=meeting).order_by("position")
        rows = dict(turns.values_list("pk", "position"))
        order = sorted((key for key in rows if key not in behind), key=lambda key: rows[key])
        for key, before in behind.items():
            if key in rows:
                order.insert(order.index(before) + 1 if before in order else len(order), key)
        for position, key in enumerate(order, 1):
            if rows[key] != position:
                Utterance.objects.filter(pk=key).update(position=position)


def _gone(decision: Decision, journal: Journal) -> list[int]:
    """The meetings that the archive has no longer."""
    return [journal.extra["joined"][1]] if decision.kind == DecisionKind.SEPARATE else []
