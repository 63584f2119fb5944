"""What was imported before versions were kept has a first version."""

import hashlib

import pytest
from django.apps import apps
from django.utils import timezone

from archive.importing.importer import Importer
from archive.models import Revision, Source, SourceName, SourceVersion, StoredBytes
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db


def _forget_versions() -> None:
    Revision.objects.all().delete()
    SourceVersion.objects.all().delete()
    SourceName.objects.all().delete()
    StoredBytes.objects.all().delete()


def _migrate() -> None:
    from importlib import import_module

    import_module("archive.migrations.0021_first_versions").make_first_versions(apps, None)


def test_the_bytes_are_kept_where_the_text_still_tells_them() -> None:
    Importer().import_document("talks.txt", TALKS.encode())
    _forget_versions()
    _migrate()
    version = SourceVersion.objects.get()
    assert version.stored is not None
    assert version.stored.content() == TALKS.encode()
    assert (version.number, version.revisions.get().number) == (1, 1)


def test_no_bytes_are_made_up() -> None:
    Importer().import_document("talks.txt", TALKS.encode())
    _forget_versions()
    Source.objects.update(sha256=hashlib.sha256(b"other bytes").hexdigest())
    _migrate()
    version = SourceVersion.objects.get()
    assert version.stored is None
    assert version.sha256 == hashlib.sha256(b"other bytes").hexdigest()
    assert version.first_read <= timezone.now()
