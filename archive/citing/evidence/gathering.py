"""Evidence from the database: meetings with all their passages, versions of sources and former wordings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import webencodings
from django.db.models import Prefetch, Q, Sum

from archive.citing.dates import known_date
from archive.citing.evidence.locating import DecodedSource, decoded_source
from archive.citing.evidence.records import (
    Chosen,
    FormerWordingRecord,
    FurtherSource,
    MeetingEvidence,
    PassageRecord,
    TurnRecord,
    VersionRecord,
)
from archive.citing.publishers import publisher_name
from archive.citing.quotes import find_words
from archive.history.wordings import Wording, former_wordings, without_resets
from archive.models import (
    FormerPassage,
    JoinedMeeting,
    Meeting,
    Passage,
    Revision,
    Source,
    SourceVersion,
    Utterance,
)
from archive.parsing.addresses import host_of
from archive.parsing.encoding import decode_text
from archive.parsing.text import fold_space
from archive.parsing.transcript import UnreadableDocument

MOST_PASSAGES = 200
MOST_BYTES = 100 * 2**20
"""Of the versions of all sources in a packet, unpacked."""


class NoEvidence(Exception):
    """A packet can't be made; the message says why, and what can."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A passage or a turn of a meeting by slug and anchor, and the words of it, "" for all."""

    slug: str
    anchor: str
    words: str = ""


def gather(asked: Sequence[Asked], site: str) -> tuple[tuple[MeetingEvidence, ...], tuple[Chosen, ...]]:
    """The meetings of the passages asked for, and these passages, in the order asked.

    `site`: scheme and host. Takes the same number of queries for any number of passages. Raises
    NoEvidence for an address that was never given, and for too much.
    """
    slugs = list(dict.fromkeys(each.slug for each in asked))
    _refuse_too_large(slugs)
    rows = Meeting.objects.filter(slug__in=slugs).select_related("source")
    meetings = {meeting.slug: _meeting(meeting, site) for meeting in rows.prefetch_related(*_prefetched())}
    chosen: dict[tuple[str, str], Chosen] = {}
    for each in asked:
        if each.slug not in meetings:
            raise NoEvidence(_why_none(each.slug))
        for one in _chosen(meetings[each.slug], each):
            chosen.setdefault((one.slug, one.anchor), one)
    if len(chosen) > MOST_PASSAGES:
        raise NoEvidence(f"A packet holds at most {MOST_PASSAGES} passages; {len(chosen):,} were asked for.")
    return tuple(meetings[slug] for slug in slugs), tuple(chosen.values())


def _why_none(slug: str) -> str:
    joined = JoinedMeeting.objects.filter(slug=slug).select_related("meeting").first()
    if joined:
        return f"“{slug}” is a further source of “{joined.meeting.slug}”; packets of that hold its bytes."
    return f"There is no meeting at “{slug}”."


def _refuse_too_large(slugs: Sequence[str]) -> None:
    sources = Q(source__meeting__slug__in=slugs) | Q(source__leading__meeting__slug__in=slugs)
    size = SourceVersion.objects.filter(sources).aggregate(size=Sum("stored__size"))["size"] or 0
    if size > MOST_BYTES:
        raise NoEvidence(
            f"The sources of these passages have {size / 2**20:,.0f} MB; a packet holds at most"
            f" {MOST_BYTES / 2**20:,.0f}. Choose fewer."
        )


def _prefetched() -> Iterable[Prefetch[str] | str]:
    passages = Prefetch("passages", Passage.objects.order_by("position"))
    utterances = Utterance.objects.order_by("position").select_related("speaker")
    versions = SourceVersion.objects.order_by("number").select_related("stored__base")
    return (
        Prefetch("utterances", utterances.prefetch_related(passages)),
        Prefetch("source__versions", versions),
        Prefetch("revisions", Revision.objects.order_by("number").defer("arrangement")),
        Prefetch("former_passages", FormerPassage.objects.order_by("since")),
        "source__warnings",
        Prefetch("source__further_sources", Source.objects.order_by("pk").defer("text")),
        Prefetch("source__further_sources__versions", versions),
    )


def _chosen(meeting: MeetingEvidence, asked: Asked) -> list[Chosen]:
    """The passage asked for, or all of the turn. Raises NoEvidence."""
    words = fold_space(asked.words)
    for turn in meeting.turns:
        for passage in turn.passages:
            if passage.anchor == asked.anchor:
                span = find_words(words, passage.words) or (0, len(passage.words))
                return [Chosen(meeting.slug, passage.anchor, span)]
        if turn.anchor == asked.anchor:
            return [Chosen(meeting.slug, each.anchor, (0, len(each.words))) for each in turn.passages]
    if any(passage.anchor == asked.anchor for passage in meeting.gone):
        return [Chosen(meeting.slug, asked.anchor, (0, 0))]
    raise NoEvidence(f"This transcript never had a passage at “{asked.anchor[:30]}”.")


def _meeting(meeting: Meeting, site: str) -> MeetingEvidence:
    former = _former_wordings(meeting)
    turns = tuple(_turn(said, former, site) for said in meeting.utterances.all())
    standing = {passage.anchor for turn in turns for passage in turn.passages}
    source = meeting.source
    return MeetingEvidence(
        slug=meeting.slug,
        title=meeting.title,
        date=known_date(meeting).interval,
        place=meeting.place,
        language="" if meeting.language == "und" else meeting.language,
        address=f"{site}{meeting.get_absolute_url()}",
        publisher=_publisher(source),
        turns=turns,
        versions=_versions(source),
        gone=tuple(
            PassageRecord(anchor, "", wordings)
            for anchor, wordings in former.items()
            if anchor not in standing
        ),
        warnings=tuple(map(str, source.warnings.all())),
        further=tuple(
            FurtherSource(each.name, _publisher(each), tuple(map(_version, each.versions.all())))
            for each in source.further_sources.all()
        ),
    )


def _publisher(source: Source) -> str:
    return publisher_name(source.site) or host_of(source.url)


def _turn(said: Utterance, former: Mapping[str, tuple[FormerWordingRecord, ...]], site: str) -> TurnRecord:
    records = []
    for passage in said.passages.all():
        anchor = f"u{passage.moved_from or said.number}-p{passage.number}"
        records.append(PassageRecord(anchor, passage.text, former.get(anchor, ())))
    return TurnRecord(
        anchor=said.anchor,
        kind=said.kind,
        speaker=said.speaker.name if said.speaker else "",
        speaker_address=f"{site}{said.speaker.get_absolute_url()}" if said.speaker else "",
        label=said.label,
        role=said.role,
        note=said.note,
        inferred=said.inferred,
        doubt=said.doubt,
        passages=tuple(records),
    )


def _former_wordings(meeting: Meeting) -> dict[str, tuple[FormerWordingRecord, ...]]:
    """What each address said before, by anchor, oldest first."""
    present = {
        (passage.moved_from or said.number, passage.number): passage.text
        for said in meeting.utterances.all()
        for passage in said.passages.all()
    }
    revisions = {revision.number: revision for revision in meeting.revisions.all()}
    rows = former_wordings(meeting.former_passages.all(), present).values()
    former = [told for each in rows if (told := without_resets(each))]
    return {each[0].anchor: tuple(_wording(one, revisions) for one in each) for each in former}


def _wording(wording: Wording, revisions: Mapping[int, Revision]) -> FormerWordingRecord:
    since, until = revisions[wording.since], revisions[wording.until]
    return FormerWordingRecord(
        words=wording.text,
        speaker=wording.speaker_name,
        label=wording.label,
        since=since.made,
        until=until.made,
        fate=wording.fate,
        cause=until.cause,
    )


def _versions(source: Source) -> tuple[VersionRecord, ...]:
    """The versions with the text of each in which passages are looked for."""
    versions = [_version(version) for version in source.versions.all()]
    last = len(versions) - 1
    return tuple(
        replace(version, decoded=_text_of(source, version, latest=place == last))
        for place, version in enumerate(versions)
    )


def _version(version: SourceVersion) -> VersionRecord:
    return VersionRecord(
        number=version.number,
        name=version.name,
        media_type=version.media_type,
        sha256=version.sha256,
        address=version.url,
        first_read=version.first_read,
        last_read=version.last_read,
        fetched=version.fetched,
        reader=version.reader,
        reader_version=version.reader_version,
        data=version.stored.content() if version.stored else None,
    )


def _text_of(source: Source, version: VersionRecord, *, latest: bool) -> DecodedSource | None:
    decoded = _decoded(version.data, version.media_type) if version.data is not None else None
    if decoded is None and latest:
        # The bytes are no text, or not kept; the words were read from this.
        decoded = DecodedSource(source.text, "", markup="html" in version.media_type)
    return decoded


def _decoded(data: bytes, media_type: str) -> DecodedSource | None:
    try:
        encoding = decode_text(data, html="html" in media_type or data.lstrip()[:1] == b"<").encoding
    except UnreadableDocument:
        return None
    found = webencodings.lookup(encoding)
    return decoded_source(data, found.codec_info.name if found else encoding)
