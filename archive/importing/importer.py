"""Documents enter the archive: each whole or not at all, none twice, and none over another."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from django.db import transaction

from archive.importing.identity import Voices, voices_of
from archive.importing.name_keys import renew_if_outdated
from archive.importing.persistence.addresses import fill_addresses
from archive.importing.persistence.further_sources import store_further, suggest
from archive.importing.persistence.rows import store
from archive.importing.persistence.source_rows import beside
from archive.importing.recognition import Recognised, recognise
from archive.importing.same_document import Relation
from archive.importing.source_index import KnownSource, SourceIndex
from archive.importing.speaker_registry import Roster
from archive.models import Alias, Identifier, Meeting, Source, SourceName
from archive.parsing.coverage import Account
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading, fingerprint
from archive.parsing.transcript import UnreadableDocument


class Status(StrEnum):
    READ = "read"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document. `reason` says why it was rejected; `slug` is its meeting's.

    `warnings` are codes, one for each warning that is new on the record.
    """

    name: str
    status: Status
    reason: str = ""
    slug: str = ""
    warnings: tuple[str, ...] = ()
    words: Account = field(default_factory=Account)


class Importer:
    """Imports documents one by one, and knows the speakers and sources of the archive while it lives.

    `transcripts_only`: pages on which nobody speaks are skipped. `options`: with which documents are
    read; what was read with other columns is read again.
    """

    def __init__(
        self,
        *,
        dry_run: bool = False,
        transcripts_only: bool = False,
        options: ReadingOptions | None = None,
    ) -> None:
        self._dry_run = dry_run
        if not dry_run:
            renew_if_outdated()
            fill_addresses()
        self._options = options or ReadingOptions()
        self._transcripts_only = transcripts_only
        self._read_dry: set[str] = set()

    @cached_property
    def _roster(self) -> Roster:
        return Roster(
            Alias.objects.filter(speaker__parted_from=None).values_list("name", "speaker"),
            Identifier.objects.values_list("value", "speaker"),
        )

    @cached_property
    def _index(self) -> SourceIndex:
        return SourceIndex()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write in one transaction what is kept within. If that fails, nothing of it is in the archive."""
        try:
            with nullcontext() if self._dry_run else transaction.atomic():
                yield
        except BaseException:
            # Speakers and sources that are known by now may not be there, and their keys be given to others.
            for name in ("_roster", "_index"):
                self.__dict__.pop(name, None)
            raise

    def import_document(self, name: str, data: bytes, side: SideFacts | None = None) -> Outcome:
        """Import the bytes of the document `name`. Never raises for what is wrong with them."""
        # Loaded here, as it takes long and is not needed where others read.
        from archive.parsing.pipeline import read_bytes

        side = side or SideFacts()
        try:
            return self.settled(name, fingerprint(data), side) or self.keep(
                replace(read_bytes(name, data, side, self._options), data=data)
            )
        except UnreadableDocument as error:
            return rejected(name, error)

    def settled(self, name: str, sha256: str, side: SideFacts) -> Outcome | None:
        """What becomes of a document that need not be read, or None.

        The same bytes under another name are the same source: the name is kept with it.
        """
        for key, given in self._index.named(name).items():
            if given == sha256:
                known = self._index.known[key]
                is_earlier = known.fingerprint != sha256
                if is_earlier or (known.is_current and self._has_facts(known, side)):
                    return Outcome(name, Status.UNCHANGED, slug=known.slug)
                return None
        return self._copy(name, sha256)

    def _copy(self, name: str, sha256: str) -> Outcome | None:
        """The outcome of a document whose bytes were read under another name, or None."""
        key = self._index.with_fingerprint(sha256)
        if key is None or key in self._index.named(name):
            # None other, or its publisher went back to an earlier version.
            return Outcome(name, Status.UNCHANGED) if sha256 in self._read_dry else None
        if not self._dry_run:
            SourceName.objects.get_or_create(source_id=key, name=name, defaults={"fingerprint": sha256})
        self._index.learn_name(key, name, sha256)
        return Outcome(name, Status.UNCHANGED, slug=self._index.known[key].slug)

    def _has_facts(self, known: KnownSource, side: SideFacts) -> bool:
        """Whether a source was read with the facts that stand beside it now."""
        known_side = known.side
        if not self._options.columns:
            known_side = {key: value for key, value in known_side.items() if key != "columns"}
        return known_side == beside(side, self._options)

    def keep(self, reading: Reading) -> Outcome:
        """Write what was read in a document, with its bytes. Raises UnreadableDocument."""
        given, transcript = reading.document.name, reading.transcript
        copy = self._copy(given, reading.sha256)
        if copy:
            return copy
        if self._transcripts_only and not transcript.has_turns:
            return Outcome(given, Status.SKIPPED)
        found = recognise(self._index, reading)
        voices = voices_of(transcript)
        slug = "" if self._dry_run else self._store(found, reading, voices)
        if self._dry_run:
            self._read_dry.add(reading.sha256)
        return Outcome(
            given,
            Status.UPDATED if found.relation is Relation.VERSION else Status.READ,
            slug=slug,
            warnings=tuple(str(each.code) for each in (*transcript.warnings, *voices.warnings)),
            words=reading.words,
        )

    def _store(self, found: Recognised, reading: Reading, voices: Voices) -> str:
        """Write a reading as what it was recognised as; the slug of its meeting."""
        source = _source(found.source) if found.relation is Relation.VERSION else None
        given = reading.document.name
        name = source.name if source else self._index.free_name(given)
        leading = source.leading_id if source else None
        withheld = source is not None and hasattr(source, "withheld_meeting")
        if found.relation is Relation.FURTHER or leading or withheld:
            leads = None if withheld else leading or found.source
            source = store_further(source, reading, name, found.sketch, leads)
            slug = (
                Meeting.objects.filter(source=source.leading_id).values_list("slug", flat=True).first() or ""
            )
        else:
            meeting = store(source, reading, voices, self._roster, name, found.sketch)
            source, slug = meeting.source, meeting.slug
        if found.relation is Relation.DOUBTFUL:
            suggest(source, found.source, found.share)
        side = beside(reading.document.side, reading.document.options)
        known = KnownSource(reading.sha256, side, slug, is_current=True)
        self._index.learn(source.pk, source.name, given, known, source.url, bytes(source.sketch))
        return slug


def _source(key: int) -> Source:
    return Source.objects.select_related("meeting", "leading__meeting").defer("text").get(pk=key)


def rejected(name: str, error: UnreadableDocument) -> Outcome:
    return Outcome(name, Status.REJECTED, reason=str(error))
