import csv
import io
import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client

from archive.importing.persistence.aggregates import recount
from archive.models import Meeting, Speaker, Utterance
from archive.search.indexing.updates import index_pending
from tests.web.conftest import Asked, Visit, body

ASKED = "When will the second railway to Hofbau carry passengers in winter?"
ANSWERED = "The railway carries passengers already."
ADDRESS = "/speakers/rudolf/questions/"


@pytest.fixture
def asked_about(talks: Meeting, index: object) -> Meeting:
    """The talks, with a longer question and its answer."""
    question = talks.utterances.get(kind="question")
    question.passages.update(text=ASKED)
    question.words = 10
    question.save()
    talks.utterances.get(position=5).passages.filter(number=2).update(text=ANSWERED)
    recount(talks)
    index_pending()
    return talks


@pytest.mark.usefixtures("asked_about")
def test_a_question_and_its_answer_stand_together_with_what_is_taken_up(visit: Visit) -> None:
    page = visit(f"{ADDRESS}?q=railways")
    assert "Asked about “railways” 1 question to which Rudolf Elphberg answers." in page
    assert f"Question: {ASKED}" in page
    assert ANSWERED in page
    assert "Of 6 content words of the question the answer has 3 (50 %)." in page
    assert "0 questions to which" in visit(f"{ADDRESS}?q=harvest")


@pytest.mark.usefixtures("asked_about")
def test_the_page_of_a_speaker_leads_to_the_questions(client: Client) -> None:
    assert f'action="{ADDRESS}"' in client.get("/speakers/rudolf/").content.decode()
    assert "/questions/" not in client.get("/speakers/hugo/").content.decode()


@pytest.mark.usefixtures("asked_about")
def test_words_of_questions_and_of_answers_are_searched(visit: Visit) -> None:
    assert visit("/search/?q=railway+in:question").startswith("1 paragraph")
    assert visit("/search/?q=railway+in:answer").startswith("1 paragraph")
    assert visit("/search/?q=rained+in:answer").startswith("No paragraph")


def test_the_unit_is_in_downloads_and_the_export(client: Client, asked_about: Meeting) -> None:
    (row,) = csv.DictReader(io.StringIO(body(client, f"{ADDRESS}?format=csv&excel=0")))
    assert (row["question"], row["answer"], row["taken_up"]) == (ASKED, ANSWERED, "0.500")
    found = body(client, "/search/?q=passengers+in:answer&format=csv&excel=0")
    (line,) = csv.DictReader(io.StringIO(found))
    assert line["question"] == "http://testserver/meetings/2015-03-03-talks/#u4"
    exported = StringIO()
    call_command("export_transcripts", stdout=exported)
    utterances = json.loads(exported.getvalue())["utterances"]
    assert (utterances[3]["taken_up"], utterances[4]["answers"]) == (0.5, 4)
    assert "answers" not in utterances[1]


def test_what_a_curator_makes_of_a_turn_changes_what_is_an_answer(asked_about: Meeting) -> None:
    Utterance.objects.filter(meeting=asked_about, kind="question").update(kind="remark")
    recount(asked_about)
    assert not Utterance.objects.filter(answers__isnull=False).exists()


def test_many_questions_ask_the_database_as_often_as_one(asked_about: Meeting, asked: Asked) -> None:
    one = asked(ADDRESS)
    rudolf = Speaker.objects.get(slug="rudolf")
    for number in range(10, 20, 2):
        question = _say(asked_about, number, "question", None)
        _say(asked_about, number + 1, "speech", rudolf).answers = question
    recount(asked_about)
    assert asked(ADDRESS) == one


def _say(meeting: Meeting, number: int, kind: str, speaker: Speaker | None) -> Utterance:
    said = Utterance.objects.create(
        meeting=meeting, position=number, number=number, kind=kind, speaker=speaker
    )
    said.passages.create(position=1, number=1, text="Why is it so?")
    return said


@pytest.mark.parametrize("query", ["?q=%00%28%22", "?page=x", "?format=xml", "?q=" + "(" * 300])
@pytest.mark.usefixtures("asked_about")
def test_no_query_string_is_a_fault(client: Client, query: str) -> None:
    assert client.get(f"{ADDRESS}{query}").status_code in (200, 404, 406)
