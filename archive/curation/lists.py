"""What a record has several of: the spellings and numbers of a speaker, the tags of a meeting."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError

from archive.curation.journal import Touch
from archive.models import Alias, Appearance, Attribution, Identifier, Meeting, Speaker, Tag
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.transcript import TagKind

SPEAKER_LISTS = ("spellings", "numbers")
MEETING_LISTS = ("tags",)


@dataclass(frozen=True, slots=True)
class ListChange:
    """What a list had, and what it has now."""

    before: Sequence[str]
    after: Sequence[str]

    def portable(self) -> dict[str, list[str]]:
        """The difference alone: another archive may have more in its list."""
        return {
            "added": sorted(set(self.after) - set(self.before)),
            "removed": sorted(set(self.before) - set(self.after)),
        }

    def values(self) -> set[str]:
        """Those that came or went."""
        return set(self.before) ^ set(self.after)


def touch_of(record: Speaker | Meeting, name: str, value: str) -> Touch:
    """By which two decisions about one spelling or number meet, whatever rows they made. A number is that
    of one speaker in all."""
    key = 0 if name == "numbers" else record.pk
    return (record._meta.label_lower, key, f"{name}: “{value}”")


def listed(record: Speaker | Meeting, name: str) -> list[str]:
    """A list as it is: spellings, numbers as "site:37", tags as "country: Ruritania"."""
    if isinstance(record, Meeting):
        return sorted(map(tag_as_text, record.tags.values_list("kind", "name")))
    if name == "spellings":
        return sorted(record.aliases.values_list("name", flat=True))
    return sorted(record.identifiers.values_list("value", flat=True))


def tag_as_text(tag: tuple[str, str]) -> str:
    return f"{tag[0]}: {tag[1]}"


def set_lists(
    record: Speaker | Meeting, values: Mapping[str, Iterable[str]], name: str = ""
) -> dict[str, ListChange]:
    """Make the lists say this; gives those that are other than before.

    `name`: what a speaker is called from now on, which stays a spelling. Raises ValueError of what can be no
    number or tag, and of a number that another has.
    """
    changed = {}
    for which, wanted in values.items():
        before, after = set(listed(record, which)), set(_tidied(wanted))
        if which == "spellings":
            after |= {name or str(record)}
        if before != after:
            _SETTERS[which](record, after - before, before - after)
            changed[which] = ListChange(sorted(before), sorted(after))
    return changed


def with_difference(
    record: Speaker | Meeting, name: str, difference: Mapping[str, Sequence[str]]
) -> list[str]:
    """A list as it is here, with what `ListChange.portable` says of it elsewhere."""
    kept = set(listed(record, name)) - set(difference["removed"])
    return sorted(kept | set(difference["added"]))


def _tidied(lines: Iterable[str]) -> list[str]:
    return [text for each in lines if (text := " ".join(each.split()))]


def _set_spellings(speaker: Speaker, added: set[str], removed: set[str]) -> None:
    _fix_readings(speaker, {spelling_key(each) for each in removed})
    speaker.aliases.filter(name__in=removed).delete()
    for each in sorted(added):
        _checked(Alias(speaker=speaker, name=each)).save()


def _fix_readings(speaker: Speaker, keys: set[str]) -> None:
    """Say of each meeting that has one of these names who is meant there: what is read stays as it is, and
    only documents to come find nobody by it."""
    named = Appearance.objects.filter(speaker=speaker, key__in=keys).order_by()
    Attribution.objects.bulk_create(
        (
            Attribution(meeting_id=meeting, key=key, speaker=speaker)
            for meeting, key in sorted(set(named.values_list("meeting", "key")))
        ),
        batch_size=1000,
        ignore_conflicts=True,
    )


def _set_numbers(speaker: Speaker, added: set[str], removed: set[str]) -> None:
    taken = Identifier.objects.filter(value__in=added).select_related("speaker").first()
    if taken:
        raise ValueError(f"{taken.value} is the number of {taken.speaker}: take it away there first")
    speaker.identifiers.filter(value__in=removed).delete()
    for each in sorted(added):
        register, _, number = each.partition(":")
        if not register or not number or " " in each:
            raise ValueError(f"“{each}” is no number: write the register, a colon and the number")
        _checked(Identifier(speaker=speaker, value=each)).save()


def _set_tags(meeting: Meeting, added: set[str], removed: set[str]) -> None:
    new = [_tag(each) for each in sorted(added)]
    gone = [tag.pk for tag in meeting.tags.all() if tag_as_text((tag.kind, tag.name)) in removed]
    meeting.tags.remove(*gone)
    meeting.tags.add(*new)


def _tag(text: str) -> Tag:
    kind, _, name = (part.strip() for part in text.partition(":"))
    if kind not in set(TagKind) or not name:
        kinds = ", ".join(TagKind)
        raise ValueError(f"“{text}” is no tag: write its kind ({kinds}), a colon and its name")
    return Tag.objects.filter(kind=kind, name=name).first() or _saved(_checked(Tag(kind=kind, name=name)))


def _saved(tag: Tag) -> Tag:
    tag.save()
    return tag


def _checked(row: Any) -> Any:
    try:
        row.clean_fields(exclude=["key", "speaker"])
    except ValidationError as error:
        raise ValueError(" ".join(error.messages)) from error
    return row


_SETTERS: Mapping[str, Callable[[Any, set[str], set[str]], None]] = {
    "spellings": _set_spellings,
    "numbers": _set_numbers,
    "tags": _set_tags,
}
