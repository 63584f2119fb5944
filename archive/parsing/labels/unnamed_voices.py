"""Voices that a label names without a name: Question, Operator, The President, “The Chronicle”."""

import re
from collections.abc import Sequence
from functools import lru_cache

from archive.languages.vocabulary import (
    ANSWERS,
    BODIES,
    LINKS,
    OFFICES,
    REMARKS,
    STATE_OFFICES,
    Vocabulary,
    document_words,
    vocabulary_of,
)
from archive.parsing.labels.cores import is_small, is_uncased
from archive.parsing.labels.media import is_medium
from archive.parsing.people.names import bare, is_name_token, without_brackets
from archive.parsing.text import PLAIN_FORMS
from archive.parsing.transcript import UtteranceKind

_WORDS = document_words()
# "Speaker 1" · "SPEAKER_00" · "Participant No. 3" · "Person A"
_NUMBERED_VOICE = re.compile(
    rf"(?:unidentified |unknown )?(?:{'|'.join(sorted(_WORDS.numbered_voices, key=len, reverse=True))})"
    r"[\s_#.-]*(?:no\.?\s*)?(?:\d{1,3}|[a-z])",
    re.IGNORECASE,
)
# "Q1" · "Question 12" · "A-3" · "Frage Nr. 4" · "Question number 5" · "प्रश्न संख्या 2"
_NUMBER_BEHIND = re.compile(
    r"(?P<word>[^\W\d_][^\s\d_.#:-]*?)[\s.#-]*(?:(?:n[ro°º]|№|n[uú]m[^\W\d_]*|номер|संख्या|नंबर)\.?\s*)?\d{1,3}",
    re.IGNORECASE,
)
# "Из зала" · "Sur divers bancs à droite": from where somebody calls
_FROM_HALL = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, _WORDS.from_hall), key=len, reverse=True))})\b", re.IGNORECASE
)
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_FROM_HALL = 7
_LONGEST_ACRONYM = 6
_MOST_SMALL = 4
# "«Our Zenda»": as a whole label a paper
IN_QUOTES = re.compile(r"«[^«»]{2,40}»|“[^“”„]{2,40}”")
_ASKER_ENDINGS = _WORDS.asker_endings
_IN_OFFICE = OFFICES | BODIES | LINKS

_ARTICLE = re.compile(r"^the ", re.IGNORECASE)
_ASKS = ("Q", "Q.")
_LONGEST = 4
_LONGEST_CALL = 4
_CONJUNCTIONS = frozenset("and und et y и та ve og och és și oraz".split())
# "Senior Administration Official"
_ANONYMOUS = frozenset({"official", "officials"})
_KEPT = 1 << 12


@lru_cache(maxsize=_KEPT)
def voice_kind(text: str, vocabulary: Vocabulary) -> UtteranceKind:
    """Question and remark for unnamed voices ("Frage", "Response from the hall"), else speech.

    A voice by an office or a task ("Chair", "Presenter") makes speeches. A question keeps its kind with the
    name of who asks behind it: "FRAGE HOLF".
    """
    if IN_QUOTES.fullmatch(text) or is_medium(text, vocabulary) or asker_named(text, vocabulary):
        return UtteranceKind.QUESTION
    text = plain = without_number(without_brackets(text).strip(" .:"), vocabulary)
    first = next((word for word in map(bare, plain.split()) if word not in vocabulary.articles), bare(plain))
    if is_answer(text) or first in vocabulary.answers or not is_unnamed_voice(text, vocabulary):
        return UtteranceKind.SPEECH
    if _NUMBERED_VOICE.fullmatch(plain):
        return UtteranceKind.SPEECH
    if first in REMARKS:
        return UtteranceKind.REMARK
    if first in vocabulary.questions or _asks(plain):
        return UtteranceKind.QUESTION
    if is_uncased(plain) and first in vocabulary_of("und").voices - vocabulary.voices:
        return voice_kind(plain, vocabulary_of("und"))
    is_office = first in vocabulary.offices
    return UtteranceKind.SPEECH if is_office else UtteranceKind.REMARK


def is_crowd(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a label without a name is of several who call out: "Some hon. members", "Zurufe"."""
    before = vocabulary.articles - _WORDS.crowds
    words = [word for word in map(bare, without_brackets(text).split()) if word not in before]
    # "Audience member" is one of them.
    return bool(words) and words[0] in _WORDS.crowds and words[-1] != "member"


def without_number(plain: str, vocabulary: Vocabulary) -> str:
    """The word for a question or an answer without the number that tells which."""
    numbered = _NUMBER_BEHIND.fullmatch(plain)
    word = numbered["word"] if numbered else ""
    return word if bare(word) in vocabulary.questions or bare(word) in vocabulary.answers else plain


def asker_named(text: str, vocabulary: Vocabulary) -> str:
    """Who asks, where a label puts the name behind the word for a question: "FRAGE HOLF"; else nothing."""
    first, *others = without_brackets(text).split() or [""]
    if first in _ASKS and others and bare(others[0]) in vocabulary.honorifics:
        # "Q. MR. HOLF"
        first, others = next(iter(_WORDS.asking)), others[1:]
    if not 0 < len(others) < _LONGEST or bare(first) not in _WORDS.asking:
        return ""
    no_names = frozenset().union(
        vocabulary.questions,
        vocabulary.answers,
        vocabulary.remarks,
        vocabulary.media,
        vocabulary.offices,
        vocabulary.function_words,
        vocabulary.links,
        _WORDS.continued,
    )
    named = all(is_name_token(other) and bare(other) not in no_names for other in others)
    return " ".join(others) if named else ""


def _asks(plain: str) -> bool:
    """路透社记者: in scripts without spaces the calling ends the label."""
    return not plain.isascii() and any(plain.endswith(word) for word in _ASKER_ENDINGS)


def is_answer(text: str) -> bool:
    """Answer: the voice of the one who is asked, whoever that is."""
    return bare(text) in ANSWERS


def is_role_alone(text: str) -> bool:
    """Operator; Call centre operator; The Interpreter: a voice by its task, in small letters."""
    tokens = _small(_ARTICLE.sub("", text)).split()
    return (
        0 < len(tokens) <= _LONGEST
        and all(token.islower() for token in tokens[1:])
        and bare(tokens[-1]) in OFFICES
    )


def is_anonymous(text: str) -> bool:
    """Senior Administration Official: somebody who is not to be named."""
    tokens = text.split()
    return len(tokens) > 1 and bare(tokens[-1]) in _ANONYMOUS


def is_office_alone(text: str) -> bool:
    """The President; Prime Minister; Minister of Foreign Affairs: an office and not who holds it."""
    words = [bare(token) for token in _ARTICLE.sub("", text).split()]
    return any(word in STATE_OFFICES for word in words) and all(word in _IN_OFFICE for word in words)


def _small(text: str) -> str:
    """A label in capitals as one with a capital: AUDIENCE MEMBER, Audience member."""
    return text.capitalize() if text.isupper() else text


def _asks_for_medium(plain: str, vocabulary: Vocabulary) -> bool:
    """Phóng viên báo Tuổi trẻ; Periodista del diario El Castillo: who asks, and for which medium."""
    tokens = plain.split()
    calling = next((i for i, token in enumerate(tokens) if bare(token) not in vocabulary.questions), 0)
    if calling > 1 and bare(tokens[calling - 1]) in vocabulary.media:
        # "báo" is a paper, and part of "nhà báo", a journalist.
        calling -= 1
    small = vocabulary.within_office
    medium = next((i for i in range(calling, len(tokens)) if bare(tokens[i]) not in small), len(tokens))
    if not calling or medium >= len(tokens) or len(tokens) - medium > 1 + _LONGEST:
        return False
    named = any(token[:1].isupper() or token[0] in "«“" for token in tokens[medium + 1 :])
    return bare(tokens[medium]) in vocabulary.media and named


def _calls_from(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a label says from where somebody calls: "Voices from the left", "ГЛАС ОТ ЗДП"."""
    return (
        2 < len(words) <= _LONGEST_CALL
        and words[0] in vocabulary.remarks
        and words[0] not in vocabulary.offices
        and words[1] in vocabulary.links
        and words[1] not in vocabulary.articles
        # "Frau von der Holf"
        and not (words[0] in vocabulary.honorifics and words[1] in vocabulary.particles)
        and not any(
            word in vocabulary.titles
            or (word in vocabulary.function_words and word not in vocabulary.articles)
            for word in words[2:]
        )
    )


def _is_plural_calling(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a label is of several who are called by one word: "Hon. Opposition Members"."""
    last = words[-1]
    if last[-1:] != "s" or not 1 < len(words) <= _LONGEST_CALL:
        return False
    # "Prepared Remarks" are what is said, and no crowd.
    called = last[:-1] in vocabulary.offices and (last in vocabulary.remarks or last in vocabulary.offices)
    return called and vocabulary.function_words.isdisjoint(words)


def _are_several(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a label is of several who hold one office: "Varios señores senadores"."""
    called = 1 < len(words) <= _LONGEST_CALL and words[-1] in vocabulary.offices
    return called and words[0] in _WORDS.crowds and vocabulary.within_label.issuperset(words[1:])


@lru_cache(maxsize=_KEPT)
def is_unnamed_voice(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a label names nobody, in the words of a language: PREGUNTA; 記者; Speaker 1; Q2."""
    plain = without_number(without_brackets(text).strip(" .:"), vocabulary)
    if _NUMBERED_VOICE.fullmatch(plain):
        return True
    if _FROM_HALL.match(plain.translate(PLAIN_FORMS)) and len(plain.split()) <= _LONGEST_FROM_HALL:
        return True
    if _asks_for_medium(plain, vocabulary):
        return True
    voices = vocabulary.voices
    tokens = plain.split()
    words = [bare(token) for token in tokens]
    if len(words) > 1 and tokens[0] in _ASKS and is_uncased(plain):
        # "Q 代表幹事": a letter, and who asks
        return True
    if not words or len(words) > 1 + _MOST_SMALL:
        return False
    if len(words) == 1 and is_uncased(plain) and words[0] in vocabulary_of("und").voices:
        # Two languages beside each other: no word of another script is one of this.
        return True
    if words[0] in _CONJUNCTIONS:
        # "Y una pregunta: …"
        return False
    if len(words) == 1 or (len(words) <= _LONGEST and _HAN.search(tokens[-1]) and _asks(plain)):
        # "NHK 高橋記者": the paper, and who asks for it
        return words[0] in voices or _asks(plain)
    if vocabulary.answers.issuperset(words):
        # "Trả lời"
        return True
    if (
        len(words) > 2
        and not vocabulary.questions.isdisjoint(words)
        and not vocabulary.answers.isdisjoint(words)
    ):
        # "Questions and Answers" is a heading.
        return False
    if words[0] in REMARKS and _FROM_HALL.fullmatch(" ".join(tokens[1:])):
        return True
    if any(told(words, vocabulary) for told in (_calls_from, _is_plural_calling, _are_several)):
        return True
    # "Some hon. members"
    told = [i for i, word in enumerate(words) if not i or word not in vocabulary.honorifics]
    tokens, words = [tokens[i] for i in told], [words[i] for i in told]
    small = vocabulary.within_office
    # "The Question", "From the hall"
    linked = words[0] in vocabulary.links and all(word in voices or word in small for word in words)
    before = vocabulary.articles | vocabulary.links if linked else vocabulary.articles
    first = next((word for word in words if word not in before), words[0])
    # "Answers to questions" is a heading; only an answer alone is a voice.
    if first not in vocabulary.questions and first not in vocabulary.remarks:
        return False
    if first in vocabulary.function_words and not (voices | small).issuperset(words[1:] or [""]):
        # "All right" · "Man rodas jautājums": no man, where the word means "to me"
        return False
    shouted = plain.isupper()
    return all(
        word in voices
        or word in small
        or word in _WORDS.continued
        or word.isdigit()
        # "Un député du groupe ZDP": the short name of a party
        or (token.isupper() and not shouted and 1 < max(map(len, token.split("-"))) <= _LONGEST_ACRONYM)
        or (is_small(token) and not shouted and word not in vocabulary.function_words)
        for token, word in zip(tokens, words, strict=True)
    )
