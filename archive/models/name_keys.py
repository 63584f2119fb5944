"""By which rules the keys of names were made that are stored."""

from django.db import models


class NameKeyVersion(models.Model):
    """The version of the rules that made all stored name keys; one row, none before the first import."""

    version = models.PositiveIntegerField()

    def __str__(self) -> str:
        return str(self.version)
