"""A curator at the desk of an archive of two documents of Ruritania, with something in every queue."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import transaction
from django.test import Client

from archive.curation.roles import CURATORS, make_groups
from archive.importing.importer import Importer
from archive.models import Meeting, ReadingWarning, Reference, Report, SuggestedSource, Utterance
from archive.search.api import index_pending
from tests.importing.conftest import BRIEFING, TALKS
from tests.snapshots import Written

PARADE = """\
Parade

8 May 2001

General Hugo Sapt: March on, and think of the talks in Zenda.

Question: Where to?

Sapt: To the castle. It is not far.
"""


def words_of(response: Any) -> str:
    """The words of a page, as a reader sees them."""
    body = response.content.decode().partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub("<[^>]*>", " ", f"<{body}")).split())


@pytest.fixture
def documents(db: None, index: Path, written: Written) -> None:
    def write() -> None:
        importer = Importer()
        for name, text in (("talks.txt", TALKS), ("briefing.txt", BRIEFING), ("parade.txt", PARADE)):
            importer.import_document(name, text.encode())
        index_pending()

    written.once("documents of the desk", index, write)


@pytest.fixture
def curator(documents: None) -> Client:
    make_groups()
    user = User.objects.create_user("hugo", password="zenda")  # noqa: S106
    user.groups.add(Group.objects.get(name=CURATORS))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def full_desk(curator: Client) -> Client:
    fill_desk()
    return curator


def fill_desk() -> None:
    """Put something into each queue that importing left empty."""
    talks, briefing, parade = Meeting.objects.order_by("date")
    doubted = Utterance.objects.filter(meeting=parade, kind="speech").last()
    assert doubted
    with transaction.atomic():
        Utterance.objects.filter(pk=doubted.pk).update(speaker=None, doubt="“Sapt” may be anybody")
        ReadingWarning.objects.create(source=talks.source, code="date from title")
        passage = doubted.passages.all()[0]
        reference = Reference.objects.create(passage=passage, start=0, end=8, text="the talks", state="open")
        reference.candidates.set([talks, briefing])
        SuggestedSource.objects.create(
            source=briefing.source, other=parade.source, share=80, reason="80 % of the words"
        )
        Report.objects.create(meeting=talks, slug=talks.slug, anchor="u2-p1", text="It was the Regent.")
        Meeting.objects.filter(pk=parade.pk).update(indexed=False)
    index_pending()
