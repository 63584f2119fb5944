"""Whom the names of all documents mean, whatever the order in which they were imported."""

from itertools import permutations

import pytest

from archive.importing.importer import Importer
from archive.importing.linking import link_all, link_pending
from archive.models import Appearance, Attribution, Meeting, Revision, Source, Speaker, SpeakerLink, Utterance
from archive.search.entity_linking import link_entities
from archive.search.query.ast import FieldFilter, ValueFilter

pytestmark = pytest.mark.django_db

FULL = "Talks\n\n1 May 2022\n\nPresident of Ruritania Hugo Sapt: Good morning.\n\nQuestion: Why?\n"
SHORT = (
    "Briefing\n\n7 May 2022\n\nThe castle was cold that morning, and all had come in their coats.\n\n"
    "President Sapt: At ease.\n\nQuestion: When does the guard of the castle leave for the border?\n"
)
OTHER = "Parade\n\n9 May 2022\n\nPresident of Ruritania Anna Sapt: March.\n\nQuestion: Where to?\n"


def bring(*texts: str) -> None:
    importer = Importer()
    for text in texts:
        importer.import_document(f"{text.split()[0]}.txt", text.encode())
    link_pending()
    Meeting.objects.update(indexed=True)


def said() -> dict[str, str]:
    """Who says what."""
    spoken = Utterance.objects.filter(kind="speech").select_related("speaker")
    return {each.passages.get().text: each.speaker.name if each.speaker else "" for each in spoken}


def test_an_office_with_a_surname_is_the_one_who_held_it_and_says_why() -> None:
    bring(SHORT, FULL)
    assert said() == {"Good morning.": "Hugo Sapt", "At ease.": "Hugo Sapt"}
    link = SpeakerLink.objects.get()
    assert (link.name, link.grade, link.own and link.own.name) == (
        "President Sapt",
        "likely",
        "President Sapt",
    )
    assert link.reason.startswith("the surname fits; the office fits")
    assert Utterance.objects.get(speaker=link.speaker, label="President Sapt").link == link
    assert Appearance.objects.get(name="President Sapt").speaker == link.speaker


def test_the_order_of_import_does_not_matter_and_neither_does_importing_at_once() -> None:
    for order in permutations((FULL, SHORT, OTHER)):
        for text in order:
            bring(text)
        assert said() == {"Good morning.": "Hugo Sapt", "At ease.": "President Sapt", "March.": "Anna Sapt"}
        Source.objects.all().delete()
        Speaker.objects.all().delete()


def test_evidence_that_comes_later_takes_a_reading_back_and_says_since_when() -> None:
    bring(FULL, SHORT)
    meeting = Meeting.objects.get(title="Briefing")
    assert Revision.objects.filter(meeting=meeting).count() == 1
    bring(OTHER)
    assert said()["At ease."] == "President Sapt"
    assert not SpeakerLink.objects.exists()
    assert Revision.objects.filter(meeting=meeting).latest("number").reattributed == 1
    assert not Meeting.objects.filter(pk=meeting.pk, revision=1).exists()


def test_reading_a_source_again_keeps_as_whom_its_names_are_read() -> None:
    bring(FULL, SHORT)
    bring(SHORT.replace("At ease", "Stand easy"))
    assert said() == {"Good morning.": "Hugo Sapt", "Stand easy.": "Hugo Sapt"}
    assert Revision.objects.latest("pk").reattributed == 0
    assert SpeakerLink.objects.count() == 1


def test_what_a_curator_decided_holds() -> None:
    bring(FULL, SHORT)
    own = Speaker.objects.get(name="President Sapt")
    meeting = Meeting.objects.get(title="Briefing")
    Attribution.objects.create(meeting=meeting, key="president sapt", speaker=own)
    bring(SHORT.replace("At ease", "Stand easy"))
    link_all()
    assert said()["Stand easy."] == "President Sapt"


def test_namesakes_of_two_times_are_two_speakers_and_stay_so() -> None:
    earlier = FULL.replace("2022", "1936").replace("Good morning", "Good evening").replace("Talks", "Ball")
    bring(FULL, earlier)
    first, second = Speaker.objects.order_by("pk")
    assert (first.name, second.name, second.parted_from) == ("Hugo Sapt", "Hugo Sapt", first)
    link_all()
    bring(FULL.replace("Talks", "Dinner").replace("1 May", "3 May").replace("morning", "day"))
    assert Speaker.objects.count() == 2
    assert sorted(each.utterances.count() for each in (first, second)) == [1, 2]


def test_who_is_named_in_the_title_speaks_under_the_surname() -> None:
    bring("Rosa Holf-Zenda\n\n1 May 2022\n\nMs. Holf-Zenda: Hello.\n\nQuestion: Why?\n")
    (guest,) = Appearance.objects.all()
    Appearance.objects.create(
        meeting=guest.meeting, name="Rosa Holf-Zenda", key="rosa holf zenda", role="Envoy", position=2
    )
    link_all()
    assert said() == {"Hello.": "Rosa Holf-Zenda"}
    assert Speaker.objects.get(name="Rosa Holf-Zenda").slug == "rosa-holf-zenda"


def test_namesakes_are_found_by_the_name_that_they_share() -> None:
    bring(FULL, FULL.replace("2022", "1936").replace("Good morning", "Good evening").replace("Talks", "Ball"))
    assert Speaker.objects.named("sapt").count() == 2
    assert link_entities(FieldFilter("speaker", ("sapt",), prefix=False)) == ValueFilter(
        "speaker", frozenset({"hugo-sapt", "hugo-sapt-2"})
    )
