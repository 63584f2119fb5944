import pytest
from django.db.models import F
from django.test import Client

from archive.importing.importer import Importer
from archive.importing.persistence.versions import store_bytes
from archive.models import Meeting, Source
from tests.web.conftest import Asked, Visit

WORDS = " ".join(
    f"We weighed sack {number} of the harvest and load {number} of the hay." for number in range(20)
)
TALKS = f"""\
<html><head><title>Talks on the border</title><link rel="canonical" href="https://{{host}}/talks"></head><body>
<h1>Talks on the border</h1><p>5 March 1999, Zenda</p>
<p><b>Hugo Sapt:</b> We will{{never}} close the border to our neighbours.</p>
<p><b>Rosa Holf:</b> {WORDS}</p>
<p><b>Hugo Sapt:</b> Thank you for these figures of the harvest, which we will keep in the castle.</p>
{{more}}</body></html>
"""


def told(host: str, never: str = " never", more: str = "") -> bytes:
    return TALKS.format(host=host, never=never, more=more).encode()


@pytest.fixture
def address(db: None) -> str:
    """The page on which talks stand side by side as two publishers told them."""
    Importer().import_document("zenda.html", told("zenda.example"))
    more = "<p><b>Rosa Holf:</b> The winter was long, and the snow lay on the castle until April.</p>"
    Importer().import_document("strelsau.html", told("strelsau.example", never="", more=more))
    leading, further = Source.objects.order_by("pk")
    assert further.leading == leading
    return f"{Meeting.objects.get().get_absolute_url()}sources/"


def test_the_sources_stand_side_by_side_with_their_differences(
    client: Client, visit: Visit, address: str
) -> None:
    html = client.get(address).content.decode()
    assert "<del>never </del>" in html
    text = visit(address)
    assert "2 paragraphs differ." in text
    assert "not in this source Rosa Holf The winter was long" in text
    assert "1 paragraph that no other has" in text


def test_it_is_neither_read_nor_compared_again_while_no_source_changes(
    visit: Visit, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = visit(address)

    def fail(*arguments: object) -> None:
        raise AssertionError

    for name in ("read_again", "collate"):
        monkeypatch.setattr(f"archive.web.meetings.collation.{name}", fail)
    assert visit(address) == before
    monkeypatch.undo()
    Importer().import_document("strelsau.html", told("strelsau.example", never=" ever"))
    assert "We will never ever close" in visit(address)
    # What was read before passages were kept with a further source is read anew.
    Source.objects.get(name="strelsau.html").versions.update(passages=b"")
    assert "We will never ever close" in visit(address)


def test_each_column_leads_to_the_bytes_of_its_source(client: Client, address: str) -> None:
    html = client.get(address).content.decode()
    for source in Source.objects.all():
        assert f'<a href="/sources/{source.sha256}/">{source.name}</a>' in html
        assert client.get(f"/sources/{source.sha256}/").status_code == 200


def test_what_does_not_differ_can_be_left_out(visit: Visit, address: str) -> None:
    assert "Thank you for these figures" in visit(address)
    alone = visit(f"{address}?text=differences")
    assert "Thank you for these figures" not in alone
    assert "The winter was long" in alone


def test_a_paragraph_leads_to_the_transcript(client: Client, address: str) -> None:
    assert f'href="{address.removesuffix("sources/")}#u1-p1"' in client.get(address).content.decode()


def test_a_meeting_of_one_source_has_no_such_page(visit: Visit, talks: Meeting) -> None:
    assert "one source that can be read" in visit(f"{talks.get_absolute_url()}sources/", 404)


def test_a_source_whose_bytes_can_not_be_read_is_left_out(client: Client, address: str) -> None:
    further = Source.objects.get(name="strelsau.html")
    further.versions.update(stored=store_bytes(b"%PDF made up"), fingerprint=F("fingerprint"))
    assert client.get(address).status_code == 404


def test_words_in_doubt_are_nobodys_in_a_column_too(visit: Visit, address: str) -> None:
    said = Meeting.objects.get().utterances.get(number=1)
    said.speaker, said.doubt = None, "either of two people"
    said.save()
    assert "Speaker not certain We will never close the border" in visit(address)


def test_a_former_address_leads_on(client: Client, address: str) -> None:
    Meeting.objects.get().former_slugs.create(slug="1999-03-05-old-name")
    response = client.get("/meetings/1999-03-05-old-name/sources/")
    assert (response.status_code, response["Location"]) == (301, address)


def test_the_versions_of_the_meeting_lead_to_it(client: Client, address: str) -> None:
    html = client.get(address.replace("sources/", "versions/")).content.decode()
    assert f'<a href="{address}">All sources of this meeting side by side</a>' in html


def test_it_asks_the_database_as_often_for_three_sources(asked: Asked, address: str) -> None:
    two = asked(address)
    Importer().import_document("hentzau.html", told("hentzau.example"))
    assert Source.objects.filter(leading__isnull=False).count() == 2
    assert asked(address) == two
