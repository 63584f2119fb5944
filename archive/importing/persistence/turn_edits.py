"""Cuts and joins of turns by curators, carried over to what is read of the document again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from archive.importing.persistence.utterances import Row
from archive.models import Decision, DecisionKind, DecisionState, Meeting, Passage, SubjectKind, Utterance
from archive.parsing.transcript import Paragraph

Edit = dict[str, Any]

_MARGIN = 60
"""Letters on both sides by which a place is found in a passage that was edited elsewhere."""

_LOST = "its place is no longer found in what its source says"


def cut_edit(passage: Passage, offset: int) -> Edit:
    """How a cut is told: the whole passage, which of those alike it is (from 0), and where in it."""
    meeting = passage.utterance.meeting_id
    texts = Passage.objects.filter(utterance__meeting=meeting, text=passage.text)
    alike = list(texts.order_by("utterance__position", "position").values_list("pk", flat=True))
    return {"cut": passage.text, "offset": offset, "nth": alike.index(passage.pk)}


def join_edit(utterance: Utterance) -> Edit:
    """How a join is told: the first passage of the turn that goes, and which of those alike it is."""
    first = utterance.passages.order_by("position").first()
    if first is None:
        return {"join": "", "nth": utterance.position - 1}
    starts = Passage.objects.filter(utterance__meeting=utterance.meeting_id, text=first.text, position=1)
    alike = list(starts.order_by("utterance__position").values_list("pk", flat=True))
    return {"join": first.text, "nth": alike.index(first.pk) if first.pk in alike else 0}


def edited_rows(meeting: Meeting, rows: Sequence[Row]) -> list[Row]:
    """The rows that are read, with the cuts and joins that stand of this meeting, in their order.

    One whose place is gone is marked with the problem.
    """
    if not meeting.pk:
        return list(rows)
    edits = Decision.objects.filter(
        subjects__kind=SubjectKind.MEETING,
        subjects__key=meeting.pk,
        kind__in=(DecisionKind.CUT, DecisionKind.JOIN_TURNS),
        state=DecisionState.STANDING,
    ).order_by("pk")
    found = list(rows)
    for decision in edits.defer("packed"):
        changed = apply_edit(found, decision.portable.get("edit", {}))
        problem = _LOST if changed is None else ""
        found = found if changed is None else changed
        if problem != decision.problem:
            Decision.objects.filter(pk=decision.pk).update(problem=problem)
    return found


def apply_edit(rows: Sequence[Row], edit: Edit) -> list[Row] | None:
    """The rows after one cut or join; None where its place is not found. Pure."""
    if "cut" in edit:
        return _cut(rows, edit["cut"], edit["offset"], edit["nth"])
    return _join(rows, edit.get("join", ""), edit.get("nth", 0))


def _paragraphs(rows: Sequence[Row]) -> Iterator[tuple[int, int, Paragraph]]:
    for at, row in enumerate(rows):
        for place, paragraph in enumerate(row.paragraphs):
            yield at, place, paragraph


def _cut(rows: Sequence[Row], text: str, offset: int, nth: int) -> list[Row] | None:
    same = [(at, place, offset) for at, place, each in _paragraphs(rows) if each.text == text]
    if nth < len(same):
        found = same[nth]
    else:
        alike = list(_alike(rows, text, offset))
        if len(alike) != 1:
            return None
        found = alike[0]
    at, place, begins = found
    row = rows[at]
    paragraph = row.paragraphs[place]
    left, right = paragraph.text[:begins].rstrip(), paragraph.text[begins:].lstrip()
    if (not left and place == 0) or not right:
        return None
    kept, moved = list(row.paragraphs[:place]), list(row.paragraphs[place + 1 :])
    if left:
        kept.append(replace(paragraph, text=left))
        moved.insert(0, replace(paragraph, text=right, time=""))
    else:
        moved.insert(0, paragraph)
    first = replace(row, paragraphs=tuple(kept))
    second = replace(row, label="", note="", paragraphs=tuple(moved))
    return [*rows[:at], first, second, *rows[at + 1 :]]


def _alike(rows: Sequence[Row], text: str, offset: int) -> Iterator[tuple[int, int, int]]:
    """The places with the words on both sides of the cut, in passages that differ elsewhere."""
    before, after = text[:offset][-_MARGIN:], text[offset:][:_MARGIN]
    for at, place, each in _paragraphs(rows):
        begins = each.text.find(before + after)
        if begins >= 0 and (before or place):
            yield at, place, begins + len(before)


def _join(rows: Sequence[Row], text: str, nth: int) -> list[Row] | None:
    starts = [at for at, row in enumerate(rows) if (row.paragraphs[0].text if row.paragraphs else "") == text]
    if not text:
        starts, nth = ([nth], 0) if nth < len(rows) and not rows[nth].paragraphs else ([], 0)
    if nth >= len(starts) or starts[nth] == 0:
        return None
    at = starts[nth]
    joined = replace(rows[at - 1], paragraphs=(*rows[at - 1].paragraphs, *rows[at].paragraphs))
    return [*rows[: at - 1], joined, *rows[at + 1 :]]


def find_cut(meeting: Meeting, edit: Edit) -> tuple[Passage, int] | None:
    """The passage of a meeting in which a cut that was told is made, and where in it."""
    texts = Passage.objects.filter(utterance__meeting=meeting, text=edit["cut"])
    alike = list(texts.order_by("utterance__position", "position")[: edit["nth"] + 1])
    return (alike[edit["nth"]], edit["offset"]) if edit["nth"] < len(alike) else None


def find_join(meeting: Meeting, edit: Edit) -> Utterance | None:
    """The turn of a meeting that a join that was told makes part of the one before it."""
    starts = Passage.objects.filter(utterance__meeting=meeting, text=edit["join"], position=1)
    alike = list(starts.select_related("utterance").order_by("utterance__position")[: edit["nth"] + 1])
    return alike[edit["nth"]].utterance if edit["nth"] < len(alike) else None
