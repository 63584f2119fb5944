import re
from collections.abc import Callable, Iterable
from html import unescape
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from haystack import connections

from archive.models import Meeting, Source
from tests.snapshots import ENGINES, Written
from tests.web.growing import grown
from tests.web.ruritania import write_talks

Visit = Callable[..., str]


def body(client: Client, address: str) -> str:
    """A file, of a stream too."""
    response = client.get(address)
    assert response.status_code == 200
    text: str = response.getvalue().decode()
    return text


Asked = Callable[..., int]
Grow = Callable[[int], None]
Counts = dict[str, list[int]]

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

_NOT_TOLD = "the engine does not tell its words"
_CAN_NOT_COUNT = "the page says that the engine can't count"
_ASKED_FOR = "whether there is an index is asked of the database"
_EACH_ALONE = "each paragraph is a statement of its own"
# What differs on an engine that has only haystack's common interface: each test by its module and name,
# one case of a test with its parameters. All else is the same, and these fail if they no longer differ.
DIFFERS = {
    "search.test_completion": {
        "a_speaker_is_told_by_the_office_and_leads_to_the_speakers_page": _NOT_TOLD,
        "a_place_leads_to_the_search_narrowed_to_it": _NOT_TOLD,
        "words_lead_to_their_search_and_need_no_description": _NOT_TOLD,
    },
    "search.test_suggestion": {
        "it_stands_above_nothing_found_with_the_filters_kept": _NOT_TOLD,
        "it_stands_above_results_of_which_a_word_has_none": _NOT_TOLD,
        "it_stands_above_a_concordance_and_leads_to_one": _NOT_TOLD,
        "it_leaves_out_filters_that_leave_nothing_of_it_and_says_so": _NOT_TOLD,
        "what_was_typed_is_escaped": _NOT_TOLD,
    },
    "search.test_trends": {
        "counts_and_words_of_each_year_are_shown": _CAN_NOT_COUNT,
        "every_point_leads_to_the_very_passages_counted": _CAN_NOT_COUNT,
        "words_are_read_as_in_a_search": _CAN_NOT_COUNT,
        "a_chart_tells_its_unit_out_of_what_it_counts_and_what_is_in_no_line": _CAN_NOT_COUNT,
        "a_share_of_meetings_is_out_of_those_with_words": _CAN_NOT_COUNT,
        "first_and_last_and_longest_silence_stand_below": _CAN_NOT_COUNT,
        "many_lines_have_a_chart_each": _CAN_NOT_COUNT,
        "figures_can_be_taken_away": _CAN_NOT_COUNT,
        "a_table_of_figures_holds_no_formula": _CAN_NOT_COUNT,
        "charts_can_be_taken_away_as_drawings": _CAN_NOT_COUNT,
        "nothing_counted_is_an_empty_file_and_no_error": _CAN_NOT_COUNT,
        "the_database_is_asked_as_often_for_many_speakers_as_for_few": _CAN_NOT_COUNT,
        "without_an_index_the_page_says_so": _CAN_NOT_COUNT,
    },
    "speakers.test_speaker": {
        "words_that_set_the_speaker_apart_come_with_counts": _CAN_NOT_COUNT,
        "in_a_chosen_year_its_words_are_told_and_searched": _CAN_NOT_COUNT,
    },
    "search.test_feed": {
        "a_feed_has_an_entry_for_each_statement": _EACH_ALONE,
        "a_feed_has_the_newest_statements_first_whatever_the_sort": _EACH_ALONE,
    },
    "search.test_help": {
        "each_example_finds_something": "a note says that “~” was read as all of the words",
    },
    "search.test_concordance": {
        "it_asks_the_database_as_often_for_many_lines_as_for_few[left]": _ASKED_FOR,
    },
    "site.test_query_counts": {
        f"a_page_asks_as_often_in_a_large_archive_as_in_a_small_one[{address}]": _ASKED_FOR
        for address in (
            "/search/help/",
            "/search/?q=harvest",
            "/search/?q=harvset+guest",
            "/search/?q=harvest&speaker=rudolf&year=1999",
            "/search/?q=snow",
        )
    },
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if not isinstance(item, pytest.Function) or item.module.__name__ not in ASKING:
            continue
        if not hasattr(item, "callspec") or item.callspec.params.get("search_engine") != "stock":
            continue
        differing = DIFFERS.get(item.module.__name__.removeprefix("tests.web."), {})
        name = item.originalname.removeprefix("test_")
        case = f"{name}[{item.callspec.id.removeprefix('stock-')}]"
        if reason := differing.get(name) or differing.get(case):
            item.add_marker(pytest.mark.xfail(reason=reason, strict=True))


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
        assert response.status_code == status, address
        return len(queries)

    return run


@pytest.fixture
def talks(db: None) -> Meeting:
    return write_talks()


@pytest.fixture
def grow(db: None, index: Path, search_engine: str, written: Written) -> Grow:
    """Adds meetings of one speaker and as many others, with two turns each, indexed."""

    def run(count: int) -> None:
        if Source.objects.exists():
            grown(count)
        else:
            written.once(f"{count} grown on {search_engine}", index, lambda: grown(count))

    return run


@pytest.fixture(scope="module")
def counts_of_queries() -> dict[str, Counts]:
    """By engine; empty until a test of the module has counted."""
    return {}


def counts_in_small_and_large(addresses: Iterable[str], asked: Asked, *growth: Callable[[], None]) -> Counts:
    """How often the database is asked for each page, after each growth of the archive.

    Each page is asked for as by the first who comes: nothing of the index is open.
    """

    def count(address: str) -> int:
        connections.reload("default")
        return asked(address)

    counts: Counts = {address: [] for address in addresses}
    for more in growth:
        more()
        for address, each in counts.items():
            each.append(count(address))
    return counts
