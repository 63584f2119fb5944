import pytest
from pytest_django import DjangoAssertNumQueries

from archive.models import Passage
from archive.search.shown_passages import shown_passages


@pytest.mark.usefixtures("seeds")
def test_passages_have_what_the_database_holds_of_them(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    held = Passage.objects.select_related("utterance__meeting", "utterance__speaker").in_bulk()
    Passage.objects.filter(pk=min(held)).update(page=7, time="00:01:02")
    held[min(held)].refresh_from_db(fields=["page", "time"])
    with django_assert_num_queries(1):
        found = shown_passages([*held, max(held) + 1])
        for key, passage in held.items():
            own, other = found[key].utterance, passage.utterance
            assert (found[key].text, found[key].anchor) == (passage.text, passage.anchor)
            assert (found[key].page, found[key].time) == (passage.page, passage.time)
            for name in ("kind", "label", "note", "role", "inferred", "doubt", "language", "speaker"):
                assert getattr(own, name) == getattr(other, name)
                assert type(getattr(own, name)) is type(getattr(other, name))
            for name in ("slug", "title", "place", "language", "kind", "date", "date_precision", "date_end"):
                assert getattr(own.meeting, name) == getattr(other.meeting, name)
            assert getattr(own.speaker, "name", "") == getattr(other.speaker, "name", "")
    assert found.keys() == held.keys()


@pytest.mark.usefixtures("seeds")
def test_passages_of_one_utterance_share_it() -> None:
    found = shown_passages(Passage.objects.values_list("pk", flat=True)).values()
    assert len({id(each.utterance) for each in found}) == len({each.utterance_id for each in found})
