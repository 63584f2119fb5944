"""Tallies are what counting would give, whatever way leads to a change."""

import datetime
import random
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from archive.management.doctor.database import tallies
from archive.management.doctor.finding import Severity
from archive.models import (
    Appearance,
    Country,
    DayTally,
    FactTally,
    Meeting,
    OfficeTally,
    Source,
    Speaker,
    SpeakerTally,
    Tag,
)
from archive.models.tally_triggers import missing_triggers, renew, untrue_tallies
from archive.parsing.transcript import DatePrecision

pytestmark = pytest.mark.django_db

DAYS = [datetime.date(1999, 3, 5), datetime.date(1999, 12, 31), datetime.date(2001, 1, 1)]


def add_meeting(number: int, **facts: Any) -> Meeting:
    source = Source.objects.create(
        name=f"{number}.txt", sha256=f"{number:064}", text="", reader="general", reader_version=1
    )
    given = {"date": DAYS[0], "kind": "talks", "language": "en", "place": "Zenda", **facts}
    return Meeting.objects.create(slug=f"talks-{number}", title="Talks", source=source, **given)


def add_appearance(meeting: Meeting, speaker: Speaker, role: str = "Regent", turns: int = 1) -> Appearance:
    return Appearance.objects.create(
        meeting=meeting, speaker=speaker, name=speaker.name, role=role, turns=turns, words=7 * turns
    )


def test_a_meeting_with_two_offices_of_a_speaker_is_one_meeting_of_theirs() -> None:
    rudolf = Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    talks = add_meeting(1)
    first, second = add_appearance(talks, rudolf), add_appearance(talks, rudolf, "King", 2)
    assert SpeakerTally.objects.values_list("speaker", "year", "pages").get() == (rudolf.pk, 1999, 1)
    first.delete()
    assert SpeakerTally.objects.get().pages == 1
    assert OfficeTally.objects.values_list("role", "meetings", "statements", "words").get() == (
        "King",
        1,
        2,
        14,
    )
    second.delete()
    assert not SpeakerTally.objects.exists()
    assert not OfficeTally.objects.exists()


def test_a_meeting_that_moves_to_another_year_takes_its_speakers_along() -> None:
    rudolf = Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    talks, other = add_meeting(1), add_meeting(2, date=DAYS[1])
    for meeting in (talks, other):
        add_appearance(meeting, rudolf)
    Meeting.objects.filter(pk=other.pk).update(date=DAYS[2], has_transcript=False)
    assert dict(OfficeTally.objects.values_list("year", "last")) == {1999: DAYS[0], 2001: DAYS[2]}
    assert list(DayTally.objects.order_by("date").values_list("pages", "transcripts")) == [(1, 1), (1, 0)]
    assert set(FactTally.objects.filter(name="place").values_list("value", "year")) == {
        ("Zenda", 1999),
        ("Zenda", 2001),
    }


def _changes(chance: random.Random) -> list[Callable[[], object]]:
    """What may happen to the rows, as bulk statements and row by row, in any order."""
    meetings, speakers = list(Meeting.objects.values_list("pk", flat=True)), list(Speaker.objects.all())
    appearing = list(Appearance.objects.values_list("pk", flat=True))
    some, few = (
        chance.sample(meetings, min(3, len(meetings))),
        chance.sample(appearing, min(4, len(appearing))),
    )
    chosen, facts = Meeting.objects.filter(pk__in=some), Appearance.objects.filter(pk__in=few)
    speaker, day = chance.choice(speakers), chance.choice(DAYS)

    def remove_meetings_before_what_hangs_on_them() -> None:
        for rows in (
            chosen,
            Appearance.objects.filter(meeting__in=some),
            Meeting.tags.through.objects.filter(meeting__in=some),
        ):
            rows.order_by()._raw_delete(rows.db)

    def put_back_what_hangs_on_a_meeting_first() -> None:
        kept = [Appearance.objects.filter(meeting__in=some), chosen]
        rows = [list(each.all()) for each in kept]
        remove_meetings_before_what_hangs_on_them()
        for held in rows:
            if held:
                type(held[0])._default_manager.bulk_create(held)

    def tag_them_anew() -> None:
        for meeting in chosen:
            meeting.tags.set(chance.sample(list(Tag.objects.all()), 1))

    def let_a_speaker_speak() -> None:
        given = {
            "meeting_id": chance.choice(meetings),
            "speaker": speaker,
            "name": speaker.name,
            "role": "King",
        }
        Appearance.objects.bulk_create([Appearance(**given, turns=turns) for turns in (1, 1, 0)])

    return [
        lambda: chosen.update(date=day, words=chance.randrange(50)),
        lambda: chosen.update(date_precision=chance.choice(list(DatePrecision))),
        lambda: chosen.update(kind=chance.choice(["talks", "address"]), language=chance.choice(["en", "fi"])),
        lambda: chosen.update(place=chance.choice(["", "Zenda"]), country_codes=chance.choice(["", "FI RU"])),
        lambda: chosen.update(has_transcript=chance.choice([True, False]), indexed=False),
        lambda: facts.update(speaker=chance.choice([speaker, None])),
        lambda: facts.update(turns=chance.randrange(3), words=chance.randrange(9)),
        lambda: facts.update(role=chance.choice(["", "King", "Regent"])),
        lambda: facts.update(country=chance.choice(["FI", "RU", None])),
        lambda: facts.update(meeting=chance.choice(meetings)),
        tag_them_anew,
        let_a_speaker_speak,
        lambda: facts.delete(),
        lambda: chosen[:1] and Meeting.objects.filter(pk=some[0]).delete(),
        remove_meetings_before_what_hangs_on_them,
        put_back_what_hangs_on_a_meeting_first,
        renew,
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(2))
def test_tallies_are_true_after_any_changes(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for name in ("Rudolf Elphberg", "Hugo Sapt", "Rosa Holf"):
        Speaker.objects.create(slug=name.split()[0].casefold(), name=name)
    tags = [Tag.objects.create(kind="topic", name=name) for name in ("Harvest", "Tolls")]
    Country.objects.ensure(["FI", "RU"])
    for number in range(12):
        add_meeting(number, date=chance.choice(DAYS)).tags.add(*chance.sample(tags, number % 3))
    for number in range(40):
        meeting, speaker = (
            chance.choice(list(Meeting.objects.all())),
            chance.choice(list(Speaker.objects.all())),
        )
        add_appearance(meeting, speaker, chance.choice(["", "King"]), number % 3)
    for step in range(50):
        if Meeting.objects.count() < 6:
            add_meeting(100 + step)
        if Appearance.objects.count() < 6:
            add_appearance(Meeting.objects.all()[0], Speaker.objects.all()[0])
        change = chance.choice(_changes(chance))
        change()
        assert not untrue_tallies(), f"after step {step}, {change}"


def test_what_lacks_a_trigger_is_told_and_made_anew() -> None:
    with connection.cursor() as cursor:
        ending = "" if connection.vendor == "sqlite" else " ON archive_meeting"
        cursor.execute(f"DROP TRIGGER archive_tally_meeting_added{ending}")
    assert missing_triggers() == ["archive_tally_meeting_added"]
    add_meeting(1)
    assert untrue_tallies() > 0
    (found,) = tallies(thorough=False)
    call_command(*found.way_out.split()[1:], stdout=StringIO())
    assert not missing_triggers()
    assert [each.grade for each in tallies(thorough=True)] == [Severity.OK]
