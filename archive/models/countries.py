"""The countries that meetings are of and that people speak for."""

from __future__ import annotations

from collections.abc import Collection

from django.db import models

from archive.geo.countries import country_name


class CountryQuerySet(models.QuerySet["Country"]):
    def ensure(self, codes: Collection[str]) -> None:
        """Make the rows of those countries that the archive has not met yet."""
        missing = set(codes) - set(self.filter(pk__in=codes).values_list("pk", flat=True))
        if missing:
            self.bulk_create(Country(code=code, name=country_name(code)) for code in sorted(missing))


class Country(models.Model):
    """A country, by its ISO 3166 code in capitals."""

    code = models.CharField(max_length=2, primary_key=True)
    name = models.CharField("English name", max_length=200)

    objects = CountryQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "countries"

    def __str__(self) -> str:
        return self.name
