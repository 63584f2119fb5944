"""Names that record linkage read as a person, and suggestions: taken back, declined, and both undone."""

import pytest

from archive.curation.persons import decline_merge, unlink_name
from archive.curation.seen import MovedOn, Seen
from archive.curation.undo import undo
from archive.linkage.mentions import LinkGrade
from archive.models import Meeting, Speaker, SpeakerLink, SuggestedMerge

pytestmark = pytest.mark.usefixtures("archive")


@pytest.fixture
def link(archive: None) -> SpeakerLink:
    meeting = Meeting.objects.get(title="Briefing")
    sapt = Speaker.objects.get(slug="hugo-sapt")
    made = SpeakerLink.objects.create(
        meeting=meeting, key="sapt", name="Foreign Minister Sapt", speaker=sapt, grade=LinkGrade.LIKELY
    )
    meeting.utterances.filter(label__startswith="Foreign").update(speaker=sapt, link=made, doubt="")
    return made


def test_a_name_that_is_no_more_read_as_somebody_is_nobody_s_until_that_is_undone(link: SpeakerLink) -> None:
    said, key = link.meeting.utterances.filter(label__startswith="Foreign"), link.pk
    decision = unlink_name(link, None, "another Sapt", Seen.of(link))
    assert set(said.values_list("speaker", flat=True)) == {None}
    assert not SpeakerLink.objects.exists()
    undo(decision, None, "it was he")
    assert set(said.values_list("speaker__slug", flat=True)) == {"hugo-sapt"}
    assert SpeakerLink.objects.get().pk == key


def test_a_link_that_is_other_than_the_form_showed_is_not_taken_back(link: SpeakerLink) -> None:
    shown = Seen.of(link)
    SpeakerLink.objects.update(reason="the office fits")
    with pytest.raises(MovedOn) as moved:
        unlink_name(link, None, "", Seen.read(shown.token()))
    assert ("reason", "", "the office fits") in moved.value.differences()


def test_two_people_are_suggested_no_more_until_that_is_undone() -> None:
    one, other = Speaker.objects.order_by("pk")[:2]
    suggested = SuggestedMerge.objects.create(speaker=one, other=other, reason="spelled alike")
    decision = decline_merge(suggested, None, "brothers", Seen.of(suggested))
    assert SuggestedMerge.objects.get(pk=suggested.pk).declined
    undo(decision, None, "no brothers")
    assert not SuggestedMerge.objects.get(pk=suggested.pk).declined
