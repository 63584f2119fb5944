"""Persons as the desk shows them: in evidence, and offered to be chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Sum
from django.http import HttpRequest, JsonResponse

from archive.languages.vocabulary import HONORIFICS
from archive.models import Alias, Appearance, Speaker, Utterance
from archive.parsing.people.names import bare
from archive.web import parameters
from archive.web.desk.work import Side
from archive.web.display_labels import RegisterNumber, numbers_of_speaker
from archive.web.reconcile.matching import ReconciliationCandidate, beginning_with, candidates
from archive.web.speakers.office_chart import HeldOffice, held_offices

_SAMPLES = 3
_OFFERED = 10
_MOST_OFFICES = 8
# Of 100, from which on somebody is offered to be accepted: a surname with the office, not alone.
_LIKELY = 60


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A speaker, by what tells one from another. `first`, `last`: the years of meetings, None if unknown."""

    speaker: Speaker
    statements: int
    first: int | None
    last: int | None
    spellings: Sequence[str]
    numbers: Sequence[RegisterNumber]
    offices: Sequence[HeldOffice]
    samples: Sequence[Any]


def person_side(speaker: Speaker, heading: str) -> Side:
    """Seven queries, however much the person says."""
    rows = list(Appearance.objects.filter(speaker=speaker).by_office_and_year())
    years = [row["year"] for row in rows if row["year"]]
    spellings = Alias.objects.filter(speaker=speaker).exclude(name=speaker.name)
    said = Utterance.objects.filter(speaker=speaker).order_by("meeting__date", "position")
    shown = PersonShown(
        speaker=speaker,
        statements=sum(row["statements"] for row in rows),
        first=min(years, default=None),
        last=max(years, default=None),
        spellings=list(spellings.values_list("name", flat=True)[:_OFFERED]),
        numbers=numbers_of_speaker(speaker),
        offices=held_offices(rows)[:_MOST_OFFICES],
        samples=list(said.with_excerpts().select_related("meeting")[:_SAMPLES]),
    )
    return Side(heading, "desk/_person_side.html", shown)


def others_named(name: str, office: str = "", but: int | None = None) -> list[ReconciliationCandidate]:
    """Whom a name may mean, the likeliest first; without the speaker of this primary key.

    The office in the name ("President Elphberg") and forms of address ("Mr.") are no part of it.
    """
    found = candidates(_without_office(name, office), office)
    return [each for each in found if each.speaker.pk != but]


def _without_office(name: str, office: str) -> str:
    words = name.split()
    if office and name.casefold().startswith(f"{office.casefold()} "):
        words = name[len(office) :].split()
    while len(words) > 1 and bare(words[0]) in HONORIFICS:
        words = words[1:]
    return " ".join(words)


def likeliest(found: Sequence[ReconciliationCandidate]) -> Speaker | None:
    """Whom alone a name may well mean: the first, if no other comes near. An unlikely one is not offered."""
    if not found or found[0].score < _LIKELY:
        return None
    return None if len(found) > 1 and found[1].score >= found[0].score else found[0].speaker


def spoken_counts(speakers: Iterable[int]) -> dict[int, int]:
    """How many statements each of these speakers has, by primary key."""
    rows = Appearance.objects.filter(speaker__in=list(speakers)).order_by().values_list("speaker")
    return dict(rows.annotate(statements=Sum("turns")))


def label_of(speaker: Any) -> str:
    """A name as it is offered: "Hugo Sapt (hugo-sapt)", so that namesakes are told apart."""
    return f"{speaker.name} ({speaker.slug})"


def speaker_of(text: str) -> Speaker | None:
    """The speaker of such a label, of a slug, or of a name that only one has; else None."""
    text = text.strip()
    if text.endswith(")") and "(" in text:
        found = Speaker.objects.filter(slug=text[text.rindex("(") + 1 : -1]).first()
        if found:
            return found
    by_slug = Speaker.objects.filter(slug=text).first()
    if by_slug:
        return by_slug
    named = list(Speaker.objects.filter(name__iexact=text)[:2])
    return named[0] if len(named) == 1 else None


def names(request: HttpRequest) -> JsonResponse:
    """Speakers whose names have words that begin so, for a field that is being filled."""
    typed = parameters.text(request.GET, "q", 100)
    found = beginning_with(typed, _OFFERED) if typed else []
    offered = [
        {"value": label_of(each), "label": each.office or ""}  # type: ignore[attr-defined]
        for each in found
    ]
    return JsonResponse({"names": offered})
