"""Questions that a page sets apart by type alone: an interview in which hardly anything has a label.

A paper sets what is asked in bold type or italics, or in paragraphs of a class of their own, and what is
answered plain; at most the first question and the first answer have a label. Such a page is told by
paragraphs of one type that end with a question mark and stand before paragraphs of another, time and again.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.labels.candidates import candidate
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.detection import LabelReading, Opening, UnlabelledTurn, opening_of
from archive.parsing.labels.heads import Marker
from archive.parsing.labels.media import is_medium
from archive.parsing.labels.shapes import shape_of
from archive.parsing.people.label_offices import is_honorific, is_office_word
from archive.parsing.people.names import is_name_token, is_plain_name
from archive.parsing.people.titles import people_named
from archive.parsing.text import Block, ends_in_question, ends_sentence
from archive.parsing.transcript import Person, UtteranceKind

DOUBT = "the type alone tells questions from answers, and no label says who answers"
_QUOTED = "quote"
_LEAST = 3
"""So many times a question and an answer make a pattern."""
_LONGEST_NAME = 4
# In other languages a title has names in any case: "z ministrem Sapta".
_UNDECLINED = frozenset("de fr es it pt ca gl nl sv da no nb".split())
_PARTS = re.compile(r"[,;:!?()\[\]«»“”„\"|]| [-–—] ")
_TALK_WITH = re.compile(
    r"(?:\S+ ){0,2}?(?P<talk>[^\W\d_]{4,}) (?:mit|with|avec|con|com|med|met|amb|al?|à)"
    r" (?P<who>[^\W\d_].{3,60})"
)
_HEADLINE = re.compile(r"(?P<who>[^\W\d_][^:：«“„\"]{3,50}?)\s?[:：]\s*[«“„\"‘'「]")
_ASKED = 0.6
_ANSWERED = 0.8
_FEW_LABELS = 2
_ASKING = "heading.question"
_DASHES = ("–", "—", "-", "―")
_ANSWERS_ASKED = 0.3
_QUESTION_MARKS = ("?", "？", "؟", "՞")
_QUOTES = ("“", "«", '"', "„", "‘", "”", "»", "「")


@dataclass(frozen=True, slots=True)
class _Exchange:
    """A run of questions, from `first` to before `answer`, and of the answer, up to before `end`."""

    first: int
    answer: int
    end: int


def with_set_questions(labels: LabelReading, answering: Person | None) -> LabelReading:
    """The labels, and for each paragraph that type alone makes a question or an answer whose words it holds.

    `answering`: who answers, as far as the title says it. The words of answers are nobody's where that is
    not certain.
    """
    found = _with_set_questions(labels, answering)
    if found is not labels or sum(map(bool, labels.openings)) > _FEW_LABELS:
        return found
    asked = _with_asking_headings(labels, answering)
    found = _with_set_questions(asked, answering)
    return labels if found is asked else found


def _with_asking_headings(labels: LabelReading, answering: Person | None) -> LabelReading:
    """The labels, with headings that ask as paragraphs of a type, where it is told that somebody answers.

    The title says who does, or the dash of a dialogue stands before what is behind each of them.
    """
    blocks = labels.blocks
    headings = [i for i, block in enumerate(blocks[:-1]) if block.heading and not block.outside]
    asking = [i for i in headings if asks(blocks[i])]
    dashed = sum(blocks[i + 1].text.startswith(_DASHES) for i in asking)
    if len(asking) < _LEAST or (answering is None and dashed < _ANSWERED * len(asking)):
        return labels
    as_questions = {i: replace(blocks[i], heading=False, style=_ASKING) for i in asking}
    return replace(labels, blocks=tuple(as_questions.get(i, block) for i, block in enumerate(blocks)))


def _with_set_questions(labels: LabelReading, answering: Person | None) -> LabelReading:
    types = [type_of(block) for block in labels.blocks]
    if max(Counter(filter(None, types)).values(), default=0) < _LEAST:
        return labels
    for kind in dict.fromkeys(filter(None, types)):
        exchanges = list(_exchanges(labels.blocks, types, kind))
        if _is_interview(labels.blocks, exchanges):
            voiced = _voiced(labels, exchanges, answering)
            return voiced if voiced is labels else _closed(voiced, types, kind)
    return labels


def type_of(block: Block) -> str:
    """The signature of what sets a whole paragraph apart, "" where nothing does."""
    if block.label or block.outside or block.aside or block.heading or not block.text:
        return ""
    if block.lead >= len(block.text):
        return f"lead {block.lead_style}"
    is_set_apart = "." in block.style or block.style == _QUOTED
    return block.style if is_set_apart and not block.lead_style else ""


def _exchanges(blocks: Sequence[Block], types: Sequence[str], kind: str) -> Iterator[_Exchange]:
    first = answer = -1
    for position, (block, own) in enumerate(zip(blocks, types, strict=True)):
        is_of_talk = not (block.aside or block.outside or block.heading)
        if own == kind:
            if answer >= 0:
                yield _Exchange(first, answer, position)
                first = answer = -1
            first = position if first < 0 else first
        elif first >= 0 and answer < 0 and is_of_talk:
            answer = position
    if answer >= 0:
        yield _Exchange(first, answer, len(blocks))


def _is_interview(blocks: Sequence[Block], exchanges: Sequence[_Exchange]) -> bool:
    if len(exchanges) < _LEAST:
        return False
    asked = sum(_holds_question(blocks[each.first : each.answer]) for each in exchanges)
    answers = [block for each in exchanges for block in blocks[each.answer : each.end] if not block.aside]
    return asked >= _ASKED * len(exchanges) and (sum(map(asks, answers)) <= _ANSWERS_ASKED * len(answers))


def asks(block: Block) -> bool:
    """Whether a paragraph ends with a question."""
    return ends_in_question(block.text)


def _holds_question(blocks: Sequence[Block]) -> bool:
    return any(mark in block.text for block in blocks for mark in _QUESTION_MARKS)


def _voiced(labels: LabelReading, exchanges: Sequence[_Exchange], answering: Person | None) -> LabelReading:
    openings = list(labels.openings)
    first = next(i for i, each in enumerate(exchanges) if _is_asked(labels, each))
    exchanges = [each for i, each in enumerate(exchanges) if i >= first and _may_ask(labels, each)]
    asked = [openings[each.first] for each in exchanges]
    answered = [openings[each.answer] for each in exchanges]
    if 2 * sum(map(bool, asked)) > len(exchanges) < 2 * sum(map(bool, answered)):
        return labels
    if not any(asked) and (opening := _first_label(labels, exchanges[0].first)):
        openings[exchanges[0].first] = asked[0] = opening
    asker = _only(asked, None)
    answerer = _only(answered, answering)
    voices: list[UnlabelledTurn | None] = [None] * len(labels.blocks)
    doubts = list(labels.doubts)
    for each in exchanges:
        for position in range(each.first, each.end):
            block = labels.blocks[position]
            if openings[position] or block.aside or block.outside or block.heading:
                continue
            if position == each.first:
                voices[position] = UnlabelledTurn(UtteranceKind.QUESTION, asker)
            elif position == each.answer:
                doubt = "" if answerer else DOUBT
                voices[position] = UnlabelledTurn(UtteranceKind.SPEECH, answerer, doubt)
            if position <= each.answer:
                doubts[position] = ""
    return replace(labels, openings=tuple(openings), doubts=tuple(doubts), voices=tuple(voices))


def _closed(labels: LabelReading, types: Sequence[str], kind: str) -> LabelReading:
    """The labels, and what stands at the end in the type of the questions as no words of the last answer.

    "Thank you for the interview." is a remark of who asks; a line of no sentence is nobody's.
    """
    blocks = labels.blocks
    talk = [i for i, each in enumerate(blocks) if not (each.aside or each.outside or each.heading)]
    run = list(takewhile(lambda position: types[position] == kind, reversed(talk)))
    if not run or any(labels.openings[position] for position in run):
        return labels
    first = run[-1]
    askers = [each.person for each in labels.voices if each and each.kind is UtteranceKind.QUESTION]
    remark = UnlabelledTurn(UtteranceKind.QUESTION, askers[-1] if askers else None)
    closing = remark if ends_sentence(blocks[first].text) else UnlabelledTurn(UtteranceKind.NARRATION)
    return replace(labels, voices=(*labels.voices[:first], closing, *labels.voices[first + 1 :]))


def _is_asked(labels: LabelReading, exchange: _Exchange) -> bool:
    asked = _holds_question(labels.blocks[exchange.first : exchange.answer])
    return asked or labels.openings[exchange.first] is not None


def _may_ask(labels: LabelReading, exchange: _Exchange) -> bool:
    """Whether words are a question or a remark of who asks: no heading amid an answer, and no quotation."""
    text = labels.blocks[exchange.first].text
    return _is_asked(labels, exchange) or (ends_sentence(text) and not text.startswith(_QUOTES))


def _first_label(labels: LabelReading, position: int) -> Opening | None:
    """The label with a full name before the first question, set in the same type as the question."""
    found = candidate(labels.blocks[position])
    if found is None or found.marker is not Marker.COLON or not found.rest:
        return None
    shape = shape_of(found.text, labels.vocabulary)
    named = shape.voice or (shape.name and not shape.single)
    return opening_of(found, labels.vocabulary) if named else None


def _only(openings: Sequence[Opening | None], otherwise: Person | None) -> Person | None:
    """The one person whom labels name, `otherwise` where none does, None where several do."""
    named = {each.label.text: each.label.person for each in openings if each}
    return otherwise if not named else next(iter(named.values())) if len(named) == 1 else None


def only_named(title: str, vocabulary: Vocabulary, language: str) -> Person | None:
    """The one person whom a title names behind an office or a form of address, where names keep their form.

    "Intervista al Ministro Hugo Sapt (Gazzetta di Zenda)"
    """
    if language == "en":
        named = people_named(title)
        return named[0] if len(named) == 1 else None if named else _met(title, vocabulary)
    if language not in _UNDECLINED:
        return None
    found = named_behind_titles(title, vocabulary)
    return found[0] if len(found) == 1 else None if found else _met(title, vocabulary)


def named_behind_titles(text: str, vocabulary: Vocabulary) -> tuple[Person, ...]:
    """The full names behind an office or a form of address, each surname once.

    Behind an article alone stand the names of papers, too: "mit der Zenda Zeitung".
    """
    found: dict[str, Person] = {}
    for part in _PARTS.split(text):
        tokens = part.split()
        for position, token in enumerate(tokens[:-2]):
            in_office = is_office_word(token, vocabulary)
            is_article = plain_token(token) in vocabulary.articles - vocabulary.honorifics
            if not in_office and (is_article or not is_honorific(token, vocabulary)):
                continue
            name = list(takewhile(lambda each: _is_of_name(each, vocabulary), tokens[position + 1 :]))
            if 1 < len(name) <= _LONGEST_NAME:
                # "Prime Minister"
                before = reversed(tokens[: position + 1])
                held = [*takewhile(lambda each: is_office_word(each, vocabulary), before)]
                office = " ".join(reversed(held))
                found[name[-1]] = Person(" ".join(name), office if in_office else "")
    return tuple(found.values())


def quoted_in(title: str) -> Person | None:
    """Whom a headline quotes by a full name and nothing else: "Rosa Holf: «The bridge opens in May»"."""
    found = _HEADLINE.match(title)
    return Person(found["who"]) if found and is_plain_name(found["who"]) else None


def speaker_announced(title: str, vocabulary: Vocabulary, language: str) -> Person | None:
    """Whose speech a title of another language announces: "Discours de M. Hugo Sapt, ministre des routes"."""
    words = [plain_token(token) for token in title.split()]
    first = words[0] if words else ""
    asked = vocabulary.questions | vocabulary.answers
    is_speech = first.startswith(tuple(document_words().speeches)) and asked.isdisjoint(words)
    return only_named(title, vocabulary, language) if is_speech and language != "en" else None


def _met(title: str, vocabulary: Vocabulary) -> Person | None:
    """Whom a title says that somebody talks with: "Interview mit Rosa Holf", with nothing behind the name."""
    found = _TALK_WITH.match(_PARTS.split(title)[0].strip())
    name = found["who"] if found else ""
    talk = found is not None and found["talk"].casefold().startswith(tuple(document_words().events))
    # "Entretien avec Le Monde": a paper
    is_person = talk and is_plain_name(name) and plain_token(name.split()[0]) not in vocabulary.articles
    return Person(name) if is_person and not is_medium(name, vocabulary) else None


def _is_of_name(token: str, vocabulary: Vocabulary) -> bool:
    return is_name_token(token) and not is_office_word(token, vocabulary)
