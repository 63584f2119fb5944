"""Where turns begin: cutting one in two, and joining two. Addresses stay; new ones were never given."""

from django.db.models import F

from archive.models import Meeting, Passage, Reference, Utterance
from archive.parsing.text import words_in_figures


def cut(passage: Passage, offset: int) -> Utterance:
    """Let a new turn begin in a passage at this offset of its text; the new turn, of the same speaker.

    Raises ValueError where there would be nothing on one side, or a word would be cut.
    """
    old = passage.utterance
    passages = list(old.passages.order_by("position"))
    at = [each.pk for each in passages].index(passage.pk)
    left, right = _parts(passages[at].text, offset)
    if (at == 0 and not left) or not right:
        raise ValueError("a turn can't be cut there: nothing would be left on one side")
    meeting = Meeting.objects.get(pk=old.meeting_id)
    meeting.last_number += 1
    meeting.save(update_fields=["last_number"])
    Utterance.objects.filter(meeting=meeting, position__gt=old.position).update(position=F("position") + 1)
    new = Utterance.objects.create(
        meeting=meeting,
        position=old.position + 1,
        number=meeting.last_number,
        kind=old.kind,
        speaker=old.speaker,
        role=old.role,
        inferred=old.inferred,
        doubt=old.doubt,
        link=old.link,
        offices_then=old.offices_then,
        language=old.language,
        curated=[name for name in old.curated if name not in ("label", "note")],
    )
    moved = passages[at + 1 :] if left else passages[at:]
    rest = [_rest(passages[at], new, left, right, offset)] if left else []
    for position, each in enumerate(moved, 1 + len(rest)):
        _move(each, old, new, position)
    Passage.objects.bulk_update(moved, ["utterance", "moved_from", "position"], batch_size=1000)
    for turn in (old, new):
        _count(turn)
    return new


def _parts(text: str, offset: int) -> tuple[str, str]:
    if not 0 <= offset < len(text):
        raise ValueError("a turn can't be cut there: the passage is shorter")
    if offset > 0 and text[offset - 1 : offset + 1].isalpha() and text[offset].isascii():
        raise ValueError("a turn can't be cut inside a word")
    return text[:offset].rstrip(), text[offset:].lstrip()


def _rest(passage: Passage, new: Utterance, left: str, right: str, offset: int) -> Passage:
    """The end of a passage as the first one of the new turn; references in it go along."""
    begins = len(passage.text) - len(passage.text[offset:].lstrip())
    rest = Passage.objects.create(
        utterance=new,
        position=1,
        number=1,
        text=right,
        repeated=passage.repeated,
        aside=passage.aside,
        page=passage.page,
        time="",
    )
    new.last_number = 1
    Reference.objects.filter(passage=passage, start__gte=begins).update(
        passage=rest, start=F("start") - begins, end=F("end") - begins
    )
    Reference.objects.filter(passage=passage, end__gt=len(left)).delete()
    passage.text = left
    passage.save(update_fields=["text"])
    return rest


def _move(passage: Passage, old: Utterance, new: Utterance, position: int) -> None:
    """Read a passage as part of another turn, at the address that it has."""
    home = passage.moved_from or old.number
    passage.moved_from = None if home == new.number else home
    passage.utterance, passage.position = new, position


def join_before(utterance: Utterance) -> Utterance:
    """Make a turn part of the one before it, which is returned. Raises ValueError of the first one."""
    before = (
        Utterance.objects.filter(meeting=utterance.meeting_id, position__lt=utterance.position)
        .order_by("-position")
        .first()
    )
    if before is None:
        raise ValueError("there is no turn before this one")
    passages = list(utterance.passages.order_by("position"))
    start = before.passages.count()
    for position, each in enumerate(passages, start + 1):
        _move(each, utterance, before, position)
    Passage.objects.bulk_update(passages, ["utterance", "moved_from", "position"], batch_size=1000)
    Utterance.objects.filter(meeting=utterance.meeting_id, position__gt=utterance.position).update(
        position=F("position") - 1
    )
    Utterance.objects.get(pk=utterance.pk).delete()
    _count(before)
    return before


def _count(turn: Utterance) -> None:
    texts = turn.passages.filter(repeated=False, aside=False).values_list("text", flat=True)
    turn.words = sum(map(words_in_figures, texts))
    turn.save(update_fields=["words", "last_number"])
