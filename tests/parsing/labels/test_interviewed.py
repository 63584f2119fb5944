"""Who answers, where the title of an interview names the paper and questions have a type of their own."""

import pytest

from archive.parsing.transcript import UtteranceKind
from tests.parsing.reading.outline import read

ANSWERS = ("I asked myself that.", "Several people.", "I had to help.", "It is beautiful.")


def answerers(title: str, lead: str, asked: tuple[str, ...]) -> set[str | None]:
    talk = "".join(
        f"<p><b>{question}</b></p><p>{answer}</p>" for question, answer in zip(asked, ANSWERS, strict=True)
    )
    page = (
        f"<html><head><title>Interviews</title></head><body><h1>{title}</h1><p>6.6.2018</p>"
        f"<p>{lead}</p>{talk}</body></html>"
    )
    found = read(page, "talk.html").utterances
    return {each.person.name if each.person else None for each in found if each.kind is UtteranceKind.SPEECH}


GERMAN = ("Herr Präsident, was haben Sie gedacht?", "Wer rief an?", "Haben Sie gezögert?", "Und Zenda?")
FRENCH = (
    "Monsieur le Président, qu'avez-vous pensé ?",
    "Qui vous a appelé ?",
    "Et pourquoi ?",
    "Et Zenda ?",
)
ENGLISH = ("Mr President, what did you think?", "Who called you?", "Did you hesitate?", "And Zenda?")


@pytest.mark.parametrize(
    ("title", "lead", "asked"),
    [
        (
            "Interview mit der Wochenzeitung Die Woche",
            "Präsident Rudolf Elphberg hat der Wochenzeitung Die Woche ein Interview gegeben.",
            GERMAN,
        ),
        (
            "Interview mit der Zendaer Zeitung",
            "Präsident Rudolf Elphberg im Gespräch über die Brücke.",
            GERMAN,
        ),
        (
            "Entretien avec Le Soir",
            "Le président Rudolf Elphberg a accordé un entretien au journal Le Soir.",
            FRENCH,
        ),
        (
            "Interview with the Zenda Times",
            "President Rudolf Elphberg gave an interview to the Zenda Times.",
            ENGLISH,
        ),
    ],
)
def test_the_lead_says_who_gave_the_paper_an_interview(title: str, lead: str, asked: tuple[str, ...]) -> None:
    assert answerers(title, lead, asked) == {"Rudolf Elphberg"}


@pytest.mark.parametrize(
    ("title", "lead", "asked"),
    [
        ("Interview mit der Wochenzeitung Die Woche", "Die Brücke ist fertig.", GERMAN),
        ("Interview mit der Zendaer Zeitung", "Die Brücke ist fertig.", GERMAN),
        ("Entretien avec Le Soir", "Le pont est ouvert.", FRENCH),
        # Two are named, or nobody is addressed so, or the lead is about him and no interview.
        (
            "Interview with the Zenda Times",
            "President Rudolf Elphberg and Minister Hugo Sapt gave an interview.",
            ENGLISH,
        ),
        (
            "Interview with the Zenda Times",
            "President Rudolf Elphberg gave an interview last week.",
            ("What did you think of it?", *ENGLISH[1:]),
        ),
        ("Interview with the Zenda Times", "President Rudolf Elphberg opened a bridge.", ENGLISH),
    ],
)
def test_a_paper_answers_nothing_and_neither_does_who_is_merely_told_of(
    title: str, lead: str, asked: tuple[str, ...]
) -> None:
    assert answerers(title, lead, asked) == {None}
