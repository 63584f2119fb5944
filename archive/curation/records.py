"""Fields of meetings and speakers, as curators mend them."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Model, Q

from archive.curation.authors import Author
from archive.curation.deciding import Draft, deciding, told, watches_of_meeting
from archive.curation.journal import Watch, written
from archive.curation.keys import key_of_meeting, key_of_speaker
from archive.curation.lists import MEETING_LISTS, SPEAKER_LISTS, ListChange, set_lists, touch_of
from archive.curation.seen import MovedOn, Seen
from archive.importing.persistence.countries import settle_countries
from archive.importing.persistence.place_redirects import keep_former_place
from archive.models import Alias, Attribution, Decision, DecisionKind, Identifier, Meeting, Speaker

MEETING_FIELDS = (
    "title",
    "date",
    "date_precision",
    "date_end",
    "time",
    "place",
    "kind",
    "language",
    "lead",
    "note",
)
SPEAKER_FIELDS = ("name", "note")


def mend_meeting(
    meeting: Meeting,
    values: Mapping[str, Any],
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set some of MEETING_FIELDS, as Python values, and `tags`, as texts like "country: Ruritania"; other
    fields stay as they are in the database.

    Raises MovedOn where a field that is set was shown otherwise than it is now; ValidationError; ValueError
    of a field that is not among them, or where nothing would change.
    """
    watches = [*watches_of_meeting(meeting.pk), Watch(Meeting.tags.through, Q(meeting=meeting.pk))]
    values, lists = _parted(values, MEETING_LISTS)
    with deciding(DecisionKind.MEETING, by, reason, watches, about=[meeting], revised=[meeting.pk]) as draft:
        now = Meeting.objects.select_related("source").get(pk=meeting.pk)
        _check_shown(now, {**values, **lists}, seen)
        changed = _set(now, values, MEETING_FIELDS)
        listed_anew = set_lists(now, lists)
        _check_changed(changed, listed_anew)
        draft.portable = {
            "meeting": key_of_meeting(meeting),
            "values": _portable(values, changed),
            **_portable_lists(listed_anew),
        }
        draft.before = [told(name, meeting.slug, written(was)) for name, was in changed.items()]
        draft.after = [told(name, meeting.slug, written(getattr(now, name))) for name in changed]
        _tell_lists(draft, meeting.slug, listed_anew)
        former_place = now.place_slug
        now.mark_curated([*changed, *listed_anew])
        now.indexed = now.indexed and set(changed) <= {"note"} and not listed_anew
        now.save(update_fields=[*changed, "place_slug", "curated", "indexed"])
        keep_former_place(now, former_place)
        if listed_anew or "place" in changed or "title" in changed:
            settle_countries([now.pk])
        draft.journal.touch(now, *changed, *listed_anew)
    return draft.decision


def mend_speaker(
    speaker: Speaker,
    values: Mapping[str, Any],
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set some of SPEAKER_FIELDS, and `spellings` and `numbers`, as lists of texts (see `lists`). The address
    stays. The same errors as `mend_meeting`.

    A note is not in the index, and touches no meeting. By a spelling or a number documents to come find the
    speaker; what is read already stays as it is.
    """
    watches = [
        Watch(Speaker, Q(pk=speaker.pk)),
        *(Watch(model, Q(speaker=speaker.pk)) for model in (Alias, Identifier, Attribution)),
    ]
    values, lists = _parted(values, SPEAKER_LISTS)
    with deciding(DecisionKind.SPEAKER, by, reason, watches, about=[speaker]) as draft:
        now = Speaker.objects.get(pk=speaker.pk)
        _check_shown(now, {**values, **lists}, seen)
        changed = _set(now, values, SPEAKER_FIELDS)
        key = key_of_speaker(speaker)
        listed_anew = set_lists(now, lists, now.name)
        _check_changed(changed, listed_anew)
        draft.portable = {
            "speaker": key,
            "values": _portable(values, changed),
            **_portable_lists(listed_anew),
        }
        draft.before = [told(name, speaker.slug, was) for name, was in changed.items()]
        draft.after = [told(name, speaker.slug, getattr(now, name)) for name in changed]
        _tell_lists(draft, speaker.slug, listed_anew)
        # Reading adds no number to those that a curator has seen to.
        kept = [*changed, *(["numbers"] if "numbers" in listed_anew else [])]
        now.mark_curated(kept)
        now.save(update_fields=[*changed, "curated"])
        draft.journal.touch(now, *kept)
        for name, change in listed_anew.items():
            draft.journal.touched |= {touch_of(now, name, each) for each in change.values()}
        if "name" in changed:
            Meeting.objects.with_participant(now).update(indexed=False)
    return draft.decision


def _parted(values: Mapping[str, Any], lists: Sequence[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Fields of the record itself, and its lists."""
    return (
        {name: value for name, value in values.items() if name not in lists},
        {name: value for name, value in values.items() if name in lists},
    )


def _check_changed(changed: Mapping[str, Any], lists: Mapping[str, ListChange]) -> None:
    if not changed and not lists:
        raise ValueError("nothing is other than it was")


def _portable_lists(lists: Mapping[str, ListChange]) -> dict[str, Any]:
    return {"lists": {name: each.portable() for name, each in lists.items()}} if lists else {}


def _tell_lists(draft: Draft, who: str, lists: Mapping[str, ListChange]) -> None:
    draft.before += [told(name, who, ", ".join(each.before)) for name, each in lists.items()]
    draft.after += [told(name, who, ", ".join(each.after)) for name, each in lists.items()]


def _set(record: Meeting | Speaker, values: Mapping[str, Any], allowed: Sequence[str]) -> dict[str, Any]:
    """Set the fields that are other; what they said before."""
    for name in values:
        if name not in allowed:
            raise ValueError(f"{name} is no field that is mended here")
    now = {name: getattr(record, name) for name in values}
    changed = {name: was for name, was in now.items() if was != values[name]}
    for name in changed:
        setattr(record, name, values[name])
    record.clean_fields(exclude=[each.name for each in record._meta.fields if each.name not in changed])
    return changed


def _check_shown(record: Model, values: Mapping[str, Any], seen: Seen | None) -> None:
    """Two curators may mend different fields of one record at a time."""
    if seen is None:
        return
    shown = seen.shown(record)
    if shown is None:
        return
    now = Seen.of(record).shown(record) or {}
    moved = [name for name in values if name in shown and shown[name] != now.get(name)]
    if moved:
        raise MovedOn(
            str(record), {name: shown[name] for name in moved}, {name: now.get(name) for name in moved}
        )


def _portable(values: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Any]:
    return {name: written(values[name]) for name in changed}
