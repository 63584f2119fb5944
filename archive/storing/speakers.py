"""The speakers of one document: found by name, made where the archive lacks them."""

from archive.identity import Roster
from archive.models import Alias, Appearance, Speaker
from archive.reading.names import name_key
from archive.reading.transcript import ReadingWarning, WarningCode
from archive.storing.slugs import speaker_slug


class Speakers:
    """`new` holds the speakers made so far, by name key; `warnings` what could not be settled."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self.new: dict[str, int] = {}
        self._shared: dict[str, ReadingWarning] = {}

    @property
    def warnings(self) -> tuple[ReadingWarning, ...]:
        return tuple(self._shared.values())

    def known(self, name: str) -> int | None:
        """The one speaker of this name, or None."""
        found = self._roster.find(name)
        return self.new.get(name_key(name)) or (found[0] if len(found) == 1 else None)

    def speaker(self, name: str) -> int | None:
        """The speaker of this name, made where there is none; nobody where several share it."""
        if len(self._roster.find(name)) > 1:
            detail = f"several speakers are named “{name}”; the words are given to none of them"
            self._shared[name] = ReadingWarning(WarningCode.AMBIGUOUS_SPEAKER, detail)
            return None
        return self.known(name) or self._make(name)

    def _make(self, name: str) -> int:
        key = name_key(name)
        speaker = Speaker.objects.create(name=name, slug=speaker_slug(name))
        Alias.objects.create(speaker=speaker, name=name, key=key)
        # Who was only named so far, as a guest in a title, turns out to speak elsewhere.
        Appearance.objects.filter(speaker=None, key=key).update(speaker=speaker)
        self.new[key] = speaker.pk
        return speaker.pk
