"""Office holders from outside: who is meant by an office at a time."""

import datetime
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from archive.importing.authority import store_authority
from archive.importing.importer import Importer
from archive.importing.linking import link_all, link_pending
from archive.linkage.authority_files import read_authority
from archive.models import AuthorityPerson, Meeting, Speaker, SpeakerLink
from archive.parsing.document import SideFacts

FIXTURE = Path(__file__).parents[2] / "fixtures" / "authority" / "ruritania.csv"
HOLDERS = """\
name,wikidata,country,office,start,end
Hugo Sapt,Q900000002,GB,Prime Minister,2004-12-01,2011-06
Rosa Holf,Q900000003,GB,Prime Minister,2011-07-01,
Rosa Holf,Q900000003,GB,Foreign Secretary,2004-12-01,2011-06
"""
pytestmark = pytest.mark.django_db


def bring(label: str, date: str, *, words: str = "At ease.", url: str = "") -> Meeting:
    text = f"Briefing of {date}\n\n{date}\n\n{label}: {words}\n\nQuestion: Why?\n\n{label}: So it is.\n"
    outcome = Importer().import_document(f"{label} {date}.txt", text.encode(), SideFacts(url=url))
    link_pending()
    return Meeting.objects.get(slug=outcome.slug)


def speaker_in(meeting: Meeting) -> str:
    return ", ".join({str(each.speaker) for each in meeting.utterances.filter(kind="speech")})


def test_a_surname_with_an_office_is_the_one_who_held_it_at_that_time() -> None:
    store_authority(read_authority(HOLDERS.encode()))
    then, later = bring("Prime Minister Sapt", "7 May 2008"), bring("Prime Minister Sapt", "7 May 2018")
    assert speaker_in(then) == "Hugo Sapt"
    assert speaker_in(later) == "Prime Minister Sapt"
    link = SpeakerLink.objects.get()
    assert (link.grade, link.reason) == (
        "likely",
        "the surname fits; Prime Minister at that time by the authority file",
    )
    assert AuthorityPerson.objects.get(name="Hugo Sapt").speaker == link.speaker


def test_what_comes_after_the_documents_is_told_of_them_too() -> None:
    meeting = bring("Prime Minister Sapt", "7 May 2008")
    store_authority(read_authority(HOLDERS.encode()))
    link_all()
    assert speaker_in(meeting) == "Hugo Sapt"


def test_an_office_alone_is_its_holder_on_the_page_of_that_government() -> None:
    store_authority(read_authority(HOLDERS.encode()))
    here = bring("THE PRIME MINISTER", "7 May 2008", url="https://pm.gov.uk/briefing")
    elsewhere = bring("THE PRIME MINISTER", "8 May 2008", url="https://chronicle.example/briefing")
    assert (speaker_in(here), speaker_in(elsewhere)) == ("Hugo Sapt", "None")
    said = here.utterances.filter(kind="speech").first()
    assert said
    assert (said.role, said.doubt, said.offices_then) == ("Prime Minister", "", "Prime Minister")
    link_all()
    assert speaker_in(here) == "Hugo Sapt"
    assert here.appearances.get().turns == 2


def test_a_turn_in_doubt_is_not_given_to_the_holder_of_an_office() -> None:
    store_authority(read_authority(HOLDERS.encode()))
    here = bring("THE PRIME MINISTER", "7 May 2008", url="https://pm.gov.uk/briefing")
    here.utterances.filter(kind="speech").update(speaker=None, link=None, doubt="the label may be a heading")
    link_all()
    turns = here.utterances.filter(kind="speech")
    assert [(each.speaker, each.doubt) for each in turns] == [(None, "the label may be a heading")] * 2


def test_it_never_overrides_what_a_document_prints_in_full() -> None:
    store_authority(read_authority(HOLDERS.encode()))
    assert speaker_in(bring("Prime Minister Anna Sapt", "7 May 2008")) == "Anna Sapt"


def test_the_offices_of_that_time_stand_beside_what_was_said() -> None:
    store_authority(read_authority(HOLDERS.encode()))
    meeting = bring("Rosa Holf", "7 May 2008")
    assert set(meeting.utterances.filter(kind="speech").values_list("role", "offices_then")) == {
        ("", "Foreign Secretary")
    }


def test_the_command_reads_a_file_and_says_what_it_knows(capsys: pytest.CaptureFixture[str]) -> None:
    bring("Foreign Minister Sapt", "7 May 2001")
    call_command("import_authority", FIXTURE)
    assert "3 new persons, 0 known ones\n3 persons known, 1 of them heard here" in capsys.readouterr().out
    assert Speaker.objects.with_counts().get().name == "Hugo Sapt"
    call_command("import_authority", FIXTURE)
    assert "0 new persons, 3 known ones" in capsys.readouterr().out
    assert AuthorityPerson.objects.get(name="Hugo Sapt").tenures.count() == 2


def test_a_file_without_office_holders_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("colour,size\nred,2\n")
    with pytest.raises(CommandError, match="no row of it has a name"):
        call_command("import_authority", file)


def test_dates_that_are_known_in_part_reach_to_their_end() -> None:
    sapt = next(each for each in read_authority(FIXTURE.read_bytes()) if each.name == "Hugo Sapt")
    assert sapt.tenures[1].end == datetime.date(2011, 6, 30)
