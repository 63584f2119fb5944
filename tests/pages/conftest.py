import datetime
import re
from collections.abc import Callable
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.models import Appearance, Meeting, Passage, Source, Speaker, Utterance
from archive.search.indexing.updates import index_pending
from tests.pages.ruritania import write_talks

Visit = Callable[..., str]
Asked = Callable[..., int]
Grow = Callable[[int], None]


@pytest.fixture
def visit(client: Client) -> Visit:
    """The words of a page, as a reader sees them: no tags, white space folded."""

    def run(address: str, status: int = 200) -> str:
        response = client.get(address)
        assert response.status_code == status
        body = response.content.decode().partition("<main")[2].partition("</main>")[0]
        return " ".join(unescape(re.sub("<[^>]*>", " ", f"<{body}")).split())

    return run


@pytest.fixture
def asked(client: Client) -> Asked:
    """How often the database is asked for a page, or for all of a file."""

    def run(address: str, status: int = 200) -> int:
        with CaptureQueriesContext(connection) as queries:
            response = client.get(address)
            response.getvalue()  # of a stream too
        assert response.status_code == status
        return len(queries)

    return run


@pytest.fixture
def talks(db: None) -> Meeting:
    return write_talks()


@pytest.fixture
def grow(db: None, index: object) -> Grow:
    """Adds meetings of one speaker and as many others, with two turns each, indexed."""

    def run(count: int) -> None:
        regent, _ = Speaker.objects.get_or_create(slug="rudolf", name="Rudolf Elphberg")
        start = Meeting.objects.count()
        for number in range(start, start + count):
            _add_meeting(number, regent)
        index_pending()

    return run


def _add_meeting(number: int, regent: Speaker) -> None:
    name = f"Guest {number}"
    guest = Speaker.objects.create(slug=f"guest-{number}", name=name)
    source = Source.objects.create(
        name=f"{number}.txt",
        sha256=f"{number:064}",
        media_type="text/plain",
        text="Talks\n\nWords",
        reader="plain",
        reader_version=1,
    )
    source.warnings.create(code="repeated block", detail="somewhere")
    meeting = Meeting.objects.create(
        slug=f"1999-03-05-talks-{number}",
        title=f"Talks {number}",
        date=datetime.date(1999, 3, 5),
        place="Zenda",
        kind="talks",
        language="en",
        source=source,
    )
    for position, speaker in enumerate((regent, guest), start=1):
        Appearance.objects.create(
            meeting=meeting, speaker=speaker, name=speaker.name, role="Regent", position=position, turns=1
        )
        said = Utterance.objects.create(
            meeting=meeting,
            position=position,
            number=position,
            kind="speech",
            speaker=speaker,
            label=speaker.name,
        )
        said.passages.create(position=1, number=1, text="We spoke of the harvest.")
        Passage.objects.create(utterance=said, position=2, number=2, text="It is late this year.")
