"""Whatever a curator does can be undone, with every key, address and letter."""

from collections.abc import Callable
from typing import Any

import pytest

from archive.curation.documents import restore_document, withhold_document
from archive.curation.persons import decline_merge, merge_speakers, new_speaker, split_speaker
from archive.curation.records import mend_meeting, mend_speaker
from archive.curation.tags import remove_tag, rename_tag
from archive.curation.travel import apply_decisions, written_decisions
from archive.curation.turns import (
    cut_places,
    cut_turn,
    give_turns,
    join_with_before,
    mend_turns,
    set_kind,
    set_office,
    turn_and_next,
)
from archive.curation.undo import CannotUndo, obstacles, undo
from archive.importing.importer import Importer
from archive.models import (
    Decision,
    FormerPassage,
    Meeting,
    Passage,
    Speaker,
    SuggestedMerge,
    Tag,
    Utterance,
    WithheldMeeting,
)
from tests.importing.conftest import BRIEFING, TALKS

pytestmark = pytest.mark.usefixtures("archive")

State = Callable[[], str]


def person(name: str) -> Speaker:
    return Speaker.objects.get(name=name)


def talks() -> Meeting:
    return Meeting.objects.get(title__startswith="Talks")


def turn(words: str) -> Utterance:
    return Utterance.objects.get(passages__text__startswith=words)


def passage(words: str) -> Passage:
    return Passage.objects.get(text__startswith=words)


def merged() -> Decision:
    return merge_speakers(person("Hugo Sapt"), [person("Foreign Minister Sapt")])


OPERATIONS: dict[str, Callable[[], Decision]] = {
    "merge": merged,
    "split": lambda: split_speaker(person("Hugo Sapt"), [talks()], "Anna Sapt"),
    "decline": lambda: decline_merge(SuggestedMerge.objects.get()),
    "give": lambda: give_turns(turn_and_next(turn("I remember"), 1), person("Foreign Minister Sapt")),
    "nobody": lambda: give_turns([turn("I remember")], None),
    "office": lambda: set_office([turn("I remember")], "King"),
    "narration": lambda: set_kind([turn("I remember")], "narration"),
    "question": lambda: set_kind([turn("I remember")], "question"),
    "cut inside": lambda: cut_turn(passage("We met"), len("We met in the castle")),
    "cut between": lambda: cut_turn(passage("Then we"), 0, speaker=person("Michael Elphberg")),
    "join": lambda: join_with_before(turn("I remember")),
    "title": lambda: mend_meeting(talks(), {"title": "Talks in the castle", "place": "Strelsau"}),
    "name": lambda: mend_speaker(person("Hugo Sapt"), {"name": "Hugo von Sapt", "note": "A colonel."}),
    "lists": lambda: mend_speaker(
        person("Hugo Sapt"),
        {"spellings": ["Hugo Sapt", "Colonel von Sapt"], "numbers": ["wikidata:Q7", "zenda:37"]},
    ),
    "tags": lambda: mend_meeting(talks(), {"tags": ["topic: Harvest", "country: Finland"], "title": "Talks"}),
    "language": lambda: mend_turns([turn("I remember")], {"language": "de", "role": "King"}),
    "withhold": lambda: withhold_document(talks(), reason="rights"),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_undoing_restores_the_export_and_every_key(name: str, state: State) -> None:
    before = state()
    decision = OPERATIONS[name]()
    assert state() != before
    undone = undo(decision, reason="a slip")
    assert state() == before
    assert (undone.state, undone.undone_reason) == ("undone", "a slip")
    with pytest.raises(CannotUndo, match="undone before"):
        undo(decision)


@pytest.mark.parametrize("name", OPERATIONS)
def test_reading_again_undoes_no_decision_and_undoing_it_restores_what_is_read(name: str) -> None:
    undecided = _spoken()
    decision = OPERATIONS[name]()
    decided = _spoken()
    for text in (TALKS.replace("So do I.", "So do I, too."), TALKS):
        Importer().import_document("talks.txt", text.encode())
    Importer().import_document("briefing.txt", BRIEFING.encode())
    assert _spoken() == decided
    undo(decision)
    assert _spoken() == undecided


def _spoken() -> list[Any]:
    rows = Utterance.objects.order_by("meeting__date", "position").prefetch_related("passages")
    return [
        (
            each.kind,
            each.speaker.name if each.speaker else "",
            each.role,
            each.language,
            each.meeting.title,
            sorted(each.meeting.tags.values_list("kind", "name")),
            [one.text for one in each.passages.order_by("position")],
        )
        for each in rows.select_related("speaker", "meeting")
    ]


def test_decisions_that_rest_on_nothing_of_each_other_are_undone_in_any_order(state: State) -> None:
    before = state()
    merge = merge_speakers(person("Foreign Minister Sapt"), [person("Hugo Sapt")])
    join = join_with_before(turn("So do I"))
    give = give_turns([turn("I remember")], None)
    for decision in (join, give, merge):
        undo(decision)
    assert state() == before


def test_what_later_decisions_rest_on_is_undone_after_them() -> None:
    first = split_speaker(person("Hugo Sapt"), [talks()], "Anna Sapt")
    anna = new_speaker(first)
    later = give_turns([turn("I remember")], anna)
    assert obstacles(first) == [later]
    with pytest.raises(CannotUndo, match="undo first: “give turns to a speaker”"):
        undo(first)
    undo(later)
    undo(first)


def test_decisions_about_other_things_are_no_obstacle(state: State) -> None:
    before = state()
    decisions = [OPERATIONS[name]() for name in ("office", "cut inside", "merge", "title")]
    other = give_turns([turn("So do I")], person("Michael Elphberg"))
    assert not any(obstacles(each) for each in decisions)
    for each in (decisions[0], decisions[3], other, decisions[1], decisions[2]):
        undo(each)
    assert state() == before


def test_an_address_given_by_a_cut_leads_on_after_it_is_undone_and_is_not_given_again() -> None:
    decision = cut_turn(passage("We met"), len("We met in the castle"))
    given = {each.anchor for each in Passage.objects.filter(utterance__meeting=talks())}
    undo(decision)
    former = FormerPassage.objects.get(meeting=talks(), fate="joined to another passage")
    assert former.joined_to == passage("We met").anchor
    cut_turn(passage("Then we"), len("Then we spoke"))
    new = passage("of the harvest")
    assert new.anchor not in given


def test_the_old_address_of_a_merged_speaker_is_theirs_again() -> None:
    slug, key = person("Foreign Minister Sapt").slug, person("Foreign Minister Sapt").pk
    undo(merged())
    assert Speaker.objects.get(slug=slug).pk == key
    merged()
    again = split_speaker(
        person("Hugo Sapt"), Meeting.objects.filter(title="Briefing"), "Foreign Minister Sapt"
    )
    assert (found := new_speaker(again))
    assert found.slug == slug


def test_a_new_document_goes_to_whom_it_would_after_an_undo() -> None:
    decision = merged()
    Importer().import_document("again.txt", BRIEFING.replace("7 May", "9 May").encode())
    undo(decision)
    assert person("Foreign Minister Sapt").utterances.count() == 4
    assert person("Hugo Sapt").utterances.count() == 2


def test_a_withheld_document_is_not_brought_back_by_its_source() -> None:
    meeting = talks()
    withhold_document(meeting, reason="rights")
    Importer().import_document("talks.txt", TALKS.replace("So do I.", "So do I, too.").encode())
    assert not Meeting.objects.filter(title__startswith="Talks").exists()
    restore_document(WithheldMeeting.objects.get())
    assert talks().pk == meeting.pk
    assert Passage.objects.filter(text="So do I, too.").exists()


def test_a_spelling_and_a_number_that_were_taken_away_are_not_read_again() -> None:
    mend_speaker(person("Hugo Sapt"), {"spellings": ["Colonel von Sapt"], "numbers": ["zenda:37"]})
    mend_speaker(person("Hugo Sapt"), {"spellings": [], "numbers": []})
    with pytest.raises(CannotUndo, match="undo first"):
        undo(Decision.objects.earliest("pk"))
    mend_speaker(person("Michael Elphberg"), {"numbers": ["zenda:37"]})
    with pytest.raises(ValueError, match="is the number of Michael Elphberg"):
        mend_speaker(person("Hugo Sapt"), {"numbers": ["zenda:37"]})
    with pytest.raises(CannotUndo, match="undo first"):
        undo(Decision.objects.order_by("pk")[1])


def test_what_is_read_stays_a_speakers_when_the_spelling_of_it_is_taken_away() -> None:
    merged()
    before = _spoken()
    mend_speaker(person("Hugo Sapt"), {"spellings": []})
    Importer().import_document("briefing.txt", BRIEFING.replace(".", "!", 1).encode())
    Importer().import_document("briefing.txt", BRIEFING.encode())
    assert _spoken() == before
    assert list(person("Hugo Sapt").aliases.values_list("name", flat=True)) == ["Hugo Sapt"]


def test_a_tag_is_renamed_wherever_it_is_and_stays_so_when_its_sources_are_read_again(state: State) -> None:
    mend_meeting(talks(), {"tags": ["country: Fenland"]})
    before = state()
    rename = rename_tag(Tag.objects.get(), "country", "Finland")
    assert talks().country_codes == "FI"
    lines = list(written_decisions())
    undo(rename)
    assert state() == before
    (_, applied) = apply_decisions(lines)
    assert (applied.reason, talks().country_codes) == ("", "FI")
    removed = remove_tag(Tag.objects.get())
    assert not talks().tags.exists()
    undo(removed)
    assert talks().tags.get().name == "Finland"


def test_a_turn_is_cut_at_its_sentences() -> None:
    places = cut_places(turn("We met"))
    assert [[start for start, _ in sentences] for _, sentences in places] == [[0], [0]]
    for at, words in ((0, "We met"), (3, "Then we"), (99, "So do I")):
        with pytest.raises(ValueError, match="can't be cut"):
            cut_turn(passage(words), at)
