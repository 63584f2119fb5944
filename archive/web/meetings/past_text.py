"""The text of a meeting, and what was said of the meeting, as the archive had it at another time."""

from collections.abc import Iterator
from copy import copy

from django.utils.safestring import SafeString

from archive.history.records import MeetingHistory
from archive.history.wordings import Wording
from archive.importing.persistence.states import SpeakerAttribution
from archive.models import Meeting, Speaker, Utterance
from archive.parsing.text import words_in_figures
from archive.web.meetings.changes import MeetingChanges
from archive.web.meetings.participants import speaker_shares
from archive.web.meetings.transcript_html import transcript_html
from archive.web.meetings.turns import ParagraphLine, TranscriptText, turns_of


def past_meeting(meeting: Meeting, history: MeetingHistory, number: int) -> Meeting:
    """The meeting with the title, date and other facts that it had as of a revision; not to be saved."""
    then = copy(meeting)
    facts = history.facts(number)
    for field in Meeting._meta.concrete_fields:
        if field.name in facts:
            setattr(then, field.name, field.to_python(facts[field.name]))
    return then


def past_text(meeting: Meeting, history: MeetingHistory, number: int) -> TranscriptText:
    """The turns as of a revision, in the form in which a page shows those of today.

    `meeting`: with the facts of then.
    """
    read: list[tuple[Utterance, list[ParagraphLine]]] = []
    speakers = Speaker.objects.in_bulk(
        {said.speaker for _, passages in history.at(number) for said in passages if said.speaker}
    )
    lead = meeting.lead
    for owner, passages in history.at(number):
        if passages:
            attribution = history.attribution(owner, number)
            utterance = _utterance(owner, passages[0], attribution, speakers)
            utterance.words = sum(words_in_figures(said.text) for said in passages)
            lines = list(_lines(passages, "" if read else lead))
            read.append((utterance, lines))
    first = read[0][1][0] if read else None
    return TranscriptText(list(turns_of(read)), [], first is not None and first.standfirst)


def past_html(meeting: Meeting, text: TranscriptText, changes: MeetingChanges | None = None) -> SafeString:
    """The turns as the page of a meeting sets them; `changes` stand beside its paragraphs."""
    shares = speaker_shares(turn.utterance for turn in text.turns)
    hues = {share.speaker.pk: share.hue for share in shares if share.speaker}
    own = ' lang="en"' if meeting.language != "en" else ""
    return transcript_html(text, hues, "", changes or MeetingChanges(), own=own)


def _utterance(
    owner: int, first: Wording, attribution: SpeakerAttribution | None, speakers: dict[int, Speaker]
) -> Utterance:
    """An utterance as it was, unsaved. Who speaks is what its first passage says; how certain that is and in
    which office, what was kept of the utterance, if it is of the same voice."""
    speaker = speakers.get(first.speaker or 0)
    if speaker and first.speaker_name and speaker.name != first.speaker_name:
        speaker = copy(speaker)
        speaker.name = first.speaker_name
    known = attribution if attribution and _is_of_voice(attribution, first) else None
    return Utterance(
        number=owner,
        kind=first.kind,
        label=first.label if speaker or not first.speaker_name else first.speaker_name,
        speaker=speaker,
        role=known.role if known else first.role,
        note=known.note if known else "",
        inferred=bool(known and known.inferred),
        doubt=known.doubt if known and not speaker else "",
        language=attribution.language if attribution else "",
    )


def _is_of_voice(attribution: SpeakerAttribution, said: Wording) -> bool:
    speaker = attribution.speaker
    return speaker == said.speaker and (speaker is not None or attribution.label == said.label)


def _lines(passages: list[Wording], lead: str) -> Iterator[ParagraphLine]:
    for place, said in enumerate(passages):
        yield ParagraphLine(
            anchor=said.anchor,
            text=said.text,
            plain=said.text,
            standfirst=not place and bool(lead) and said.text == lead,
            stage=said.aside,
            repeated=said.repeated,
            marked=False,
            time="",
            page=0,
        )
