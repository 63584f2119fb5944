"""Documents enter the archive: each whole or not at all, and none twice."""

from dataclasses import dataclass, field
from enum import StrEnum

from django.db.models import Q

from archive.importing.identity import voices_of
from archive.importing.name_keys import renew_if_outdated
from archive.importing.persistence.rows import beside, store
from archive.importing.speaker_registry import Roster
from archive.models import Alias, Identifier, Source
from archive.parsing.coverage import Account
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.pipeline import Reading, fingerprint, read_bytes
from archive.parsing.transcript import UnreadableDocument
from archive.parsing.versions import VERSIONS


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
    """Imports documents one by one, and knows the speakers of the archive while it lives.

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
        self._options = options or ReadingOptions()
        self._transcripts_only = transcripts_only
        self._roster = Roster(
            Alias.objects.values_list("name", "speaker"), Identifier.objects.values_list("value", "speaker")
        )
        self._names_read: dict[str, str] = {}
        # What is new, or was read before and would be read no better now, is told without a query a file:
        # only one import writes at a time.
        self._known: set[str] = set()
        self._up_to_date = {}
        sources = Source.objects.values_list(
            "name", "sha256", "side_facts", "meeting__slug", "reader", "reader_version"
        )
        for name, sha256, side, slug, reader, version in sources:
            self._known |= {name, sha256}
            if VERSIONS.get(reader) == version:
                self._up_to_date[name] = sha256, side, slug

    def import_document(self, name: str, data: bytes, side: SideFacts | None = None) -> Outcome:
        """Import the bytes of the document `name`. Never raises for what is wrong with them."""
        side = side or SideFacts()
        try:
            return self.settled(name, fingerprint(data), side) or self.keep(
                read_bytes(name, data, side, self._options)
            )
        except UnreadableDocument as error:
            return rejected(name, error)

    def settled(self, name: str, sha256: str, side: SideFacts) -> Outcome | None:
        """What becomes of a document that need not be read, or None. Raises UnreadableDocument."""
        known_sha256, known_side, slug = self._up_to_date.get(name, ("", {}, ""))
        if not self._options.columns:
            known_side = {key: value for key, value in known_side.items() if key != "columns"}
        if known_sha256 == sha256 and known_side == beside(side, self._options):
            return Outcome(name, Status.UNCHANGED, slug=slug)
        self._source(name, sha256)
        return None

    def keep(self, reading: Reading) -> Outcome:
        """Write what was read in a document. Raises UnreadableDocument."""
        name, transcript = reading.document.name, reading.transcript
        source = self._source(name, reading.sha256)
        if source and source.sha256 != reading.sha256 and not _is_same_document(source, reading):
            raise UnreadableDocument(
                f"the archive has another document of this name ({source.meeting}); rename this file,"
                " or import the folder above it so that the two names differ"
            )
        if self._transcripts_only and not transcript.has_turns:
            return Outcome(name, Status.SKIPPED)
        voices = voices_of(transcript)
        slug = "" if self._dry_run else store(source, reading, voices, self._roster).slug
        self._names_read[reading.sha256] = name
        self._known |= {name, reading.sha256}
        document = reading.document
        self._up_to_date[name] = (reading.sha256, beside(document.side, document.options), slug)
        return Outcome(
            name,
            Status.UPDATED if source else Status.READ,
            slug=slug,
            warnings=tuple(str(each.code) for each in (*transcript.warnings, *voices.warnings)),
            words=reading.words,
        )

    def _source(self, name: str, sha256: str) -> Source | None:
        """The source of this name. Raises UnreadableDocument if one of another name has these bytes."""
        if name not in self._known and sha256 not in self._known:
            return None
        sources = Source.objects.select_related("meeting").defer("text")
        found = list(sources.filter(Q(name=name) | Q(sha256=sha256)))
        copies = [source.name for source in found if source.sha256 == sha256]
        original = next(iter(copies), self._names_read.get(sha256, name))
        if original != name:
            raise UnreadableDocument(
                f"a copy of {original}, which the archive has already; remove one of the two files"
            )
        return next((source for source in found if source.name == name), None)


def rejected(name: str, error: UnreadableDocument) -> Outcome:
    return Outcome(name, Status.REJECTED, reason=str(error))


def _is_same_document(source: Source, reading: Reading) -> bool:
    """Whether a changed file is a new version of its source, and not another document of that name."""
    meeting, transcript = source.meeting, reading.transcript
    if meeting.title == transcript.title or (source.url and source.url == transcript.url):
        return True
    texts = [paragraph.text for paragraph in transcript.paragraphs() if len(paragraph.text) > 40]
    return (
        meeting.date == transcript.date and meeting.utterances.filter(passages__text__in=texts[:200]).exists()
    )
