"""Decisions as JSON Lines, by which curation survives a rebuild of the archive from its files, and is shared.

A line names documents by the hashes of their bytes, turns by their words, and speakers by their names and
numbers; see `keys`. Only decisions that stand are written, in the order in which they were made.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from archive.curation.answers import ANSWER, apply_answer, written_answers
from archive.curation.authors import Author
from archive.curation.documents import join_documents, separate_documents, withhold_document
from archive.curation.keys import NotFound, find_meeting, find_speaker, find_turn
from archive.curation.lists import with_difference
from archive.curation.persons import (
    decline_merge,
    decline_source,
    merge_speakers,
    split_speaker,
    unlink_name,
)
from archive.curation.records import mend_meeting, mend_speaker
from archive.curation.standing import StandingDecisions, without_time
from archive.curation.tags import remove_tag, rename_tag
from archive.curation.turns import cut_turn, give_turns, join_with_before, mend_turns, set_kind, set_office
from archive.importing.persistence.turn_edits import find_cut, find_join
from archive.models import (
    Decision,
    DecisionKind,
    DeskAnswer,
    JoinedMeeting,
    Meeting,
    Speaker,
    SpeakerLink,
    SuggestedMerge,
    SuggestedSource,
    Tag,
    Utterance,
)

FORMAT = 1

Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of a line (from 1): `decision` or `answer`, or `reason` why it could not be applied. None
    of them of one that stands here already."""

    line: int
    decision: Decision | None = None
    answer: DeskAnswer | None = None
    reason: str = ""


def written_decisions() -> Iterator[str]:
    """A line for each decision that stands, the earliest first, and then for each answer to an item of the
    desk, which may be about what those decided."""
    for each in Decision.objects.standing().order_by("pk").defer("packed").iterator():
        row = {
            "kind": each.kind,
            "made": each.portable.get("made", each.made.isoformat()),
            "by": each.by_name,
            "reason": each.reason,
            "what": without_time(each.portable),
        }
        yield _line(row)
    yield from map(_line, written_answers())


def _line(row: Line) -> str:
    return json.dumps({"format": FORMAT, **row}, ensure_ascii=False) + "\n"


def apply_decisions(lines: Iterable[str]) -> Iterator[Applied]:
    """Carry out the decisions of these lines, one after another, each whole or not at all."""
    standing = StandingDecisions()
    for number, text in enumerate(lines, 1):
        if text.strip():
            applied = _applied(number, text, standing)
            if applied.decision:
                standing.add(applied.decision)
            yield applied


def _applied(number: int, text: str, standing: StandingDecisions) -> Applied:
    try:
        row = json.loads(text)
        if not isinstance(row, dict) or row.get("format") != FORMAT:
            return Applied(number, reason=f"this is no decision of format {FORMAT}")
        author = User.objects.filter(username=row.get("by", "")).first()
        if row.get("kind") == ANSWER:
            with transaction.atomic():
                return Applied(number, answer=apply_answer(row, author, standing))
        apply = _KINDS.get(row.get("kind", ""))
        if apply is None:
            return Applied(number, reason=f"“{row.get('kind', '')}” is no kind of decision here")
        if standing.like(row["kind"], row["what"]):
            return Applied(number)
        with transaction.atomic():
            decision = apply(row["what"], author, str(row.get("reason", "")))
            decision.by_name = str(row.get("by", ""))[:150]
            # As it came, so that it is known again, and goes on as it is.
            decision.portable = {**row["what"], "made": row.get("made", "")}
            decision.save(update_fields=["by_name", "portable"])
            return Applied(number, decision)
    except json.JSONDecodeError as error:
        return Applied(number, reason=f"this is no JSON: {error}")
    except ValidationError as error:
        return Applied(number, reason=" ".join(error.messages))
    except (NotFound, ValueError) as error:
        return Applied(number, reason=str(error))
    except (KeyError, TypeError, AttributeError) as error:
        return Applied(number, reason=f"something is missing in it: {error!r}")


def _merge(what: Line, by: Author, reason: str) -> Decision:
    kept = find_speaker(what["kept"])
    return merge_speakers(kept, [find_speaker(each) for each in what["others"]], by, reason)


def _split(what: Line, by: Author, reason: str) -> Decision:
    meetings = [find_meeting(each) for each in what["meetings"]]
    return split_speaker(find_speaker(what["speaker"]), meetings, what["name"], by, reason)


def _unlink(what: Line, by: Author, reason: str) -> Decision:
    link = SpeakerLink.objects.filter(meeting=find_meeting(what["meeting"]), key=what["key"]).first()
    if link is None:
        raise NotFound(f"“{what['name']}” is not read as somebody else in that document")
    return unlink_name(link, by, reason)


def _decline(what: Line, by: Author, reason: str) -> Decision:
    if "meetings" in what:
        one, other = (find_meeting(each).source_id for each in what["meetings"])
        pair = SuggestedSource.objects.filter(_pair("source", one, other)).first()
        source = pair or SuggestedSource.objects.create(
            source_id=one, other_id=other, share=0, reason=reason[:300]
        )
        return decline_source(source, by, reason)
    first, second = (find_speaker(each) for each in what["speakers"])
    if first == second:
        raise ValueError(f"“{first}” is one speaker here")
    merge = SuggestedMerge.objects.filter(_pair("speaker", first.pk, second.pk)).first()
    return decline_merge(
        merge or SuggestedMerge.objects.create(speaker=first, other=second, reason=reason[:300]), by, reason
    )


def _pair(name: str, one: int, other: int) -> Q:
    return Q(**{name: one, "other": other}) | Q(**{name: other, "other": one})


def _join(what: Line, by: Author, reason: str) -> Decision:
    return join_documents(find_meeting(what["leading"]), find_meeting(what["other"]), by, reason)


def _separate(what: Line, by: Author, reason: str) -> Decision:
    sources = JoinedMeeting.objects.filter(source__versions__fingerprint__in=what["joined"])
    joined = sources.distinct().first()
    if joined is None:
        raise NotFound("no document with these hashes is joined to another")
    return separate_documents(joined, by, reason)


def _turns(what: Line) -> list[Utterance]:
    meeting = find_meeting(what["meeting"])
    return [find_turn(meeting, each) for each in what["turns"]]


def _person(what: Line) -> Speaker | None:
    return find_speaker(what["speaker"]) if what.get("speaker") else None


def _give(what: Line, by: Author, reason: str) -> Decision:
    return give_turns(_turns(what), _person(what), by, reason, role=what.get("role"))


def _office(what: Line, by: Author, reason: str) -> Decision:
    return set_office(_turns(what), what["role"], by, reason)


def _kind(what: Line, by: Author, reason: str) -> Decision:
    return set_kind(_turns(what), what["kind"], by, reason)


def _turn(what: Line, by: Author, reason: str) -> Decision:
    values = dict(what["values"])
    if "speaker" in what:
        values["speaker"] = _person(what)
    return mend_turns(_turns(what), values, by, reason)


def _cut(what: Line, by: Author, reason: str) -> Decision:
    meeting = find_meeting(what["meeting"])
    found = find_cut(meeting, what["edit"])
    if found is None:
        raise NotFound(f"the words “{what['edit']['cut'][:60]}” are not in “{meeting.title}”")
    passage, offset = found
    return cut_turn(passage, offset, by, reason, speaker=_person(what))


def _join_turns(what: Line, by: Author, reason: str) -> Decision:
    meeting = find_meeting(what["meeting"])
    turn = find_join(meeting, what["edit"])
    if turn is None:
        raise NotFound(f"no turn of “{meeting.title}” begins “{what['edit']['join'][:60]}”")
    return join_with_before(turn, by, reason)


def _meeting(what: Line, by: Author, reason: str) -> Decision:
    meeting = find_meeting(what["meeting"])
    return mend_meeting(meeting, {**_python(Meeting, what["values"]), **_lists(meeting, what)}, by, reason)


def _speaker(what: Line, by: Author, reason: str) -> Decision:
    speaker = find_speaker(what["speaker"])
    return mend_speaker(speaker, {**_python(Speaker, what["values"]), **_lists(speaker, what)}, by, reason)


def _lists(record: Meeting | Speaker, what: Line) -> dict[str, list[str]]:
    given = what.get("lists") or {}
    return {name: with_difference(record, name, each) for name, each in given.items()}


def _python(model: type[Meeting] | type[Speaker], values: Line) -> Line:
    fields = {each.name: each for each in model._meta.concrete_fields}
    return {
        name: fields[name].to_python(value) if value is not None else None for name, value in values.items()
    }


def _tag(what: Line, by: Author, reason: str) -> Decision:
    kind, _, name = what["tag"].partition(": ")
    tag = Tag.objects.filter(kind=kind, name=name).first()
    if tag is None:
        raise NotFound(f"no document is filed under “{what['tag']}”")
    to_kind, _, to_name = what["to"].partition(": ")
    return rename_tag(tag, to_kind, to_name, by, reason) if to_name else remove_tag(tag, by, reason)


def _withhold(what: Line, by: Author, reason: str) -> Decision:
    return withhold_document(find_meeting(what["meeting"]), by, reason)


_KINDS: dict[str, Callable[[Line, Author, str], Decision]] = {
    DecisionKind.MERGE: _merge,
    DecisionKind.SPLIT: _split,
    DecisionKind.UNLINK: _unlink,
    DecisionKind.DECLINE: _decline,
    DecisionKind.JOIN: _join,
    DecisionKind.SEPARATE: _separate,
    DecisionKind.ATTRIBUTE: _give,
    DecisionKind.OFFICE: _office,
    DecisionKind.KIND: _kind,
    DecisionKind.TURN: _turn,
    DecisionKind.CUT: _cut,
    DecisionKind.JOIN_TURNS: _join_turns,
    DecisionKind.MEETING: _meeting,
    DecisionKind.SPEAKER: _speaker,
    DecisionKind.TAG: _tag,
    DecisionKind.WITHHOLD: _withhold,
}
