import pytest

from archive.citing.evidence import gathering
from archive.citing.evidence.gathering import Asked, NoEvidence, gather
from archive.importing.persistence.versions import store_bytes
from archive.models import FormerPassage, Meeting, Revision, SourceVersion
from tests.citing.evidence.examples import FIRST, SECOND
from tests.web.ruritania import write_talks

SITE = "https://archive.example"
PAGE = "<p><b>Rudolf</b>: Thank you.</p><p>The harvest is late.</p><p>It rained, well-nigh always.</p>"


def keep(meeting: Meeting, number: int, data: bytes, **facts: str) -> SourceVersion:
    moment = (FIRST, SECOND)[number - 1]
    return SourceVersion.objects.create(
        source=meeting.source,
        number=number,
        name="talks.html",
        fingerprint="0" * 64,
        stored=store_bytes(data),
        media_type=facts.get("media_type", "text/html"),
        first_read=moment,
        last_read=moment,
        reader="general",
        reader_version=1,
    )


def revise(meeting: Meeting, number: int, version: SourceVersion, cause: str) -> None:
    Revision.objects.create(
        meeting=meeting,
        number=number,
        version=version,
        cause=cause,
        reader="general",
        reader_version=1,
        made=version.first_read,
    )


@pytest.fixture
def talks(db: None) -> Meeting:
    """The talks in two versions; in the first, the harvest was early, and a third paragraph stood."""
    meeting = write_talks()
    revise(meeting, 1, keep(meeting, 1, PAGE.replace("late", "early").encode()), "first reading")
    revise(meeting, 2, keep(meeting, 2, PAGE.encode()), "edit by the publisher")
    for number, text, fate in ((2, "The harvest is early.", "altered"), (9, "It is dry.", "removed")):
        FormerPassage.objects.create(
            meeting=meeting,
            utterance_number=2,
            number=number,
            since=1,
            until=2,
            fate=fate,
            text=text,
            kind="speech",
            label="Rudolf",
            speaker_name="Rudolf Elphberg",
        )
    return meeting


def test_a_passage_comes_with_its_meeting_and_the_bytes_of_all_versions(talks: Meeting) -> None:
    (meeting,), (chosen,) = gather([Asked(talks.slug, "u2-p2")], SITE)
    assert [version.data for version in meeting.versions] == [
        PAGE.replace("late", "early").encode(),
        PAGE.encode(),
    ]
    assert meeting.address == f"{SITE}/meetings/{talks.slug}/"
    assert (meeting.date, meeting.place, meeting.language) == ("2015-03-03", "Strelsau", "en")
    said = [passage.words for turn in meeting.turns for passage in turn.passages]
    assert said[1:3] == ["Thank you.", "The harvest is late."]
    assert (chosen.anchor, chosen.span) == ("u2-p2", (0, 20))


def test_what_an_address_said_before_comes_with_the_time_and_the_cause(talks: Meeting) -> None:
    (meeting,), _ = gather([Asked(talks.slug, "u2-p2")], SITE)
    (former,) = meeting.turns[1].passages[1].former
    assert former.words == "The harvest is early."
    assert (former.since, former.until, former.fate, former.cause) == (
        FIRST,
        SECOND,
        "altered",
        "edit by the publisher",
    )


def test_where_only_the_speaker_changed_the_words_are_those_of_today(talks: Meeting) -> None:
    FormerPassage.objects.filter(number=2).update(text="", fate="given to another speaker")
    (meeting,), _ = gather([Asked(talks.slug, "u2-p2")], SITE)
    assert meeting.turns[1].passages[1].former[0].words == "The harvest is late."


def test_the_address_of_a_removed_passage_is_evidence_too(talks: Meeting) -> None:
    (meeting,), (chosen,) = gather([Asked(talks.slug, "u2-p9")], SITE)
    assert chosen.anchor == "u2-p9"
    assert [(each.anchor, each.former[0].words) for each in meeting.gone] == [("u2-p9", "It is dry.")]


def test_words_of_a_passage_are_chosen_and_a_turn_is_all_its_passages(talks: Meeting) -> None:
    _, chosen = gather([Asked(talks.slug, "u2-p2", "harvest is"), Asked(talks.slug, "u3")], SITE)
    assert [(each.anchor, each.span) for each in chosen] == [
        ("u2-p2", (4, 14)),
        ("u3-p1", (0, 28)),
        ("u3-p2", (0, 10)),
    ]


def test_bytes_that_are_no_text_are_kept_and_the_text_read_is_located_in(talks: Meeting) -> None:
    talks.source.text = "Thank you.\nThe harvest is late."
    talks.source.save()
    keep_as = store_bytes(b"%PDF-1.4 made up")
    SourceVersion.objects.filter(number=2).update(stored=keep_as, media_type="pdf")
    (meeting,), _ = gather([Asked(talks.slug, "u2-p2")], SITE)
    version = meeting.versions[1]
    assert version.data == b"%PDF-1.4 made up"
    assert version.decoded
    assert (version.decoded.text, version.decoded.codec) == (talks.source.text, "")


def test_a_version_whose_bytes_were_not_kept_says_so(talks: Meeting) -> None:
    SourceVersion.objects.filter(number=1).update(stored=None)
    (meeting,), _ = gather([Asked(talks.slug, "u2-p2")], SITE)
    assert meeting.versions[0].data is None
    assert meeting.versions[0].sha256 == "0" * 64


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (Asked("no-talks", "u1-p1"), "no meeting at “no-talks”"),
        (Asked("2015-03-03-talks", "u99-p1"), "never had a passage at “u99-p1”"),
    ],
)
def test_an_address_that_was_never_given_is_refused(talks: Meeting, asked: Asked, reason: str) -> None:
    with pytest.raises(NoEvidence, match=reason):
        gather([asked], SITE)


def test_too_much_is_refused(talks: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [Asked(talks.slug, "u2-p1"), Asked(talks.slug, "u2-p2")]
    monkeypatch.setattr(gathering, "MOST_PASSAGES", 1)
    with pytest.raises(NoEvidence, match="at most 1 passages; 2 were"):
        gather(asked, SITE)
    monkeypatch.setattr(gathering, "MOST_BYTES", 10)
    with pytest.raises(NoEvidence, match="Choose fewer"):
        gather(asked, SITE)
