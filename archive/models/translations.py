"""Documents that stand in several languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import models

from archive.models.meetings import Meeting
from archive.models.sources import Source

_DAY = ("date", "date_precision")


class SourceAddressQuerySet(models.QuerySet["SourceAddress"]):
    def translations(self, meetings: Iterable[int]) -> dict[int, list[Meeting]]:
        """By primary key, the meetings of the same day whose documents are those of these meetings in other
        languages, by language; a meeting without any is left out. Two queries, however many meetings."""
        facts = ("key", *(f"source__meeting__{name}" for name in ("pk", *_DAY, "language")))
        keys: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for key, *meeting in self.filter(source__meeting__in=meetings).values_list(*facts):
            keys[key].append(tuple(meeting))
        found: dict[int, dict[int, Meeting]] = defaultdict(dict)
        if keys:
            others = self.filter(key__in=keys, source__meeting__isnull=False)
            for address in others.select_related("source__meeting").defer("source__text"):
                other = address.source.meeting
                for pk, date, precision, language in keys[address.key]:
                    is_same_day = (date, precision) == (other.date, other.date_precision)
                    if is_same_day and language != other.language and "und" not in (language, other.language):
                        found[pk][other.pk] = other
        return {
            key: sorted(each.values(), key=lambda other: (other.language, other.slug))
            for key, each in found.items()
        }


class SourceAddress(models.Model):
    """An address of a document, or of the same document in another language, without what tells the language
    (`importing.language_neutral`): documents that share one are translations."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="addresses")
    key = models.CharField(max_length=1000, db_index=True)

    objects = SourceAddressQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "key"], name="source_address_once")]

    def __str__(self) -> str:
        return self.key
