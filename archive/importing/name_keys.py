"""Stored name keys, and the version of the rules that made them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.apps.config import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError, transaction

from archive.geo.places import place_slug
from archive.importing.persistence.place_redirects import keep_former_place
from archive.models import Alias, Appearance, Attribution, Meeting, NameKeyVersion, Speaker
from archive.parsing.people.filing import filing_key
from archive.parsing.people.name_keys import NAME_KEY_VERSION, spelling_key


def are_current() -> bool:
    """Whether no key is stored that other rules than today's made."""
    stored = NameKeyVersion.objects.values_list("version", flat=True).first()
    return stored == NAME_KEY_VERSION or (stored is None and not Alias.objects.exists())


def renew() -> int:
    """Make all stored keys by today's rules, and return how many were different."""
    with transaction.atomic():
        named = _names_by_key()
        changed = sum(_renew(model) for model in (Alias, Appearance)) + _renew_attributions(named)
        changed += _renew_filing() + _renew_places()
        NameKeyVersion.objects.all().delete()
        NameKeyVersion.objects.create(version=NAME_KEY_VERSION)
    return changed


def renew_if_outdated() -> int:
    """Make the keys anew where other rules made them, and record the version where none is recorded yet."""
    recorded = NameKeyVersion.objects.filter(version=NAME_KEY_VERSION).exists()
    return 0 if recorded else renew()


def _names_by_key() -> dict[str, list[str]]:
    named: dict[str, list[str]] = defaultdict(list)
    for model in (Appearance, Alias):
        for key, name in model.objects.order_by("pk").values_list("key", "name"):
            named[key].append(name)
    return named


def _renew(model: type[Alias] | type[Appearance]) -> int:
    """Renew the keys of rows that have the name itself."""
    changed = 0
    stored = list(model.objects.order_by().values_list("name", "key").distinct())
    for name, key in stored:
        if key != spelling_key(name):
            changed += model.objects.filter(name=name, key=key).update(key=spelling_key(name))
    return changed


def _renew_attributions(named: dict[str, list[str]]) -> int:
    """Attributions have a key alone: its names are those that had the same."""
    changed = 0
    for row in Attribution.objects.order_by("pk"):
        key = spelling_key(named[row.key][0] if named.get(row.key) else row.key)
        if key == row.key:
            continue
        changed += 1
        if Attribution.objects.filter(meeting=row.meeting_id, key=key).exists():
            # Two spellings of which a curator decided have become one: the earlier decision holds.
            row.delete()
        else:
            Attribution.objects.filter(pk=row.pk).update(key=key)
    return changed


def _renew_filing() -> int:
    outdated = []
    for speaker in Speaker.objects.only("name", "filing_key").iterator():
        key = filing_key(speaker.name)
        if speaker.filing_key != key:
            speaker.filing_key = key
            outdated.append(speaker)
    return Speaker.objects.bulk_update(outdated, ["filing_key"], batch_size=1000)


def _renew_places() -> int:
    """The addresses of places, which are made of names too; the former ones lead on."""
    stored = Meeting.objects.exclude(place="").order_by().values_list("place", "place_slug").distinct()
    outdated = [(place, slug) for place, slug in stored if slug != place_slug(place)]
    for place, slug in outdated:
        renewed = Meeting.objects.filter(place=place, place_slug=slug)
        first = renewed.first()
        renewed.update(place_slug=place_slug(place))
        if first is not None:
            first.refresh_from_db(fields=["place_slug"])
            keep_former_place(first, slug)
    return len(outdated)


@register(Tags.database)
def check_name_keys(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Tell of keys that older rules made. Asked for by `check --database default`."""
    try:
        current = not databases or are_current()
    except DatabaseError:  # no tables yet
        return []
    hint = "Import anything, or run: manage.py renew_name_keys"
    message = "Stored name keys were made by other rules than today's: names may not be found."
    return [] if current else [Warning(message, hint=hint, id="archive.W001")]
