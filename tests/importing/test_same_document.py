"""A document is known by its address and its words, never by a file name and a title alone."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest

from archive.importing.importer import Importer, Outcome, Status
from archive.importing.same_document import (
    Described,
    Relation,
    normalised_url,
    relation,
    same_name_relation,
)
from archive.models import Meeting, Source, SourceVersion, SuggestedSource
from archive.parsing.document import SideFacts
from tests.importing.alignment.planted import seeded, sentence

DAY, OTHER_DAY = date(1999, 3, 5), date(1999, 3, 6)


def words(seed: int, sentences: int = 20) -> tuple[str, ...]:
    random = seeded(seed)
    return tuple(sentence(random) for _ in range(sentences))


def described(
    texts: tuple[str, ...], day: date | None = DAY, url: str = "", site: str = "", title: str = "Talks"
) -> Described:
    return Described(title, day, url, site, texts)


def test_addresses_are_compared_without_what_tells_no_pages_apart() -> None:
    same = [
        "https://www.zenda.example/talks/",
        "http://zenda.example:80/talks",
        "https://zenda.example/talks/index.html#u3",
        "https://ZENDA.example/talks?utm_source=feed",
    ]
    assert all(normalised_url(one) == normalised_url(other) for one, other in pairwise(same))
    assert normalised_url("https://zenda.example/talks?id=1") != normalised_url(same[0])
    assert normalised_url("") == normalised_url("http://[broken") == ""


def test_a_file_name_and_a_title_alone_tell_nothing() -> None:
    assert same_name_relation(described(words(1)), described(words(2))) is Relation.NONE
    assert same_name_relation(described(words(1)), described(words(2), OTHER_DAY)) is Relation.NONE


def test_words_in_common_tell_a_new_version_of_a_file() -> None:
    assert same_name_relation(described(words(1)), described(words(1)[:12] + words(2))) is Relation.VERSION


def test_the_same_address_tells_a_new_version_whatever_the_words() -> None:
    url = "https://zenda.example/talks"
    assert relation(described(words(1), url=url), described(words(2), url=f"{url}/")) is Relation.VERSION


def test_an_address_of_which_the_page_of_another_day_stands_is_no_version() -> None:
    url = "https://zenda.example/latest"
    other = tuple(f"On day {number} the post came {number + 7} minutes late." for number in range(40))
    known, new = described(words(1), url=url), described(other, OTHER_DAY, url)
    assert relation(known, new) is Relation.NONE


def test_a_corrected_page_is_a_version_of_the_page_that_it_corrects() -> None:
    corrected = described((*words(1), "One more."), title="CORRECTED: Talks")
    assert relation(described(words(1)), corrected) is Relation.VERSION
    assert relation(corrected, described(words(1))) is Relation.FURTHER
    assert relation(described(words(2)), corrected) is Relation.NONE


@pytest.mark.parametrize(
    "title", ["Talks (corrected version)", "** Revised: Talks", "Talks: UPDATED_", "as corrected Talks"]
)
def test_a_marker_stands_before_or_after_a_title_with_any_signs_around_it(title: str) -> None:
    marked = described((), title=title)
    assert marked.is_marked
    assert marked.title_key == described(()).title_key


@pytest.mark.parametrize("title", ["Talks on uncorrected drafts", "The corrected version of a map", "Talks"])
def test_a_word_of_a_title_is_no_marker(title: str) -> None:
    assert not described((), title=title).is_marked


@pytest.mark.parametrize("run", ["[", "*", " ", "_", "corrected ", "* corrected -"])
def test_a_title_of_a_million_signs_is_asked_for_a_marker_in_proportion(run: str) -> None:
    # With the square of the length, this would take hours.
    signs = run * (1_000_000 // len(run))
    assert not described((), title=f"Talks{signs}x").is_marked
    assert described((), title=f"{signs} corrected").is_marked


def test_a_second_publisher_of_the_same_words_is_a_further_source() -> None:
    known, new = described(words(1), site="zenda"), described(words(1), site="strelsau")
    assert relation(known, new) is Relation.FURTHER
    other_day = described(words(1), OTHER_DAY, site="strelsau")
    assert relation(known, other_day) is Relation.DOUBTFUL


def test_words_of_one_publisher_in_two_files_are_for_a_curator_to_judge() -> None:
    assert relation(described(words(1)), described(words(1))) is Relation.DOUBTFUL
    assert relation(described(words(1)), described(words(1)[:3] + words(2))) is Relation.NONE


def page(texts: tuple[str, ...], title: str = "Talks", day: str = "5 March 1999") -> str:
    said = "\n\n".join(texts)
    return f"{title}\n\n{day}, Zenda\n\nColonel Hugo Sapt: {said}\n\nQuestion: Why is that?\n"


@pytest.fixture
def importing(db: None) -> Callable[..., Outcome]:
    def run(text: str, name: str = "talks.txt", url: str = "") -> Outcome:
        return Importer().import_document(name, text.encode(), SideFacts(url=url))

    return run


Importing = Callable[..., Outcome]


def test_two_files_of_one_name_and_title_are_two_meetings(importing: Importing) -> None:
    first = importing(page(words(1)))
    second = importing(page(words(2), day="6 March 1999"))
    assert (first.status, second.status) == (Status.READ, Status.READ)
    assert set(Source.objects.values_list("name", flat=True)) == {"talks.txt", "talks (2).txt"}
    assert Meeting.objects.get(slug=first.slug).date == DAY


def test_the_same_page_saved_under_another_name_is_a_new_version(importing: Importing) -> None:
    url = "https://zenda.example/talks"
    first = importing(page(words(1)), url=url)
    second = importing(page((*words(1), "One more.")), "saved again.txt", f"{url}#top")
    assert (second.status, second.slug) == (Status.UPDATED, first.slug)
    assert list(SourceVersion.objects.values_list("name", flat=True)) == ["talks.txt", "saved again.txt"]
    assert importing(page(words(1)), url=url).status is Status.UNCHANGED


def test_a_corrected_page_does_not_count_twice(importing: Importing) -> None:
    importing(page(words(1), "Remarks on mills"), "remarks.txt")
    outcome = importing(page(words(1)[1:], "CORRECTED: Remarks on mills"), "corrected.txt")
    assert outcome.status is Status.UPDATED
    assert Meeting.objects.count() == 1


def test_a_page_that_was_corrected_and_is_read_later_leads_in_nothing(importing: Importing) -> None:
    first = importing(page(words(1)[1:], "CORRECTED: Remarks on mills"), "corrected.txt")
    second = importing(page(words(1), "Remarks on mills"), "remarks.txt")
    assert (second.status, second.slug) == (Status.READ, first.slug)
    assert Meeting.objects.count() == 1
    further = Source.objects.get(leading__isnull=False)
    assert further.versions.get().stored is not None
    assert importing(page(words(1), "Remarks on mills"), "remarks.txt").status is Status.UNCHANGED
    mended = importing(page((*words(1), "One more."), "Remarks on mills"), "remarks.txt")
    assert (mended.status, mended.slug, further.versions.count()) == (Status.UPDATED, first.slug, 2)


def test_a_third_publisher_is_a_source_of_the_meeting_and_not_of_the_second(importing: Importing) -> None:
    for host in ("zenda", "strelsau", "hentzau"):
        importing(f"{page(words(1))}\nPublished in {host}.\n", f"{host}.txt", f"https://{host}.example/talks")
    # The third is most like the second.
    first, *further = Source.objects.order_by("pk")
    assert [each.leading for each in further] == [first, first]


def test_a_doubtful_one_is_kept_beside_and_suggested(importing: Importing) -> None:
    importing(page(words(1)))
    importing(page(words(1)[2:]), "again.txt")
    assert Meeting.objects.count() == 2
    suggested = SuggestedSource.objects.get()
    assert (suggested.source.name, suggested.other.name) == ("again.txt", "talks.txt")
    assert suggested.share > 90


def test_sources_that_were_read_before_there_were_sketches_are_known_by_their_words(
    importing: Importing,
) -> None:
    importing(page(words(1)))
    Source.objects.update(sketch=b"")
    importing(page(words(1)[2:]), "again.txt")
    assert SuggestedSource.objects.count() == 1
