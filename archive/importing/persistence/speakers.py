"""The speakers of one document: found by name or number, made where the archive lacks them."""

from collections.abc import Iterable

from django.db import connection

from archive.importing.persistence.inserting import insert, insert_missing, new_row
from archive.importing.persistence.limits import check
from archive.importing.persistence.slugs import speaker_slug
from archive.importing.persistence.utterances import Row
from archive.importing.speaker_registry import Roster
from archive.models import (
    Alias,
    Appearance,
    Attribution,
    Identifier,
    Meeting,
    Speaker,
    SpeakerLink,
    SuggestedMerge,
)
from archive.parsing.people.filing import filing_key
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.transcript import Person, ReadingWarning, WarningCode

_GIVE_SPEAKER = "UPDATE archive_appearance SET speaker_id = %s WHERE speaker_id IS NULL AND key = %s"


class Speakers:
    """Settles the persons of one meeting; `warnings` is what could not be settled.

    What it learns goes into the roster when `teach` is called, after all is safely written.
    """

    def __init__(self, roster: Roster, meeting: Meeting) -> None:
        self._roster = roster
        self._settled: dict[Person, int | None] = {}
        self._new: dict[str, int] = {}
        self._here = Roster()
        self._made: set[tuple[str, int]] = set()
        self._names: list[tuple[str, int]] = []
        self._identifiers: list[tuple[str, int]] = []
        self._warnings: dict[str, ReadingWarning] = {}
        self._attributions: dict[str, int] = {}
        self._links: dict[str, tuple[int, int]] = {}
        if meeting.pk:
            settled = Attribution.objects.filter(meeting=meeting)
            self._attributions = dict(settled.values_list("key", "speaker"))
            links = SpeakerLink.objects.filter(meeting=meeting)
            self._links = {
                key: (speaker, pk) for key, speaker, pk in links.values_list("key", "speaker", "pk")
            }

    @property
    def warnings(self) -> tuple[ReadingWarning, ...]:
        return tuple(self._warnings.values())

    def doubt(self, person: Person) -> str:
        """Why the words of this person were given to nobody, or "" if they were not."""
        return self._warnings[person.name].detail if self.speaker(person) is None else ""

    def teach(self) -> None:
        for name, speaker in self._names:
            self._roster.learn(name, speaker)
        for identifier, speaker in self._identifiers:
            self._roster.learn_identifier(identifier, speaker)

    def known(self, person: Person) -> int | None:
        """The one speaker who is this person, or None; makes nobody."""
        key = spelling_key(person.name)
        found = self._roster.find(person)
        return self._attributions.get(key) or self._new.get(key) or (found[0] if len(found) == 1 else None)

    def link(self, name: str) -> tuple[int, int] | None:
        """The speaker as whom this name was read in this meeting so far, and the link that says so."""
        key = spelling_key(name)
        return None if key in self._attributions else self._links.get(key)

    def speaker(self, person: Person) -> int | None:
        """The speaker who is this person, made where there is none; nobody where several may be."""
        if person not in self._settled:
            self._settled[person] = self._settle(person)
        return self._settled[person]

    def _settle(self, person: Person) -> int | None:
        speaker = self.known(person)
        if speaker is None:
            namesakes = self._roster.find(person)
            speaker = self._in_same_office(person, namesakes) if namesakes else self._make(person)
        if speaker is not None:
            self._keep(person, speaker)
        return speaker

    def _in_same_office(self, person: Person, namesakes: list[int]) -> int | None:
        """Of several speakers of one name, the one who held this very office elsewhere."""
        held = Appearance.objects.filter(speaker__in=namesakes, role=person.role).exclude(role="")
        speakers = set(held.values_list("speaker", flat=True))
        if len(speakers) == 1:
            return int(speakers.pop())
        detail = f"several speakers are named “{person.name}”; the words are given to none of them"
        self._warnings[person.name] = ReadingWarning(WarningCode.AMBIGUOUS_SPEAKER, detail)
        return None

    def _make(self, person: Person) -> int:
        name = display_name(person.name)
        speaker = new_row(Speaker, name=name, slug=speaker_slug(name), filing_key=filing_key(name))
        check([speaker])
        insert([speaker])
        _keep_spelling(name, speaker.pk)
        self._made.add((name, speaker.pk))
        key = spelling_key(person.name)
        # Who was only named so far, as a guest in a title, turns out to speak elsewhere.
        with connection.cursor() as cursor:
            cursor.execute(_GIVE_SPEAKER, [speaker.pk, key])
        suggested = [
            SuggestedMerge(speaker=speaker, other_id=likeness.speaker, reason=likeness.reason)
            for likeness in (
                *self._roster.likenesses(person.name, speaker.pk),
                *self._here.likenesses(person.name, speaker.pk),
            )
        ]
        insert(suggested)
        self._here.learn(person.name, speaker.pk)
        self._new[key] = speaker.pk
        return speaker.pk

    def _keep(self, person: Person, speaker: int) -> None:
        """Remember the spelling and the number by which a speaker was found, where they are new."""
        if spelling_key(person.name) in self._attributions:
            # A curator said who is meant in this document, which tells nothing of others.
            pass
        elif not self._roster.knows(person.name, speaker):
            if (person.name, speaker) not in self._made:
                _keep_spelling(person.name, speaker)
            self._names.append((person.name, speaker))
        is_new = person.identifier and not self._roster.knows_identifier(person.identifier)
        if is_new and (speaker in self._new.values() or not _are_numbers_curated(speaker)):
            number = Identifier(value=person.identifier, speaker_id=speaker)
            check([number])
            insert_missing([number])
            self._identifiers.append((person.identifier, speaker))


def _keep_spelling(name: str, speaker: int) -> None:
    alias = new_row(Alias, speaker_id=speaker, name=name, key=spelling_key(name))
    check([alias])
    # A curator may have added it since the import began.
    insert_missing([alias])


def _are_numbers_curated(speaker: int) -> bool:
    return "numbers" in Speaker.objects.values_list("curated", flat=True).get(pk=speaker)


def forget_links(meeting: Meeting, rows: Iterable[Row]) -> None:
    """Forget as whom names were read that a meeting no longer has. Its guests are not asked."""
    keys = {spelling_key(text) for row in rows for text in (row.name, row.label)}
    meeting.links.exclude(key__in=keys).delete()


def display_name(name: str) -> str:
    """A name for the page: "Arnold SCHWARZENEGGER" as Arnold Schwarzenegger."""
    return " ".join(part.title() if _is_shouted(part) else part for part in name.split())


def _is_shouted(part: str) -> bool:
    """Whether a part of a name is all capitals, and neither initials nor a numeral."""
    letters = part.replace("-", "").rstrip(".")
    long_enough = len(letters) > (1 if part.endswith(".") else 3)
    return long_enough and letters.isalpha() and letters.isupper()
