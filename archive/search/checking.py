"""Quotations against the archive: what stands where, and warnings that only the archive can give."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import Q

from archive.comparing.types import Statement, Verdict, Warned
from archive.comparing.verdicts import Graded, graded
from archive.history.wordings import is_reworded
from archive.languages.translated import is_translated
from archive.models import Alias, Meeting, Passage, Utterance
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.transcript import UtteranceKind
from archive.search.indexing.quotations import pending_quotations, snapshot
from archive.search.types import IndexUnavailable

# Passages of an utterance so near to each other, by position, are compared as one text.
_NEAR = 4
_UNSPOKEN = (UtteranceKind.NARRATION, UtteranceKind.HEADING)
_MOST_NAMESAKES = 50


@dataclass(frozen=True)
class Claim:
    """Who is said to have said a quotation: as printed, and the keys of the speakers who may be meant."""

    name: str = ""
    speakers: frozenset[int] = frozenset()


NO_CLAIM = Claim()


def claimed(name: str) -> Claim:
    """The speakers with this name, or with it as their surname, in any of their spellings."""
    key = spelling_key(name.strip()[:200])
    if not key:
        return NO_CLAIM
    one = Alias.objects.filter(key=key)
    surnames = Alias.objects.filter(key__endswith=f" {key.split()[-1]}")
    found = one if one.exists() else surnames
    keys = found.values_list("speaker_id", flat=True).distinct()[:_MOST_NAMESAKES]
    return Claim(name.strip(), frozenset(keys))


def checked(text: str, claim: Claim = NO_CLAIM) -> Graded:
    """A quotation, graded. Raises IndexUnavailable."""
    return graded(text, snapshot(), statements, sorted(claim.speakers))


def is_behind() -> bool:
    """Whether meetings have changed since the index of quotations was written. Raises IndexUnavailable."""
    return pending_quotations().exists()


def checking_problem() -> str:
    """What keeps quotations from being checked against all of the archive, or ""."""
    try:
        if not is_behind():
            return ""
    except IndexUnavailable:
        return "The index of quotations is not built; run manage.py update_index."
    return "Some transcripts have changed since the index of quotations was written, and may be missed."


def warnings_of(found: Graded, claim: Claim = NO_CLAIM) -> frozenset[Warned]:
    """All warnings: those of the words, and what the archive knows of who said them and how."""
    if found.verdict in (Verdict.ABSENT, Verdict.SIMILAR) or not found.parts:
        return found.warnings
    warnings = set(found.warnings)
    keys = {part.statement.key for part in found.parts}
    rows = Utterance.objects.filter(pk__in=keys).only("speaker", "note", "doubt", "kind", "label")
    for utterance in rows:
        known = utterance.speaker_id or utterance.label
        if claim.name and known and not utterance.doubt and utterance.speaker_id not in claim.speakers:
            warnings.add(Warned.SPEAKER)
        if utterance.note and is_translated(utterance.note):
            warnings.add(Warned.TRANSLATION)
    if is_reworded({key for part in found.parts for key in part.statement.keys(part.begin, part.stop)}):
        warnings.add(Warned.EDITED)
    return frozenset(warnings)


def statements(groups: Collection[Sequence[int]]) -> list[Statement]:
    """The utterances that these passages belong to, with the passages beside them."""
    keys = {key for group in groups for key in group}
    near: dict[int, list[int]] = {}
    about: dict[int, tuple[int, int | None, str, str]] = {}
    rows = Passage.objects.filter(pk__in=keys).order_by().values_list(
        "utterance_id", "position", "utterance__meeting_id", "utterance__speaker_id",
        "utterance__language", "utterance__meeting__language", "utterance__kind",
    )  # fmt: skip
    for utterance, position, meeting, speaker, language, common, kind in rows:
        near.setdefault(utterance, []).append(position)
        about[utterance] = meeting, speaker, language or common, kind
    spans = {
        utterance: [(low - 1, high + 1) for low, high in _clusters(sorted(at))]
        for utterance, at in near.items()
    }
    texts = _texts(spans)
    return [
        Statement(utterance, meeting, speaker, language, found, kind not in _UNSPOKEN)
        for utterance, (meeting, speaker, language, kind) in about.items()
        for low, high in spans[utterance]
        if (found := tuple((key, text) for at, key, text in texts.get(utterance, ()) if low <= at <= high))
    ]


def _clusters(positions: Sequence[int]) -> list[tuple[int, int]]:
    """Spans of positions that are near to each other, with one more on each side."""
    found: list[tuple[int, int]] = []
    for position in positions:
        if found and position - found[-1][1] <= _NEAR:
            found[-1] = found[-1][0], position
        else:
            found.append((position, position))
    return [(low - 1, high + 1) for low, high in found]


def _texts(spans: dict[int, list[tuple[int, int]]]) -> dict[int, list[tuple[int, int, str]]]:
    """Of each utterance: position, key and text of the passages within its spans."""
    wanted = Q(pk__in=())
    for utterance, ranges in spans.items():
        wanted |= Q(utterance=utterance, position__gte=ranges[0][0], position__lte=ranges[-1][1])
    rows = Passage.objects.filter(wanted, repeated=False, aside=False).order_by(
        "utterance_id", "position", "pk"
    )
    found: dict[int, list[tuple[int, int, str]]] = {}
    for utterance, position, key, text in rows.values_list("utterance_id", "position", "pk", "text"):
        found.setdefault(utterance, []).append((position, key, text))
    return found


def meetings_of(claim: Claim) -> list[Meeting]:
    """Meetings in which the speakers of a claim speak, the first and the last of known date."""
    spoken = Meeting.objects.dated().filter(appearances__speaker__in=claim.speakers, appearances__turns__gt=0)
    ends = [spoken.order_by("date").first(), spoken.order_by("-date").first()]
    return [meeting for meeting in ends if meeting]
