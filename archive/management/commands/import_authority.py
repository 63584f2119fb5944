"""manage.py import_authority FILE…"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.geo.countries import code_of
from archive.importing.authority import store_authority
from archive.importing.linking import link_all
from archive.importing.sole_import import sole_import
from archive.linkage.authority_files import UnreadableAuthority, read_authority
from archive.management.checks import OF_TABLES
from archive.models import AuthorityPerson
from archive.search.api import index_pending


class Command(BaseCommand):
    help = (
        "Read office holders from files: a Wikidata query's CSV or JSON, Popolo JSON, or a CSV with the"
        " columns name, wikidata, country, office, start, end, other_names."
    )
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--country", default="", help="whose offices they are where a file does not say so: GB, Ireland"
        )

    def handle(self, *, paths: list[Path], country: str, **options: Any) -> None:
        code = code_of(country).upper()
        if country and not code:
            raise CommandError(f"“{country}” is no country, by code or English name")
        with sole_import(self._say_waiting):
            for path in paths:
                self._read(path, code)
            link_all()
        index_pending()
        matched = AuthorityPerson.objects.exclude(speaker=None).count()
        self.stdout.write(f"{AuthorityPerson.objects.count()} persons known, {matched} of them heard here")

    def _read(self, path: Path, country: str) -> None:
        try:
            people = read_authority(path.read_bytes(), country)
        except (OSError, UnreadableAuthority) as error:
            raise CommandError(f"{path}: {error}") from None
        new, known = store_authority(people)
        self.stdout.write(f"{path}: {new} new persons, {known} known ones")

    def _say_waiting(self) -> None:
        self.stderr.write("an import is running; waiting for it to end")
