"""The five transcripts that come with the archive, and the traps that they set."""

from pathlib import Path

import pytest

from archive.importing.importer import Importer, Status
from archive.models import Appearance, Meeting, Speaker, Utterance

FOLDER = Path(__file__).parent.parent.parent / "fixtures" / "transcripts"
FILES = sorted(FOLDER.glob("*.txt"))
PUTIN, JAPAROV = "Vladimir Putin", "Sadyr Japarov"
JEENBEKOV, ATAMBAYEV, LAVROV = "Sooronbay Jeenbekov", "Almazbek Atambayev", "Sergey Lavrov"
QUESTION = "Question"

EXPECTED = {
    "000": ("2021-02-24", "The Kremlin, Moscow", [PUTIN, JAPAROV, PUTIN, JAPAROV, PUTIN]),
    "001": ("2020-09-28", "Sochi", [PUTIN, JEENBEKOV, PUTIN, JEENBEKOV]),
    "002": ("2025-11-26", "Bishkek", [JAPAROV, PUTIN]),
    "003": (
        "2017-11-17",
        "The Kremlin, Moscow",
        [PUTIN, ATAMBAYEV, PUTIN, ATAMBAYEV, PUTIN, ATAMBAYEV, PUTIN],
    ),
    "004": ("2020-10-23", "Moscow", [LAVROV, QUESTION, LAVROV, QUESTION, LAVROV, QUESTION, LAVROV]),
}


@pytest.fixture
def seeds(db: None) -> dict[str, Meeting]:
    importer = Importer()
    meetings = {}
    for path in FILES:
        outcome = importer.import_document(path.name, path.read_bytes())
        assert outcome.status is Status.READ, outcome.reason
        meetings[path.name[:3]] = Meeting.objects.get(slug=outcome.slug)
    return meetings


def voices(meeting: Meeting) -> list[str]:
    spoken = meeting.utterances.exclude(kind__in=("narration", "heading")).order_by("position")
    return [each.speaker.name if each.speaker else each.label for each in spoken.select_related("speaker")]


@pytest.mark.parametrize("number", EXPECTED)
def test_a_seed_is_read_right(seeds: dict[str, Meeting], number: str) -> None:
    date, place, expected = EXPECTED[number]
    meeting = seeds[number]
    assert (str(meeting.date), meeting.place, voices(meeting)) == (date, place, expected)


def test_there_are_five_speakers_and_each_person_is_one(seeds: dict[str, Meeting]) -> None:
    names = [PUTIN, JAPAROV, JEENBEKOV, ATAMBAYEV, LAVROV]
    assert sorted(speaker.name for speaker in Speaker.objects.all()) == sorted(names)
    assert Utterance.objects.exclude(kind__in=("narration", "heading")).count() == 25


def test_offices_are_dated_by_appearance(seeds: dict[str, Meeting]) -> None:
    spoken = Appearance.objects.filter(turns__gt=0)
    japarov = spoken.filter(speaker__name=JAPAROV).values_list("meeting__date__year", "role")
    assert sorted(japarov) == [(2021, "President of Kyrgyzstan"), (2025, "President of Kyrgyzstan")]
    putin = spoken.filter(speaker__name=PUTIN).values_list("meeting__date__year", "role")
    assert sorted(putin) == [(year, "President of Russia") for year in (2017, 2020, 2021, 2025)]


def test_paragraphs_printed_twice_are_one_turn_with_a_copy_and_the_speech_goes_on(
    seeds: dict[str, Meeting],
) -> None:
    speech = seeds["002"].utterances.get(speaker__name=PUTIN)
    passages = list(speech.passages.order_by("position"))
    copy = [number for number, passage in enumerate(passages) if passage.repeated]
    assert copy == list(range(11, 22))
    assert passages[11].text == f"President of Russia Vladimir Putin: {passages[0].text}"
    assert [passage.text for passage in passages[12:22]] == [passage.text for passage in passages[1:11]]
    assert len(passages) == 43
    assert passages[-1].text == "Thank you for your attention."


def test_a_heading_stands_apart_and_what_is_before_it_is_lead_and_narration(
    seeds: dict[str, Meeting],
) -> None:
    meeting = seeds["003"]
    first, stars, heading, *_ = meeting.utterances.order_by("position")
    assert (first.kind, stars.kind, heading.kind) == ("narration", "narration", "heading")
    assert meeting.lead == first.passages.get(position=1).text
    assert first.passages.count() == 3


def test_an_interruption_keeps_the_ellipsis_before_it(seeds: dict[str, Meeting]) -> None:
    turns = seeds["003"].utterances.filter(kind="speech").order_by("position")
    last = turns[0].passages.last()
    assert last is not None
    assert last.text.endswith("It is only a coincidence but…")
    assert [passage.text for passage in turns[1].passages.all()] == ["But it is symbolic."]


def test_an_opening_without_a_label_is_inferred_from_the_title_and_says_so(seeds: dict[str, Meeting]) -> None:
    meeting = seeds["004"]
    opening, *others = meeting.utterances.order_by("position")
    assert (opening.inferred, opening.label, opening.role) == (True, "", "Foreign Minister")
    assert not any(other.inferred for other in others)
    assert "inferred speaker" in meeting.source.warnings.values_list("code", flat=True)


def test_a_question_is_an_unnamed_voice_and_a_silent_guest_a_participant(seeds: dict[str, Meeting]) -> None:
    question = seeds["004"].utterances.filter(label="Question").first()
    assert question is not None
    assert (question.kind, question.speaker) == ("question", None)
    guest = seeds["004"].appearances.get(name="Ruslan Kazakbayev")
    assert (guest.speaker, guest.turns) == (None, 0)
    assert guest.role == "Minister of Foreign Affairs of the Kyrgyz Republic"


def test_date_and_place_at_the_foot_are_furniture(seeds: dict[str, Meeting]) -> None:
    for number in ("000", "001", "002", "003"):
        meeting = seeds[number]
        assert meeting.source.furniture[-1].endswith(meeting.place)
        last = meeting.utterances.order_by("position").last()
        assert last is not None
        assert not last.passages.filter(text=meeting.source.furniture[-1]).exists()


def test_an_insertion_inside_speech_stays_as_printed(seeds: dict[str, Meeting]) -> None:
    assert (
        seeds["001"]
        .utterances.filter(
            speaker__name=JEENBEKOV,
            passages__text__contains="Mr Overchuk [the Russian co-chair of the Intergovernmental Commission",
        )
        .exists()
    )


def test_the_layout_is_told_by_the_text_and_never_by_the_name(db: None) -> None:
    importer = Importer()
    for number, path in enumerate(reversed(FILES)):
        outcome = importer.import_document(f"document-{number}.md", path.read_bytes())
        assert Meeting.objects.get(slug=outcome.slug).source.reader in ("kremlin-text", "mid-text")
