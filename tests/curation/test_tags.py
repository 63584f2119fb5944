"""A tag is renamed, put together with another and taken away for all its meetings at once."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.curation.records import mend_meeting
from archive.curation.tags import remove_tag, rename_tag
from archive.importing.importer import Importer
from archive.models import Meeting, Tag
from tests.importing.conftest import BRIEFING

pytestmark = pytest.mark.usefixtures("archive")


def statements(change: str, name: str) -> int:
    """How many it takes to rename the tag that meetings have, or to take it away."""
    (tag,) = Tag.objects.filter(meetings__isnull=False).distinct()
    with CaptureQueriesContext(connection) as queries:
        if change != "remove":
            rename_tag(tag, "country", name)
        else:
            remove_tag(tag)
    return len(queries)


@pytest.mark.parametrize("change", ["rename", "put together", "remove"])
def test_the_statements_do_not_grow_with_the_meetings_of_a_tag(
    change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The index follows by itself.
    monkeypatch.setattr("archive.curation.indexing.on_commit", lambda follow: None)
    if change == "put together":
        Tag.objects.bulk_create(Tag(kind="country", name=name) for name in ("Norway", "Finland"))
    first = Meeting.objects.earliest("pk")
    mend_meeting(first, {"tags": ["country: Sweden"]})
    of_one = statements(change, "Norway")
    for day in range(8, 12):
        Importer().import_document(f"{day}.txt", BRIEFING.replace("7 May", f"{day} May").encode())
    for meeting in Meeting.objects.all():
        mend_meeting(meeting, {"tags": ["country: Denmark"]})
    assert statements(change, "Finland") == of_one
    code = "" if change == "remove" else "FI"
    assert {each.country_codes for each in Meeting.objects.all()} == {code}
    assert {each.pk for each in Meeting.objects.filter(countries__isnull=False)} == (
        {each.pk for each in Meeting.objects.all()} if code else set()
    )
    assert all(each.curated == ["tags"] for each in Meeting.objects.all())
    assert not Meeting.objects.filter(indexed=True).exists()
