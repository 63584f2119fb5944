"""Forms by which a turn, a meeting and a speaker are mended."""

from typing import Any

import pytest
from django.test import Client

from archive.models import Decision, Meeting, Speaker, Utterance, WithheldMeeting
from archive.search.indexing.verification import differences
from tests.web.desk.conftest import words_of
from tests.web.site.test_html import check_html

TALKS = "/desk/meetings/1999-03-05-talks-with-regent-michael-elphberg/"
PUBLIC = TALKS.removeprefix("/desk")
BRIEFING = "/desk/meetings/2000-05-07-briefing/"


def fields_of(client: Client, address: str) -> dict[str, Any]:
    """What the form of a page would send, unchanged."""
    page = client.get(address)
    check_html(page.content.decode())
    context = page.context
    return {**context["form"].initial, "seen_token": context["seen"]}


def save(client: Client, address: str, act: str, **given: Any) -> Any:
    response = client.post(address, {"act": act, "reason": "Heard on the tape.", **given}, follow=True)
    assert differences().count == 0
    return response


def voices(title: str) -> list[tuple[str, str]]:
    said = Utterance.objects.filter(meeting__title__startswith=title).order_by("position")
    return [(each.kind, each.speaker.name if each.speaker else "") for each in said.select_related("speaker")]


def test_a_turn_is_given_to_another_speaker_and_the_page_tells_it_with_undo(curator: Client) -> None:
    address = f"{TALKS}u4/"
    fields = fields_of(curator, address) | {"name": "Michael Elphberg (michael-elphberg)", "office": "Regent"}
    page = words_of(save(curator, address, "turn", **fields))
    assert "Words given to another speaker" in page
    assert "Heard on the tape." in page
    assert voices("Talks")[3] == ("speech", "Michael Elphberg")
    cited = words_of(curator.get(f"{PUBLIC}cite/?passage=u4-p1"))
    assert "Changed since version 1" in cited
    curator.post("/desk/undo/", {"decision": f"d{Decision.objects.get().pk}"})
    assert voices("Talks")[3] == ("speech", "Hugo Sapt")


def test_a_turn_and_the_next_ones_are_given_away_together(curator: Client) -> None:
    fields = fields_of(curator, f"{TALKS}u2/") | {"name": "michael-elphberg", "more": 2}
    save(curator, f"{TALKS}u2/", "turn", **fields)
    assert {speaker for _, speaker in voices("Talks")[1:]} == {"Michael Elphberg"}
    assert Decision.objects.count() == 1


def test_a_turn_is_marked_as_a_question_or_narration(curator: Client) -> None:
    save(curator, f"{TALKS}u4/", "turn", **fields_of(curator, f"{TALKS}u4/") | {"kind": "narration"})
    assert voices("Talks")[3] == ("narration", "")
    save(curator, f"{TALKS}u3/", "turn", **fields_of(curator, f"{TALKS}u3/") | {"kind": "question"})
    assert voices("Talks")[2] == ("question", "Michael Elphberg")


def test_a_turn_has_a_language_of_its_own_that_is_shown_exported_and_undone(curator: Client) -> None:
    address = f"{TALKS}u4/"
    save(curator, address, "turn", **fields_of(curator, address) | {"language": "de", "more": 0})
    said = Utterance.objects.get(meeting__title__startswith="Talks", number=4)
    assert (said.language, said.speaker and said.speaker.name) == ("de", "Hugo Sapt")
    assert ' lang="de"' in curator.get(PUBLIC).content.decode()
    assert "de" in curator.get("/search/?q=lang:de").content.decode().partition("<main")[2]
    save(curator, address, "turn", **fields_of(curator, address) | {"language": "en"})
    said.refresh_from_db()
    assert said.language == ""
    undo_latest(curator)
    said.refresh_from_db()
    assert said.language == "de"


def undo_latest(client: Client) -> None:
    client.post("/desk/undo/", {"decision": f"d{Decision.objects.latest('pk').pk}"})


def test_a_turn_is_cut_at_a_sentence_and_joined_again(curator: Client) -> None:
    assert curator.get(f"{BRIEFING}u3/").context["places"] == []
    places = curator.get(f"{TALKS}u2/").context["places"]
    later = next(place for place in places if place["text"].startswith("Then"))
    save(curator, f"{TALKS}u2/", "cut", place=later["value"], rest="michael-elphberg")
    assert [speaker for _, speaker in voices("Talks")] == [
        "",
        "Hugo Sapt",
        "Michael Elphberg",
        "Michael Elphberg",
        "Hugo Sapt",
    ]
    new = Utterance.objects.filter(meeting__slug__startswith="1999").order_by("position")[2]
    response = save(curator, f"{TALKS}u{new.number}/", "join")
    assert response.redirect_chain[-1][0].startswith(f"{TALKS}u2/")
    assert [speaker for _, speaker in voices("Talks")] == ["", "Hugo Sapt", "Michael Elphberg", "Hugo Sapt"]


@pytest.mark.parametrize(
    ("act", "given"),
    [
        ("turn", {}),
        ("turn", {"name": "Rosa Holf"}),
        ("turn", {"kind": "song"}),
        ("turn", {"more": "many"}),
        ("cut", {}),
        ("cut", {"place": "1-99999"}),
        ("cut", {"place": "x-²"}),
        ("cut", {"place": "99999999-1"}),
        ("", {}),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    curator: Client, act: str, given: dict[str, str]
) -> None:
    address = f"{TALKS}u2/"
    fields = fields_of(curator, address) | given | {"act": act}
    response = curator.post(address, fields)
    assert response.status_code == 400
    assert 'role="alert"' in response.content.decode()
    assert not Decision.objects.exists()


def test_the_facts_of_a_meeting_are_mended_and_its_old_ones_told(curator: Client) -> None:
    fields = fields_of(curator, TALKS) | {"date": "1999", "place": "Strelsau", "title": "Talks in the castle"}
    fields["tags"] = "topic:  the harvest\r\ncountry: Finland"
    page = words_of(save(curator, TALKS, "facts", **fields))
    assert "Place Zenda → Strelsau" in page
    meeting = Meeting.objects.get(pk=Meeting.objects.get(title="Talks in the castle").pk)
    assert (meeting.known_date, meeting.place) == ("1999", "Strelsau")
    assert sorted(meeting.curated) == ["date", "date_precision", "place", "tags", "title"]
    assert "Tags country: Finland, topic: the harvest" in page.replace("→ ", "")
    assert meeting.country_codes == "FI"


@pytest.mark.parametrize(
    "given",
    [
        {"date": "1999-13"},
        {"date": "soon"},
        {"language": "Ruritanian!"},
        {"title": ""},
        {"kind": "x"},
        {"tags": "song: x"},
    ],
)
def test_facts_that_can_not_be_are_refused(curator: Client, given: dict[str, str]) -> None:
    response = curator.post(TALKS, fields_of(curator, TALKS) | given | {"act": "facts"})
    assert response.status_code == 400
    assert not Decision.objects.exists()


def test_a_form_left_open_undoes_nothing_of_what_another_curator_mended(curator: Client) -> None:
    mine = fields_of(curator, TALKS)
    save(curator, TALKS, "facts", **fields_of(curator, TALKS) | {"place": "Strelsau"})
    save(curator, TALKS, "facts", **mine | {"title": "Talks in the castle"})
    meeting = Meeting.objects.get(slug__startswith="1999")
    assert (meeting.place, meeting.title) == ("Strelsau", "Talks in the castle")


def test_where_two_mend_the_same_both_states_are_shown_and_the_curator_chooses(curator: Client) -> None:
    mine = fields_of(curator, TALKS) | {"place": "Hentzau", "title": "Talks in the castle"}
    save(curator, TALKS, "facts", **fields_of(curator, TALKS) | {"place": "Strelsau", "note": "Seen."})
    response = curator.post(TALKS, mine | {"act": "facts"})
    assert response.status_code == 400
    assert "place Zenda Strelsau" in words_of(response)
    form = response.context["form"]
    assert (form["place"].value(), form["note"].value()) == ("Hentzau", "Seen.")
    again = {name: form[name].value() for name in form.fields} | {"seen_token": response.context["seen"]}
    save(curator, TALKS, "facts", **again)
    meeting = Meeting.objects.get(slug__startswith="1999")
    assert (meeting.place, meeting.title, meeting.note) == ("Hentzau", "Talks in the castle", "Seen.")


def test_a_withheld_document_leaves_a_stub_and_is_restored(curator: Client) -> None:
    assert curator.post(TALKS, {"act": "withhold"}).status_code == 400
    source = f"/sources/{Meeting.objects.get(slug__startswith='1999').source.sha256}/"
    assert Client().get(source).status_code == 200
    assert "Restore" in words_of(save(curator, TALKS, "withhold"))
    for address in (
        source,
        f"{PUBLIC}source/",
        f"{PUBLIC}cite/",
        f"{PUBLIC}versions/",
        f"{PUBLIC}evidence.zip",
    ):
        assert Client().get(address).status_code == 410
    stub = Client().get(PUBLIC)
    assert stub.status_code == 410
    assert "Heard on the tape." in words_of(stub)
    assert "took this transcript out" not in words_of(stub)
    assert curator.get(TALKS).status_code == 404
    slug = WithheldMeeting.objects.get().slug
    assert curator.post("/desk/withheld/", {"meeting": slug}).status_code == 303
    assert Client().get(PUBLIC).status_code == Client().get(source).status_code == 200
    assert curator.post("/desk/withheld/", {"meeting": slug}).status_code == 404


def test_a_speaker_is_renamed_merged_and_split(curator: Client) -> None:
    address = "/desk/speakers/hugo-sapt/"
    told = {
        "note": "Colonel of the guard.\r\nSeen.",
        "spellings": "H. von Sapt\r\n",
        "numbers": "wikidata:Q7",
    }
    save(curator, address, "facts", **fields_of(curator, address) | told)
    assert Speaker.objects.get(slug="hugo-sapt").note == "Colonel of the guard.\nSeen."
    page = curator.get("/speakers/hugo-sapt/").content.decode()
    assert "H. von Sapt" in page
    assert "http://www.wikidata.org/entity/Q7" in page
    unchanged = fields_of(curator, address) | {"note": told["note"], "spellings": told["spellings"]}
    assert curator.post(address, unchanged | {"act": "facts"}).status_code == 400
    for wrong in ("Q7", "wikidata: Q7 of Zenda", "x" * 300):
        assert curator.post(address, unchanged | {"act": "facts", "numbers": wrong}).status_code == 400
    save(curator, address, "merge", other="foreign-minister-sapt")
    assert curator.get("/desk/speakers/foreign-minister-sapt/")["Location"] == address
    assert curator.post(address, {"act": "merge", "other": "hugo-sapt"}).status_code == 400
    briefing = Meeting.objects.get(title="Briefing")
    save(curator, address, "split", name="Anna Sapt", meetings=[briefing.pk])
    assert voices("Briefing")[0] == ("speech", "Anna Sapt")
    assert curator.post(address, {"act": "split", "name": "Anna Sapt"}).status_code == 400
    assert "Speakers merged" in words_of(curator.get(address))


def test_names_are_completed_by_any_of_their_words(curator: Client) -> None:
    names = curator.get("/desk/complete/?q=sap").json()["names"]
    assert "Hugo Sapt (hugo-sapt)" in [each["value"] for each in names]
    assert curator.get("/desk/complete/").json() == {"names": []}
