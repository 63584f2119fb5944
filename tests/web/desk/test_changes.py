"""What readers see of curators' decisions."""

from xml.etree import ElementTree

from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.curation.persons import merge_speakers
from archive.curation.records import mend_meeting
from archive.curation.roles import EDITORS
from archive.curation.turns import give_turns
from archive.curation.undo import undo
from archive.models import Decision, Meeting, Speaker, Utterance
from tests.web.desk.conftest import words_of

ATOM = "{http://www.w3.org/2005/Atom}"


def decide_three() -> list[Decision]:
    user = User.objects.get(username="hugo")
    talks = Meeting.objects.get(slug__startswith="1999")
    hugo, other = Speaker.objects.get(slug="hugo-sapt"), Speaker.objects.get(slug="foreign-minister-sapt")
    said = Utterance.objects.get(meeting=talks, number=3)
    return [
        mend_meeting(talks, {"place": "Strelsau"}, user, "The castle of Strelsau."),
        give_turns([said], hugo, user, "Heard on the tape."),
        merge_speakers(hugo, [other], user, "One person."),
    ]


def test_changes_tell_what_of_what_why_and_how_it_was_by_a_role_and_no_name(curator: Client) -> None:
    assert "Nothing was mended yet" in words_of(Client().get("/changes/"))
    decide_three()
    response = Client().get("/changes/")
    page = words_of(response)
    assert "Facts of a meeting mended : Talks with Regent Michael Elphberg Place Zenda → Strelsau" in page
    assert "Speaker, u3 Michael Elphberg → Hugo Sapt" in page
    assert "Why: One person. By a curator" in page
    html = response.content.decode()
    assert 'href="/meetings/1999-03-05-talks-with-regent-michael-elphberg/#u3"' in html
    assert 'href="/speakers/hugo-sapt/"' in html
    assert ">hugo<" not in html
    assert "by hugo" not in html.casefold()


def test_an_editor_in_chief_is_called_so(curator: Client) -> None:
    User.objects.get(username="hugo").groups.add(Group.objects.get(name=EDITORS))
    decide_three()
    assert "By an editor-in-chief" in words_of(Client().get("/changes/"))


def test_changes_are_narrowed_by_kind(curator: Client) -> None:
    decide_three()
    page = words_of(Client().get("/changes/?kind=speakers-merged"))
    assert "One person." in page
    assert "Heard on the tape." not in page


def test_what_was_taken_back_is_told_so(curator: Client) -> None:
    made = decide_three()[-1]
    undo(made, User.objects.get(username="hugo"), "They are two.")
    page = words_of(Client().get("/changes/"))
    assert "Taken back on" in page
    assert "They are two." in page


def test_the_feed_has_each_decision_with_its_reason(curator: Client) -> None:
    decide_three()
    root = ElementTree.fromstring(Client().get("/changes/feed/?by=curators").content)  # noqa: S314 - our own
    titles = [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]
    assert titles[0] == "Speakers merged: Hugo Sapt, Foreign Minister Sapt"
    assert "The castle of Strelsau." in (
        [entry.findtext(f"{ATOM}summary") for entry in root.iter(f"{ATOM}entry")][-1] or ""
    )


def test_the_page_asks_the_database_as_often_for_many_as_for_few(curator: Client) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert Client().get("/changes/").status_code == 200
        return len(queries)

    decide_three()
    few = asked()
    talks = Meeting.objects.get(slug__startswith="1999")
    for number in range(20):
        mend_meeting(talks, {"note": str(number)}, User.objects.get(username="hugo"))
    assert asked() == few <= 8
