"""What a curator decides about who is who outlives reading a source again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.curation.decisions import merge, split
from archive.importing.importer import Importer, Outcome, Status
from archive.models import Alias, Appearance, FormerSlug, Identifier, Meeting, Speaker, SuggestedMerge
from archive.search.api import Filters, search
from archive.search.indexing.updates import index_pending
from tests.importing.conftest import BRIEFING, TALKS

Importing = Callable[..., Outcome]
PARADE = "Parade\n\n8 May 2001\n\nGeneral Hugo Sapt: March.\n\nQuestion: Where to?\n"


def names() -> list[str]:
    return sorted(speaker.name for speaker in Speaker.objects.all())


def test_a_name_that_may_be_somebody_known_is_another_speaker_and_a_suggestion(importing: Importing) -> None:
    importing()
    importing(BRIEFING, name="briefing.txt")
    assert names() == ["Foreign Minister Sapt", "Hugo Sapt", "Michael Elphberg"]
    pair = SuggestedMerge.objects.get()
    assert (pair.speaker.name, pair.other.name) == ("Foreign Minister Sapt", "Hugo Sapt")


def test_a_merge_outlives_reading_again_and_the_old_address_leads_on(importing: Importing) -> None:
    importing()
    importing(BRIEFING, name="briefing.txt")
    kept, other = Speaker.objects.get(name="Hugo Sapt"), Speaker.objects.get(name="Foreign Minister Sapt")
    merge(kept, [other])
    assert names() == ["Hugo Sapt", "Michael Elphberg"]
    assert FormerSlug.objects.get(slug="foreign-minister-sapt").speaker == kept
    assert not SuggestedMerge.objects.exists()
    assert set(Appearance.objects.filter(speaker=kept).values_list("role", "turns")) == {
        ("Colonel", 2),
        ("Foreign Minister", 2),
    }
    importing(BRIEFING.replace("At ease", "Stand easy"), name="briefing.txt")
    importing(BRIEFING.replace("7 May", "9 May"), name="another.txt")
    assert names() == ["Hugo Sapt", "Michael Elphberg"]
    assert kept.utterances.count() == 6


def test_a_merge_keeps_every_spelling_and_number(importing: Importing) -> None:
    importing()
    importing(BRIEFING, name="briefing.txt")
    kept, other = Speaker.objects.get(name="Hugo Sapt"), Speaker.objects.get(name="Foreign Minister Sapt")
    Alias.objects.create(speaker=other, name="Hugo Sapt")
    Identifier.objects.create(speaker=other, value="zenda:7")
    merge(kept, [other, kept])
    assert set(kept.aliases.values_list("name", flat=True)) == {"Hugo Sapt", "Foreign Minister Sapt"}
    assert kept.identifiers.get().value == "zenda:7"


def test_a_split_outlives_reading_again_on_both_sides(importing: Importing) -> None:
    importing()
    importing(PARADE, name="parade.txt")
    speaker = Speaker.objects.get(name="Hugo Sapt")
    assert speaker.utterances.count() == 3
    other = split(speaker, Meeting.objects.filter(title="Parade"), "Hugo Sapt (the younger)")
    assert (speaker.utterances.count(), other.utterances.count()) == (2, 1)
    importing(PARADE.replace("March.", "March on."), name="parade.txt")
    importing(TALKS.replace("late this year", "early this year"))
    assert (speaker.utterances.count(), other.utterances.count()) == (2, 1)
    assert other.slug == "hugo-sapt-the-younger"


def test_a_new_document_that_has_only_the_shared_name_is_given_to_neither(importing: Importing) -> None:
    importing()
    importing(PARADE, name="parade.txt")
    speaker = Speaker.objects.get(name="Hugo Sapt")
    split(speaker, Meeting.objects.filter(title="Parade"), "Hugo Sapt")
    review = PARADE.replace("8 May", "9 May").replace("General Hugo", "Envoy Hugo")
    outcome = importing(review, name="review.txt")
    turn = Meeting.objects.get(slug=outcome.slug).utterances.get(kind="speech")
    assert (turn.speaker, turn.label) == (None, "Envoy Hugo Sapt")
    codes = Meeting.objects.get(slug=outcome.slug).source.warnings.values_list("code", flat=True)
    assert "ambiguous speaker" in codes


def test_of_two_who_share_a_name_the_one_who_held_the_office_is_meant(importing: Importing) -> None:
    importing()
    importing(PARADE, name="parade.txt")
    speaker = Speaker.objects.get(name="Hugo Sapt")
    other = split(speaker, Meeting.objects.filter(title="Parade"), "Hugo Sapt")
    outcome = importing(PARADE.replace("8 May", "9 May"), name="review.txt")
    assert Meeting.objects.get(slug=outcome.slug).utterances.get(kind="speech").speaker == other


def test_the_index_follows_a_merge_and_a_split(importing: Importing, index: Path) -> None:
    importing()
    importing(BRIEFING, name="briefing.txt")
    index_pending()
    kept, other = Speaker.objects.get(name="Hugo Sapt"), Speaker.objects.get(name="Foreign Minister Sapt")
    assert search("ease", Filters(speaker=("hugo-sapt",))).total == 0
    merge(kept, [other])
    index_pending()
    assert search("ease", Filters(speaker=("hugo-sapt",))).total == 1
    split(kept, Meeting.objects.filter(title="Briefing"), "Foreign Minister Sapt")
    index_pending()
    assert search("ease", Filters(speaker=("hugo-sapt",))).total == 0
    assert search("ease", Filters(speaker=("foreign-minister-sapt",))).total == 1


@pytest.mark.django_db
def test_one_person_is_one_speaker_across_spellings_offices_and_numbers() -> None:
    importer = Importer()
    for number, label in enumerate(
        ("Rostec CEO Sergey Tarlengeim", "Sergei TARLENGEIM", "Finance Minister Sergei Tarlengeim")
    ):
        text = f"Talks\n\n{number + 1} May 2001\n\n{label}: Good morning.\n\nQuestion: Why?\n"
        assert importer.import_document(f"{number}.txt", text.encode()).status is Status.READ
    speaker = Speaker.objects.get()
    assert speaker.name == "Sergey Tarlengeim"
    assert speaker.aliases.count() == 3


@pytest.mark.django_db
def test_a_name_in_capitals_is_shown_in_ordinary_letters() -> None:
    text = "Talks\n\n1 May 2001\n\nPresident OLLI-PEKKA Strakencz: Well.\n\nQuestion: Why?\n"
    assert Importer().import_document("a.txt", text.encode()).status is Status.READ
    speaker = Speaker.objects.get()
    assert (speaker.name, speaker.slug) == ("Olli-Pekka Strakencz", "olli-pekka-strakencz")
    assert {alias.name for alias in speaker.aliases.all()} == {"OLLI-PEKKA Strakencz", "Olli-Pekka Strakencz"}


@pytest.mark.django_db
def test_somebody_known_by_a_surname_is_called_as_printed_in_ordinary_letters() -> None:
    text = "Talks\n\n1 May 2001\n\nMS. HOLF: Well.\n\nQUESTION: Why?\n\nMS. HOLF: Because.\n"
    assert Importer().import_document("a.txt", text.encode()).status is Status.READ
    assert Speaker.objects.get().name == "Ms. Holf"


def test_two_names_of_one_document_that_may_be_one_are_suggested(importing: Importing) -> None:
    importing(TALKS.replace("Hugo Sapt: So do I.", "Hugo Maria Sapt: So do I.\n\nHugo Maria Sapt: Indeed."))
    pair = SuggestedMerge.objects.get()
    assert {pair.speaker.name, pair.other.name} == {"Hugo Sapt", "Hugo Maria Sapt"}
