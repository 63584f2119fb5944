"""Offices that stand for their holder's name ("THE PRESIDENT:"), read by an authority file."""

from collections.abc import Collection

from django.db import transaction
from django.db.models import QuerySet

from archive.curation.attributions import recorded
from archive.importing.persistence.aggregates import recount
from archive.importing.persistence.slugs import speaker_slug
from archive.linkage.holders import OfficeHolders, country_of_publisher
from archive.linkage.mentions import Authority, LinkGrade, Tenure
from archive.models import AuthorityPerson, Cause, Meeting, Speaker, SpeakerLink, Utterance
from archive.parsing.labels.unnamed_voices import is_office_alone
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.names import without_brackets
from archive.parsing.people.office_case import tidy_role
from archive.parsing.transcript import DatePrecision, UtteranceKind


def link_offices(meetings: Collection[int] | None) -> int:
    """Give the words under an office alone to the one who held it that day in the state that publishes the
    page, as likely; all meetings for None. Returns how many labels."""
    people = AuthorityPerson.objects.select_related("speaker").prefetch_related("tenures")
    rows = {each.identifier: each for each in people}
    if not rows:
        return 0
    said = _nobodys().exclude(label="")
    said = said.exclude(meeting__date_precision=DatePrecision.UNKNOWN)
    if meetings is not None:
        said = said.filter(meeting__in=meetings)
    labels = set(said.values_list("meeting", "label").order_by())
    vacant = {(meeting, label) for meeting, label in labels if is_office_alone(without_brackets(label))}
    if not vacant:
        return 0
    holders = OfficeHolders(each.authority() for each in rows.values())
    found = 0
    loaded = Meeting.objects.select_related("source").in_bulk({meeting for meeting, _ in vacant})
    for key, meeting in sorted(loaded.items()):
        country = country_of_publisher(meeting.source.site, meeting.source.url)
        told = [
            (label, title, held)
            for label in sorted(label for each, label in vacant if each == key)
            if (held := holders.holder(title := _title(label), country, meeting.date))
        ]
        if not told:
            continue
        with transaction.atomic(), recorded([key] if meeting.indexed else [], Cause.READER):
            for label, title, held in told:
                _link(meeting, label, title, rows[held[0].identifier], *held)
        recount(meeting)
        found += len(told)
    return found


def _nobodys() -> QuerySet[Utterance]:
    """What nobody in particular says; a turn of which it is in doubt who opens it stays in doubt."""
    return Utterance.objects.filter(speaker=None, kind=UtteranceKind.SPEECH, doubt="")


def _title(label: str) -> str:
    """ "Prime Minister" of "THE PRIME MINISTER"."""
    return tidy_role(without_brackets(label)).removeprefix("The ").removeprefix("the ")


def _link(
    meeting: Meeting, label: str, title: str, row: AuthorityPerson, person: Authority, tenure: Tenure
) -> None:
    if row.speaker is None:
        row.speaker = Speaker.objects.create(name=person.name, slug=speaker_slug(person.name))
        row.save(update_fields=["speaker"])
    link, _ = SpeakerLink.objects.update_or_create(
        meeting=meeting,
        key=spelling_key(label),
        defaults={
            "name": label,
            "own": None,
            "speaker": row.speaker,
            "grade": LinkGrade.LIKELY,
            "reason": f"{tenure.title} at that time by the authority file",
        },
    )
    _nobodys().filter(meeting=meeting, label=label).update(
        speaker=row.speaker, link=link, role=title, offices_then=tenure.title[:1000]
    )
    Meeting.objects.filter(pk=meeting.pk).update(indexed=False)
