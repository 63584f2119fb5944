"""What any engine of haystack's finds for a query: the same sets as the archive's own, or a note."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.models import Passage
from archive.search.api import Filters, Sort, found_keys, index_pending, search
from archive.search.haystack_sq import SQCompiler
from archive.search.query.parser import parse
from tests.search.conftest import Add
from tests.snapshots import Written, index_at

pytestmark = pytest.mark.second_engine

Ask = Callable[[], object]
OnBoth = Callable[[Ask], tuple[object, object]]

QUERIES = """gas | gas price | "gas price" | "the" | us | U.S. | of | gas OR oil | gas -oil | gas NOT oil
    | (gas OR oil) price | gas OR -oil | -gas | cooperat* | cooper* | gas-price | the gas | don't | 3.5
    | speaker:lovelace | speaker:"ada lovelace" | speaker:lov* | speaker:nobody | -speaker:lovelace
    | country:us | country:by | country:kyrgyzstan | place:kremlin | place:krem* | place:"the kremlin"
    | kind:meeting | lang:ru | is:speech | is:question | role:minister | role:min* | role:"prime minister"
    | year:2021 | year:2020-2021 | after:2021 | before:2021 | газ | газ* | gas year:2021 OR speaker:turing
    | "without it" | AND | nothing | co-operation | "cooperation" | US | UN | color | gas price 3.5""".split(
    "|"
)


def _write(add: Add) -> None:
    add("The gas price rose by 3.5 per cent.", "Cooperation with us.", date="2020-01-01", country_codes="US")
    add("Oil, not gas.", "We cooperated; don't ask.", speaker="Alan Turing", date="2021-05-01", indexed=False)
    add("A U.S. gas pipeline.", kind="question", place='The Kremlin, "Moscow"', country_codes="BY KG US")
    meeting = add("Цены на газ.", language="ru", speaker="Alan Turing", date="2021-12-31", indexed=False)
    meeting.utterances.update(role="Prime Minister")
    undated = add("Gas of no date.", date="0001-01-01", indexed=False)
    undated.date_precision = "unknown"
    undated.save()
    index_pending()


@pytest.fixture(scope="session")
def stock_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stock") / "index"


@pytest.fixture
def on_both(add: Add, index: Path, stock_index: Path, written: Written) -> OnBoth:
    """Asks both engines the same."""

    def write() -> None:
        _write(add)
        with index_at(stock_index, "stock"):
            index_pending()

    written.once("gas on both engines", index, write)

    def run(ask: Ask) -> tuple[object, object]:
        own = ask()
        with index_at(stock_index, "stock"):
            return own, ask()

    return run


@pytest.mark.parametrize("query", [each.strip() for each in QUERIES])
def test_a_query_finds_the_same_passages_without_a_note(on_both: OnBoth, query: str) -> None:
    def ask() -> object:
        page = search(query, sort=Sort.OLDEST)
        return page.total, page.notes, page.facets, found_keys(query, sort=Sort.OLDEST).tolist()

    own, stock = on_both(ask)
    assert own == stock


@pytest.mark.parametrize(
    "filters",
    [
        {"country": ("US",)},
        {"country": ("BY",)},
        {"country": ("BY", "US")},
        {"place": ('The Kremlin, "Moscow"',)},
        {"place": ("Bishkek",), "kind": ("meeting",)},
        {"speaker": ("ada-lovelace",)},
        {"year": (2021,), "language": ("ru",)},
        {"represents": ("KG",)},
        {"start": datetime.date.min, "end": datetime.date.max},
        {"start": datetime.date(2021, 1, 1), "end": datetime.date(2021, 5, 1)},
        {"end": datetime.date.min},
    ],
    ids=str,
)
def test_filters_leave_the_same_and_count_the_same_beside(
    on_both: OnBoth, filters: dict[str, tuple[str, ...]]
) -> None:
    def ask() -> object:
        page = search("", Filters(**filters), Sort.NEWEST)  # type: ignore[arg-type]
        years = [(year.year, year.passages) for year in page.years if year.passages]
        facets = {name: sorted(map(str, counts)) for name, counts in page.facets.items()}
        return page.total, facets, years, found_keys("", Filters(**filters), Sort.NEWEST).tolist()  # type: ignore[arg-type]

    own, stock = on_both(ask)
    assert own == stock


@pytest.mark.parametrize("query", ['"gas price"~3', "gas-pri*", "role:prime-min*", "gas w/5 price", '"=Gas"'])
def test_what_cant_be_asked_is_asked_for_more_loosely_and_noted(query: str) -> None:
    compiler, root = SQCompiler(), parse(query).root
    assert root is not None
    compiler.compile(root)
    assert any("can’t tell" in note for note in compiler.notes)


def test_a_meeting_that_changes_or_goes_is_found_as_it_is(add: Add, tmp_path: Path) -> None:
    with index_at(tmp_path / "stock", "stock"):
        meeting = add("gas one", "gas two")
        passage = Passage.objects.get(text="gas two")
        passage.delete()
        meeting.indexed = False
        meeting.save()
        assert index_pending() == 1
        assert search("gas").total == 1
