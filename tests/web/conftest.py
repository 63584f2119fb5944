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
from tests.conftest import ENGINES
from tests.web.ruritania import write_talks

Visit = Callable[..., str]
Asked = Callable[..., int]
Grow = Callable[[int], None]

# The tests of pages that ask the search engine run on haystack's own engine too.
ASKING = {
    f"tests.web.{name}"
    for name in """
    geography.test_query_counts search.test_completion search.test_concordance search.test_downloads
    search.test_feed search.test_help search.test_search search.test_suggestion search.test_trends
    site.test_errors site.test_html site.test_query_counts speakers.test_distinctive_words
    speakers.test_speaker
    """.split()
}

_CAN_NOT_COUNT = "the page says that the engine can't count"
# What may be otherwise on an engine that has only haystack's common interface. All else is the same.
MAY_DIFFER = {
    "search.test_completion": "nothing is completed: the engine does not tell its words",
    "search.test_suggestion": "nothing is suggested: the engine does not tell its words",
    "search.test_trends": _CAN_NOT_COUNT,
    "speakers.test_speaker::words_that_set_the_speaker_apart_come_with_counts": _CAN_NOT_COUNT,
    "speakers.test_speaker::in_a_chosen_year_its_words_are_told_and_searched": _CAN_NOT_COUNT,
    "search.test_feed::a_feed_has_an_entry_for_each_statement": "each paragraph is a statement of its own",
    "search.test_feed::a_feed_has_the_newest_statements_first_whatever_the_sort": "so it is here",
    "search.test_help::each_example_finds_something": "a note says that “~” was read as all of the words",
    "site.test_query_counts": "whether there is an index is asked of the database",
    "search.test_concordance::it_asks_the_database_as_often_for_many_lines_as_for_few": "so it is here",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if not isinstance(item, pytest.Function) or item.module.__name__ not in ASKING:
            continue
        if not hasattr(item, "callspec") or item.callspec.params.get("search_engine") != "stock":
            continue
        subject = item.module.__name__.removeprefix("tests.web.")
        name = item.originalname.removeprefix("test_")
        if reason := MAY_DIFFER.get(subject) or MAY_DIFFER.get(f"{subject}::{name}"):
            item.add_marker(pytest.mark.xfail(reason=reason, strict=False))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if metafunc.module.__name__ in ASKING and "index" in metafunc.fixturenames:
        metafunc.parametrize("search_engine", ENGINES, indirect=True)


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
