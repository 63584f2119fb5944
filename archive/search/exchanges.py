"""Questions with what was said in answer to each."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from django.db.models import QuerySet

from archive.comparing.uptake import Uptake, uptake
from archive.languages.vocabulary import SPOKEN, vocabulary_of
from archive.models import Passage, Utterance
from archive.parsing.transcript import UtteranceKind
from archive.search.stemming import stem
from archive.search.tokenizer import folded_words

# Passages of questions that a search within them looks at.
MOST_PASSAGES = 5_000


@dataclass(frozen=True)
class Exchange:
    """A question, and the turns that answer it, in order."""

    question: Utterance
    answers: list[Utterance]
    question_text: str
    answer_text: str

    @property
    def answer_words(self) -> int:
        return sum(each.words for each in self.answers)

    @property
    def uptake(self) -> Uptake | None:
        language = self.question.language or self.question.meeting.language
        return uptake_of(self.question_text, self.answer_text, language)


def uptake_of(question: str, answer: str, language: str) -> Uptake | None:
    """Of the content words of a question, in any of their forms, those that its answer has."""
    return uptake(_content(question, language), _content(answer, language))


def questions_answered_by(speaker: int, passages: Sequence[int] | None = None) -> QuerySet[Utterance]:
    """Questions that a speaker, by key, answers, the latest first; `passages`: of one of which alone."""
    answered = Utterance.objects.filter(speaker=speaker, answers__isnull=False)
    rows = Utterance.objects.filter(kind=UtteranceKind.QUESTION, pk__in=answered.values("answers"))
    if passages is not None:
        asked = Passage.objects.filter(pk__in=passages[:MOST_PASSAGES])
        rows = rows.filter(pk__in=asked.values("utterance"))
    return rows.order_by("-meeting__date", "-meeting__time", "-meeting", "position")


def exchanges(questions: Collection[Utterance], speaker: int) -> list[Exchange]:
    """The questions with what this speaker says to them. `meeting` of each must be loaded. Two queries."""
    rows = Utterance.objects.filter(answers__in=questions, speaker=speaker).select_related("speaker")
    answers: dict[int, list[Utterance]] = {}
    meetings = {each.pk: each.meeting for each in questions}
    for row in rows.order_by("position"):
        row.meeting = meetings[row.answers_id or 0]
        answers.setdefault(row.answers_id or 0, []).append(row)
    keys = [each.pk for each in questions] + [each.pk for said in answers.values() for each in said]
    spoken = Passage.objects.filter(utterance__in=keys, repeated=False, aside=False)
    texts: dict[int, list[str]] = {}
    for key, text in spoken.order_by("utterance", "position").values_list("utterance", "text"):
        texts.setdefault(key, []).append(text)

    def text_of(utterances: Sequence[Utterance]) -> str:
        return "\n\n".join(text for each in utterances for text in texts.get(each.pk, ()))

    return [
        Exchange(each, said, text_of([each]), text_of(said))
        for each in questions
        if (said := answers.get(each.pk, []))
    ]


def _content(text: str, language: str) -> Iterator[str]:
    empty = _empty_words(language)
    for word in folded_words(text):
        if word not in empty and any(sign.isalnum() for sign in word):
            yield stem(word, language)


@cache
def _empty_words(language: str) -> frozenset[str]:
    known = vocabulary_of(language)
    small = SPOKEN | known.function_words | known.honorifics | known.small | known.articles | known.voices
    return frozenset(folded for word in small for folded in folded_words(word))
