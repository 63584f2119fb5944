"""How decisions name things for other archives: by hashes, words and names, never by numbers of rows."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from archive.models import Meeting, Passage, Speaker, Utterance

Key = dict[str, Any]


class NotFound(LookupError):
    """Why what a decision names is not in this archive, or can't be told from others."""


def key_of_meeting(meeting: Meeting) -> Key:
    source = meeting.source
    hashes = list(source.versions.order_by("number").values_list("fingerprint", flat=True))
    return {"sha256": hashes or [source.sha256], "source": source.name, "title": meeting.title}


def find_meeting(key: Key) -> Meeting:
    """By the hash of any version of its source; raises NotFound."""
    hashes = list(key.get("sha256") or [])
    sources = Q(source__sha256__in=hashes) | Q(source__versions__fingerprint__in=hashes)
    found = list(Meeting.objects.filter(sources).distinct()[:2])
    if len(found) != 1:
        raise NotFound(f"no document has the hash of “{key.get('source', '')}”")
    return found[0]


def key_of_speaker(speaker: Speaker) -> Key:
    return {
        "name": speaker.name,
        "slug": speaker.slug,
        "numbers": sorted(speaker.identifiers.values_list("value", flat=True)),
    }


def find_speaker(key: Key) -> Speaker:
    """By a number, else by the one of this name, or of this address among several; raises NotFound."""
    numbered = Speaker.objects.filter(identifiers__value__in=key.get("numbers") or []).distinct()
    named = Speaker.objects.filter(Q(name=key.get("name")) | Q(aliases__name=key.get("name"))).distinct()
    for found in (
        list(numbered[:2]),
        list(named.filter(slug=key.get("slug"))[:2]),
        list(named.filter(name=key.get("name"))[:2]),
        list(named[:2]),
    ):
        if len(found) == 1:
            return found[0]
    several = "several speakers are" if len(named[:2]) > 1 else "no speaker is"
    raise NotFound(f"{several} called “{key.get('name', '')}”")


def key_of_turn(said: Utterance) -> Key:
    """The words by which a turn begins, its label, and which of those alike it is (from 0)."""
    first = said.passages.order_by("position").first()
    text = first.text if first else ""
    alike = _alike(said.meeting, said.label, text)
    return {"label": said.label, "text": text, "nth": [each.pk for each in alike].index(said.pk)}


def find_turn(meeting: Meeting, key: Key) -> Utterance:
    """Raises NotFound."""
    text = key.get("text", "")
    alike = _alike(meeting, key.get("label", ""), text)
    at = key.get("nth", 0)
    if not isinstance(at, int) or not 0 <= at < len(alike):
        raise NotFound(f"no turn of “{meeting.title}” begins “{text[:60]}”")
    return alike[at]


def _alike(meeting: Meeting, label: str, text: str) -> list[Utterance]:
    rows = meeting.utterances.filter(label=label).order_by("position").prefetch_related("passages")
    found = []
    for each in rows:
        passages = sorted(each.passages.all(), key=lambda one: one.position)
        if (passages[0].text if passages else "") == text:
            found.append(each)
    return found


def key_of_passage(passage: Passage) -> Key:
    """The words of a passage, and which of those alike it is (from 0)."""
    alike = _passages(passage.utterance.meeting, passage.text)
    return {"passage": passage.text, "nth": [each.pk for each in alike].index(passage.pk)}


def find_passage(meeting: Meeting, key: Key) -> Passage:
    """Raises NotFound, KeyError."""
    alike = _passages(meeting, key["passage"])
    at = key["nth"]
    if not isinstance(at, int) or not 0 <= at < len(alike):
        raise NotFound(f"“{key['passage'][:60]}” is no paragraph of “{meeting.title}”")
    return alike[at]


def _passages(meeting: Meeting, text: str) -> list[Passage]:
    rows = Passage.objects.filter(utterance__meeting=meeting, text=text).select_related("utterance")
    return list(rows.order_by("utterance__position", "position"))
